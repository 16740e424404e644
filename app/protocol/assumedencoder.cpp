// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/encoder.h"
#include "protocol/jsonwriter.h"

#include <functional>

/**
 * The five device events whose payload is not documented, in the shapes that the decoder accepts. All
 * assumed.
 */
namespace waypost {

namespace {

using Layout = AssumedShape::Layout;

/** Writes members in the spelling and with the kind of numbers that the shape asks for. */
class AssumedWriter
{
public:
    AssumedWriter(std::string &out, const AssumedShape &shape)
        : m_json(out)
        , m_shape(shape)
    {
    }

    ObjectWriter &json() { return m_json; }
    std::string &key(std::string_view camelCase) { return m_json.key(spelled(camelCase)).out(); }

    void text(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            m_json.text(spelled(name), value);
    }

    void number(std::string_view name, Reported<double> value)
    {
        if (value)
            putNumber(name, *value);
    }

    void number(std::string_view name, Reported<std::int32_t> value)
    {
        if (value)
            putNumber(name, std::int64_t{*value});
    }

    void time(std::string_view name, Reported<Instant> value)
    {
        if (value)
            putNumber(name, std::int64_t{toMs(*value)});
    }

private:
    template <typename Number>
    void putNumber(std::string_view name, Number value)
    {
        std::string digits;
        appendNumber(digits, value);
        if (m_shape.numbersAsText)
            m_json.text(spelled(name), digits);
        else
            m_json.literal(spelled(name), digits);
    }

    [[nodiscard]] std::string spelled(std::string_view camelCase) const
    {
        std::string name;
        for (const char c : camelCase) {
            const bool upper = c >= 'A' && c <= 'Z';
            if (upper && m_shape.snakeCase)
                name += '_';
            name += upper && m_shape.snakeCase ? static_cast<char>(c - 'A' + 'a') : c;
        }
        return name;
    }

    ObjectWriter m_json;
    const AssumedShape &m_shape;
};

using WriteFields = std::function<void(AssumedWriter &)>;

void writeVehicle(AssumedWriter &writer, const VehicleIdentity &vehicle, Reported<Instant> deviceTime)
{
    // `device_key` is spelled so in the documented snapshot; only assumed names follow the shape.
    if (!vehicle.deviceKey.empty())
        writer.json().text("device_key", vehicle.deviceKey.view());
    writer.json().text("imei", vehicle.imei.view());
    writer.text("model", vehicle.model);
    writer.time("date", deviceTime);
}

/** One event whose `data` holds @p records of one vehicle, laid out as the shape says. */
void appendEvent(
    std::string &out, std::string_view event, const VehicleIdentity &vehicle, Reported<Instant> deviceTime,
    const AssumedShape &shape, std::string_view listKey, const std::vector<WriteFields> &records)
{
    ObjectWriter frame(out);
    frame.text("event", event);
    std::string &data = frame.key("data").out();
    if (shape.layout == Layout::List) {
        data += '[';
        for (std::size_t i = 0; i < records.size(); ++i) {
            data += i > 0 ? "," : "";
            AssumedWriter element(data, shape);
            writeVehicle(element, vehicle, deviceTime);
            records[i](element);
        }
        data += ']';
    } else {
        AssumedWriter object(data, shape);
        writeVehicle(object, vehicle, deviceTime);
        if (shape.layout == Layout::Object && !records.empty()) {
            records.front()(object);
        } else if (shape.layout == Layout::Nested) {
            std::string &list = object.key(listKey);
            list += '[';
            for (std::size_t i = 0; i < records.size(); ++i) {
                list += i > 0 ? "," : "";
                AssumedWriter element(list, shape);
                records[i](element);
            }
            list += ']';
        }
    }
    frame.number("error", std::int32_t{0});
}

void writeTire(AssumedWriter &writer, const TireReading &tire, TireSource source)
{
    writer.text(source == TireSource::Ble ? "mac" : "sensorId", tire.sensor.view());
    writer.text("position", tire.wheel.view());
    writer.number("voltage", tire.sensorVolts);
    writer.number("airPressure", tire.pressureKpa);
    writer.number("airTemp", tire.temperatureC);
    writer.number("status", tire.state);
}

} // namespace

void appendTireReport(std::string &out, const TireReport &report, AssumedShape shape)
{
    std::vector<WriteFields> records;
    for (const TireReading &tire : report.readings)
        records.emplace_back([&](AssumedWriter &writer) { writeTire(writer, tire, report.source); });
    appendEvent(
        out, report.source == TireSource::Ble ? "bleTire" : "rs232Tire", report.vehicle, report.deviceTime,
        shape, "tireList", records);
}

void appendDriverReport(std::string &out, const DriverReport &report, AssumedShape shape)
{
    const auto write = [&](AssumedWriter &writer) {
        writer.text("driverId", report.id);
        writer.text("driverName", report.name);
        writer.number("voltage", report.tagVolts);
        writer.number("alert", report.tagAlert);
    };
    appendEvent(out, "driver", report.vehicle, report.deviceTime, shape, "driverList", {write});
}

void appendObdErrorReport(std::string &out, const ObdErrorReport &report, AssumedShape shape)
{
    const auto write = [&](AssumedWriter &writer) {
        writer.text("errorCode", report.standard);
        std::string joined;
        for (const std::string &fault : report.faults)
            joined.append(joined.empty() ? "" : ";").append(fault);
        appendJsonString(writer.key("errorData"), joined);
        writer.text("vin", report.vin);
    };
    appendEvent(out, "obdErrorInfo", report.vehicle, report.deviceTime, shape, "errorList", {write});
}

void appendFuelProbeReport(std::string &out, const FuelProbeReport &report, AssumedShape shape)
{
    const auto write = [&](AssumedWriter &writer) {
        writer.number("fuelPercent", report.percent);
        writer.number("curLiquidHeight", report.currentHeight);
        writer.number("fullLiquidHeight", report.fullHeight);
        writer.number("temp", report.temperatureC);
        writer.number("liquidType", report.liquid);
        writer.number("alarm", report.alarm);
    };
    appendEvent(out, "rs232Fuel", report.vehicle, report.deviceTime, shape, "fuelList", {write});
}

} // namespace waypost
