// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wheellayout.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

QString WheelPosition::toText() const
{
    return QString::number(axle + 1) + (side == WheelSide::Left ? u'L' : u'R') + (inner ? u'I' : u'O');
}

std::optional<WheelPosition> WheelPosition::fromText(QStringView text)
{
    if (text.size() < 3 || !text.front().isDigit())
        return std::nullopt;
    bool isNumber = false;
    const uint axle = text.chopped(2).toUInt(&isNumber);
    const QChar side = text.at(text.size() - 2);
    const QChar place = text.back();
    const bool isWheel = (side == u'L' || side == u'R') && (place == u'O' || place == u'I');
    if (!isNumber || axle < 1 || axle > WheelLayout::maxAxles || !isWheel)
        return std::nullopt;
    return WheelPosition{
        static_cast<std::uint8_t>(axle - 1), side == u'L' ? WheelSide::Left : WheelSide::Right,
        place == u'I'};
}

std::optional<WheelLayout> WheelLayout::fromText(QStringView text)
{
    WheelLayout layout;
    bool towed = false;
    bool expectsAxle = true;
    for (const QChar sign : text) {
        if (sign == u'+' && !towed && (!expectsAxle || layout.m_axles.empty())) {
            towed = true;
            expectsAxle = true;
        } else if (sign == u'-' && !expectsAxle) {
            expectsAxle = true;
        } else if ((sign == u'2' || sign == u'4') && expectsAxle) {
            layout.m_axles.push_back({.wheels = sign.digitValue(), .towed = towed});
            expectsAxle = false;
        } else {
            return std::nullopt;
        }
    }
    if (expectsAxle || layout.m_axles.size() > maxAxles)
        return std::nullopt;
    layout.nameAxles();
    return layout;
}

std::optional<WheelLayout> WheelLayout::guess(int sensors)
{
    if (sensors <= 0)
        return std::nullopt;
    const std::vector<WheelLayout> &known = usual();
    const auto fits = std::ranges::find_if(
        known, [sensors](const WheelLayout &layout) { return layout.wheelCount() >= sensors; });
    return fits == known.end() ? std::nullopt : std::optional(*fits);
}

const std::vector<WheelLayout> &WheelLayout::usual()
{
    static const std::vector<WheelLayout> layouts = [] {
        constexpr std::array texts{u"2-2",     u"2-4",     u"2-4-2",       u"2-4-4",     u"2-4+2-2-2",
                                   u"2-2-4-4", u"2-4+4-4", u"2-4-4+2-2-2", u"2-4-4+4-4", u"2-4-4+4-4-4"};
        std::vector<WheelLayout> list;
        for (const QStringView text : texts)
            list.push_back(*fromText(text));
        return list;
    }();
    return layouts;
}

QString WheelLayout::toText() const
{
    QString text;
    bool towed = false;
    for (const Axle &axle : m_axles) {
        if (axle.towed != towed)
            text += u'+';
        else if (!text.isEmpty())
            text += u'-';
        towed = axle.towed;
        text += QString::number(axle.wheels);
    }
    return text;
}

int WheelLayout::wheelCount() const
{
    int count = 0;
    for (const Axle &axle : m_axles)
        count += axle.wheels;
    return count;
}

bool WheelLayout::has(WheelPosition position) const
{
    return position.axle < m_axles.size() && (!position.inner || m_axles[position.axle].isDual());
}

std::vector<WheelPosition> WheelLayout::positions() const
{
    using enum WheelSide;
    std::vector<WheelPosition> all;
    for (std::uint8_t axle = 0; axle < m_axles.size(); ++axle) {
        for (const WheelPosition position :
             {WheelPosition{axle, Right, false}, WheelPosition{axle, Right, true},
              WheelPosition{axle, Left, true}, WheelPosition{axle, Left, false}}) {
            if (has(position))
                all.push_back(position);
        }
    }
    return all;
}

/**
 * A vehicle of its own with two single axles is a car or a van. Of any other the first axle steers, and so
 * does each single one after it as long as pairs are still to come; the rest drives or carries, which nobody
 * can see from here.
 */
void WheelLayout::nameAxles()
{
    const auto trailer = std::ranges::find_if(m_axles, &Axle::towed);
    const bool isCar = trailer - m_axles.begin() == 2
        && std::none_of(m_axles.begin(), trailer, std::mem_fn(&Axle::isDual));
    for (auto axle = m_axles.begin(); axle != m_axles.end(); ++axle) {
        const bool isFirst = axle == m_axles.begin();
        const bool pairsFollow = axle < trailer && std::any_of(axle, trailer, std::mem_fn(&Axle::isDual));
        const bool steers
            = isFirst || ((axle - 1)->kind == AxleKind::Steer && !axle->isDual() && pairsFollow);
        if (axle->towed)
            axle->kind = AxleKind::Trailer;
        else if (isCar)
            axle->kind = isFirst ? AxleKind::Front : AxleKind::Rear;
        else
            axle->kind = steers ? AxleKind::Steer : AxleKind::Drive;
    }
    for (Axle &axle : m_axles) {
        const auto sameKind = [&axle](const Axle &other) { return other.kind == axle.kind; };
        const auto before = std::count_if(m_axles.data(), &axle, sameKind);
        axle.number = std::ranges::count_if(m_axles, sameKind) > 1 ? static_cast<int>(before) + 1 : 0;
    }
}

} // namespace waypost
