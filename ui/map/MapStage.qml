// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import Waypost.MapLayers
import Waypost.Theme

/**
 * The layers of the map, looking through one camera: the ground below, a Map for whatever is pinned to
 * coordinates, where vehicles have been, the vehicles above. Everything in here is measured in the map's own pixels,
 * which may be larger than the window's.
 */
Item {
    id: stage

    required property FleetStore store
    required property int selectedRow
    required property real symbolScale
    /** Room in the map's pixels for what is said of the selection. */
    required property size callout
    /** What lies over the map, in its pixels. */
    property list<rect> covers
    property RowMask mask: null
    /** Writes how old the report of a stale vehicle is. */
    property QtObject ages: null
    /** Null = there are no tiles. */
    property TileSource tiles: null
    /** The selected vehicle's; null draws none. */
    property Trail trail: null
    property bool tails: false
    property bool namesShown: true
    property bool clustered: true
    /** The own roads and the person's map files. */
    property MapGround extras: null
    property bool roadsWanted: true
    property bool filesWanted: true

    readonly property real minZoom: 2
    readonly property real maxZoom: 20
    readonly property real startZoom: 4
    readonly property alias map: map
    readonly property alias ground: ground
    readonly property alias vehicles: vehicles
    readonly property alias trails: trails
    property alias hoveredRow: vehicles.hoveredRow

    scale: symbolScale
    transformOrigin: Item.TopLeft

    BasemapLayer {
        id: ground

        anchors.fill: parent
        pixelScale: stage.symbolScale
        centerLat: map.center.latitude
        centerLng: map.center.longitude
        zoom: map.zoomLevel
        bearing: map.bearing
        extras: stage.extras
        tiles: tileLayer
        roadsWanted: stage.roadsWanted
        filesWanted: stage.filesWanted
        fontFamily: Theme.family
        colors: ({
                "water": Theme.water,
                "graticule": Theme.graticule,
                "land": Theme.land,
                "urban": Theme.urban,
                "coast": Theme.coast,
                "settle": Theme.settle,
                "trace": Theme.trace,
                "border": Theme.border,
                "place": Theme.place,
                "placeMinor": Theme.placeMinor,
                "waterText": Theme.waterText
            })
    }

    TileLayer {
        id: tileLayer

        anchors.fill: parent
        visible: stage.tiles !== null
        pixelScale: stage.symbolScale
        centerLat: map.center.latitude
        centerLng: map.center.longitude
        zoom: map.zoomLevel
        source: stage.tiles
        dim: Theme.mapDim
    }

    Map {
        id: map

        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        color: Theme.transparent
        copyrightsVisible: false
        minimumZoomLevel: stage.minZoom
        maximumZoomLevel: stage.maxZoom
        zoomLevel: stage.startZoom
        bearing: 0
        tilt: 0
    }

    TrailLayer {
        id: trails

        anchors.fill: parent
        pixelScale: stage.symbolScale
        trail: stage.trail
        basemap: ground
        centerLat: map.center.latitude
        centerLng: map.center.longitude
        zoom: map.zoomLevel
        fontFamily: Theme.family
        colors: vehicles.colors
        steps: ({
                "slow": Theme.sp0,
                "town": Theme.sp1,
                "country": Theme.sp2,
                "motorway": Theme.sp3,
                "gap": Theme.stale
            })
    }

    TailLayer {
        anchors.fill: parent
        pixelScale: stage.symbolScale
        vehicles: vehicles
        active: stage.tails
        skippedRow: stage.trail ? stage.selectedRow : -1
        centerLat: map.center.latitude
        centerLng: map.center.longitude
        zoom: map.zoomLevel
        color: Theme.idle
    }

    FleetLayer {
        id: vehicles

        anchors.fill: parent
        pixelScale: stage.symbolScale
        store: stage.store
        basemap: ground
        trails: trails
        mask: stage.mask
        ages: stage.ages
        animated: !Theme.reducedMotion
        namesShown: stage.namesShown
        clustered: stage.clustered
        callout: stage.callout
        covers: stage.covers
        selectedRow: stage.selectedRow
        centerLat: map.center.latitude
        centerLng: map.center.longitude
        zoom: map.zoomLevel
        blinkOpacity: Theme.blinkOpacity
        fontFamily: Theme.family
        colors: ({
                "ground": Theme.land,
                "raised": Theme.raised,
                "text": Theme.text1,
                "textMinor": Theme.text2,
                "moving": Theme.moving,
                "idle": Theme.idle,
                "stopped": Theme.stopped,
                "stale": Theme.stale,
                "critical": Theme.critical,
                "criticalFill": Theme.criticalFill,
                "criticalEdge": Theme.criticalEdge,
                "high": Theme.high,
                "highFill": Theme.highFill,
                "highEdge": Theme.highEdge,
                "medium": Theme.medium,
                "mediumFill": Theme.mediumFill,
                "mediumEdge": Theme.mediumEdge,
                "info": Theme.info
            })
    }
}
