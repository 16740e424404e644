// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace waypost::test {

/** An answer that stays open until a test says what comes. */
class MockReply final : public QNetworkReply
{
    Q_OBJECT

public:
    MockReply(const QNetworkRequest &request, QObject *parent);

    void head(int status, const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    /** 302 with this target. */
    void redirect(const QUrl &target);
    void send(const QByteArray &body);
    void finish();
    void finishWithError(NetworkError error, const QString &words);
    /** 200, this body, end. */
    void complete(const QByteArray &body);

    void abort() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return QNetworkReply::bytesAvailable() + m_body.size();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
};

/** Network without a network. Requests to addresses that no test expects fail at once. */
class MockNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /** Requests for this address stay open; the test finds them by open(). */
    void expect(const QUrl &url) { m_expected.append(url); }
    /** The newest request for @p url that is still there, or nullptr. */
    [[nodiscard]] MockReply *open(const QUrl &url) const;
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int openCount() const;

protected:
    QNetworkReply *
    createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    QList<QUrl> m_expected;
    QList<QPointer<MockReply>> m_replies;
    int m_requests = 0;
};

} // namespace waypost::test
