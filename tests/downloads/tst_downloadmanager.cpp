// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadmanager.h"
#include "mocknetwork.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;
using State = waypost::DownloadState;
using Fields = std::vector<std::pair<std::string, std::string>>;

namespace {

constexpr Instant dawn = instantFromMs(1'700'000'000'000);
const QString own = u"https://openapi.tftiot.com"_s;

Message notice(MessageType type, const Fields &fields)
{
    Message message;
    message.type = type;
    message.fields = fields;
    return message;
}

Message ready(const Fields &fields)
{
    return notice(MessageType::DownloadAllow, fields);
}
Message shake(const Fields &fields)
{
    return notice(MessageType::GetFileShake, fields);
}

} // namespace

class DownloadManagerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fetchesFromItsOwnHostByItself();
    void waitsWhenToldTo();
    void asksForOtherHosts();
    void asksForTheHostOfARedirection();
    void saysWhenThereIsNoAddress();
    void refusesBadAddresses();
    void ignoresOtherMessages();
    void matchesNoticesByIdentity_data();
    void matchesNoticesByIdentity();
    void endedEntriesCanBeRemoved();
    void listIsBounded();
    void collapsesRepeats();
    void runsTwoAtATime();
    void stopsAndGoesOn();
    void noticesAShortBody();
    void triesAgain();
    void fetchesADoneFileAsASecondOne();
    void findsAnAddressOnceThereIsAPattern();

    void restoresTheList();
    void callsTheUnfinishedInterrupted();
    void keepsADamagedListAside();
    void leavesANewerListAlone();
    void staysInItsFolderWhateverTheListSays();

private:
    void make();
    void makeAnew();
    void takeReady(const Fields &fields) { m_manager->takeNotice(ready(fields), dawn); }
    [[nodiscard]] const Download &at(int index) const { return m_manager->downloads().at(index); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"target"_s); }
    [[nodiscard]] QString indexFile() const { return m_folder->filePath(u"downloads.json"_s); }
    void writeIndex(const QByteArray &content) const;
    void finish(const QString &url, const QByteArray &body);
    QUrl expect(const QString &url);

    std::unique_ptr<QTemporaryDir> m_folder;
    MockNetwork *m_network = nullptr; // the manager's
    QList<QUrl> m_expected;
    DownloadOptions m_options;
    std::unique_ptr<DownloadManager> m_manager;
};

void DownloadManagerTest::init()
{
    m_manager.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_expected.clear();
    m_options = {};
    m_options.dataFolder = m_folder->path();
    m_options.targetFolder = target();
    m_options.rules.account = QUrl(own);
    make();
}

void DownloadManagerTest::make()
{
    m_network = nullptr;
    m_manager = std::make_unique<DownloadManager>(m_options, [this](QObject *parent) {
        m_network = new MockNetwork(parent);
        for (const QUrl &url : std::as_const(m_expected))
            m_network->expect(url);
        return m_network;
    });
}

void DownloadManagerTest::makeAnew()
{
    m_manager.reset(); // writes its list
    make();
}

QUrl DownloadManagerTest::expect(const QString &url)
{
    m_expected.append(QUrl(url));
    if (m_network)
        m_network->expect(m_expected.last());
    return m_expected.last();
}

void DownloadManagerTest::finish(const QString &url, const QByteArray &body)
{
    QVERIFY(m_network);
    MockReply *reply = nullptr;
    QTRY_VERIFY(reply = m_network->open(QUrl(url)));
    reply->complete(body);
}

void DownloadManagerTest::writeIndex(const QByteArray &content) const
{
    QFile file(indexFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void DownloadManagerTest::fetchesFromItsOwnHostByItself()
{
    const QSignalSpy added(m_manager.get(), &DownloadManager::downloadAdded);
    expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}, {"file_name", "Trips"}});
    QCOMPARE(added.size(), 1);
    QVERIFY(at(0).state == State::Running);
    QCOMPARE(m_manager->activeCount(), 1);
    QCOMPARE(at(0).title, u"Trips"_s);
    QCOMPARE(at(0).host, u"openapi.tftiot.com"_s);
    QCOMPARE(at(0).announced, dawn);
    finish(own + "/a.csv"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
    QCOMPARE(at(0).path, target() + "/a.csv"_L1);
    QCOMPARE(at(0).bytes, 3);
    QCOMPARE(at(0).sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(m_manager->activeCount(), 0);
}

void DownloadManagerTest::waitsWhenToldTo()
{
    m_manager->setAutoStart(false);
    takeReady({{"url", "/a.csv"}});
    QVERIFY(at(0).state == State::Announced);
    QVERIFY(!m_network);
    expect(own + "/a.csv"_L1);
    m_manager->start(at(0).id);
    finish(own + "/a.csv"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
}

void DownloadManagerTest::asksForOtherHosts()
{
    takeReady({{"url", "https://files.example/a.csv"}});
    takeReady({{"url", "https://files.example/b.csv"}});
    takeReady({{"url", "https://other.example/c.csv"}});
    QVERIFY(at(0).state == State::Announced);
    QCOMPARE(at(0).blockedHost, u"files.example"_s);
    QVERIFY2(at(0).error.contains(u"host not allowed yet"_s), qUtf8Printable(at(0).error));
    QVERIFY2(!m_network, "nobody may be asked before a person has");
    m_manager->start(at(0).id); // that is not the word that is waited for
    QVERIFY(at(0).state == State::Announced);

    expect(u"https://files.example/a.csv"_s);
    expect(u"https://files.example/b.csv"_s);
    m_manager->allowHost(at(0).id);
    QCOMPARE(at(0).error, QString());
    finish(u"https://files.example/a.csv"_s, "abc");
    finish(u"https://files.example/b.csv"_s, "abc");
    QTRY_VERIFY(at(0).state == State::Done && at(1).state == State::Done);
    QVERIFY(at(2).state == State::Announced);
    makeAnew();
    QCOMPARE(m_manager->restore(), QString());
    QCOMPARE(m_manager->allowedHosts(), QSet<QString>{u"files.example"_s}); // for good
}

void DownloadManagerTest::asksForTheHostOfARedirection()
{
    const QUrl first = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    MockReply *reply = m_network->open(first);
    QVERIFY(reply);
    reply->redirect(QUrl(u"https://cdn.example/a.csv"_s));
    QTRY_VERIFY(at(0).state == State::Announced);
    QCOMPARE(at(0).blockedHost, u"cdn.example"_s);
    QCOMPARE(m_network->requests(), 1);

    expect(u"https://cdn.example/a.csv"_s);
    m_manager->allowHost(at(0).id);
    MockReply *again = nullptr;
    QTRY_VERIFY(again = m_network->open(first));
    again->redirect(QUrl(u"https://cdn.example/a.csv"_s));
    finish(u"https://cdn.example/a.csv"_s, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
}

void DownloadManagerTest::saysWhenThereIsNoAddress()
{
    takeReady({{"file_id", "5"}, {"size", "10"}});
    QVERIFY(at(0).state == State::NoAddress);
    QVERIFY(!at(0).error.isEmpty());
    QCOMPARE(at(0).fields, (Fields{{"file_id", "5"}, {"size", "10"}}));
    m_manager->start(at(0).id);
    QVERIFY(at(0).state == State::NoAddress);
    QVERIFY(!m_network);
}

void DownloadManagerTest::refusesBadAddresses()
{
    takeReady({{"url", "http://openapi.tftiot.com/a.csv"}});
    QVERIFY(at(0).state == State::Failed);
    QVERIFY(!at(0).error.isEmpty());
    m_manager->retry(at(0).id);
    m_manager->allowHost(at(0).id);
    QVERIFY(at(0).state == State::Failed);
    QVERIFY(!m_network);
}

void DownloadManagerTest::ignoresOtherMessages()
{
    m_manager->takeNotice(notice(MessageType::MessagePass, {{"url", "/a.csv"}}), dawn);
    m_manager->takeNotice(notice(MessageType::Unknown, {{"url", "/a.csv"}}), dawn);
    QVERIFY(m_manager->downloads().isEmpty());
}

void DownloadManagerTest::matchesNoticesByIdentity_data()
{
    QTest::addColumn<Fields>("asked");
    QTest::addColumn<Fields>("allowed");
    QTest::addColumn<int>("rows");
    QTest::newRow("same id") << Fields{{"file_id", "5"}} << Fields{{"fileId", "5"}} << 1;
    QTest::newRow("other id") << Fields{{"file_id", "5"}} << Fields{{"file_id", "6"}} << 2;
    QTest::newRow("other kind of id") << Fields{{"file_id", "5"}} << Fields{{"task_id", "5"}} << 2;
    QTest::newRow("no id") << Fields{{"size", "5"}} << Fields{{"size", "5"}} << 2;
    QTest::newRow("no id, all the same") << Fields{{"file_name", "a.csv"}, {"size", "5"}}
                                         << Fields{{"size", "5"}, {"file_name", "a.csv"}} << 1;
    QTest::newRow("no id, one more") << Fields{{"file_name", "a.csv"}}
                                     << Fields{{"file_name", "a.csv"}, {"size", "5"}} << 2;
}

void DownloadManagerTest::matchesNoticesByIdentity()
{
    QFETCH(Fields, asked);
    QFETCH(Fields, allowed);
    QFETCH(int, rows);
    m_manager->setAutoStart(false);
    m_manager->takeNotice(shake(asked), dawn);
    QVERIFY(at(0).state == State::Announced);
    QVERIFY(at(0).url.isEmpty());
    allowed.emplace_back("url", "/a.csv");
    m_manager->takeNotice(ready(allowed), dawn + Milliseconds(1));
    QCOMPARE(m_manager->downloads().size(), rows);
    QCOMPARE(at(rows - 1).url, QUrl(own + "/a.csv"_L1));
    QCOMPARE(at(0).url.isEmpty(), rows == 2);
}

void DownloadManagerTest::endedEntriesCanBeRemoved()
{
    takeReady({{"url", "http://openapi.tftiot.com/a.csv"}}); // refused: failed
    takeReady({{"size", "1"}}); // waits for an address
    takeReady({{"url", "http://openapi.tftiot.com/b.csv"}});
    QCOMPARE(m_manager->endedCount(), 2);
    QSignalSpy removed(m_manager.get(), &DownloadManager::downloadRemoved);
    m_manager->removeEnded();
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_manager->downloads().size(), 1);
    QVERIFY(at(0).state == State::NoAddress);
    QCOMPARE(m_manager->removedCount(), 2);
    QCOMPARE(m_manager->endedCount(), 0);
}

void DownloadManagerTest::listIsBounded()
{
    for (int i = 0; i < DownloadManager::keptEntries + 7; ++i)
        takeReady({{"file_id", std::to_string(i)}});
    QCOMPARE(m_manager->downloads().size(), DownloadManager::keptEntries);
    QCOMPARE(m_manager->removedCount(), 7);
    QCOMPARE(at(0).fields.front().second, "7");
    QCOMPARE(m_manager->indexOf(at(3).id), 3);
}

void DownloadManagerTest::collapsesRepeats()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    takeReady({{"link", "https://openapi.tftiot.com/a.csv#x"}, {"size", "9"}});
    QCOMPARE(m_manager->downloads().size(), 1);
    QVERIFY(!at(0).note.isEmpty());
    QCOMPARE(at(0).fields.size(), 3);
    QCOMPARE(m_network->requests(), 1);
    m_network->open(url)->finishWithError(QNetworkReply::RemoteHostClosedError, u"gone"_s);
    QTRY_VERIFY(at(0).state == State::Failed);
    takeReady({{"url", "/a.csv"}}); // ready again: so try again
    QVERIFY(at(0).state == State::Running);
    QCOMPARE(m_manager->downloads().size(), 1);
}

void DownloadManagerTest::runsTwoAtATime()
{
    for (const char *path : {"/a.csv", "/b.csv", "/c.csv"}) {
        expect(own + QLatin1StringView(path));
        takeReady({{"url", path}});
    }
    QVERIFY(at(1).state == State::Running);
    QVERIFY(at(2).state == State::Queued);
    QCOMPARE(m_manager->activeCount(), 3);
    QCOMPARE(m_network->openCount(), 2);
    finish(own + "/b.csv"_L1, "abc");
    QTRY_VERIFY(at(2).state == State::Running);
    m_manager->cancel(at(0).id);
    QTRY_VERIFY(at(0).state == State::Paused);
}

void DownloadManagerTest::stopsAndGoesOn()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    MockReply *reply = m_network->open(url);
    reply->head(200, {{"Content-Length", "3"}, {"ETag", "\"1\""}});
    reply->send("ab");
    m_manager->cancel(at(0).id);
    QTRY_VERIFY(at(0).state == State::Paused);
    QCOMPARE(at(0).bytes, 2);
    QCOMPARE(at(0).error, QString());
    m_manager->start(at(0).id);
    MockReply *rest = nullptr;
    QTRY_VERIFY((rest = m_network->open(url)) && rest != reply);
    QCOMPARE(rest->request().rawHeader("Range"), "bytes=2-"_ba);
    rest->head(206, {{"Content-Range", "bytes 2-2/3"}, {"ETag", "\"1\""}});
    rest->send("c");
    rest->finish();
    QTRY_VERIFY(at(0).state == State::Done);
    QCOMPARE(at(0).sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void DownloadManagerTest::noticesAShortBody()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    MockReply *reply = m_network->open(url);
    reply->head(200, {{"Content-Length", "10"}});
    reply->send("abc");
    reply->finish(); // without an error: only the count tells
    QTRY_VERIFY(at(0).state == State::Failed);
    QVERIFY2(at(0).error.contains(u"3 of 10"_s), qUtf8Printable(at(0).error));
    QVERIFY(QDir(target()).isEmpty());
}

void DownloadManagerTest::triesAgain()
{
    takeReady({{"url", "/a.csv"}}); // the mock's own answer is an error
    QTRY_VERIFY(at(0).state == State::Failed);
    QCOMPARE(at(0).error, u"unexpected request"_s);
    expect(own + "/a.csv"_L1);
    m_manager->retry(at(0).id);
    QVERIFY(at(0).state == State::Running);
    QCOMPARE(at(0).error, QString());
    finish(own + "/a.csv"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
}

void DownloadManagerTest::fetchesADoneFileAsASecondOne()
{
    expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    finish(own + "/a.csv"_L1, "old");
    QTRY_VERIFY(at(0).state == State::Done);
    m_manager->start(at(0).id);
    finish(own + "/a.csv"_L1, "new");
    QTRY_COMPARE(at(0).path, target() + "/a (2).csv"_L1);
    QCOMPARE(QDir(target()).entryList(QDir::Files).size(), 2);
}

void DownloadManagerTest::findsAnAddressOnceThereIsAPattern()
{
    takeReady({{"file_id", "5"}});
    expect(own + "/get?id=5"_L1);
    m_manager->setPattern(own + "/get?id={file_id}"_L1);
    QVERIFY(at(0).state == State::Running);
    finish(own + "/get?id=5"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
}

void DownloadManagerTest::restoresTheList()
{
    expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}, {"name", "Ünïcode"}});
    finish(own + "/a.csv"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
    takeReady({{"url", "https://files.example/b.csv"}});
    takeReady({{"size", "1"}});
    const QList<Download> before = m_manager->downloads();
    makeAnew();
    const QSignalSpy added(m_manager.get(), &DownloadManager::downloadAdded);
    QCOMPARE(m_manager->restore(), QString());
    QCOMPARE(added.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(at(i).id, before.at(i).id);
        QVERIFY(at(i).state == before.at(i).state);
        QCOMPARE(at(i).title, before.at(i).title);
        QCOMPARE(at(i).url, before.at(i).url);
        QCOMPARE(at(i).host, before.at(i).host);
        QCOMPARE(at(i).bytes, before.at(i).bytes);
        QCOMPARE(at(i).size, before.at(i).size);
        QCOMPARE(at(i).sha256, before.at(i).sha256);
        QCOMPARE(at(i).path, before.at(i).path);
        QCOMPARE(at(i).error, before.at(i).error);
        QCOMPARE(at(i).fields, before.at(i).fields);
        QCOMPARE(at(i).announced, before.at(i).announced);
    }
    takeReady({{"size", "2"}});
    QCOMPARE(at(3).id, before.last().id + 1); // ids go on
}

void DownloadManagerTest::callsTheUnfinishedInterrupted()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    MockReply *reply = m_network->open(url);
    reply->head(200, {{"Content-Length", "3"}, {"ETag", "\"1\""}});
    reply->send("ab");
    makeAnew();
    QCOMPARE(m_manager->restore(), QString());
    QVERIFY(at(0).state == State::Failed);
    QCOMPARE(at(0).error, u"interrupted"_s);
    QCOMPARE(at(0).bytes, 2);
    m_manager->retry(at(0).id);
    MockReply *rest = nullptr;
    QTRY_VERIFY(rest = m_network->open(url));
    QCOMPARE(rest->request().rawHeader("Range"), "bytes=2-"_ba);
}

void DownloadManagerTest::keepsADamagedListAside()
{
    writeIndex("{ not JSON");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was damaged"_s));
    QVERIFY(!m_manager->restore().isEmpty());
    QFile aside(m_folder->filePath(u"downloads-damaged.json"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), "{ not JSON"_ba);
    takeReady({{"size", "1"}});
    makeAnew();
    QCOMPARE(m_manager->restore(), QString());
    QCOMPARE(m_manager->downloads().size(), 1);
}

void DownloadManagerTest::leavesANewerListAlone()
{
    const QByteArray newer = "{\"schema\": 99}";
    writeIndex(newer);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"newer Waypost"_s));
    QVERIFY(!m_manager->restore().isEmpty());
    takeReady({{"size", "1"}});
    makeAnew();
    QFile file(indexFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void DownloadManagerTest::staysInItsFolderWhateverTheListSays()
{
    writeIndex(R"({"schema": 1, "downloads": [{"id": 1, "state": "failed", "partFile": "../../escaped",
                   "url": "https://openapi.tftiot.com/a.csv", "validator": "x"}]})");
    QCOMPARE(m_manager->restore(), QString());
    QCOMPARE(at(0).partFile, u"escaped"_s);
}

QTEST_GUILESS_MAIN(DownloadManagerTest)
#include "tst_downloadmanager.moc"
