// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarminboxmodel.h"
#include "models/alarmnews.h"
#include "models/fleetfigures.h"
#include "models/toastmodel.h"
#include "models/vehiclelistmodel.h"
#include "testfleet.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// By hand: how long the window's thread is busy with floods of alarms, in the book and in every model that
// listens to it. Prints milliseconds; asserts nothing.
namespace {

/** A fleet and all that hangs on its alarms. */
struct Desktop
{
    TestFleet fleet;
    AlarmListModel alarms{fleet.book, fleet.store, AlarmListModel::Scope::Fleet};
    AlarmInboxModel inbox;
    AlarmNews news{fleet.book, fleet.store};
    ToastModel toasts{fleet.book, fleet.store, news, nullptr};
    FleetFigures figures{fleet.store, fleet.book};
    VehicleListModel vehicles{fleet.store};

    Desktop()
    {
        inbox.setAlarms(&alarms);
        figures.setWatched(true);
        QObject::connect(&inbox, &AlarmInboxModel::kindsChanged, &inbox, [this] { (void)inbox.kinds(); });
    }
    void addVehicles(int count)
    {
        std::vector<DevicePush> pushes;
        for (int i = 0; i < count; ++i)
            pushes.emplace_back(fleet.snapshot(vehicle(i)));
        fleet.apply(std::move(pushes));
    }
    static std::string vehicle(int i) { return "10000000" + std::to_string(10'000'000 + i); }
    void take(const Message &message)
    {
        fleet.clock.advance(1ms);
        fleet.book.takeMessage(message, fleet.clock.now());
    }
    static Message sos(int i)
    {
        Message message;
        message.fromId = 1;
        message.alarm = AlarmDetails{.imei = {vehicle(i)}, .number = sosNumber};
        return message;
    }
};

void measure(const char *what, Desktop &desktop, const std::function<void()> &work)
{
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    std::printf(
        "%-58s %7lld ms, %lld alarms, %d dropped\n", what, static_cast<long long>(timer.elapsed()),
        static_cast<long long>(desktop.fleet.book.alarms().size()), desktop.fleet.book.dropped());
}

void ownWords(const char *what, const std::function<std::string(int)> &vehicleOf)
{
    Desktop desktop;
    desktop.addVehicles(600);
    measure(what, desktop, [&] {
        for (int i = 0; i < 600; ++i) {
            Message message;
            message.fromId = 1;
            message.text = "Something happened, number " + std::to_string(i);
            message.alarm = AlarmDetails{.imei = {vehicleOf(i)}};
            desktop.take(message);
            QCoreApplication::processEvents(); // as they come from a feed: one at a time
        }
    });
}

void manySos()
{
    Desktop single;
    single.addVehicles(8000);
    measure("8,000 SOS by message, one at a time", single, [&] {
        for (int i = 0; i < 8000; ++i) {
            single.take(Desktop::sos(i));
            QCoreApplication::processEvents();
        }
    });
    measure("8,000 acknowledged at once", single, [&] { single.alarms.acknowledgeAll(); });
    Desktop batched;
    batched.addVehicles(8000);
    measure("8,000 SOS by message, committed together", batched, [&] {
        const AlarmBook::Batch batch(batched.fleet.book);
        for (int i = 0; i < 8000; ++i)
            batched.take(Desktop::sos(i));
    });
    Desktop reported;
    reported.addVehicles(8000);
    measure("8,000 SOS by report, in one batch", reported, [&] {
        std::vector<DevicePush> pushes;
        for (int i = 0; i < 8000; ++i) {
            Snapshot snapshot = reported.fleet.snapshot(Desktop::vehicle(i));
            snapshot.status.alarmNumber = sosNumber;
            pushes.emplace_back(std::move(snapshot));
        }
        reported.fleet.apply(std::move(pushes));
    });
}

void manyNumbers()
{
    Desktop desktop;
    desktop.addVehicles(1);
    measure("20,000 event numbers of one vehicle", desktop, [&] {
        for (int i = 0; i < 20'000; ++i) {
            desktop.fleet.clock.advance(1ms);
            desktop.fleet.raise(Desktop::vehicle(0), 1000 + i);
            QCoreApplication::processEvents();
        }
    });
}

void manyRestored()
{
    QList<Alarm> kept;
    {
        TestFleet fleet;
        for (int i = 0; i < 150'000; ++i) {
            Message message = Desktop::sos(i);
            message.alarm->number = overspeedNumber;
            fleet.book.takeMessage(message, fleet.clock.now());
        }
        kept = fleet.book.alarms();
    }
    Desktop desktop;
    qint64 written = 0;
    QObject::connect(&desktop.fleet.book, &AlarmBook::changed, [&](std::span<const AlarmChange> changes) {
        written += std::ranges::count_if(changes, &AlarmChange::toJournal);
    });
    measure("150,000 open alarms restored", desktop, [&] { desktop.fleet.book.restore(kept); });
    std::printf("%-58s %7lld\n", "  of which written again", static_cast<long long>(written));
    measure("  and 1,000 SOS on top, one at a time", desktop, [&] {
        for (int i = 0; i < 1000; ++i) {
            desktop.take(Desktop::sos(i));
            QCoreApplication::processEvents();
        }
    });
    Desktop full;
    measure("250,000 alarms, one at a time: beyond the limit", full, [&] {
        for (int i = 0; i < 250'000; ++i) {
            Message message = Desktop::sos(i);
            message.alarm->number = overspeedNumber;
            const AlarmBook::Batch batch(full.fleet.book);
            full.take(message);
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ownWords("600 messages with words of their own, each its vehicle", [](int i) { return Desktop::vehicle(i); });
    ownWords("600 messages with words of their own, one vehicle", [](int) { return Desktop::vehicle(0); });
    ownWords("600 messages with words of their own, no vehicle", [](int) { return std::string(); });
    manySos();
    manyNumbers();
    manyRestored();
    return 0;
}
