// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cmath>

namespace waypost {

/** Where the map looked once, and what the fleet list was narrowed to. */
struct SavedView
{
    Q_GADGET
    QML_VALUE_TYPE(savedView)
    Q_PROPERTY(bool valid READ isValid FINAL)
    Q_PROPERTY(int slot MEMBER slot FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(double lat MEMBER lat FINAL)
    Q_PROPERTY(double lng MEMBER lng FINAL)
    Q_PROPERTY(double zoom MEMBER zoom FINAL)
    Q_PROPERTY(bool filtered MEMBER filtered FINAL)
    Q_PROPERTY(QString search MEMBER search FINAL)
    Q_PROPERTY(int chips MEMBER chips FINAL)

public:
    int slot = 0; ///< number 1..9 that it is called by; 0 = none (the home view, the last one)
    QString name; ///< plain, by a person
    double lat = 0; ///< of the centre, degrees
    double lng = 0;
    double zoom = -1; ///< as maps count it; negative = there is no such view
    bool filtered = false; ///< search and chips belong to it; without, going there leaves the filter alone
    QString search;
    int chips = 0; ///< VehicleFilterModel::Chips

    [[nodiscard]] bool isValid() const
    {
        constexpr double maxZoom = 22;
        return zoom >= 0 && zoom <= maxZoom && std::abs(lat) <= 90 && std::abs(lng) <= 180;
    }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace waypost
