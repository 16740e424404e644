// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/downloadplaces.h"

#include "downloads/downloadmanager.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace waypost {

DownloadPlaces::DownloadPlaces(DownloadManager *manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
    if (manager)
        connect(manager, &DownloadManager::allowedHostsChanged, this, &DownloadPlaces::hostsChanged);
}

QString DownloadPlaces::folder() const
{
    return m_manager ? QDir::toNativeSeparators(m_manager->targetFolder()) : QString();
}

QStringList DownloadPlaces::hosts() const
{
    QStringList hosts = m_manager ? m_manager->hostsAllowedByHand().values() : QStringList();
    hosts.sort();
    return hosts;
}

void DownloadPlaces::forgetHost(const QString &host)
{
    if (m_manager)
        m_manager->forgetHost(host);
}

void DownloadPlaces::openFolder() const
{
    if (!m_manager)
        return;
    // It is made with the first file; until then the folder around it has to do.
    QFileInfo folder(m_manager->targetFolder());
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.absolutePath());
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder.absoluteFilePath()));
}

} // namespace waypost
