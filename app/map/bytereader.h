// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <vector>

namespace waypost {

/**
 * Reads varints and little-endian numbers from bytes that may be damaged. The first read beyond the end, or
 * beyond a limit, makes the reader fail for good; every read after that gives 0, so callers ask ok() once at
 * the end.
 */
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

    bool magic(QByteArrayView expected);
    std::uint32_t u32();
    std::uint32_t varint();
    std::int32_t zigzag();
    QString text();
    /** A number of items that each take at least @p bytesEach: more than the rest can hold is a failure, not
     * an allocation. */
    std::uint32_t count(qsizetype bytesEach);

private:
    void fail();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

/** qUncompress() for bytes that may be damaged: an announced size over @p limit is refused. Empty if
 * unreadable. */
[[nodiscard]] QByteArray uncompressed(QByteArrayView bytes, qsizetype limit);

} // namespace waypost
