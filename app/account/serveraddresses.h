// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <cstdint>

namespace waypost {

/** What an address is for; it decides which schemes it may have. */
enum class AddressUse : std::uint8_t { DeviceFeed, MessageFeed, OpenApi };

/** Where a service is to be found. */
struct ServerAddresses
{
    QUrl device;
    QUrl message;
    QUrl api; ///< empty = nobody to ask for vehicle names

    /** The vendor's own service. */
    [[nodiscard]] static ServerAddresses vendor();
    /** The service's name, lower case: the host of its device feed. Ports say nothing about whose it is. */
    [[nodiscard]] QString host() const { return device.host().toLower(); }
    friend bool operator==(const ServerAddresses &, const ServerAddresses &) = default;
};

/** localhost, 127.0.0.0/8 and ::1: what is sent there crosses no network. */
[[nodiscard]] bool isThisComputer(const QUrl &url);
/**
 * What is wrong with an address that a sign-in would be sent to, in one translated sentence; empty if nothing
 * is. Only wss: and https: will do, but for this very computer. The Open API's address may be left out.
 */
[[nodiscard]] QString addressComplaint(const QUrl &url, AddressUse use);

} // namespace waypost
