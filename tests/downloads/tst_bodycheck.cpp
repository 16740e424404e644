// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/bodycheck.h"
#include "downloads/bodykind.h"
#include "packed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

const QByteArray zipEnd = QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
const QByteArray workbook = QByteArray("PK\x03\x04....[Content_Types].xml....xl/workbook.xml") + zipEnd;
const QByteArray pdf = "%PDF-1.7\n...\n%%EOF\n";
const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + "....IEND\xae\x42\x60\x82";
const QByteArray jpeg = QByteArray("\xff\xd8\xff\xe0....\xff\xd9");
const QByteArray film = QByteArray(
                            "\0\0\0\x20"
                            "ftypisom",
                            12)
    + QByteArray(100, '\0');
const QByteArray page = "\xef\xbb\xbf \n<!-- x --><!DOCTYPE html><html><body>Sign in</body></html>";
const QByteArray table = "name;km\nA;1\n";

BodyFacts factsOf(const QByteArray &body)
{
    BodyFacts facts;
    for (qsizetype at = 0; at < body.size(); at += 1'000) // in pieces, as it comes
        facts.add(QByteArrayView(body).sliced(at, std::min<qsizetype>(1'000, body.size() - at)));
    return facts;
}

} // namespace

class BodyCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void comparesSizes_data();
    void comparesSizes();
    void comparesChecksums();
    void knowsThePackedSize();
    void knowsTypesThatAreSaid();
    void gathersWhatItNeeds();
    void missesTheEnd();
};

void BodyCheckTest::judges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isSuspect");
    const auto good = [](const char *row, const QString &name, const QByteArray &body) {
        QTest::newRow(row) << name << body << false;
    };
    const auto bad = [](const char *row, const QString &name, const QByteArray &body) {
        QTest::newRow(row) << name << body << true;
    };
    good("a table", u"a.csv"_s, table);
    good(
        "a table in UTF-16", u"a.csv"_s,
        QByteArray(
            "\xff\xfe"
            "a\0;\0b\0\n\0",
            10));
    good("a table in UTF-16 without a mark", u"a.csv"_s, QByteArray("a\0;\0b\0;\0c\0;\0d\0\n\0", 16));
    good("a table of brackets", u"a.csv"_s, "[Report]\n1;2\n");
    good("a workbook", u"a.xlsx"_s, workbook);
    good("capitals", u"A.XLSX"_s, workbook);
    good("a PDF file", u"a.pdf"_s, pdf);
    good("pictures", u"a.png"_s, png);
    good("a photo", u"a.jpeg"_s, jpeg);
    good("a film", u"a.mp4"_s, film);
    good("JSON", u"a.json"_s, "[1, 2]");
    good("JSON with a status that is no error", u"a.json"_s, R"({"status":"done","message":"x","rows":[1]})");
    good("GPX", u"a.gpx"_s, "<?xml version=\"1.0\"?><gpx></gpx>");
    good("a page", u"a.html"_s, page);
    good(
        "Excel's own page", u"a.xls"_s,
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table></table>");
    good("Excel's old form", u"a.xls"_s, QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", 12));
    good("gzip that says so", u"a.csv.gz"_s, toGzip(table));
    good("gzip behind another name", u"a.csv"_s, toGzip(table)); // gets its name changed
    good("an extension that is not known", u"a.ddd"_s, QByteArray("\0\1\2", 3));
    good("no extension", u"a"_s, table);

    bad("nothing", u"a.csv"_s, {});
    bad("nothing, whatever it is", u"a"_s, {});
    bad("a page called a workbook", u"a.xlsx"_s, page);
    bad("a page called a table", u"a.csv"_s, page);
    bad("a page called a text", u"a.txt"_s, page);
    bad("a page called an old workbook", u"a.xls"_s, page);
    bad("a page without extension", u"a"_s, page);
    bad("a page of an unknown extension", u"a.php"_s, page);
    bad("a page in capitals", u"a.pdf"_s, "<HTML><HEAD></HEAD></HTML>");
    bad("XHTML", u"a.pdf"_s, "<?xml version=\"1.0\"?>\n<html></html>");
    bad("a page called a photo", u"a.jpg"_s, page);
    bad("an error called a PDF file", u"a.pdf"_s, R"({"code": 401, "message": "expired"})");
    bad("an error called JSON", u"a.json"_s, R"({"code": 401, "message": "expired"})");
    bad("an error without extension", u"a"_s, R"({"error": {"code": 5}})");
    bad("JSON called a table", u"a.csv"_s, R"([{"a": 1}])");
    bad("text called a PDF file", u"a.pdf"_s, table);
    bad("text called a workbook", u"a.xlsx"_s, table);
    bad("text called a film", u"a.mp4"_s, table);
    bad("a PDF file called a table", u"a.csv"_s, pdf);
    bad("a photo called PNG", u"a.png"_s, jpeg);
    bad("a workbook called a table", u"a.csv"_s, workbook);
    bad("an archive called a workbook", u"a.xlsx"_s, "PK\x03\x04....table.csv" + zipEnd);
    bad("a workbook called a document", u"a.docx"_s, workbook);
    bad("a table of zero bytes", u"a.csv"_s, table + QByteArray(5'000, '\0'));
    bad("a table with zero bytes later", u"a.csv"_s, table.repeated(1'000) + QByteArray(10, '\0'));
    bad("a program called PDF", u"a.pdf"_s, QByteArray("MZ\x90\0\3\0", 6));
}

void BodyCheckTest::judges()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    QFETCH(bool, isSuspect);
    AnnouncedFile announced;
    announced.name = name;
    announced.addressName = name;
    const QString reason = findContradiction(factsOf(body), announced, {});
    QVERIFY2(reason.isEmpty() != isSuspect, qUtf8Printable(reason));
}

void BodyCheckTest::comparesSizes_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("the same") << u"1234"_s << qint64(1234) << true;
    QTest::newRow("one less") << u"1234"_s << qint64(1233) << false;
    QTest::newRow("nothing was said") << u""_s << qint64(5) << true;
    QTest::newRow("nothing was known") << u"0"_s << qint64(5) << true;
    QTest::newRow("a word") << u"large"_s << qint64(5) << true;
    QTest::newRow("with its unit") << u"1234 bytes"_s << qint64(1234) << true;
    QTest::newRow("with its unit, another") << u"12 B"_s << qint64(12'345) << false;
    QTest::newRow("kilobytes") << u"12 KB"_s << qint64(12'345) << true;
    QTest::newRow("kilobytes, another") << u"12 KB"_s << qint64(22'345) << false;
    QTest::newRow("kilobytes without a word") << u"13"_s << qint64(12'600) << true;
    QTest::newRow("megabytes") << u"1.5 MB"_s << qint64(1'572'864) << true;
    QTest::newRow("megabytes with a comma") << u"1,5MiB"_s << qint64(1'572'864) << true;
    QTest::newRow("much less") << u"1048576"_s << qint64(500) << false;
}

void BodyCheckTest::comparesSizes()
{
    QFETCH(QString, told);
    QFETCH(qint64, bytes);
    QFETCH(bool, agrees);
    QCOMPARE(sizeAgrees(told, bytes), agrees);
}

void BodyCheckTest::comparesChecksums()
{
    AnnouncedFile announced;
    announced.sha256 = "aa";
    QVERIFY(findContradiction(factsOf(table), announced, "aa").isEmpty());
    QVERIFY(!findContradiction(factsOf(table), announced, "bb").isEmpty());
}

void BodyCheckTest::knowsThePackedSize()
{
    AnnouncedFile announced;
    announced.size = u"5"_s;
    QVERIFY(!findContradiction(factsOf(table), announced, {}).isEmpty());
    QVERIFY(findContradiction(factsOf(table), announced, {}, 5).isEmpty());
}

void BodyCheckTest::knowsTypesThatAreSaid()
{
    AnnouncedFile announced;
    announced.name = u"export"_s;
    announced.mediaType = "application/pdf; x=y";
    QVERIFY(!findContradiction(factsOf(table), announced, {}).isEmpty());
    QVERIFY(findContradiction(factsOf(pdf), announced, {}).isEmpty());
    announced.type = u"CSV"_s; // the notice knows better
    QVERIFY(findContradiction(factsOf(table), announced, {}).isEmpty());
    announced.type = u"trip"_s;
    announced.mediaType = "application/octet-stream";
    QVERIFY(findContradiction(factsOf(table), announced, {}).isEmpty());
    announced.name = u"a.csv"_s; // a server that calls every file the same says nothing
    announced.mediaType = "text/html";
    QVERIFY(findContradiction(factsOf(table), announced, {}).isEmpty());
    announced.noticeName = u"a.xlsx"_s; // but the notice promised something else
    QVERIFY(!findContradiction(factsOf(table), announced, {}).isEmpty());
}

void BodyCheckTest::gathersWhatItNeeds()
{
    BodyFacts facts;
    facts.add(QByteArray(1'000'000, 'a'));
    facts.add("end");
    QCOMPARE(facts.bytes(), 1'000'003);
    QCOMPARE(facts.head().size(), 4'096);
    QVERIFY(facts.tail().endsWith("aend"));
    QVERIFY(facts.tail().size() < 100'000);
    QVERIFY(!facts.hasZeros());
}

void BodyCheckTest::missesTheEnd()
{
    for (const QByteArray &whole : {workbook, pdf, png, jpeg, film, table}) {
        QVERIFY(!lacksItsEnd(factsOf(whole)));
        QVERIFY(!lacksItsEnd(factsOf(whole + QByteArray(1'000, ' ')))); // some writers fill up
    }
    for (const QByteArray &cut : {workbook.chopped(30), pdf.chopped(8), png.chopped(9), jpeg.chopped(2)})
        QVERIFY(lacksItsEnd(factsOf(cut)));
}

QTEST_GUILESS_MAIN(BodyCheckTest)
#include "tst_bodycheck.moc"
