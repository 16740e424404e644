// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalschema.h"
#include "journaltestbase.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

/** What people write down about their vehicles lasts. */
class JournalCardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndReplaces();
    void forgetsAnEmptyCard();
    void leavesOutWheelsItCannotRead();
    void comesToAJournalOfTheFirstFormat();

private:
    void reopen();

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

namespace {

VehicleCard lorry()
{
    VehicleCard card{.name = u"HV 114 – „blue“"_s, .team = u"قافلة"_s, .layout = u"2-4"_s};
    card.assign({"A1B2C3D4E5F6"}, {1, WheelSide::Left, true});
    card.assign({"4F11AB"}, {0, WheelSide::Right, false});
    return card;
}

} // namespace

void JournalCardsTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_clock);
    QVERIFY(m_journal->open(optionsFor(*m_folder)).isOpen());
}

void JournalCardsTest::reopen()
{
    m_journal = std::make_unique<Journal>(m_clock);
    const JournalOpening opening = m_journal->open(optionsFor(*m_folder));
    QVERIFY2(opening.isOpen(), qPrintable(opening.error));
}

void JournalCardsTest::keepsAndReplaces()
{
    QVERIFY(m_journal->saveCard({u"2"_s, lorry()}));
    QVERIFY(m_journal->saveCard({u"1"_s, {.team = u"North"_s}}));
    reopen();
    QCOMPARE(m_journal->loadCards(), (QList<SavedCard>{{u"1"_s, {.team = u"North"_s}}, {u"2"_s, lorry()}}));
    VehicleCard changed = lorry();
    changed.name.clear();
    changed.wheels.erase({"4F11AB"});
    QVERIFY(m_journal->saveCard({u"2"_s, changed}));
    reopen();
    QCOMPARE(m_journal->loadCards().last().card, changed);
}

void JournalCardsTest::forgetsAnEmptyCard()
{
    QVERIFY(m_journal->saveCard({u"1"_s, lorry()}));
    QVERIFY(m_journal->saveCard({u"1"_s, {}}));
    QVERIFY(m_journal->loadCards().isEmpty());
    QVERIFY(m_journal->close(Milliseconds(5'000)));
    QCOMPARE(columnOnDisk(m_folder->path(), u"SELECT count(*) FROM card_wheel"_s).first().toInt(), 0);
}

void JournalCardsTest::leavesOutWheelsItCannotRead()
{
    QVERIFY(m_journal->saveCard({u"1"_s, lorry()}));
    QVERIFY(m_journal->close(Milliseconds(5'000)));
    changeOnDisk(m_folder->path(), u"UPDATE card_wheel SET wheel = 'spare' WHERE sensor = '4F11AB'"_s);
    reopen();
    VehicleCard expected = lorry();
    expected.wheels.erase({"4F11AB"});
    QCOMPARE(m_journal->loadCards().first().card, expected);
}

void JournalCardsTest::comesToAJournalOfTheFirstFormat()
{
    QVERIFY(m_journal->append(plainMessage(1), dawn));
    QVERIFY(m_journal->close(Milliseconds(5'000)));
    // Back to what the first release wrote.
    for (const auto &statement :
         {u"DROP TABLE card_wheel"_s, u"DROP TABLE card"_s, u"ALTER TABLE alarm DROP COLUMN details"_s,
          u"PRAGMA user_version = 1"_s})
        changeOnDisk(m_folder->path(), statement);
    reopen();
    QVERIFY(m_journal->saveCard({u"1"_s, lorry()}));
    QCOMPARE(m_journal->loadCards().size(), 1);
    QCOMPARE(m_journal->page({}).rows.size(), 1);
}

QTEST_GUILESS_MAIN(JournalCardsTest)
#include "tst_journalcards.moc"
