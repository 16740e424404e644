// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <QByteArray>

/** The parts of a message that have no column of their own, as JSON text for one. What goes in comes out the
 * same. */
namespace waypost {

using FieldList = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] QByteArray fieldsToJson(const FieldList &fields);
[[nodiscard]] FieldList fieldsFromJson(const QByteArray &json);

/** @param more what else the same message told of */
[[nodiscard]] QByteArray alarmToJson(const AlarmDetails &alarm, const std::vector<AlarmDetails> &more = {});
[[nodiscard]] AlarmDetails alarmFromJson(const QByteArray &json, std::vector<AlarmDetails> *more = nullptr);

} // namespace waypost
