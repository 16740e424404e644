// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pushevents.h"

#include <algorithm>

namespace waypost {

std::string_view unreadAlarm(const Snapshot &snapshot)
{
    const auto found = std::ranges::find(snapshot.repairs, "cur_event", &Repair::field);
    return found == snapshot.repairs.end() || snapshot.status.alarmNumber.value_or(0) != 0
        ? std::string_view()
        : std::string_view(found->value);
}

const char *toString(DecodeErrorKind kind)
{
    switch (kind) {
    case DecodeErrorKind::Empty:
        return "empty";
    case DecodeErrorKind::TooLarge:
        return "too-large";
    case DecodeErrorKind::Binary:
        return "binary";
    case DecodeErrorKind::InvalidUtf8:
        return "invalid-utf8";
    case DecodeErrorKind::Syntax:
        return "syntax";
    case DecodeErrorKind::TooDeep:
        return "too-deep";
    case DecodeErrorKind::NotAnObject:
        return "not-an-object";
    case DecodeErrorKind::MissingField:
        return "missing-field";
    case DecodeErrorKind::NoVehicle:
        return "no-vehicle";
    case DecodeErrorKind::WrongType:
        return "wrong-type";
    case DecodeErrorKind::OutOfRange:
        return "out-of-range";
    }
    return "unknown";
}

const char *toString(MessageType type)
{
    switch (type) {
    case MessageType::MessagePass:
        return "messagePass";
    case MessageType::GetFileShake:
        return "getFileShake";
    case MessageType::DownloadAllow:
        return "downloadAllow";
    case MessageType::Unknown:
        return "unknown";
    }
    return "unknown";
}

const char *toString(ClockSuspect suspect)
{
    switch (suspect) {
    case ClockSuspect::None:
        return "none";
    case ClockSuspect::Future:
        return "future";
    case ClockSuspect::Past:
        return "past";
    case ClockSuspect::Seconds:
        return "seconds";
    case ClockSuspect::WeekRollover:
        return "week-rollover";
    }
    return "none";
}

} // namespace waypost
