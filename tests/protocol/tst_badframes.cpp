// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"
#include "protocol/devicedecoder.h"
#include "protocol/messagedecoder.h"
#include "render.h"
#include "support/fixtures.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost::test {

/**
 * What must be refused, and how, and what is taken without a figure in it. Each file of fixtures/bad is named
 * after the error that it must give: KIND__WHAT.json; each of fixtures/repaired after what is left out of it:
 * KIND__WHAT.in.json, with what it gives beside it. Those whose WHAT begins with "message-" go to the message
 * feed's decoder.
 */
class TestBadFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpusIsLargeEnough();
    void refusedByName_data();
    void refusedByName();
    void repairedByName_data() { addGoldenRows(u"repaired"_s); }
    void repairedByName();
    void everyTruncationIsRefused();
    void mutationsAreDecodedOrRefused_data();
    void mutationsAreDecodedOrRefused();
    void tooLarge();
    void tooManyValues();
    void binary();
    void offsets_data();
    void offsets();
    void loneSurrogateInUtf16();

private:
    std::optional<DecodeError> device(std::string_view frame);
    std::optional<DecodeError> message(std::string_view frame);

    DeviceDecoder m_devices;
    MessageDecoder m_messages;
    std::vector<DevicePush> m_pushes;
};

namespace {

constexpr qsizetype fewestBadFrames = 60;
constexpr qsizetype fewestRepairedFrames = 60; // two files each

template <typename Push>
void takeRepairs(const Push &push, std::vector<Repair> &into)
{
    if constexpr (requires { push.repairs; })
        into.insert(into.end(), push.repairs.begin(), push.repairs.end());
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

std::optional<DecodeError> TestBadFrames::device(std::string_view frame)
{
    m_pushes.clear();
    return m_devices.decode(frame, arrival, m_pushes);
}

std::optional<DecodeError> TestBadFrames::message(std::string_view frame)
{
    MessagePush push;
    return m_messages.decode(frame, arrival, push);
}

void TestBadFrames::corpusIsLargeEnough()
{
    QVERIFY(fixturesIn(u"bad"_s).size() >= fewestBadFrames);
    QVERIFY(fixturesIn(u"repaired"_s).size() >= fewestRepairedFrames);
}

void TestBadFrames::refusedByName_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = fixturesIn(u"bad"_s);
    for (const QString &file : files)
        QTest::addRow("%s", qUtf8Printable(QFileInfo(file).completeBaseName())) << file;
}

void TestBadFrames::refusedByName()
{
    QFETCH(const QString, file);
    const QStringList name = QFileInfo(file).completeBaseName().split(u"__"_s);
    QCOMPARE(name.size(), 2);
    const QByteArray frame = fixture(file);
    const bool forMessages = name[1].startsWith(u"message-");
    const auto error = forMessages ? message(view(frame)) : device(view(frame));
    QVERIFY(error.has_value());
    QCOMPARE(QString::fromLatin1(toString(error->kind)), name[0]);
    QVERIFY(error->offset <= view(frame).size());
    QVERIFY(forMessages || m_pushes.empty());
    // Neither may the other decoder stumble over it.
    (void)(forMessages ? device(view(frame)) : message(view(frame)));
}

void TestBadFrames::repairedByName()
{
    QFETCH(const QString, file);
    const QStringList name
        = QFileInfo(file).fileName().chopped(QStringLiteral(".in.json").size()).split(u"__"_s);
    QCOMPARE(name.size(), 2);
    const QByteArray frame = fixture(file);
    std::vector<Repair> repairs;
    QByteArray rendered;
    if (name[1].startsWith(u"message-")) {
        MessagePush push;
        QCOMPARE(render(m_messages.decode(view(frame), arrival, push)), QByteArray());
        repairs = std::get<Message>(push).repairs;
        rendered = render(push);
    } else {
        QCOMPARE(render(device(view(frame))), QByteArray());
        for (const DevicePush &push : m_pushes)
            std::visit([&repairs](const auto &value) { takeRepairs(value, repairs); }, push);
        rendered = render(m_pushes);
    }
    QVERIFY(std::ranges::any_of(repairs, [&name](const Repair &repair) {
        return QString::fromLatin1(toString(repair.kind)) == name[0];
    }));
    const QByteArray difference = compareWithGolden(file, rendered);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestBadFrames::everyTruncationIsRefused()
{
    const QByteArray whole = fixture(u"good/device/vendor-example.in.json"_s).trimmed();
    QCOMPARE(render(device(view(whole))), QByteArray());
    for (qsizetype size = 1; size < whole.size(); ++size) {
        // On the heap and of exactly that size, so that a sanitizer sees any step beyond it.
        const std::string cut(whole.constData(), static_cast<std::size_t>(size));
        const auto error = device(cut);
        QVERIFY2(error.has_value(), qPrintable(u"accepted %1 bytes"_s.arg(size)));
        QCOMPARE(error->kind, DecodeErrorKind::Syntax);
    }
}

void TestBadFrames::mutationsAreDecodedOrRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &folder : {u"good/device"_s, u"good/message"_s}) {
        const QStringList files = fixturesIn(folder);
        for (const QString &file : files) {
            if (file.endsWith(u".in.json"_s))
                QTest::addRow("%s", qUtf8Printable(QFileInfo(file).fileName())) << file;
        }
    }
}

void TestBadFrames::mutationsAreDecodedOrRefused()
{
    QFETCH(const QString, file);
    constexpr std::string_view replacements("\0\x01\x80\xFF\"\\{}[],:-09eE.ntf \n", 22);
    const QByteArray original = fixture(file);
    // Each place takes its share of the replacements, and its neighbours take the others.
    constexpr std::size_t share = 8;
    for (qsizetype at = 0; at < original.size(); ++at) {
        std::string mutant(view(original));
        for (auto i = static_cast<std::size_t>(at) % share; i < replacements.size(); i += share) {
            mutant[static_cast<std::size_t>(at)] = replacements[i];
            // Whichever it is: with a kind and a place in the frame, or with something to show for it.
            const auto error = device(mutant);
            QVERIFY(error ? error->offset <= mutant.size() && m_pushes.empty() : !m_pushes.empty());
            const auto messageError = message(mutant);
            QVERIFY(!messageError || messageError->offset <= mutant.size());
        }
    }
}

void TestBadFrames::tooLarge()
{
    const std::string frame = R"({"event":"snapshot","data":{"imei":"1","status":{"comment":")"
        + std::string(10'000'000, 'x') + R"("}},"error":0})";
    QCOMPARE(render(device(frame)), QByteArray("too-large at 4194304"));
    QCOMPARE(render(message(frame)), QByteArray("too-large at 4194304"));
    QCOMPARE(
        render(m_devices.decode(QString::fromStdString(frame), arrival, m_pushes)),
        QByteArray("too-large at 4194304"));

    std::string largest
        = R"({"event":"snapshot","data":{"imei":"1","status":{"comment":"","version":""}},"error":0})";
    largest.insert(
        largest.find("\"\","), "\"" + std::string(maxFrameBytes - largest.size() - 2, 'x') + "\",\"x\":");
    largest.resize(maxFrameBytes, ' ');
    (void)device(largest); // at the limit it is read
    QCOMPARE(render(device(largest + ' ')), QByteArray("too-large at 4194304"));
}

void TestBadFrames::tooManyValues()
{
    std::string frame = R"({"event":"later","data":[0)";
    for (std::size_t i = 0; i <= maxFrameValues; ++i)
        frame += ",0";
    const auto error = device(frame + "]}");
    QVERIFY(error && error->kind == DecodeErrorKind::TooLarge);
}

void TestBadFrames::binary()
{
    QCOMPARE(render(binaryFrameError()), QByteArray("binary at 0"));
}

void TestBadFrames::offsets_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("error");
    const auto snapshot = [](const QByteArray &members) {
        return QByteArray(R"({"event":"snapshot","data":{"imei":"1","status":{)") + members + "}}}";
    };
    QTest::addRow("broken value") << snapshot(R"("speed":)") << QByteArray("syntax at 57");
    QTest::addRow("data") << QByteArray(R"({"event":"snapshot","data":7})")
                          << QByteArray("wrong-type at 27: data");
    QTest::addRow("no vehicle") << QByteArray(R"({"event":"snapshot","data":{}})")
                                << QByteArray("no-vehicle at 27: imei");
    QTest::addRow("control character between")
        << QByteArray("{\"event\":\x01\"later\"}") << QByteArray("syntax at 9");
    QTest::addRow("never closed") << QByteArray(R"({"event":"abc)") << QByteArray("syntax at 13");
    QTest::addRow("not UTF-8") << QByteArray("{\"event\"\xFF:\"a\"}") << QByteArray("invalid-utf8 at 8");
    QTest::addRow("trailing text") << QByteArray(R"({"event":"later"} x)") << QByteArray("syntax at 19");
}

void TestBadFrames::offsets()
{
    QFETCH(const QByteArray, frame);
    QTEST(render(device(view(frame))), "error");
}

void TestBadFrames::loneSurrogateInUtf16()
{
    QString frame = u"{\"event\":\"?\"}"_s;
    frame[10] = QChar(0xD83D);
    QCOMPARE(render(m_devices.decode(frame, arrival, m_pushes)), QByteArray("invalid-utf8 at 10"));
}

} // namespace waypost::test

QTEST_GUILESS_MAIN(waypost::test::TestBadFrames)

#include "tst_badframes.moc"
