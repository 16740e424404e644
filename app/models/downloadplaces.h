// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class DownloadManager;

/** Where files go, and from where they may come. */
class DownloadPlaces final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.downloadPlaces")
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(QStringList hosts READ hosts NOTIFY hostsChanged FINAL)

public:
    /** @param manager nullptr = nothing is downloaded */
    explicit DownloadPlaces(DownloadManager *manager, QObject *parent = nullptr);

    [[nodiscard]] QString folder() const; ///< of finished files, as the system writes it; "" = none
    /** Hosts that somebody allowed here, sorted. */
    [[nodiscard]] QStringList hosts() const;
    /** The next file from that host has to be asked for again. */
    Q_INVOKABLE void forgetHost(const QString &host);
    /** Shows the folder in the file manager, or the nearest one above it that is there. */
    Q_INVOKABLE void openFolder() const;

Q_SIGNALS:
    void hostsChanged();

private:
    DownloadManager *m_manager;
};

} // namespace waypost
