// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"

#include "support/fixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost::test {

namespace {

constexpr QLatin1StringView inputSuffix(".in.json");

} // namespace

void addGoldenRows(const QString &folder)
{
    QTest::addColumn<QString>("file");
    const QStringList files = fixturesIn(folder);
    for (const QString &file : files) {
        if (file.endsWith(inputSuffix))
            QTest::addRow("%s", qUtf8Printable(QFileInfo(file).fileName().chopped(inputSuffix.size())))
                << file;
    }
}

QByteArray compareWithGolden(const QString &inputFile, const QByteArray &actual)
{
    const QString stem = inputFile.chopped(inputSuffix.size());
    QByteArray expected = fixture(stem + u".out.json"_s);
    if (expected == actual)
        return {};
    QFile failed(QString::fromUtf8(WAYPOST_FAILED_OUTPUT) + u'/' + QFileInfo(stem).fileName() + u".fail"_s);
    if (failed.open(QIODevice::WriteOnly))
        failed.write(actual);
    return "differs from the fixture; see " + failed.fileName().toUtf8();
}

} // namespace waypost::test
