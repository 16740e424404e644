// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlabels.h"

#include "map/fleetatlas.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace waypost {

namespace {

constexpr std::size_t maxAlarmLabels = 60;
constexpr std::size_t mostTriedAlarms = 150;
constexpr int maxQuietLabels = 60;
constexpr std::size_t floodedFrom = 30; // alarms in view; more names than these nobody could read
constexpr int crowded = 250; // vehicles in view from which on the quiet ones stay unnamed
constexpr double stoppedMinZoom = 11; // parked vehicles stand together; named only from here on
constexpr double markWeight = 3; // rather over a name than over a vehicle or a number
constexpr double mostCovered = 0.2; // of its own room that an alarm's name may take from those before it

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

class Writer
{
public:
    explicit Writer(const FleetLabelRequest &request)
        : m_request(request)
        , m_markerSize(markerSizeForZoom(request.camera.zoom))
        , m_placer(QRectF(QPointF(), request.camera.size))
    {
        for (const VehicleLabel &label : request.before)
            m_before.emplace(label.row, label.side);
    }

    FleetLabels write()
    {
        collect();
        for (const QRectF &obstacle : m_request.obstacles)
            m_placer.block(obstacle);
        for (const QRectF &cover : m_request.covers)
            m_placer.cover(cover);
        blockClusters();
        const bool isCrowded = m_seen.size() > crowded;
        for (const Seen &seen : m_seen) {
            if (!isCrowded || isImportant(seen.row)) // in a crowd there is no keeping clear of everybody
                m_placer.block(roomOf(seen), markWeight);
        }
        writeImportant();
        if (!isCrowded && !m_request.onlyImportant)
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

    [[nodiscard]] bool isUnacked(int row) const { return m_request.fleet.index.state(row).unacked; }
    [[nodiscard]] bool isSelected(int row) const { return row == m_request.fleet.selectedRow; }
    [[nodiscard]] AlarmPriority alarm(int row) const { return m_request.fleet.index.state(row).alarm; }
    [[nodiscard]] Glyph glyph(int row) const { return m_request.fleet.index.state(row).glyph; }

    [[nodiscard]] bool isImportant(int row) const
    {
        return isSelected(row) || alarm(row) >= AlarmPriority::Medium;
    }

    [[nodiscard]] std::optional<LabelSide> sideBefore(int row) const
    {
        const auto known = m_before.find(row);
        return known == m_before.end() ? std::nullopt : std::optional(known->second);
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
        for (const int row : m_request.picture.alone) {
            const QPointF at = m_request.camera.toScreen(toWorld(m_request.fleet.index.at(row)));
            if (view.contains(at))
                m_seen.push_back({row, at});
        }
    }

    void blockClusters()
    {
        for (const FleetCluster &cluster : m_request.picture.gathered.clusters) {
            if (cluster.isAlone())
                continue;
            const double r = badgeRadius(cluster.count) + 2;
            m_placer.block(
                {m_request.camera.toScreen(cluster.at) - QPointF(r, r), QSizeF(2 * r, 2 * r)}, markWeight);
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

    /** The selection, then alarms, the most urgent first. */
    [[nodiscard]] std::vector<Seen> byUrgency() const
    {
        struct Ranked
        {
            int urgency; // worked out once: there may be thousands of alarms
            Seen seen;
        };
        std::vector<Ranked> ranked;
        for (const Seen &seen : m_seen) {
            if (isImportant(seen.row))
                ranked.push_back(
                    {64 * int(isSelected(seen.row)) + 32 * int(isUnacked(seen.row))
                         + 2 * static_cast<int>(alarm(seen.row)) + int(m_before.contains(seen.row)),
                     seen});
        }
        std::ranges::stable_sort(ranked, std::ranges::greater(), &Ranked::urgency);
        std::vector<Seen> important;
        important.reserve(ranked.size());
        for (const Ranked &one : ranked)
            important.push_back(one.seen);
        return important;
    }

    void writeImportant()
    {
        std::vector<Seen> important = byUrgency();
        for (const Seen &seen : important)
            m_named.insert(seen.row);
        const bool isFlooded = important.size() > floodedFrom;
        if (important.size() > mostTriedAlarms)
            important.resize(mostTriedAlarms);
        const LabelStyle style{m_request.family,        11, QFont::DemiBold, false, m_request.palette.text,
                               m_request.palette.ground};
        for (const Seen &seen : important) {
            if (m_result.labels.size() >= maxAlarmLabels)
                break;
            if (!isSelected(seen.row) && isFlooded)
                writeBeside(seen, style);
            else if (!isSelected(seen.row))
                writeAlarm(seen, style);
            else if (m_request.callout.isEmpty())
                writeSelection(seen, style, rings(important));
            else
                makeRoomForCallout(seen, rings(important));
        }
    }

    void writeSelection(const Seen &seen, const LabelStyle &style, const std::vector<QRectF> &precious)
    {
        const QString name = m_request.nameOf(seen.row);
        const auto place = m_placer.bestPlace(
            seen.at, m_request.ruler.size(name, style), reach(seen.row), precious, sideBefore(seen.row));
        m_placer.block(place.rect);
        m_precious = {place.rect};
        add(seen, name, style, place);
        m_hasSelectionLabel = true;
    }

    void makeRoomForCallout(const Seen &seen, const std::vector<QRectF> &precious)
    {
        const auto place = m_placer.bestPlace(seen.at, m_request.callout, reach(seen.row), precious);
        m_placer.block(place.rect);
        m_precious = {place.rect};
        m_result.calloutOffset = place.rect.topLeft() - seen.at;
    }

    void writeAlarm(const Seen &seen, const LabelStyle &style)
    {
        const QString name = m_request.nameOf(seen.row);
        const auto place = m_placer.bestPlace(
            seen.at, m_request.ruler.size(name, style), reach(seen.row), m_precious, sideBefore(seen.row));
        if (areaUnderNames(place.rect) > mostCovered * areaOf(place.rect))
            return;
        m_placer.block(place.rect);
        m_alarmNames.push_back(place.rect);
        add(seen, name, style, place);
    }

    [[nodiscard]] double areaUnderNames(const QRectF &rect) const
    {
        double sum = 0;
        for (const QRectF &name : m_alarmNames)
            sum += areaOf(name.intersected(rect));
        return sum;
    }

    /** Stale ones first, whose age must be seen; then those that have a name already. */
    [[nodiscard]] std::vector<Seen> quiet() const
    {
        std::vector<Seen> rows;
        std::ranges::copy_if(m_seen, std::back_inserter(rows), [this](const Seen &seen) {
            const bool isParked = glyph(seen.row) == Glyph::Stopped && m_request.camera.zoom < stoppedMinZoom;
            return !m_named.contains(seen.row) && !isParked;
        });
        std::ranges::stable_sort(rows, std::ranges::greater(), [this](const Seen &seen) {
            return std::tuple(glyph(seen.row) == Glyph::Stale, m_before.contains(seen.row));
        });
        return rows;
    }

    void writeQuiet()
    {
        const LabelStyle style{m_request.family,        11, QFont::Medium, false, m_request.palette.textMinor,
                               m_request.palette.ground};
        int count = 0;
        for (const Seen &seen : quiet()) {
            if (count >= maxQuietLabels)
                break;
            if (writeBeside(seen, style))
                ++count;
        }
    }

    /** Where there is room. */
    bool writeBeside(const Seen &seen, const LabelStyle &style)
    {
        const QString name = m_request.nameOf(seen.row);
        const QSizeF size = m_request.ruler.size(name, style);
        const std::optional<LabelSide> usual = sideBefore(seen.row);
        const auto tryOn = [&](LabelSide side) {
            const auto rect = m_placer.place(seen.at, size, reach(seen.row) + 0.5, {side});
            if (rect)
                add(seen, name, style, {*rect, side});
            return rect.has_value();
        };
        return (usual && tryOn(*usual)) || std::ranges::any_of(labelSides, tryOn);
    }

    void add(const Seen &seen, const QString &name, const LabelStyle &style, const LabelPlacer::Place &label)
    {
        const WorldPoint place = toWorld(m_request.fleet.index.at(seen.row));
        m_result.labels.push_back(
            {seen.row,
             {name, style, place, label.rect.topLeft() - seen.at, label.rect.size(), false},
             label.side});
    }

    const FleetLabelRequest &m_request;
    double m_markerSize;
    LabelPlacer m_placer;
    std::unordered_map<int, LabelSide> m_before;
    std::vector<Seen> m_seen;
    std::unordered_set<int> m_named;
    std::vector<QRectF> m_precious; // what is said of the selection
    std::vector<QRectF> m_alarmNames;
    bool m_hasSelectionLabel = false;
    FleetLabels m_result;
};

} // namespace

FleetLabels placeFleetLabels(const FleetLabelRequest &request)
{
    return Writer(request).write();
}

} // namespace waypost
