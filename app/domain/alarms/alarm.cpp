// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarms/alarm.h"

namespace waypost {

const char *toString(AlarmState state)
{
    switch (state) {
    case AlarmState::ActiveUnacked:
        return "active-unacked";
    case AlarmState::ActiveAcked:
        return "active-acked";
    case AlarmState::ClearedUnacked:
        return "cleared-unacked";
    case AlarmState::Cleared:
        return "cleared";
    }
    return "cleared";
}

const char *toString(AlarmSource source)
{
    switch (source) {
    case AlarmSource::Message:
        return "message";
    case AlarmSource::Snapshot:
        return "snapshot";
    case AlarmSource::Sensor:
        return "sensor";
    case AlarmSource::Rule:
        return "rule";
    }
    return "rule";
}

} // namespace waypost
