// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.kiosk")

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(
        u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
        method);
}

} // namespace

/** The desktop's promise; it ends with our connection if we cannot give it back. */
struct ScreenAwake::Request
{
    QDBusPendingCallWatcher watcher;
    quint32 cookie = 0;

    explicit Request(const QDBusPendingCall &answer)
        : watcher(answer)
    {
        QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher, [this] {
            const QDBusPendingReply<quint32> reply = watcher;
            if (reply.isError()) // a compositor such as cage has no screen saver to ask
                qCInfo(log, "nobody to keep the screen on: %ls", qUtf16Printable(reply.error().message()));
            else
                cookie = reply.value();
        });
    }
};

ScreenAwake::ScreenAwake()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    QDBusMessage inhibit = call(u"Inhibit"_s);
    inhibit << u"waypost"_s << u"Wallboard"_s;
    m_request = std::make_unique<Request>(QDBusConnection::sessionBus().asyncCall(inhibit));
}

ScreenAwake::~ScreenAwake()
{
    if (!m_request || m_request->cookie == 0)
        return;
    QDBusMessage uninhibit = call(u"UnInhibit"_s);
    uninhibit << m_request->cookie;
    QDBusConnection::sessionBus().send(uninhibit);
}

} // namespace waypost
