// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "domain/feedstatus.h"
#include "domain/health.h"
#include "downloads/download.h"

#include <QtQml/qqmlregistration.h>

/**
 * The domain's enums under the names QML uses: Motion.Moving, Freshness.Stale, Priority.High, ...
 *
 * The domain knows nothing of meta objects, so each is said again here, with the domain's own numbers.
 */
namespace waypost::names {

namespace motion {
Q_NAMESPACE
QML_NAMED_ELEMENT(Motion)
enum class Value {
    Unknown = int(Motion::Unknown),
    Moving = int(Motion::Moving),
    Idle = int(Motion::Idle),
    Stopped = int(Motion::Stopped),
};
Q_ENUM_NS(Value)
} // namespace motion

namespace freshness {
Q_NAMESPACE
QML_NAMED_ELEMENT(Freshness)
enum class Value {
    Never = int(Freshness::Never),
    Fresh = int(Freshness::Fresh),
    Stale = int(Freshness::Stale),
    Lost = int(Freshness::Lost),
};
Q_ENUM_NS(Value)
} // namespace freshness

namespace priority {
Q_NAMESPACE
QML_NAMED_ELEMENT(Priority)
enum class Value {
    None = int(AlarmPriority::None),
    Low = int(AlarmPriority::Low),
    Medium = int(AlarmPriority::Medium),
    High = int(AlarmPriority::High),
    Critical = int(AlarmPriority::Critical),
};
Q_ENUM_NS(Value)
} // namespace priority

namespace alarmstate {
Q_NAMESPACE
QML_NAMED_ELEMENT(AlarmState)
enum class Value {
    ActiveUnacked = int(AlarmState::ActiveUnacked),
    ActiveAcked = int(AlarmState::ActiveAcked),
    ClearedUnacked = int(AlarmState::ClearedUnacked),
    Cleared = int(AlarmState::Cleared),
};
Q_ENUM_NS(Value)
} // namespace alarmstate

namespace alarmsource {
Q_NAMESPACE
QML_NAMED_ELEMENT(AlarmSource)
enum class Value {
    Message = int(AlarmSource::Message),
    Snapshot = int(AlarmSource::Snapshot),
    Sensor = int(AlarmSource::Sensor),
    Rule = int(AlarmSource::Rule),
};
Q_ENUM_NS(Value)
} // namespace alarmsource

namespace health {
Q_NAMESPACE
QML_NAMED_ELEMENT(Health)
enum class Value {
    NotFitted = int(Health::NotFitted),
    NoData = int(Health::NoData),
    Ok = int(Health::Ok),
    Low = int(Health::Low),
    Critical = int(Health::Critical),
    High = int(Health::High),
    Hot = int(Health::Hot),
};
Q_ENUM_NS(Value)
} // namespace health

namespace feedstate {
Q_NAMESPACE
QML_NAMED_ELEMENT(FeedState)
enum class Value {
    Offline = int(FeedState::Offline),
    Connecting = int(FeedState::Connecting),
    Connected = int(FeedState::Connected),
    Waiting = int(FeedState::Waiting),
    Refused = int(FeedState::Refused),
};
Q_ENUM_NS(Value)
} // namespace feedstate

namespace downloadstate {
Q_NAMESPACE
QML_NAMED_ELEMENT(DownloadState)
enum class Value {
    Announced = int(DownloadState::Announced),
    Queued = int(DownloadState::Queued),
    Running = int(DownloadState::Running),
    Paused = int(DownloadState::Paused),
    Done = int(DownloadState::Done),
    Failed = int(DownloadState::Failed),
    NoAddress = int(DownloadState::NoAddress),
    Suspect = int(DownloadState::Suspect),
};
Q_ENUM_NS(Value)
} // namespace downloadstate

} // namespace waypost::names
