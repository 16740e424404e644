// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"

namespace waypost {

/** Why a feed is not connected, in one translated sentence that names the server; empty if nothing is wrong.
 */
[[nodiscard]] QString troubleText(const FeedStatus &status);
/** What a person can do about it, in one translated sentence; empty where waiting is all there is. */
[[nodiscard]] QString troubleHint(const FeedStatus &status);
/** What a feed that is being connected waits for. */
[[nodiscard]] QString waitText(const FeedStatus &status);

/** "Devices", "Messages" */
[[nodiscard]] QString feedName(FeedKind feed);

} // namespace waypost
