// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/scenario.h"

#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSteps();
    void sortsByTime();
    void refuses_data();
    void refuses();
    void putsTimesIn();
};

void ScenarioTest::readsSteps()
{
    const ScenarioResult result = parseScenario(R"(# a comment

{"at": 0.5, "send": {"event": "snapshot", "data": {"imei": "1"}, "error": 0}}
{"at": 1, "feed": "message", "send": "{\"type\":\"messagePass\"}"}
{"at": 2, "text": "{broken", "repeat": 3, "every": 0.25}
{"at": 3, "binary": "AAH/"}
{"at": 4, "close": 1011}
{"at": 5, "feed": "message", "drop": true}
)");
    QCOMPARE(result.error, QString());
    QCOMPARE(result.steps.size(), std::size_t(6));
    QCOMPARE(result.steps[0].at, Milliseconds(500));
    QCOMPARE(result.steps[0].payload, QByteArray(R"({"data":{"imei":"1"},"error":0,"event":"snapshot"})"));
    QCOMPARE(result.steps[1].feed, FeedKind::Message);
    QCOMPARE(result.steps[1].payload, QByteArray(R"("{\"type\":\"messagePass\"}")"));
    QCOMPARE(result.steps[2].payload, QByteArray("{broken"));
    QCOMPARE(result.steps[2].repeat, 3);
    QCOMPARE(result.steps[2].every, Milliseconds(250));
    QCOMPARE(result.steps[3].action, ScenarioStep::Action::Binary);
    QCOMPARE(result.steps[3].payload, QByteArray("\x00\x01\xff", 3));
    QCOMPARE(result.steps[4].closeCode, 1011);
    QCOMPARE(result.steps[5].action, ScenarioStep::Action::Drop);
}

void ScenarioTest::sortsByTime()
{
    const ScenarioResult result
        = parseScenario("{\"at\":2,\"text\":\"b\"}\n{\"at\":1,\"text\":\"a\"}\n{\"at\":2,\"text\":\"c\"}");
    QCOMPARE(result.steps.size(), std::size_t(3));
    QCOMPARE(result.steps[0].payload, QByteArray("a"));
    QCOMPARE(result.steps[1].payload, QByteArray("b"));
    QCOMPARE(result.steps[2].payload, QByteArray("c"));
}

void ScenarioTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not JSON") << QByteArray("{at: 1}") << u"line 2: "_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"not a JSON object"_s;
    QTest::newRow("no time") << QByteArray(R"({"text":"x"})") << u"\"at\""_s;
    QTest::newRow("negative time") << QByteArray(R"({"at":-1,"text":"x"})") << u"\"at\""_s;
    QTest::newRow("time as text") << QByteArray(R"({"at":"1","text":"x"})") << u"\"at\""_s;
    QTest::newRow("no action") << QByteArray(R"({"at":1})") << u"exactly one of"_s;
    QTest::newRow("two actions") << QByteArray(R"({"at":1,"text":"x","drop":true})") << u"exactly one of"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"at":1,"txt":"x"})") << u"unknown key \"txt\""_s;
    QTest::newRow("unknown feed") << QByteArray(R"({"at":1,"feed":"both","text":"x"})") << u"\"feed\""_s;
    QTest::newRow("bad base64") << QByteArray(R"({"at":1,"binary":"%%%"})") << u"\"binary\""_s;
    QTest::newRow("close code") << QByteArray(R"({"at":1,"close":7})") << u"\"close\""_s;
    QTest::newRow("drop false") << QByteArray(R"({"at":1,"drop":false})") << u"\"drop\""_s;
    QTest::newRow("repeat 0") << QByteArray(R"({"at":1,"text":"x","repeat":0})") << u"\"repeat\""_s;
}

void ScenarioTest::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const ScenarioResult result = parseScenario("{\"at\":0,\"text\":\"fine\"}\n" + line + "\n");
    QVERIFY2(result.error.startsWith(u"line 2: "_s), qPrintable(result.error));
    QVERIFY2(result.error.contains(reason), qPrintable(result.error));
    QVERIFY(result.steps.empty());
}

void ScenarioTest::putsTimesIn()
{
    const Instant now = instantFromMs(1'000'000);
    QCOMPARE(
        withTimes(R"({"date":"$now","late":"$now-5000","soon":"$now+1"})", now),
        QByteArray(R"({"date":1000000,"late":995000,"soon":1000001})"));
    QCOMPARE(withTimes(R"({"text":"$nowhere"})", now), QByteArray(R"({"text":"$nowhere"})"));
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "tst_scenario.moc"
