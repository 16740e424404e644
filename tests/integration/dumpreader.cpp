// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumpreader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waypost::test {

namespace {

QJsonDocument parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s at %d of %s", qUtf8Printable(error.errorString()), int(error.offset), json.constData());
    return document;
}

} // namespace

QJsonObject parseDump(const QByteArray &dump)
{
    const QJsonDocument document = parse(dump);
    if (!document.isObject())
        qFatal("not an object: %s", dump.constData());
    return document.object();
}

QJsonValue valueAt(const QJsonObject &dump, const QString &path)
{
    QJsonValue value = dump;
    for (const QString &step : path.split(u'/')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value[qsizetype(index)] : value[step];
    }
    return value;
}

QByteArray toText(const QJsonValue &value)
{
    if (value.isUndefined())
        return "undefined";
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QByteArray normalised(const QByteArray &json)
{
    return parse('[' + json + ']').toJson(QJsonDocument::Compact);
}

} // namespace waypost::test
