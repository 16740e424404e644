// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace waypost {

/** Translation context of what the journal says to a person outside of any QObject. */
class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::JournalWords)
};

} // namespace waypost
