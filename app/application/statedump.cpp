// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/statedump.h"

#include "application/dumpparts.h"

#include <algorithm>
#include <numeric>

namespace waypost {

namespace {

void writeGaps(JsonText &json, const QList<FeedGap> &gaps)
{
    json.key("gaps").beginArray();
    for (const FeedGap &gap : gaps)
        json.beginObject().member("from", gap.from).member("to", gap.to).endObject();
    json.endArray();
}

void writeFeed(JsonText &json, std::string_view name, const FeedStatus &feed)
{
    json.key(name).beginObject();
    json.member("state", toString(feed.state));
    json.member("frames", feed.frames);
    json.member("rejected", feed.rejected);
    json.member("unknownEvents", feed.unknownEvents);
    json.key("pushes").beginObject();
    for (const KindCount &kind : feed.pushes)
        json.member({kind.name.data(), static_cast<std::size_t>(kind.name.size())}, kind.count);
    json.endObject();
    json.member("outOfOrder", feed.outOfOrder);
    json.member("reconnects", feed.reconnects);
    writeGaps(json, feed.gaps);
    json.member("repaired", feed.repaired);
    json.endObject();
}

void writeVehicles(JsonText &json, const FleetStore &store)
{
    QList<int> rows(store.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        return store.vehicle(a).imei < store.vehicle(b).imei;
    });
    json.key("vehicles").beginArray();
    for (const int row : std::as_const(rows))
        writeVehicle(json, store, row);
    json.endArray();
}

void writeAlarm(JsonText &json, const Alarm &alarm)
{
    json.beginObject();
    json.member("key", alarm.key);
    json.member("vehicle", alarm.vehicle);
    json.member("kind", alarm.kind);
    json.member("priority", toString(alarm.priority));
    json.member("state", toString(alarm.state));
    json.member("shelvedUntil", alarm.shelvedUntil);
    json.member("count", alarm.count);
    json.member("first", alarm.first);
    json.member("last", alarm.last);
    json.member("source", toString(alarm.source));
    json.member("occurrence", alarm.occurrence);
    json.key("witnesses").beginArray();
    for (const QString &witness : alarm.witnesses)
        json.value(witness);
    json.endArray();
    json.member("acknowledged", alarm.acknowledged);
    json.key("acknowledgedBy");
    if (alarm.acknowledgedBy.isEmpty())
        json.null();
    else
        json.value(alarm.acknowledgedBy);
    json.member("note", alarm.note.isEmpty() ? alarm.endReason : alarm.note);
    json.key("case").null();
    json.endObject();
}

void writeAlarms(JsonText &json, QList<Alarm> alarms)
{
    std::sort(alarms.begin(), alarms.end(), [](const Alarm &a, const Alarm &b) { return a.key < b.key; });
    json.key("alarms").beginArray();
    for (const Alarm &alarm : std::as_const(alarms))
        writeAlarm(json, alarm);
    json.endArray();
}

} // namespace

QByteArray dumpState(const StateView &view)
{
    JsonText json;
    json.beginObject().member("schema", 1);
    json.key("feeds").beginObject();
    writeFeed(json, "device", view.device);
    writeFeed(json, "message", view.message);
    json.endObject();
    writeVehicles(json, view.store);
    writeAlarms(json, view.alarms.alarms());
    json.key("inbox").beginArray();
    for (const InboxRow &row : view.inbox)
        writeInboxRow(json, row);
    json.endArray();
    json.key("downloads").beginArray();
    for (const Download &download : view.downloads)
        writeDownload(json, download);
    json.endArray();
    json.endObject();
    return json.bytes() + '\n';
}

} // namespace waypost
