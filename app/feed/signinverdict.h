// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>

namespace waypost {

/** What a server's word on a sign-in comes to. */
enum class SignInVerdict : std::uint8_t {
    Refused, ///< this user and password are not accepted
    NotReady, ///< the server is starting, overloaded or broken: it has not judged them
    TooMany, ///< the same, and it wants fewer sign-ins
    None, ///< nothing was said of the sign-in
};

/**
 * How a server turns a sign-in down is not documented beyond "0 = ok", so numbers are read as HTTP's and
 * words as people write them, in English or Chinese. Only what plainly says no is a refusal: a desk that
 * gives up while its server starts is blind until somebody notices. Pure.
 */

/** An answer with @p error, which is not 0, and the @p words that came with it. */
[[nodiscard]] SignInVerdict verdictOnAnswer(std::int64_t error, QStringView words);
/** A close of the WebSocket with @p code and @p words before the sign-in stood. */
[[nodiscard]] SignInVerdict verdictOnClose(int code, QStringView words);
/** An answer to the WebSocket handshake other than 101. */
[[nodiscard]] SignInVerdict verdictOnHttp(int status);

} // namespace waypost
