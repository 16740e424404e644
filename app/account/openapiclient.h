// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

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
 * A token is used again while the service keeps it, which is as long as it is used often enough. Failing is
 * no trouble for the desk, vehicles then keep their imei for a name.
 */
class OpenApiClient final : public QObject
{
    Q_OBJECT

public:
    using NetworkFactory = std::function<QNetworkAccessManager *(QObject *parent)>;

    /** @param api the service's root; https, or http on this computer */
    OpenApiClient(
        const QUrl &api, const NetworkFactory &network, const Clock &clock, QObject *parent = nullptr);
    ~OpenApiClient() override;

    /** Whom the questions come from. @param passwordMd5 32 hex digits; stays in memory. Empty = nobody */
    void setAccount(const QString &account, const QByteArray &passwordMd5);
    /** Answered once, by namesReceived() or failed(). Nothing happens without an account or while the answer
     * to the last question is awaited. */
    void fetchNames();

Q_SIGNALS:
    /** By imei. */
    void namesReceived(const QHash<QString, QString> &names);
    /** In words; holds neither token nor password. */
    void failed(const QString &reason);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QString &token) const;
    [[nodiscard]] bool isTokenFresh() const;
    void fetchToken();
    void fetchDevices(bool withNewToken);
    void fail(const QString &reason);
    void expect(
        QNetworkReply *reply, const std::function<void(const QByteArray &)> &onBody,
        const std::function<void(int)> &onStatus);

    QUrl m_api;
    QNetworkAccessManager *m_network;
    const Clock &m_clock;
    QString m_account;
    QByteArray m_passwordMd5;
    QString m_token;
    Milliseconds m_keepTime{0};
    Milliseconds m_tokenUsed{}; // by Clock::monotonic()
    QNetworkReply *m_reply = nullptr; // under way
};

} // namespace waypost
