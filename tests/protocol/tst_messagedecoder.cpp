// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"
#include "protocol/messagedecoder.h"
#include "render.h"
#include "support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost::test {

class TestMessageDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data() { addGoldenRows(u"good/message"_s); }
    void golden();
    void utf16GivesTheSame_data() { golden_data(); }
    void utf16GivesTheSame();
    void lifeSigns_data();
    void lifeSigns();
    void failureLeavesALifeSign();

private:
    MessageDecoder m_decoder;
};

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void TestMessageDecoder::golden()
{
    QFETCH(const QString, file);
    const QByteArray frame = fixture(file);
    MessagePush push;
    QCOMPARE(render(m_decoder.decode(view(frame), arrival, push)), QByteArray());
    const QByteArray difference = compareWithGolden(file, render(push));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestMessageDecoder::utf16GivesTheSame()
{
    QFETCH(const QString, file);
    const QByteArray frame = fixture(file);
    MessagePush bytes;
    std::vector<MessagePush> text;
    QCOMPARE(render(m_decoder.decode(view(frame), arrival, bytes)), QByteArray());
    QCOMPARE(render(m_decoder.decode(QString::fromUtf8(frame), arrival, text)), QByteArray());
    QCOMPARE(render(text.front()), render(bytes));
}

void TestMessageDecoder::lifeSigns_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("pong") << QByteArray("pong");
    QTest::addRow("pong as a JSON string") << QByteArray("\"pong\"");
}

void TestMessageDecoder::lifeSigns()
{
    QFETCH(const QByteArray, frame);
    MessagePush push = Message();
    QCOMPARE(render(m_decoder.decode(view(frame), arrival, push)), QByteArray());
    QVERIFY(std::holds_alternative<LifeSign>(push));
}

void TestMessageDecoder::failureLeavesALifeSign()
{
    MessagePush push = Message();
    QVERIFY(m_decoder.decode(std::string_view("{\"type\":"), arrival, push).has_value());
    QVERIFY(std::holds_alternative<LifeSign>(push));
}

} // namespace waypost::test

QTEST_GUILESS_MAIN(waypost::test::TestMessageDecoder)

#include "tst_messagedecoder.moc"
