// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/options.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** The promised command line: what is accepted, what is refused with code 2, and who has the last word. */
class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void demo();
    void refused_data();
    void refused();
    void loopbackNeedsNoAccount();
    void passwordFile();
    void passwordFileThatOthersMayRead();
    void precedence();
    void preferencesOfTheConfiguration();
    void configurationFile_data();
    void configurationFile();
    void helpAndVersion();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content, bool isPrivate = true) const
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        out.setPermissions(
            QFile::ReadOwner | QFile::WriteOwner | (isPrivate ? QFile::Permissions() : QFile::ReadOther));
        return out.fileName();
    }

    QTemporaryDir m_dir;
};

namespace {

std::variant<Options, EarlyExit>
read(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    return readOptions(QStringList{u"waypost"_s} + arguments, environment);
}

Options good(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    const auto result = read(arguments, environment);
    if (const auto *exit = std::get_if<EarlyExit>(&result))
        qFatal("refused: %s", qUtf8Printable(exit->text));
    return std::get<Options>(result);
}

QString md5(const QByteArray &password)
{
    return QString::fromLatin1(QCryptographicHash::hash(password, QCryptographicHash::Md5).toHex());
}

} // namespace

void OptionsTest::defaults()
{
    const Options options = good({});
    QCOMPARE(options.deviceUrl.toString(), u"wss://openapi.tftiot.com:8443/websocket"_s);
    QCOMPARE(options.messageUrl.host(), u"openapi.tftiot.com"_s);
    QVERIFY(!options.demo && !options.headless && !options.forSeconds && options.passwordMd5.isEmpty());
    QCOMPARE(options.screenshotAfter, 10.0);
}

void OptionsTest::demo()
{
    const Options plain = good({u"--demo"_s});
    QCOMPARE(plain.vehicles, 250);
    QCOMPARE(plain.deviceRate(), 25.0);
    const Options asked = good(
        {u"--demo"_s, u"--vehicles"_s, u"5000"_s, u"--rate=12.5"_s, u"--seed"_s, u"7"_s, u"--for"_s,
         u"0.5"_s});
    QCOMPARE(asked.vehicles, 5000);
    QCOMPARE(asked.deviceRate(), 12.5);
    QCOMPARE(asked.seed, 7U);
    QCOMPARE(*asked.forSeconds, 0.5);
}

void OptionsTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("unknown option", {u"--frobnicate"_s});
    row("there is no password option", {u"--password"_s, u"secret"_s});
    row("positional", {u"fleet.json"_s});
    row("value missing", {u"--for"_s});
    row("zero vehicles", {u"--demo"_s, u"--vehicles"_s, u"0"_s});
    row("vehicles in words", {u"--demo"_s, u"--vehicles"_s, u"many"_s});
    row("negative seed", {u"--seed"_s, u"-1"_s});
    row("rate is not a number", {u"--rate"_s, u"nan"_s});
    row("negative time", {u"--for"_s, u"-3"_s});
    row("plain ws to elsewhere", {u"--device-url"_s, u"ws://example.org/websocket"_s});
    row("plain http to elsewhere", {u"--api-url"_s, u"http://example.org/"_s});
    row("not a socket", {u"--message-url"_s, u"https://example.org/"_s});
    row("no host", {u"--device-url"_s, u"wss:"_s});
    row("password in an address", {u"--device-url"_s, u"wss://me:secret@example.org/"_s});
    row("size in words", {u"--size"_s, u"large"_s});
    row("size of nothing", {u"--size"_s, u"0x800"_s});
    row("log level", {u"--log-level"_s, u"loud"_s});
    row("headless without an account", {u"--headless"_s});
    row("headless picture", {u"--demo"_s, u"--headless"_s, u"--screenshot"_s, u"x.png"_s});
    row("password file missing", {u"--user"_s, u"1"_s, u"--password-file"_s, u"/nowhere/at/all"_s});
    row("configuration missing", {u"--config"_s, u"/nowhere/at/all"_s});
}

void OptionsTest::refused()
{
    QFETCH(QStringList, arguments);
    const auto result = read(arguments);
    const auto *exit = std::get_if<EarlyExit>(&result);
    QVERIFY(exit);
    QCOMPARE(exit->code, 2);
    QVERIFY(!exit->text.isEmpty() && !exit->text.contains(u'\n'));
    QVERIFY(!exit->text.contains("secret"_L1));
}

void OptionsTest::loopbackNeedsNoAccount()
{
    const Options options = good(
        {u"--headless"_s, u"--device-url"_s, u"ws://127.0.0.1:1/websocket"_s, u"--message-url"_s,
         u"ws://localhost:2"_s, u"--api-url"_s, u"http://[::1]:3/"_s});
    QVERIFY(!options.user.isEmpty() && options.passwordMd5.size() == 32);
}

void OptionsTest::passwordFile()
{
    const QString name = file(u"pw"_s, "pässword\nnot this line\n");
    const Options options = good({u"--user"_s, u"42"_s, u"--password-file"_s, name});
    QCOMPARE(options.user, u"42"_s);
    QCOMPARE(options.passwordMd5, md5("pässword"));
    const auto withoutUser = read({u"--password-file"_s, name});
    QVERIFY(std::holds_alternative<EarlyExit>(withoutUser));
}

void OptionsTest::passwordFileThatOthersMayRead()
{
#ifdef Q_OS_UNIX
    const auto result
        = read({u"--user"_s, u"42"_s, u"--password-file"_s, file(u"open"_s, "secret\n", false)});
    QVERIFY(std::holds_alternative<EarlyExit>(result));
    QCOMPARE(std::get<EarlyExit>(result).code, 2);
#endif
}

void OptionsTest::precedence()
{
    const QString config = file(
        u"site.json"_s, R"({"dataDir":"/from/config","user":"7","deviceUrl":"wss://site.example/ws"})");
    QProcessEnvironment environment;
    environment.insert(u"WAYPOST_CONFIG"_s, config);
    QCOMPARE(good({}, environment).dataDir, u"/from/config"_s);
    QCOMPARE(good({}, environment).user, u"7"_s);
    QCOMPARE(good({}, environment).deviceUrl.host(), u"site.example"_s);
    environment.insert(u"WAYPOST_DATA_DIR"_s, u"/from/environment"_s);
    QCOMPARE(good({}, environment).dataDir, u"/from/environment"_s);
    QCOMPARE(good({u"--data-dir"_s, u"/from/line"_s}, environment).dataDir, u"/from/line"_s);
    environment.insert(u"WAYPOST_PASSWORD_FILE"_s, file(u"pw2"_s, "x\n"));
    QCOMPARE(good({}, environment).passwordMd5, md5("x"));
}

void OptionsTest::preferencesOfTheConfiguration()
{
    const QString config = file(
        u"units.json"_s,
        R"({"language":"de","uiScale":1.5,"user":"7","locked":{"theme":"dark","singleKeys":false}})");
    const Options options = good({u"--config"_s, config});
    QCOMPARE(options.proposedPreferences, QVariantMap({{u"language"_s, u"de"_s}, {u"uiScale"_s, 1.5}}));
    QCOMPARE(options.lockedPreferences, QVariantMap({{u"theme"_s, u"dark"_s}, {u"singleKeys"_s, false}}));
}

void OptionsTest::configurationFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("misspelt key") << QByteArray(R"({"devceUrl":"wss://x/"})");
    QTest::newRow("number for a text") << QByteArray(R"({"user":7})");
    QTest::newRow("no such theme") << QByteArray(R"({"theme":"pink"})");
    QTest::newRow("no such scale") << QByteArray(R"({"uiScale":1.55})");
    QTest::newRow("misspelt preference") << QByteArray(R"({"langauge":"de"})");
    QTest::newRow("locked is no object") << QByteArray(R"({"locked":["theme"]})");
    QTest::newRow("misspelt lock") << QByteArray(R"({"locked":{"them":"dark"}})");
    QTest::newRow("locked to nonsense") << QByteArray(R"({"locked":{"theme":7}})");
    QTest::newRow("an address cannot be locked") << QByteArray(R"({"locked":{"deviceUrl":"wss://x/"}})");
    QTest::newRow("hosts are no list") << QByteArray(R"({"downloadHosts":"x"})");
}

void OptionsTest::configurationFile()
{
    QFETCH(QByteArray, content);
    const auto result = read({u"--config"_s, file(u"bad.json"_s, content)});
    QVERIFY(std::holds_alternative<EarlyExit>(result));
    QVERIFY(std::get<EarlyExit>(result).text.contains("bad.json"_L1));
}

void OptionsTest::helpAndVersion()
{
    const auto help = read({u"--help"_s});
    QCOMPARE(std::get<EarlyExit>(help).code, 0);
    QVERIFY(std::get<EarlyExit>(help).text.contains("--dump-state"_L1));
    const auto version = read({u"--version"_s});
    QCOMPARE(std::get<EarlyExit>(version).code, 0);
    QVERIFY(std::get<EarlyExit>(version).text.contains(QLatin1StringView(qVersion())));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
