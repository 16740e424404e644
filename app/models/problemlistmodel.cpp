// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemlistmodel.h"

#include "models/downloadlistmodel.h"
#include "models/feedhealth.h"
#include "models/feedwords.h"
#include "models/journalstatus.h"
#include "models/readings.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace waypost {

namespace {

bool isAway(const FeedHealth &feed)
{
    const FeedStatus &status = feed.status();
    return status.state != FeedState::Connected
        && (status.state != FeedState::Connecting || status.tryNumber > 0);
}

bool isRefused(const FeedHealth &feed)
{
    return isAway(feed)
        && (feed.status().problem == FeedProblem::Refused || feed.status().state == FeedState::Refused);
}

/** Why it is away and what can be done about it; empty = it is not, or nobody knows. */
QString reasonOf(const FeedHealth &feed)
{
    if (!isAway(feed))
        return {};
    const QString hint = troubleHint(feed.status());
    return hint.isEmpty() || feed.error().isEmpty() ? feed.error() : feed.error() + u' ' + hint;
}

} // namespace

ProblemListModel::ProblemListModel(const Sources &sources, QObject *parent)
    : QAbstractListModel(parent)
    , m_sources(sources)
{
    connect(&sources.journal, &JournalStatus::changed, this, &ProblemListModel::refresh);
    connect(&sources.journal, &JournalStatus::tracksChanged, this, &ProblemListModel::refresh);
    connect(&sources.deviceFeed, &FeedHealth::changed, this, &ProblemListModel::refresh);
    connect(&sources.messageFeed, &FeedHealth::changed, this, &ProblemListModel::refresh);
    connect(&sources.downloads, &DownloadListModel::problemChanged, this, &ProblemListModel::refresh);
    m_problems = collect();
    m_alarmsKnown = knowsAlarms();
}

int ProblemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProblemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem &problem = m_problems.at(index.row());
    switch (role) {
    case KindRole:
        return problem.kind;
    case SeverityRole:
        return int(problem.severity);
    case TitleRole:
        return problem.title;
    case Qt::DisplayRole:
    case TextRole:
        return problem.text;
    case SinceMsRole:
        return problem.sinceMs;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProblemListModel::roleNames() const
{
    return {
        {KindRole, "kind"},
        {SeverityRole, "severity"},
        {TitleRole, "title"},
        {TextRole, "text"},
        {SinceMsRole, "sinceMs"}};
}

names::priority::Value ProblemListModel::worst() const
{
    return static_cast<names::priority::Value>(
        m_problems.isEmpty() ? AlarmPriority::None : m_problems.constFirst().severity);
}

void ProblemListModel::refresh()
{
    QList<Problem> problems = collect();
    const bool sameRows = problems == m_problems;
    if (std::exchange(m_alarmsKnown, knowsAlarms()) == m_alarmsKnown && sameRows)
        return;
    if (problems.size() == m_problems.size() && !sameRows) {
        m_problems = std::move(problems);
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else if (!sameRows) {
        beginResetModel();
        m_problems = std::move(problems);
        endResetModel();
    }
    Q_EMIT changed();
}

void ProblemListModel::retranslate()
{
    refresh();
    if (!m_problems.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

QList<Problem> ProblemListModel::collect() const
{
    QList<Problem> problems;
    addJournal(problems);
    addFeeds(problems);
    addGap(problems, m_sources.deviceFeed);
    addGap(problems, m_sources.messageFeed);
    for (const QString &text : m_sources.journal.trackProblems())
        problems.append({Tracks, AlarmPriority::Medium, tr("Tracks have gaps"), text, notReported});
    if (const QString text = m_sources.downloads.problem(); !text.isEmpty())
        problems.append({Downloads, AlarmPriority::Medium, tr("Downloads"), text, notReported});
    std::ranges::stable_sort(problems, std::ranges::greater(), &Problem::severity);
    return problems;
}

void ProblemListModel::addJournal(QList<Problem> &problems) const
{
    const JournalStatus &journal = m_sources.journal;
    const QString title = !journal.isOpen() ? tr("Nothing is being saved")
        : !journal.error().isEmpty()        ? tr("The inbox cannot be saved")
        : journal.isCritical()              ? tr("The inbox could not keep up")
                                            : tr("The inbox was damaged");
    const AlarmPriority severity = journal.isCritical() ? AlarmPriority::Critical : AlarmPriority::High;
    for (const QString &text : journal.journalProblems())
        problems.append({Journal, severity, title, text, notReported});
}

void ProblemListModel::addFeeds(QList<Problem> &problems) const
{
    const FeedHealth &device = m_sources.deviceFeed;
    const FeedHealth &message = m_sources.messageFeed;
    if (isRefused(device) || isRefused(message)) {
        const FeedHealth &refused = isRefused(device) ? device : message;
        problems.append(
            {SignIn, AlarmPriority::Critical, tr("Sign-in refused"), reasonOf(refused),
             refused.lastPushMs()});
    }
    for (const FeedHealth *feed : {&device, &message}) {
        const QString reason = reasonOf(*feed);
        const bool isSaid = feed == &message && isAway(device) && device.error() == message.error();
        if (!reason.isEmpty() && !isRefused(*feed) && !isSaid)
            problems.append({Feed, AlarmPriority::High, feed->name(), reason, feed->lastPushMs()});
    }
}

void ProblemListModel::addGap(QList<Problem> &problems, const FeedHealth &feed) const
{
    if (feed.unseenGaps() == 0)
        return;
    const QString text = feed.status().feed == FeedKind::Device
        ? tr("Reports of %n interruption(s) may be missing.", "of the feed of devices", feed.unseenGaps())
        : tr("Messages of %n interruption(s) may be missing.", "of the feed of messages", feed.unseenGaps());
    problems.append({Gap, AlarmPriority::Medium, feed.name(), text, feed.unseenFromMs()});
}

bool ProblemListModel::knowsAlarms() const
{
    const auto isLive = [](const FeedHealth &feed) { return feed.status().state == FeedState::Connected; };
    return isLive(m_sources.deviceFeed) && isLive(m_sources.messageFeed)
        && m_sources.deviceFeed.unseenGaps() == 0 && m_sources.messageFeed.unseenGaps() == 0
        && m_sources.journal.isOpen();
}

} // namespace waypost
