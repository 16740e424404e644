// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace waypost {

/** Who may sign in. The password is known as its MD5 only: 32 lower-case hex digits. */
struct DemoAccount
{
    QString userId;
    QString passwordMd5;
};

/**
 * Why the server refuses the first frame of a connection; empty = accepted. The key names are checked exactly
 * and no value may be empty. Without @p account every user is let in.
 */
[[nodiscard]] QString
refusalOf(FeedKind feed, QByteArrayView frame, const std::optional<DemoAccount> &account);

/** A user and password for one run, from @p seed. Nothing secret is behind it: it opens a server on loopback.
 */
[[nodiscard]] DemoAccount makeAccount(quint64 seed);

} // namespace waypost
