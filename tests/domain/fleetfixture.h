// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "domain/statusmembers.h"

#include <QStringList>

#include <memory>

namespace waypost::test {

/** A store on a clock that the test turns, and what it signals for the alarms: "+kind/subject", "-kind",
 * "#6", each with "(late)" where it was. */
class Fleet
{
public:
    explicit Fleet(ManualClock &clock)
        : m_clock(clock)
    {
        restart();
    }

    /** A new run: @p records are what the last one wrote down. */
    void restart(const QList<QByteArray> &records = {})
    {
        m_store = std::make_unique<FleetStore>(m_clock);
        m_signals.clear();
        m_reasons.clear();
        QObject::connect(
            m_store.get(), &FleetStore::alarmSignalled, m_store.get(),
            [this](const AlarmSignal &signal) { note(signal); });
        std::vector<Vehicle> vehicles;
        for (const QByteArray &record : records)
            vehicles.push_back(vehicleFromRecord(record).value());
        m_store->restore(std::move(vehicles));
    }
    /** Ends the run, with everything written down, and begins the next. */
    void restartWithRecords()
    {
        QList<QByteArray> records;
        for (int row = 0; row < m_store->size(); ++row)
            records.append(toRecord(m_store->vehicle(row)));
        restart(records);
    }

    void apply(DevicePush push) { m_store->apply({{{m_clock.now(), std::move(push)}}}); }
    [[nodiscard]] FleetStore &store() { return *m_store; }
    [[nodiscard]] const Vehicle &vehicle(int row = 0) const { return m_store->vehicle(row); }
    [[nodiscard]] const Status &status(int row = 0) const { return vehicle(row).status; }
    [[nodiscard]] Freshness freshness(int row = 0)
    {
        m_store->updateFreshness();
        return m_store->columns().freshness.at(static_cast<std::size_t>(row));
    }
    QStringList takeSignals() { return std::exchange(m_signals, {}); }
    [[nodiscard]] QStringList reasons() const { return m_reasons; }

    /** A report of now, with a figure in it for every test that needs one. */
    [[nodiscard]] Snapshot report(std::string_view imei = "V1") const
    {
        Snapshot push{.vehicle = {.imei = {imei}}};
        push.status.deviceTime = m_clock.now();
        push.named = statusBit(&Status::deviceTime);
        return push;
    }

private:
    void note(const AlarmSignal &signal)
    {
        const bool numbered = signal.action == AlarmSignal::Action::Number;
        const bool raised = signal.action == AlarmSignal::Action::Raise;
        QString line
            = numbered ? QStringLiteral("#%1").arg(signal.number) : (raised ? u'+' : u'-') + signal.kind;
        if (!signal.subject.isEmpty())
            line += u'/' + signal.subject;
        if (m_store->size() > 1)
            line.prepend(QString::fromUtf8(m_store->vehicle(signal.row).imei.view()) + u' ');
        m_signals += signal.late ? line + QStringLiteral(" (late)") : line;
        if (!signal.reason.isEmpty())
            m_reasons += signal.reason;
    }

    ManualClock &m_clock;
    std::unique_ptr<FleetStore> m_store;
    QStringList m_signals;
    QStringList m_reasons;
};

} // namespace waypost::test
