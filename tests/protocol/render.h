// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <QByteArray>

namespace waypost::test {

/** Decoded values as indented JSON, every reported field of them; what was not reported is left out. */
[[nodiscard]] QByteArray render(const std::vector<DevicePush> &pushes);
[[nodiscard]] QByteArray render(const MessagePush &push);

/** "syntax at 12" or "out-of-range at 340: lat"; "" for success. */
[[nodiscard]] QByteArray render(const std::optional<DecodeError> &error);

} // namespace waypost::test
