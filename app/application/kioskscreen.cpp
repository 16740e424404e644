// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/kioskscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace waypost {

KioskScreen::KioskScreen(QWindow &window, const QString &name, QObject *parent)
    : QObject(parent)
    , m_window(&window)
    , m_name(name)
{
    // Queued: while a screen goes, Qt is still moving its windows to another one.
    connect(qApp, &QGuiApplication::screenAdded, this, &KioskScreen::settle, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::screenRemoved, this, &KioskScreen::settle, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &KioskScreen::settle, Qt::QueuedConnection);
    settle();
}

QScreen *KioskScreen::find(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::ranges::find(screens, name, &QScreen::name);
    return found == screens.end() ? nullptr : *found;
}

QStringList KioskScreen::names()
{
    QStringList names;
    for (const QScreen *screen : QGuiApplication::screens())
        names += screen->name();
    return names;
}

void KioskScreen::settle()
{
    if (!m_window)
        return;
    QScreen *wanted = m_name.isEmpty() ? nullptr : find(m_name);
    QScreen *screen = wanted ? wanted : QGuiApplication::primaryScreen();
    // Every screen is gone, or only a stand-in is left; screenAdded() comes back here.
    if (!screen || screen->geometry().isEmpty())
        return;
    m_window->setScreen(screen);
    m_window->setGeometry(screen->geometry());
    m_window->showFullScreen();
}

} // namespace waypost
