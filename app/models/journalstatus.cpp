// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalstatus.h"

#include "journal/journal.h"

namespace waypost {

JournalStatus::JournalStatus(const Journal *journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    if (journal)
        connect(journal, &Journal::healthChanged, this, &JournalStatus::changed);
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

} // namespace waypost
