// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadjob.h"
#include "fakefileserver.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    void failsWithoutRoom();
    void failsWhereItCannotWrite();

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
    m_task.fallbackName = u"notice.csv"_s;
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
    for (const char *status :
         {"204 No Content", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found",
          "410 Gone", "416 Range Not Satisfiable", "500 Internal Server Error", "503 Service Unavailable"})
        QTest::newRow(status) << QByteArray(status);
}

void DownloadJobTest::failsOnStatus()
{
    QFETCH(QByteArray, status);
    m_server->answer(u"/a.csv"_s, [&](const HttpRequest &) {
        return FakeFileServer::response(status, {}, status.startsWith("204") ? "" : "<html>sorry</html>");
    });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::Failed);
    QVERIFY2(job.error().contains(QString::fromLatin1(status.first(3))), qUtf8Printable(job.error()));
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::failsOnATruncatedBody()
{
    m_server->answer(u"/a.csv"_s, [](const HttpRequest &) {
        return FakeFileServer::response("200 OK", "ETag: \"1\"\r\n", abc, 10);
    });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::Failed);
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
    QTRY_VERIFY(m_job->outcome() == Outcome::Failed);
    QVERIFY(!m_job->error().isEmpty());
    QVERIFY(files().isEmpty());
}

void DownloadJobTest::failsWhenNothingArrives()
{
    m_task.stallTimeout = Milliseconds(20);
    m_server->answer(u"/a.csv"_s, [](const HttpRequest &) { return QByteArray(); });
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::Failed);
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

void DownloadJobTest::failsWithoutRoom()
{
    m_task.freeBytes = [](const QString &) { return qint64(1'000); };
    m_server->serve(u"/a.csv"_s, abc);
    const DownloadJob &job = run(u"/a.csv"_s);
    QVERIFY(job.outcome() == Outcome::Failed);
    QVERIFY2(job.error().contains(u"room"_s), qUtf8Printable(job.error()));
}

void DownloadJobTest::failsWhereItCannotWrite()
{
    writeFile(u"file"_s, "in the way");
    m_task.folder = m_folder->filePath(u"file/folder"_s);
    m_server->serve(u"/a.csv"_s, abc);
    QVERIFY(run(u"/a.csv"_s).outcome() == Outcome::Failed);
    QVERIFY(m_server->requests().isEmpty());
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
