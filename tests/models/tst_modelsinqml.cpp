// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk.h"
#include "testfleet.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Waypost_ModelsPlugin)

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What only QML can tell: names of types, enums and roles, and that lists of values are lists there. */
class ModelsInQmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enumsHaveTheirNames();
    void rolesReachDelegates();
    void listsOfValuesAreModels();
    void commandsReachTheDesk();

private:
    [[nodiscard]] std::unique_ptr<QObject> create(const QByteArray &qml);

    QQmlEngine m_engine;
    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<Desk> m_desk;
};

void ModelsInQmlTest::init()
{
    QTest::failOnWarning();
    m_desk.reset();
    m_fleet = std::make_unique<TestFleet>();
    m_desk = std::make_unique<Desk>(DeskParts{
        .store = m_fleet->store, .alarms = m_fleet->book, .clock = m_fleet->clock, .batching = 0ms});
}

std::unique_ptr<QObject> ModelsInQmlTest::create(const QByteArray &qml)
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Waypost.Models\n" + qml, QUrl(u"qrc:/test.qml"_s));
    std::unique_ptr<QObject> object(
        component.createWithInitialProperties({{u"desk"_s, QVariant::fromValue(m_desk.get())}}));
    if (!object)
        qWarning("%s", qPrintable(component.errorString()));
    return object;
}

void ModelsInQmlTest::enumsHaveTheirNames()
{
    const auto object = create(R"(QtObject {
        required property Desk desk
        property list<int> values: [Motion.Stopped, Freshness.Lost, Priority.Critical, AlarmState.Cleared,
            AlarmSource.Rule, Health.Hot, FeedState.Refused, DownloadState.NoAddress, VehicleFilterModel.Stopped,
            VehicleFilterModel.Name, Session.Refused, InboxFilterModel.Files]
        property bool same: desk.vehicle.motion === Motion.Unknown && desk.deviceFeed.state === FeedState.Offline
            && desk.alarms.worstPriority === Priority.None && desk.session.state === Session.SignedOut
    })");
    QVERIFY(object);
    QCOMPARE(
        object->property("values").value<QList<int>>(), QList<int>({3, 3, 4, 3, 3, 6, 4, 6, 32, 1, 3, 3}));
    QVERIFY(object->property("same").toBool());
}

void ModelsInQmlTest::rolesReachDelegates()
{
    m_fleet->apply({m_fleet->moving("A", 83)});
    QCoreApplication::processEvents();
    const auto object = create(R"(Instantiator {
        required property Desk desk
        property string seen
        model: desk.fleetView
        delegate: QtObject {
            required property string name
            required property int motion
            required property double speedKmh
            required property int storeRow
        }
        onObjectAdded: (index, row) => seen += [row.name, row.motion === Motion.Moving, row.speedKmh, row.storeRow].join()
    })");
    QVERIFY(object);
    QCOMPARE(object->property("seen").toString(), u"A,true,83,0"_s);
}

void ModelsInQmlTest::listsOfValuesAreModels()
{
    FuelProbeReport probe;
    probe.vehicle.imei = Imei("A");
    probe.fields = {{"fuelPercent", "64.00"}, {"temp", "18"}};
    m_fleet->apply({probe});
    m_desk->setSelectedImei(u"A"_s);
    const auto object = create(R"(Instantiator {
        required property Desk desk
        property string seen
        model: desk.vehicle.fuelFields
        delegate: QtObject { required property fieldText modelData }
        onObjectAdded: (index, row) => seen += row.modelData.key + "=" + row.modelData.value + ";"
    })");
    QVERIFY(object);
    QCOMPARE(object->property("seen").toString(), u"fuelPercent=64.00;temp=18;"_s);
}

void ModelsInQmlTest::commandsReachTheDesk()
{
    m_fleet->apply({m_fleet->moving("A"), m_fleet->moving("B")});
    const auto object = create(R"(QtObject {
        required property Desk desk
        property string age: desk.format.age(desk.nowMs, desk.nowMs - 3000)
        Component.onCompleted: {
            desk.selectRow(1);
            desk.fleetView.toggleChip(VehicleFilterModel.Stale, false);
            desk.fleetView.toggleChip(VehicleFilterModel.Alarm, true);
            desk.fleetView.sortOrder = VehicleFilterModel.Name;
            desk.fleetView.hold = true;
        }
    })");
    QVERIFY(object);
    QCOMPARE(object->property("age").toString(), u"3\u00a0s"_s);
    QCOMPARE(m_desk->selectedImei(), u"B"_s);
    QCOMPARE(m_desk->fleetView()->chips().toInt(), 3);
    QCOMPARE(m_desk->fleetView()->sortOrder(), VehicleFilterModel::Name);
    QVERIFY(m_desk->fleetView()->hold());
}

QTEST_MAIN(ModelsInQmlTest)
#include "tst_modelsinqml.moc"
