// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "domain/mapground.h"
#include "domain/rowmask.h"
#include "domain/trail.h"
#include "map/tilesource.h"

#include <QtQml/qqmlregistration.h>

/** Types of other libraries that pass through QML by name only; they stay free of QML themselves. */
namespace waypost {

/** Opaque: QML hands it from Desk to the map layers. */
struct ForeignFleetStore
{
    Q_GADGET
    QML_FOREIGN(waypost::FleetStore)
    QML_NAMED_ELEMENT(FleetStore)
    QML_UNCREATABLE("Comes from Desk.store")
};

/** The map draws it, the settings tell of it. */
struct ForeignMapGround
{
    Q_GADGET
    QML_FOREIGN(waypost::MapGround)
    QML_NAMED_ELEMENT(MapGround)
    QML_UNCREATABLE("Comes from Desk.mapGround")
};

/** Opaque: QML hands it from the fleet list to the map layers. */
struct ForeignRowMask
{
    Q_GADGET
    QML_FOREIGN(waypost::RowMask)
    QML_NAMED_ELEMENT(RowMask)
    QML_UNCREATABLE("Comes from VehicleFilterModel.mask")
};

/** Opaque: QML hands it from Desk.streetMap to the map layers. */
struct ForeignTileSource
{
    Q_GADGET
    QML_FOREIGN(waypost::TileSource)
    QML_NAMED_ELEMENT(TileSource)
    QML_UNCREATABLE("Comes from StreetMap.tiles")
};

/** Opaque: QML hands it from Desk.trail to the map layers. */
struct ForeignTrail
{
    Q_GADGET
    QML_FOREIGN(waypost::Trail)
    QML_NAMED_ELEMENT(Trail)
    QML_UNCREATABLE("Comes from Desk.trail.trail")
};

} // namespace waypost
