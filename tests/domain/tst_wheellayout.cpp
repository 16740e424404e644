// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vehiclecard.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

QString positionsOf(const QString &layout)
{
    QStringList texts;
    for (const WheelPosition position : WheelLayout::fromText(layout)->positions())
        texts += position.toText();
    return texts.join(u' ');
}

QString axleNames(const QString &layout)
{
    constexpr std::array words{"front", "rear", "steer", "drive", "trailer"};
    QStringList names;
    const std::optional<WheelLayout> wheels = WheelLayout::fromText(layout);
    for (const Axle &axle : wheels->axles()) {
        const QString word = QString::fromLatin1(words[static_cast<std::size_t>(axle.kind)]);
        names += axle.number == 0 ? word : word + QString::number(axle.number);
    }
    return names.join(u' ');
}

} // namespace

/** What a person can write down about a vehicle's wheels. */
class WheelLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void positionsFromTheFrontAndFromTheRight();
    void positionsHaveALastingText();
    void guessesTheSmallestThatHolds();
    void sensorsChangePlaces();
    void aWheelTheLayoutLacksDoesNotCount();
};

void WheelLayoutTest::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("wheels");
    QTest::newRow("2-2") << u"front rear"_s << 4;
    QTest::newRow("2-2+2") << u"front rear trailer"_s << 6;
    QTest::newRow("2-4") << u"steer drive"_s << 6;
    QTest::newRow("2-4-2") << u"steer drive1 drive2"_s << 8;
    QTest::newRow("2-2-4-4") << u"steer1 steer2 drive1 drive2"_s << 12;
    QTest::newRow("2-4-4+2-2-2") << u"steer drive1 drive2 trailer1 trailer2 trailer3"_s << 16;
    QTest::newRow("2-4+4-4") << u"steer drive trailer1 trailer2"_s << 14;
    QTest::newRow("+2-2-2") << u"trailer1 trailer2 trailer3"_s << 6;
    QTest::newRow("2") << u"steer"_s << 2;
}

void WheelLayoutTest::readsWhatItWrites()
{
    QFETCH(QString, names);
    QFETCH(int, wheels);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const std::optional<WheelLayout> layout = WheelLayout::fromText(text);
    QVERIFY(layout);
    QCOMPARE(layout->toText(), text);
    QCOMPARE(axleNames(text), names);
    QCOMPARE(layout->wheelCount(), wheels);
    QCOMPARE(layout->positions().size(), static_cast<std::size_t>(wheels));
}

void WheelLayoutTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s, u"+"_s, u"-2"_s, u"2-"_s, u"2--4"_s, u"2-3"_s, u"22"_s, u"2-4+"_s, u"2-4+2+2"_s, u"2-+2"_s,
          u"2+-2"_s, u"2 - 4"_s, u"six wheels"_s, u"2-2-2-2-2-2-2-2-2-2-2-2-2"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void WheelLayoutTest::refusesEverythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!WheelLayout::fromText(text));
}

void WheelLayoutTest::positionsFromTheFrontAndFromTheRight()
{
    QCOMPARE(positionsOf(u"2-4+2"_s), u"1RO 1LO 2RO 2RI 2LI 2LO 3RO 3LO"_s);
}

void WheelLayoutTest::positionsHaveALastingText()
{
    QCOMPARE((WheelPosition{1, WheelSide::Left, false}).toText(), u"2LO"_s);
    for (const WheelPosition position : WheelLayout::fromText(u"2-4-4-4-4-4-4-4-4-4-4-4")->positions())
        QCOMPARE(WheelPosition::fromText(position.toText()), std::optional(position));
    for (const auto &text :
         {u""_s, u"LO"_s, u"0LO"_s, u"13LO"_s, u"2XO"_s, u"2LX"_s, u"-1LO"_s, u"2lo"_s, u" 2LO"_s})
        QVERIFY2(!WheelPosition::fromText(text), qPrintable(text));
}

void WheelLayoutTest::guessesTheSmallestThatHolds()
{
    QVERIFY(!WheelLayout::guess(0));
    QCOMPARE(WheelLayout::guess(1)->toText(), u"2-2"_s);
    QCOMPARE(WheelLayout::guess(6)->toText(), u"2-4"_s);
    QCOMPARE(WheelLayout::guess(12)->toText(), u"2-4+2-2-2"_s);
    QCOMPARE(WheelLayout::guess(16)->toText(), u"2-4-4+2-2-2"_s);
    QVERIFY(!WheelLayout::guess(64));
}

void WheelLayoutTest::sensorsChangePlaces()
{
    constexpr WheelPosition left{0, WheelSide::Left, false};
    constexpr WheelPosition right{0, WheelSide::Right, false};
    VehicleCard card{.layout = u"2-4"_s};
    card.assign({"A"}, left);
    card.assign({"B"}, right);
    card.assign({"A"}, right);
    QCOMPARE(card.wheelOf({"A"}), std::optional(right));
    QCOMPARE(card.wheelOf({"B"}), std::optional(left)); // where A came from
    card.assign({"C"}, left); // from nowhere
    QCOMPARE(card.wheelOf({"C"}), std::optional(left));
    QVERIFY(!card.wheelOf({"B"}));
    card.assign({"C"}, left);
    QCOMPARE(card.wheels.size(), 2U);
}

void WheelLayoutTest::aWheelTheLayoutLacksDoesNotCount()
{
    VehicleCard card{.layout = u"2-4"_s};
    card.assign({"A"}, {1, WheelSide::Left, true});
    QVERIFY(card.wheelOf({"A"}));
    card.layout = u"2-2"_s;
    QVERIFY(!card.wheelOf({"A"}));
    card.layout.clear();
    QVERIFY(!card.wheelOf({"A"}));
}

QTEST_GUILESS_MAIN(WheelLayoutTest)
#include "tst_wheellayout.moc"
