// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/addresspolicy.h"
#include "downloads/filenotice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using Kind = waypost::AddressVerdict::Kind;
using Fields = std::vector<std::pair<std::string, std::string>>;

Q_DECLARE_METATYPE(Fields)

namespace {

AddressRules rules()
{
    return {
        .account = QUrl(u"https://openapi.tftiot.com"_s),
        .allowedHosts = {u"files.example"_s, u"odd.example:8443"_s},
        .pattern = {}};
}

Message notice(const Fields &fields, const std::string &text = {})
{
    Message message;
    message.type = MessageType::DownloadAllow;
    message.fields = fields;
    message.text = text;
    return message;
}

} // namespace

class AddressPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
    void allowsPlainHttpOnlyToLoopback();
    void showsLookalikeHostsInAscii();
    void findsAddresses_data();
    void findsAddresses();
    void fillsPatterns_data();
    void fillsPatterns();
    void asksThePatternLast();
    void readsNotices();
};

void AddressPolicyTest::judgesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Kind>("kind");

    const auto row
        = [](const char *name, const QString &address, Kind kind) { QTest::newRow(name) << address << kind; };
    row("own host", u"https://openapi.tftiot.com/f.csv"_s, Kind::Allowed);
    row("own host in capitals", u"HTTPS://OPENAPI.TFTIOT.COM/f.csv"_s, Kind::Allowed);
    row("own host, its port written out", u"https://openapi.tftiot.com:443/f"_s, Kind::Allowed);
    row("allowed host", u"https://files.example/f"_s, Kind::Allowed);
    row("allowed host and port", u"https://odd.example:8443/f"_s, Kind::Allowed);
    row("own host, another port", u"https://openapi.tftiot.com:8443/f"_s, Kind::HostNotAllowed);
    row("allowed host, port not", u"https://odd.example/f"_s, Kind::HostNotAllowed);
    row("another host", u"https://evil.example/f"_s, Kind::HostNotAllowed);
    row("a host below ours", u"https://a.openapi.tftiot.com/f"_s, Kind::HostNotAllowed);
    row("a host that begins like ours", u"https://openapi.tftiot.com.evil.example/f"_s, Kind::HostNotAllowed);
    row("a host that ends like ours", u"https://evilopenapi.tftiot.com/f"_s, Kind::HostNotAllowed);
    row("trailing dot", u"https://openapi.tftiot.com./f"_s, Kind::HostNotAllowed);
    row("numbers", u"https://169.254.169.254/latest"_s, Kind::HostNotAllowed);
    row("loopback over https", u"https://127.0.0.1/f"_s, Kind::HostNotAllowed);
    row("loopback over http", u"http://127.0.0.1:631/f"_s, Kind::HostNotAllowed);
    row("loopback as one number", u"http://2130706433/f"_s, Kind::HostNotAllowed);
    row("plain http", u"http://openapi.tftiot.com/f"_s, Kind::Refused);
    row("http to a private net", u"http://192.168.0.1/f"_s, Kind::Refused);
    row("a name that begins like loopback", u"http://localhost.evil.example/f"_s, Kind::Refused);
    row("user name", u"https://user@openapi.tftiot.com/f"_s, Kind::Refused);
    row("user name and password", u"https://user:secret@openapi.tftiot.com/f"_s, Kind::Refused);
    row("our host as user name", u"https://openapi.tftiot.com@evil.example/f"_s, Kind::Refused);
    row("empty user name", u"https://@openapi.tftiot.com/f"_s, Kind::Refused);
    row("local file", u"file:///etc/passwd"_s, Kind::Refused);
    row("data", u"data:text/csv,a"_s, Kind::Refused);
    row("script", u"javascript:alert(1)"_s, Kind::Refused);
    row("ftp", u"ftp://openapi.tftiot.com/f"_s, Kind::Refused);
    row("socket", u"wss://openapi.tftiot.com/f"_s, Kind::Refused);
    row("resource", u"qrc:/f"_s, Kind::Refused);
    row("Windows share", u"\\\\evil.example\\share\\f"_s, Kind::Refused);
    row("Windows drive", u"C:\\Windows\\f"_s, Kind::Refused);
    row("backslash before the host's end", u"https://evil.example\\@openapi.tftiot.com/f"_s, Kind::Refused);
    row("second line", u"https://openapi.tftiot.com/f\r\nHost: evil.example"_s, Kind::Refused);
    row("space", u"https://openapi.tftiot.com/a b"_s, Kind::Refused);
    row("turned direction", u"https://openapi.tftiot.com/\u202Egpj.exe"_s, Kind::Refused);
    row("invisible letter in the host", u"https://openapi\u200B.tftiot.com/f"_s, Kind::Refused);
    row("no host", u"https:///f"_s, Kind::Refused);
    row("bad port", u"https://openapi.tftiot.com:99999/f"_s, Kind::Refused);
    row("bad escape in the host", u"https://open%zz.tftiot.com/f"_s, Kind::Refused);
    row("endless", u"https://openapi.tftiot.com/"_s + QString(3'000, u'a'), Kind::Refused);
    row("another host without scheme", u"//evil.example/f"_s, Kind::HostNotAllowed);
    row("path", u"/files/f.csv"_s, Kind::Allowed);
    row("path that climbs", u"/../../etc/passwd"_s,
        Kind::Allowed); // only on our host, where it means what it means
}

void AddressPolicyTest::judgesAddresses()
{
    QFETCH(QString, address);
    QFETCH(Kind, kind);
    const AddressVerdict verdict = findAddress(notice({{"url", address.toStdString()}}), rules());
    QVERIFY2(verdict.kind == kind, qUtf8Printable(u"%1: %2"_s.arg(int(verdict.kind)).arg(verdict.reason)));
    QCOMPARE(verdict.reason.isEmpty(), kind == Kind::Allowed);
    if (kind == Kind::Allowed) {
        QCOMPARE(verdict.url.scheme(), u"https"_s);
        QVERIFY(verdict.url.host() == "openapi.tftiot.com"_L1 || verdict.url.host().endsWith(".example"_L1));
    }
}

void AddressPolicyTest::allowsPlainHttpOnlyToLoopback()
{
    AddressRules demo{.account = QUrl(u"http://127.0.0.1:8080"_s), .allowedHosts = {}, .pattern = {}};
    QVERIFY(judgeAddress(QUrl(u"http://127.0.0.1:8080/f"_s), demo).kind == Kind::Allowed);
    QVERIFY(judgeAddress(QUrl(u"http://127.0.0.1:8081/f"_s), demo).kind == Kind::HostNotAllowed);
    demo.allowedHosts = {u"files.example:80"_s};
    QVERIFY(judgeAddress(QUrl(u"http://files.example/f"_s), demo).kind == Kind::Refused);
    QVERIFY(judgeAddress(QUrl(u"http://[::1]:9/f"_s), demo).kind == Kind::HostNotAllowed);
}

void AddressPolicyTest::showsLookalikeHostsInAscii()
{
    // The first letter is Cyrillic.
    const AddressVerdict verdict
        = findAddress(notice({{"url", "https://\u043Epenapi.tftiot.com/f"}}), rules());
    QVERIFY(verdict.kind == Kind::HostNotAllowed);
    QCOMPARE(hostKey(verdict.url), u"xn--penapi-vqf.tftiot.com"_s);
    QVERIFY2(verdict.reason.contains(u"xn--"_s), qUtf8Printable(verdict.reason));
}

void AddressPolicyTest::findsAddresses_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // empty = none

    const auto row = [](const char *name, const Fields &fields, const char *text, const char *found) {
        QTest::newRow(name) << fields << QString::fromUtf8(text) << QString::fromLatin1(found);
    };
    constexpr auto own = "https://openapi.tftiot.com/f.csv";
    row("nothing", {{"file_id", "5"}, {"size", "10"}}, "ready", "");
    row("named url", {{"url", own}}, "", own);
    row("case and underscores", {{"Download_URL", own}}, "", own);
    row("inside a message object", {{"message.fileUrl", own}}, "", own);
    row("named path, relative", {{"file_path", "exports/f.csv"}}, "",
        "https://openapi.tftiot.com/exports/f.csv");
    row("bare file name is no address", {{"file", "f.csv"}}, "", "");
    row("file with a folder", {{"file", "exports/f.csv"}}, "", "https://openapi.tftiot.com/exports/f.csv");
    row("looks like one", {{"where", "https://files.example/x"}}, "", "https://files.example/x");
    row("looks like a path", {{"where", "/x/f.csv"}}, "", "https://openapi.tftiot.com/x/f.csv");
    row("whole before path", {{"path", "/x"}, {"where", own}}, "", own);
    row("named before lookalike", {{"where", "https://files.example/x"}, {"link", own}}, "", own);
    row("good before refused", {{"path", "C:\\exports\\f.csv"}, {"where", "/x/f.csv"}}, "",
        "https://openapi.tftiot.com/x/f.csv");
    row("in the text", {}, "Your file (https://openapi.tftiot.com/f.csv).", own);
    row("in the text, Chinese full stop apart", {}, "https://openapi.tftiot.com/f.csv 已准备好", own);
    row("text speaks of https only", {}, "use https:// please", "");
    row("empty field", {{"url", ""}}, "", "");
    row("fragment dropped", {{"url", "https://openapi.tftiot.com/f.csv#part"}}, "", own);
}

void AddressPolicyTest::findsAddresses()
{
    QFETCH(Fields, fields);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const AddressVerdict verdict = findAddress(notice(fields, text.toStdString()), rules());
    QCOMPARE(verdict.kind == Kind::Allowed, !found.isEmpty());
    QCOMPARE(verdict.url.toString(QUrl::FullyEncoded), found);
}

void AddressPolicyTest::fillsPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("filled");
    QTest::newRow("one") << u"https://h/f?id={id}"_s << u"https://h/f?id=5"_s;
    QTest::newRow("two") << u"https://h/{id}/{name}.csv"_s << u"https://h/5/a%2Fb%20%26c.csv"_s;
    QTest::newRow("twice") << u"{id}{id}"_s << u"55"_s;
    QTest::newRow("none") << u"https://h/f"_s << u"https://h/f"_s;
    QTest::newRow("missing") << u"https://h/{other}"_s << QString();
    QTest::newRow("empty value") << u"https://h/{empty}"_s << QString();
    QTest::newRow("climbing value") << u"https://h/{up}/f"_s << QString();
    QTest::newRow("a value that is a placeholder") << u"https://h/{nested}"_s << u"https://h/%7Bid%7D"_s;
    QTest::newRow("a value with a second line") << u"https://h/{lines}"_s << u"https://h/a%0D%0Ab"_s;
}

void AddressPolicyTest::fillsPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, filled);
    const Fields fields{{"id", "5"},  {"name", "a/b &c"}, {"empty", ""},
                        {"up", ".."}, {"nested", "{id}"}, {"lines", "a\r\nb"}};
    QCOMPARE(fillPattern(pattern, fields), filled);
}

void AddressPolicyTest::asksThePatternLast()
{
    AddressRules withPattern = rules();
    withPattern.pattern = u"https://files.example/get?id={id}"_s;
    QCOMPARE(findAddress(notice({{"id", "7"}}), withPattern).url, QUrl(u"https://files.example/get?id=7"_s));
    QCOMPARE(
        findAddress(notice({{"id", "7"}, {"url", "/own"}}), withPattern).url,
        QUrl(u"https://openapi.tftiot.com/own"_s));
    QVERIFY(findAddress(notice({{"other", "7"}}), withPattern).kind == Kind::None);
    withPattern.pattern = u"http://files.example/{id}"_s; // a person's pattern is judged like everything else
    QVERIFY(findAddress(notice({{"id", "7"}}), withPattern).kind == Kind::Refused);
}

void AddressPolicyTest::readsNotices()
{
    QCOMPARE(plainFieldName("message.File-Name_2"), u"filename2"_s);
    QCOMPARE(fileIdentity({{"size", "1"}, {"id", "3"}, {"task_id", "9"}}), u"taskid=9"_s);
    QCOMPARE(fileIdentity({{"file_id", ""}, {"size", "1"}}), QString());
    QCOMPARE(noticeTitle(notice({{"file_name", "a\u202Eb\n.csv"}}), {}), u"ab"_s);
    QCOMPARE(noticeTitle(notice({}, "{\"file_id\":5}"), u"f.csv"_s), u"f.csv"_s);
    QCOMPARE(noticeTitle(notice({}, "  first line\nsecond"), {}), u"first line"_s);
    QCOMPARE(noticeTitle(notice({}), {}), u"downloadAllow"_s);
    QCOMPARE(noticeTitle(notice({}, std::string(500, 'x')), {}).size(), 120);
}

QTEST_GUILESS_MAIN(AddressPolicyTest)
#include "tst_addresspolicy.moc"
