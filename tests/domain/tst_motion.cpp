// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/motion.h"

#include <QTest>

using namespace waypost;

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextMotion_data();
    void nextMotion();
};

Q_DECLARE_METATYPE(waypost::Motion)

void MotionTest::nextMotion_data()
{
    using enum Motion;
    using Flag = Reported<bool>;
    QTest::addColumn<Motion>("before");
    QTest::addColumn<Status>("status");
    QTest::addColumn<Motion>("after");
    const auto row
        = [](const char *name, Motion before, Reported<double> speed, Flag ignition, Flag fix, Motion after) {
              Status status;
              status.speedKmh = speed;
              status.ignition = ignition;
              status.fixValid = fix;
              QTest::newRow(name) << before << status << after;
          };
    row("drives off", Stopped, 30.0, true, true, Moving);
    row("crawls, was standing", Idle, 3.0, true, true, Idle);
    row("crawls, was moving", Moving, 3.0, true, true, Moving);
    row("comes to rest", Moving, 1.0, true, true, Idle);
    row("parked", Idle, 0.0, false, true, Stopped);
    row("towed", Stopped, 40.0, false, true, Moving);
    row("tunnel: zero speed without a fix is no stop", Moving, 0.0, true, false, Moving);
    row("parked in a garage", Moving, 0.0, false, false, Stopped);
    row("nothing said", Moving, {}, {}, {}, Moving);
    row("nothing ever said", Unknown, {}, {}, {}, Unknown);
    row("speed zero, ignition unknown", Unknown, 0.0, {}, true, Stopped);
}

void MotionTest::nextMotion()
{
    QFETCH(Motion, before);
    QFETCH(Status, status);
    QFETCH(Motion, after);
    QCOMPARE(toString(waypost::nextMotion(before, status)), toString(after));
}

QTEST_GUILESS_MAIN(MotionTest)
#include "tst_motion.moc"
