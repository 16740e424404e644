// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "downloads/bodycheck.h"

#include <QCryptographicHash>
#include <QFile>
#include <QString>

namespace waypost {

/**
 * A file that is being received, beside its checksum and what its bytes look like. It gets its real name only
 * when it is complete, so that there is never half a file under it. Readable by its owner only.
 */
class PartFile final
{
public:
    enum class Problem : std::uint8_t {
        None,
        Full, ///< no room on the disk, or no more of it for this user
        Refused, ///< the folder or the file cannot be written for another reason
    };

    /** @param name in @p folder */
    PartFile(QString folder, QString name);

    /** Makes the folder if it is missing. What the file holds already is not counted yet. */
    bool open();
    /** Takes the next piece of what the file holds already into the checksum. False: there is no more. */
    bool takeSlice();
    /** Empties it. */
    bool clear();
    bool write(QByteArrayView bytes);
    /** On the disk, not only on its way there: a power cut after "done" must not leave an empty file. */
    bool sync();
    /** Goes back to the start, to be read. */
    bool rewind();
    [[nodiscard]] QByteArray read(qint64 most) { return m_file.read(most); }
    /** Gives it a name, this one or "name (2)", and never that of another file. @return its path, or "" */
    [[nodiscard]] QString saveAs(const QString &name);
    [[nodiscard]] qint64 rest() const { return m_file.size() - m_file.pos(); } ///< bytes yet to be read
    void close() { m_file.close(); }
    void remove();

    [[nodiscard]] qint64 bytes() const { return m_facts.bytes(); }
    [[nodiscard]] const BodyFacts &facts() const { return m_facts; }
    [[nodiscard]] QByteArray sha256() const { return m_hash.result().toHex(); }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString error() const { return m_error; } ///< of the system, in words

private:
    void startAnew();
    bool fail(QFileDevice::FileError error, const QString &text);
    bool failWithCode(int code);

    QString m_folder;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    BodyFacts m_facts;
    Problem m_problem = Problem::None;
    QString m_error;
};

} // namespace waypost
