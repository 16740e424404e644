// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedhealth.h"

#include "models/readings.h"

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
    return m_status.feed == FeedKind::Device ? tr("Devices") : tr("Messages");
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
