// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules.h"

#include <QStringList>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batteryHasTwoLimits();
    void flagsRaiseAndClear();
    void tireEdgesSpeakOfTheirSensor();
    void wiredStatusByteIsNotJudged();
    void fuelProbeLeak();
};

namespace {

class Edges
{
public:
    EdgeSink sink()
    {
        return [this](const ConditionEdge &edge) {
            m_seen += QString::fromLatin1(edge.raised ? "+" : "-") + QString::fromLatin1(edge.kind)
                + (edge.subject.empty()
                       ? QString()
                       : u"/"_s + QString::fromUtf8(edge.subject.data(), qsizetype(edge.subject.size())));
        };
    }
    QStringList take() { return std::exchange(m_seen, {}); }

private:
    QStringList m_seen;
};

PowerLevels percent(int value)
{
    return {.batteryPercent = value};
}

TireReading
reading(Reported<std::int32_t> state, Reported<double> celsius, TireSource source = TireSource::Ble)
{
    return {.sensor = {"AB12"}, .source = source, .state = state, .temperatureC = celsius};
}

} // namespace

void RulesTest::batteryHasTwoLimits()
{
    Edges edges;
    powerEdges(percent(30), percent(19), edges.sink());
    QCOMPARE(edges.take(), QStringList{u"+battery-low"_s});
    powerEdges(percent(19), percent(22), edges.sink()); // neither low nor fine: no word
    QCOMPARE(edges.take(), QStringList{});
    powerEdges(percent(22), percent(25), edges.sink());
    QCOMPARE(edges.take(), QStringList{u"-battery-low"_s});
    powerEdges({}, percent(80), edges.sink()); // absent before is fine before
    QCOMPARE(edges.take(), QStringList{});
}

void RulesTest::flagsRaiseAndClear()
{
    Edges edges;
    powerEdges({}, {.batteryLow = true, .batteryPercent = 90, .externalLow = true}, edges.sink());
    QCOMPARE(edges.take(), (QStringList{u"+battery-low"_s, u"+power-low"_s}));
    powerEdges(
        {.batteryLow = true, .batteryPercent = 90, .externalLow = true},
        {.batteryLow = false, .batteryPercent = 90, .externalLow = false}, edges.sink());
    QCOMPARE(edges.take(), (QStringList{u"-battery-low"_s, u"-power-low"_s}));
}

void RulesTest::tireEdgesSpeakOfTheirSensor()
{
    Edges edges;
    tireEdges(nullptr, reading(1, 95.0), edges.sink());
    QCOMPARE(edges.take(), (QStringList{u"+tire-leak/AB12"_s, u"+tire-hot/AB12"_s}));
    const TireReading before = reading(1, 95.0);
    tireEdges(&before, reading(1, 87.0), edges.sink());
    QCOMPARE(edges.take(), QStringList{});
    tireEdges(&before, reading(0, 60.0), edges.sink());
    QCOMPARE(edges.take(), (QStringList{u"-tire-leak/AB12"_s, u"-tire-hot/AB12"_s}));
    tireEdges(&before, reading({}, {}), edges.sink()); // nothing said, nothing ended
    QCOMPARE(edges.take(), QStringList{});
}

void RulesTest::wiredStatusByteIsNotJudged()
{
    Edges edges;
    tireEdges(nullptr, reading(1, 40.0, TireSource::Rs232), edges.sink());
    QCOMPARE(edges.take(), QStringList{});
}

void RulesTest::fuelProbeLeak()
{
    Edges edges;
    fuelProbeEdges({}, 2, edges.sink());
    QCOMPARE(edges.take(), QStringList{u"+fuel-leak"_s});
    fuelProbeEdges(2, {}, edges.sink());
    QCOMPARE(edges.take(), QStringList{});
    fuelProbeEdges(2, 0, edges.sink());
    QCOMPARE(edges.take(), QStringList{u"-fuel-leak"_s});
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
