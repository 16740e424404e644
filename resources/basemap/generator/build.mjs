// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node build.mjs FOLDER: writes land.dat and places.dat. The same packages always give the same bytes.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeLand } from "./land.mjs";
import { makePlaces } from "./places.mjs";

const folder = process.argv[2];
if (!folder) {
    console.error("usage: node build.mjs FOLDER");
    process.exit(2);
}

const land = makeLand();
writeFileSync(join(folder, "land.dat"), land);
const places = makePlaces();
writeFileSync(join(folder, "places.dat"), places.bytes);
console.log(`land.dat ${land.length} bytes; places.dat ${places.bytes.length} bytes, ` +
    `${places.townCount} towns, ${places.countryCount} countries`);
