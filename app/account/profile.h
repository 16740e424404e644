// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/serveraddresses.h"

#include <QString>

namespace waypost {

/**
 * Whose data it is: one user of one service. Two accounts never share a folder, a secret or a screen.
 */
struct AccountId
{
    QString userId;
    QString server; ///< ServerAddresses::host()

    [[nodiscard]] bool isEmpty() const { return userId.isEmpty(); }
    /** For the key store and for QML: tells two accounts apart and is fit to be read. */
    [[nodiscard]] QString key() const { return userId + u'@' + server; }
    /** A folder's name that every file system takes: readable, and of no other account. */
    [[nodiscard]] QString folderName() const;
    friend bool operator==(const AccountId &, const AccountId &) = default;
};

/** An account that this computer knows. Holds no secret. */
struct Profile
{
    QString userId;
    ServerAddresses servers;
    QString label; ///< what the person calls it; empty = the user id
    bool keep = false; ///< its secret is in the system's key store

    [[nodiscard]] AccountId id() const { return {userId, servers.host()}; }
    [[nodiscard]] QString title() const { return label.isEmpty() ? userId : label; }
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace waypost
