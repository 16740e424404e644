// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace waypost::test {

/** Exactly one JSON document, an object; ends the test program when it is anything else. */
[[nodiscard]] QJsonObject parseDump(const QByteArray &dump);
/** What stands at "vehicles/0/tires"; undefined when there is nothing. */
[[nodiscard]] QJsonValue valueAt(const QJsonObject &dump, const QString &path);
/** Any JSON value as text that two equal values share; "undefined" when there is none. */
[[nodiscard]] QByteArray toText(const QJsonValue &value);
/** The same of JSON in a test's source: blanks and the order of keys do not matter. */
[[nodiscard]] QByteArray normalised(const QByteArray &json);

} // namespace waypost::test
