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
    connect(&book, &AlarmBook::alarmAdded, this, &AlarmListModel::onAdded);
    connect(&book, &AlarmBook::alarmChanged, this, &AlarmListModel::onChanged);
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
        {EndRole, "end"}};
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
    for (int alarm = 0; alarm < static_cast<int>(m_entries.size()); ++alarm)
        refresh(alarm);
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

void AlarmListModel::onAdded(int alarm)
{
    m_entries.resize(static_cast<std::size_t>(m_book.alarms().size()));
    refresh(alarm);
    announceCounts();
}

void AlarmListModel::onChanged(int alarm)
{
    refresh(alarm);
    if (const int row = rowOfItem(alarm); row >= 0)
        Q_EMIT dataChanged(index(row), index(row)); // all roles: a message may have brought details
    announceCounts();
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
    resetItems({});
    for (int alarm = 0; alarm < static_cast<int>(m_entries.size()); ++alarm)
        refresh(alarm);
    announceCounts();
}

void AlarmListModel::refresh(int index)
{
    const Alarm &alarm = alarmAt(index);
    if (!concerns(alarm))
        return;
    Entry &entry = m_entries[static_cast<std::size_t>(index)];
    const bool shown = shows(index);
    const bool accepted = m_showCleared || alarm.isOpen();
    if (shown && !accepted)
        removeItem(index); // while its key still says where it stands
    m_tally.add(entry, -1);
    entry = {true, alarm.isOpen(), alarm.isUnacked(), alarm.priority, alarm.first};
    m_tally.add(entry, 1);
    if (accepted && shown)
        moveItem(index);
    else if (accepted)
        insertItem(index);
}

void AlarmListModel::announceCounts()
{
    const bool rowsChanged = std::exchange(m_announcedRows, rowCount()) != rowCount();
    const bool tallyChanged = std::exchange(m_announced, m_tally) != m_tally;
    if (rowsChanged || tallyChanged)
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
    openByPriority[static_cast<std::size_t>(entry.priority)] += step;
}

} // namespace waypost
