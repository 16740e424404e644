// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { deflateSync } from "node:zlib";

/** Little-endian numbers, LEB128 varints and zigzag differences, appended to one growing list of bytes. */
export class ByteWriter {
    #bytes = [];

    get length() {
        return this.#bytes.length;
    }

    ascii(text) {
        this.raw(Buffer.from(text, "ascii"));
    }

    raw(bytes) {
        for (const byte of bytes)
            this.#bytes.push(byte);
    }

    u32(value) {
        this.#bytes.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
    }

    varint(value) {
        while (value >= 0x80) {
            this.#bytes.push((value & 0x7f) | 0x80);
            value = Math.floor(value / 128);
        }
        this.#bytes.push(value);
    }

    zigzag(value) {
        this.varint(value < 0 ? -2 * value - 1 : 2 * value);
    }

    text(value) {
        const bytes = Buffer.from(value, "utf8");
        this.varint(bytes.length);
        this.raw(bytes);
    }

    toBuffer() {
        return Buffer.from(this.#bytes);
    }
}

/** What qUncompress() reads: the length as four bytes, big end first, then a zlib stream. */
export function qCompress(buffer) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(buffer.length);
    return Buffer.concat([length, deflateSync(buffer, { level: 9 })]);
}
