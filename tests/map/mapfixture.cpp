// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/mapfixture.h"

#include <QSGRendererInterface>

namespace waypost {

Snapshot MapFleet::snapshotOf(int number) const
{
    Snapshot snapshot;
    snapshot.vehicle.imei = Imei(std::to_string(8'680'000'000'000'000 + number));
    snapshot.status.deviceTime = clock.now();
    return snapshot;
}

void MapFleet::apply(const Snapshot &snapshot)
{
    PushBatch batch;
    batch.pushes.push_back({clock.now(), snapshot});
    store.apply(batch);
}

int MapFleet::report(int number, double lat, double lng, double speedKmh, int headingDeg)
{
    clock.advance(Milliseconds(1000));
    Snapshot snapshot = snapshotOf(number);
    snapshot.status.lat = lat;
    snapshot.status.lng = lng;
    snapshot.status.fixValid = true;
    snapshot.status.ignition = true;
    snapshot.status.speedKmh = speedKmh;
    snapshot.status.headingDeg = headingDeg;
    apply(snapshot);
    return store.rowOf(snapshot.vehicle.imei);
}

void MapFleet::reportBattery(int number, double volts)
{
    clock.advance(Milliseconds(1000));
    Snapshot snapshot = snapshotOf(number);
    snapshot.status.batteryVolts = volts;
    apply(snapshot);
}

bool hasShaders(QQuickWindow &window)
{
    return QSGRendererInterface::isApiRhiBased(window.rendererInterface()->graphicsApi());
}

} // namespace waypost
