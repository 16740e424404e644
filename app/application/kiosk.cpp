// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/kiosk.h"

#include "application/kioskpin.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.kiosk")

KioskLock::Check checkOf(const QString &digest)
{
    if (digest.isEmpty())
        return {};
    return [digest](const QString &pin) { return KioskPin::matches(pin, digest); };
}

} // namespace

Kiosk::Kiosk(const Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_lock(clock, checkOf(options.kioskPin))
{
    connect(&m_lock, &KioskLock::opened, qApp, &QCoreApplication::quit);
}

Kiosk::~Kiosk() = default;

void Kiosk::show(QQuickWindow &window)
{
    m_notifier.emplace(window);
    if (!m_options.windowSize.isEmpty()) {
        window.resize(m_options.windowSize);
        window.show();
        return;
    }
    if (!m_options.screen.isEmpty() && !KioskScreen::find(m_options.screen))
        qCWarning(
            log, "there is no screen %ls yet; there are: %ls", qUtf16Printable(m_options.screen),
            qUtf16Printable(KioskScreen::names().join(u", "_s)));
    m_screen.emplace(window, m_options.screen);
    m_awake.emplace();
}

} // namespace waypost
