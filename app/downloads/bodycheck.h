// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/** Is a file what it was announced as? Pure. */
namespace waypost {

/** What there is to know of a body, gathered while it passes. */
class BodyFacts final
{
public:
    void add(QByteArrayView bytes);

    [[nodiscard]] const QByteArray &head() const { return m_head; } ///< the first 4 KiB
    [[nodiscard]] QByteArrayView tail() const; ///< the last 64 KiB or so
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool hasZeros() const { return m_hasZeros; }
    [[nodiscard]] bool isWhole() const { return m_bytes == m_head.size(); } ///< the head is all there is

private:
    QByteArray m_head;
    QByteArray m_tail;
    qint64 m_bytes = 0;
    bool m_hasZeros = false;
};

/** What was said of a file before its bytes came. Whatever was not said is empty. */
struct AnnouncedFile
{
    QString name; ///< that it will be saved under
    QString noticeName; ///< in the notice
    QString addressName; ///< in the address that the notice named
    QByteArray mediaType; ///< of the server
    QString type; ///< of the notice: "pdf", "text/csv"
    QString size; ///< of the notice, as it came: "1024", "1.5 MB"
    QByteArray sha256; ///< of the notice, hexadecimal in lower case
};

/**
 * Why a body is not what was announced, for a person to read; empty when nothing speaks against it. What is
 * not known (an extension, a unit) speaks against nothing.
 * @param packedBytes what came over the wire, where that was packed: a size may have meant that
 */
[[nodiscard]] QString findContradiction(
    const BodyFacts &facts, const AnnouncedFile &announced, const QByteArray &sha256,
    std::optional<qint64> packedBytes = std::nullopt);

/** The mark by which a ZIP archive, PDF file or picture ends is not there: it may be cut short. */
[[nodiscard]] bool lacksItsEnd(const BodyFacts &facts);

/** The body is gzip although @p name says something else that is known: it has to be called .gz too. */
[[nodiscard]] bool isPackedBehindItsName(const BodyFacts &facts, const QString &name);

/** Whether a size in a notice, "2048", "2 KB" or "2.0", can mean this many bytes; also when it cannot be
 * read. */
[[nodiscard]] bool sizeAgrees(const QString &announced, qint64 bytes);

} // namespace waypost
