// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/toastmodel.h"

#include "domain/outsidetext.h"
#include "downloads/downloadmanager.h"
#include "models/alarmtext.h"
#include "models/readings.h"

#include <algorithm>
#include <utility>

namespace waypost {

ToastModel::ToastModel(
    const AlarmBook &book, const FleetStore &store, const AlarmNews &news, const DownloadManager *downloads,
    QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_store(store)
    , m_downloads(downloads)
{
    connect(&news, &AlarmNews::raised, this, &ToastModel::onRaised);
    connect(&book, &AlarmBook::changed, this, &ToastModel::onAlarms);
    if (downloads) {
        connect(downloads, &DownloadManager::downloadAdded, this, &ToastModel::onDownloadChanged);
        connect(downloads, &DownloadManager::downloadChanged, this, &ToastModel::onDownloadChanged);
        connect(downloads, &DownloadManager::downloadAboutToBeRemoved, this, &ToastModel::onDownloadRemoved);
    }
}

int ToastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ToastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Toast &toast = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ToastIdRole:
        return toast.id;
    case KindRole:
        return toast.kind;
    default:
        return toast.kind == Alarm ? alarmData(int(toast.source), role) : fileData(toast, role);
    }
}

QVariant ToastModel::alarmData(int index, int role) const
{
    const waypost::Alarm &alarm = m_book.alarms().at(index);
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return alarmText(alarm.name);
    case VehicleNameRole: {
        const int row = m_store.rowOf(Imei(alarm.vehicle.toStdString()));
        return shownName(row < 0 ? alarm.vehicle : m_store.vehicle(row).displayName());
    }
    case VehicleImeiRole:
        return alarm.vehicle;
    case SinceMsRole:
        return toNumber(alarm.first);
    case BytesRole:
    case DownloadIdRole:
        return 0.0;
    case SavedRole:
        return alarm.saved;
    default:
        return {};
    }
}

QVariant ToastModel::fileData(const Toast &toast, int role)
{
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return shownName(toast.name);
    case VehicleNameRole:
    case VehicleImeiRole:
        return QString();
    case SinceMsRole:
        return notReported;
    case BytesRole:
        return double(toast.bytes);
    case DownloadIdRole:
        return double(toast.source);
    case SavedRole:
        return true;
    default:
        return {};
    }
}

QHash<int, QByteArray> ToastModel::roleNames() const
{
    return {
        {ToastIdRole, "toastId"},
        {KindRole, "kind"},
        {NameRole, "name"},
        {VehicleNameRole, "vehicleName"},
        {VehicleImeiRole, "vehicleImei"},
        {SinceMsRole, "sinceMs"},
        {BytesRole, "bytes"},
        {DownloadIdRole, "downloadId"},
        {SavedRole, "saved"}};
}

void ToastModel::dismiss(int toastId)
{
    const auto at = std::ranges::find(m_shown, toastId, &Toast::id);
    if (at != m_shown.end())
        removeRow(int(at - m_shown.begin()));
}

void ToastModel::dismissAll()
{
    m_waiting.clear();
    while (!m_shown.empty())
        removeRow(rowCount() - 1);
    Q_EMIT waitingChanged();
}

void ToastModel::retranslate()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, NameRole});
}

void ToastModel::onRaised(const QList<int> &alarms)
{
    std::vector<Toast> critical;
    for (const int alarm : alarms) {
        if (m_book.alarms().at(alarm).priority == AlarmPriority::Critical)
            critical.push_back({.kind = Alarm, .source = alarm});
    }
    add(std::move(critical));
}

void ToastModel::onAlarms(std::span<const AlarmChange> changes)
{
    QSet<qint64> gone;
    bool savedChanged = false;
    for (const AlarmChange &change : changes) {
        if (change.what == AlarmChange::What::Replaced || !m_book.alarms().at(change.index).isUnacked())
            gone.insert(change.index);
        savedChanged = savedChanged || !change.toJournal;
    }
    remove(Alarm, gone);
    if (savedChanged && !m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SavedRole});
}

void ToastModel::onDownloadChanged(int index)
{
    const Download &download = m_downloads->downloads().at(index);
    if (download.state == DownloadState::Queued || download.state == DownloadState::Running)
        m_unfinished.insert(download.id);
    else if (download.state != DownloadState::Done)
        m_unfinished.remove(download.id);
    else if (m_unfinished.remove(download.id))
        add({{.kind = File, .source = download.id, .name = download.title, .bytes = download.bytes}});
}

void ToastModel::onDownloadRemoved(int index)
{
    m_unfinished.remove(m_downloads->downloads().at(index).id);
}

/** @param toasts of one kind, oldest first */
void ToastModel::add(std::vector<Toast> toasts)
{
    if (toasts.empty())
        return;
    QSet<qint64> sources;
    for (Toast &toast : toasts) {
        toast.id = ++m_lastId;
        sources.insert(toast.source);
    }
    remove(toasts.front().kind, sources);
    // What finds no room among the newest three waits from the start.
    const std::size_t rows = std::min(toasts.size(), std::size_t(most));
    makeRoom(rows);
    const auto shown = toasts.end() - std::ptrdiff_t(rows);
    for (auto toast = toasts.begin(); toast != shown; ++toast)
        m_waiting.push_front(std::move(*toast));
    beginInsertRows({}, 0, int(rows) - 1);
    for (auto toast = shown; toast != toasts.end(); ++toast)
        m_shown.insert(m_shown.begin(), std::move(*toast));
    endInsertRows();
    Q_EMIT waitingChanged();
}

/** Lets the oldest of those shown wait, until @p rows more can be shown. */
void ToastModel::makeRoom(std::size_t rows)
{
    const std::size_t stay = std::min(m_shown.size(), std::size_t(most) - rows);
    if (stay == m_shown.size())
        return;
    beginRemoveRows({}, int(stay), rowCount() - 1);
    m_waiting.insert(m_waiting.begin(), m_shown.begin() + std::ptrdiff_t(stay), m_shown.end());
    m_shown.resize(stay);
    endRemoveRows();
}

void ToastModel::remove(Kind kind, const QSet<qint64> &sources)
{
    if (sources.isEmpty())
        return;
    const auto goes
        = [&](const Toast &toast) { return toast.kind == kind && sources.contains(toast.source); };
    if (std::erase_if(m_waiting, goes) > 0)
        Q_EMIT waitingChanged();
    for (auto at = std::ranges::find_if(m_shown, goes); at != m_shown.end();
         at = std::ranges::find_if(m_shown, goes))
        removeRow(int(at - m_shown.begin()));
}

void ToastModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
    if (m_waiting.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_shown.push_back(m_waiting.front());
    m_waiting.pop_front();
    endInsertRows();
    Q_EMIT waitingChanged();
}

} // namespace waypost
