// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarmlistmodel.h"

#include "domain/outsidetext.h"
#include "models/alarmexplanation.h"
#include "models/alarmtext.h"
#include "models/readings.h"
#include "models/textpairs.h"

#include <algorithm>

namespace waypost {

AlarmListModel::AlarmListModel(AlarmBook &book, const FleetStore &store, Scope scope, QObject *parent)
    : OrderedRowsModel(parent)
    , m_book(book)
    , m_store(store)
    , m_scope(scope)
{
    connect(&book, &AlarmBook::changed, this, &AlarmListModel::onAlarms);
    connect(&store, &FleetStore::changed, this, &AlarmListModel::onVehicles);
    rebuild();
}

QVariant AlarmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(alarmAt(itemAt(index.row())), role);
}

QVariant AlarmListModel::cell(const Alarm &alarm, int role) const
{
    const int storeRow = rowOf(alarm);
    switch (role) {
    case KeyRole:
        return alarm.key;
    case VehicleImeiRole:
        return alarm.vehicle;
    case VehicleNameRole:
        return shownName(storeRow < 0 ? alarm.vehicle : m_store.vehicle(storeRow).displayName());
    case KindRole:
        return alarm.kind;
    case Qt::DisplayRole:
    case NameRole:
        return alarmText(alarm.name);
    case SubjectRole:
        return shownName(alarm.subject);
    case PriorityRole:
        return static_cast<int>(alarm.priority);
    case StateRole:
        return static_cast<int>(alarm.state);
    case SourceRole:
        return static_cast<int>(alarm.source);
    case CountRole:
        return alarm.count;
    case FirstMsRole:
        return toNumber(alarm.first);
    case LastMsRole:
        return toNumber(alarm.last);
    case StoreRowRole:
        return storeRow;
    case AcknowledgedMsRole:
        return toNumber(alarm.acknowledged);
    case ClearedMsRole:
        return toNumber(alarm.cleared);
    case SpeedRole:
        return alarm.details ? toNumber(alarm.details->speedKmh) : notReported;
    case LatRole:
        return alarm.details ? toNumber(alarm.details->lat) : notReported;
    case LngRole:
        return alarm.details ? toNumber(alarm.details->lng) : notReported;
    case FieldsRole:
        return QVariant::fromValue(alarm.details ? toFieldTexts(alarm.details->fields) : QList<FieldText>());
    case MeaningRole:
        return alarmMeaning(alarm);
    case EndRole:
        return alarmEnd(alarm);
    case SavedRole:
        return alarm.saved;
    default:
        return {};
    }
}

QHash<int, QByteArray> AlarmListModel::names()
{
    return {
        {KeyRole, "key"},
        {VehicleImeiRole, "vehicleImei"},
        {VehicleNameRole, "vehicleName"},
        {KindRole, "kind"},
        {NameRole, "name"},
        {SubjectRole, "subject"},
        {PriorityRole, "priority"},
        {StateRole, "alarmState"},
        {SourceRole, "source"},
        {CountRole, "count"},
        {FirstMsRole, "firstMs"},
        {LastMsRole, "lastMs"},
        {StoreRowRole, "storeRow"},
        {AcknowledgedMsRole, "acknowledgedMs"},
        {ClearedMsRole, "clearedMs"},
        {SpeedRole, "speedKmh"},
        {LatRole, "lat"},
        {LngRole, "lng"},
        {FieldsRole, "fields"},
        {MeaningRole, "meaning"},
        {EndRole, "end"},
        {SavedRole, "saved"}};
}

void AlarmListModel::showVehicle(const QString &imei)
{
    if (imei == m_vehicle)
        return;
    m_vehicle = imei;
    rebuild();
}

void AlarmListModel::setShowCleared(bool show)
{
    if (show == m_showCleared)
        return;
    m_showCleared = show;
    std::vector<int> all;
    for (int alarm = 0; alarm < static_cast<int>(m_entries.size()); ++alarm) {
        if (recount(alarm))
            all.push_back(alarm);
    }
    showItems(merged(std::move(all), items()));
    announceCounts();
    Q_EMIT showClearedChanged();
}

names::priority::Value AlarmListModel::worstPriority() const
{
    const auto &counts = m_tally.openByPriority;
    const auto worst = std::find_if(counts.rbegin(), counts.rend(), [](int count) { return count > 0; });
    // Nothing open leaves one past the last, which is where None would be counted.
    return static_cast<names::priority::Value>(std::max<std::ptrdiff_t>(counts.rend() - worst - 1, 0));
}

void AlarmListModel::acknowledge(const QString &key)
{
    m_book.acknowledge(key);
}

void AlarmListModel::acknowledgeAll()
{
    QStringList keys; // first all keys: acknowledging may take rows away
    for (const int alarm : items()) {
        if (alarmAt(alarm).isUnacked())
            keys.append(alarmAt(alarm).key);
    }
    const AlarmBook::Batch batch(m_book);
    for (const QString &key : std::as_const(keys))
        m_book.acknowledge(key);
}

void AlarmListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1), {Qt::DisplayRole, NameRole, MeaningRole, EndRole});
    Q_EMIT retranslated();
}

bool AlarmListModel::comesBefore(int a, int b) const
{
    const Entry &first = m_entries[static_cast<std::size_t>(a)];
    const Entry &second = m_entries[static_cast<std::size_t>(b)];
    if (first.unacked != second.unacked)
        return first.unacked;
    if (first.priority != second.priority)
        return first.priority > second.priority;
    return first.raised != second.raised ? first.raised > second.raised : a > b;
}

void AlarmListModel::onAlarms(std::span<const AlarmChange> changes)
{
    constexpr std::size_t few = 16; // so many single moves cost less than one walk through the list
    m_entries.resize(static_cast<std::size_t>(m_book.alarms().size()));
    if (changes.size() > few) {
        takeMany(changes);
    } else {
        for (const AlarmChange &change : changes)
            takeOne(change);
    }
    announceCounts();
}

void AlarmListModel::takeOne(const AlarmChange &change)
{
    const int alarm = change.index;
    if (shows(alarm) && (change.what == AlarmChange::What::Replaced || !accepts(alarm)))
        removeItem(alarm); // while its key still says where it stands
    const bool accepted = recount(alarm);
    if (!accepted)
        return;
    if (!shows(alarm)) {
        insertItem(alarm);
        return;
    }
    moveItem(alarm);
    announceRows({alarm}); // all roles: a message may have brought details
}

void AlarmListModel::takeMany(std::span<const AlarmChange> changes)
{
    std::vector<int> accepted, touched;
    for (const AlarmChange &change : changes) {
        touched.push_back(change.index);
        if (recount(change.index))
            accepted.push_back(change.index);
    }
    showItems(merged(std::move(accepted), touched));
    announceRows(touched);
}

void AlarmListModel::onVehicles(std::span<const VehicleChange> changes)
{
    if (rowCount() == 0)
        return;
    std::vector<bool> renamed;
    for (const VehicleChange &change : changes) {
        if (!(change.fields & VehicleField::Identity))
            continue;
        renamed.resize(static_cast<std::size_t>(m_store.size()));
        renamed[static_cast<std::size_t>(change.row)] = true;
    }
    for (int row = 0; row < rowCount() && !renamed.empty(); ++row) {
        const int storeRow = rowOf(alarmAt(itemAt(row)));
        if (storeRow >= 0 && renamed[static_cast<std::size_t>(storeRow)])
            Q_EMIT dataChanged(index(row), index(row), {VehicleNameRole, StoreRowRole});
    }
}

void AlarmListModel::rebuild()
{
    m_entries.assign(static_cast<std::size_t>(m_book.alarms().size()), {});
    m_tally = {};
    std::vector<int> accepted;
    for (int alarm = 0; alarm < static_cast<int>(m_entries.size()); ++alarm) {
        if (recount(alarm))
            accepted.push_back(alarm);
    }
    std::ranges::sort(accepted, [this](int a, int b) { return comesBefore(a, b); });
    resetItems(std::move(accepted));
    announceCounts();
}

/** Counts an alarm as it is now, and not as it was. Returns whether it is to be shown. */
bool AlarmListModel::recount(int index)
{
    Entry &entry = m_entries[static_cast<std::size_t>(index)];
    m_tally.add(entry, -1);
    entry = {};
    const Alarm &alarm = alarmAt(index);
    if (!concerns(alarm))
        return false;
    entry = {true, alarm.isOpen(), alarm.isUnacked(), alarm.saved, alarm.priority, alarm.first};
    m_tally.add(entry, 1);
    return accepts(index);
}

bool AlarmListModel::accepts(int index) const
{
    const Alarm &alarm = alarmAt(index);
    return concerns(alarm) && (m_showCleared || alarm.isOpen());
}

void AlarmListModel::announceCounts()
{
    const bool rowsChanged = std::exchange(m_announcedRows, rowCount()) != rowCount();
    const bool tallyChanged = std::exchange(m_announced, m_tally) != m_tally;
    const bool droppedChanged = std::exchange(m_announcedDropped, dropped()) != dropped();
    if (rowsChanged || tallyChanged || droppedChanged)
        Q_EMIT countsChanged();
}

bool AlarmListModel::concerns(const Alarm &alarm) const
{
    return m_scope == Scope::Fleet || (!m_vehicle.isEmpty() && alarm.vehicle == m_vehicle);
}

int AlarmListModel::rowOf(const Alarm &alarm) const
{
    return m_store.rowOf(Imei(alarm.vehicle.toStdString()));
}

void AlarmListModel::Tally::add(const Entry &entry, int step)
{
    if (!entry.counted || !entry.open)
        return;
    open += step;
    unacked += entry.unacked ? step : 0;
    unsaved += entry.saved ? 0 : step;
    openByPriority[static_cast<std::size_t>(entry.priority)] += step;
}

} // namespace waypost
