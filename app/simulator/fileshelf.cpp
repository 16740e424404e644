// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/fileshelf.h"

#include "simulator/random.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr double smallestFile = 180'000;
constexpr double largestFile = 900'000;
constexpr QByteArrayView folder = "/files/";

struct Report
{
    const char *title;
    const char *word; ///< in the file name
    bool pdf;
};
constexpr std::array reports{
    Report{"Journeys of the week", "journeys", false}, Report{"Tire pressure history", "tires", false},
    Report{"Driver hours", "driver-hours", true}, Report{"Fuel events", "fuel", false},
    Report{"Alarm overview", "alarms", true}};

/** One line of the table: time, place and figures, always of the same width. */
QByteArray csvLine(Random &random, int line)
{
    QByteArray text = QByteArray::number(1'700'000'000 + line * 60) + ';';
    text += QByteArray::number(random.between(50, 56), 'f', 6) + ';';
    text += QByteArray::number(random.between(10, 15), 'f', 6) + ';';
    text += QByteArray::number(random.between(10, 89), 'f', 1) + '\n';
    return text;
}

} // namespace

const ShelvedFile &FileShelf::add(const QString &vehicle)
{
    const int number = static_cast<int>(m_files.size()) + 1;
    Random random(mixSeed(m_seed, static_cast<std::uint64_t>(number)));
    const Report &report = reports[static_cast<std::size_t>(number - 1) % reports.size()];
    const QString extension = report.pdf ? u"pdf"_s : u"csv"_s;
    ShelvedFile file;
    file.number = number;
    file.title = u"%1, %2"_s.arg(QLatin1StringView(report.title), vehicle);
    file.name = u"%1-%2-%3.%4"_s.arg(QLatin1StringView(report.word), QString(vehicle).remove(u' '))
                    .arg(number, 4, 10, QLatin1Char('0'))
                    .arg(extension);
    file.contentType = report.pdf ? "application/pdf" : "text/csv; charset=utf-8";
    file.size = static_cast<qint64>(random.between(smallestFile, largestFile));
    m_files.push_back(file);
    return m_files.back();
}

std::optional<ShelvedFile> FileShelf::find(QByteArrayView path) const
{
    if (!path.startsWith(folder))
        return std::nullopt;
    const QString name = QString::fromUtf8(path.sliced(folder.size()));
    const auto found = std::ranges::find(m_files, name, &ShelvedFile::name);
    return found == m_files.end() ? std::nullopt : std::optional(*found);
}

QByteArray FileShelf::contentOf(const ShelvedFile &file) const
{
    Random random(mixSeed(m_seed, static_cast<std::uint64_t>(file.number) + 1'000'000));
    QByteArray content;
    content.reserve(file.size + 64);
    content += file.contentType.startsWith("text/csv") ? "time;lat;lng;km/h\n"
                                                       : "%PDF-1.4\n% a demo file, not a page\n";
    for (int line = 0; content.size() < file.size; ++line)
        content += csvLine(random, line);
    content.truncate(file.size);
    if (content.startsWith("%PDF")) {
        constexpr QByteArrayView end = "%%EOF\n";
        content.replace(content.size() - end.size(), end.size(), end);
    }
    return content;
}

QString FileShelf::pathOf(const ShelvedFile &file)
{
    return QString::fromLatin1(folder) + file.name;
}

} // namespace waypost
