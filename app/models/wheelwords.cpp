// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wheelwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** Plain functions: their texts are looked up under this name. */
struct WheelWords
{
    Q_DECLARE_TR_FUNCTIONS(WheelWords)
};

QString trailerText(int axles)
{
    return WheelWords::tr("Trailer with %n axle(s)", "stands alone", axles);
}

} // namespace

QString axleText(const Axle &axle)
{
    const bool alone = axle.number == 0;
    switch (axle.kind) {
    case AxleKind::Front:
        return WheelWords::tr("Front", "front axle");
    case AxleKind::Rear:
        return WheelWords::tr("Rear", "rear axle");
    case AxleKind::Steer:
        return alone ? WheelWords::tr("Steer", "steering axle")
                     : WheelWords::tr("Steer %1", "steering axle, its number").arg(axle.number);
    case AxleKind::Drive:
        return alone ? WheelWords::tr("Drive", "drive axle")
                     : WheelWords::tr("Drive %1", "drive axle, its number").arg(axle.number);
    case AxleKind::Trailer:
        return alone ? WheelWords::tr("Trailer", "trailer's axle")
                     : WheelWords::tr("Trailer %1", "trailer's axle, its number").arg(axle.number);
    }
    return {};
}

QString wheelText(const WheelLayout &layout, WheelPosition position)
{
    if (!layout.has(position))
        return {};
    const Axle &axle = layout.axles()[position.axle];
    const bool left = position.side == WheelSide::Left;
    if (!axle.isDual())
        return (left ? WheelWords::tr("%1 left", "wheel of an axle")
                     : WheelWords::tr("%1 right", "wheel of an axle"))
            .arg(axleText(axle));
    const QString words = left ? (position.inner ? WheelWords::tr("%1 left inner", "wheel of an axle")
                                                 : WheelWords::tr("%1 left outer", "wheel of an axle"))
                               : (position.inner ? WheelWords::tr("%1 right inner", "wheel of an axle")
                                                 : WheelWords::tr("%1 right outer", "wheel of an axle"));
    return words.arg(axleText(axle));
}

QString wheelText(const VehicleCard &card, const SensorId &sensor)
{
    const std::optional<WheelPosition> position = card.wheelOf(sensor);
    return position ? wheelText(*WheelLayout::fromText(card.layout), *position) : QString();
}

QString layoutText(const WheelLayout &layout)
{
    const std::vector<Axle> &axles = layout.axles();
    const auto towed = static_cast<int>(std::ranges::count_if(axles, &Axle::towed));
    const auto own = static_cast<int>(axles.size()) - towed;
    if (own == 0)
        return trailerText(towed);
    const bool isCar = axles.front().kind == AxleKind::Front;
    if (towed == 0)
        return isCar ? WheelWords::tr("Car or van") : WheelWords::tr("Lorry with %n axle(s)", "", own);
    const QString trailer = WheelWords::tr("trailer with %n axle(s)", "behind a vehicle", towed);
    return isCar ? WheelWords::tr("Car or van, %1", "%1 is its trailer").arg(trailer)
                 : WheelWords::tr("Lorry with %n axle(s), %1", "%1 is its trailer", own).arg(trailer);
}

} // namespace waypost
