// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadmanager.h"
#include "mocknetwork.h"

#include <QDir>
#include <QPointer>
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
    void theSameAddressMayBeAnotherFile_data();
    void theSameAddressMayBeAnotherFile();
    void aFloodIsBounded();
    void aFloodWithoutAddressesIsBounded();
    void keepsOnlySoMuchOfANotice();
    void runsTwoAtATime();
    void stopsAndGoesOn();
    void goesOnAfterAShortBody();
    void triesAgain();
    void goesOnByItself_data();
    void goesOnByItself();
    void leavesABusyServerAlone();
    void slowsDownWithoutEnd();
    void aPersonNeedNotWait();
    void takesTheSameEndForTheEnd();
    void waitsForRoom();
    void waitsForItsFolder();
    void keepsAsideWhatIsSuspect();
    void saysWhatIsWrong();
    void fetchesADoneFileAsASecondOne();
    void findsAnAddressOnceThereIsAPattern();

    void restoresTheList();
    void goesOnAfterAKill();
    void whatAPersonStoppedStaysStopped();
    void remembersHowFarTheInboxIs();
    void writesItsListAgain();
    void readsAListOutOfOrder();
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
    /** Lets the time pass that something waits for. @return how long that was */
    Milliseconds elapse();
    QUrl expect(const QString &url);

    std::unique_ptr<QTemporaryDir> m_folder;
    MockNetwork *m_network = nullptr; // the manager's
    QList<QUrl> m_expected;
    struct Later
    {
        Milliseconds delay;
        QPointer<QObject> owner;
        std::function<void()> call;
    };
    QList<Later> m_later;
    ManualClock m_clock{dawn};
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
    m_later.clear();
    m_clock.set(dawn);
    m_options.clock = &m_clock;
    m_options.after = [this](Milliseconds delay, QObject *owner, std::function<void()> call) {
        m_later.append({delay, owner, std::move(call)});
    };
    make();
}

Milliseconds DownloadManagerTest::elapse()
{
    if (m_later.isEmpty())
        return Milliseconds(-1);
    const Later next = m_later.takeFirst();
    m_clock.advance(next.delay);
    if (next.owner)
        next.call();
    return next.delay;
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
    takeReady(
        {{"link", "https://openapi.tftiot.com/a.csv#x"}, {"size", "9"}}); // no word against the first one
    QCOMPARE(m_manager->downloads().size(), 1);
    QVERIFY(!at(0).note.isEmpty());
    QCOMPARE(at(0).fields.size(), 3);
    QCOMPARE(m_network->requests(), 1);
    m_network->open(url)->finishWithError(QNetworkReply::ProtocolUnknownError, u"gone"_s);
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

void DownloadManagerTest::theSameAddressMayBeAnotherFile_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<int>("rows");
    const Fields same{{"url", "/a.csv"}, {"file_id", "5"}};
    QTest::newRow("the very same") << same << qint64(1'000) << 1;
    QTest::newRow("another date") << same << qint64(2'000) << 2;
    QTest::newRow("no date") << same << qint64(-1) << 2;
    QTest::newRow("another id") << Fields{{"url", "/a.csv"}, {"file_id", "6"}} << qint64(1'000) << 2;
    QTest::newRow("another id, and date")
        << Fields{{"url", "/a.csv"}, {"file_id", "6"}} << qint64(2'000) << 2;
    QTest::newRow("the same, and its host")
        << Fields{{"url", own.toStdString() + "/a.csv"}, {"file_id", "5"}} << qint64(1'000) << 1;
    QTest::newRow("an id of its own kind")
        << Fields{{"url", "/a.csv"}, {"file_id", "5"}, {"day", "2"}} << qint64(1'000) << 1;
}

void DownloadManagerTest::theSameAddressMayBeAnotherFile()
{
    QFETCH(Fields, fields);
    QFETCH(qint64, sent);
    QFETCH(int, rows);
    expect(own + "/a.csv"_L1);
    Message first = ready({{"url", "/a.csv"}, {"file_id", "5"}});
    first.sent = instantFromMs(1'000);
    m_manager->takeNotice(first, dawn);
    finish(own + "/a.csv"_L1, "one");
    QTRY_VERIFY(at(0).state == State::Done);
    makeAnew(); // the list knows it as well
    QCOMPARE(m_manager->restore(), QString());
    Message second = ready(fields);
    if (sent >= 0)
        second.sent = instantFromMs(sent);
    m_manager->takeNotice(second, dawn);
    QCOMPARE(m_manager->downloads().size(), rows);
    if (rows == 1)
        return;
    finish(own + "/a.csv"_L1, "two");
    QTRY_VERIFY(at(1).state == State::Done);
    QCOMPARE(at(1).path, target() + "/a (2).csv"_L1);
}

void DownloadManagerTest::aFloodIsBounded()
{
    constexpr int flood = 10'000;
    const QSignalSpy counts(m_manager.get(), &DownloadManager::countsChanged);
    for (int i = 0; i < flood; ++i) {
        expect(own + u"/%1.csv"_s.arg(i));
        takeReady({{"url", "/" + std::to_string(i) + ".csv"}});
    }
    QCOMPARE(m_manager->downloads().size(), DownloadManager::keptEntries);
    QCOMPARE(m_manager->removedCount(), flood - DownloadManager::keptEntries);
    QVERIFY(at(0).state == State::Running); // what has begun is not thrown away
    QVERIFY(at(499).state == State::Queued); // and the newest stay
    QCOMPARE(at(499).url.path(), u"/9999.csv"_s);
    QCOMPARE(m_manager->problems().leftOut, flood - DownloadManager::keptEntries);
    QTRY_VERIFY(!counts.isEmpty());
    QVERIFY2(counts.size() < 10, qPrintable(QString::number(counts.size())));
    m_manager->removeEnded();
    QCOMPARE(m_manager->problems().leftOut, 0);
}

void DownloadManagerTest::aFloodWithoutAddressesIsBounded()
{
    for (int i = 0; i < 10'000; ++i) // alike as far as can be
        takeReady({{"file_name", "report"}, {"number", std::to_string(i)}, {"text", std::string(500, 'x')}});
    QCOMPARE(m_manager->downloads().size(), DownloadManager::keptEntries);
    takeReady({{"text", std::string(500, 'x')}, {"number", "9999"}, {"file_name", "report"}});
    QCOMPARE(m_manager->downloads().size(), DownloadManager::keptEntries);
    QVERIFY(!at(499).note.isEmpty()); // known
}

void DownloadManagerTest::keepsOnlySoMuchOfANotice()
{
    Fields fields{{"url", "/a.csv"}};
    for (int i = 0; i < 10'000; ++i)
        fields.emplace_back("f" + std::to_string(i), std::string(5'000, 'x'));
    fields.emplace_back("file_name", std::string(1'000'000, 'n'));
    takeReady(fields);
    std::size_t bytes = 0;
    for (const auto &[name, value] : at(0).fields)
        bytes += name.size() + value.size();
    QVERIFY2(bytes < 16'000, qPrintable(QString::number(bytes)));
    QVERIFY(at(0).title.size() <= 120);
    QCOMPARE(at(0).url, QUrl(own + "/a.csv"_L1));
}

void DownloadManagerTest::goesOnAfterAShortBody()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    MockReply *reply = m_network->open(url);
    reply->head(200, {{"Content-Length", "10"}, {"ETag", "\"1\""}});
    reply->send("abc");
    reply->finish(); // without an error: only the count tells
    QTRY_VERIFY(at(0).wait == DownloadWait::Server);
    QVERIFY(at(0).state == State::Queued);
    QVERIFY2(at(0).error.contains(u"3 of 10"_s), qUtf8Printable(at(0).error));
    QVERIFY(!QFile::exists(target() + "/a.csv"_L1));
    QCOMPARE(m_manager->activeCount(), 1);
    QVERIFY(at(0).nextTry.has_value() && *at(0).nextTry == m_clock.now() + Milliseconds(1'000));
    QVERIFY(elapse() == Milliseconds(1'000));
    MockReply *rest = nullptr;
    QTRY_VERIFY(rest = m_network->open(url));
    QCOMPARE(rest->request().rawHeader("Range"), "bytes=3-"_ba);
    QCOMPARE(rest->request().rawHeader("If-Range"), "\"1\""_ba);
    rest->head(206, {{"Content-Range", "bytes 3-9/10"}, {"ETag", "\"1\""}});
    rest->send("defghij");
    rest->finish();
    QTRY_VERIFY(at(0).state == State::Done);
    QCOMPARE(at(0).error, QString());
}

void DownloadManagerTest::goesOnByItself_data()
{
    QTest::addColumn<int>("status"); // 0 = the network fails
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("503") << 503 << QByteArray() << 1;
    QTest::newRow("503 with a wish") << 503 << "30"_ba << 30;
    QTest::newRow("503 with a date") << 503 << "Tue, 14 Nov 2023 22:14:20 GMT"_ba << 60;
    QTest::newRow("429") << 429 << "5"_ba << 5;
    QTest::newRow("502") << 502 << QByteArray() << 1;
    QTest::newRow("504") << 504 << QByteArray() << 1;
    QTest::newRow("500") << 500 << QByteArray() << 1;
    QTest::newRow("no network") << 0 << QByteArray() << 1;
}

void DownloadManagerTest::goesOnByItself()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    MockReply *reply = m_network->open(url);
    if (status == 0) {
        reply->finishWithError(QNetworkReply::HostNotFoundError, u"no such host"_s);
    } else {
        reply->head(status, {{"Retry-After", retryAfter}});
        reply->finish();
    }
    QTRY_VERIFY(at(0).wait == DownloadWait::Server);
    QVERIFY(at(0).state == State::Queued);
    QVERIFY2(at(0).error.contains(u"goes on by itself"_s), qUtf8Printable(at(0).error));
    QCOMPARE(m_manager->problems().waitingForServer, 1);
    QVERIFY(!m_network->open(url));
    while (at(0).state == State::Queued) {
        const Milliseconds waited = elapse();
        QVERIFY2(waited == std::chrono::seconds(seconds), qPrintable(QString::number(waited.count())));
    }
    finish(own + "/a.csv"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
    QCOMPARE(m_manager->problems().count(), 0);
}

void DownloadManagerTest::leavesABusyServerAlone()
{
    m_options.parallel = 1;
    make();
    const QUrl url = expect(own + "/a.csv"_L1);
    expect(own + "/b.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    takeReady({{"url", "/b.csv"}});
    MockReply *reply = m_network->open(url);
    reply->head(503, {{"Retry-After", "30"}});
    reply->finish();
    QTRY_VERIFY(at(0).wait == DownloadWait::Server);
    QVERIFY(at(1).state == State::Queued); // the same server: it has asked for patience
    QCOMPARE(m_network->requests(), 1);
    QVERIFY(elapse() == std::chrono::seconds(30));
    QCOMPARE(m_manager->activeCount(), 2);
    QTRY_COMPARE(m_network->openCount(), 1);
}

void DownloadManagerTest::slowsDownWithoutEnd()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    Milliseconds waited(0);
    for (int i = 0; i < 30; ++i) {
        MockReply *reply = nullptr;
        QTRY_VERIFY(reply = m_network->open(url));
        reply->finishWithError(QNetworkReply::ConnectionRefusedError, u"refused"_s);
        QTRY_VERIFY(at(0).state == State::Queued);
        const Milliseconds now = elapse();
        QVERIFY(now >= waited);
        waited = now;
    }
    QVERIFY(waited == std::chrono::minutes(5));
    QVERIFY(at(0).state == State::Running);
}

void DownloadManagerTest::aPersonNeedNotWait()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    m_network->open(url)->finishWithError(QNetworkReply::ConnectionRefusedError, u"refused"_s);
    QTRY_VERIFY(at(0).wait == DownloadWait::Server);
    m_manager->retry(at(0).id);
    QVERIFY(at(0).state == State::Running);
    m_network->open(url)->finishWithError(QNetworkReply::ConnectionRefusedError, u"refused"_s);
    QTRY_VERIFY(at(0).wait == DownloadWait::Server);
    m_manager->cancel(at(0).id);
    QVERIFY(at(0).state == State::Paused);
    while (elapse() >= Milliseconds(0)) { } // nothing that was to come wakes it again
    QVERIFY(at(0).state == State::Paused);
}

void DownloadManagerTest::takesTheSameEndForTheEnd()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(at(0).state == State::Running);
        MockReply *reply = nullptr;
        QTRY_VERIFY(reply = m_network->open(url));
        reply->head(200, {{"Content-Length", "10"}});
        reply->send("abc");
        reply->finish();
        QTRY_VERIFY(at(0).state != State::Running);
        if (i < 2)
            elapse();
    }
    QVERIFY(at(0).state == State::Suspect);
    QCOMPARE(at(0).path, target() + "/a.csv.suspect"_L1);
}

void DownloadManagerTest::waitsForRoom()
{
    qint64 free = 5'000'000;
    m_options.freeBytes = [&free](const QString &) { return free; };
    make();
    const QUrl url = expect(own + "/a.bin"_L1);
    takeReady({{"url", "/a.bin"}});
    m_network->open(url)->complete(QByteArray(100, 'x')); // and there is the room that stays free
    QTRY_VERIFY(at(0).wait == DownloadWait::Disk);
    QVERIFY(at(0).state == State::Queued);
    QVERIFY2(at(0).error.contains(u"disk is full"_s), qUtf8Printable(at(0).error));
    QCOMPARE(m_manager->problems().waitingForDisk, 1);
    QVERIFY(elapse() > Milliseconds(0));
    QVERIFY(at(0).wait == DownloadWait::Disk);
    free = 500'000'000;
    QVERIFY(elapse() > Milliseconds(0));
    finish(own + "/a.bin"_L1, QByteArray(100, 'x'));
    QTRY_VERIFY(at(0).state == State::Done);
    QCOMPARE(m_manager->problems().count(), 0);
}

void DownloadManagerTest::waitsForItsFolder()
{
    QFile inTheWay(target());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    QTRY_VERIFY(at(0).wait == DownloadWait::Folder);
    QVERIFY2(at(0).error.contains(u"cannot be written"_s), qUtf8Printable(at(0).error));
    QVERIFY(inTheWay.remove());
    QVERIFY(elapse() > Milliseconds(0));
    finish(own + "/a.csv"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done);
}

void DownloadManagerTest::keepsAsideWhatIsSuspect()
{
    expect(own + "/a.xlsx"_L1);
    takeReady({{"url", "/a.xlsx"}});
    finish(own + "/a.xlsx"_L1, "<html>Sign in</html>");
    QTRY_VERIFY(at(0).state == State::Suspect);
    QVERIFY2(at(0).error.contains(u"web page"_s), qUtf8Printable(at(0).error));
    QCOMPARE(at(0).path, target() + "/a.xlsx.suspect"_L1);
    QVERIFY(QFile::exists(at(0).path));
    QCOMPARE(m_manager->problems().suspect, 1);
    makeAnew();
    QCOMPARE(m_manager->restore(), QString());
    QVERIFY(at(0).state == State::Suspect);
    QCOMPARE(m_manager->endedCount(), 1);
    m_manager->retry(at(0).id);
    finish(
        own + "/a.xlsx"_L1,
        QByteArray("PK\x03\x04 xl/workbook.xml") + QByteArray("PK\x05\x06") + QByteArray(18, '\0'));
    QTRY_VERIFY(at(0).state == State::Done);
    QCOMPARE(at(0).path, target() + "/a.xlsx"_L1);
}

void DownloadManagerTest::saysWhatIsWrong()
{
    QSignalSpy changed(m_manager.get(), &DownloadManager::countsChanged);
    QCOMPARE(m_manager->problems().count(), 0);
    takeReady({{"url", "http://openapi.tftiot.com/a.csv"}}); // not encrypted: never fetched
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_manager->problems().failed, 1);
    QCOMPARE(m_manager->problems().count(), 1);
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

void DownloadManagerTest::goesOnAfterAKill()
{
    const QUrl url = expect(own + "/a.csv"_L1);
    expect(own + "/b.csv"_L1);
    m_options.parallel = 1;
    make();
    takeReady({{"url", "/a.csv"}});
    takeReady({{"url", "/b.csv"}});
    MockReply *reply = m_network->open(url);
    reply->head(200, {{"Content-Length", "3"}, {"ETag", "\"1\""}});
    reply->send("ab");
    const auto saved = [this] {
        QFile file(indexFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(saved().contains("\\\"1\\\""));
    // A kill: nothing is written any more, and the next run finds what is there now.
    const std::unique_ptr<DownloadManager> killed = std::exchange(m_manager, nullptr);
    make();
    QCOMPARE(m_manager->restore(), QString());
    QVERIFY(at(0).state == State::Running);
    QVERIFY(at(1).state == State::Queued);
    QCOMPARE(at(0).bytes, 2);
    MockReply *rest = nullptr;
    QTRY_VERIFY(rest = m_network->open(url));
    QCOMPARE(rest->request().rawHeader("Range"), "bytes=2-"_ba);
    rest->head(206, {{"Content-Range", "bytes 2-2/3"}, {"ETag", "\"1\""}});
    rest->send("c");
    rest->finish();
    finish(own + "/b.csv"_L1, "abc");
    QTRY_VERIFY(at(0).state == State::Done && at(1).state == State::Done);
    QCOMPARE(at(0).sha256, at(1).sha256);
}

void DownloadManagerTest::whatAPersonStoppedStaysStopped()
{
    expect(own + "/a.csv"_L1);
    takeReady({{"url", "/a.csv"}});
    m_manager->cancel(at(0).id);
    QTRY_VERIFY(at(0).state == State::Paused);
    makeAnew();
    QCOMPARE(m_manager->restore(), QString());
    QVERIFY(at(0).state == State::Paused);
    QVERIFY(!m_network);
}

void DownloadManagerTest::remembersHowFarTheInboxIs()
{
    QCOMPARE(m_manager->inboxUpTo(), 0);
    m_manager->takeNotice(ready({{"size", "1"}}), dawn, 17);
    m_manager->takeNotice(notice(MessageType::MessagePass, {}), dawn, 18);
    QCOMPARE(m_manager->inboxUpTo(), 18);
    makeAnew();
    QCOMPARE(m_manager->restore(), QString());
    QCOMPARE(m_manager->inboxUpTo(), 18);
    m_manager->takeNotice(ready({{"size", "1"}}), dawn, 17); // taken twice: once
    QCOMPARE(m_manager->downloads().size(), 1);
    QCOMPARE(m_manager->inboxUpTo(), 18);
}

void DownloadManagerTest::writesItsListAgain()
{
    QVERIFY(QDir().mkdir(indexFile())); // in the way of the list
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be written"_s));
    const QSignalSpy failed(m_manager.get(), &DownloadManager::indexFailed);
    takeReady({{"size", "1"}});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_manager->problems().listError.isEmpty());
    QVERIFY(QDir().rmdir(indexFile()));
    QVERIFY(elapse() > Milliseconds(0));
    QTRY_VERIFY(QFileInfo(indexFile()).isFile());
    QVERIFY(m_manager->problems().listError.isEmpty());
    const auto others = QFile::ReadGroup | QFile::ReadOther;
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(indexFile()) & others));
#else
    Q_UNUSED(others)
#endif
}

void DownloadManagerTest::readsAListOutOfOrder()
{
    writeIndex(R"({"schema": 1, "downloads": [{"id": 3, "state": "paused"}, {"id": 1, "state": "paused"}, 7,
                   {"id": 3, "state": "done"}, {"id": -5}, {"id": 2, "state": "what?"}]})");
    QCOMPARE(m_manager->restore(), QString());
    QCOMPARE(m_manager->downloads().size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_manager->indexOf(i + 1), i);
    QVERIFY(at(1).state == State::Failed);
    QVERIFY(at(2).state == State::Paused);
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
