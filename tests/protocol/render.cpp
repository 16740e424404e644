// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render.h"

#include "protocol/statusfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waypost::test {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QJsonValue json(double number)
{
    return number;
}
QJsonValue json(std::int32_t number)
{
    return number;
}
QJsonValue json(std::int64_t number)
{
    return static_cast<qint64>(number);
}
QJsonValue json(bool flag)
{
    return flag;
}
QJsonValue json(Instant instant)
{
    return toIsoString(instant);
}

/** Writes one object, leaving out what is not reported or empty. */
class Object
{
public:
    explicit Object(QString type = {})
    {
        if (!type.isEmpty())
            m_object[u"is"_s] = type;
    }

    template <typename T>
    Object &add(std::string_view name, Reported<T> value)
    {
        if (value)
            m_object[text(name)] = json(*value);
        return *this;
    }
    Object &add(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            m_object[text(name)] = text(value);
        return *this;
    }
    Object &add(std::string_view name, const std::vector<std::pair<std::string, std::string>> &fields)
    {
        QJsonArray list;
        for (const auto &[key, value] : fields)
            list.append(text(key + " = " + value));
        return addList(name, list);
    }
    Object &addList(std::string_view name, const QJsonArray &list)
    {
        if (!list.isEmpty())
            m_object[text(name)] = list;
        return *this;
    }
    Object &addObject(std::string_view name, const QJsonObject &object)
    {
        m_object[text(name)] = object;
        return *this;
    }
    Object &add(const VehicleIdentity &vehicle)
    {
        return add("vehicle.imei", vehicle.imei.view())
            .add("vehicle.deviceKey", vehicle.deviceKey.view())
            .add("vehicle.id", vehicle.id)
            .add("vehicle.model", vehicle.model);
    }
    [[nodiscard]] QJsonObject done() const { return m_object; }

private:
    QJsonObject m_object;
};

void add(Object &object, const Status &status, const StatusTextField &field)
{
    if (const StatusTexts *texts = status.texts.get())
        object.add(field.name, texts->*field.member);
}

void add(Object &, const Status &, const StatusImeiField &)
{
}

template <typename T>
void add(Object &object, const Status &status, const StatusField<T> &field)
{
    const T &value = status.*field.member;
    if constexpr (requires { value.toDigits(); }) {
        if (value.reported())
            object.add(field.name, value.toDigits());
    } else if constexpr (requires { value.words; }) {
        if (value.reported)
            object.addList(field.name, {value.words[0], value.words[1], value.words[2]});
    } else if constexpr (requires { value.view(); }) {
        object.add(field.name, value.view());
    } else {
        object.add(field.name, value);
    }
}

QJsonObject rendered(const Status &status)
{
    Object object;
    std::apply([&](const auto &...field) { (add(object, status, field), ...); }, statusFields);
    if (status.texts.get())
        object.add("malformed", status.texts.get()->malformed);
    return object.done();
}

QJsonArray rendered(const std::vector<Repair> &repairs)
{
    QJsonArray list;
    for (const Repair &repair : repairs)
        list.append(
            text(repair.field) + u": "_s + QString::fromLatin1(toString(repair.kind)) + u", "_s
            + text(repair.value));
    return list;
}

/** What was left out of a push; nothing where all of it was taken. */
template <typename Push>
Object &addRepairs(Object &object, const Push &push)
{
    if (push.clockSuspect != ClockSuspect::None)
        object.add("clock", toString(push.clockSuspect)).add("deviceClock", push.deviceClock);
    return object.addList("repairs", rendered(push.repairs));
}

QJsonObject rendered(const Snapshot &push)
{
    Object object(u"snapshot"_s);
    object.add(push.vehicle).addObject("status", rendered(push.status));
    return addRepairs(object, push).done();
}

QJsonObject rendered(const TireReading &reading)
{
    return Object(reading.source == TireSource::Ble ? u"ble"_s : u"rs232"_s)
        .add("sensor", reading.sensor.view())
        .add("wheel", reading.wheel.view())
        .add("state", reading.state)
        .add("pressureKpa", reading.pressureKpa)
        .add("temperatureC", reading.temperatureC)
        .add("sensorVolts", reading.sensorVolts)
        .done();
}

QJsonObject rendered(const TireReport &push)
{
    QJsonArray readings;
    for (const TireReading &reading : push.readings)
        readings.append(rendered(reading));
    QJsonArray times;
    for (const Reported<Instant> &time : push.readingTimes)
        times.append(time ? json(*time) : QJsonValue());
    Object object(u"tires"_s);
    object.add(push.vehicle)
        .add("deviceTime", push.deviceTime)
        .addList("readings", readings)
        .addList("readingTimes", times)
        .add("raw", push.raw);
    return addRepairs(object, push).done();
}

QJsonObject rendered(const DriverReport &push)
{
    Object object(u"driver"_s);
    object.add(push.vehicle)
        .add("deviceTime", push.deviceTime)
        .add("id", push.id)
        .add("name", push.name)
        .add("tagVolts", push.tagVolts)
        .add("tagAlert", push.tagAlert)
        .add("raw", push.raw);
    return addRepairs(object, push).done();
}

QJsonObject rendered(const ObdErrorReport &push)
{
    QJsonArray faults;
    for (std::size_t i = 0; i < push.faults.size(); ++i) {
        const std::string more = i < push.faultTexts.size() ? push.faultTexts[i] : std::string();
        faults.append(text(push.faults[i]) + (more.empty() ? QString() : u" = "_s + text(more)));
    }
    Object object(u"faults"_s);
    object.add(push.vehicle)
        .add("deviceTime", push.deviceTime)
        .add("standard", push.standard)
        .addList("faults", faults)
        .add("vin", push.vin)
        .add("raw", push.raw);
    return addRepairs(object, push).done();
}

QJsonObject rendered(const FuelProbeReport &push)
{
    Object object(u"fuelProbe"_s);
    object.add(push.vehicle)
        .add("deviceTime", push.deviceTime)
        .add("percent", push.percent)
        .add("percentAsSent", push.percentAsSent == push.percent ? Reported<double>() : push.percentAsSent)
        .add("currentHeight", push.currentHeight)
        .add("fullHeight", push.fullHeight)
        .add("temperatureC", push.temperatureC)
        .add("liquid", push.liquid)
        .add("alarm", push.alarm)
        .add("fields", push.fields)
        .add("raw", push.raw);
    return addRepairs(object, push).done();
}

QJsonObject rendered(const UnknownDevicePush &push)
{
    return Object(u"unknown"_s).add("event", push.event).add("raw", push.raw).done();
}

QJsonObject rendered(const ServiceNotice &push)
{
    return Object(u"notice"_s)
        .add("event", push.event)
        .add("error", Reported<std::int64_t>(push.error))
        .add("text", push.text)
        .done();
}

QJsonObject rendered(const LifeSign &)
{
    return Object(u"lifeSign"_s).done();
}

QJsonObject rendered(const AlarmDetails &alarm)
{
    return Object()
        .add("imei", alarm.imei.view())
        .add("deviceKey", alarm.deviceKey.view())
        .add("vehicleName", alarm.vehicleName)
        .add("number", alarm.number)
        .add("code", alarm.code)
        .add("name", alarm.name)
        .add("lat", alarm.lat)
        .add("lng", alarm.lng)
        .add("speedKmh", alarm.speedKmh)
        .add("date", alarm.date)
        .add("fields", alarm.fields)
        .done();
}

QJsonObject rendered(const Message &push)
{
    Object object(u"message"_s);
    object.add("type", std::string_view(toString(push.type)))
        .add("typeName", push.typeName)
        .add("fromId", push.fromId)
        .add("fromName", push.fromName)
        .add("text", push.text)
        .add("sent", push.sent)
        .add("fields", push.fields)
        .add("raw", push.raw);
    if (push.alarm)
        object.addObject("alarm", rendered(*push.alarm));
    QJsonArray moreAlarms;
    for (const AlarmDetails &alarm : push.moreAlarms)
        moreAlarms.append(rendered(alarm));
    return object.addList("moreAlarms", moreAlarms).addList("repairs", rendered(push.repairs)).done();
}

const auto renderAny = [](const auto &push) { return rendered(push); };

} // namespace

QByteArray render(const std::vector<DevicePush> &pushes)
{
    QJsonArray list;
    for (const DevicePush &push : pushes)
        list.append(std::visit(renderAny, push));
    return QJsonDocument(list).toJson();
}

QByteArray render(const MessagePush &push)
{
    return QJsonDocument(std::visit(renderAny, push)).toJson();
}

QByteArray render(const std::optional<DecodeError> &error)
{
    if (!error)
        return {};
    QByteArray words = QByteArray(toString(error->kind)) + " at " + QByteArray::number(error->offset);
    if (*error->field)
        words += QByteArray(": ") + error->field;
    return words;
}

} // namespace waypost::test
