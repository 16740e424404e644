// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedhealth.h"

#include "domain/outsidetext.h"
#include "models/feedwords.h"
#include "models/readings.h"

#include <algorithm>

namespace waypost {

FeedHealth::FeedHealth(FeedKind feed, QObject *parent)
    : QObject(parent)
{
    m_status.feed = feed;
}

void FeedHealth::update(const FeedStatus &status)
{
    m_status = status;
    Q_EMIT changed();
}

QString FeedHealth::name() const
{
    return feedName(m_status.feed);
}

QString FeedHealth::error() const
{
    return troubleText(m_status);
}

QString FeedHealth::serverWords() const
{
    return shownName(m_status.serverWords);
}

names::feedstate::Value FeedHealth::state() const
{
    return static_cast<names::feedstate::Value>(m_status.state);
}

double FeedHealth::lastPushMs() const
{
    return toNumber(m_status.lastPush);
}

double FeedHealth::lastGapMs() const
{
    return m_status.gaps.isEmpty() ? notReported : toNumber(m_status.gaps.last().from);
}

double FeedHealth::nextTryMs() const
{
    return toNumber(m_status.nextTry);
}

QList<FeedGap> FeedHealth::unseen() const
{
    const QList<FeedGap> &gaps = m_status.gaps;
    const auto kept = std::uint64_t(gaps.size());
    const std::uint64_t forgotten = m_status.gapCount - std::min(kept, m_status.gapCount);
    const std::uint64_t seen = m_seenGaps - std::min(forgotten, m_seenGaps);
    QList<FeedGap> unseen = gaps.sliced(qsizetype(std::min(seen, kept)));
    if (!unseen.isEmpty() && !unseen.constLast().to.has_value())
        unseen.removeLast();
    return unseen;
}

int FeedHealth::unseenGaps() const
{
    return int(unseen().size());
}

double FeedHealth::unseenFromMs() const
{
    const QList<FeedGap> gaps = unseen();
    return gaps.isEmpty() ? notReported : toNumber(gaps.constFirst().from);
}

double FeedHealth::unseenToMs() const
{
    const QList<FeedGap> gaps = unseen();
    return gaps.isEmpty() ? notReported : toNumber(gaps.constLast().to);
}

double FeedHealth::unseenLengthMs() const
{
    double length = 0;
    for (const FeedGap &gap : unseen())
        length += toNumber(gap.to) - toNumber(gap.from);
    return length;
}

void FeedHealth::markGapsSeen()
{
    const bool open = !m_status.gaps.isEmpty() && !m_status.gaps.constLast().to.has_value();
    m_seenGaps = m_status.gapCount - (open ? 1 : 0);
    Q_EMIT changed();
}

QList<KindTally> FeedHealth::kinds() const
{
    QList<KindTally> tallies;
    for (const KindCount &kind : m_status.pushes)
        tallies.append({kind.name, static_cast<double>(kind.count)});
    return tallies;
}

QList<double> FeedHealth::history() const
{
    return {m_status.history.begin(), m_status.history.end()};
}

} // namespace waypost
