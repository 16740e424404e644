// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waypost::test {

namespace {

QString root()
{
    return QString::fromUtf8(WAYPOST_FIXTURES);
}

} // namespace

QByteArray fixture(const QString &name)
{
    QFile file(root() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

QStringList fixturesIn(const QString &folder)
{
    QStringList names = QDir(root() + u'/' + folder).entryList(QDir::Files, QDir::Name);
    for (QString &name : names)
        name = folder + u'/' + name;
    return names;
}

} // namespace waypost::test
