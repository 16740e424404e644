// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palettemodel.h"

#include "domain/outsidetext.h"
#include "models/alarmtext.h"
#include "models/readings.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

enum Rank { Exact, NameStart, WordStart, Inside };

[[nodiscard]] bool startsAWord(const QString &text, const QString &wanted)
{
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/** How well a text fits all of the words; nothing when one is missing. */
[[nodiscard]] std::optional<int> fit(const QString &text, const QStringList &words)
{
    int rank = text.startsWith(words.first()) ? NameStart : WordStart;
    for (const QString &word : words) {
        if (!text.contains(word))
            return std::nullopt;
        if (!startsAWord(text, word))
            rank = Inside;
    }
    return rank;
}

[[nodiscard]] QStringList wordsOf(const QString &query)
{
    return query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

PaletteModel::PaletteModel(
    const FleetStore &store, const AlarmBook &book, const VehicleListModel &fleet, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_book(book)
    , m_fleet(fleet)
    , m_search(store)
{
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Hit &hit = m_hits[static_cast<std::size_t>(index.row())];
    if (role == KindRole)
        return hit.kind;
    return hit.kind == Vehicle ? vehicleData(hit.index, role)
                               : commandData(m_commands[static_cast<std::size_t>(hit.index)], role);
}

QVariant PaletteModel::vehicleData(int storeRow, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return shownName(m_store.vehicle(storeRow).displayName());
    case DetailRole:
        return detailOf(storeRow);
    case AlarmRole: {
        const int alarm = m_worstAlarm.value(storeRow, -1);
        return alarm < 0 ? QString() : alarmText(m_book.alarms().at(alarm).name);
    }
    case StoreRowRole:
        return storeRow;
    case CommandIdRole:
    case KeyRole:
        return QString();
    case PriorityRole:
        return m_fleet.value(storeRow, VehicleListModel::AlarmPriorityRole);
    case UnackedRole:
        return m_fleet.value(storeRow, VehicleListModel::AlarmUnackedRole);
    case MotionRole:
        return m_fleet.value(storeRow, VehicleListModel::MotionRole);
    case FreshnessRole:
        return m_fleet.value(storeRow, VehicleListModel::FreshnessRole);
    case PlacedRole:
        return m_fleet.value(storeRow, VehicleListModel::PlacedRole);
    case HeadingDegRole:
        return m_fleet.value(storeRow, VehicleListModel::HeadingDegRole);
    default:
        return {};
    }
}

QVariant PaletteModel::commandData(const PaletteCommand &command, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return command.text;
    case DetailRole:
        return command.group;
    case AlarmRole:
        return QString();
    case StoreRowRole:
        return -1;
    case CommandIdRole:
        return command.id;
    case KeyRole:
        return command.key;
    case UnackedRole:
        return false;
    case PriorityRole:
    case MotionRole:
    case FreshnessRole:
    case PlacedRole:
        return 0;
    case HeadingDegRole:
        return 0.0;
    default:
        return {};
    }
}

QString PaletteModel::detailOf(int storeRow) const
{
    const QString driver = m_fleet.value(storeRow, VehicleListModel::DriverRole).toString();
    const QString imei = toText(m_store.vehicle(storeRow).imei.view());
    return driver.isEmpty() ? imei : tr("%1 · %2", "driver, id of the vehicle").arg(driver, imei);
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {
        {KindRole, "kind"},
        {TitleRole, "title"},
        {DetailRole, "detail"},
        {AlarmRole, "alarm"},
        {StoreRowRole, "storeRow"},
        {CommandIdRole, "commandId"},
        {KeyRole, "keyText"},
        {PriorityRole, "priority"},
        {UnackedRole, "unacked"},
        {MotionRole, "motion"},
        {FreshnessRole, "freshness"},
        {PlacedRole, "placed"},
        {HeadingDegRole, "headingDeg"}};
}

void PaletteModel::addCommand(
    const QString &id, const QString &text, const QString &group, const QString &key)
{
    m_commands.push_back({id, text, group, key, (text + u'\n' + group).toCaseFolded()});
}

void PaletteModel::begin()
{
    m_worstAlarm.clear();
    const auto urgency = [this](int alarm) {
        const Alarm &a = m_book.alarms().at(alarm);
        return std::tuple(a.isUnacked(), a.priority, a.first);
    };
    for (int index = 0; index < m_book.alarms().size(); ++index) {
        const Alarm &alarm = m_book.alarms().at(index);
        const int row = alarm.isOpen() ? m_store.rowOf(Imei(alarm.vehicle.toStdString())) : -1;
        if (row < 0)
            continue;
        const auto known = m_worstAlarm.find(row);
        if (known == m_worstAlarm.end())
            m_worstAlarm.insert(row, index);
        else if (urgency(index) > urgency(*known))
            *known = index;
    }
    setQuery({});
    refresh();
}

void PaletteModel::end()
{
    beginResetModel();
    m_hits = {};
    m_commands.clear();
    m_worstAlarm.clear();
    m_moreVehicles = 0;
    m_search.setText({});
    endResetModel();
    Q_EMIT queryChanged();
    Q_EMIT countChanged();
}

void PaletteModel::retranslate()
{
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DetailRole, AlarmRole});
}

void PaletteModel::setQuery(const QString &query)
{
    if (query == m_search.text())
        return;
    const bool different = m_search.setText(query);
    Q_EMIT queryChanged();
    if (different)
        refresh();
}

void PaletteModel::refresh()
{
    const bool asked = !wordsOf(query()).isEmpty();
    std::vector<Hit> vehicles = asked ? findVehicles() : vehiclesWithAlarms();
    std::vector<Hit> commands = findCommands();
    const bool commandsFirst
        = !commands.empty() && (vehicles.empty() || commands.front().rank < vehicles.front().rank);
    beginResetModel();
    m_moreVehicles = std::max(0, int(vehicles.size()) - mostVehicles);
    vehicles.resize(std::min(vehicles.size(), std::size_t(mostVehicles)));
    std::vector<Hit> &first = commandsFirst ? commands : vehicles;
    const std::vector<Hit> &second = commandsFirst ? vehicles : commands;
    first.insert(first.end(), second.begin(), second.end());
    m_hits = std::move(first);
    endResetModel();
    Q_EMIT countChanged();
}

std::vector<PaletteModel::Hit> PaletteModel::findVehicles()
{
    std::vector<Hit> hits;
    const QString wanted = wordsOf(query()).join(u' ');
    for (int row = 0; row < m_store.size(); ++row) {
        if (m_search.matches(row))
            hits.push_back({Vehicle, row, rankOf(row, wanted)});
    }
    const auto sorted = hits.begin() + std::min<std::ptrdiff_t>(mostVehicles, std::ssize(hits));
    std::ranges::partial_sort(hits, sorted, [this](const Hit &a, const Hit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int order = m_store.vehicle(a.index).displayName().localeAwareCompare(
            m_store.vehicle(b.index).displayName());
        return order != 0 ? order < 0 : a.index < b.index;
    });
    return hits;
}

int PaletteModel::rankOf(int storeRow, const QString &wanted) const
{
    const QString name = m_store.vehicle(storeRow).displayName().toCaseFolded();
    return name == wanted           ? Exact
        : name.startsWith(wanted)   ? NameStart
        : startsAWord(name, wanted) ? WordStart
                                    : Inside;
}

std::vector<PaletteModel::Hit> PaletteModel::vehiclesWithAlarms() const
{
    std::vector<Hit> hits;
    for (auto alarm = m_worstAlarm.cbegin(); alarm != m_worstAlarm.cend(); ++alarm)
        hits.push_back({Vehicle, alarm.key(), Exact});
    std::ranges::sort(hits, [this](const Hit &a, const Hit &b) {
        const Alarm &first = m_book.alarms().at(m_worstAlarm.value(a.index));
        const Alarm &second = m_book.alarms().at(m_worstAlarm.value(b.index));
        return std::tuple(second.isUnacked(), second.priority, second.first, a.index)
            < std::tuple(first.isUnacked(), first.priority, first.first, b.index);
    });
    return hits;
}

std::vector<PaletteModel::Hit> PaletteModel::findCommands() const
{
    std::vector<Hit> hits;
    const QStringList words = wordsOf(query());
    for (int index = 0; index < int(m_commands.size()); ++index) {
        const std::optional<int> rank = words.isEmpty()
            ? std::optional<int>(Inside)
            : fit(m_commands[static_cast<std::size_t>(index)].folded, words);
        if (rank)
            hits.push_back({Command, index, *rank});
    }
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    return hits;
}

} // namespace waypost
