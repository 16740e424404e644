// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalstatus.h"

#include "journal/journal.h"

namespace waypost {

JournalStatus::JournalStatus(const Journal *journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    if (!journal)
        return;
    connect(journal, &Journal::healthChanged, this, &JournalStatus::changed);
    connect(journal, &Journal::trackHealthChanged, this, &JournalStatus::tracksChanged);
}

bool JournalStatus::isOk() const
{
    return !m_journal || m_journal->health().isOk();
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
