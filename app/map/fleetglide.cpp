// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetglide.h"

#include <QEasingCurve>

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost {

namespace {

constexpr int easingSteps = 64;

/** cubic-bezier(.2, 0, 0, 1), as everything in the program moves; reckoned once. */
std::array<double, easingSteps + 1> makeEasing()
{
    QEasingCurve curve(QEasingCurve::BezierSpline);
    curve.addCubicBezierSegment({0.2, 0}, {0, 1}, {1, 1});
    std::array<double, easingSteps + 1> steps{};
    for (int i = 0; i <= easingSteps; ++i)
        steps[static_cast<std::size_t>(i)] = curve.valueForProgress(double(i) / easingSteps);
    return steps;
}

double eased(double progress)
{
    static const std::array steps = makeEasing();
    const double at = std::clamp(progress, 0.0, 1.0) * easingSteps;
    const auto below = std::min(static_cast<std::size_t>(at), static_cast<std::size_t>(easingSteps - 1));
    return std::lerp(steps[below], steps[below + 1], at - static_cast<double>(below));
}

MarkerPose between(const MarkerPose &from, const MarkerPose &to, double progress)
{
    const double turn = std::remainder(double(to.headingDeg) - double(from.headingDeg), 360.0);
    const double heading = double(from.headingDeg) + turn * progress;
    return {
        {from.at.x + mercator::shortWay(to.at.x - from.at.x) * progress,
         std::lerp(from.at.y, to.at.y, progress)},
        static_cast<float>(heading - 360 * std::floor(heading / 360))};
}

} // namespace

void FleetGlide::start(int row, const MarkerPose &from, const MarkerPose &to, int nowMs)
{
    const auto [entry, isNew] = m_indexes.try_emplace(row, m_glides.size());
    if (isNew)
        m_glides.emplace_back();
    Glide &glide = m_glides[entry->second];
    glide = {row, isNew ? from : between(glide.from, glide.to, glide.progress), to, nowMs, 0};
}

void FleetGlide::stop(int row)
{
    if (const auto entry = m_indexes.find(row); entry != m_indexes.end())
        drop(entry->second);
}

void FleetGlide::clear()
{
    m_glides.clear();
    m_indexes.clear();
}

bool FleetGlide::advance(int nowMs)
{
    for (std::size_t i = 0; i < m_glides.size();) {
        const double progress = double(nowMs - m_glides[i].startMs) / duration;
        if (progress >= 1) {
            drop(i);
            continue;
        }
        m_glides[i++].progress = eased(progress);
    }
    return isActive();
}

std::optional<MarkerPose> FleetGlide::pose(int row) const
{
    const auto entry = m_indexes.find(row);
    if (entry == m_indexes.end())
        return std::nullopt;
    const Glide &glide = m_glides[entry->second];
    return between(glide.from, glide.to, glide.progress);
}

void FleetGlide::drop(std::size_t index)
{
    m_indexes.erase(m_glides[index].row);
    if (index + 1 < m_glides.size()) {
        m_glides[index] = m_glides.back();
        m_indexes[m_glides[index].row] = index;
    }
    m_glides.pop_back();
}

} // namespace waypost
