// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "domain/fleetstore.h"
#include "journal/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

/** How long a person waits: from starting the program to its first frame, with N vehicles in the journal and
 * no network. */
namespace waypost::bench {

namespace {

constexpr int defaultVehicles = 10'000;
constexpr int runs = 5;
constexpr int longestStartMs = 60'000;

Snapshot snapshotOf(int number, Instant at)
{
    const std::string digits = std::to_string(1'000'000 + number);
    Snapshot snapshot{
        .vehicle
        = {.imei = {"100000000" + digits}, .deviceKey = {"86000000" + digits}, .id = number, .model = "T1"}};
    Status &status = snapshot.status;
    status.lat = 47 + number % 700 / 100.0;
    status.lng = 6 + number % 900 / 100.0;
    status.fixValid = true;
    status.speedKmh = number % 90;
    status.headingDeg = number % 360;
    status.deviceTime = at;
    status.ignition = true;
    status.batteryPercent = 60 + number % 40;
    status.externalVolts = 28.1;
    status.remainFuelRate = number % 100;
    return snapshot;
}

/** The journal that a run with this fleet would have left. */
bool leaveFleet(const QString &folder, int vehicles)
{
    const SystemClock clock;
    FleetStore store(clock);
    QList<SavedVehicle> records;
    for (int number = 0; number < vehicles; ++number) {
        const Instant now = clock.now();
        store.apply({{{now, snapshotOf(number, now)}}});
        const Vehicle &vehicle = store.vehicle(number);
        records.append({QString::fromStdString(std::string(vehicle.imei.view())), toRecord(vehicle)});
    }
    Journal journal(clock);
    if (!journal.open({.folder = folder}).isOpen())
        return false;
    journal.saveVehicles(records);
    return journal.close(std::chrono::seconds(30));
}

/** Milliseconds from the start of the process to its first frame. */
std::optional<double> startOnce(const QString &folder, const QString &passwordFile)
{
    QProcess desk;
    desk.setProgram(QCoreApplication::applicationDirPath() + u"/waypost"_s);
    // An account, so that nobody is asked to sign in; the ports are closed, so that nothing arrives.
    desk.setArguments(
        {u"--data-dir"_s, folder, u"--user"_s, u"bench"_s, u"--password-file"_s, passwordFile,
         u"--device-url"_s, u"ws://127.0.0.1:1/"_s, u"--message-url"_s, u"ws://127.0.0.1:1/"_s,
         u"--log-level"_s, u"info"_s});
    desk.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer sinceStart;
    sinceStart.start();
    desk.start(QIODevice::ReadOnly);
    QByteArray said;
    while (sinceStart.elapsed() < longestStartMs && desk.waitForReadyRead(longestStartMs)) {
        said += desk.readAll();
        if (!said.contains("first frame drawn"))
            continue;
        const double took = double(sinceStart.nsecsElapsed()) / 1e6;
        desk.terminate();
        desk.waitForFinished();
        return took;
    }
    desk.kill();
    desk.waitForFinished();
    std::fputs(said.constData(), stderr);
    return std::nullopt;
}

std::optional<double> medianStart(int vehicles)
{
    QTemporaryDir folder;
    QFile password(folder.filePath(u"password"_s));
    if (!leaveFleet(folder.path(), vehicles) || !password.open(QIODevice::WriteOnly)
        || password.write("none\n") < 0)
        return std::nullopt;
    password.close();
    password.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    std::vector<double> took;
    for (int i = 0; i < runs; ++i) {
        const std::optional<double> once = startOnce(folder.path(), password.fileName());
        if (!once)
            return std::nullopt;
        took.push_back(*once);
    }
    return median(took);
}

int run(const BenchOptions &options)
{
    int argc = options.argc;
    const QCoreApplication application(argc, options.argv);
    const int vehicles = options.vehicles > 0 ? options.vehicles : defaultVehicles;
    const std::optional<double> ours = medianStart(vehicles);
    const std::optional<double> empty = ours ? medianStart(0) : std::nullopt;
    if (!ours || !empty)
        return fail(
            "start", "the desk drew nothing; it needs a display, without a screen run this under xvfb-run");
    printFigures(
        "start",
        {{u"vehicles"_s, vehicles},
         {u"runs"_s, runs},
         {u"firstFrameMs"_s, *ours},
         {u"ratioToEmptyFleet"_s, *ours / *empty}});
    return 0;
}

const RegisterCase registered{
    {"start", "process start to first frame with N vehicles in the journal; peer: none in it", run}};

} // namespace

} // namespace waypost::bench
