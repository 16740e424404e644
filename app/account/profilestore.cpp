// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/profilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int schema = 1;

/** Where translators find these sentences. */
struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::ProfileWords)
};

QJsonObject toJson(const Profile &profile)
{
    return {
        {u"userId"_s, profile.userId},
        {u"label"_s, profile.label},
        {u"deviceUrl"_s, profile.servers.device.toString()},
        {u"messageUrl"_s, profile.servers.message.toString()},
        {u"apiUrl"_s, profile.servers.api.toString()},
        {u"keep"_s, profile.keep}};
}

/** A profile is taken only if a sign-in may be sent where it points: somebody else may have edited the file.
 */
std::optional<Profile> fromJson(const QJsonObject &json)
{
    const auto url = [&json](QLatin1StringView key) { return QUrl(json[key].toString(), QUrl::StrictMode); };
    Profile profile;
    profile.userId = json["userId"_L1].toString();
    profile.label = json["label"_L1].toString();
    profile.servers = {url("deviceUrl"_L1), url("messageUrl"_L1), url("apiUrl"_L1)};
    profile.keep = json["keep"_L1].toBool();
    const bool good = !profile.userId.isEmpty()
        && addressComplaint(profile.servers.device, AddressUse::DeviceFeed).isEmpty()
        && addressComplaint(profile.servers.message, AddressUse::MessageFeed).isEmpty()
        && addressComplaint(profile.servers.api, AddressUse::OpenApi).isEmpty();
    return good ? std::optional(profile) : std::nullopt;
}

} // namespace

ProfileStore::ProfileStore(QString fileName)
    : m_fileName(std::move(fileName))
{
}

QString ProfileStore::load()
{
    QFile file(m_fileName);
    if (m_fileName.isEmpty() || !file.exists())
        return {};
    m_readOnly = true;
    if (!file.open(QIODevice::ReadOnly))
        return ProfileWords::tr("The list of accounts could not be read: %1").arg(file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject())
        return setAside();
    if (document["schema"_L1].toInt() != schema)
        return ProfileWords::tr(
                   "The list of accounts in %1 is not one that this version can read. It is left as it is.")
            .arg(QDir::toNativeSeparators(m_fileName));
    m_readOnly = false;
    const QJsonArray profiles = document["profiles"_L1].toArray();
    for (const QJsonValue &value : profiles) {
        if (const std::optional<Profile> profile = fromJson(value.toObject());
            profile && indexOf(profile->id()) < 0)
            m_profiles.append(*profile);
    }
    const QJsonValue current = document["current"_L1];
    m_current = {current["userId"_L1].toString(), current["server"_L1].toString()};
    return {};
}

/** Else nothing could be kept from now on, and whoever starts the program would sign in by hand for ever. */
QString ProfileStore::setAside()
{
    const QString aside = m_fileName + u".damaged"_s;
    QFile::remove(aside);
    m_readOnly = !QFile::rename(m_fileName, aside);
    return ProfileWords::tr("The list of accounts was damaged and begins anew; the old file is kept as %1.")
        .arg(QDir::toNativeSeparators(m_readOnly ? m_fileName : aside));
}

qsizetype ProfileStore::indexOf(const AccountId &account) const
{
    const auto at = std::ranges::find(m_profiles, account, &Profile::id);
    return at == m_profiles.end() ? -1 : at - m_profiles.begin();
}

std::optional<Profile> ProfileStore::find(const AccountId &account) const
{
    const qsizetype at = indexOf(account);
    return at < 0 ? std::nullopt : std::optional(m_profiles.at(at));
}

std::optional<Profile> ProfileStore::findKey(const QString &key) const
{
    const auto at = std::ranges::find_if(
        m_profiles, [&key](const Profile &profile) { return profile.id().key() == key; });
    return at == m_profiles.end() ? std::nullopt : std::optional(*at);
}

std::optional<Profile> ProfileStore::current() const
{
    return m_current.isEmpty() ? std::nullopt : find(m_current);
}

QString ProfileStore::put(const Profile &profile)
{
    const qsizetype at = indexOf(profile.id());
    if (at < 0)
        m_profiles.append(profile);
    else if (m_profiles.at(at) == profile)
        return {};
    else
        m_profiles[at] = profile;
    return save();
}

QString ProfileStore::forget(const AccountId &account)
{
    const qsizetype at = indexOf(account);
    if (at < 0)
        return {};
    m_profiles.removeAt(at);
    if (m_current == account)
        m_current = {};
    return save();
}

QString ProfileStore::setCurrent(const AccountId &account)
{
    if (m_current == account)
        return {};
    m_current = account;
    return save();
}

QString ProfileStore::save()
{
    if (m_fileName.isEmpty())
        return {};
    if (m_readOnly)
        return ProfileWords::tr("The list of accounts could not be read, so it is not written either.");
    QJsonArray profiles;
    for (const Profile &profile : std::as_const(m_profiles))
        profiles.append(toJson(profile));
    QJsonObject file{{u"schema"_s, schema}, {u"profiles"_s, profiles}};
    if (!m_current.isEmpty())
        file.insert(
            u"current"_s, QJsonObject{{u"userId"_s, m_current.userId}, {u"server"_s, m_current.server}});
    QDir().mkpath(QFileInfo(m_fileName).absolutePath());
    QSaveFile out(m_fileName);
    const QByteArray bytes = QJsonDocument(file).toJson();
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(bytes) != bytes.size() || !out.commit())
        return ProfileWords::tr("The list of accounts could not be written: %1").arg(out.errorString());
    return {};
}

} // namespace waypost
