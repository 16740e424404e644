// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatorfixture.h"

#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** What each fault profile promises. */
class SimulatorFaultsTest : public SimulatorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void silentSignIn();
    void refuse();
    void dropEvery();
    void halfOpen();
    void garbage();
    void flood();
    void slow();
    void namesAreKnown();
};

void SimulatorFaultsTest::silentSignIn()
{
    SimulatorOptions options = small(FaultProfile::SilentSignIn);
    const auto simulator = start(options);
    PushListener listener(FeedKind::Device);
    listener.open(simulator->deviceUrl());
    QTRY_COMPARE(listener.socket.state(), QAbstractSocket::ConnectedState);
    listener.socket.sendTextMessage(u"ping"_s); // the answer shows that the sign-in before it was read
    QTRY_VERIFY(listener.texts.contains(u"pong"_s));
    m_clock.advance(20s);
    QCOMPARE(listener.texts.size(), 1);
}

void SimulatorFaultsTest::refuse()
{
    SimulatorOptions options = small(FaultProfile::Refuse);
    const auto simulator = start(options);
    PushListener listener(FeedKind::Message);
    listener.open(simulator->messageUrl());
    QTRY_VERIFY(listener.closed);
    QVERIFY(listener.texts.value(0).contains(u"\"error\":1"_s));
}

void SimulatorFaultsTest::dropEvery()
{
    SimulatorOptions options = small(FaultProfile::DropEvery);
    const auto simulator = start(options);
    PushListener listener(FeedKind::Device);
    listener.open(simulator->deviceUrl());
    QTRY_VERIFY(listener.count(u"snapshot"_s) >= 20);
    QVERIFY(!listener.closed);
    m_clock.advance(options.faultPeriod);
    QTRY_VERIFY(listener.closed);
}

void SimulatorFaultsTest::halfOpen()
{
    SimulatorOptions options = small(FaultProfile::HalfOpen);
    options.pingLimit = 20s;
    const auto simulator = start(options);
    PushListener muted(FeedKind::Device);
    muted.open(simulator->deviceUrl());
    QTRY_VERIFY(muted.count(u"snapshot"_s) >= 20);
    m_clock.advance(options.faultPeriod);
    // A fresh connection is served, which shows that the server has looked at the old one since.
    PushListener fresh(FeedKind::Device);
    fresh.open(simulator->deviceUrl());
    QTRY_VERIFY(fresh.count(u"driver"_s) >= 20);
    const qsizetype before = muted.texts.size();
    muted.socket.sendTextMessage(u"ping"_s);
    fresh.socket.sendTextMessage(u"ping"_s);
    QTRY_VERIFY(fresh.texts.contains(u"pong"_s));
    QVERIFY(!muted.texts.contains(u"pong"_s));
    m_clock.advance(1s);
    const qsizetype freshBefore = fresh.texts.size();
    QTRY_VERIFY(fresh.texts.size() > freshBefore);
    QVERIFY(!muted.closed);
    QVERIFY(muted.texts.size() - before <= 100); // nothing of the last second
}

void SimulatorFaultsTest::garbage()
{
    SimulatorOptions options = small(FaultProfile::Garbage);
    const auto simulator = start(options);
    PushListener listener(FeedKind::Device);
    listener.socket.setMaxAllowedIncomingMessageSize(16 * 1024 * 1024);
    listener.open(simulator->deviceUrl());
    QTRY_VERIFY(listener.count(u"driver"_s) >= 20);
    m_clock.advance(1s);
    QTRY_VERIFY(sent(SentKind::Garbage) >= fault::garbageKinds());
    QTRY_VERIFY(listener.binaries > 0);
    const auto hasHuge = [&listener] {
        return std::ranges::any_of(listener.texts, [](const QString &text) {
            return text.size() >= qsizetype(fault::hugeFrameBytes);
        });
    };
    QTRY_VERIFY(hasHuge());
    QVERIFY(!listener.closed);
}

void SimulatorFaultsTest::flood()
{
    SimulatorOptions options = small(FaultProfile::Flood);
    const auto simulator = start(options);
    PushListener listener(FeedKind::Message);
    PushListener devices(FeedKind::Device);
    listener.open(simulator->messageUrl());
    devices.open(simulator->deviceUrl());
    QTRY_VERIFY(devices.count(u"driver"_s) >= 20);
    QTRY_VERIFY(!listener.texts.isEmpty());
    m_clock.advance(options.faultPeriod);
    QTRY_VERIFY(listener.count(u"messagePass"_s) >= fault::floodAlarms);
    QTRY_VERIFY(devices.texts.size() >= fault::floodReports);
}

void SimulatorFaultsTest::slow()
{
    const auto simulator = start(small(FaultProfile::Slow));
    PushListener listener(FeedKind::Device);
    listener.open(simulator->deviceUrl());
    QTRY_COMPARE(listener.socket.state(), QAbstractSocket::ConnectedState);
    listener.socket.sendTextMessage(u"ping"_s);
    // Somebody on a wrong path is sent away at once: by then the server has read what came before.
    QUrl elsewhere = simulator->deviceUrl();
    elsewhere.setPath(u"/elsewhere"_s);
    PushListener other(FeedKind::Device);
    other.open(elsewhere);
    QTRY_VERIFY(other.closed);
    QVERIFY(listener.texts.isEmpty());
    m_clock.advance(fault::slowDelay);
    QTRY_VERIFY(listener.texts.contains(u"pong"_s));
    QTRY_VERIFY(listener.count(u"driver"_s) >= 20);
}

void SimulatorFaultsTest::namesAreKnown()
{
    for (const QString &name : faultNames().split(u", "_s))
        QVERIFY(faultFromName(name).has_value());
    QVERIFY(!faultFromName(u"none"_s));
    QVERIFY(!faultFromName(u""_s));
}

QTEST_GUILESS_MAIN(SimulatorFaultsTest)
#include "tst_simulatorfaults.moc"
