// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"
#include "downloads/fakefileserver.h"
#include "dumpreader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

/** From a downloadAllow on the message feed to a file on the disk, or to none. */
class FileNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountsFileIsFetched_data();
    void theAccountsFileIsFetched();
    void aForeignHostIsNotAsked();
    void aForeignHostOnceAllowed();
    void doneIsRemembered();
    void aMissingFileFails();
    void aPageToSignInIsSuspect();
    void whatWasUnderWayGoesOn();
};

namespace {

const QByteArray content = QByteArray("Fahrtenbuch;km\n").repeated(5'000);

/** A desk whose account lives on @p files, which stays silent when asked for anything but files. */
struct FileDesk : DeskRig
{
    explicit FileDesk(FakeFileServer &files)
    {
        options.apiUrl = files.url(u"/"_s);
        files.answer(u"/v2/auth/action"_s, [](const HttpRequest &) { return QByteArray(); });
        files.serve(u"/reports/12.csv"_s, content);
    }
    [[nodiscard]] bool reaches(DownloadState state)
    {
        return QTest::qWaitFor([this, state] {
            const QList<Download> &downloads = backend().downloads().downloads();
            return !downloads.isEmpty() && downloads.constLast().state == state;
        });
    }
};

QByteArray ready(const QString &address)
{
    return R"({"type":"downloadAllow","from_id":0,"file_name":"../../May.csv","url":")" + address.toUtf8()
        + "\"}";
}

int filesAsked(const FakeFileServer &files)
{
    return int(std::ranges::count_if(files.requests(), [](const HttpRequest &request) {
        return request.path.startsWith("/reports/"_L1);
    }));
}

} // namespace

void FileNoticesTest::theAccountsFileIsFetched_data()
{
    QTest::addColumn<bool>("wholeAddress");
    QTest::newRow("whole address") << true;
    QTest::newRow("path on the account's host") << false;
}

void FileNoticesTest::theAccountsFileIsFetched()
{
    QFETCH(const bool, wholeAddress);
    FakeFileServer files;
    FileDesk desk(files);
    QVERIFY(desk.start());
    const QString url = files.url(u"/reports/12.csv"_s).toString();
    QVERIFY(desk.messageSends(ready(wholeAddress ? url : u"/reports/12.csv"_s)));
    QVERIFY(desk.reaches(DownloadState::Done));

    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"downloads"_s).toArray().size(), 1);
    const QJsonObject download = valueAt(dump, u"downloads/0"_s).toObject();
    QCOMPARE(download["state"_L1].toString(), u"done"_s);
    QCOMPARE(download["url"_L1].toString(), url);
    QCOMPARE(download["bytes"_L1].toInteger(), content.size());
    QCOMPARE(download["size"_L1].toInteger(), content.size());
    QCOMPARE(
        download["sha256"_L1].toString().toLatin1(),
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(download["error"_L1].isNull());
    QFile file(download["path"_L1].toString());
    QVERIFY(file.fileName().startsWith(desk.downloadFolder() + u'/'));
    QVERIFY(!file.fileName().contains(".."_L1));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void FileNoticesTest::aForeignHostIsNotAsked()
{
    FakeFileServer account;
    FakeFileServer foreign; // another port is another host
    foreign.serve(u"/reports/12.csv"_s, content);
    FileDesk desk(account);
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(ready(foreign.url(u"/reports/12.csv"_s).toString())));
    QVERIFY(desk.messageSends(ready(u"/reports/12.csv"_s)));
    QVERIFY(desk.reaches(DownloadState::Done)); // the second one: by then the first had its chance
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"downloads/0/state"_s).toString(), u"announced"_s);
    QVERIFY(valueAt(dump, u"downloads/0/error"_s).toString().contains("not allowed"_L1));
    QCOMPARE(valueAt(dump, u"downloads/0/bytes"_s).toInt(-1), 0);
    QVERIFY(foreign.requests().isEmpty());
}

void FileNoticesTest::aForeignHostOnceAllowed()
{
    FakeFileServer account;
    FakeFileServer foreign;
    foreign.serve(u"/reports/12.csv"_s, content);
    FileDesk desk(account);
    desk.options.downloadHosts = {u"127.0.0.1:%1"_s.arg(foreign.url(u"/"_s).port())};
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(ready(foreign.url(u"/reports/12.csv"_s).toString())));
    QVERIFY(desk.reaches(DownloadState::Done));
    QCOMPARE(filesAsked(foreign), 1);
}

void FileNoticesTest::doneIsRemembered()
{
    FakeFileServer files;
    FileDesk desk(files);
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(ready(u"/reports/12.csv"_s)));
    QVERIFY(desk.reaches(DownloadState::Done));
    const QJsonObject before = desk.end();
    QVERIFY(desk.start());
    const QJsonObject after = desk.end();
    QCOMPARE(toText(after["downloads"_L1]), toText(before["downloads"_L1]));
    QCOMPARE(filesAsked(files), 1);
}

void FileNoticesTest::aMissingFileFails()
{
    FakeFileServer files;
    FileDesk desk(files);
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(ready(u"/reports/13.csv"_s)));
    QVERIFY(desk.reaches(DownloadState::Failed));
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"downloads/0/state"_s).toString(), u"failed"_s);
    QVERIFY(valueAt(dump, u"downloads/0/error"_s).toString().contains("404"_L1));
    QVERIFY(valueAt(dump, u"downloads/0/path"_s).isNull());
}

void FileNoticesTest::aPageToSignInIsSuspect()
{
    FakeFileServer files;
    FileDesk desk(files);
    files.serve(
        u"/reports/14.xlsx"_s, "<!doctype html><title>Sign in</title>", "Content-Type: text/html\r\n");
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(ready(u"/reports/14.xlsx"_s)));
    QVERIFY(desk.reaches(DownloadState::Suspect));
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"downloads/0/state"_s).toString(), u"suspect"_s);
    QVERIFY(valueAt(dump, u"downloads/0/error"_s).toString().contains("web page"_L1));
    const QString path = valueAt(dump, u"downloads/0/path"_s).toString();
    QVERIFY2(path.endsWith("/14.xlsx.suspect"_L1), qUtf8Printable(path));
    QVERIFY(QFile::exists(path));
}

void FileNoticesTest::whatWasUnderWayGoesOn()
{
    FakeFileServer files;
    FileDesk desk(files);
    files.answer(u"/reports/12.csv"_s, [](const HttpRequest &) { return QByteArray(); }); // never answers
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(ready(u"/reports/12.csv"_s)));
    QVERIFY(desk.reaches(DownloadState::Running));
    QTRY_COMPARE(filesAsked(files), 1);
    (void)desk.end();
    files.serve(u"/reports/12.csv"_s, content);
    QVERIFY(desk.start());
    QVERIFY(desk.reaches(DownloadState::Done));
    QCOMPARE(filesAsked(files), 2);
}

QTEST_GUILESS_MAIN(FileNoticesTest)
#include "tst_filenotices.moc"
