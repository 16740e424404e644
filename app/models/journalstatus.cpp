// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalstatus.h"

#include "journal/journal.h"

#include <algorithm>
#include <limits>

namespace waypost {

namespace {

/** For a plural, which knows no more than int. */
int countOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

JournalStatus::JournalStatus(const Journal *journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    if (!journal)
        return;
    connect(journal, &Journal::healthChanged, this, &JournalStatus::changed);
    connect(journal, &Journal::trackHealthChanged, this, &JournalStatus::tracksChanged);
    connect(journal, &Journal::trackHealthChanged, this, &JournalStatus::changed); // problems() has both
}

bool JournalStatus::isOk() const
{
    return !m_journal || m_journal->health().isOk();
}

bool JournalStatus::isOpen() const
{
    return !m_journal || m_journal->health().isOpen;
}

bool JournalStatus::isCritical() const
{
    return !isOk();
}

QString JournalStatus::advice() const
{
    return m_journal ? m_journal->health().advice : QString();
}

QString JournalStatus::damage() const
{
    return m_journal ? m_journal->health().damage : QString();
}

QStringList JournalStatus::problems() const
{
    return journalProblems() + trackProblems();
}

QStringList JournalStatus::journalProblems() const
{
    if (!m_journal)
        return {};
    const JournalHealth &health = m_journal->health();
    QStringList problems;
    if (!health.error.isEmpty()) {
        const QString text = health.isOpen ? tr("What arrives cannot be saved: %1").arg(health.error)
                                           : tr("Nothing is being saved: %1").arg(health.error);
        const QString sentence = text.endsWith(u'.') ? text : text + u'.';
        problems += health.advice.isEmpty() ? text : sentence + u' ' + health.advice;
    }
    if (health.refused > 0)
        problems += tr(
            "%n message(s) could not be kept.", "given up, the disk was behind", countOf(health.refused));
    if (!health.damage.isEmpty())
        problems += health.damage;
    return problems;
}

QStringList JournalStatus::trackProblems() const
{
    if (!m_journal)
        return {};
    const TrackHealth &health = m_journal->trackHealth();
    QStringList problems;
    if (!health.error.isEmpty())
        problems += tr("Tracks are not being saved: %1").arg(health.error);
    if (health.thinned > 0)
        problems += tr(
            "%n position(s) were left out of the tracks.", "the disk was behind", countOf(health.thinned));
    return problems;
}

void JournalStatus::retranslate()
{
    Q_EMIT changed();
    Q_EMIT tracksChanged();
}

QString JournalStatus::error() const
{
    return m_journal ? m_journal->health().error : QString();
}

double JournalStatus::waiting() const
{
    return m_journal ? double(m_journal->health().waiting) : 0;
}

double JournalStatus::refused() const
{
    return m_journal ? double(m_journal->health().refused) : 0;
}

bool JournalStatus::areTracksOk() const
{
    return !m_journal || m_journal->trackHealth().isOk();
}

QString JournalStatus::tracksError() const
{
    return m_journal ? m_journal->trackHealth().error : QString();
}

double JournalStatus::positionsWaiting() const
{
    return m_journal ? double(m_journal->trackHealth().waiting) : 0;
}

double JournalStatus::positionsWritten() const
{
    return m_journal ? double(m_journal->trackHealth().written) : 0;
}

double JournalStatus::positionsThinned() const
{
    return m_journal ? double(m_journal->trackHealth().thinned) : 0;
}

double JournalStatus::positionsExpired() const
{
    return m_journal ? double(m_journal->trackHealth().expired) : 0;
}

} // namespace waypost
