// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support.h"

#include "models/diagnostics.h"
#include "models/feedhealth.h"
#include "models/journalstatus.h"
#include "models/streetmap.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int framesTold = 50;

/** A path without the name of whoever is at home there. */
QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    const bool atHome = path == home || path.startsWith(home + u'/');
    return atHome && home != "/"_L1 ? u"~"_s + path.sliced(home.size()) : path;
}

QString count(quint64 number)
{
    return QString::number(number);
}

QString iso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QStringList feedLines(const FeedStatus &status)
{
    QStringList lines{
        u"%1 feed: %2"_s.arg(
            QLatin1StringView(toString(status.feed)), QLatin1StringView(toString(status.state))),
        u"  address: "_s + status.url,
        u"  frames %1, rejected %2, repaired %3, unknown events %4, out of order %5, reconnects %6, gaps %7, repeated %8"_s
            .arg(
                count(status.frames), count(status.rejected), count(status.repaired), count(status.unknownEvents),
                count(status.outOfOrder), count(status.reconnects), count(status.gapCount),
                count(status.repeated))};
    if (status.lastPush)
        lines += u"  last push: "_s + iso(*status.lastPush);
    if (!status.error.isEmpty())
        lines += u"  error: "_s + status.error;
    for (const auto &[kind, number] : status.pushes)
        lines += u"  %1: %2"_s.arg(QString(kind), count(number));
    return lines;
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"none"_s : text;
}

/** Why frames were turned away and where in them, but nothing of what they said. */
QStringList frameLines(const Diagnostics &rejected)
{
    QStringList lines{u"rejected and repaired frames: %1"_s.arg(rejected.total())};
    for (const RejectTally &tally : rejected.counts())
        lines += u"  %1 (%2): %3"_s.arg(tally.kind, tally.feed).arg(tally.count);
    for (int row = 0; row < std::min(rejected.rowCount(), framesTold); ++row) {
        const auto said = [&, index = rejected.index(row)](int role) { return index.data(role).toString(); };
        lines += u"  %1 %2 %3 at byte %4, field %5, size %6"_s.arg(
            iso(instantFromMs(rejected.index(row).data(Diagnostics::ReceivedMsRole).toLongLong())),
            said(Diagnostics::FeedRole), said(Diagnostics::KindRole), said(Diagnostics::OffsetRole),
            orNone(said(Diagnostics::FieldRole)), said(Diagnostics::SizeRole));
    }
    return lines;
}

} // namespace

Support::Support(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
}

QString Support::dataFolder() const
{
    return QDir::toNativeSeparators(m_sources.places.data);
}

QString Support::logFile() const
{
    return QDir::toNativeSeparators(m_sources.places.log);
}

QString Support::settingsFile() const
{
    return QDir::toNativeSeparators(m_sources.places.settings);
}

QString Support::report() const
{
    const JournalStatus &journal = m_sources.journal;
    QStringList lines{
        m_sources.program,
        u"Qt %1, %2, %3"_s.arg(
            QLatin1StringView(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"data: "_s + withoutHome(m_sources.places.data), u"log: "_s + withoutHome(m_sources.places.log),
        u"settings: "_s + withoutHome(m_sources.places.settings)};
    lines += feedLines(m_sources.deviceFeed.status());
    lines += feedLines(m_sources.messageFeed.status());
    lines += u"journal: %1, waiting %2, refused %3"_s.arg(journal.isOk() ? u"ok"_s : u"in trouble"_s)
                 .arg(journal.waiting())
                 .arg(journal.refused());
    if (!journal.error().isEmpty())
        lines += u"  error: "_s + withoutHome(journal.error());
    lines += u"tracks: %1, written %2, waiting %3, left out %4 and %5, expired %6"_s
                 .arg(journal.areTracksOk() ? u"ok"_s : u"in trouble"_s)
                 .arg(
                     count(quint64(journal.positionsWritten())), count(quint64(journal.positionsWaiting())),
                     count(quint64(journal.positionsThinned())),
                     count(m_sources.deviceFeed.status().coalescedPositions),
                     count(quint64(journal.positionsExpired())));
    if (!journal.tracksError().isEmpty())
        lines += u"  error: "_s + withoutHome(journal.tracksError());
    lines += m_sources.streetMap.report();
    lines += frameLines(m_sources.rejected);
    return lines.join(u'\n') + u'\n';
}

void Support::copyReport() const
{
    QGuiApplication::clipboard()->setText(report());
}

} // namespace waypost
