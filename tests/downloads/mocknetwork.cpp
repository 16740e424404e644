// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mocknetwork.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace waypost::test {

MockReply::MockReply(const QNetworkRequest &request, QObject *parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    QIODevice::open(QIODevice::ReadOnly);
}

void MockReply::head(int status, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    for (const auto &[name, value] : headers)
        setRawHeader(name, value);
}

void MockReply::redirect(const QUrl &target)
{
    head(302);
    setAttribute(QNetworkRequest::RedirectionTargetAttribute, target);
    finish();
}

void MockReply::send(const QByteArray &body)
{
    m_body += body;
    Q_EMIT readyRead();
}

void MockReply::finish()
{
    setFinished(true);
    Q_EMIT finished();
}

void MockReply::finishWithError(NetworkError error, const QString &words)
{
    setError(error, words);
    finish();
}

void MockReply::complete(const QByteArray &body)
{
    head(200, {{"Content-Length", QByteArray::number(body.size())}});
    send(body);
    finish();
}

void MockReply::abort()
{
    m_body.clear();
}

qint64 MockReply::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_body.size());
    std::memcpy(data, m_body.constData(), static_cast<std::size_t>(size));
    m_body.remove(0, size);
    return size;
}

MockReply *MockNetwork::open(const QUrl &url) const
{
    for (auto reply = m_replies.crbegin(); reply != m_replies.crend(); ++reply) {
        if (*reply && !(*reply)->isFinished() && (*reply)->url() == url)
            return *reply;
    }
    return nullptr;
}

int MockNetwork::openCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_replies, [](const auto &reply) { return reply && !reply->isFinished(); }));
}

QNetworkReply *MockNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *)
{
    ++m_requests;
    auto *reply = new MockReply(request, this);
    m_replies.append(reply);
    if (operation != GetOperation || !m_expected.contains(request.url())) {
        QMetaObject::invokeMethod(
            reply,
            [reply] {
                reply->finishWithError(QNetworkReply::ProtocolInvalidOperationError, u"unexpected request"_s);
            },
            Qt::QueuedConnection);
    }
    return reply;
}

} // namespace waypost::test
