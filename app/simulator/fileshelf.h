// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace waypost {

/** A report that the service has announced and keeps ready. Its content follows from seed and number. */
struct ShelvedFile
{
    int number = 0;
    QString title; ///< what the message calls it
    QString name; ///< last part of its path
    QByteArray contentType;
    qint64 size = 0; ///< bytes; known before the content is made
};

/** The files that announced downloads lead to. Content is made when asked for, never kept. */
class FileShelf
{
public:
    explicit FileShelf(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    /** Puts the next file on the shelf; @p vehicle is named in its title. */
    const ShelvedFile &add(const QString &vehicle);
    /** By path, "/files/NAME"; empty when there is no such file. */
    [[nodiscard]] std::optional<ShelvedFile> find(QByteArrayView path) const;
    [[nodiscard]] QByteArray contentOf(const ShelvedFile &file) const;
    [[nodiscard]] static QString pathOf(const ShelvedFile &file);

private:
    std::uint64_t m_seed;
    std::vector<ShelvedFile> m_files;
};

} // namespace waypost
