// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decodepeers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

using namespace Qt::StringLiterals;

namespace waypost::bench {

namespace {

namespace ondemand = simdjson::ondemand;
using ondemand::json_type;

void take(Reported<double> &field, double number)
{
    field = number;
}
void take(Reported<std::int32_t> &field, double number)
{
    field = static_cast<std::int32_t>(number);
}
void take(Reported<std::int64_t> &field, double number)
{
    field = static_cast<std::int64_t>(number);
}
void take(Reported<bool> &field, double number)
{
    field = number != 0;
}
void take(Reported<Instant> &field, double number)
{
    field = instantFromMs(static_cast<std::int64_t>(number));
}

template <typename T>
void take(Reported<T> &field, const QJsonValue &value, const FieldRule &rule)
{
    if (value.isBool())
        return take(field, value.toBool() ? 1.0 : 0.0);
    const double number = value.toDouble(-999);
    if (number != -999 && !(rule.minusOneIsAbsent && number == -1))
        take(field, number);
}

void take(IoLines &field, const QJsonValue &value, const FieldRule &)
{
    const QString text = value.toString();
    for (const QStringView pair : QStringView(text).split(u'|')) {
        const int bit = 1 << (pair.front().digitValue() - 1);
        field.known = static_cast<std::uint8_t>(field.known | bit);
        if (pair.endsWith(u'1'))
            field.state = static_cast<std::uint8_t>(field.state | bit);
    }
}

void take(AlertSum &field, const QJsonValue &value, const FieldRule &)
{
    const QByteArray text = value.toString().toLatin1();
    const char *at = text.constBegin();
    for (std::int32_t &word : field.words) {
        at += at != text.constBegin() ? 1 : 0;
        at = std::from_chars(at, text.constEnd(), word).ptr;
    }
    field.reported = true;
}

void take(InlineText<15> &field, const QJsonValue &value, const FieldRule &)
{
    field.assign(value.toString().toStdString());
}

template <typename Field>
void readField(const QJsonObject &json, Status &status, const Field &field)
{
    const QJsonValue value
        = json.value(QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size())));
    if constexpr (requires { status.*field.member; }) {
        take(status.*field.member, value, field.rule);
    } else if constexpr (requires { field.member; }) {
        if (const QString text = value.toString(); !text.isEmpty())
            status.texts.ensure().*field.member = text.toStdString();
    }
}

template <typename Value>
std::size_t walkValue(Value &&value)
{
    std::size_t values = 1;
    std::string_view text;
    double number = 0;
    bool flag = false;
    switch (json_type type = value.type(); type) {
    case json_type::object:
        for (auto field : value.get_object())
            values += walkValue(field.value().value_unsafe());
        break;
    case json_type::array:
        for (auto element : value.get_array())
            values += walkValue(element.value_unsafe());
        break;
    case json_type::string:
        values += value.get_string().get(text) ? 1 : 0;
        break;
    case json_type::number:
        values += value.get_double().get(number) ? 1 : 0;
        break;
    case json_type::boolean:
        values += value.get_bool().get(flag) ? 1 : 0;
        break;
    default:
        values += value.is_null().get(flag) ? 1 : 0;
        break;
    }
    return values;
}

} // namespace

bool readWithQJson(const QByteArray &frame, Snapshot &out)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(frame, &error).object();
    if (error.error != QJsonParseError::NoError || root.value("event"_L1).toString() != "snapshot"_L1)
        return false;
    const QJsonObject data = root.value("data"_L1).toObject();
    out.vehicle.imei.assign(data.value("imei"_L1).toString().toStdString());
    out.vehicle.deviceKey.assign(data.value("device_key"_L1).toString().toStdString());
    out.vehicle.id = data.value("id"_L1).toInteger();
    out.vehicle.model = data.value("model"_L1).toString().toStdString();
    const QJsonObject status = data.value("status"_L1).toObject();
    std::apply([&](const auto &...field) { (readField(status, out.status, field), ...); }, statusFields);
    return !out.vehicle.imei.empty();
}

std::size_t walkedValues(ondemand::parser &parser, const simdjson::padded_string &frame)
{
    ondemand::document document;
    if (parser.iterate(frame).get(document))
        return 0;
    ondemand::value root;
    return document.get_value().get(root) ? 0 : walkValue(root);
}

} // namespace waypost::bench
