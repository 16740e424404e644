// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/downloadlistmodel.h"

#include "domain/outsidetext.h"
#include "downloads/downloadmanager.h"
#include "downloads/filenotice.h"
#include "models/readings.h"

#include <QDesktopServices>
#include <QFileInfo>

#include <utility>

namespace waypost {

DownloadListModel::DownloadListModel(DownloadManager *manager, QObject *parent)
    : QAbstractListModel(parent)
    , m_manager(manager)
    , m_count(manager ? static_cast<int>(manager->downloads().size()) : 0)
{
    if (!m_manager)
        return;
    connect(m_manager, &DownloadManager::downloadAdded, this, &DownloadListModel::onAdded);
    connect(m_manager, &DownloadManager::downloadChanged, this, &DownloadListModel::onChanged);
    connect(
        m_manager, &DownloadManager::downloadAboutToBeRemoved, this, &DownloadListModel::onAboutToBeRemoved);
    connect(m_manager, &DownloadManager::downloadRemoved, this, &DownloadListModel::onRemoved);
    connect(m_manager, &DownloadManager::countsChanged, this, &DownloadListModel::activeCountChanged);
    connect(m_manager, &DownloadManager::countsChanged, this, &DownloadListModel::updateProblem);
    updateProblem();
}

void DownloadListModel::retranslate()
{
    updateProblem();
}

void DownloadListModel::updateProblem()
{
    const DownloadProblems problems = m_manager ? m_manager->problems() : DownloadProblems();
    QString sentence;
    if (!problems.listError.isEmpty())
        sentence = problems.listError;
    else if (problems.waitingForDisk > 0) // a full disk or a folder that cannot be written: it says which
        sentence = problems.diskError;
    else if (problems.suspect > 0)
        sentence = tr("%n file(s) are not what was announced.", nullptr, problems.suspect);
    else if (problems.failed > 0)
        sentence = tr("%n file(s) could not be fetched.", nullptr, problems.failed);
    else if (problems.waitingForServer > 0)
        sentence = tr("%n file(s) could not be fetched yet.", nullptr, problems.waitingForServer);
    else if (problems.leftOut > 0)
        sentence
            = tr("%n file(s) fell off the list before they were fetched.", nullptr, int(problems.leftOut));
    const int count = problems.count();
    if (std::exchange(m_problemCount, count) == count && m_problem == sentence)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged();
}

int DownloadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant DownloadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Download &download = downloadAt(index.row());
    switch (role) {
    case DownloadIdRole:
        return static_cast<double>(download.id);
    case Qt::DisplayRole:
    case TitleRole:
        return shownName(download.title);
    case UrlRole:
        return shownName(
            download.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), maxShownPath);
    case HostRole:
        return download.host;
    case BlockedHostRole:
        return download.blockedHost;
    case StateRole:
        return static_cast<int>(download.state);
    case BytesRole:
        return static_cast<double>(download.bytes);
    case SizeRole:
        return download.size < 0 ? notReported : static_cast<double>(download.size);
    case Sha256Role:
        return download.sha256;
    case PathRole:
        return shownName(download.path, maxShownPath);
    case ErrorRole:
        return shownName(download.error);
    case NoteRole:
        return shownName(download.note);
    case FieldsRole:
        return QVariant::fromValue(toFieldTexts(download.fields));
    case AnnouncedMsRole:
        return toNumber(download.announced);
    case VehicleImeiRole:
        return vehicleInNotice(download.fields);
    case NextTryMsRole:
        return download.nextTry.has_value() ? toNumber(*download.nextTry) : notReported;
    case WaitingRole:
        return download.state == DownloadState::Queued && download.wait != DownloadWait::None;
    case ReadyRole:
        return !download.url.isEmpty();
    default:
        return {};
    }
}

QHash<int, QByteArray> DownloadListModel::roleNames() const
{
    return {
        {DownloadIdRole, "downloadId"},
        {TitleRole, "title"},
        {UrlRole, "url"},
        {HostRole, "host"},
        {BlockedHostRole, "blockedHost"},
        {StateRole, "downloadState"},
        {BytesRole, "bytes"},
        {SizeRole, "size"},
        {Sha256Role, "sha256"},
        {PathRole, "path"},
        {ErrorRole, "error"},
        {NoteRole, "note"},
        {FieldsRole, "fields"},
        {AnnouncedMsRole, "announcedMs"},
        {VehicleImeiRole, "vehicleImei"},
        {ReadyRole, "ready"},
        {NextTryMsRole, "nextTryMs"},
        {WaitingRole, "waiting"}};
}

int DownloadListModel::activeCount() const
{
    return m_manager ? m_manager->activeCount() : 0;
}

int DownloadListModel::endedCount() const
{
    return m_manager ? m_manager->endedCount() : 0;
}

double DownloadListModel::removedCount() const
{
    return m_manager ? static_cast<double>(m_manager->removedCount()) : 0;
}

void DownloadListModel::removeEnded()
{
    if (m_manager)
        m_manager->removeEnded();
}

void DownloadListModel::start(double id)
{
    if (m_manager)
        m_manager->start(static_cast<qint64>(id));
}

void DownloadListModel::cancel(double id)
{
    if (m_manager)
        m_manager->cancel(static_cast<qint64>(id));
}

void DownloadListModel::retry(double id)
{
    if (m_manager)
        m_manager->retry(static_cast<qint64>(id));
}

void DownloadListModel::allowHost(double id)
{
    if (m_manager)
        m_manager->allowHost(static_cast<qint64>(id));
}

void DownloadListModel::openFolder(double id)
{
    const int index = m_manager ? m_manager->indexOf(static_cast<qint64>(id)) : -1;
    if (index < 0)
        return;
    const QString path = m_manager->downloads().at(index).path;
    const QString folder = path.isEmpty() ? m_manager->targetFolder() : QFileInfo(path).absolutePath();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void DownloadListModel::onAdded(int)
{
    beginInsertRows({}, 0, 0);
    ++m_count;
    endInsertRows();
    Q_EMIT countChanged();
}

void DownloadListModel::onChanged(int download)
{
    const int row = m_count - 1 - download;
    Q_EMIT dataChanged(index(row), index(row));
}

// Between the two signals the manager has one entry more than it says; nobody asks for rows meanwhile.
void DownloadListModel::onAboutToBeRemoved(int download)
{
    const int row = m_count - 1 - download;
    beginRemoveRows({}, row, row);
}

void DownloadListModel::onRemoved()
{
    --m_count;
    endRemoveRows();
    Q_EMIT countChanged();
}

const Download &DownloadListModel::downloadAt(int row) const
{
    return m_manager->downloads().at(m_count - 1 - row);
}

} // namespace waypost
