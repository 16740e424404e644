// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QScreen;
class QWindow;

namespace waypost {

/**
 * Keeps a window full screen on one screen. When that is unplugged the window stays on another one, and goes
 * back when a screen of that name returns.
 */
class KioskScreen final : public QObject
{
    Q_OBJECT

public:
    /** @param name of the screen as the system calls it ("DP-1"); empty = the primary one */
    KioskScreen(QWindow &window, const QString &name, QObject *parent = nullptr);

    /** The screen of that name; null when it is not there. */
    [[nodiscard]] static QScreen *find(const QString &name);
    /** Every screen's name, for a complaint. */
    [[nodiscard]] static QStringList names();

private:
    void settle();

    QPointer<QWindow> m_window;
    QString m_name;
};

} // namespace waypost
