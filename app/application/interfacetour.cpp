// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/interfacetour.h"

#include "domain/clock.h"
#include "models/desk.h"
#include "models/kiosklock.h"

#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace waypost {

InterfaceTour::InterfaceTour(const Parts &parts)
    : m_parts(parts)
{
}

QString InterfaceTour::walk()
{
    auto *theme = m_parts.engine.singletonInstance<QObject *>("Waypost.Theme", "Theme");
    for (const int scheme : {1, 2}) { // dark and light, as the preferences number them
        theme->setProperty("scheme", scheme);
        seeGallery();
        seeDialogs();
        m_parts.desk.preferences()->setScheme(scheme); // the wallboard goes by it
        seeWallboard();
    }
    return m_fault;
}

void InterfaceTour::seeGallery()
{
    const auto page
        = make("Waypost.Gallery", "Gallery", {{u"format"_s, QVariant::fromValue(m_parts.desk.format())}});
    if (auto *item = qobject_cast<QQuickItem *>(page.get())) {
        item->setParentItem(m_parts.window.contentItem());
        draw();
    }
}

void InterfaceTour::seeDialogs()
{
    const QVariant parent = QVariant::fromValue(m_parts.window.contentItem());
    const QVariant desk = QVariant::fromValue(&m_parts.desk);
    const QVariant actions = m_parts.window.property("actions");
    const auto open = [this](const std::unique_ptr<QObject> &dialog) {
        if (dialog && QMetaObject::invokeMethod(dialog.get(), "open"))
            draw();
    };
    open(make("Waypost.Shell", "KeySheet", {{u"parent"_s, parent}, {u"actions"_s, actions}}));
    open(make(
        "Waypost.Shell", "PaletteDialog",
        {{u"parent"_s, parent}, {u"desk"_s, desk}, {u"actions"_s, actions}}));
    open(make("Waypost.Settings", "DiagnosticsDialog", {{u"parent"_s, parent}, {u"desk"_s, desk}}));
    const auto settings = make(
        "Waypost.Settings", "SettingsDialog",
        {{u"parent"_s, parent}, {u"desk"_s, desk}, {u"actions"_s, actions}});
    open(settings);
    const auto pages = settings ? settings->property("pages").toStringList().size() : 0;
    for (int page = 0; page < pages; ++page) {
        settings->setProperty("page", page);
        draw();
    }
}

void InterfaceTour::seeWallboard()
{
    KioskLock lock(m_parts.clock, {});
    const auto wall = make(
        "Waypost.Wallboard", "WallboardWindow",
        {{u"desk"_s, QVariant::fromValue(&m_parts.desk)}, {u"lock"_s, QVariant::fromValue(&lock)}});
    if (auto *window = qobject_cast<QQuickWindow *>(wall.get()))
        window->grabWindow();
}

std::unique_ptr<QObject>
InterfaceTour::make(const char *module, const char *type, const QVariantMap &properties)
{
    QQmlComponent component(&m_parts.engine, QLatin1StringView(module), QLatin1StringView(type));
    std::unique_ptr<QObject> made(component.createWithInitialProperties(properties));
    if (!made || component.isError())
        m_fault = component.errorString();
    return made;
}

void InterfaceTour::draw()
{
    m_parts.window.grabWindow();
}

} // namespace waypost
