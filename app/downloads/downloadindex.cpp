// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadindex.h"

#include "downloads/downloadwords.h"
#include "downloads/filenamepolicy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int schema = 1;

QJsonArray toArray(const std::vector<std::pair<std::string, std::string>> &fields)
{
    QJsonArray array;
    for (const auto &[name, value] : fields)
        array.append(QJsonArray{QString::fromStdString(name), QString::fromStdString(value)});
    return array;
}

QJsonObject toJson(const Download &download)
{
    return {
        {u"id"_s, download.id},
        {u"state"_s, QString::fromLatin1(toString(download.state))},
        {u"title"_s, download.title},
        {u"url"_s, QString::fromLatin1(download.url.toEncoded())},
        {u"blockedHost"_s, download.blockedHost},
        {u"bytes"_s, download.bytes},
        {u"size"_s, download.size},
        {u"sha256"_s, download.sha256},
        {u"path"_s, download.path},
        {u"error"_s, download.error},
        {u"note"_s, download.note},
        {u"fields"_s, toArray(download.fields)},
        {u"announced"_s, static_cast<qint64>(toMs(download.announced))},
        {u"sent"_s, download.sent.has_value() ? QJsonValue(qint64(toMs(*download.sent))) : QJsonValue()},
        {u"partFile"_s, download.partFile},
        {u"validator"_s, QString::fromLatin1(download.validator)},
    };
}

DownloadState stateOf(const QString &word)
{
    for (int i = 0; i <= static_cast<int>(DownloadState::Suspect); ++i) {
        if (word == QLatin1StringView(toString(static_cast<DownloadState>(i))))
            return static_cast<DownloadState>(i);
    }
    return DownloadState::Failed;
}

Download fromJson(const QJsonObject &object)
{
    Download download;
    download.id = object.value("id"_L1).toInteger();
    download.state = stateOf(object.value("state"_L1).toString());
    download.title = object.value("title"_L1).toString();
    download.url = QUrl::fromEncoded(object.value("url"_L1).toString().toLatin1(), QUrl::StrictMode);
    download.host = download.url.host(QUrl::FullyEncoded);
    download.blockedHost = object.value("blockedHost"_L1).toString();
    download.bytes = object.value("bytes"_L1).toInteger();
    download.size = object.value("size"_L1).toInteger(-1);
    download.sha256 = object.value("sha256"_L1).toString();
    download.path = object.value("path"_L1).toString();
    download.error = object.value("error"_L1).toString();
    download.note = object.value("note"_L1).toString();
    for (const QJsonValue &field : object.value("fields"_L1).toArray())
        download.fields.emplace_back(field[0].toString().toStdString(), field[1].toString().toStdString());
    download.announced = instantFromMs(object.value("announced"_L1).toInteger());
    download.validator = object.value("validator"_L1).toString().toLatin1();
    // A file that anybody may edit must not lead out of the target folder.
    if (const QString part = object.value("partFile"_L1).toString(); !part.isEmpty())
        download.partFile = safeFileName(part);
    if (const QJsonValue sent = object.value("sent"_L1); sent.isDouble())
        download.sent = instantFromMs(sent.toInteger());
    if (download.state == DownloadState::Running || download.state == DownloadState::Queued) {
        download.state = DownloadState::Queued; // it goes on
        download.error.clear();
    }
    return download;
}

/** Rows are found by their ids, which grow; a file that anybody may edit need not keep to that. */
void putInOrder(QList<Download> &downloads)
{
    downloads.removeIf([](const Download &download) { return download.id <= 0; });
    std::ranges::stable_sort(downloads, {}, &Download::id);
    const auto repeated = std::ranges::unique(downloads, {}, &Download::id);
    downloads.erase(repeated.begin(), repeated.end());
}

LoadedIndex unreadable(const QString &error)
{
    return {{.inboxUpTo = -1}, IndexTrouble::Unreadable, error};
}

LoadedIndex damaged(const QString &fileName)
{
    const QString base = fileName.chopped(5) + "-damaged"_L1;
    const QString aside
        = freeFileName(base + ".json"_L1, [](const QString &name) { return QFile::exists(name); });
    if (!QFile::rename(fileName, aside))
        return unreadable(
            DownloadWords::tr("The list of downloads is damaged and could not be moved aside."));
    return {
        {.inboxUpTo = -1},
        IndexTrouble::Damaged,
        DownloadWords::tr("The list of downloads was damaged. It was kept as %1.")
            .arg(QDir::toNativeSeparators(aside))};
}

} // namespace

const char *toString(DownloadState state)
{
    switch (state) {
    case DownloadState::Announced:
        return "announced";
    case DownloadState::Queued:
        return "queued";
    case DownloadState::Running:
        return "running";
    case DownloadState::Paused:
        return "paused";
    case DownloadState::Done:
        return "done";
    case DownloadState::Failed:
        return "failed";
    case DownloadState::NoAddress:
        return "no-address";
    case DownloadState::Suspect:
        return "suspect";
    }
    return "failed";
}

LoadedIndex loadDownloadIndex(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            DownloadWords::tr("The list of downloads cannot be read: %1").arg(file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const int found = object.value("schema"_L1).toInt();
    if (found > schema)
        return unreadable(
            DownloadWords::tr("The list of downloads was written by a newer Waypost and is left alone."));
    if (found < 1)
        return damaged(fileName);

    DownloadIndex index;
    index.lastId = object.value("lastId"_L1).toInteger();
    index.removed = object.value("removed"_L1).toInteger();
    index.inboxUpTo = object.value("inboxUpTo"_L1).toInteger(-1);
    for (const QJsonValue &host : object.value("allowedHosts"_L1).toArray())
        index.allowedHosts.insert(host.toString());
    for (const QJsonValue &download : object.value("downloads"_L1).toArray()) {
        index.downloads.append(fromJson(download.toObject()));
        index.lastId = std::max(index.lastId, index.downloads.last().id);
    }
    putInOrder(index.downloads);
    return {index, IndexTrouble::None, {}};
}

QString saveDownloadIndex(const DownloadIndex &index, const QString &fileName)
{
    QStringList hosts = index.allowedHosts.values();
    hosts.sort();
    QJsonArray downloads;
    for (const Download &download : index.downloads)
        downloads.append(toJson(download));
    const QJsonObject object{
        {u"schema"_s, schema},
        {u"lastId"_s, index.lastId},
        {u"removed"_s, index.removed},
        {u"inboxUpTo"_s, index.inboxUpTo},
        {u"allowedHosts"_s, QJsonArray::fromStringList(hosts)},
        {u"downloads"_s, downloads}};

    QSaveFile file(fileName);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return DownloadWords::tr("The list of downloads cannot be written: %1").arg(file.errorString());
}

} // namespace waypost
