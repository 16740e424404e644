// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlabels.h"

#include "map/labelplacer.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace waypost {

namespace {

constexpr int maxAlarmLabels = 60;
constexpr int maxQuietLabels = 60;
constexpr int crowded = 250; // vehicles in view from which on the quiet ones stay unnamed
constexpr double stoppedMinZoom = 11; // parked vehicles stand together; named only from here on

class Writer
{
public:
    explicit Writer(const FleetLabelRequest &request)
        : m_request(request)
        , m_markerSize(markerSizeForZoom(request.camera.zoom))
        , m_placer(QRectF(QPointF(), request.camera.size))
    {
    }

    FleetLabels write()
    {
        collect();
        for (const QRectF &obstacle : m_request.obstacles)
            m_placer.block(obstacle);
        const bool isCrowded = m_seen.size() > crowded;
        for (const Seen &seen : m_seen) {
            if (!isCrowded || isImportant(seen.row)) // in a crowd there is no keeping clear of everybody
                m_placer.block(roomOf(seen));
        }
        writeImportant();
        if (!isCrowded)
            writeQuiet();
        if (m_hasSelectionLabel) // the first to find a place, and above all others
            std::rotate(m_result.labels.begin(), m_result.labels.begin() + 1, m_result.labels.end());
        return std::move(m_result);
    }

private:
    struct Seen
    {
        int row;
        QPointF at;
    };

    [[nodiscard]] bool isUnacked(int row) const
    {
        return m_request.fleet.columns.alarmUnacked[static_cast<std::size_t>(row)] != 0;
    }
    [[nodiscard]] bool isSelected(int row) const { return row == m_request.fleet.selectedRow; }
    [[nodiscard]] AlarmPriority alarm(int row) const
    {
        return m_request.fleet.columns.alarm[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] bool isImportant(int row) const
    {
        return isSelected(row) || alarm(row) >= AlarmPriority::Medium;
    }

    [[nodiscard]] QRectF roomOf(const Seen &seen) const
    {
        const double r = reach(seen.row);
        return {seen.at - QPointF(r, r), QSizeF(2 * r, 2 * r)};
    }

    /** Pixels from the vehicle to the edge of what it wears. */
    [[nodiscard]] double reach(int row) const
    {
        if (isSelected(row))
            return FleetAtlas::selectedRadius + 2;
        return alarm(row) >= AlarmPriority::Medium ? FleetAtlas::ringRadius(m_markerSize) + 2
                                                   : m_markerSize / 2 + 1;
    }

    void collect()
    {
        const QRectF view(QPointF(), m_request.camera.size);
        const auto count = static_cast<int>(m_request.fleet.places.size());
        for (int row = 0; row < count; ++row) {
            const auto i = static_cast<std::size_t>(row);
            if (m_request.fleet.columns.placed[i] == 0)
                continue;
            const QPointF at = m_request.camera.toScreen(m_request.fleet.places[i]);
            if (view.contains(at))
                m_seen.push_back({row, at});
        }
    }

    /** What the call-out must not hide: the vehicles with an alarm around it. */
    [[nodiscard]] std::vector<QRectF> rings(const std::vector<Seen> &important) const
    {
        std::vector<QRectF> rooms;
        for (const Seen &seen : important) {
            if (!isSelected(seen.row))
                rooms.push_back(roomOf(seen));
        }
        return rooms;
    }

    void writeImportant()
    {
        std::vector<Seen> important;
        std::ranges::copy_if(m_seen, std::back_inserter(important), [this](const Seen &seen) {
            return isImportant(seen.row);
        });
        std::ranges::stable_sort(important, [this](const Seen &a, const Seen &b) {
            return std::tuple(isSelected(a.row), isUnacked(a.row), alarm(a.row))
                > std::tuple(isSelected(b.row), isUnacked(b.row), alarm(b.row));
        });
        if (important.size() > maxAlarmLabels)
            important.resize(maxAlarmLabels);
        const LabelStyle style{m_request.family,        11, QFont::DemiBold, false, m_request.palette.text,
                               m_request.palette.ground};
        for (const Seen &seen : important) {
            m_named.push_back(seen.row);
            const bool hasCallout = isSelected(seen.row) && !m_request.callout.isEmpty();
            const QString name = hasCallout ? QString() : m_request.nameOf(seen.row);
            const QSizeF size = hasCallout ? m_request.callout : m_request.ruler.size(name, style);
            const QRectF rect = m_placer.placeAnyway(
                seen.at, size, reach(seen.row), isSelected(seen.row) ? rings(important) : m_precious);
            if (hasCallout)
                m_result.calloutOffset = rect.topLeft() - seen.at;
            else
                add(seen, name, style, rect);
            if (isSelected(seen.row)) // the first of all
                m_precious = {rect};
            m_hasSelectionLabel = m_hasSelectionLabel || (isSelected(seen.row) && !hasCallout);
        }
    }

    void writeQuiet()
    {
        const LabelStyle style{m_request.family,        11, QFont::Medium, false, m_request.palette.textMinor,
                               m_request.palette.ground};
        int count = 0;
        for (const Seen &seen : m_seen) {
            const Glyph glyph = glyphAt(seen.row);
            if (glyph == Glyph::Stopped && m_request.camera.zoom < stoppedMinZoom)
                continue;
            if (m_request.fleet.isFaint(seen.row))
                continue;
            if (count >= maxQuietLabels)
                break;
            if (std::ranges::find(m_named, seen.row) != m_named.end())
                continue;
            using enum LabelSide;
            const QString name = m_request.nameOf(seen.row);
            if (const auto rect = m_placer.place(
                    seen.at, m_request.ruler.size(name, style), reach(seen.row) + 0.5,
                    {Right, Left, Below, Above})) {
                add(seen, name, style, *rect);
                ++count;
            }
        }
    }

    [[nodiscard]] Glyph glyphAt(int row) const
    {
        const auto i = static_cast<std::size_t>(row);
        const FleetColumns &columns = m_request.fleet.columns;
        return glyphOf(columns.motion[i], columns.freshness[i], columns.placed[i]);
    }

    void add(const Seen &seen, const QString &name, const LabelStyle &style, const QRectF &rect)
    {
        const WorldPoint place = m_request.fleet.places[static_cast<std::size_t>(seen.row)];
        m_result.labels.push_back(
            {seen.row, {name, style, place, rect.topLeft() - seen.at, rect.size(), false}});
    }

    const FleetLabelRequest &m_request;
    double m_markerSize;
    LabelPlacer m_placer;
    std::vector<Seen> m_seen;
    std::vector<int> m_named;
    std::vector<QRectF> m_precious; // what is said of the selection
    bool m_hasSelectionLabel = false;
    FleetLabels m_result;
};

} // namespace

FleetLabels placeFleetLabels(const FleetLabelRequest &request)
{
    return Writer(request).write();
}

} // namespace waypost
