// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/signin.h"

#include "domain/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace waypost {

/** One thing that a script does on one feed. */
struct ScenarioStep
{
    enum class Action : std::uint8_t { Text, Binary, Close, Drop };

    Milliseconds at{0}; ///< after the feed's first sign-in
    FeedKind feed = FeedKind::Device;
    Action action = Action::Text;
    QByteArray payload; ///< of Text and Binary; "$now", "$now-5000" and so on in a Text stand for epoch ms
    int closeCode = 1000;
    int repeat = 1;
    Milliseconds every{0}; ///< between repeats
};

/** A script, or why the text is none: "line 3: ...". */
struct ScenarioResult
{
    std::vector<ScenarioStep> steps; ///< by time
    QString error;
};

/**
 * Reads JSON lines; empty lines and lines that begin with # are skipped. Each object has
 * - "at": seconds after the first sign-in of its feed, and "feed": "device" (default) or "message",
 * - one of "send" (any JSON, sent compact; a string is sent as a JSON string, which is the double-encoded
 * form), "text" (sent as it stands), "binary" (base64), "close" (a close code), "drop": true (cut without a
 * word),
 * - optionally "repeat": how often, and "every": seconds between the repeats.
 * Anything else is an error.
 */
[[nodiscard]] ScenarioResult parseScenario(const QByteArray &text);

/** @p payload with every "$now+MS" or "$now-MS", in quotes, replaced by the number. */
[[nodiscard]] QByteArray withTimes(const QByteArray &payload, Instant now);

} // namespace waypost
