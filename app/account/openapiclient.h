// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace waypost {

/**
 * Asks the Open API what the vehicles are called; the push feeds do not say. Reads only: no call of this
 * class changes anything on the service.
 *
 * One attempt per fetchNames(). Failing is no trouble for the desk, vehicles then keep their imei for a name.
 */
class OpenApiClient final : public QObject
{
    Q_OBJECT

public:
    using NetworkFactory = std::function<QNetworkAccessManager *(QObject *parent)>;

    /** @param api the service's root; https, or http on this computer */
    OpenApiClient(const QUrl &api, const NetworkFactory &network, QObject *parent = nullptr);
    ~OpenApiClient() override;

    /** @param passwordMd5 32 hex digits; goes into one request body and is not kept */
    void fetchNames(const QString &account, const QByteArray &passwordMd5);

Q_SIGNALS:
    /** By imei. */
    void namesReceived(const QHash<QString, QString> &names);
    /** In words; holds neither token nor password. */
    void failed(const QString &reason);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QString &token) const;
    void fetchDevices(const QString &token);
    void expect(QNetworkReply *reply, const std::function<void(const QByteArray &)> &onBody);

    QUrl m_api;
    QNetworkAccessManager *m_network;
};

} // namespace waypost
