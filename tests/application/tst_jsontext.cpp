// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/jsontext.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace waypost;
using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void absentIsNull();
    void numbersReadBackTheSame();
    void textIsEscaped();
};

void JsonTextTest::keepsTheOrder()
{
    JsonText json;
    json.beginObject().member("z", 1).member("a", true).key("list").beginArray();
    json.value("x").beginObject().endObject().null().endArray().endObject();
    QCOMPARE(json.bytes(), QByteArray(R"({"z":1,"a":true,"list":["x",{},null]})"));
}

void JsonTextTest::absentIsNull()
{
    JsonText json;
    json.beginArray().value(Reported<double>()).value(std::nan("")).value(Reported<Instant>());
    json.value(Reported<double>(0.0)).endArray();
    QCOMPARE(json.bytes(), QByteArray("[null,null,null,0]"));
}

void JsonTextTest::numbersReadBackTheSame()
{
    for (const double number : {28.09, 14.824593, 1.0 / 3, 1e300, -0.0703125, 145278016.0}) {
        JsonText json;
        json.value(number);
        QCOMPARE(json.bytes().toDouble(), number);
    }
    JsonText json;
    json.beginArray().value(28.09).value(std::int64_t(9'007'199'254'740'993)).endArray();
    QCOMPARE(json.bytes(), QByteArray("[28.09,9007199254740993]"));
}

void JsonTextTest::textIsEscaped()
{
    const QString text = u"quote \" backslash \\ line\n null "_s + QChar(0) + u" é 🚚"_s;
    JsonText json;
    json.beginArray().value(text).endArray();
    const QJsonDocument back = QJsonDocument::fromJson(json.bytes());
    QCOMPARE(back[0].toString(), text);
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
