// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/httpserver.h"
#include "simulator/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class SimulatorHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void parsesRequests();
    void parsesRanges_data();
    void parsesRanges();
    void servesAWholeFile();
    void servesAPart();
    void resumesOnlyTheSameFile();
    void answersHead();
    void refusesARangeBeyondTheEnd();
    void knowsNoOtherPaths_data();
    void knowsNoOtherPaths();
    void signsInAndListsDevices();
    void answersNonsense();

private:
    [[nodiscard]] QNetworkReply *
    get(const QString &path, const QByteArray &range = {}, const QByteArray &condition = {});
    [[nodiscard]] static QByteArray header(QNetworkReply *reply, const char *name)
    {
        return reply->rawHeader(name);
    }
    [[nodiscard]] static int status(QNetworkReply *reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    Fleet m_fleet{3, 1, instantFromMs(1'795'000'000'000)};
    std::unique_ptr<FileShelf> m_shelf;
    std::unique_ptr<SimulatorApi> m_api;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_network;
    QString m_path;
    QByteArray m_content;
};

void SimulatorHttpTest::init()
{
    m_server.reset();
    m_shelf = std::make_unique<FileShelf>(1);
    m_api = std::make_unique<SimulatorApi>(m_fleet, *m_shelf, std::nullopt, 1);
    m_server = std::make_unique<HttpServer>(*m_api, 0);
    QVERIFY(m_server->listen(0));
    const ShelvedFile file = m_shelf->add(u"HV 118"_s);
    m_path = FileShelf::pathOf(file);
    m_content = m_shelf->contentOf(file);
    QCOMPARE(m_content.size(), file.size);
    QVERIFY(m_content == m_shelf->contentOf(file));
}

QNetworkReply *
SimulatorHttpTest::get(const QString &path, const QByteArray &range, const QByteArray &condition)
{
    QUrl url = m_server->url();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setRawHeader("Accept-Encoding", "identity");
    if (!range.isEmpty())
        request.setRawHeader("Range", range);
    if (!condition.isEmpty())
        request.setRawHeader("If-Range", condition);
    QNetworkReply *reply = m_network.get(request);
    reply->setParent(m_server.get());
    return reply;
}

void SimulatorHttpTest::parsesRequests()
{
    HttpRequest request;
    const QByteArray post = "POST /v2/a%20b?x=1&y=2 HTTP/1.1\r\nHost: h\r\nContent-LENGTH: 4\r\n\r\nbody";
    for (qsizetype size = 0; size < post.size(); ++size)
        QCOMPARE(parseHttpRequest(post.first(size), request), HttpParse::Incomplete);
    QCOMPARE(parseHttpRequest(post, request), HttpParse::Complete);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/v2/a b"));
    QCOMPARE(request.query, QByteArray("x=1&y=2"));
    QCOMPARE(request.headers.value("host"), QByteArray("h"));
    QCOMPARE(request.body, QByteArray("body"));

    for (const char *bad :
         {"nonsense\r\n\r\n", "GET nopath HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nbad line\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n",
          "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"})
        QCOMPARE(parseHttpRequest(bad, request), HttpParse::Bad);
}

void SimulatorHttpTest::parsesRanges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<RangeKind>("kind");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    const auto row = [](const char *header, RangeKind kind, qint64 first, qint64 last) {
        QTest::newRow(header) << QByteArray(header) << kind << first << last;
    };
    row("bytes=0-9", RangeKind::Part, 0, 9);
    row("bytes=90-", RangeKind::Part, 90, 99);
    row("bytes=90-500", RangeKind::Part, 90, 99);
    row("bytes=-10", RangeKind::Part, 90, 99);
    row("bytes=-500", RangeKind::Part, 0, 99);
    row("bytes=100-", RangeKind::Unsatisfiable, 0, 0);
    row("bytes=-0", RangeKind::Unsatisfiable, 0, 0);
    row("bytes=9-3", RangeKind::Whole, 0, 0);
    row("bytes=0-1,5-6", RangeKind::Whole, 0, 0);
    row("lines=0-9", RangeKind::Whole, 0, 0);
    row("", RangeKind::Whole, 0, 0);
    row("bytes=x-y", RangeKind::Whole, 0, 0);
}

void SimulatorHttpTest::parsesRanges()
{
    QFETCH(QByteArray, header);
    QFETCH(RangeKind, kind);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    ByteRange range;
    QCOMPARE(parseRange(header, 100, range), kind);
    if (kind == RangeKind::Part) {
        QCOMPARE(range.first, first);
        QCOMPARE(range.last, last);
    }
}

void SimulatorHttpTest::servesAWholeFile()
{
    QNetworkReply *reply = get(m_path);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(status(reply), 200);
    QCOMPARE(header(reply, "Content-Length").toLongLong(), m_content.size());
    QCOMPARE(header(reply, "Accept-Ranges"), QByteArray("bytes"));
    QVERIFY(reply->readAll() == m_content);
}

void SimulatorHttpTest::servesAPart()
{
    QNetworkReply *reply = get(m_path, "bytes=1000-");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(status(reply), 206);
    const QByteArray size = QByteArray::number(m_content.size());
    const QByteArray last = QByteArray::number(m_content.size() - 1);
    QCOMPARE(header(reply, "Content-Range"), "bytes 1000-" + last + '/' + size);
    QVERIFY(reply->readAll() == m_content.sliced(1000));
}

void SimulatorHttpTest::resumesOnlyTheSameFile()
{
    QNetworkReply *other = get(m_path, "bytes=1000-", "\"another\"");
    QTRY_VERIFY(other->isFinished());
    QCOMPARE(status(other), 200);
    QNetworkReply *same = get(m_path, "bytes=1000-", header(other, "ETag"));
    QTRY_VERIFY(same->isFinished());
    QCOMPARE(status(same), 206);
}

void SimulatorHttpTest::answersHead()
{
    QUrl url = m_server->url();
    url.setPath(m_path);
    QNetworkReply *reply = m_network.head(QNetworkRequest(url));
    reply->setParent(m_server.get());
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(status(reply), 200);
    QCOMPARE(header(reply, "Content-Length").toLongLong(), m_content.size());
    QVERIFY(reply->readAll().isEmpty());
}

void SimulatorHttpTest::refusesARangeBeyondTheEnd()
{
    QNetworkReply *reply = get(m_path, "bytes=99999999-");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(status(reply), 416);
    QCOMPARE(header(reply, "Content-Range"), "bytes */" + QByteArray::number(m_content.size()));
}

void SimulatorHttpTest::knowsNoOtherPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("folder") << u"/files/"_s;
    QTest::newRow("no such file") << u"/files/other.csv"_s;
    QTest::newRow("a way up") << u"/files/../../etc/passwd"_s;
}

void SimulatorHttpTest::knowsNoOtherPaths()
{
    QFETCH(QString, path);
    QNetworkReply *reply = get(path);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(status(reply), 404);
}

void SimulatorHttpTest::signsInAndListsDevices()
{
    const auto post = [this](const QByteArray &body) {
        HttpRequest request;
        request.method = "POST";
        request.path = "/v2/auth/action";
        request.body = body;
        return QJsonDocument::fromJson(m_api->respond(request).body).object();
    };
    const QJsonObject refused = post(R"({"getAccessToken":{"account":"","password-md5":"x"}})");
    QVERIFY(refused["code"_L1].toInt() != 0 && !refused.contains("access-token"_L1));
    const QJsonObject accepted
        = post(R"({"getAccessToken":{"account":"a","password-md5":"x","client-type":"web"}})");
    const QString token = accepted["access-token"_L1].toString();
    QCOMPARE(token.size(), 36);

    HttpRequest request;
    request.method = "GET";
    request.path = "/v2/devices";
    QVERIFY(QJsonDocument::fromJson(m_api->respond(request).body)["code"_L1].toInt() != 0);
    request.query = "access-token=" + token.toLatin1();
    const QJsonObject listed = QJsonDocument::fromJson(m_api->respond(request).body).object();
    QCOMPARE(listed["code"_L1].toInt(-1), 0);
    const QJsonArray devices = listed["devices"_L1].toArray();
    QCOMPARE(devices.size(), 3);
    QCOMPARE(devices[0]["config"_L1]["name"_L1].toString(), QString::fromStdString(vehicleName(0)));
    QCOMPARE(devices[0]["imei"_L1].toString().size(), 16);
}

void SimulatorHttpTest::answersNonsense()
{
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_server->url().port()));
    socket.write("\x16\x03\x01 hello\r\n\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
}

QTEST_GUILESS_MAIN(SimulatorHttpTest)
#include "tst_simulatorhttp.moc"
