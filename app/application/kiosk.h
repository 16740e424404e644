// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/kioskscreen.h"
#include "application/options.h"
#include "application/screenawake.h"
#include "application/servicenotifier.h"
#include "models/kiosklock.h"

#include <optional>

class QQuickWindow;

namespace waypost {

/** What a wallboard needs besides its window: the lock, its screen kept and awake, word to the service
 * manager. */
class Kiosk final : public QObject
{
    Q_OBJECT

public:
    Kiosk(const Options &options, const Clock &clock, QObject *parent = nullptr);
    ~Kiosk() override;

    [[nodiscard]] KioskLock *lock() { return &m_lock; }
    /** Puts the wallboard's window on its screen; with a size in the options, as a plain window of that size.
     */
    void show(QQuickWindow &window);

private:
    const Options &m_options;
    KioskLock m_lock;
    std::optional<KioskScreen> m_screen;
    std::optional<ServiceNotifier> m_notifier;
    std::optional<ScreenAwake> m_awake;
};

} // namespace waypost
