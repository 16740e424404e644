// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <QSet>
#include <QString>
#include <QUrl>

/**
 * Where a file may come from. The service documents no address, so one is taken only from what a notice
 * plainly says or from a pattern that a person set; none is ever made up. Pure: no network, no files.
 */
namespace waypost {

struct AddressRules
{
    QUrl account; ///< the account's API address: its host needs no permission, and paths are relative to it
    QSet<QString> allowedHosts; ///< as hostKey() writes them
    QString pattern; ///< "https://host/path?id={file_id}", {field} filled from the notice; empty = none
};

/** What is to be thought of an address. */
struct AddressVerdict
{
    enum class Kind : std::uint8_t {
        Allowed,
        HostNotAllowed, ///< would do if a person allowed its host
        Refused, ///< never
        None, ///< there is no address
    };
    Kind kind = Kind::None;
    QUrl url; ///< set unless None or unreadable
    QString reason; ///< in words, unless Allowed
};

/** The host in ASCII, with its port unless that is https's own: what permissions are given to. */
[[nodiscard]] QString hostKey(const QUrl &url);

/** Judges an address from a notice, from the pattern or from a redirection; all by the same rules. */
[[nodiscard]] AddressVerdict judgeAddress(const QUrl &url, const AddressRules &rules);

/**
 * Finds a notice's address: a field named like one or that looks like one, the text, and only when none of
 * these offers anything the pattern. The first that is not refused counts.
 */
[[nodiscard]] AddressVerdict findAddress(const Message &notice, const AddressRules &rules);

/** Fills {field} placeholders, percent-encoded. Empty when one is missing, empty or only dots. */
[[nodiscard]] QString
fillPattern(const QString &pattern, const std::vector<std::pair<std::string, std::string>> &fields);

} // namespace waypost
