// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilepicture.h"
#include "map/tiletemplate.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestTileTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complaints_data();
    void complaints();
    void fillsIn();
    void redirects_data();
    void redirects();
    void pictures_data();
    void pictures();
    void bombsAreNotUnpacked();
};

void TestTileTemplate::complaints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("OpenStreetMap") << u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s << true;
    QTest::newRow("density and servers") << u"https://{s}.tiles.example/{z}/{x}/{y}{r}.png"_s << true;
    QTest::newRow("key") << u"https://tiles.example/{z}/{x}/{y}.png?key=abc"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/{z}/{x}/{y}.png"_s << true;
    QTest::newRow("localhost") << u"http://localhost/{z}/{x}/{y}.png"_s << true;
    QTest::newRow("parameters") << u"https://tiles.example/t?x={x}&y={y}&z={z}"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no y") << u"https://tiles.example/{z}/{x}.png"_s << false;
    QTest::newRow("twice x") << u"https://tiles.example/{z}/{x}/{x}/{y}.png"_s << false;
    QTest::newRow("unknown") << u"https://tiles.example/{z}/{x}/{y}/{quadkey}.png"_s << false;
    QTest::newRow("plain http") << u"http://tiles.example/{z}/{x}/{y}.png"_s << false;
    QTest::newRow("file") << u"file:///tiles/{z}/{x}/{y}.png"_s << false;
    QTest::newRow("no scheme") << u"tiles.example/{z}/{x}/{y}.png"_s << false;
    QTest::newRow("user") << u"https://me:secret@tiles.example/{z}/{x}/{y}.png"_s << false;
    QTest::newRow("fragment") << u"https://tiles.example/{z}/{x}/{y}.png#a"_s << false;
    QTest::newRow("number in the host") << u"https://t{x}.tiles.example/{z}/{y}.png"_s << false;
    QTest::newRow("number and server in the host") << u"https://{s}{x}.tiles.example/{z}/{y}.png"_s << false;
    QTest::newRow("number as the port") << u"https://tiles.example:{z}/{x}/{y}.png"_s << false;
    QTest::newRow("density in the host") << u"https://tiles{r}.example/{z}/{x}/{y}.png"_s << false;
    QTest::newRow("space") << u"https://tiles.example/{z}/{x}/ {y}.png"_s << false;
    QTest::newRow("backslash") << u"https://tiles.example\\{z}/{x}/{y}.png"_s << false;
    QTest::newRow("turned round") << u"https://tiles.example/\u202e{z}/{x}/{y}.png"_s << false;
    QTest::newRow("too long") << u"https://tiles.example/{z}/{x}/{y}.png?"_s + QString(3'000, u'a') << false;
}

void TestTileTemplate::complaints()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const QString complaint = TileTemplate::complaintAbout(text);
    QVERIFY2(complaint.isEmpty() == isGood, qPrintable(complaint));
    QCOMPARE(TileTemplate::parse(text).has_value(), isGood);
}

void TestTileTemplate::fillsIn()
{
    const auto address = TileTemplate::parse(u"https://{s}.tiles.example/{z}/{x}/{y}{r}.png?key=s3cret"_s);
    QVERIFY(address);
    QCOMPARE(
        address->urlOf({7, 66, 42}, false).toString(), u"https://a.tiles.example/7/66/42.png?key=s3cret"_s);
    QCOMPARE(
        address->urlOf({7, 66, 43}, true).toString(), u"https://b.tiles.example/7/66/43@2x.png?key=s3cret"_s);
    QVERIFY(address->hasDensity());
    QCOMPARE(address->host(), u"a.tiles.example"_s);
    QVERIFY(!TileTemplate::parse(u"http://[::1]:81/{z}/{x}/{y}"_s)->hasDensity());
}

void TestTileTemplate::redirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isAllowed");
    const QString secure = u"https://{s}.tiles.example/{z}/{x}/{y}.png"_s;
    const QString local = u"http://127.0.0.1:8080/{z}/{x}/{y}.png"_s;
    QTest::newRow("same") << secure << u"https://a.tiles.example/other.png"_s << true;
    QTest::newRow("a sister") << secure << u"https://c.tiles.example/other.png"_s << true;
    QTest::newRow("somebody else") << secure << u"https://tiles.other/other.png"_s << false;
    QTest::newRow("a cousin") << secure << u"https://d.tiles.example/other.png"_s << false;
    QTest::newRow("less safe") << secure << u"http://a.tiles.example/other.png"_s << false;
    QTest::newRow("another port") << secure << u"https://a.tiles.example:444/other.png"_s << false;
    QTest::newRow("into the house") << secure << u"http://127.0.0.1/other.png"_s << false;
    QTest::newRow("file") << secure << u"file:///etc/passwd"_s << false;
    QTest::newRow("loopback to itself") << local << u"http://127.0.0.1:8080/other.png"_s << true;
    QTest::newRow("loopback to another port") << local << u"http://127.0.0.1:81/other.png"_s << false;
    QTest::newRow("loopback to the world") << local << u"http://tiles.example/other.png"_s << false;
}

void TestTileTemplate::redirects()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(TileTemplate::parse(from)->allowsRedirect(QUrl(to)), "isAllowed");
}

void TestTileTemplate::pictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << picture({256, 256}, "png") << QSize(256, 256);
    QTest::newRow("jpeg") << picture({512, 512}, "jpg") << QSize(512, 512);
    QTest::newRow("large") << picture({1024, 1024}, "png") << QSize(512, 512);
    QTest::newRow("too large") << picture({1025, 10}, "png") << QSize();
    QTest::newRow("gif") << QByteArray("GIF89a") << QSize();
    QTest::newRow("html") << QByteArray("<html>busy</html>") << QSize();
    QTest::newRow("nothing") << QByteArray() << QSize();
    QTest::newRow("half a picture's head") << picture({256, 256}, "png").first(20) << QSize();
    QTest::newRow("only a signature") << QByteArray("\xff\xd8\xff") << QSize();
    QTest::newRow("svg in png's clothes") << "\x89PNG\r\n\x1a\n" + QByteArray("<svg/>") << QSize();
    QTest::newRow("webp's head") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << QSize();
}

void TestTileTemplate::pictures()
{
    QFETCH(QByteArray, bytes);
    const QImage image = tilepicture::decode(bytes);
    QTEST(image.isNull() ? QSize() : image.size(), "size");
    if (!image.isNull())
        QCOMPARE(image.format(), QImage::Format_RGB32);
}

void TestTileTemplate::bombsAreNotUnpacked()
{
    // A head that says 60,000 by 60,000; what follows does not matter.
    QByteArray bomb = picture({16, 16}, "png");
    const QByteArray side("\x00\x00\xea\x60", 4);
    bomb.replace(16, 4, side).replace(20, 4, side);
    QVERIFY(tilepicture::decode(bomb).isNull());
}

QTEST_GUILESS_MAIN(TestTileTemplate)
#include "tst_tiletemplate.moc"
