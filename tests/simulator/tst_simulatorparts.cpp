// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/commandline.h"
#include "simulator/framebatch.h"
#include "simulator/people.h"
#include "simulator/random.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** The small parts: random numbers, names, frame batches, the command line. */
class SimulatorPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomIsTheSameEverywhere();
    void identifiersLookLikeTheServices();
    void batchKeepsFramesApart();
    void commandLineDefaults();
    void commandLineValues();
    void commandLineRefuses_data();
    void commandLineRefuses();
    void scenarioSwitchesTheFleetOff();
};

void SimulatorPartsTest::randomIsTheSameEverywhere()
{
    Random random(0);
    QCOMPARE(random.next(), 0xe220a8397b1dcdafULL); // the published first number of SplitMix64
    QCOMPARE(random.next(), 0x6e789e6aa1b965f4ULL);
    for (int i = 0; i < 1000; ++i) {
        const double unit = random.unit();
        QVERIFY(unit >= 0 && unit < 1);
    }
}

void SimulatorPartsTest::identifiersLookLikeTheServices()
{
    QSet<QString> seen;
    for (int index = 0; index < 100'000; index += 97) {
        const QString imei = QString::fromStdString(vehicleImei(index));
        QCOMPARE(imei.size(), 16);
        QVERIFY(imei.startsWith(u'1'));
        QCOMPARE(vehicleDeviceKey(index).size(), std::size_t(15));
        QVERIFY(!seen.contains(imei));
        seen.insert(imei);
        const QString name = QString::fromStdString(vehicleName(index));
        QVERIFY(!seen.contains(name));
        seen.insert(name);
    }
}

void SimulatorPartsTest::batchKeepsFramesApart()
{
    FrameBatch batch;
    QVERIFY(batch.empty());
    batch.addText("first");
    batch.begin() += "sec";
    batch.begin() += "ond";
    batch.end();
    batch.addText("");
    batch.addBinary(std::string_view("\0\1", 2));
    QCOMPARE(batch.count(), std::size_t(4));
    QCOMPARE(batch.bytes(), std::size_t(13));
    QVERIFY(batch.frame(0).payload == "first" && !batch.frame(0).binary);
    QVERIFY(batch.frame(1).payload == "second" && !batch.frame(1).binary);
    QVERIFY(batch.frame(2).payload.empty());
    QVERIFY(batch.frame(3).payload.size() == 2 && batch.frame(3).binary);
    batch.clear();
    QVERIFY(batch.empty() && batch.bytes() == 0);
}

void SimulatorPartsTest::commandLineDefaults()
{
    const SimulatorCommand command = parseCommandLine({});
    QCOMPARE(command.error, QString());
    QCOMPARE(command.options.vehicles, 250);
    QVERIFY(!command.options.pushesPerSecond && !command.runFor);
    QCOMPARE(command.options.seed, std::uint64_t(1));
}

void SimulatorPartsTest::commandLineValues()
{
    const SimulatorCommand command = parseCommandLine(
        {u"--device-port"_s, u"4001"_s, u"--message-port=4002"_s, u"--api-port"_s, u"4003"_s, u"--vehicles"_s,
         u"100000"_s, u"--rate"_s, u"10000"_s, u"--messages-per-minute"_s, u"0"_s, u"--seed"_s, u"42"_s,
         u"--fault"_s, u"drop-every"_s, u"--for"_s, u"1.5"_s});
    QCOMPARE(command.error, QString());
    QCOMPARE(int(command.options.devicePort), 4001);
    QCOMPARE(int(command.options.messagePort), 4002);
    QCOMPARE(int(command.options.apiPort), 4003);
    QCOMPARE(command.options.vehicles, 100'000);
    QCOMPARE(*command.options.pushesPerSecond, 10'000.0);
    QCOMPARE(command.options.messagesPerMinute, 0.0);
    QCOMPARE(command.options.seed, std::uint64_t(42));
    QCOMPARE(command.options.fault, FaultProfile::DropEvery);
    QCOMPARE(*command.runFor, Milliseconds(1500));
}

void SimulatorPartsTest::commandLineRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown option") << QStringList{u"--vehicle"_s, u"3"_s} << u"vehicle"_s;
    QTest::newRow("a word") << QStringList{u"demo"_s} << u"demo"_s;
    QTest::newRow("no value") << QStringList{u"--rate"_s} << u"rate"_s;
    QTest::newRow("not a number") << QStringList{u"--rate"_s, u"fast"_s} << u"--rate"_s;
    QTest::newRow("negative") << QStringList{u"--vehicles"_s, u"-1"_s} << u"--vehicles"_s;
    QTest::newRow("port") << QStringList{u"--device-port"_s, u"70000"_s} << u"--device-port"_s;
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"earthquake"_s} << u"silent-sign-in"_s;
    QTest::newRow("no such file") << QStringList{u"--scenario"_s, u"/no/such/file"_s} << u"/no/such/file"_s;
}

void SimulatorPartsTest::commandLineRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const QString error = parseCommandLine(arguments).error;
    QVERIFY2(error.contains(word), qPrintable(error));
}

void SimulatorPartsTest::scenarioSwitchesTheFleetOff()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"script"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"at\":1,\"text\":\"x\"}\n");
    file.close();
    const SimulatorCommand alone = parseCommandLine({u"--scenario"_s, file.fileName()});
    QCOMPARE(alone.error, QString());
    QCOMPARE(alone.options.vehicles, 0);
    QCOMPARE(alone.options.scenario.size(), std::size_t(1));
    const SimulatorCommand both
        = parseCommandLine({u"--scenario"_s, file.fileName(), u"--vehicles"_s, u"3"_s});
    QCOMPARE(both.options.vehicles, 3);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"at\":1}\n");
    file.close();
    QVERIFY(parseCommandLine({u"--scenario"_s, file.fileName()}).error.contains(u"line 1"_s));
}

QTEST_GUILESS_MAIN(SimulatorPartsTest)
#include "tst_simulatorparts.moc"
