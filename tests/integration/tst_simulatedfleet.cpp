// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"
#include "dumpreader.h"
#include "simulator/simulatorrunner.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

/** The desk against the push server that --demo starts: what is sent is what the desk shows. */
class SimulatedFleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFleetArrives();
    void aWrongPasswordIsRefused();

private:
    void start(SimulatorRunner &simulator, const SimulatorOptions &simulated, Options &options);

    SystemClock m_clock;
};

void SimulatedFleetTest::start(
    SimulatorRunner &simulator, const SimulatorOptions &simulated, Options &options)
{
    QSignalSpy listening(&simulator, &SimulatorRunner::listening);
    simulator.start(simulated);
    QTRY_COMPARE(listening.size(), 1);
    options.demo = true;
    options.deviceUrl = listening.at(0).at(0).toUrl();
    options.messageUrl = listening.at(0).at(1).toUrl();
    options.apiUrl = listening.at(0).at(2).toUrl();
}

void SimulatedFleetTest::theWholeFleetArrives()
{
    constexpr int fleetSize = 40;
    QTemporaryDir folder;
    Options options;
    SimulatorRunner simulator(m_clock);
    start(simulator, {.vehicles = fleetSize, .pushesPerSecond = 400, .messagesPerMinute = 3'000}, options);
    Backend backend(options, folder.path(), m_clock);
    backend.open();
    const DemoAccount account = simulator.credentials();
    backend.start({account.userId, account.passwordMd5.toLatin1()});
    QTRY_COMPARE(backend.store().size(), fleetSize);
    QTRY_VERIFY(!backend.store().vehicle(0).name.isEmpty());
    QTRY_VERIFY(backend.journal().counts().messages > 0);
    backend.stop();

    const QJsonObject dump = parseDump(backend.dump());
    for (const QString &feed : {u"feeds/device"_s, u"feeds/message"_s}) {
        QCOMPARE(valueAt(dump, feed + u"/state"_s).toString(), u"connected"_s);
        QCOMPARE(valueAt(dump, feed + u"/rejected"_s).toInt(-1), 0);
        QVERIFY(valueAt(dump, feed + u"/gaps"_s).toArray().isEmpty());
    }
    const QJsonArray vehicles = dump["vehicles"_L1].toArray();
    QCOMPARE(vehicles.size(), fleetSize);
    QSet<QString> imeis;
    for (const QJsonValue &vehicle : vehicles) {
        imeis.insert(vehicle["imei"_L1].toString());
        QVERIFY(!vehicle["name"_L1].toString().isEmpty());
    }
    QCOMPARE(imeis.size(), fleetSize);
    QCOMPARE(dump["inbox"_L1].toArray().size(), backend.journal().counts().messages);
}

void SimulatedFleetTest::aWrongPasswordIsRefused()
{
    QTemporaryDir folder;
    Options options;
    SimulatorRunner simulator(m_clock);
    start(simulator, {.vehicles = 1}, options);
    options.apiUrl.clear();
    Backend backend(options, folder.path(), m_clock);
    backend.open();
    backend.start({simulator.credentials().userId, "00000000000000000000000000000000"});
    QTRY_COMPARE(backend.status(FeedKind::Device).state, FeedState::Refused);
    QTRY_COMPARE(backend.status(FeedKind::Message).state, FeedState::Refused);
    backend.stop();
    const QJsonObject dump = parseDump(backend.dump());
    QCOMPARE(valueAt(dump, u"feeds/device/state"_s).toString(), u"refused"_s);
    QVERIFY(dump["vehicles"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(SimulatedFleetTest)
#include "tst_simulatedfleet.moc"
