// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/backend.h"
#include "application/kiosk.h"
#include "application/languageswitch.h"
#include "models/desk.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QRect>
#include <QTemporaryDir>

#include <optional>

class QQuickWindow;

namespace waypost {

/** Where a window is; with an empty size it goes where it wants. */
struct WindowPlacement
{
    QRect geometry;
    Qt::WindowStates states;
};

/** The window and what it is given: the desk's models, joined to the backend. */
class DeskHost final : public QObject
{
    Q_OBJECT

public:
    /** @param session the program's, which outlives every desk */
    DeskHost(
        Backend &backend, const Clock &clock, const Options &options, Session &session,
        QObject *parent = nullptr);
    ~DeskHost() override;

    /** Loads the interface and shows the window. False when it could not be loaded; the log says why. */
    [[nodiscard]] bool show(const WindowPlacement &placement);
    [[nodiscard]] WindowPlacement placement() const;
    /** A feed's status from somebody else than the backend: from a sign-in that is being tried. */
    void showFeed(const FeedStatus &status);
    /** Saves the window as PNG. Returns one sentence on what went wrong, if anything. */
    [[nodiscard]] QString saveScreenshot(const QString &fileName) const;
    /** Makes and draws all that a person can open, in both themes. Returns what could not be made. */
    [[nodiscard]] QString interfaceFault();

private:
    void connectLanguage();
    void load(const WindowPlacement &placement);
    /** Selects the vehicle that was asked for once it has reported and is known by that name. */
    void selectWhenSeen(std::span<const VehicleChange> changes);

    Backend &m_backend;
    const Clock &m_clock;
    const Options &m_options;
    Preferences m_preferences;
    LanguageSwitch m_language;
    Desk m_desk;
    std::optional<Kiosk> m_kiosk; // instead of a desk
    QTemporaryDir m_unremembered; // where runs that judge the program keep what nobody arranged
    QQmlApplicationEngine m_engine; // last: it goes first, while everything it shows is still there
    QQuickWindow *m_window = nullptr;
    QMetaObject::Connection m_selecting;
};

} // namespace waypost
