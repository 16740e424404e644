// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Land and borders, cut into the cells of a grid and triangulated. The layout of the file is told in ../README.md.

import earcut, { deviation, flatten } from "earcut";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import { ByteWriter, qCompress } from "./bytes.mjs";
import {
    bounds, clipLine, clipPolygon, copiesInWorld, project, projectPolygon, signedArea, simplifyLine, simplifyRing,
} from "./geometry.mjs";

const require = createRequire(import.meta.url);
const UNITS = 65536; // a cell's side
const OVERLAP = 16; // cells reach this much over their edges, so that no crack shows between them

const TOLERANCE = 0.5; // pixels at a level's highest zoom that a simplified line may lie beside the source's
const TILE = 256; // pixels of the world's side at zoom 0

// The detail and grid of each level, and the zoom up to which it is drawn. What a pixel cannot show is left out of a
// simplified one: it would only cost time.
export const LEVELS = [
    { detail: "110m", gridBits: 2, maxZoom: 3 },
    { detail: "50m", gridBits: 3, maxZoom: 4, simplified: true },
    { detail: "50m", gridBits: 3, maxZoom: 6 },
    { detail: "10m", gridBits: 5, maxZoom: 22 },
];

/** Polygons and borders of a level, in the unit square. */
function readLevel({ detail, maxZoom, simplified }) {
    const land = require(`world-atlas/land-${detail}.json`);
    const countries = require(`world-atlas/countries-${detail}.json`);
    const shape = feature(land, land.objects.land);
    const geometries = (shape.features ?? [shape]).map((item) => item.geometry);
    const polygons = geometries.flatMap((item) => (item.type === "Polygon" ? [item.coordinates] : item.coordinates));
    const borders = mesh(countries, countries.objects.countries, (a, b) => a !== b);
    const projected = polygons.map(projectPolygon);
    const lines = borders.coordinates.map((line) => line.map(project));
    if (!simplified)
        return { polygons: projected.flatMap(copiesInWorld), borders: lines };
    const pixel = 1 / (TILE * 2 ** maxZoom);
    const isSeen = (ring) => {
        const box = bounds(ring);
        return Math.max(box.right - box.left, box.bottom - box.top) > pixel;
    };
    const simplify = (ring) => simplifyRing(ring, TOLERANCE * pixel);
    return {
        polygons: projected.filter(([outline]) => isSeen(outline)).map((rings) => rings.filter(isSeen).map(simplify))
            .flatMap(copiesInWorld),
        borders: lines.map((line) => simplifyLine(line, TOLERANCE * pixel)),
    };
}

function cellBox(gridBits, column, row) {
    const side = 1 / 2 ** gridBits;
    const over = (OVERLAP / UNITS) * side;
    return { left: column * side - over, top: row * side - over, right: (column + 1) * side + over, bottom: (row + 1) * side + over };
}

function touches(box, other) {
    return box.left <= other.right && box.right >= other.left && box.top <= other.bottom && box.bottom >= other.top;
}

/** To the cell's integers, without repeating a point. */
function quantise(points, gridBits, column, row) {
    const scale = 2 ** gridBits;
    const result = [];
    for (const [x, y] of points) {
        const point = [Math.round((x * scale - column) * UNITS), Math.round((y * scale - row) * UNITS)];
        const last = result.at(-1);
        if (!last || last[0] !== point[0] || last[1] !== point[1])
            result.push(point);
    }
    return result;
}

/** Whether an edge was made by clipping to a cell or to the edge of the world, and so is no coast. */
function isCut(a, b, worldEdges) {
    const atSide = (axis, value) => a[axis] === value && b[axis] === value;
    const sides = [-OVERLAP, UNITS + OVERLAP];
    return [0, 1].some((axis) => [...sides, ...worldEdges[axis]].some((side) => atSide(axis, side)));
}

/** The ring starting behind a cut edge, closed, and its stretches of coast as [first, edges]. */
function withCoast(ring, worldEdges) {
    const count = ring.length;
    const cuts = ring.map((point, i) => isCut(point, ring[(i + 1) % count], worldEdges));
    const first = (cuts.indexOf(true) + 1) % count;
    const points = [...ring.slice(first), ...ring.slice(0, first), ring[first]];
    const runs = [];
    for (let i = 0; i < count; i++) {
        if (cuts[(first + i) % count])
            continue;
        const last = runs.at(-1);
        if (last && last[0] + last[1] === i)
            last[1]++;
        else
            runs.push([i, 1]);
    }
    return { points, runs };
}

/** A closed ring in units with its last point left out again. */
function openRing(units) {
    const [a, b] = [units[0], units.at(-1)];
    return units.length > 1 && a[0] === b[0] && a[1] === b[1] ? units.slice(0, -1) : units;
}

function isSolid(ring) {
    return ring.length >= 3 && signedArea(ring) !== 0;
}

function addPart(cell, part, worldEdges) {
    const closed = part.map((ring) => withCoast(ring, worldEdges));
    const flat = flatten(closed.map((ring) => ring.points));
    const indices = earcut(flat.vertices, flat.holes, flat.dimensions);
    const error = deviation(flat.vertices, flat.holes, flat.dimensions, indices);
    const first = cell.rings.reduce((sum, ring) => sum + ring.points.length, 0);
    cell.triangles.push(...indices.map((index) => index + first));
    cell.rings.push(...closed);
    return error * Math.abs(signedArea(part[0]));
}

function makeCell(level, column, row, land) {
    const box = cellBox(level.gridBits, column, row);
    const last = 2 ** level.gridBits - 1;
    const toUnits = (points) => quantise(points, level.gridBits, column, row);
    // The source still has some land in two pieces that meet at the antimeridian.
    const worldEdges = [column, row].map((index) => [...(index === 0 ? [0] : []), ...(index === last ? [UNITS] : [])]);
    const cell = { rings: [], triangles: [], lines: [] };
    let missed = 0;
    for (const { rings } of land.polygons.filter((polygon) => touches(polygon.extent, box))) {
        for (const part of clipPolygon(rings, box)) {
            const units = part.map((ring) => openRing(toUnits(ring)));
            if (isSolid(units[0]))
                missed += addPart(cell, units.filter(isSolid), worldEdges);
        }
    }
    for (const { points } of land.borders.filter((line) => touches(line.extent, box)))
        cell.lines.push(...clipLine(points, box).map(toUnits).filter((line) => line.length > 1));
    if (missed > 1e-4 * UNITS * UNITS) // below that it is a few atolls that cross themselves in the source
        console.warn(`${level.detail} ${column},${row}: triangles miss ${missed} square units of land`);
    return cell;
}

function encodeCell(cell) {
    const out = new ByteWriter();
    let [x, y] = [0, 0];
    const point = ([px, py]) => {
        out.zigzag(px - x);
        out.zigzag(py - y);
        [x, y] = [px, py];
    };
    out.varint(cell.rings.length);
    for (const ring of cell.rings) {
        out.varint(ring.points.length);
        ring.points.forEach(point);
        out.varint(ring.runs.length);
        ring.runs.flat().forEach((value) => out.varint(value));
    }
    out.varint(cell.triangles.length);
    let previous = 0;
    for (const index of cell.triangles) {
        out.zigzag(index - previous);
        previous = index;
    }
    out.varint(cell.lines.length);
    for (const line of cell.lines) {
        out.varint(line.length);
        line.forEach(point);
    }
    return qCompress(out.toBuffer());
}

export function makeLand() {
    const header = new ByteWriter();
    header.ascii("WPLAND01");
    header.u32(LEVELS.length);
    const payloads = [];
    let offset = 12 + LEVELS.reduce((sum, level) => sum + 8 + 8 * 4 ** level.gridBits, 0);
    for (const level of LEVELS) {
        const source = readLevel(level);
        const land = {
            polygons: source.polygons.map((rings) => ({ rings, extent: bounds(rings[0]) })),
            borders: source.borders.map((points) => ({ points, extent: bounds(points) })),
        };
        header.u32(level.gridBits);
        header.u32(level.maxZoom);
        const side = 2 ** level.gridBits;
        for (let index = 0; index < side * side; index++) {
            const cell = makeCell(level, index % side, Math.floor(index / side), land);
            const empty = cell.rings.length === 0 && cell.lines.length === 0;
            const payload = empty ? Buffer.alloc(0) : encodeCell(cell);
            header.u32(empty ? 0 : offset);
            header.u32(payload.length);
            payloads.push(payload);
            offset += payload.length;
        }
    }
    return Buffer.concat([header.toBuffer(), ...payloads]);
}
