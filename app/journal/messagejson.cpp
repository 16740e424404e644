// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/messagejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// A list of pairs and not an object: names may repeat, and their order is the sender's.
QJsonArray toArray(const FieldList &fields)
{
    QJsonArray array;
    for (const auto &[name, value] : fields)
        array.append(QJsonArray{text(name), text(value)});
    return array;
}

FieldList fromArray(const QJsonArray &array)
{
    FieldList fields;
    fields.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &entry : array)
        fields.emplace_back(entry[0].toString().toStdString(), entry[1].toString().toStdString());
    return fields;
}

template <typename T>
void put(QJsonObject &object, const QString &name, Reported<T> value)
{
    if (value)
        object.insert(name, QJsonValue(*value));
}

template <typename T>
void take(const QJsonObject &object, const QString &name, Reported<T> &value)
{
    const QJsonValue found = object.value(name);
    if (!found.isDouble())
        return;
    if constexpr (std::floating_point<T>)
        value = found.toDouble();
    else
        value = static_cast<T>(found.toInteger());
}

QJsonObject toObject(const AlarmDetails &alarm)
{
    QJsonObject object{
        {u"imei"_s, text(alarm.imei.view())},        {u"deviceKey"_s, text(alarm.deviceKey.view())},
        {u"vehicleName"_s, text(alarm.vehicleName)}, {u"name"_s, text(alarm.name)},
        {u"fields"_s, toArray(alarm.fields)},
    };
    put(object, u"number"_s, alarm.number);
    // As qint64: QJsonValue keeps whole numbers exactly, but std::int64_t may be another type of the same
    // size.
    if (alarm.code)
        object.insert(u"code"_s, static_cast<qint64>(*alarm.code));
    put(object, u"lat"_s, alarm.lat);
    put(object, u"lng"_s, alarm.lng);
    put(object, u"speedKmh"_s, alarm.speedKmh);
    if (alarm.date)
        object.insert(u"date"_s, static_cast<qint64>(toMs(*alarm.date)));
    return object;
}

AlarmDetails fromObject(const QJsonObject &object)
{
    AlarmDetails alarm;
    alarm.imei.assign(object.value("imei"_L1).toString().toStdString());
    alarm.deviceKey.assign(object.value("deviceKey"_L1).toString().toStdString());
    alarm.vehicleName = object.value("vehicleName"_L1).toString().toStdString();
    alarm.name = object.value("name"_L1).toString().toStdString();
    alarm.fields = fromArray(object.value("fields"_L1).toArray());
    take(object, u"number"_s, alarm.number);
    take(object, u"code"_s, alarm.code);
    take(object, u"lat"_s, alarm.lat);
    take(object, u"lng"_s, alarm.lng);
    take(object, u"speedKmh"_s, alarm.speedKmh);
    Reported<std::int64_t> date;
    take(object, u"date"_s, date);
    if (date)
        alarm.date = instantFromMs(*date);
    return alarm;
}

} // namespace

QByteArray fieldsToJson(const FieldList &fields)
{
    return QJsonDocument(toArray(fields)).toJson(QJsonDocument::Compact);
}

FieldList fieldsFromJson(const QByteArray &json)
{
    return fromArray(QJsonDocument::fromJson(json).array());
}

QByteArray alarmToJson(const AlarmDetails &alarm, const std::vector<AlarmDetails> &more)
{
    QJsonObject object = toObject(alarm);
    if (!more.empty()) {
        QJsonArray others;
        for (const AlarmDetails &other : more)
            others.append(toObject(other));
        object.insert(u"more"_s, others);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AlarmDetails alarmFromJson(const QByteArray &json, std::vector<AlarmDetails> *more)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (more) {
        for (const QJsonValue &other : object.value("more"_L1).toArray())
            more->push_back(fromObject(other.toObject()));
    }
    return fromObject(object);
}

} // namespace waypost
