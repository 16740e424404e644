// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Waypost.MapLayers
import Waypost.Models
import Waypost.Theme

/** Moves a Map: at once by hand, in one short flight otherwise. */
QtObject {
    id: camera

    required property Map map
    required property FleetLayer vehicles
    required property TrailLayer trails

    readonly property real closeZoom: 12
    /** The part of the view, in its middle, that counts as well in view. */
    readonly property real innerPart: 0.7
    readonly property real fitPadding: Theme.px(56)
    /** The centre belongs to a vehicle: zooming keeps it. */
    property bool centred: false
    /** A key moved the map: the focus ring shows. */
    property bool keyboardUsed: false
    /** Until a hand or a choice moves it, the map keeps the whole fleet in view as it comes in. */
    property bool untouched: true
    /** Number of the saved view that it was brought to and still shows, 0 = none. */
    property int shownSlot: 0

    /** It is moved on purpose: from now on it stays where it is put. */
    function touch() {
        untouched = false;
        shownSlot = 0;
    }

    /** There and no flight. */
    function jumpTo(view: savedView) {
        const centre = QtPositioning.coordinate(view.lat, view.lng);
        const zoom = clampZoom(view.zoom);
        touch();
        flight.stop();
        map.center = centre; // from here on, a view that is bound to the map is another one
        map.zoomLevel = zoom;
    }

    function goTo(view: savedView) {
        touch();
        shownSlot = view.slot;
        flyTo(view.lat, view.lng, view.zoom);
    }

    /** On purpose, and not to show the fleet. */
    function goToTarget(target: cameraTarget) {
        touch();
        flyToTarget(target);
    }

    /** @param target not valid = it stays */
    function keepTo(target: cameraTarget) {
        if (!target.valid)
            return;
        untouched = false;
        flyToTarget(target);
    }

    signal zoomedByHand

    function clampZoom(zoom: real): real {
        return Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, zoom));
    }

    function flyTo(lat: real, lng: real, zoom: real) {
        flight.stop();
        flight.targetCentre = QtPositioning.coordinate(lat, lng);
        flight.targetZoom = clampZoom(zoom);
        flight.start();
    }

    /** @param x, y the pixel whose place stays under it */
    function zoomAt(x: real, y: real, step: real) {
        flight.stop();
        touch();
        const point = centred ? Qt.point(map.width / 2, map.height / 2) : Qt.point(x, y);
        const place = map.toCoordinate(point, false);
        map.zoomLevel = clampZoom(map.zoomLevel + step);
        map.alignCoordinateToPoint(place, point);
        zoomedByHand();
    }

    function zoomBy(step: real) {
        touch();
        const from = flight.running ? flight.targetZoom : map.zoomLevel;
        flyTo(map.center.latitude, map.center.longitude, from + step);
        zoomedByHand();
    }

    function pan(dx: real, dy: real) {
        flight.stop();
        touch();
        map.pan(dx, dy);
    }

    function fit() {
        flyToTarget(vehicles.cameraToFit(fitPadding));
    }

    /** Every vehicle, whoever is looked for. */
    function fitAll() {
        flyToTarget(vehicles.cameraToFitAll(fitPadding));
    }

    function flyToTarget(target: cameraTarget) {
        if (!target.valid)
            return;
        shownSlot = 0;
        flyTo(target.lat, target.lng, target.zoom);
    }

    /** Two steps nearer, with that place in the middle. */
    function lookAt(lat: real, lng: real) {
        touch();
        flyTo(lat, lng, map.zoomLevel + 2);
    }

    function centreOnSelected() {
        if (isNaN(vehicles.selectedLat))
            return;
        touch();
        flyTo(vehicles.selectedLat, vehicles.selectedLng, map.zoomLevel);
    }

    /** With its trail, if one is drawn; else as near as one vehicle is looked at, or nearer if the map is. */
    function fitSelected() {
        if (isNaN(vehicles.selectedLat))
            return;
        touch();
        const target = trails.cameraToFit(fitPadding, vehicles.selectedLat, vehicles.selectedLng);
        if (target.valid) {
            flyTo(target.lat, target.lng, target.zoom);
            return;
        }
        flyTo(vehicles.selectedLat, vehicles.selectedLng, Math.max(map.zoomLevel, closeZoom));
    }

    function showSelected() {
        if (isNaN(vehicles.selectedLat) || gather.running)
            return; // the whole fleet is about to be shown anyway
        untouched = false;
        const at = vehicles.positionOf(vehicles.selectedLat, vehicles.selectedLng);
        const marginX = map.width * (1 - innerPart) / 2;
        const marginY = map.height * (1 - innerPart) / 2;
        if (at.x < marginX || at.x > map.width - marginX || at.y < marginY || at.y > map.height - marginY)
            centreOnSelected();
    }

    readonly property ParallelAnimation flight: ParallelAnimation {
        id: flight

        property geoCoordinate targetCentre
        property real targetZoom: 2

        CoordinateAnimation {
            target: camera.map
            property: "center"
            to: flight.targetCentre
            duration: Theme.cameraMs
            easing.type: Easing.Bezier
            easing.bezierCurve: [...Theme.easing]
        }
        NumberAnimation {
            target: camera.map
            property: "zoomLevel"
            to: flight.targetZoom
            duration: Theme.cameraMs
            easing.type: Easing.Bezier
            easing.bezierCurve: [...Theme.easing]
        }
    }

    // The fleet comes in over the first seconds, a report at a time.
    readonly property Timer gather: Timer {
        interval: Theme.gatherMs
        onTriggered: {
            if (camera.untouched)
                camera.fit();
        }
    }
    readonly property Connections arrivals: Connections {
        target: camera.vehicles

        function onPlacedCountChanged() {
            if (camera.untouched)
                camera.gather.restart();
        }
    }
    Component.onCompleted: gather.start()
}
