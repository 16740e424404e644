// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "support/fixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace waypost::test {

Snapshot TestFleet::snapshot(std::string_view imei) const
{
    Snapshot push;
    push.vehicle.imei = Imei(imei);
    push.status.deviceTime = clock.now();
    push.status.lat = 53.0;
    push.status.lng = 10.0;
    push.status.fixValid = true;
    push.status.ignition = true;
    push.status.speedKmh = 0.0;
    return push;
}

Snapshot TestFleet::moving(std::string_view imei, double speedKmh) const
{
    Snapshot push = snapshot(imei);
    push.status.speedKmh = speedKmh;
    push.status.headingDeg = 90;
    return push;
}

Snapshot TestFleet::stopped(std::string_view imei) const
{
    Snapshot push = snapshot(imei);
    push.status.ignition = false;
    return push;
}

TireReport TestFleet::tires(std::string_view imei, std::vector<TireReading> readings) const
{
    TireReport push;
    push.vehicle.imei = Imei(imei);
    push.readings = std::move(readings);
    return push;
}

DriverReport TestFleet::driver(std::string_view imei, std::string name) const
{
    DriverReport push;
    push.vehicle.imei = Imei(imei);
    push.id = "D-" + name;
    push.name = std::move(name);
    return push;
}

void TestFleet::apply(std::vector<DevicePush> pushes)
{
    PushBatch batch;
    for (DevicePush &push : pushes)
        batch.pushes.push_back({clock.now(), std::move(push)});
    store.apply(batch);
}

void TestFleet::raise(std::string_view imei, std::int32_t alarmNumber)
{
    Snapshot push = snapshot(imei);
    push.status.alarmNumber = alarmNumber;
    apply({push});
}

void TestFleet::pass(Milliseconds time)
{
    clock.advance(time);
    store.updateFreshness();
}

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data(role).toString());
    return texts;
}

QByteArray toJson(const QAbstractItemModel &model)
{
    QJsonArray rows;
    const QHash<int, QByteArray> roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        for (const auto &[role, name] : roles.asKeyValueRange())
            object.insert(QString::fromLatin1(name), QJsonValue::fromVariant(model.index(row, 0).data(role)));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

bool matchesFixture(const QByteArray &actual, const QString &name)
{
    const QByteArray expected = fixture(name);
    if (actual == expected)
        return true;
    QFile file(QFileInfo(name).fileName() + QStringLiteral(".fail"));
    if (file.open(QIODevice::WriteOnly))
        file.write(actual);
    qWarning("%s differs; what came is in %s", qPrintable(name), qPrintable(file.fileName()));
    return false;
}

} // namespace waypost::test
