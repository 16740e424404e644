// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/jsontree.h"

namespace waypost {

/**
 * Reads what a frame says of success: `error` (or `code`) and the words that go with it. How the service
 * refuses is not documented beyond "0 = ok", so anything that is plainly not 0 counts as a refusal.
 */
[[nodiscard]] std::optional<DecodeError> readServiceNotice(const JsonNode &root, ServiceNotice &out);

} // namespace waypost
