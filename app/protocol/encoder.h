// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <string>
#include <string_view>

/**
 * The wire format from the other side: what the desk sends, and what the push server sends to it (the
 * simulator and the tests speak through these). All text is UTF-8; the append functions add one whole frame
 * to @c out.
 */
namespace waypost {

/** Keep-alive text of both feeds, to be sent once a minute. */
inline constexpr std::string_view pingText = "ping";

/**
 * Sign-in of the device feed: {"token":userId,"md5-password":md5,"event":"signin"}.
 * @param passwordMd5 32 lower-case hex digits. It opens the account as well as the password does: never log
 * it.
 */
[[nodiscard]] std::string deviceSignInFrame(std::string_view userId, std::string_view passwordMd5);
/** Sign-in of the message feed: {"user_id":userId,"md5-password":md5,"type":"registUserMessage"}. */
[[nodiscard]] std::string messageSignInFrame(std::string_view userId, std::string_view passwordMd5);

/** How a field that was not reported is written. */
enum class Unreported : std::uint8_t {
    Sentinel, ///< as the service does: -999, -1 where the page's example has it, null for true/false fields
    Omit, ///< leave it out: a partial update
};

/** A `snapshot` with every documented field in the order of the vendor's page. */
void appendSnapshot(std::string &out, const Snapshot &snapshot, Unreported unreported = Unreported::Sentinel);

/** Which of the candidate shapes an undocumented event is written in. All of this is assumed. */
struct AssumedShape
{
    enum class Layout : std::uint8_t {
        Object, ///< the reading's fields in `data` itself
        List, ///< `data` is a list; each element names its vehicle
        Nested, ///< a list under a key of `data`
    };
    Layout layout = Layout::Nested; ///< Object writes the first reading only
    bool snakeCase = false; ///< air_pressure instead of airPressure
    bool numbersAsText = false; ///< "812.4" instead of 812.4
};

/** `bleTire` or `rs232Tire`, by the report's source. */
void appendTireReport(std::string &out, const TireReport &report, AssumedShape shape = {});
void appendDriverReport(std::string &out, const DriverReport &report, AssumedShape shape = {});
void appendObdErrorReport(std::string &out, const ObdErrorReport &report, AssumedShape shape = {});
/** Writes the typed fields; FuelProbeReport::fields are the decoder's and are not written. */
void appendFuelProbeReport(std::string &out, const FuelProbeReport &report, AssumedShape shape = {});
/** An answer to a sign-in or an error frame: {"event":...,"data":{},"error":n,"msg":...}. */
void appendServiceNotice(std::string &out, const ServiceNotice &notice);

/** How a message is put on the wire; the page allows both readings of each. */
struct MessageForm
{
    bool asJsonString = false; ///< a JSON string that holds the object
    bool dateInSeconds = false; ///< else milliseconds
};

/** A frame of the message feed. Message::fields are added as text members after the documented ones. */
void appendMessage(std::string &out, const Message &message, MessageForm form = {});

} // namespace waypost
