// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/**
 * Who may know whom, as ARCHITECTURE.md says it: every include and import line of the program is held against
 * the table. An arrow that the table does not allow fails here, before anybody gets used to it.
 */
class DependenciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesCanFail_data();
    void theRulesCanFail();
    void includes();
    void imports();
    void habits();
    void typeNamesAreUnique();
};

namespace {

/** What one library may include: folders of ours, and patterns of other people's headers it must not touch.
 */
struct Library
{
    QStringList folders;
    QString never;
};

const QString network = u"QtNetwork|QNetwork|QTcp|QUdp|QSsl"_s;
const QString sockets = u"QtWebSockets|QWebSocket"_s;
const QString qml = u"QtQml|QQml|QtQuick|QQuick|QSG"_s;
const QString sql = u"QtSql|QSql"_s;
const QString json = u"QJson|simdjson"_s;
const QString threads = u"QThread|QObject>|QTimer|QtConcurrent"_s;

QString any(const QStringList &patterns)
{
    return patterns.join(u'|');
}

const QHash<QString, Library> &libraries()
{
    static const QHash<QString, Library> table{
        {u"storage"_s, {{u"storage"_s}, any({network, sockets, qml, sql, json})}},
        {u"domain"_s, {{u"domain"_s}, any({network, sockets, qml, sql, json})}},
        {u"protocol"_s, {{u"protocol"_s, u"domain"_s}, any({network, sockets, qml, sql, threads})}},
        {u"feed"_s, {{u"feed"_s, u"domain"_s, u"protocol"_s}, any({qml, sql, json})}},
        {u"journal"_s, {{u"journal"_s, u"domain"_s}, any({network, sockets, qml})}},
        {u"downloads"_s, {{u"downloads"_s, u"domain"_s}, any({sockets, qml, sql})}},
        {u"account"_s, {{u"account"_s, u"domain"_s}, any({sockets, qml, sql})}},
        {u"map"_s, {{u"map"_s, u"domain"_s}, any({network, sockets, sql})}},
        {u"models"_s,
         {{u"models"_s, u"domain"_s, u"account"_s, u"journal"_s, u"downloads"_s, u"map"_s},
          any({sockets, sql, u"simdjson"_s})}},
        {u"simulator"_s,
         {{u"simulator"_s, u"domain"_s, u"protocol/encoder.h"_s}, any({qml, sql, u"simdjson"_s})}},
        // The composition root joins what does not know each other.
        {u"application"_s,
         {{u"application"_s, u"storage"_s, u"domain"_s, u"account"_s, u"feed"_s, u"journal"_s, u"downloads"_s, u"map"_s,
           u"models"_s, u"simulator"_s},
          any({sockets, sql, u"simdjson"_s})}},
    };
    return table;
}

/** Files that may touch what the rest of their library must not: one door each, that nothing else goes
 * through. */
const QHash<QString, QString> &doors()
{
    static const QHash<QString, QString> table{
        {u"map/tiledownloader.cpp"_s, network},
        {u"map/tilerequest.cpp"_s, network},
        {u"map/mbtilesreader.cpp"_s, sql},
    };
    return table;
}

const QHash<QString, QStringList> &modules()
{
    const QStringList view{u"Models"_s, u"Theme"_s, u"Controls"_s};
    static const QHash<QString, QStringList> table{
        {u"theme"_s, {}},
        {u"controls"_s, {u"Models"_s, u"Theme"_s}},
        {u"map"_s, view + QStringList{u"MapLayers"_s}},
        {u"vehicles"_s, view},
        {u"inbox"_s, view},
        {u"downloads"_s, view},
        {u"settings"_s, view},
        {u"gallery"_s, view},
        {u"wallboard"_s, view + QStringList{u"Map"_s}},
        {u"shell"_s, view + QStringList{u"Map"_s, u"Vehicles"_s, u"Inbox"_s, u"Downloads"_s, u"Settings"_s}},
    };
    return table;
}

bool startsLike(const QString &header, const QString &patterns)
{
    static QHash<QString, QRegularExpression> cache;
    QRegularExpression &expression = cache[patterns];
    if (expression.pattern().isEmpty())
        expression.setPattern(u"^(%1)"_s.arg(patterns));
    return expression.match(header + u'>').hasMatch();
}

/** What is wrong with an include line of a file of app/, "map/tilelayer.cpp"; empty if nothing is. */
QString judgeInclude(const QString &file, const QString &header, bool ours)
{
    const QString folder = file.section(u'/', 0, 0);
    const Library library = libraries().value(folder);
    if (library.folders.isEmpty())
        return u"no rule for the folder app/%1"_s.arg(folder);
    if (!ours) {
        const bool isDoor = doors().contains(file) && startsLike(header, doors().value(file));
        return !isDoor && startsLike(header, library.never)
            ? u"%1 must not include <%2>"_s.arg(folder, header)
            : QString();
    }
    const bool allowed = !header.contains(u'/') || library.folders.contains(header.section(u'/', 0, 0))
        || library.folders.contains(header);
    return allowed ? QString() : u"%1 must not include \"%2\""_s.arg(folder, header);
}

QString judgeImport(const QString &folder, const QString &module)
{
    if (!modules().contains(folder))
        return u"no rule for the folder ui/%1"_s.arg(folder);
    const bool allowed = modules().value(folder).contains(module) || module.toLower() == folder;
    return allowed ? QString() : u"%1 must not import Waypost.%2"_s.arg(folder, module);
}

QString judgeHabit(const QString &file, const QString &line)
{
    // What Qt itself has only one of cannot be handed in.
    static const QRegularExpression hub(
        u"(?<!QCoreApplication|QNetworkInformation)::instance\\(\\)|setContextProperty"_s);
    static const QRegularExpression richText(u"^\\s*(Text|TextEdit|TextArea|Label)\\s*\\{"_s);
    if (hub.match(line).hasMatch())
        return u"hand the object in instead of reaching for it"_s;
    const bool qmlFile = file.endsWith(".qml"_L1);
    if (qmlFile && line.startsWith("pragma Singleton"_L1) && !file.endsWith("theme/Theme.qml"_L1))
        return u"Theme is the only singleton"_s;
    const bool plain
        = file.endsWith("controls/PlainLabel.qml"_L1) || file.endsWith("controls/PlainText.qml"_L1);
    if (qmlFile && richText.match(line).hasMatch() && !plain)
        return u"use PlainLabel or PlainText: they never render markup"_s;
    return {};
}

/** Calls back with each line of each source file below a folder. */
template <typename Visit>
void eachLine(const QString &below, const QStringList &patterns, Visit visit)
{
    QDirIterator files(
        QString::fromUtf8(WAYPOST_SOURCE) + u'/' + below, patterns, QDir::Files,
        QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        ++seen;
        for (int number = 1; !file.atEnd(); ++number)
            visit(file.fileName(), number, QString::fromUtf8(file.readLine()));
    }
    QVERIFY2(seen > 0, "no files: the test would check nothing");
}

QString folderOf(const QString &file, const QString &below)
{
    return file.section(u'/' + below + u'/', 1).section(u'/', 0, 0);
}

void report(QStringList &complaints, const QString &file, int number, const QString &complaint)
{
    if (!complaint.isEmpty())
        complaints += u"%1:%2: %3"_s.arg(file).arg(number).arg(complaint);
}

} // namespace

void DependenciesTest::theRulesCanFail_data()
{
    QTest::addColumn<QString>("complaint");
    QTest::addColumn<bool>("expected");
    QTest::newRow("domain to feed") << judgeInclude(u"domain"_s, u"feed/devicefeed.h"_s, true) << true;
    QTest::newRow("domain to JSON") << judgeInclude(u"domain"_s, u"QJsonObject"_s, false) << true;
    QTest::newRow("protocol to QObject") << judgeInclude(u"protocol"_s, u"QObject"_s, false) << true;
    QTest::newRow("models to sockets") << judgeInclude(u"models"_s, u"QWebSocket"_s, false) << true;
    QTest::newRow("simulator to decoder")
        << judgeInclude(u"simulator"_s, u"protocol/devicedecoder.h"_s, true) << true;
    QTest::newRow("simulator to encoder")
        << judgeInclude(u"simulator"_s, u"protocol/encoder.h"_s, true) << false;
    QTest::newRow("feed to protocol")
        << judgeInclude(u"feed"_s, u"protocol/devicedecoder.h"_s, true) << false;
    QTest::newRow("map to network") << judgeInclude(u"map/tilelayer.cpp"_s, u"QNetworkReply"_s, false)
                                    << true;
    QTest::newRow("tiles to network")
        << judgeInclude(u"map/tilerequest.cpp"_s, u"QNetworkReply"_s, false) << false;
    QTest::newRow("tiles to network from a header")
        << judgeInclude(u"map/tilerequest.h"_s, u"QNetworkReply"_s, false) << true;
    QTest::newRow("tiles to SQL") << judgeInclude(u"map/tilerequest.cpp"_s, u"QSqlQuery"_s, false) << true;
    QTest::newRow("MBTiles to SQL") << judgeInclude(u"map/mbtilesreader.cpp"_s, u"QSqlQuery"_s, false)
                                    << false;
    QTest::newRow("MBTiles to network")
        << judgeInclude(u"map/mbtilesreader.cpp"_s, u"QNetworkReply"_s, false) << true;
    QTest::newRow("a new folder") << judgeInclude(u"radio"_s, u"domain/clock.h"_s, true) << true;
    QTest::newRow("inbox to vehicles") << judgeImport(u"inbox"_s, u"Vehicles"_s) << true;
    QTest::newRow("inbox to controls") << judgeImport(u"inbox"_s, u"Controls"_s) << false;
    QTest::newRow("a bare text") << judgeHabit(u"ui/inbox/Row.qml"_s, u"    Text {"_s) << true;
    QTest::newRow("a hub") << judgeHabit(u"app/models/desk.cpp"_s, u"Settings::instance()->x()"_s) << true;
}

void DependenciesTest::theRulesCanFail()
{
    QFETCH(QString, complaint);
    QFETCH(bool, expected);
    QCOMPARE(!complaint.isEmpty(), expected);
}

void DependenciesTest::includes()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)"_s);
    QStringList complaints;
    eachLine(u"app"_s, {u"*.h"_s, u"*.cpp"_s}, [&](const QString &file, int number, const QString &line) {
        const QRegularExpressionMatch match = include.match(line);
        const QString folder = folderOf(file, u"app"_s);
        if (!match.hasMatch() || folder == "main.cpp"_L1)
            return;
        const QString inApp = file.section(u"/app/"_s, 1);
        report(complaints, file, number, judgeInclude(inApp, match.captured(2), match.captured(1) == u'"'));
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void DependenciesTest::imports()
{
    static const QRegularExpression import(u"^\\s*import\\s+Waypost\\.(\\w+)"_s);
    QStringList complaints;
    eachLine(u"ui"_s, {u"*.qml"_s}, [&](const QString &file, int number, const QString &line) {
        const QRegularExpressionMatch match = import.match(line);
        if (match.hasMatch())
            report(complaints, file, number, judgeImport(folderOf(file, u"ui"_s), match.captured(1)));
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void DependenciesTest::habits()
{
    QStringList complaints;
    const auto check = [&](const QString &file, int number, const QString &line) {
        report(complaints, file, number, judgeHabit(file, line));
    };
    eachLine(u"app"_s, {u"*.h"_s, u"*.cpp"_s}, check);
    eachLine(u"ui"_s, {u"*.qml"_s}, check);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void DependenciesTest::typeNamesAreUnique()
{
    // All libraries share one namespace: two types of one name in two headers are one type to the linker,
    // which then takes the destructor of either for both.
    static const QRegularExpression definition(
        u"^(?:struct|class|enum class|enum) (\\w+)\\b(?!::|\\s*;|\\s*<)"_s);
    QHash<QString, QString> definedIn;
    QStringList complaints;
    eachLine(u"app"_s, {u"*.h"_s}, [&](const QString &file, int number, const QString &line) {
        const QRegularExpressionMatch match = definition.match(line);
        if (!match.hasMatch())
            return;
        const QString other = definedIn.value(match.captured(1));
        if (other.isEmpty())
            definedIn.insert(match.captured(1), file);
        else if (other != file)
            report(complaints, file, number, u"%1 is also defined in %2"_s.arg(match.captured(1), other));
    });
    QVERIFY(definedIn.contains(u"FleetStore"_s) && definedIn.contains(u"Motion"_s));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(DependenciesTest)
#include "tst_dependencies.moc"
