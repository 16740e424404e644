// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/messagedecoder.h"
#include "simulator/messagestream.h"

#include <QSet>
#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant start = instantFromMs(1'795'000'000'000);

/** A stream with all that it needs. */
struct Setting
{
    explicit Setting(std::uint64_t seed, double perMinute = 30)
        : shelf(seed)
        , fleet(50, seed, start)
        , stream(fleet, shelf, seed, perMinute, QUrl(u"http://127.0.0.1:4003"_s))
    {
    }

    FileShelf shelf;
    Fleet fleet;
    MessageStream stream;
};

/** Calls @p see(kind, frame) for all messages of so many minutes. */
template <typename See>
void run(MessageStream &stream, int minutes, See see)
{
    stream.begin(start);
    std::string frame;
    for (Instant now = start; now < start + std::chrono::minutes(minutes); now += 100ms) {
        while (const std::optional<SentKind> kind = stream.appendDue(frame, now)) {
            if (QTest::currentTestFailed())
                return;
            see(*kind, frame, now);
            frame.clear();
        }
    }
}

std::string fieldOf(const Message &message, std::string_view key)
{
    for (const auto &[name, value] : message.fields) {
        if (name == key)
            return value;
    }
    return {};
}

} // namespace

class MessageStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesDecode();
    void everyCaseOccurs();
    void filesAreOnTheShelf();
    void alarmsShowInTheFleet();
    void sameSeedGivesTheSameMessages();
    void keepsTheRate();
    void silentAtRateZero();
    void doesNotMakeUpForSilence();
};

void MessageStreamTest::framesDecode()
{
    Setting setting(1);
    MessageDecoder decoder;
    int frames = 0;
    run(setting.stream, 30, [&](SentKind kind, const std::string &frame, Instant now) {
        MessagePush push;
        const std::optional<DecodeError> error = decoder.decode(frame, now, push);
        QVERIFY2(!error, frame.c_str());
        const auto *message = std::get_if<Message>(&push);
        QVERIFY2(message, frame.c_str());
        if (kind != SentKind::UnknownType)
            QCOMPARE(message->typeName, std::string(waypost::toString(kind)));
        else
            QCOMPARE(message->type, MessageType::Unknown);
        QVERIFY(message->sent && std::chrono::abs(*message->sent - now) <= 1s);
        ++frames;
    });
    QVERIFY(frames > 300);
}

void MessageStreamTest::everyCaseOccurs()
{
    Setting setting(1);
    MessageDecoder decoder;
    QSet<SentKind> kinds;
    int doubled = 0;
    int markup = 0;
    int people = 0;
    int system = 0;
    int alarmObjects = 0;
    int bareAlarms = 0;
    run(setting.stream, 30, [&](SentKind kind, const std::string &frame, Instant now) {
        MessagePush push;
        QVERIFY(!decoder.decode(frame, now, push));
        const Message &message = std::get<Message>(push);
        kinds.insert(kind);
        doubled += frame.starts_with('"') ? 1 : 0;
        markup += message.text.find('<') != std::string::npos ? 1 : 0;
        people += message.fromId.value_or(0) > 1 ? 1 : 0;
        system += message.fromId.value_or(-1) == 0 ? 1 : 0;
        alarmObjects += message.alarm ? 1 : 0;
        bareAlarms += message.fromId.value_or(-1) == 1 && !message.alarm ? 1 : 0;
    });
    QCOMPARE(kinds.size(), 4); // three documented types and one that nobody knows
    QVERIFY(doubled && markup && people && system && alarmObjects && bareAlarms);
}

void MessageStreamTest::filesAreOnTheShelf()
{
    Setting setting(2);
    MessageDecoder decoder;
    int withUrl = 0;
    int withPath = 0;
    int without = 0;
    run(setting.stream, 30, [&](SentKind kind, const std::string &frame, Instant now) {
        MessagePush push;
        if (kind != SentKind::DownloadAllow || decoder.decode(frame, now, push))
            return;
        const Message &message = std::get<Message>(push);
        const std::string url = fieldOf(message, "url");
        const std::string path = fieldOf(message, "path");
        QVERIFY(url.empty() || path.empty());
        withUrl += url.empty() ? 0 : 1;
        withPath += path.empty() ? 0 : 1;
        without += url.empty() && path.empty() ? 1 : 0;
        const QByteArray where = url.empty() ? QByteArray::fromStdString(path)
                                             : QUrl(QString::fromStdString(url)).path().toUtf8();
        if (where.isEmpty())
            return;
        const std::optional<ShelvedFile> file = setting.shelf.find(where);
        QVERIFY2(file, where.constData());
        QCOMPARE(QByteArray::number(file->size), QByteArray::fromStdString(fieldOf(message, "size")));
        QVERIFY(file->size >= 100'000 && file->size < 1'000'000);
    });
    QVERIFY(withUrl > 0 && withPath > 0 && without > 0);
}

void MessageStreamTest::alarmsShowInTheFleet()
{
    Setting setting(3);
    MessageDecoder decoder;
    int alarms = 0;
    run(setting.stream, 5, [&](SentKind, const std::string &frame, Instant now) {
        MessagePush push;
        QVERIFY(!decoder.decode(frame, now, push));
        const Message &message = std::get<Message>(push);
        if (!message.alarm)
            return;
        ++alarms;
        QVERIFY(message.alarm->number);
        bool found = false;
        for (int index = 0; index < setting.fleet.size() && !found; ++index)
            found = setting.fleet.vehicle(index).alarmNumber == *message.alarm->number;
        QVERIFY(found);
    });
    QVERIFY(alarms > 10);
}

void MessageStreamTest::sameSeedGivesTheSameMessages()
{
    const auto all = [](std::uint64_t seed) {
        Setting setting(seed);
        std::string text;
        run(setting.stream, 10, [&text](SentKind, const std::string &frame, Instant) { text += frame; });
        return text;
    };
    const std::string once = all(4);
    QVERIFY(once.size() > 10'000);
    QVERIFY(once == all(4));
    QVERIFY(once != all(5));
}

void MessageStreamTest::keepsTheRate()
{
    Setting setting(6, 60);
    int asked = 0;
    run(setting.stream, 20, [&](SentKind kind, const std::string &, Instant) {
        asked += kind != SentKind::DownloadAllow ? 1 : 0; // the answer to a getFileShake, not one of its own
    });
    QVERIFY2(asked > 1'100 && asked < 1'300, qPrintable(QString::number(asked)));
}

void MessageStreamTest::silentAtRateZero()
{
    Setting setting(7, 0);
    int frames = 0;
    run(setting.stream, 10, [&frames](SentKind, const std::string &, Instant) { ++frames; });
    QCOMPARE(frames, 0);
}

void MessageStreamTest::doesNotMakeUpForSilence()
{
    Setting setting(8, 60);
    setting.stream.begin(start);
    setting.stream.skipTo(start + 1h);
    std::string frame;
    int frames = 0;
    while (setting.stream.appendDue(frame, start + 1h))
        ++frames;
    QCOMPARE(frames, 1);
}

QTEST_GUILESS_MAIN(MessageStreamTest)
#include "tst_messagestream.moc"
