// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

#include <memory>

class QObject;
class QQmlEngine;
class QQuickWindow;

namespace waypost {

class Clock;
class Desk;

/**
 * Makes everything that the desk makes only when it is asked for, in both themes, and draws it once: the
 * dialogs with all their pages, the gallery, the wallboard. For the self-test, whose log must stay clean
 * meanwhile. It leaves the theme changed: the run ends with it.
 */
class InterfaceTour
{
public:
    struct Parts
    {
        QQmlEngine &engine;
        QQuickWindow &window;
        Desk &desk;
        const Clock &clock;
    };

    explicit InterfaceTour(const Parts &parts);

    /** What could not be made, in the engine's words; empty = all could. */
    [[nodiscard]] QString walk();

private:
    void seeGallery();
    void seeDialogs();
    void seeWallboard();
    [[nodiscard]] std::unique_ptr<QObject>
    make(const char *module, const char *type, const QVariantMap &properties);
    void draw();

    Parts m_parts;
    QString m_fault;
};

} // namespace waypost
