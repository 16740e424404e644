// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/signin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QWebSocket>

namespace waypost::test {

/** A client of one feed that keeps whatever arrives. */
class PushListener : public QObject
{
    Q_OBJECT

public:
    explicit PushListener(FeedKind feed)
        : m_feed(feed)
    {
        connect(&socket, &QWebSocket::connected, this, [this] {
            if (!signIn.isEmpty())
                socket.sendTextMessage(signIn);
        });
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            texts.append(text);
        });
        connect(&socket, &QWebSocket::binaryMessageReceived, this, [this] { ++binaries; });
        connect(&socket, &QWebSocket::disconnected, this, [this] { closed = true; });
        signIn = defaultSignIn();
    }

    void open(const QUrl &url) { socket.open(url); }

    [[nodiscard]] QString defaultSignIn() const
    {
        return m_feed == FeedKind::Device
            ? QStringLiteral(R"({"token":"100","md5-password":"abc","event":"signin"})")
            : QStringLiteral(R"({"user_id":"100","md5-password":"abc","type":"registUserMessage"})");
    }

    /** Frames whose "event" or "type" is @p kind, double-encoded ones included. */
    [[nodiscard]] int count(const QString &kind) const
    {
        int found = 0;
        for (const QString &text : texts)
            found += kindOf(text) == kind ? 1 : 0;
        return found;
    }

    /** The event or type of a frame; empty when it is not a JSON object. */
    [[nodiscard]] static QString kindOf(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        if (bytes.startsWith('"')) // a JSON string that holds the object
            bytes = QJsonDocument::fromJson('[' + bytes + ']')[0].toString().toUtf8();
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        const QString event = object[QLatin1StringView("event")].toString();
        return event.isEmpty() ? object[QLatin1StringView("type")].toString() : event;
    }

    QWebSocket socket;
    QString signIn; ///< sent once connected; empty = nothing
    QStringList texts;
    int binaries = 0;
    bool closed = false;

private:
    FeedKind m_feed;
};

} // namespace waypost::test
