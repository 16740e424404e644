// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "domain/rowmask.h"
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

} // namespace waypost
