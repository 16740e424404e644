// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"
#include "models/vehiclewatcher.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VehicleWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsNothingAtFirst();
    void showsTheVehicleNamed();
    void tellsOfItsVehicleOnly();
    void waitsForTheFirstReport();
    void placeFromBeforeTheFixWasLost();
    void zerosWithoutObdAreNoData();
    void probeCountsMoreThanTheSnapshot();
    void chargingHasFourAnswers();
    void tireRowsChangeInPlace();
    void tireSensorsGrowSilent();
    void tireWords_data();
    void tireWords();
    void alarmsAreItsOwn();
    void driverAndFaults();
    void driverWhoLeftIsTheLastOne();
    void clockThatIsOff();
    void theRestIsInTheDetails();

private:
    Snapshot report() const { return m_fleet->moving("A", 83); }

    Format m_format{QLocale::c()};
    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<VehicleWatcher> m_watcher;
    std::unique_ptr<QAbstractItemModelTester> m_tireTester;
    std::unique_ptr<QAbstractItemModelTester> m_alarmTester;
};

void VehicleWatcherTest::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_watcher = std::make_unique<VehicleWatcher>(m_fleet->store, m_fleet->book, m_format);
    m_tireTester = std::make_unique<QAbstractItemModelTester>(m_watcher->tires(), Mode::QtTest);
    m_alarmTester = std::make_unique<QAbstractItemModelTester>(m_watcher->alarms(), Mode::QtTest);
}

void VehicleWatcherTest::cleanup()
{
    m_alarmTester.reset();
    m_tireTester.reset();
    m_watcher.reset();
    m_fleet.reset();
}

void VehicleWatcherTest::knowsNothingAtFirst()
{
    QVERIFY(!m_watcher->exists());
    QCOMPARE(m_watcher->row(), -1);
    QCOMPARE(m_watcher->name(), QString());
    QVERIFY(std::isnan(m_watcher->lat()));
    QVERIFY(std::isnan(m_watcher->reportMs()));
    QVERIFY(std::isnan(m_watcher->delayMs()));
    QCOMPARE(m_watcher->ignition(), -1);
    QCOMPARE(m_watcher->freshness(), names::freshness::Value::Never);
    QCOMPARE(m_watcher->batteryHealth(), names::health::Value::NotFitted);
    QVERIFY(m_watcher->details().isEmpty());
}

void VehicleWatcherTest::showsTheVehicleNamed()
{
    m_fleet->apply({report(), m_fleet->stopped("B")});
    QSignalSpy changed(m_watcher.get(), &VehicleWatcher::changed);
    m_watcher->setImei(u"A"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_watcher->row(), 0);
    QCOMPARE(m_watcher->speedKmh(), 83);
    QCOMPARE(m_watcher->motion(), names::motion::Value::Moving);
    m_watcher->setImei(u"B"_s);
    QCOMPARE(m_watcher->row(), 1);
    QCOMPARE(m_watcher->ignition(), 0);
    QCOMPARE(m_watcher->motion(), names::motion::Value::Stopped);
}

void VehicleWatcherTest::tellsOfItsVehicleOnly()
{
    m_fleet->apply({report(), m_fleet->stopped("B")});
    m_watcher->setImei(u"A"_s);
    QSignalSpy changed(m_watcher.get(), &VehicleWatcher::changed);
    m_fleet->apply({m_fleet->moving("B")});
    QCOMPARE(changed.size(), 0);
    m_fleet->apply({m_fleet->moving("A", 30), m_fleet->moving("A", 31)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_watcher->speedKmh(), 31);
}

void VehicleWatcherTest::waitsForTheFirstReport()
{
    m_watcher->setImei(u"A"_s);
    QVERIFY(!m_watcher->exists());
    QCOMPARE(m_watcher->name(), u"A"_s);
    QSignalSpy changed(m_watcher.get(), &VehicleWatcher::changed);
    m_fleet->apply({report()});
    QVERIFY(m_watcher->exists());
    QVERIFY(changed.size() >= 1);
    QCOMPARE(m_watcher->speedKmh(), 83);
}

void VehicleWatcherTest::placeFromBeforeTheFixWasLost()
{
    m_watcher->setImei(u"A"_s);
    m_fleet->apply({report()});
    const double fixMs = m_watcher->fixMs();
    m_fleet->clock.advance(5s);
    Snapshot blind = report();
    blind.status.fixValid = false;
    blind.status.lat = 0.0;
    blind.status.lng = 0.0;
    m_fleet->apply({blind});
    QVERIFY(m_watcher->hasPosition());
    QVERIFY(!m_watcher->fixValid());
    QCOMPARE(m_watcher->lat(), 53.0);
    QCOMPARE(m_watcher->fixMs(), fixMs);
    QCOMPARE(m_watcher->reportMs(), fixMs + 5'000);
}

void VehicleWatcherTest::zerosWithoutObdAreNoData()
{
    m_watcher->setImei(u"A"_s);
    Snapshot push = report();
    push.status.rpm = 0;
    push.status.coolantC = 0;
    m_fleet->apply({push});
    QVERIFY(!m_watcher->hasObd());
    QVERIFY(std::isnan(m_watcher->rpm()));
    push.status.coolantC = 86;
    m_fleet->apply({push});
    QVERIFY(m_watcher->hasObd());
    QCOMPARE(m_watcher->rpm(), 0); // the engine stands still, and now we know
    QCOMPARE(m_watcher->coolantC(), 86);
}

void VehicleWatcherTest::probeCountsMoreThanTheSnapshot()
{
    m_watcher->setImei(u"A"_s);
    Snapshot push = report();
    push.status.remainFuelRate = 50.0;
    m_fleet->apply({push});
    QCOMPARE(m_watcher->fuelPercent(), 50);
    QCOMPARE(m_watcher->fuelSource(), u"snapshot"_s);
    FuelProbeReport probe;
    probe.vehicle.imei = Imei("A");
    probe.percent = 14.0;
    probe.fields = {{"fuelPercent", "14.00"}};
    m_fleet->apply({probe});
    QCOMPARE(m_watcher->fuelPercent(), 14);
    QCOMPARE(m_watcher->fuelSource(), u"rs232"_s);
    QCOMPARE(m_watcher->fuelHealth(), names::health::Value::Low);
    QCOMPARE(m_watcher->fuelFields(), QList<FieldText>({{u"fuelPercent"_s, u"14.00"_s}}));
}

void VehicleWatcherTest::chargingHasFourAnswers()
{
    m_watcher->setImei(u"A"_s);
    Snapshot push = report();
    m_fleet->apply({push});
    QCOMPARE(m_watcher->charging(), QString());
    push.status.usbCharging = false;
    m_fleet->apply({push});
    QCOMPARE(m_watcher->charging(), u"none"_s);
    push.status.solarCharging = true;
    m_fleet->apply({push});
    QCOMPARE(m_watcher->charging(), u"solar"_s);
    push.status.usbCharging = true;
    m_fleet->apply({push});
    QCOMPARE(m_watcher->charging(), u"usb"_s);
}

void VehicleWatcherTest::tireRowsChangeInPlace()
{
    m_watcher->setImei(u"A"_s);
    m_fleet->apply({report(), m_fleet->tires("A", {{.sensor = {"02"}, .pressureKpa = 700.0}})});
    QSignalSpy reset(m_watcher->tires(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_watcher->tires(), &QAbstractItemModel::dataChanged);
    m_fleet->apply({m_fleet->tires("A", {{.sensor = {"01"}, .pressureKpa = 690.0}})});
    QCOMPARE(column(*m_watcher->tires(), TireListModel::SensorRole), QStringList({u"01"_s, u"02"_s}));
    m_fleet->apply({m_fleet->tires("A", {{.sensor = {"02"}, .pressureKpa = 650.0}})});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(m_watcher->tires()->index(1).data(TireListModel::PressureKpaRole).toDouble(), 650);
    QCOMPARE(reset.size(), 0);
    m_watcher->setImei({});
    QCOMPARE(m_watcher->tires()->count(), 0);
    QCOMPARE(reset.size(), 1);
}

void VehicleWatcherTest::tireSensorsGrowSilent()
{
    m_watcher->setImei(u"A"_s);
    m_fleet->apply({report(), m_fleet->tires("A", {{.sensor = {"01"}, .pressureKpa = 700.0}})});
    QCOMPARE(m_watcher->tireHealth(), names::health::Value::Ok);
    m_fleet->clock.advance(limits::tireSilence + 1s);
    QSignalSpy changed(m_watcher.get(), &VehicleWatcher::changed);
    m_watcher->updateAges();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_watcher->tireHealth(), names::health::Value::NoData);
    QCOMPARE(m_watcher->tires()->index(0).data(TireListModel::StateTextRole).toString(), u"No signal"_s);
    m_watcher->updateAges();
    QCOMPARE(changed.size(), 1);
}

void VehicleWatcherTest::tireWords_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("state");
    QTest::addColumn<double>("pressure");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("health");
    const int ble = int(TireSource::Ble);
    const int wired = int(TireSource::Rs232);
    QTest::newRow("fine") << ble << 0 << 700.0 << QString() << int(Health::Ok);
    QTest::newRow("leaking") << ble << 1 << 700.0 << u"Leaking"_s << int(Health::Critical);
    QTest::newRow("unknown state") << ble << 9 << 700.0 << u"State 9"_s << int(Health::Ok);
    QTest::newRow("wired byte") << wired << 1 << 700.0 << u"State 1"_s << int(Health::Ok);
    QTest::newRow("saturated") << ble << 0 << 798.6 << u"Sensor limit"_s << int(Health::Ok);
    QTest::newRow("flat is not judged") << ble << 0 << 30.0 << QString() << int(Health::Ok);
    QTest::newRow("leak at the limit") << ble << 1 << 798.6 << u"Leaking"_s << int(Health::Critical);
}

void VehicleWatcherTest::tireWords()
{
    QFETCH(const int, source);
    QFETCH(const int, state);
    QFETCH(const double, pressure);
    QFETCH(const QString, text);
    QFETCH(const int, health);
    m_watcher->setImei(u"A"_s);
    m_fleet->apply({m_fleet->tires(
        "A", {{.sensor = {"01"}, .source = TireSource(source), .state = state, .pressureKpa = pressure}})});
    const QModelIndex tire = m_watcher->tires()->index(0);
    QCOMPARE(tire.data(TireListModel::StateTextRole).toString(), text);
    QCOMPARE(tire.data(TireListModel::HealthRole).toInt(), health);
}

void VehicleWatcherTest::alarmsAreItsOwn()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", towingNumber);
    m_watcher->setImei(u"B"_s);
    QCOMPARE(column(*m_watcher->alarms(), AlarmListModel::KindRole), QStringList({u"towing"_s}));
    QCOMPARE(m_watcher->alarmText(), u"Towed"_s);
    m_fleet->raise("B", overspeedNumber);
    m_fleet->raise("A", overspeedNumber);
    QCOMPARE(m_watcher->alarms()->openCount(), 2);
    m_watcher->alarms()->acknowledgeAll();
    QCOMPARE(m_watcher->alarms()->unackedCount(), 0);
    m_watcher->setImei(u"A"_s);
    QCOMPARE(m_watcher->alarms()->unackedCount(), 2);
    m_watcher->setImei({});
    QCOMPARE(m_watcher->alarms()->count(), 0);
}

void VehicleWatcherTest::driverAndFaults()
{
    m_watcher->setImei(u"A"_s);
    ObdErrorReport faults;
    faults.vehicle.imei = Imei("A");
    faults.standard = "J1939";
    faults.faults = {"P2463", "P0401"};
    m_fleet->apply({m_fleet->driver("A", "K. Lindqvist"), faults});
    QCOMPARE(m_watcher->driverName(), u"K. Lindqvist"_s);
    QCOMPARE(m_watcher->driverId(), u"D-K. Lindqvist"_s);
    const double now = double(toMs(m_fleet->clock.now()));
    QCOMPARE(m_watcher->faults(), QList<FaultText>({{u"P2463"_s, now}, {u"P0401"_s, now}}));
    QCOMPARE(m_watcher->faultStandard(), u"J1939"_s);
    QCOMPARE(m_watcher->faultsMs(), double(toMs(m_fleet->clock.now())));
}

void VehicleWatcherTest::driverWhoLeftIsTheLastOne()
{
    m_watcher->setImei(u"A"_s);
    DriverReport signIn;
    signIn.vehicle.imei = Imei("A");
    signIn.id = "T1";
    signIn.name = "Ada";
    m_fleet->apply({m_fleet->stopped("A"), signIn});
    QCOMPARE(m_watcher->driverName(), u"Ada"_s);
    QCOMPARE(m_watcher->lastDriver(), QString());
    QVERIFY(std::isnan(m_watcher->lastDriverUntilMs()));
    m_fleet->clock.advance(12h);
    QCOMPARE(m_watcher->driverName(), QString());
    QCOMPARE(m_watcher->driverId(), QString());
    QCOMPARE(m_watcher->lastDriver(), u"Ada"_s);
    QCOMPARE(m_watcher->lastDriverUntilMs(), double(toMs(m_fleet->clock.now())));
}

void VehicleWatcherTest::clockThatIsOff()
{
    m_watcher->setImei(u"A"_s);
    m_fleet->apply({report()});
    QVERIFY(std::isnan(m_watcher->clockOffsetMs()));
    Snapshot push = report();
    push.status.deviceTime.reset();
    push.deviceClock = m_fleet->clock.now() - 24h;
    push.clockSuspect = ClockSuspect::Past;
    m_fleet->apply({push});
    QCOMPARE(m_watcher->clockOffsetMs(), -86'400'000.0);
}

void VehicleWatcherTest::theRestIsInTheDetails()
{
    m_watcher->setImei(u"A"_s);
    Snapshot push = report();
    push.status.analog1 = 3.3;
    push.status.airConditioning = true;
    push.status.accumulatedFuel = 1'500;
    push.status.mileageM = 128'402'000;
    m_fleet->apply({push});
    const QList<LabelledText> details = m_watcher->details();
    QVERIFY(details.contains(LabelledText{u"Analog 1"_s, u"3.30\u00a0V"_s}));
    QVERIFY(details.contains(LabelledText{u"Air conditioning"_s, u"yes"_s}));
    QCOMPARE(details.size(), 3);
    QCOMPARE(m_watcher->mileageKm(), 128'402);
}

QTEST_MAIN(VehicleWatcherTest)
#include "tst_vehiclewatcher.moc"
