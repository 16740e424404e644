// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/configfile.h"

#include "models/preferences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

bool isPreference(const QString &key)
{
    return std::ranges::find(Preferences::rules(), key, &PreferenceRule::key) != Preferences::rules().end();
}

QString complaintAboutHosts(const QJsonValue &value)
{
    const QJsonArray hosts = value.toArray();
    const bool allTexts = value.isArray()
        && std::all_of(hosts.begin(), hosts.end(), [](const QJsonValue &host) { return host.isString(); });
    return allTexts ? QString() : u"\"downloadHosts\" must be a list of texts"_s;
}

QString complaintAboutLocked(const QJsonValue &value)
{
    if (!value.isObject())
        return u"\"locked\" must be an object of preferences"_s;
    const QJsonObject locked = value.toObject();
    for (auto it = locked.constBegin(); it != locked.constEnd(); ++it) {
        if (const QString why = Preferences::complaintAbout(it.key(), it.value().toVariant()); !why.isEmpty())
            return u"locked: %1"_s.arg(why);
    }
    return {};
}

QString complaintAbout(const QString &key, const QJsonValue &value)
{
    static const QStringList texts{u"deviceUrl"_s,    u"messageUrl"_s, u"apiUrl"_s,          u"user"_s,
                                   u"passwordFile"_s, u"dataDir"_s,    u"downloadPattern"_s, u"kioskPin"_s};
    if (texts.contains(key))
        return value.isString() ? QString() : u"\"%1\" must be a text"_s.arg(key);
    if (key == "downloadHosts"_L1)
        return complaintAboutHosts(value);
    if (key == "locked"_L1)
        return complaintAboutLocked(value);
    return isPreference(key) ? Preferences::complaintAbout(key, value.toVariant())
                             : u"\"%1\" is not a setting"_s.arg(key);
}

} // namespace

std::variant<ConfigFile, QString> ConfigFile::read(const QString &fileName)
{
    const auto wrong = [&](const QString &why) { return u"configuration file %1: %2"_s.arg(fileName, why); };
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return wrong(u"an object is needed"_s);
    ConfigFile config;
    config.m_settings = document.object();
    for (auto it = config.m_settings.constBegin(); it != config.m_settings.constEnd(); ++it) {
        const QString complaint = complaintAbout(it.key(), it.value());
        if (!complaint.isEmpty())
            return wrong(complaint);
    }
    return config;
}

QVariantMap ConfigFile::proposedPreferences() const
{
    QVariantMap proposed;
    for (auto it = m_settings.constBegin(); it != m_settings.constEnd(); ++it) {
        if (isPreference(it.key()))
            proposed.insert(it.key(), it.value().toVariant());
    }
    return proposed;
}

} // namespace waypost
