// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statusmembers.h"
#include "domain/vehicle.h"

#include <QDataStream>
#include <QIODevice>

namespace waypost {

namespace {

constexpr quint32 recordMagic = 0x57505631; // "WPV1"
// Grows with every change of what follows. Records of other versions are not restored.
constexpr quint16 recordVersion = 5;
constexpr quint32 maxListLength = 4096;

/** Writes and reads through the same walk() below, so that both always agree on the order. */
struct Writer
{
    QDataStream &stream;
    static constexpr bool reads = false;

    template <typename T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void operator()(T &value) { stream << value; }
    void operator()(std::int64_t &value) { stream << static_cast<qint64>(value); }
    void operator()(Instant &value) { stream << static_cast<qint64>(toMs(value)); }
    void operator()(std::string &text)
    {
        stream << QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    }
    void operator()(QString &text) { stream << text; }
    template <std::size_t N>
    void operator()(InlineText<N> &text)
    {
        stream << QByteArray(text.view().data(), qsizetype(text.view().size()));
    }
    template <typename T>
    void operator()(Reported<T> &field)
    {
        stream << field.has_value();
        if (field.has_value()) {
            T value = *field;
            (*this)(value);
        }
    }
    template <typename T>
    bool present(Boxed<T> &box)
    {
        stream << (box.get() != nullptr);
        return box.get() != nullptr;
    }
    template <typename T>
    void resize(std::vector<T> &list)
    {
        stream << static_cast<quint32>(list.size());
    }
};

struct Reader
{
    QDataStream &stream;
    static constexpr bool reads = true;

    template <typename T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void operator()(T &value) { stream >> value; }
    void operator()(std::int64_t &value)
    {
        qint64 wide = 0;
        stream >> wide;
        value = wide;
    }
    void operator()(Instant &value)
    {
        qint64 ms = 0;
        stream >> ms;
        value = instantFromMs(ms);
    }
    void operator()(std::string &text)
    {
        QByteArray bytes;
        stream >> bytes;
        text = bytes.toStdString();
    }
    void operator()(QString &text) { stream >> text; }
    template <std::size_t N>
    void operator()(InlineText<N> &text)
    {
        QByteArray bytes;
        stream >> bytes;
        if (!text.assign({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
            stream.setStatus(QDataStream::ReadCorruptData);
    }
    template <typename T>
    void operator()(Reported<T> &field)
    {
        bool has = false;
        stream >> has;
        if (!has)
            return field.reset();
        T value{};
        (*this)(value);
        field = value;
    }
    template <typename T>
    bool present(Boxed<T> &box)
    {
        bool has = false;
        stream >> has;
        if (has)
            box.ensure();
        return has;
    }
    template <typename T>
    void resize(std::vector<T> &list)
    {
        quint32 size = 0;
        stream >> size;
        if (size > maxListLength) {
            stream.setStatus(QDataStream::ReadCorruptData);
            size = 0;
        }
        list.resize(size);
    }
};

template <typename Archive>
void walk(Archive &archive, std::string &text)
{
    archive(text);
}

template <typename Archive>
void walk(Archive &archive, std::vector<std::pair<std::string, std::string>> &fields)
{
    archive.resize(fields);
    for (auto &[key, value] : fields) {
        archive(key);
        archive(value);
    }
}

template <typename Archive>
void walk(Archive &archive, Status &status)
{
    std::apply([&](auto... member) { (archive(status.*member), ...); }, statusMembers);
    for (IoLines *lines : {&status.inputs, &status.outputs}) {
        archive(lines->state);
        archive(lines->known);
    }
    archive(status.alertSum.reported);
    for (std::int32_t &word : status.alertSum.words)
        archive(word);
    archive(status.linkType);
    if (archive.present(status.texts)) {
        StatusTexts &texts = status.texts.ensure();
        for (std::string *text :
             {&texts.address, &texts.comment, &texts.obdVersion, &texts.version, &texts.malformed})
            archive(*text);
    }
}

template <typename Archive>
void walk(Archive &archive, TireState &tire)
{
    archive(tire.reading.sensor);
    archive(tire.reading.source);
    archive(tire.reading.wheel);
    archive(tire.reading.state);
    archive(tire.reading.pressureKpa);
    archive(tire.reading.temperatureC);
    archive(tire.reading.sensorVolts);
    archive(tire.reported);
    auto levels = static_cast<quint8>(tire.reading.levels.kept());
    archive(levels);
    if constexpr (Archive::reads)
        tire.reading.levels = TireLevels::fromKept(levels);
}

template <typename Archive>
void walk(Archive &archive, VehicleDoubts &doubts)
{
    DeviceClock &clock = doubts.clock;
    auto offset = static_cast<std::int64_t>(clock.offset.count());
    archive(offset);
    if constexpr (Archive::reads)
        clock.offset = Milliseconds(offset);
    archive(clock.suspect);
    archive(clock.replaced);
    archive(clock.run);
    archive(clock.runClock);
    archive(clock.runArrival);
    for (CounterDoubt *doubt : {&doubts.mileage, &doubts.engineSeconds, &doubts.fuelUsed}) {
        archive(doubt->last);
        archive(doubt->pending);
    }
}

template <typename Archive>
void walkLevels(Archive &archive, Vehicle &vehicle)
{
    for (Level *level : {&vehicle.levels.battery, &vehicle.levels.supply, &vehicle.levels.tank})
        archive(*level);
    auto leftOut = static_cast<quint8>(vehicle.leftOut.toInt());
    archive(leftOut);
    auto fitted = static_cast<std::int64_t>(vehicle.fitted.toInt());
    archive(fitted);
    if constexpr (Archive::reads)
        vehicle.leftOut = LeftOutParts::fromInt(leftOut);
    if constexpr (Archive::reads)
        vehicle.fitted = FittedParts::fromInt(static_cast<FittedParts::Int>(fitted));
    vehicle.rhythm.walk(archive);
}

template <typename Archive, typename T>
void walkBoxed(Archive &archive, Boxed<T> &box)
{
    if (archive.present(box))
        walk(archive, box.ensure());
}

template <typename Archive>
void walk(Archive &archive, DriverState &driver)
{
    archive(driver.id);
    archive(driver.name);
    archive(driver.since);
    archive(driver.until);
    walkBoxed(archive, driver.raw);
}

template <typename Archive>
void walk(Archive &archive, FaultState &faults)
{
    archive(faults.standard);
    archive.resize(faults.faults);
    for (std::string &fault : faults.faults)
        archive(fault);
    archive.resize(faults.firstSeen);
    for (Instant &first : faults.firstSeen)
        archive(first);
    archive(faults.vin);
    archive(faults.reported);
    archive(faults.raw);
}

template <typename Archive>
void walk(Archive &archive, FuelProbeState &probe)
{
    archive(probe.percent);
    archive(probe.currentHeight);
    archive(probe.fullHeight);
    archive(probe.temperatureC);
    archive(probe.liquid);
    archive(probe.alarm);
    walk(archive, probe.fields);
    archive(probe.raw);
    archive(probe.reported);
}

template <typename Archive>
void walk(Archive &archive, Vehicle &vehicle)
{
    archive(vehicle.imei);
    archive(vehicle.deviceKey);
    archive(vehicle.id);
    std::string model(vehicle.model.view());
    archive(model);
    if constexpr (Archive::reads)
        vehicle.model = SharedText(model);
    archive(vehicle.name);
    walk(archive, vehicle.status);
    walkLevels(archive, vehicle);
    archive(vehicle.placed);
    archive(vehicle.received);
    archive(vehicle.reportTime);
    walkBoxed(archive, vehicle.doubts);
    archive.resize(vehicle.tires);
    for (TireState &tire : vehicle.tires)
        walk(archive, tire);
    walkBoxed(archive, vehicle.tireRaw);
    walkBoxed(archive, vehicle.driver);
    walkBoxed(archive, vehicle.faults);
    walkBoxed(archive, vehicle.fuelProbe);
}

} // namespace

QByteArray toRecord(const Vehicle &vehicle)
{
    QByteArray record;
    QDataStream stream(&record, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_6);
    stream << recordMagic << recordVersion;
    Writer writer{stream};
    // The walk takes a mutable vehicle because reading shares it; a writer changes nothing.
    walk(writer, const_cast<Vehicle &>(vehicle)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    return record;
}

std::optional<Vehicle> vehicleFromRecord(const QByteArray &record)
{
    QDataStream stream(record);
    stream.setVersion(QDataStream::Qt_6_6);
    quint32 magic = 0;
    quint16 version = 0;
    stream >> magic >> version;
    if (magic != recordMagic || version != recordVersion)
        return std::nullopt;
    Vehicle vehicle;
    Reader reader{stream};
    walk(reader, vehicle);
    const bool placeIsWhole = !vehicle.placed || (vehicle.status.lat && vehicle.status.lng);
    const FaultState *faults = vehicle.faults.get();
    const bool faultsAreWhole = !faults || faults->faults.size() == faults->firstSeen.size();
    const auto isLevel = [](Level level) { return level <= Level::Critical; };
    const bool levelsAreWhole = isLevel(vehicle.levels.battery) && isLevel(vehicle.levels.supply)
        && isLevel(vehicle.levels.tank) && vehicle.rhythm.isWhole();
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || vehicle.imei.empty() || !placeIsWhole
        || !faultsAreWhole || !levelsAreWhole)
        return std::nullopt;
    return vehicle;
}

} // namespace waypost
