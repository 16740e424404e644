// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace waypost {

/** Translation context of what downloads say to a person outside of any QObject. */
class DownloadWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::DownloadWords)
};

} // namespace waypost
