// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/signinverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using enum SignInVerdict;

Q_DECLARE_METATYPE(waypost::SignInVerdict)

class SignInVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void closes_data();
    void closes();
    void httpStatus();
};

void SignInVerdictTest::answers_data()
{
    QTest::addColumn<qint64>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<SignInVerdict>("expected");
    const auto row = [](const char *name, qint64 error, const QString &words, SignInVerdict expected) {
        QTest::newRow(name) << error << words << expected;
    };
    row("a number", 3, {}, Refused);
    row("no number", -1, {}, Refused);
    row("wrong password", 1, u"wrong password"_s, Refused);
    row("again is not later", 1, u"Invalid user or password, please try again"_s, Refused);
    row("in Chinese", 1, u"密码错误"_s, Refused);
    row("500 about the password", 500, u"invalid credentials"_s, Refused);
    row("unauthorized", 401, u"Unauthorized"_s, Refused);
    row("500", 500, {}, NotReady);
    row("503", 503, {}, NotReady);
    row("408", 408, {}, NotReady);
    row("500 starting", 500, u"starting, try later"_s, NotReady);
    row("1 starting", 1, u"Server is starting"_s, NotReady);
    row("users cannot be checked", 7, u"user database not available"_s, NotReady);
    row("maintenance", 12, u"Down for MAINTENANCE"_s, NotReady);
    row("starting in Chinese", 1, u"服务器启动中，请稍后再试"_s, NotReady);
    row("429", 429, {}, TooMany);
    row("too many", 1, u"Too many sign-ins, try later"_s, TooMany);
}

void SignInVerdictTest::answers()
{
    QFETCH(const qint64, error);
    QFETCH(const QString, words);
    QFETCH(const SignInVerdict, expected);
    QCOMPARE(verdictOnAnswer(error, words), expected);
}

void SignInVerdictTest::closes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<SignInVerdict>("expected");
    for (const int code : {1000, 1001, 1005, 1006, 1011, 1012, 1013, 1014, 3008, 4000, 4500})
        QTest::addRow("%d", code) << code << QString() << None;
    for (const int code : {1008, 3000, 3003, 4401, 4403})
        QTest::addRow("%d", code) << code << QString() << Refused;
    const auto row = [](int code, const char *words, SignInVerdict expected) {
        QTest::addRow("%d %s", code, words) << code << QString::fromUtf8(words) << expected;
    };
    row(1008, "go away", Refused);
    row(1008, "wrong password", Refused);
    row(4000, "wrong password", Refused);
    row(4001, "Unauthorized", Refused);
    row(4001, "bye", None);
    row(1008, "starting, try later", NotReady);
    row(4003, "user service unavailable", NotReady);
    row(1012, "restarting", NotReady);
    row(1013, "login queue, try again later", NotReady);
    row(1000, "another user signed in", None);
    row(1008, "rate limit", TooMany);
}

void SignInVerdictTest::closes()
{
    QFETCH(const int, code);
    QFETCH(const QString, words);
    QFETCH(const SignInVerdict, expected);
    QCOMPARE(verdictOnClose(code, words), expected);
}

void SignInVerdictTest::httpStatus()
{
    for (const int status : {401, 403})
        QCOMPARE(verdictOnHttp(status), Refused);
    for (const int status : {500, 502, 503, 504, 520, 408, 425})
        QCOMPARE(verdictOnHttp(status), NotReady);
    for (const int status : {200, 301, 400, 404})
        QCOMPARE(verdictOnHttp(status), None);
    QCOMPARE(verdictOnHttp(429), TooMany);
}

QTEST_GUILESS_MAIN(SignInVerdictTest)
#include "tst_signinverdict.moc"
