// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/filenamepolicy.h"
#include "downloads/httpanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;

class FileNamePolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNamesSafe_data();
    void makesNamesSafe();
    void keepsNamesShort_data();
    void keepsNamesShort();
    void readsDispositions_data();
    void readsDispositions();
    void readsAddresses_data();
    void readsAddresses();
    void findsAFreeName();
    void readsContentRanges_data();
    void readsContentRanges();
};

void FileNamePolicyTest::makesNamesSafe_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &wish, const QString &safe) {
        QTest::newRow(name) << wish << safe;
    };

    row("plain", u"report.csv"_s, u"report.csv"_s);
    row("spaces inside stay", u"my report.csv"_s, u"my report.csv"_s);
    row("other scripts stay", u"报告 1.csv"_s, u"报告 1.csv"_s);
    row("signs beyond the basic plane stay", u"\U0001F69A.csv"_s, u"\U0001F69A.csv"_s);
    row("empty", u""_s, u"download"_s);
    row("folders", u"../../etc/passwd"_s, u"passwd"_s);
    row("Windows folders", u"..\\..\\Windows\\system.ini"_s, u"system.ini"_s);
    row("drive", u"C:evil.exe"_s, u"C_evil.exe"_s);
    row("drive and folder", u"C:\\evil.exe"_s, u"evil.exe"_s);
    row("share", u"\\\\server\\share\\f.csv"_s, u"f.csv"_s);
    row("only dots", u".."_s, u"download"_s);
    row("one dot", u"."_s, u"download"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("hidden deeper", u"...a"_s, u"a"_s);
    row("hidden behind a space", u" .profile"_s, u"profile"_s);
    row("ends in a slash", u"folder/"_s, u"download"_s);
    row("trailing dots and spaces", u"a.txt. . "_s, u"a.txt"_s);
    row("alternate stream", u"a.txt:evil.exe"_s, u"a.txt_evil.exe"_s);
    row("forbidden on Windows", u"a<b>c\"d|e?f*g.csv"_s, u"a_b_c_d_e_f_g.csv"_s);
    row("NUL character", u"a.csv\0.exe"_s, u"a.csv.exe"_s);
    row("line ends", u"a\r\nb.csv"_s, u"ab.csv"_s);
    row("escape sequence", u"a\u001b[31mb.csv"_s, u"a[31mb.csv"_s);
    row("delete", u"a\u007fb"_s, u"ab"_s);
    row("turned direction", u"report\u202Evsc.exe"_s, u"reportvsc.exe"_s);
    row("isolates", u"a\u2066b\u2069.csv"_s, u"ab.csv"_s);
    row("zero width", u"a\u200b\u200db.csv"_s, u"ab.csv"_s);
    row("byte order mark", u"\uFEFFa.csv"_s, u"a.csv"_s);
    row("line separator", u"a\u2028b.csv"_s, u"ab.csv"_s);
    row("hard space becomes a space", u"a\u00A0b.csv"_s, u"a b.csv"_s);
    row("lone surrogate", u"a"_s + QChar(0xD83D) + u"b.csv"_s, u"ab.csv"_s);
    row("tag characters", u"a\U000E0041b.csv"_s, u"ab.csv"_s);
    row("CON", u"CON"_s, u"_CON"_s);
    row("con with extension", u"con.csv"_s, u"_con.csv"_s);
    row("con with two", u"con.tar.gz"_s, u"_con.tar.gz"_s);
    row("con with a space", u"con .txt"_s, u"_con .txt"_s);
    row("NUL", u"nul"_s, u"_nul"_s);
    row("COM1", u"COM1.txt"_s, u"_COM1.txt"_s);
    row("COM with a raised one", u"com\u00B9.txt"_s, u"_com\u00B9.txt"_s);
    row("LPT9", u"LPT9"_s, u"_LPT9"_s);
    row("CONIN$", u"CONIN$"_s, u"_CONIN$"_s);
    row("hidden and reserved", u"..AUX.csv"_s, u"_AUX.csv"_s);
    row("reserved only as a part", u"console.csv"_s, u"console.csv"_s);
    row("percent stays", u"%2e%2e%2fpasswd"_s, u"%2e%2e%2fpasswd"_s);
    row("home", u"~"_s, u"~"_s);
    row("composed", u"e\u0301.csv"_s, u"\u00E9.csv"_s);
}

void FileNamePolicyTest::makesNamesSafe()
{
    QFETCH(QString, wish);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(wish), safe);
    QCOMPARE(safeFileName(safe), safe); // nothing is left to do the second time
}

void FileNamePolicyTest::keepsNamesShort_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("end");
    QTest::newRow("long stem") << QString(500, u'a') + u".csv"_s << u"a.csv"_s;
    QTest::newRow("long in bytes") << QString(100, u'报') + u".csv"_s << u"报.csv"_s;
    QTest::newRow("long extension") << u"a."_s + QString(500, u'b') << u"b"_s;
    QTest::newRow("pairs are not cut") << u"\U0001F69A"_s.repeated(100) << u"\U0001F69A"_s;
}

void FileNamePolicyTest::keepsNamesShort()
{
    QFETCH(QString, wish);
    QFETCH(QString, end);
    const QString name = safeFileName(wish);
    QVERIFY(name.toUtf8().size() <= fileNameLimit);
    QVERIFY(name.toUtf8().size() > fileNameLimit - 5);
    QVERIFY2(name.endsWith(end), qUtf8Printable(name));
    QVERIFY(name.isValidUtf16());
}

void FileNamePolicyTest::readsDispositions_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *header, const QString &wanted) {
        QTest::newRow(name) << QByteArray(header) << wanted;
    };
    row("none", "", {});
    row("no name", "attachment", {});
    row("token", "attachment; filename=a.csv", u"a.csv"_s);
    row("quoted", "attachment; filename=\"a b.csv\"", u"a b.csv"_s);
    row("semicolon in quotes", "attachment; filename=\"a;b.csv\"; size=3", u"a;b.csv"_s);
    row("escaped quote", "attachment; filename=\"a\\\"b.csv\"", u"a\"b.csv"_s);
    row("unfinished quote", "attachment; filename=\"a.csv", u"a.csv"_s);
    row("capitals and spaces", "ATTACHMENT;  FILENAME = a.csv ", u"a.csv"_s);
    row("extended", "attachment; filename*=UTF-8''%E6%8A%A5%20a.csv", u"报 a.csv"_s);
    row("extended wins", "attachment; filename=\"x.csv\"; filename*=utf-8'en'a.csv", u"a.csv"_s);
    row("extended in Latin-1", "attachment; filename*=ISO-8859-1''%E4.csv", u"ä.csv"_s);
    row("extended in an unknown charset", "attachment; filename*=KOI8-R''%C1; filename=x.csv", u"x.csv"_s);
    row("extended is malformed", "attachment; filename*=a.csv; filename=x.csv", u"x.csv"_s);
    row("raw UTF-8", "attachment; filename=\"\xE6\x8A\xA5.csv\"", u"报.csv"_s);
    row("raw Latin-1", "attachment; filename=\"\xE4.csv\"", u"ä.csv"_s);
    row("another parameter that ends alike", "attachment; xfilename=bad; filename=a.csv", u"a.csv"_s);
    row("name inside another's quotes", "attachment; x=\"; filename=bad\"; filename=a.csv", u"a.csv"_s);
    row("encoded slash", "attachment; filename*=UTF-8''..%2F..%2Fpasswd",
        u"../../passwd"_s); // made safe later
}

void FileNamePolicyTest::readsDispositions()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, name);
    QCOMPARE(nameInDisposition(header), name);
}

void FileNamePolicyTest::readsAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << QUrl(u"https://h/a/b.csv?x=/y.exe#z"_s) << u"b.csv"_s;
    QTest::newRow("encoded slash") << QUrl(u"https://h/a%2F..%2Fb.csv"_s) << u"b.csv"_s;
    QTest::newRow("encoded dots") << QUrl(u"https://h/%2e%2e"_s) << u"download"_s;
    QTest::newRow("other scripts") << QUrl(u"https://h/%E6%8A%A5.csv"_s) << u"报.csv"_s;
    QTest::newRow("encoded NUL") << QUrl(u"https://h/a.csv%00.exe"_s) << u"a.csv.exe"_s;
    QTest::newRow("ends in a slash") << QUrl(u"https://h/a/"_s) << u"download"_s;
    QTest::newRow("no path") << QUrl(u"https://h"_s) << u"download"_s;
}

void FileNamePolicyTest::readsAddresses()
{
    QFETCH(QUrl, url);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(nameInAddress(url)), safe);
}

void FileNamePolicyTest::findsAFreeName()
{
    const QStringList there{u"a.csv"_s, u"a (2).csv"_s, u"b"_s};
    const auto exists = [&there](const QString &name) { return there.contains(name); };
    QCOMPARE(freeFileName(u"c.csv"_s, exists), u"c.csv"_s);
    QCOMPARE(freeFileName(u"a.csv"_s, exists), u"a (3).csv"_s);
    QCOMPARE(freeFileName(u"b"_s, exists), u"b (2)"_s);
}

void FileNamePolicyTest::readsContentRanges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("valid");
    QTest::newRow("whole") << "bytes 5-9/10"_ba << true;
    QTest::newRow("size unknown") << "bytes 5-9/*"_ba << true;
    QTest::newRow("capitals") << "Bytes 5-9/10"_ba << true;
    QTest::newRow("ends before it begins") << "bytes 9-5/10"_ba << false;
    QTest::newRow("beyond its size") << "bytes 5-10/10"_ba << false;
    QTest::newRow("unsatisfied") << "bytes */10"_ba << false;
    QTest::newRow("other unit") << "lines 5-9/10"_ba << false;
    QTest::newRow("negative") << "bytes -5-9/10"_ba << false;
    QTest::newRow("too big for a number") << "bytes 5-99999999999999999999/*"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void FileNamePolicyTest::readsContentRanges()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, valid);
    const std::optional<ContentRange> range = parseContentRange(header);
    QCOMPARE(range.has_value(), valid);
    if (range)
        QCOMPARE(range->first, 5);
}

QTEST_GUILESS_MAIN(FileNamePolicyTest)
#include "tst_filenamepolicy.moc"
