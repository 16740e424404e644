// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Web Mercator, clipping to cells, and areas. Points are [x, y]; the world is the unit square, y grows southwards.

const MAX_LATITUDE = 85.0511287798066;

export function project([lng, lat]) {
    const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
    const y = 0.5 - Math.asinh(Math.tan((clamped * Math.PI) / 180)) / (2 * Math.PI);
    return [lng / 360 + 0.5, Math.max(0, Math.min(1, y))];
}

/**
 * A closed ring of [lng, lat] projected and open: the source joins land across the antimeridian, so the ring may run on
 * beyond the unit square there, and one that goes round a pole is closed along the edge of the world.
 */
export function projectRing(ring) {
    const points = [];
    let turns = 0;
    for (let i = 0; i < ring.length; i++) {
        const step = i > 0 ? ring[i][0] - ring[i - 1][0] : 0;
        turns += step > 180 ? -1 : step < -180 ? 1 : 0;
        const [x, y] = project(ring[i]);
        points.push([x + turns, y]);
    }
    if (turns === 0)
        return points.slice(0, -1);
    const edge = points[0][1] > 0.5 ? 1 : 0;
    return [...points, [points.at(-1)[0], edge], [points[0][0], edge]];
}

function shifted(points, by) {
    return points.map(([x, y]) => [x + by, y]);
}

/** A polygon of [lng, lat] projected, its holes moved to the copy of the world that its outline is in. */
export function projectPolygon(rings) {
    const [outline, ...holes] = rings.map(projectRing);
    const moved = holes.map((hole) => {
        const by = [0, -1, 1].find((turn) => contains(outline, [hole[0][0] + turn, hole[0][1]]));
        return shifted(hole, by ?? 0);
    });
    return [outline, ...moved];
}

/** The polygon or line list as often as it shows in the unit square and the margin around it. */
export function copiesInWorld(lines) {
    const margin = 0.01;
    return [-1, 0, 1].map((by) => lines.map((line) => shifted(line, by))).filter((copy) => {
        const box = bounds(copy[0]);
        return box.right >= -margin && box.left <= 1 + margin;
    });
}

export function bounds(points) {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [x, y] of points) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
    }
    return box;
}

export function signedArea(ring) {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
        sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
    return sum / 2;
}

function squaredDistanceToEdge([px, py], [ax, ay], [bx, by]) {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length > 0 ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length)) : 0;
    return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}

/** Fewer points, none of those left out further than the tolerance from the line (Douglas and Peucker). */
export function simplifyLine(points, tolerance) {
    const kept = new Set([0, points.length - 1]);
    const stretches = [[0, points.length - 1]];
    while (stretches.length > 0) {
        const [first, last] = stretches.pop();
        let [furthest, most] = [-1, tolerance * tolerance];
        for (let i = first + 1; i < last; i++) {
            const away = squaredDistanceToEdge(points[i], points[first], points[last]);
            if (away > most)
                [furthest, most] = [i, away];
        }
        if (furthest < 0)
            continue;
        kept.add(furthest);
        stretches.push([first, furthest], [furthest, last]);
    }
    return points.filter((_, i) => kept.has(i));
}

/** The same for an open ring: in two halves, as far apart as they can be. Never less than a triangle. */
export function simplifyRing(ring, tolerance) {
    const [x, y] = ring[0];
    const away = ring.map(([px, py]) => (px - x) ** 2 + (py - y) ** 2);
    const middle = away.reduce((best, value, i) => (value > away[best] ? i : best), 0);
    const halves = [ring.slice(0, middle + 1), [...ring.slice(middle), ring[0]]];
    const simple = halves.flatMap((half) => simplifyLine(half, tolerance).slice(0, -1));
    return simple.length >= 3 ? simple : ring;
}

/** The four half-planes of a box: axis, limit and which side is inside. */
function planesOf(box) {
    return [
        [0, box.left, 1],
        [0, box.right, -1],
        [1, box.top, 1],
        [1, box.bottom, -1],
    ];
}

function crossing(a, b, axis, limit) {
    const t = (limit - a[axis]) / (b[axis] - a[axis]);
    const point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    point[axis] = limit; // exact, so that an edge made by clipping can be told by its coordinates
    return point;
}

/** The stretches of a ring on the inner side of a plane, each from crossing to crossing. */
function chainsOf(ring, inside, [axis, limit]) {
    const count = ring.length;
    const chains = [];
    for (let first = 0; first < count; first++) {
        const before = ring[(first + count - 1) % count];
        if (inside(before) || !inside(ring[first]))
            continue;
        const chain = [crossing(before, ring[first], axis, limit)];
        let i = first;
        for (; inside(ring[i % count]); i++)
            chain.push(ring[i % count]);
        chain.push(crossing(ring[(i - 1) % count], ring[i % count], axis, limit));
        chains.push(chain);
    }
    return chains;
}

/**
 * Which chain goes on where another ends. Sorted along the plane, the polygon's inside lies between crossings 0 and 1,
 * 2 and 3, and so on; each such pair is one chain's end and another's start.
 */
function linksBetween(chains, axis) {
    const ends = chains.flatMap((chain, index) => [
        { at: chain[0][1 - axis], index, isStart: true },
        { at: chain.at(-1)[1 - axis], index, isStart: false },
    ]);
    ends.sort((a, b) => a.at - b.at);
    const links = new Map();
    for (let i = 0; i < ends.length; i += 2) {
        for (let j = i + 2; ends[i].isStart === ends[i + 1].isStart && j < ends.length && ends[j].at === ends[i + 1].at; j++)
            [ends[i + 1], ends[j]] = [ends[j], ends[i + 1]]; // several crossings in one point: any order is right
        if (ends[i].isStart === ends[i + 1].isStart)
            throw new Error("a ring crosses itself");
        const [start, end] = ends[i].isStart ? [ends[i], ends[i + 1]] : [ends[i + 1], ends[i]];
        links.set(end.index, start.index);
    }
    return links;
}

/** Cuts a polygon, given as rings of one sense for outlines and the other for holes, along a plane. */
function clipToPlane(rings, plane) {
    const [axis, limit, sign] = plane;
    const inside = (p) => (p[axis] - limit) * sign >= 0;
    const result = rings.filter((ring) => ring.every(inside));
    const chains = rings.filter((ring) => !ring.every(inside)).flatMap((ring) => chainsOf(ring, inside, plane));
    const links = linksBetween(chains, axis);
    while (links.size) {
        const ring = [];
        for (let [index] = links.keys(); links.has(index);) {
            ring.push(...chains[index]);
            const next = links.get(index);
            links.delete(index);
            index = next;
        }
        result.push(ring);
    }
    return result;
}

function contains(ring, [x, y]) {
    let odd = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
        if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax))
            odd = !odd;
    }
    return odd;
}

/** The parts of a polygon inside a box, each an outline and its holes. Rings are open: the last point is not the first. */
export function clipPolygon(polygon, box) {
    const sense = Math.sign(signedArea(polygon[0]));
    const rings = planesOf(box).reduce(clipToPlane, polygon);
    const parts = rings.filter((ring) => Math.sign(signedArea(ring)) === sense).map((ring) => [ring]);
    for (const hole of rings.filter((ring) => Math.sign(signedArea(ring)) === -sense))
        parts.find(([outline]) => contains(outline, hole[0]))?.push(hole);
    return parts;
}

/** Cuts a line to a box; gives the pieces that lie inside. */
export function clipLine(line, box) {
    let pieces = [line];
    for (const [axis, limit, sign] of planesOf(box)) {
        const inside = (p) => (p[axis] - limit) * sign >= 0;
        const kept = [];
        for (const piece of pieces) {
            let run = inside(piece[0]) ? [piece[0]] : [];
            for (let i = 1; i < piece.length; i++) {
                const [a, b] = [piece[i - 1], piece[i]];
                if (inside(a) !== inside(b))
                    run.push(crossing(a, b, axis, limit));
                if (inside(b)) {
                    run.push(b);
                } else if (run.length) {
                    kept.push(run);
                    run = [];
                }
            }
            if (run.length > 1)
                kept.push(run);
        }
        pieces = kept.filter((piece) => piece.length > 1);
    }
    return pieces;
}
