// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/feedstatus.h"

namespace waypost {

const char *toString(FeedKind kind)
{
    return kind == FeedKind::Device ? "device" : "message";
}

const char *toString(FeedState state)
{
    switch (state) {
    case FeedState::Offline:
        return "offline";
    case FeedState::Connecting:
        return "connecting";
    case FeedState::Connected:
        return "connected";
    case FeedState::Waiting:
        return "waiting";
    case FeedState::Refused:
        return "refused";
    }
    return "offline";
}

} // namespace waypost
