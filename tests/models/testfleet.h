// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "domain/fleetstore.h"

#include <QAbstractItemModel>
#include <QByteArray>
#include <QStringList>

namespace waypost::test {

/** A small fleet with a clock that stands still, and words for what may happen to it. */
class TestFleet
{
public:
    ManualClock clock;
    FleetStore store{clock};
    AlarmBook book{store, clock};

    /** A report of now: fix valid, ignition on. */
    [[nodiscard]] Snapshot snapshot(std::string_view imei) const;
    [[nodiscard]] Snapshot moving(std::string_view imei, double speedKmh = 80) const;
    [[nodiscard]] Snapshot stopped(std::string_view imei) const;
    [[nodiscard]] TireReport tires(std::string_view imei, std::vector<TireReading> readings) const;
    [[nodiscard]] DriverReport driver(std::string_view imei, std::string name) const;

    void apply(std::vector<DevicePush> pushes);
    void name(std::string_view imei, const QString &name) { store.setName(Imei(imei), name); }
    /** The SOS button of that vehicle. */
    void raise(std::string_view imei, std::int32_t alarmNumber);
    void clear(std::string_view imei) { raise(imei, 0); }
    /** Time goes by and the store notices. */
    void pass(Milliseconds time);
};

inline constexpr std::int32_t sosNumber = 6; // critical
inline constexpr std::int32_t overspeedNumber = 7; // medium
inline constexpr std::int32_t towingNumber = 8; // high

/** Rows as texts of one role, top to bottom. */
[[nodiscard]] QStringList column(const QAbstractItemModel &model, int role);
/** Every role of every row as indented JSON; roles sorted, NaN as null. */
[[nodiscard]] QByteArray toJson(const QAbstractItemModel &model);
/** Compares with tests/fixtures/@p name; on mismatch the actual bytes go to <name>.fail in the working
 * directory. */
[[nodiscard]] bool matchesFixture(const QByteArray &actual, const QString &name);

} // namespace waypost::test
