// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/licences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** A file of ours, which is there: it is part of the program. */
QByteArray contentOf(const QString &path)
{
    QFile file(u":/licences/"_s + path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

LicenceEntry toEntry(const QJsonObject &object)
{
    return {
        .name = object.value("name"_L1).toString(),
        .licence = object.value("licence"_L1).toString(),
        .holder = object.value("holder"_L1).toString(),
        .address = object.value("address"_L1).toString(),
        .textFile = object.value("text"_L1).toString(),
        .noteFile = object.value("note"_L1).toString()};
}

} // namespace

Licences::Licences(QObject *parent)
    : QObject(parent)
{
    const QJsonArray list = QJsonDocument::fromJson(contentOf(u"resources/licences/licences.json"_s)).array();
    for (const QJsonValue &value : list)
        m_entries += toEntry(value.toObject());
}

QString Licences::textOf(const LicenceEntry &entry) const
{
    const QString note = QString::fromUtf8(contentOf(entry.noteFile));
    const QString text = QString::fromUtf8(contentOf(entry.textFile));
    return note.isEmpty() ? text : note + u'\n' + text;
}

} // namespace waypost
