// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarmlistmodel.h"
#include "models/alarmtext.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Shouts every text of the alarm tables. */
class Shouting : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (qstrcmp(context, "AlarmKind") != 0)
            return {};
        return QString::fromUtf8(text).toUpper();
    }
};

} // namespace

class AlarmListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mostUrgentFirst();
    void acknowledgedSinks();
    void repeatsCountInPlace();
    void clearedLeavesWhenSeen();
    void clearedMayBeShown();
    void countsAndWorst();
    void acknowledgeAllEmptiesTheQueue();
    void manyInOneBatch();
    void notSavedIsCounted();
    void takesOverTheBook();
    void nameOfTheVehicleFollows();
    void everyKindIsTranslated();
    void wordsOfTheServerStay();

private:
    [[nodiscard]] QStringList keys() const { return column(*m_model, AlarmListModel::KeyRole); }
    [[nodiscard]] QVariant cell(int row, int role) const { return m_model->index(row, 0).data(role); }

    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<AlarmListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AlarmListModelTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_model = std::make_unique<AlarmListModel>(m_fleet->book, m_fleet->store, AlarmListModel::Scope::Fleet);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void AlarmListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fleet.reset();
}

void AlarmListModelTest::mostUrgentFirst()
{
    m_fleet->raise("A", towingNumber);
    m_fleet->clock.advance(1s);
    m_fleet->raise("B", overspeedNumber);
    m_fleet->clock.advance(1s);
    m_fleet->raise("C", sosNumber);
    m_fleet->clock.advance(1s);
    m_fleet->raise("D", towingNumber);
    QCOMPARE(keys(), QStringList({u"C/sos"_s, u"D/towing"_s, u"A/towing"_s, u"B/overspeed"_s}));
    QCOMPARE(cell(0, AlarmListModel::PriorityRole).toInt(), int(AlarmPriority::Critical));
    QCOMPARE(cell(0, AlarmListModel::StoreRowRole).toInt(), 2);
}

void AlarmListModelTest::acknowledgedSinks()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_model->acknowledge(u"A/sos"_s);
    QCOMPARE(keys(), QStringList({u"B/overspeed"_s, u"A/sos"_s}));
    QCOMPARE(cell(1, AlarmListModel::StateRole).toInt(), int(AlarmState::ActiveAcked));
    QCOMPARE(moved.size(), 1);
}

void AlarmListModelTest::repeatsCountInPlace()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", sosNumber);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_fleet->clock.advance(1s);
    m_fleet->raise("A", sosNumber);
    QCOMPARE(inserted.size(), 0);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(
        keys(),
        QStringList({u"B/sos"_s, u"A/sos"_s})); // as they were raised: nothing moves under the pointer
    QCOMPARE(cell(1, AlarmListModel::CountRole).toInt(), 2);
}

void AlarmListModelTest::clearedLeavesWhenSeen()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->clear("A");
    QCOMPARE(cell(0, AlarmListModel::StateRole).toInt(), int(AlarmState::ClearedUnacked));
    m_model->acknowledge(u"A/sos"_s);
    QCOMPARE(m_model->count(), 0);
    m_fleet->raise("A", sosNumber);
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(cell(0, AlarmListModel::CountRole).toInt(), 1);
}

void AlarmListModelTest::clearedMayBeShown()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->clear("A");
    m_model->acknowledgeAll();
    m_fleet->raise("B", overspeedNumber);
    m_model->setShowCleared(true);
    QCOMPARE(keys(), QStringList({u"B/overspeed"_s, u"A/sos"_s}));
    QCOMPARE(m_model->openCount(), 1);
    m_model->setShowCleared(false);
    QCOMPARE(keys(), QStringList({u"B/overspeed"_s}));
}

void AlarmListModelTest::countsAndWorst()
{
    using names::priority::Value;
    QCOMPARE(m_model->worstPriority(), Value::None);
    QSignalSpy counts(m_model.get(), &AlarmListModel::countsChanged);
    m_fleet->raise("A", overspeedNumber);
    QCOMPARE(m_model->worstPriority(), Value::Medium);
    m_fleet->raise("B", sosNumber);
    QCOMPARE(m_model->worstPriority(), Value::Critical);
    QCOMPARE(m_model->openCount(), 2);
    QCOMPARE(counts.size(), 2);
    m_model->acknowledge(u"B/sos"_s);
    QCOMPARE(m_model->unackedCount(), 1);
    QCOMPARE(m_model->worstPriority(), Value::Critical); // acknowledged, not over
    m_fleet->clear("B");
    QCOMPARE(m_model->worstPriority(), Value::Medium);
}

void AlarmListModelTest::acknowledgeAllEmptiesTheQueue()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->clear("A");
    m_fleet->raise("B", overspeedNumber);
    m_fleet->raise("C", towingNumber);
    m_model->acknowledgeAll();
    QCOMPARE(m_model->unackedCount(), 0);
    QCOMPARE(keys(), QStringList({u"C/towing"_s, u"B/overspeed"_s}));
}

void AlarmListModelTest::manyInOneBatch()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy counts(m_model.get(), &AlarmListModel::countsChanged);
    {
        const AlarmBook::Batch batch(m_fleet->book);
        for (int i = 0; i < 40; ++i) {
            m_fleet->clock.advance(1s);
            m_fleet->raise("V" + std::to_string(i), sosNumber);
        }
        QCOMPARE(m_model->rowCount(), 2);
    }
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(m_model->unackedCount(), 42);
    const QStringList shown = keys();
    QCOMPARE(shown.first(), u"V39/sos"_s); // the newest
    QCOMPARE(shown.at(40), u"A/sos"_s);
    QCOMPARE(shown.last(), u"B/overspeed"_s);

    m_model->acknowledgeAll();
    QCOMPARE(m_model->unackedCount(), 0);
    QCOMPARE(keys(), shown); // all of them alike
}

void AlarmListModelTest::notSavedIsCounted()
{
    m_fleet->raise("A", sosNumber);
    QVERIFY(cell(0, AlarmListModel::SavedRole).toBool());
    m_fleet->book.setSaved({u"A/sos"_s}, false);
    QVERIFY(!cell(0, AlarmListModel::SavedRole).toBool());
    QCOMPARE(m_model->unsavedCount(), 1);
    m_fleet->book.setSaved({u"A/sos"_s}, true);
    QCOMPARE(m_model->unsavedCount(), 0);
}

void AlarmListModelTest::takesOverTheBook()
{
    m_fleet->raise("A", overspeedNumber);
    m_fleet->raise("B", sosNumber);
    const AlarmListModel late(m_fleet->book, m_fleet->store, AlarmListModel::Scope::Fleet);
    QCOMPARE(column(late, AlarmListModel::KeyRole), keys());
    QCOMPARE(late.openCount(), 2);
}

void AlarmListModelTest::nameOfTheVehicleFollows()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", sosNumber);
    QCOMPARE(cell(0, AlarmListModel::VehicleNameRole).toString(), u"B"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_fleet->name("B", u"HV 118"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, AlarmListModel::VehicleNameRole).toString(), u"HV 118"_s);
}

void AlarmListModelTest::everyKindIsTranslated()
{
    Shouting translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (std::int32_t number = 2; number <= 60; ++number) {
        const QString name = alarmKindFromNumber(number).name;
        QVERIFY2(alarmText(name) != name, qPrintable(name));
    }
    for (int bit = 0; bit < 32; ++bit) {
        const QString name = alarmKindFromBit(bit).name;
        QVERIFY2(alarmText(name) != name, qPrintable(name));
    }
    for (const char *key : {"tire-hot", "tire-leak", "battery-low", "power-low", "fuel-leak", "message"}) {
        const QString name = alarmKindFromKey(QString::fromLatin1(key)).name;
        QVERIFY2(alarmText(name) != name, key);
    }
    QCoreApplication::removeTranslator(&translator);
}

void AlarmListModelTest::wordsOfTheServerStay()
{
    QCOMPARE(alarmText(u"Door 3 <b>open</b>"_s), u"Door 3 <b>open</b>"_s);
    QCOMPARE(alarmText(u"Event 77"_s), u"Event 77"_s);
    // A word joiner keeps a value of ours from taking the place.
    QCOMPARE(alarmText(u"Event %1"_s), u"Event %\u20601"_s);
}

QTEST_MAIN(AlarmListModelTest)
#include "tst_alarmlistmodel.moc"
