// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>

#include <concepts>
#include <optional>
#include <string_view>

namespace waypost {

/**
 * Writes JSON in the order in which it is told, which QJsonObject does not do: it sorts its keys.
 * Numbers are written in the shortest form that reads back as the same number; NaN and infinity as null.
 */
class JsonText
{
public:
    JsonText &beginObject();
    JsonText &endObject();
    JsonText &beginArray();
    JsonText &endArray();
    JsonText &key(std::string_view name);

    JsonText &null();
    JsonText &value(bool flag);
    JsonText &value(double number);
    JsonText &value(std::string_view utf8);
    JsonText &value(const char *utf8) { return value(std::string_view(utf8)); }
    JsonText &value(const QString &text);
    JsonText &value(Instant instant);
    template <std::integral Integer>
        requires(!std::same_as<Integer, bool>)
    JsonText &value(Integer number)
    {
        return raw(QByteArray::number(number));
    }
    template <typename T>
    JsonText &value(const Reported<T> &field)
    {
        return field.has_value() ? value(field.value()) : null();
    }

    /** A value that is JSON already. */
    JsonText &fragment(const QByteArray &json) { return raw(json); }

    /** key() and value() in one. */
    template <typename T>
    JsonText &member(std::string_view name, const T &content)
    {
        return key(name).value(content);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    JsonText &raw(const QByteArray &text);
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace waypost
