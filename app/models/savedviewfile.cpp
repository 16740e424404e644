// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/savedviewfile.h"

#include "models/savedviews.h"
#include "models/vehiclefiltermodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

QMetaEnum chipWords()
{
    return QMetaEnum::fromType<VehicleFilterModel::Chips>();
}

std::optional<SavedView> readCamera(const QJsonObject &object)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    SavedView view;
    view.lat = object["lat"_L1].toDouble(none);
    view.lng = object["lng"_L1].toDouble(none);
    view.zoom = object["zoom"_L1].toDouble(none);
    return view.isValid() ? std::optional(view) : std::nullopt;
}

std::optional<SavedView> readView(const QJsonObject &object)
{
    std::optional<SavedView> view = readCamera(object);
    if (!view)
        return std::nullopt;
    view->slot = object["slot"_L1].toInt();
    view->name = object["name"_L1].toString();
    if (view->slot < 1 || view->slot > SavedViews::mostViews || view->name.trimmed().isEmpty()
        || view->name.size() > SavedViews::longestName)
        return std::nullopt;
    const QJsonValue filter = object["filter"_L1];
    if (filter.isUndefined())
        return view;
    bool isKnown = true;
    const QByteArray chips = filter["chips"_L1].toString().toLatin1();
    view->chips = chips.isEmpty() ? 0 : chipWords().keysToValue(chips.constData(), &isKnown);
    view->search = filter["search"_L1].toString();
    view->filtered = true;
    if (!filter.isObject() || !isKnown || view->search.size() > SavedViews::longestSearch)
        return std::nullopt;
    return view;
}

QJsonObject writeCamera(const SavedView &view)
{
    return {{u"lat"_s, view.lat}, {u"lng"_s, view.lng}, {u"zoom"_s, view.zoom}};
}

QJsonObject writeView(const SavedView &view)
{
    QJsonObject object = writeCamera(view);
    object["slot"_L1] = view.slot;
    object["name"_L1] = view.name;
    if (view.filtered) {
        const QString chips
            = view.chips == 0 ? QString() : QString::fromLatin1(chipWords().valueToKeys(view.chips));
        object["filter"_L1] = QJsonObject{{u"search"_s, view.search}, {u"chips"_s, chips}};
    }
    return object;
}

/** A camera that may be missing, but not wrong. */
void readOptionalCamera(const QJsonValue &value, SavedView &camera, bool &isDamaged)
{
    if (value.isUndefined())
        return;
    if (const auto read = readCamera(value.toObject()))
        camera = *read;
    else
        isDamaged = true;
}

} // namespace

SavedViewReading readSavedViews(const QByteArray &json)
{
    SavedViewReading reading;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        reading.isDamaged = true;
        return reading;
    }
    const QJsonObject root = document.object();
    readOptionalCamera(root["home"_L1], reading.set.home, reading.isDamaged);
    readOptionalCamera(root["last"_L1], reading.set.last, reading.isDamaged);
    QList<SavedView> &views = reading.set.views;
    const QJsonValue list = root["views"_L1];
    reading.isDamaged = reading.isDamaged || !(list.isArray() || list.isUndefined());
    for (const QJsonValue &entry : list.toArray()) {
        const std::optional<SavedView> view = readView(entry.toObject());
        if (view && std::ranges::find(views, view->slot, &SavedView::slot) == views.end())
            views += *view;
        else
            reading.isDamaged = true;
    }
    std::ranges::sort(views, {}, &SavedView::slot);
    return reading;
}

QByteArray writeSavedViews(const SavedViewSet &set)
{
    QJsonArray views;
    for (const SavedView &view : set.views)
        views += writeView(view);
    QJsonObject root{{u"views"_s, views}};
    if (set.home.isValid())
        root["home"_L1] = writeCamera(set.home);
    if (set.last.isValid())
        root["last"_L1] = writeCamera(set.last);
    return QJsonDocument(root).toJson();
}

} // namespace waypost
