// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadjob.h"
#include "fakefileserver.h"
#include "packed.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;
using Outcome = waypost::DownloadJob::Outcome;

namespace {

const QByteArray abc = "abc";
constexpr auto abcSha256
    = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_L1; // FIPS 180-2, B.1

QByteArray rangeHeaders(const QByteArray &range, const QByteArray &tag)
{
    return "Content-Range: bytes " + range + "\r\nETag: " + tag + "\r\n";
}

} // namespace

/** One transfer at a time against a real server, through the real network classes. */
class DownloadJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void savesAFile();
    void savesABigFileWhole();
    void sendsNothingThatTellsWhoWeAre();
    void namesTheFile_data();
    void namesTheFile();
    void neverOverwrites();
    void failsOnStatus_data();
    void failsOnStatus();
    void failsOnATruncatedBody();
    void failsWhenNobodyAnswers();
    void failsWhenNothingArrives();
    void failsWhenTooBig_data();
    void failsWhenTooBig();
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();
    void noticesADiskThatFillsUp();
    void namesAFolderThatCannotBeWritten();

    void unpacksWhatWasPackedForTheWay_data();
    void unpacksWhatWasPackedForTheWay();
    void goesOnWithAPackedBody();
    void neverSavesGzipAsATable();
    void unpacksNoMoreThanItMay();
    void keepsAsideWhatContradicts_data();
    void keepsAsideWhatContradicts();
    void keepsTheNameThatWasAnnounced();
    void takesTheSameEndForTheEnd();
    void saysWhatTheServerWishes_data();
    void saysWhatTheServerWishes();

    void followsARedirectionToItsOwnHost();
    void refusesRedirections_data();
    void refusesRedirections();
    void noticesCircles();

    void goesOnFromAPart();
    void beginsAnewWhenTheServerDoes_data();
    void beginsAnewWhenTheServerDoes();
    void refusesAPartNobodyAskedFor();
    void stopsAndKeepsWhatItHas();

private:
    DownloadJob &run(const QString &path);
    DownloadJob &begin(const QString &path);
    void writeFile(const QString &name, const QByteArray &content);
    QByteArray fileContent(const QString &name) const;
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeFileServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<DownloadJob> m_job;
    DownloadTask m_task;
};

void DownloadJobTest::init()
{
    m_job.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeFileServer>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_task = {};
    m_task.rules.account = m_server->url(u"/"_s);
    m_task.folder = m_folder->path();
    m_task.partFile = u"x.part"_s;
    m_task.sizeLimit = 10'000'000;
    m_task.stallTimeout = Milliseconds(30'000);
}

DownloadJob &DownloadJobTest::begin(const QString &path)
{
    m_task.url = m_server->url(path);
    m_job = std::make_unique<DownloadJob>(*m_network, m_task);
    m_job->start();
    return *m_job;
}

DownloadJob &DownloadJobTest::run(const QString &path)
{
    DownloadJob &job = begin(path);
    if (!QTest::qWaitFor([&job] { return job.outcome() != Outcome::Running; }))
        qWarning("the job does not end");
    return job;
}

void DownloadJobTest::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray DownloadJobTest::fileContent(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no such file>");
}

void DownloadJobTest::savesAFile()
{
    m_server->serve(u"/a.csv"_s, abc);
    const DownloadJob &job = run(u"/a.csv"_s);
    QCOMPARE(job.error(), QString());
    QVERIFY(job.outcome() == Outcome::Done);
    QCOMPARE(job.sha256(), abcSha256);
    QCOMPARE(job.bytes(), 3);
    QCOMPARE(job.size(), 3);
    QCOMPARE(job.path(), m_folder->filePath(u"a.csv"_s));
    QCOMPARE(files(), QStringList{u"a.csv"_s}); // and no part file
    QCOMPARE(fileContent(u"a.csv"_s), abc);
    const auto executable = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(job.path()) & executable));
    QVERIFY(!(QFile::permissions(job.path()) & (QFile::ReadOther | QFile::ReadGroup)));
#else
    Q_UNUSED(executable)
#endif
}

void DownloadJobTest::savesABigFileWhole()
{
    QByteArray body;
    for (int i = 0; i < 500'000; ++i)
        body += QByteArray::number(i);
    m_server->serve(u"/big.bin"_s, body);
    const DownloadJob &job = run(u"/big.bin"_s);
    QVERIFY(job.outcome() == Outcome::Done);
    QVERIFY(fileContent(u"big.bin"_s) == body);
    QCOMPARE(job.sha256().toLatin1(), QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

void DownloadJobTest::sendsNothingThatTellsWhoWeAre()
{
    m_server->serve(u"/first.csv"_s, abc, "Set-Cookie: session=1; Path=/\r\n");
    m_server->serve(u"/second.csv"_s, abc);
    (void)run(u"/first.csv"_s);
    (void)run(u"/second.csv"_s);
    QCOMPARE(m_server->requests().size(), 2);
    for (const HttpRequest &request : m_server->requests()) {
        for (const char *header : {"cookie", "authorization", "referer"})
            QVERIFY2(!request.headers.contains(header), header);
        QCOMPARE(request.headers.value("accept-encoding"), "identity"_ba);
    }
}

void DownloadJobTest::namesTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    const QByteArray disposition = "Content-Disposition: attachment; filename=\"%1\"\r\n";
    const auto told
        = [&disposition](const char *name) { return QByteArray(disposition).replace("%1", name); };
    QTest::newRow("told") << u"/a.csv"_s << told("b.csv") << u"b.csv"_s;
    QTest::newRow("told a folder") << u"/a.csv"_s << told("../../../b.csv") << u"b.csv"_s;
    QTest::newRow("told a hidden file") << u"/a.csv"_s << told(".bashrc") << u"bashrc"_s;
    QTest::newRow("address") << u"/folder/a.csv"_s << QByteArray() << u"a.csv"_s;
    QTest::newRow("notice") << u"/export?id=5"_s << QByteArray() << u"notice.csv"_s;
}

void DownloadJobTest::namesTheFile()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, header);
    QFETCH(QString, name);
    m_server->serve(path, abc, header);
    m_task.announced.noticeName = u"notice.csv"_s;
    QCOMPARE(run(path).path(), m_folder->filePath(name));
}

void DownloadJobTest::neverOverwrites()
{
    writeFile(u"a.csv"_s, "mine");
    m_server->serve(u"/a.csv"_s, abc);
    QCOMPARE(run(u"/a.csv"_s).path(), m_folder->filePath(u"a (2).csv"_s));
    QCOMPARE(run(u"/a.csv"_s).path(), m_folder->filePath(u"a (3).csv"_s));
    QCOMPARE(fileContent(u"a.csv"_s), "mine"_ba);
    QCOMPARE(fileContent(u"a (2).csv"_s), abc);
}

void DownloadJobTest::failsOnStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Outcome>("outcome");
    for (const char *status :
         {"204 No Content", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found",
          "410 Gone", "416 Range Not Satisfiable", "501 Not Implemented"})
        QTest::newRow(status) << QByteArray(status) << Outcome::Failed;
    for (const char *status :
         {"408 Request Timeout", "425 Too Early", "429 Too Many Requests", "500 Internal Server Error",
          "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout", "522 Timed Out"})
        QTest::newRow(status) << QByteArray(status) << Outcome::Later;
}

void DownloadJobTest::failsOnStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(Outcome, outcome);
    m_server->answer(u"/a.csv"_s, [&](const HttpRequest &) {
        return FakeFileServer::response(status, {}, status.startsWith("204") ? "" : "<html>sorry</html>");
    });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == outcome);
    QVERIFY2(job.error().contains(QString::fromLatin1(status.first(3))), qUtf8Printable(job.error()));
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::failsOnATruncatedBody()
{
    m_server->answer(u"/a.csv"_s, [](const HttpRequest &) {
        return FakeFileServer::response("200 OK", "ETag: \"1\"\r\n", abc, 10);
    });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::Later);
    QVERIFY(!job.error().isEmpty());
    QCOMPARE(files(), QStringList{u"x.part"_s}); // to go on from, never under its real name
    QCOMPARE(job.validator(), "\"1\""_ba);
}

void DownloadJobTest::failsWhenNobodyAnswers()
{
    m_task.rules.account = QUrl(u"http://127.0.0.1:1"_s);
    m_task.url = QUrl(u"http://127.0.0.1:1/a.csv"_s);
    m_job = std::make_unique<DownloadJob>(*m_network, m_task);
    m_job->start();
    QTRY_VERIFY(m_job->outcome() == Outcome::Later);
    QVERIFY(!m_job->error().isEmpty());
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::failsWhenNothingArrives()
{
    m_task.stallTimeout = Milliseconds(20);
    m_server->answer(u"/a.csv"_s, [](const HttpRequest &) { return QByteArray(); });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::Later);
    QVERIFY2(job.error().contains(u"Nothing arrived"_s), qUtf8Printable(job.error()));
}

void DownloadJobTest::failsWhenTooBig_data()
{
    QTest::addColumn<QByteArray>("response");
    const QByteArray body(1'001, 'x');
    QTest::newRow("told") << FakeFileServer::response("200 OK", {}, body);
    QTest::newRow("not told") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body;
}

void DownloadJobTest::failsWhenTooBig()
{
    QFETCH(QByteArray, response);
    m_task.sizeLimit = 1'000;
    m_server->answer(u"/a.csv"_s, [&](const HttpRequest &) { return response; });
    QVERIFY(run(u"/a.csv"_s).outcome() == Outcome::Failed);
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::saysThatTheDiskIsFull_data()
{
    QTest::addColumn<bool>("sizeIsKnown");
    QTest::newRow("before it begins") << true;
    QTest::newRow("while it writes") << false;
}

void DownloadJobTest::saysThatTheDiskIsFull()
{
    QFETCH(bool, sizeIsKnown);
    if (sizeIsKnown)
        m_task.freeBytes = [](const QString &) { return qint64(1'000'000); };
    else if (!QFile::link(u"/dev/full"_s, m_folder->filePath(u"x.part"_s)) || !QFile::exists(u"/dev/full"_s))
        QSKIP("there is no full disk here");
    m_task.spareRoom = 2'000'000;
    m_server->serve(u"/a.csv"_s, abc);
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY2(job.outcome() == Outcome::DiskFull, qUtf8Printable(job.error()));
    QVERIFY2(job.error().contains(u"disk is full"_s), qUtf8Printable(job.error()));
    QVERIFY2(job.error().contains(QDir::toNativeSeparators(m_folder->path())), qUtf8Printable(job.error()));
    if (sizeIsKnown)
        QVERIFY2(
            job.error().contains(u"1.0 MB"_s) || job.error().contains(u"976.6 kB"_s),
            qUtf8Printable(job.error()));
    QVERIFY(job.neededBytes() > 2'000'000);
    QVERIFY(files().isEmpty()); // the room is more useful to the desk's own files
}

void DownloadJobTest::noticesADiskThatFillsUp()
{
    qint64 free = 100'000'000;
    m_task.freeBytes = [&free](const QString &) {
        return free = std::max<qint64>(0, free - 40'000'000);
    }; // others write too
    m_task.sizeLimit = 100'000'000;
    m_task.spareRoom = 1'000'000;
    const QByteArray body(20'000'000, 'x');
    m_server->answer(u"/a.bin"_s, [&](const HttpRequest &) {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body;
    });
    QVERIFY(run(u"/a.bin"_s).outcome() == Outcome::DiskFull);
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::namesAFolderThatCannotBeWritten()
{
    writeFile(u"file"_s, "in the way");
    m_task.folder = m_folder->filePath(u"file/folder"_s);
    m_server->serve(u"/a.csv"_s, abc);
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::FolderRefused);
    QVERIFY2(job.error().contains(u"file/folder"_s), qUtf8Printable(job.error()));
    QVERIFY2(job.error().contains(qt_error_string(ENOTDIR)), qUtf8Printable(job.error()));
    QVERIFY(m_server->requests().isEmpty());
}

void DownloadJobTest::unpacksWhatWasPackedForTheWay_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    const QByteArray table = QByteArray("name;km\n").repeated(100'000);
    const QString csv = u"/a.csv"_s;
    QTest::newRow("gzip") << "gzip"_ba << toGzip(table) << csv << table;
    QTest::newRow("x-gzip, in capitals") << "X-GZIP"_ba << toGzip(table) << csv << table;
    QTest::newRow("gzip of two members") << "gzip"_ba << toGzip(table) + toGzip(abc) << csv << table + abc;
    QTest::newRow("deflate") << "deflate"_ba << toZlib(table) << csv << table;
    QTest::newRow("deflate without a head") << "deflate"_ba << toDeflate(table) << csv << table;
    QTest::newRow("said, but not done") << "gzip"_ba << table << csv << table;
    QTest::newRow("identity") << "identity"_ba << table << csv << table;
    QTest::newRow("a file that is packed in itself")
        << "gzip"_ba << toGzip(table) << u"/a.csv.gz"_s << toGzip(table);
}

void DownloadJobTest::unpacksWhatWasPackedForTheWay()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    m_server->serve(path, body, "Content-Encoding: " + coding + "\r\n");
    const DownloadJob &job = run(path);
    QVERIFY2(job.outcome() == Outcome::Done, qUtf8Printable(job.error()));
    QCOMPARE(files(), QStringList{path.sliced(1)});
    QVERIFY(fileContent(path.sliced(1)) == content);
    QCOMPARE(job.sha256().toLatin1(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(job.bytes(), content.size());
    QCOMPARE(job.size(), content.size());
}

void DownloadJobTest::goesOnWithAPackedBody()
{
    const QByteArray table = QByteArray("name;km\n").repeated(100);
    const QByteArray packed = toGzip(table);
    writeFile(u"x.part"_s, packed.first(7)); // bytes of the wire
    m_task.validator = "\"1\"";
    m_server->answer(u"/a.csv"_s, [&](const HttpRequest &) {
        const QByteArray range
            = "7-" + QByteArray::number(packed.size() - 1) + '/' + QByteArray::number(packed.size());
        return FakeFileServer::response(
            "206 Partial Content", "Content-Encoding: gzip\r\n" + rangeHeaders(range, "\"1\""),
            packed.sliced(7));
    });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY2(job.outcome() == Outcome::Done, qUtf8Printable(job.error()));
    QCOMPARE(fileContent(u"a.csv"_s), table);
}

void DownloadJobTest::neverSavesGzipAsATable()
{
    m_server->serve(u"/a.csv"_s, toGzip(abc));
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY2(job.outcome() == Outcome::Done, qUtf8Printable(job.error()));
    QCOMPARE(files(), QStringList{u"a.csv.gz"_s});
    QVERIFY(!job.note().isEmpty());
}

void DownloadJobTest::unpacksNoMoreThanItMay()
{
    m_task.sizeLimit = 100'000;
    m_server->serve(u"/a.csv"_s, toGzip(QByteArray(10'000'000, 'x')), "Content-Encoding: gzip\r\n");
    QVERIFY(run(u"/a.csv"_s).outcome() == Outcome::Failed);
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::keepsAsideWhatContradicts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    const QByteArray page = "<!DOCTYPE html><html><form action=login></form></html>";
    QTest::newRow("a page to sign in") << u"/report.xlsx"_s << "Content-Type: text/html\r\n"_ba << page;
    QTest::newRow("a page, packed") << u"/report.csv"_s << "Content-Encoding: gzip\r\n"_ba << toGzip(page);
    QTest::newRow("an error called PDF")
        << u"/report.pdf"_s << QByteArray() << R"({"code":401,"msg":"no"})"_ba;
    QTest::newRow("nothing") << u"/report.csv"_s << QByteArray() << QByteArray();
    QTest::newRow("unknown packing") << u"/report.csv"_s << "Content-Encoding: br\r\n"_ba
                                     << "\x8b\x01\x80"_ba;
    QTest::newRow("damaged packing") << u"/report.csv"_s << "Content-Encoding: gzip\r\n"_ba
                                     << toGzip(QByteArray("name;km\n").repeated(100)).chopped(20);
}

void DownloadJobTest::keepsAsideWhatContradicts()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    m_server->serve(path, body, headers);
    const DownloadJob &job = run(path);
    QVERIFY2(job.outcome() == Outcome::Suspect, qUtf8Printable(job.error()));
    QVERIFY(!job.error().isEmpty());
    QCOMPARE(files(), QStringList{path.sliced(1) + u".suspect"_s});
    QCOMPARE(job.path(), m_folder->filePath(path.sliced(1) + u".suspect"_s));
    QVERIFY(!job.sha256().isEmpty());
}

void DownloadJobTest::keepsTheNameThatWasAnnounced()
{
    m_server->answer(u"/report.xlsx"_s, [](const HttpRequest &) {
        return FakeFileServer::response("302 Found", "Location: /login.html\r\n", "");
    });
    m_server->serve(u"/login.html"_s, "<html>sign in</html>");
    QVERIFY(run(u"/report.xlsx"_s).outcome() == Outcome::Suspect); // although it is a page and is called one
}

void DownloadJobTest::takesTheSameEndForTheEnd()
{
    m_server->answer(
        u"/a.csv"_s, [](const HttpRequest &) { return FakeFileServer::response("200 OK", {}, abc, 10); });
    const DownloadJob &first = run(u"/a.csv"_s);
    QVERIFY(first.outcome() == Outcome::Later);
    QCOMPARE(first.endedAt(), 3);
    m_task.endedAt = 3;
    const DownloadJob &again = run(u"/a.csv"_s);
    QVERIFY(again.outcome() == Outcome::Suspect);
    QVERIFY2(again.error().contains(u"3 of 10"_s), qUtf8Printable(again.error()));
    QCOMPARE(fileContent(u"a.csv.suspect"_s), abc);
}

void DownloadJobTest::saysWhatTheServerWishes_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isBusy");
    QTest::newRow("seconds") << "503 Service Unavailable"_ba
                             << "Retry-After: 7\r\n"_ba << 7 << true;
    QTest::newRow("nothing") << "429 Too Many Requests"_ba << QByteArray() << -1 << true;
    QTest::newRow("a date")
        << "503 Service Unavailable"_ba
        << "Date: Wed, 21 Oct 2015 07:28:00 GMT\r\nRetry-After: Wed, 21 Oct 2015 07:28:30 GMT\r\n"_ba << 30
        << true;
    QTest::newRow("a gateway") << "502 Bad Gateway"_ba
                               << "Retry-After: 3\r\n"_ba << 3 << false;
}

void DownloadJobTest::saysWhatTheServerWishes()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QFETCH(int, seconds);
    QFETCH(bool, isBusy);
    m_server->answer(
        u"/a.csv"_s, [&](const HttpRequest &) { return FakeFileServer::response(status, headers, "later"); });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::Later);
    QCOMPARE(
        job.retryAfter(),
        seconds < 0 ? std::nullopt : std::optional<Milliseconds>(std::chrono::seconds(seconds)));
    QCOMPARE(job.isServerBusy(), isBusy);
}

void DownloadJobTest::followsARedirectionToItsOwnHost()
{
    m_server->answer(u"/a"_s, [](const HttpRequest &) {
        return FakeFileServer::response("302 Found", "Location: /b.csv\r\n", "moved");
    });
    m_server->serve(u"/b.csv"_s, abc);
    const DownloadJob &job = run(u"/a"_s);
    QVERIFY2(job.outcome() == Outcome::Done, qUtf8Printable(job.error()));
    QCOMPARE(files(), QStringList{u"b.csv"_s});
    QCOMPARE(job.sha256(), abcSha256);
}

void DownloadJobTest::refusesRedirections_data()
{
    QTest::addColumn<QString>("target"); // %1 = our port
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("another name for loopback") << u"http://localhost:%1/b.csv"_s << Outcome::HostBlocked;
    QTest::newRow("another port") << u"http://127.0.0.1:9/b.csv"_s << Outcome::HostBlocked;
    QTest::newRow("foreign host") << u"https://evil.example/b.csv"_s << Outcome::HostBlocked;
    QTest::newRow("foreign host without scheme, so http") << u"//evil.example/b.csv"_s << Outcome::Failed;
    QTest::newRow("local file") << u"file:///etc/passwd"_s << Outcome::Failed;
    QTest::newRow("user name") << u"http://me@127.0.0.1:%1/b.csv"_s << Outcome::Failed;
}

void DownloadJobTest::refusesRedirections()
{
    QFETCH(QString, target);
    QFETCH(Outcome, outcome);
    const QByteArray location = target.replace("%1"_L1, QString::number(m_server->url({}).port())).toLatin1();
    m_server->answer(u"/a"_s, [&](const HttpRequest &) {
        return FakeFileServer::response("302 Found", "Location: " + location + "\r\n", "moved");
    });
    m_server->serve(u"/b.csv"_s, abc);
    const DownloadJob &job = run(u"/a"_s);
    QVERIFY2(job.outcome() == outcome, qUtf8Printable(job.error()));
    QCOMPARE(job.blockedHost().isEmpty(), outcome == Outcome::Failed);
    QCOMPARE(m_server->requests().size(), 1); // nobody was asked
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::noticesCircles()
{
    m_server->answer(u"/a"_s, [](const HttpRequest &) {
        return FakeFileServer::response("307 Temporary Redirect", "Location: /a\r\n", "");
    });
    QVERIFY(run(u"/a"_s).outcome() == Outcome::Failed);
    QCOMPARE(m_server->requests().size(), 6);
}

void DownloadJobTest::goesOnFromAPart()
{
    writeFile(u"x.part"_s, "ab");
    m_task.validator = "\"1\"";
    m_server->answer(u"/a.csv"_s, [](const HttpRequest &) {
        return FakeFileServer::response("206 Partial Content", rangeHeaders("2-2/3", "\"1\""), "c");
    });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY2(job.outcome() == Outcome::Done, qUtf8Printable(job.error()));
    QCOMPARE(job.sha256(), abcSha256);
    QCOMPARE(fileContent(u"a.csv"_s), abc);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().headers.value("range"), "bytes=2-"_ba);
    QCOMPARE(m_server->requests().first().headers.value("if-range"), "\"1\""_ba);
}

void DownloadJobTest::beginsAnewWhenTheServerDoes_data()
{
    QTest::addColumn<QByteArray>("toRange");
    QTest::addColumn<int>("requests");
    QTest::newRow("knows no ranges") << FakeFileServer::response("200 OK", "ETag: \"1\"\r\n", abc) << 1;
    QTest::newRow("the file changed: 200") << FakeFileServer::response("200 OK", "ETag: \"2\"\r\n", abc) << 1;
    QTest::newRow("the file changed: 206")
        << FakeFileServer::response("206 Partial Content", rangeHeaders("2-2/3", "\"2\""), "c") << 2;
    QTest::newRow("another range than asked for")
        << FakeFileServer::response("206 Partial Content", rangeHeaders("1-2/3", "\"1\""), "bc") << 2;
    QTest::newRow("a range that cannot be")
        << FakeFileServer::response("206 Partial Content", rangeHeaders("2-9/3", "\"1\""), "c") << 2;
    QTest::newRow("no range in the head")
        << FakeFileServer::response("206 Partial Content", "ETag: \"1\"\r\n", "c") << 2;
    QTest::newRow("the file got shorter")
        << FakeFileServer::response("416 Range Not Satisfiable", {}, "") << 2;
}

void DownloadJobTest::beginsAnewWhenTheServerDoes()
{
    QFETCH(QByteArray, toRange);
    QFETCH(int, requests);
    writeFile(u"x.part"_s, "XY"); // of an older version: must not be in the result
    m_task.validator = "\"1\"";
    m_server->answer(u"/a.csv"_s, [&](const HttpRequest &request) {
        return request.headers.contains("range") ? toRange : FakeFileServer::response("200 OK", {}, abc);
    });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY2(job.outcome() == Outcome::Done, qUtf8Printable(job.error()));
    QCOMPARE(job.sha256(), abcSha256);
    QCOMPARE(fileContent(u"a.csv"_s), abc);
    QCOMPARE(m_server->requests().size(), requests);
}

void DownloadJobTest::refusesAPartNobodyAskedFor()
{
    m_server->answer(u"/a.csv"_s, [](const HttpRequest &) {
        return FakeFileServer::response("206 Partial Content", rangeHeaders("0-2/9", "\"1\""), abc);
    });
    QVERIFY(run(u"/a.csv"_s).outcome() == Outcome::Failed);
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::stopsAndKeepsWhatItHas()
{
    // Promises more than it sends.
    m_server->answer(u"/a.csv"_s, [](const HttpRequest &request) {
        return request.headers.contains("range")
            ? FakeFileServer::response("206 Partial Content", rangeHeaders("2-2/3", "\"1\""), "c")
            : FakeFileServer::response("200 OK", "ETag: \"1\"\r\n", "ab", 3);
    });
    DownloadJob &job = begin(u"/a.csv"_s);
    const QSignalSpy finished(&job, &DownloadJob::finished);
    connect(&job, &DownloadJob::progressed, &job, [&job] {
        if (job.bytes() == 2)
            job.stop();
    });
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(job.outcome() == Outcome::Stopped);
    QCOMPARE(files(), QStringList{u"x.part"_s});
    m_task.validator = job.validator();
    QVERIFY(run(u"/a.csv"_s).outcome() == Outcome::Done);
    QCOMPARE(fileContent(u"a.csv"_s), abc);
}

QTEST_GUILESS_MAIN(DownloadJobTest)
#include "tst_downloadjob.moc"
