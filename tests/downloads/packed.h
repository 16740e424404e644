// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace waypost::test {

inline QByteArray toZlib(const QByteArray &plain)
{
    return qCompress(plain).sliced(4); // before it Qt writes the size
}

inline QByteArray toDeflate(const QByteArray &plain)
{
    return toZlib(plain).sliced(2).chopped(4); // without head and checksum
}

inline quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = ~quint32(0);
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

inline QByteArray toGzip(const QByteArray &plain)
{
    QByteArray tail(8, Qt::Uninitialized);
    qToLittleEndian(crc32Of(plain), tail.data());
    qToLittleEndian(quint32(plain.size()), tail.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + toDeflate(plain) + tail;
}

} // namespace waypost::test
