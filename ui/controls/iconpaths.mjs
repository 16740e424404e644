// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Line icons on a grid of 16, 1.5 wide, round ends. "line" is stroked, "fill" is filled; both are SVG path data.
const ring = (cx, cy, r) => `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

const icons = {
    search: { line: ring(7, 7, 4.5) + "M10.5 10.5L14 14" },
    plus: { line: "M3 8h10M8 3v10" },
    minus: { line: "M3 8h10" },
    fit: { line: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" },
    follow: { line: ring(8, 8, 4.2) + "M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" },
    layers: { line: "M8 2.4l5.8 3.1L8 8.6 2.2 5.5zM2.2 8.2L8 11.3l5.8-3.1M2.2 10.9L8 14l5.8-3.1" },
    trash: { line: "M3 4.5h10M6.2 4.5V2.8h3.6v1.7M4.4 4.5l.6 8.7h6l.6-8.7M6.8 7v3.7M9.2 7v3.7" },
    filter: { line: "M2.5 4h11M4.5 8h7M6.5 12h3" },
    close: { line: "M4 4l8 8M12 4l-8 8" },
    edit: { line: "M3 13l.7-3.2 7.2-7.2 2.5 2.5-7.2 7.2zM9.4 4.1l2.5 2.5" },
    check: { line: "M3 8.5l3.2 3.2L13 5" },
    chevronDown: { line: "M4 6l4 4 4-4" },
    chevronLeft: { line: "M10 4l-4 4 4 4" },
    chevronRight: { line: "M6 4l4 4-4 4" },
    group: { line: "M2.5 3.5h5M2.5 8h11M2.5 12.5h11" },
    sort: { line: "M5 3v10M2.5 10.5L5 13l2.5-2.5M11 13V3M8.5 5.5L11 3l2.5 2.5" },
    message: { line: "M2.5 3.5h11v7.6H7.6L4.6 13.6v-2.5H2.5z" },
    file: { line: "M4 2h5l3.2 3.2V14H4zM9 2v3.4h3.2" },
    bell: { line: "M4 11V7a4 4 0 0 1 8 0v4l1.2 1.2H2.8zM6.8 14h2.4" },
    maximise: { line: "M9.5 2.5h4v4M6.5 13.5h-4v-4M13.3 2.7L9.2 6.8M2.7 13.3l4.1-4.1" },
    restore: { line: "M13.5 6.5h-4v-4M2.5 9.5h4v4M9.7 6.3l4-4M6.3 9.7l-4 4" },
    place: { line: "M8 14s4.5-3.9 4.5-7.4a4.5 4.5 0 0 0-9 0C3.5 10.1 8 14 8 14z" + ring(8, 6.6, 1.6) },
    user: { line: ring(8, 5.6, 2.6) + "M3 13.4c.6-2.6 2.6-3.8 5-3.8s4.4 1.2 5 3.8" },
    lock: { line: "M4.4 7h7.2a1.2 1.2 0 0 1 1.2 1.2v4.1a1.2 1.2 0 0 1-1.2 1.2H4.4a1.2 1.2 0 0 1-1.2-1.2V8.2A1.2 1.2 0 0 1 4.4 7z"
            + "M5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7" },
    eye: { line: "M1.6 8s2.4-4.2 6.4-4.2S14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8z" + ring(8, 8, 1.9) },
    gear: { line: ring(8, 8, 2.2) + ring(8, 8, 4.4)
            + "M8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4" },
    pulse: { line: "M1.8 8.5h2.8L6.4 3.6l3 8.8 1.7-3.9h3.1" },
    play: { line: "M5 3.2v9.6l7.5-4.8z" },
    download: { line: "M8 2.5V10M5 7.2L8 10l3-2.8M3 13.5h10" },
    folder: { line: "M2.2 12.8V3.6h4l1.4 1.8h6.2v7.4z" },
    retry: { line: "M12.9 9.3A5 5 0 1 1 12.2 5M12.6 2.4v2.9H9.7" },
    warn: { line: "M8 2.2l6.4 11.2H1.6zM8 6.4v3.4M8 11.6v.1" },
    bolt: { line: "M8.8 1.8L3.6 9h3.6l-.8 5.2L12.4 7H8.6z" },
    sun: { line: ring(8, 8, 2.8) + "M8 1.4v1.4M8 13.2v1.4M1.4 8h1.4M13.2 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1" },
    moon: { line: "M13.3 9.8A5.8 5.8 0 0 1 6.2 2.7a5.8 5.8 0 1 0 7.1 7.1z" },
    contrast: { line: ring(8, 8, 5.4), fill: "M8 2.6a5.4 5.4 0 0 1 0 10.8z" },
    more: { line: "", fill: ring(3.5, 8, 1.1) + ring(8, 8, 1.1) + ring(12.5, 8, 1.1) },
    live: { line: "", fill: ring(8, 8, 6.6), cut: "M4.9 8.2l2.2 2.2 4.1-4.5" },
    off: { line: "", dashed: ring(8, 8, 5.6) },
    spinner: { line: "M8 2.4a5.6 5.6 0 1 1-5.6 5.6" },
    list: { line: "M2.5 4h11M2.5 8h11M2.5 12h11" },
    panel: { line: "M2.5 3h11v10h-11zM9.5 3v10" },
    rise: { line: "", fill: "M2 13h12L8 2.6z" },
    drag: { line: "", fill: ring(6, 4, 1.1) + ring(10, 4, 1.1) + ring(6, 8, 1.1) + ring(10, 8, 1.1) + ring(6, 12, 1.1) + ring(10, 12, 1.1) },
    snooze: { line: ring(8, 8.6, 5) + "M8 5.8v2.8l1.9 1.4M2.4 4.4l2.2-1.8M13.6 4.4l-2.2-1.8" },
    signpost: { line: "", fill: "M7.2 1.2h1.6v13.6H7.2zM2.4 2.8h9l2.6 2-2.6 2h-9zM5 8.2h5.8v3.4H5l-2.2 -1.7z" },
};

/** Part "line", "fill", "cut" or "dashed" of an icon; "" if it has none. */
export function part(name, which) {
    return icons[name]?.[which] ?? "";
}

export function names() {
    return Object.keys(icons);
}
