// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/profilestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(fileName()); }
    void survivesARestart();
    void onlyTheOwnerMayRead();
    void replacesByAccount();
    void forgetsAndSignsOut();
    void fileOfANewerVersionIsLeftAsItIs();
    void damagedFileIsSetAside();
    void profilesThatPointElsewhereAreNotTaken_data();
    void profilesThatPointElsewhereAreNotTaken();
    void withoutAFileNothingIsWritten();
    void addresses_data();
    void addresses();

private:
    [[nodiscard]] QString fileName() const { return m_dir.filePath(u"config/profiles.json"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(fileName());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the profiles");
    }

    QTemporaryDir m_dir;
};

namespace {

Profile halden()
{
    return {
        .userId = u"halden"_s, .servers = ServerAddresses::vendor(), .label = u"Haldenvoss"_s, .keep = true};
}

Profile local()
{
    return {
        .userId = u"halden"_s, .servers = {QUrl(u"ws://127.0.0.1:1/"_s), QUrl(u"ws://127.0.0.1:2/"_s), {}}};
}

} // namespace

void ProfileStoreTest::survivesARestart()
{
    {
        ProfileStore store(fileName());
        QCOMPARE(store.load(), QString());
        QCOMPARE(store.put(halden()), QString());
        QCOMPARE(store.put(local()), QString());
        QCOMPARE(store.setCurrent(halden().id()), QString());
    }
    ProfileStore store(fileName());
    QCOMPARE(store.load(), QString());
    QCOMPARE(store.profiles(), QList<Profile>({halden(), local()}));
    QCOMPARE(store.current(), halden());
    QCOMPARE(store.findKey(local().id().key()), local());
}

void ProfileStoreTest::onlyTheOwnerMayRead()
{
#ifdef Q_OS_UNIX
    ProfileStore store(fileName());
    QCOMPARE(store.put(halden()), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile(fileName()).permissions() & others));
#endif
}

void ProfileStoreTest::replacesByAccount()
{
    ProfileStore store(fileName());
    Profile profile = halden();
    QCOMPARE(store.put(profile), QString());
    profile.label = u"Other"_s;
    QCOMPARE(store.put(profile), QString());
    QCOMPARE(store.profiles(), QList<Profile>{profile});
}

void ProfileStoreTest::forgetsAndSignsOut()
{
    ProfileStore store(fileName());
    QCOMPARE(store.put(halden()), QString());
    QCOMPARE(store.put(local()), QString());
    QCOMPARE(store.setCurrent(halden().id()), QString());
    QCOMPARE(store.setCurrent({}), QString());
    QVERIFY(!store.current());
    QCOMPARE(store.setCurrent(halden().id()), QString());
    QCOMPARE(store.forget(halden().id()), QString());
    QVERIFY(!store.current());
    ProfileStore again(fileName());
    QCOMPARE(again.load(), QString());
    QCOMPARE(again.profiles(), QList<Profile>{local()});
    QVERIFY(!content().contains("Haldenvoss"));
}

void ProfileStoreTest::fileOfANewerVersionIsLeftAsItIs()
{
    ProfileStore first(fileName());
    QCOMPARE(first.put(halden()), QString()); // makes the folder
    const QByteArray bytes(R"({"schema":2,"profiles":[]})");
    write(bytes);
    ProfileStore store(fileName());
    QVERIFY(!store.load().isEmpty());
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!store.put(halden()).isEmpty());
    QCOMPARE(store.profiles().size(), 1); // counts for this run
    QCOMPARE(content(), bytes);
}

void ProfileStoreTest::damagedFileIsSetAside()
{
    ProfileStore first(fileName());
    QCOMPARE(first.put(halden()), QString()); // makes the folder
    for (const QByteArray &bytes :
         {QByteArray("{"), QByteArray("[]"), QByteArray(), QByteArray(500, '\x5c')}) {
        write(bytes);
        ProfileStore store(fileName());
        QVERIFY(!store.load().isEmpty());
        QVERIFY(store.profiles().isEmpty());
        QCOMPARE(store.put(halden()), QString());
        ProfileStore next(fileName());
        QCOMPARE(next.load(), QString());
        QCOMPARE(next.profiles().size(), 1);
        QFile aside(fileName() + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
}

void ProfileStoreTest::profilesThatPointElsewhereAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::newRow("in the clear") << QByteArray("ws://feed.example/");
    QTest::newRow("a web page") << QByteArray("https://feed.example/");
    QTest::newRow("nothing") << QByteArray("");
}

void ProfileStoreTest::profilesThatPointElsewhereAreNotTaken()
{
    QFETCH(const QByteArray, device);
    ProfileStore first(fileName());
    QCOMPARE(first.put(halden()), QString());
    write(
        R"({"schema":1,"profiles":[{"userId":"1","messageUrl":"wss://feed.example/","deviceUrl":")" + device
        + R"("}]})");
    ProfileStore store(fileName());
    QCOMPARE(store.load(), QString());
    QVERIFY(store.profiles().isEmpty());
}

void ProfileStoreTest::withoutAFileNothingIsWritten()
{
    ProfileStore store{QString()};
    QCOMPARE(store.load(), QString());
    QCOMPARE(store.put(halden()), QString());
    QCOMPARE(store.profiles().size(), 1);
}

void ProfileStoreTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("use");
    QTest::addColumn<bool>("good");
    const auto row = [](const QString &address, AddressUse use, bool good) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(int(use)).arg(address))) << address << int(use) << good;
    };
    row(u"wss://feed.example:8443/websocket"_s, AddressUse::DeviceFeed, true);
    row(u"ws://localhost:1/"_s, AddressUse::DeviceFeed, true);
    row(u"ws://127.3.2.1/"_s, AddressUse::MessageFeed, true);
    row(u"ws://[::1]:1/"_s, AddressUse::MessageFeed, true);
    row(u"https://api.example/"_s, AddressUse::OpenApi, true);
    row(QString(), AddressUse::OpenApi, true);
    row(QString(), AddressUse::DeviceFeed, false);
    row(u"feed.example"_s, AddressUse::DeviceFeed, false);
    row(u"ws://feed.example/"_s, AddressUse::DeviceFeed, false);
    row(u"ws://127.0.0.1.evil.example/"_s, AddressUse::DeviceFeed, false);
    row(u"ws://localhost.evil.example/"_s, AddressUse::DeviceFeed, false);
    row(u"https://feed.example/"_s, AddressUse::DeviceFeed, false);
    row(u"http://api.example/"_s, AddressUse::OpenApi, false);
    row(u"wss://me:secret@feed.example/"_s, AddressUse::DeviceFeed, false);
    row(u"wss:///path"_s, AddressUse::DeviceFeed, false);
}

void ProfileStoreTest::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const int, use);
    QFETCH(const bool, good);
    const QString complaint = addressComplaint(QUrl(address, QUrl::StrictMode), AddressUse(use));
    QCOMPARE(complaint.isEmpty(), good);
    QVERIFY(!complaint.contains("secret"_L1));
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
