// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/bytereader.h"

#include <QtEndian>

namespace waypost {

void ByteReader::fail()
{
    m_ok = false;
    m_at = m_bytes.size();
}

bool ByteReader::magic(QByteArrayView expected)
{
    if (!m_bytes.sliced(m_at).startsWith(expected)) {
        fail();
        return false;
    }
    m_at += expected.size();
    return true;
}

std::uint32_t ByteReader::u32()
{
    if (m_bytes.size() - m_at < 4) {
        fail();
        return 0;
    }
    const auto value = qFromLittleEndian<quint32>(m_bytes.data() + m_at);
    m_at += 4;
    return value;
}

std::uint32_t ByteReader::varint()
{
    std::uint32_t value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
        if (m_at >= m_bytes.size())
            break;
        const auto byte = static_cast<std::uint8_t>(m_bytes[m_at++]);
        value |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    fail();
    return 0;
}

std::int32_t ByteReader::zigzag()
{
    const std::uint32_t value = varint();
    return static_cast<std::int32_t>((value >> 1) ^ (~(value & 1) + 1));
}

QString ByteReader::text()
{
    const auto length = static_cast<qsizetype>(varint());
    if (length > m_bytes.size() - m_at) {
        fail();
        return {};
    }
    const QString value = QString::fromUtf8(m_bytes.sliced(m_at, length));
    m_at += length;
    return value;
}

std::uint32_t ByteReader::count(qsizetype bytesEach)
{
    const std::uint32_t value = varint();
    if (static_cast<qsizetype>(value) > (m_bytes.size() - m_at) / bytesEach) {
        fail();
        return 0;
    }
    return value;
}

QByteArray uncompressed(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.data()) > static_cast<quint32>(limit))
        return {};
    return qUncompress(reinterpret_cast<const uchar *>(bytes.data()), bytes.size());
}

} // namespace waypost
