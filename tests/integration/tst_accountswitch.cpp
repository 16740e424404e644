// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/accountswitch.h"
#include "deskrig.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

const QString password = u"hunter two"_s;

QByteArray md5()
{
    return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
}

/** Answers at once, from memory that a test can look into. */
class MemorySecrets final : public SecretStore
{
public:
    explicit MemorySecrets(QHash<QString, QByteArray> &kept)
        : m_kept(kept)
    {
    }
    void probe(Done done) override { done({}); }
    void read(const QString &key, Found found) override { found(m_kept.value(key), {}); }
    void write(const QString &key, const QByteArray &secret, Done done) override
    {
        m_kept.insert(key, secret);
        done({});
    }
    void remove(const QString &key, Done done) override
    {
        m_kept.remove(key);
        done({});
    }

private:
    QHash<QString, QByteArray> &m_kept;
};

QByteArray snapshotOf(const QByteArray &imei)
{
    return R"({"event":"snapshot","error":0,"data":{"imei":")" + imei
        + R"(","status":{"date":1700000000000,"lat":53.1,"lng":8.6,"latlng_valid":1}}})";
}

} // namespace

/** Several accounts in one program, one after the other: nobody ever sees what is another one's. */
class AccountSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_accounts.reset(); }
    void nobodyIsSignedInAtFirst();
    void nothingIsShownBeforeTheServiceAgrees();
    void anotherAccountSeesNothingOfTheFirst();
    void keptAccountIsBackAtTheNextStart();
    void signingOutForgetsTheSecret();
    void cancelledSignInLeavesNothing();
    void commandLineAccountIsNotRemembered();
    void noSecretReachesTheDisk();

private:
    void start();
    [[nodiscard]] bool signIn(const QString &user, bool keep);
    [[nodiscard]] Session &session() { return m_accounts->session(); }
    [[nodiscard]] int vehicles() { return m_accounts->backend().store().size(); }
    [[nodiscard]] bool feed(const QByteArray &imei);

    SharedClock m_clock;
    std::unique_ptr<FakePushServer> m_device;
    std::unique_ptr<FakePushServer> m_message;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QByteArray> m_kept;
    Options m_options;
    std::unique_ptr<AccountSwitch> m_accounts;
};

void AccountSwitchTest::init()
{
    m_device = std::make_unique<FakePushServer>();
    m_message = std::make_unique<FakePushServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kept.clear();
    m_options = {};
    m_options.deviceUrl = m_device->url();
    m_options.messageUrl = m_message->url();
}

void AccountSwitchTest::start()
{
    m_accounts.reset();
    FeedConfig checking;
    checking.link.earlyClose = Milliseconds(50);
    checking.link.backOff = {.first = Milliseconds(100), .quick = Milliseconds(5)};
    m_accounts = std::make_unique<AccountSwitch>(AccountSwitch::Parts{
        .options = m_options,
        .clock = m_clock,
        .folders = {m_folder->filePath(u"data"_s), DataFolders::Base::Platform},
        .profilesFile = m_folder->filePath(u"config/profiles.json"_s),
        .secrets = std::make_unique<MemorySecrets>(m_kept),
        .checking = checking,
        .windowed = false});
    const QString complaint = m_accounts->open();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

bool AccountSwitchTest::signIn(const QString &user, bool keep)
{
    session().signIn(user, password, keep);
    return QTest::qWaitFor([this] { return session().signedIn(); });
}

bool AccountSwitchTest::feed(const QByteArray &imei)
{
    const int before = vehicles();
    m_device->push(snapshotOf(imei));
    return QTest::qWaitFor([this, before] { return vehicles() > before; });
}

void AccountSwitchTest::nobodyIsSignedInAtFirst()
{
    start();
    QVERIFY(session().needsSignIn());
    QCOMPARE(m_device->connections(), 0);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"data"_s)));
}

void AccountSwitchTest::nothingIsShownBeforeTheServiceAgrees()
{
    start();
    QVERIFY(signIn(u"halden"_s, false));
    QVERIFY(feed("1000000000000001"));
    session().signOut();
    QTRY_COMPARE(vehicles(), 0);
    m_device->closeAfterSignIn(1008);
    session().signIn(u"halden"_s, u"a guess"_s);
    QTRY_COMPARE(session().state(), Session::Refused);
    QVERIFY(!session().reason().isEmpty());
    QCOMPARE(session().userId(), u"halden"_s);
    QCOMPARE(vehicles(), 0);
    m_device->acceptSilently();
    QVERIFY(signIn(u"halden"_s, false));
    QCOMPARE(vehicles(), 1);
}

void AccountSwitchTest::anotherAccountSeesNothingOfTheFirst()
{
    start();
    QVERIFY(signIn(u"halden"_s, false));
    QVERIFY(feed("1000000000000001"));
    session().signOut();
    QTRY_COMPARE(vehicles(), 0);
    QVERIFY(signIn(u"voss"_s, false));
    QCOMPARE(vehicles(), 0);
    QVERIFY(m_accounts->backend().alarms().alarms().isEmpty());
    QVERIFY(feed("1000000000000002"));
    QVERIFY(!m_accounts->backend().dump().contains("1000000000000001"));
    session().signOut();
    QTRY_COMPARE(vehicles(), 0);
    QVERIFY(signIn(u"halden"_s, false));
    QVERIFY(m_accounts->backend().dump().contains("1000000000000001"));
    QVERIFY(!m_accounts->backend().dump().contains("1000000000000002"));
}

void AccountSwitchTest::keptAccountIsBackAtTheNextStart()
{
    start();
    QVERIFY(signIn(u"halden"_s, true));
    QVERIFY(session().kept());
    QVERIFY(feed("1000000000000001"));
    QVERIFY(m_accounts->close());
    m_device->stopListening(); // the last known fleet is there all the same
    start();
    QVERIFY(!session().needsSignIn());
    QCOMPARE(session().userId(), u"halden"_s);
    QCOMPARE(vehicles(), 1);
}

void AccountSwitchTest::signingOutForgetsTheSecret()
{
    start();
    QVERIFY(signIn(u"halden"_s, true));
    QCOMPARE(m_kept.size(), 1);
    session().signOut();
    QTRY_VERIFY(m_kept.isEmpty());
    QVERIFY(m_accounts->close());
    start();
    QVERIFY(session().needsSignIn());
    QCOMPARE(session().profiles().size(), 1);
}

void AccountSwitchTest::cancelledSignInLeavesNothing()
{
    start();
    m_device->neverAnswer();
    session().signIn(u"halden"_s, password, true);
    QTRY_COMPARE(m_device->connections(), 1);
    session().cancel();
    QCOMPARE(session().state(), Session::SignedOut);
    m_device->acceptSilently();
    QVERIFY(m_kept.isEmpty());
    QVERIFY(session().profiles().isEmpty());
}

void AccountSwitchTest::commandLineAccountIsNotRemembered()
{
    m_options.user = u"halden"_s;
    m_options.passwordMd5 = QString::fromLatin1(md5());
    start();
    QTRY_VERIFY(session().signedIn());
    QVERIFY(m_accounts->close());
    QVERIFY(!QFile::exists(m_folder->filePath(u"config/profiles.json"_s)));
    QVERIFY(m_kept.isEmpty());
}

void AccountSwitchTest::noSecretReachesTheDisk()
{
    static QByteArray said;
    said.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { said += line.toUtf8() + '\n'; });
    start();
    m_device->closeAfterSignIn(1008, u"no such digest: "_s + QString::fromLatin1(md5()));
    session().signIn(u"halden"_s, password, true);
    const bool refused = QTest::qWaitFor([this] { return session().state() == Session::Refused; });
    m_device->acceptSilently();
    const bool entered = signIn(u"halden"_s, true);
    m_accounts->stop();
    said += m_accounts->backend().dump();
    const bool closed = m_accounts->close();
    m_accounts.reset();
    qInstallMessageHandler(previous);
    QVERIFY(refused && entered && closed);
    int files = 0;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        said += file.readAll();
        ++files;
    }
    QVERIFY(files >= 3); // profiles, mark, journal
    QVERIFY(!said.contains(md5()));
    QVERIFY(!said.contains(password.toUtf8()));
    QVERIFY(said.contains("halden"));
}

QTEST_GUILESS_MAIN(AccountSwitchTest)
#include "tst_accountswitch.moc"
