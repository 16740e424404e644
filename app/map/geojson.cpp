// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/geojson.h"

#include "map/dateline.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace waypost {

namespace {

namespace json = simdjson::ondemand;

constexpr std::size_t deepest = 24; // a collection of collections of ... of polygons
constexpr int deepestGeometry = 4;
constexpr int megabyte = 1024 * 1024;

enum class Trouble { None, NotJson, NotGeoJson, TooManyPoints, TooManyFeatures };

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/** The positions of one geometry, flat: how they are nested says only what they are. */
struct Positions
{
    std::vector<std::vector<WorldPoint>> lines; ///< lines or rings; single points share one
    std::vector<std::size_t> polygons; ///< where in lines each polygon of several ends
    bool isInWorld = true;
};

class Parser
{
public:
    Parser(GeoJson &result, const GeoJsonLimits &limits)
        : m_result(result)
        , m_limits(limits)
    {
    }

    Trouble parse(json::document &document)
    {
        json::object root;
        std::string_view type;
        simdjson::error_code error = document.get_object().get(root);
        if (!error)
            error = root.find_field_unordered("type").get_string().get(type);
        if (isBroken(error))
            return m_trouble;
        if (error)
            return Trouble::NotGeoJson;
        if (type == "FeatureCollection")
            parseCollection(root);
        else if (type == "Feature")
            parseFeature(root);
        else
            parseGeometry(root, type, {}, 0);
        if (m_trouble == Trouble::None && !document.is_alive())
            m_trouble = Trouble::NotJson;
        return m_trouble;
    }

private:
    void parseCollection(json::object &root)
    {
        json::array features;
        if (root.find_field_unordered("features").get_array().get(features)) {
            m_trouble = Trouble::NotGeoJson;
            return;
        }
        for (auto item : features) {
            json::object feature;
            std::string_view type;
            const simdjson::error_code error = item.get_object().get(feature);
            if (isBroken(error))
                return;
            if (error || feature.find_field_unordered("type").get_string().get(type) || type != "Feature") {
                ++m_result.skipped;
                continue;
            }
            parseFeature(feature);
            if (m_trouble != Trouble::None)
                return;
        }
    }

    /** The text itself is damaged, so that nothing after it can be trusted. */
    bool isBroken(simdjson::error_code error)
    {
        if (error != simdjson::SUCCESS && error != simdjson::INCORRECT_TYPE
            && error != simdjson::NO_SUCH_FIELD)
            m_trouble = Trouble::NotJson;
        return m_trouble != Trouble::None;
    }

    struct Properties
    {
        QString name;
        bool isWater = false;
    };

    Properties readProperties(json::object &feature)
    {
        Properties result;
        json::object properties;
        if (feature.find_field_unordered("properties").get_object().get(properties))
            return result;
        const auto text = [&properties](std::string_view key) {
            std::string_view value;
            return properties.find_field_unordered(key).get_string().get(value) ? std::string_view() : value;
        };
        result.name = toText(text("name")).simplified().left(m_limits.nameLength);
        const std::string_view natural = text("natural");
        const std::string_view kind = text("kind");
        constexpr std::array waters{"water", "lake", "river", "reservoir", "bay"};
        const auto isWater
            = [&waters](std::string_view word) { return std::ranges::find(waters, word) != waters.end(); };
        result.isWater = isWater(natural) || isWater(kind) || !text("waterway").empty();
        return result;
    }

    void parseFeature(json::object &feature)
    {
        const Properties properties = readProperties(feature);
        json::value value;
        const simdjson::error_code error = feature.find_field_unordered("geometry").get(value);
        json::object geometry;
        std::string_view type;
        if (isBroken(error))
            return;
        bool isNull = false;
        if (!error && !value.is_null().get(isNull) && isNull)
            return; // a feature without a place is allowed and shows nothing
        if (error || value.get_object().get(geometry)
            || geometry.find_field_unordered("type").get_string().get(type)) {
            ++m_result.skipped;
            return;
        }
        parseGeometry(geometry, type, properties, 0);
    }

    void parseGeometry(json::object &geometry, std::string_view type, const Properties &properties, int depth)
    {
        if (type == "GeometryCollection") {
            parseGeometries(geometry, properties, depth);
            return;
        }
        struct Shape
        {
            std::string_view type;
            int nesting;
            FeatureKind kind;
        };
        static constexpr std::array<Shape, 6> shapes{
            {{"Point", 0, FeatureKind::Spot},
             {"MultiPoint", 1, FeatureKind::Spot},
             {"LineString", 1, FeatureKind::Line},
             {"MultiLineString", 2, FeatureKind::Line},
             {"Polygon", 2, FeatureKind::Built},
             {"MultiPolygon", 3, FeatureKind::Built}}};
        const auto shape = std::ranges::find(shapes, type, &Shape::type);
        json::array coordinates;
        if (shape == shapes.end()) {
            ++m_result.skipped;
            return;
        }
        const simdjson::error_code error
            = geometry.find_field_unordered("coordinates").get_array().get(coordinates);
        if (isBroken(error))
            return;
        Positions positions;
        const bool isReadable = !error && read(coordinates, shape->nesting, shape->kind, positions);
        if (m_trouble != Trouble::None)
            return;
        if (!isReadable || !positions.isInWorld) {
            ++m_result.skipped;
            return;
        }
        const bool isArea = shape->kind == FeatureKind::Built;
        addFeatures(
            std::move(positions), isArea && properties.isWater ? FeatureKind::Water : shape->kind,
            properties);
    }

    void parseGeometries(json::object &collection, const Properties &properties, int depth)
    {
        json::array geometries;
        if (depth >= deepestGeometry
            || collection.find_field_unordered("geometries").get_array().get(geometries)) {
            ++m_result.skipped;
            return;
        }
        for (auto item : geometries) {
            json::object geometry;
            std::string_view type;
            const simdjson::error_code error = item.get_object().get(geometry);
            if (isBroken(error))
                return;
            if (error || geometry.find_field_unordered("type").get_string().get(type)) {
                ++m_result.skipped;
                continue;
            }
            parseGeometry(geometry, type, properties, depth + 1);
            if (m_trouble != Trouble::None)
                return;
        }
    }

    /** @param nesting of arrays around the positions. False if these are no positions. */
    bool read(json::array &array, int nesting, FeatureKind kind, Positions &positions)
    {
        if (nesting == 0)
            return readPosition(array, positions);
        // Lines and rings begin anew; points of one MultiPoint stay together.
        if (nesting == 1)
            positions.lines.emplace_back();
        for (auto item : array) {
            json::array inner;
            const simdjson::error_code error = item.get_array().get(inner);
            if (isBroken(error) || error || !read(inner, nesting - 1, kind, positions))
                return false;
            if (nesting == 3)
                positions.polygons.push_back(positions.lines.size());
        }
        return true;
    }

    bool readPosition(json::array &array, Positions &positions)
    {
        if (++m_points > m_limits.points) {
            m_trouble = Trouble::TooManyPoints;
            return false;
        }
        std::array<double, 2> place{};
        std::size_t count = 0;
        for (auto item : array) { // a third number is a height
            if (count >= 2) {
                ++count;
                continue;
            }
            const simdjson::error_code error = item.get_double().get(place[count]);
            if (isBroken(error) || error)
                return false;
            ++count;
        }
        if (count < 2)
            return false;
        if (positions.lines.empty())
            positions.lines.emplace_back();
        positions.isInWorld = positions.isInWorld && std::abs(place[0]) <= dateline::widestLongitude
            && std::abs(place[1]) <= 90 + dateline::latitudeSlack;
        positions.lines.back().push_back(mercator::toWorld(place[1], place[0]));
        return true;
    }

    /** Over the 180th meridian a geometry goes on. */
    static void layOut(GroundFeature &feature)
    {
        if (feature.kind == FeatureKind::Spot) {
            for (WorldPoint &point : feature.parts.front())
                point.x -= point.x < 0 || point.x > 1 ? std::floor(point.x) : 0;
            return;
        }
        for (auto &part : feature.parts)
            feature.kind == FeatureKind::Line ? dateline::goOn(part) : dateline::goOnRing(part);
        dateline::bringTogether(feature.parts);
    }

    void addFeatures(Positions positions, FeatureKind kind, const Properties &properties)
    {
        if (positions.polygons.empty())
            positions.polygons.push_back(positions.lines.size());
        std::size_t first = 0;
        for (const std::size_t last : positions.polygons) {
            GroundFeature feature{kind, {}, properties.name};
            for (; first < last; ++first)
                feature.parts.push_back(std::move(positions.lines[first]));
            layOut(feature);
            const std::size_t least = kind == FeatureKind::Spot ? 1 : kind == FeatureKind::Line ? 2 : 3;
            std::erase_if(feature.parts, [least](const auto &part) { return part.size() < least; });
            if (feature.parts.empty())
                continue;
            if (m_result.features.size() >= m_limits.features) {
                m_trouble = Trouble::TooManyFeatures;
                return;
            }
            m_result.features.push_back(std::move(feature));
        }
    }

    GeoJson &m_result;
    const GeoJsonLimits &m_limits;
    std::size_t m_points = 0;
    Trouble m_trouble = Trouble::None;
};

Trouble parseAll(const simdjson::padded_string &text, GeoJson &result, const GeoJsonLimits &limits)
{
    json::parser parser;
    json::document document;
    if (parser.allocate(text.size(), deepest) || parser.iterate(text).get(document))
        return Trouble::NotJson;
    return Parser(result, limits).parse(document);
}

} // namespace

GeoJson GeoJsonReader::read(const QString &path, const GeoJsonLimits &limits)
{
    GeoJson result;
    QFile file(path);
    const QLocale locale;
    if (!QFileInfo(path).isFile()) { // a pipe, or a link to one, would never end
        result.problem = tr("The file cannot be read: %1.").arg(QFileInfo(path).symLinkTarget());
        return result;
    }
    if (file.size() > limits.bytes) { // before a byte of it is read
        result.problem = tr("The file is larger than %1 MB.").arg(locale.toString(limits.bytes / megabyte));
        return result;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = tr("The file cannot be read: %1.").arg(file.errorString());
        return result;
    }
    // It may grow while it is read: no more than its limit is taken.
    simdjson::padded_string text(std::size_t(std::min(file.size(), limits.bytes)));
    const qint64 got = file.read(text.data(), qint64(text.size()));
    if (got != qint64(text.size())) {
        result.problem = tr("The file cannot be read: %1.").arg(file.errorString());
        return result;
    }
    switch (parseAll(text, result, limits)) {
    case Trouble::None:
        return result;
    case Trouble::NotJson:
        result.problem = tr("The file is not JSON, or is cut short.");
        break;
    case Trouble::NotGeoJson:
        result.problem = tr("The file is JSON, but not GeoJSON.");
        break;
    case Trouble::TooManyPoints:
        result.problem
            = tr("The file has more than %1 points.").arg(locale.toString(qulonglong(limits.points)));
        break;
    case Trouble::TooManyFeatures:
        result.problem
            = tr("The file has more than %1 features.").arg(locale.toString(qulonglong(limits.features)));
        break;
    }
    result.features.clear();
    result.skipped = 0;
    return result;
}

} // namespace waypost
