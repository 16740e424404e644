// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <variant>

namespace waypost {

/**
 * The settings file for deployment: one JSON object.
 *
 * Keys: deviceUrl, messageUrl, apiUrl, user, passwordFile, dataDir, downloadPattern, kioskPin (texts);
 * downloadHosts (list of texts); the preferences of Preferences::rules() for whoever has chosen nothing;
 * locked, an object of preferences that nobody chooses. An unknown key or a wrong type is an error, so that a
 * misspelt setting does not go unnoticed.
 */
class ConfigFile
{
public:
    ConfigFile() = default;
    /** The file's settings, or one sentence on what is wrong with it. */
    [[nodiscard]] static std::variant<ConfigFile, QString> read(const QString &fileName);

    /** The text of a key; empty if it is not set. */
    [[nodiscard]] QString text(const QString &key) const { return m_settings.value(key).toString(); }
    [[nodiscard]] QStringList list(const QString &key) const
    {
        return m_settings.value(key).toVariant().toStringList();
    }

    [[nodiscard]] QVariantMap proposedPreferences() const;
    [[nodiscard]] QVariantMap lockedPreferences() const
    {
        return m_settings.value(QLatin1StringView("locked")).toObject().toVariantMap();
    }

private:
    QJsonObject m_settings;
};

} // namespace waypost
