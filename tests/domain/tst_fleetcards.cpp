// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** What a person wrote down about a vehicle stays with it, whatever the feeds and the account say. */
class FleetCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeIsToldOnce();
    void localNameBeatsTheAccounts();
    void aVehicleOfWhichOnlySensorsSpeakCanBeNamed();
    void waitsForItsVehicle();
    void survivesARestoredRecord();

private:
    void appear(std::string_view imei = "V1")
    {
        m_store->apply({{{m_clock.now(), Snapshot{.vehicle = {.imei = {imei}}}}}});
    }
    [[nodiscard]] QString called() const { return m_store->vehicle(0).displayName(); }

    ManualClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    QList<VehicleFields> m_told;
};

void FleetCardsTest::init()
{
    m_store = std::make_unique<FleetStore>(m_clock);
    m_told.clear();
    connect(m_store.get(), &FleetStore::changed, this, [this](std::span<const VehicleChange> changes) {
        for (const VehicleChange &change : changes)
            m_told += change.fields;
    });
}

void FleetCardsTest::cleanup()
{
    m_store.reset();
}

void FleetCardsTest::aChangeIsToldOnce()
{
    appear();
    m_told.clear();
    m_store->setCard({"V1"}, {.team = u"North"_s});
    QCOMPARE(m_told, QList{VehicleFields(VehicleField::Card)});
    QCOMPARE(m_store->card(0).team, u"North"_s);
    m_store->setCard({"V1"}, {.team = u"North"_s});
    QCOMPARE(m_told.size(), 1);
    m_store->setCard({"V1"}, {.name = u"Seven"_s, .team = u"North"_s});
    QCOMPARE(m_told.last(), VehicleField::Card | VehicleField::Identity);
}

void FleetCardsTest::localNameBeatsTheAccounts()
{
    appear();
    QCOMPARE(called(), u"V1"_s);
    m_store->setName({"V1"}, u"Account's"_s);
    m_store->setCard({"V1"}, {.name = u"Mine"_s});
    QCOMPARE(called(), u"Mine"_s);
    m_store->setName({"V1"}, u"Account's other"_s);
    QCOMPARE(called(), u"Mine"_s);
    m_store->setCard({"V1"}, {});
    QCOMPARE(called(), u"Account's other"_s);
    QVERIFY(!m_store->vehicle(0).card.get()); // an empty card costs nothing
}

void FleetCardsTest::aVehicleOfWhichOnlySensorsSpeakCanBeNamed()
{
    m_store->setCard({"T1"}, {.name = u"Trailer 1"_s});
    m_store->apply(
        {{{m_clock.now(), TireReport{.vehicle = {.imei = {"T1"}}, .readings = {{.sensor = {"AB"}}}}}}});
    QCOMPARE(called(), u"Trailer 1"_s);
}

void FleetCardsTest::waitsForItsVehicle()
{
    m_store->setCard({"V1"}, {.name = u"Seven"_s});
    m_store->setCard({"V2"}, {.name = u"Eight"_s});
    m_store->setCard({"V2"}, {}); // thought better of it
    QVERIFY(m_told.isEmpty());
    appear();
    QCOMPARE(called(), u"Seven"_s);
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().testFlags(VehicleField::Card | VehicleField::Identity));
    appear("V2");
    QVERIFY(m_store->card(1).isEmpty());
}

void FleetCardsTest::survivesARestoredRecord()
{
    m_store->setCard({"V1"}, {.name = u"Seven"_s});
    Vehicle record;
    record.imei = {"V1"};
    record.name = u"Account's"_s;
    m_store->restore({record});
    QCOMPARE(called(), u"Seven"_s);
    QCOMPARE(vehicleFromRecord(toRecord(m_store->vehicle(0)))->displayName(), u"Account's"_s);
}

QTEST_GUILESS_MAIN(FleetCardsTest)
#include "tst_fleetcards.moc"
