// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"
#include "protocol/statusfields.h"

#include <simdjson.h>

class QByteArray;

namespace waypost::bench {

/** Reads every field of a snapshot frame with QJsonDocument, by the same table of names. */
[[nodiscard]] bool readWithQJson(const QByteArray &frame, Snapshot &out);

/** Only looks at every value of a frame, in order, and counts them. */
[[nodiscard]] std::size_t
walkedValues(simdjson::ondemand::parser &parser, const simdjson::padded_string &frame);

/** Calls @p visit with each number, flag and time of a status and its rule. */
template <typename Visit>
void forEachReported(Status &status, Visit visit)
{
    const auto one = [&](const auto &field) {
        if constexpr (requires { (status.*field.member).has_value(); })
            visit(status.*field.member, field.rule);
    };
    std::apply([&](const auto &...field) { (one(field), ...); }, statusFields);
}

/** Gives a field some value of the size that fields of its type have. */
template <typename T, typename UpTo>
void varyField(Reported<T> &field, const FieldRule &, UpTo upTo)
{
    if constexpr (std::is_same_v<T, Instant>)
        field = instantFromMs(1'600'000'000'000 + std::int64_t{upTo(90'000'000)} * 1000);
    else if constexpr (std::is_same_v<T, bool>)
        field = upTo(1) == 1;
    else
        field = static_cast<T>(upTo(80));
}

} // namespace waypost::bench
