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
    connect(&book, &AlarmBook::alarmChanged, this, &ToastModel::onAlarmChanged);
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
        {DownloadIdRole, "downloadId"}};
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

void ToastModel::onRaised(int alarm)
{
    if (m_book.alarms().at(alarm).priority == AlarmPriority::Critical)
        add({.kind = Alarm, .source = alarm});
}

void ToastModel::onAlarmChanged(int alarm)
{
    if (!m_book.alarms().at(alarm).isUnacked())
        remove(Alarm, alarm);
}

void ToastModel::onDownloadChanged(int index)
{
    const Download &download = m_downloads->downloads().at(index);
    if (download.state == DownloadState::Queued || download.state == DownloadState::Running)
        m_unfinished.insert(download.id);
    else if (download.state != DownloadState::Done)
        m_unfinished.remove(download.id);
    else if (m_unfinished.remove(download.id))
        add({.kind = File, .source = download.id, .name = download.title, .bytes = download.bytes});
}

void ToastModel::onDownloadRemoved(int index)
{
    m_unfinished.remove(m_downloads->downloads().at(index).id);
}

void ToastModel::add(Toast toast)
{
    remove(toast.kind, toast.source);
    toast.id = ++m_lastId;
    if (m_shown.size() == std::size_t(most)) {
        beginRemoveRows({}, most - 1, most - 1);
        m_waiting.push_front(m_shown.back());
        m_shown.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_shown.insert(m_shown.begin(), std::move(toast));
    endInsertRows();
    Q_EMIT waitingChanged();
}

void ToastModel::remove(Kind kind, qint64 source)
{
    const auto same = [=](const Toast &toast) { return toast.isOf(kind, source); };
    if (std::erase_if(m_waiting, same) > 0)
        Q_EMIT waitingChanged();
    const auto at = std::ranges::find_if(m_shown, same);
    if (at != m_shown.end())
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
