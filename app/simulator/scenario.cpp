// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using Action = ScenarioStep::Action;

constexpr double longestSeconds = 1e6;
constexpr int mostRepeats = 1'000'000;

/** Reads one line's object, or throws nothing and leaves the reason in @c error. */
class LineReader
{
public:
    explicit LineReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    ScenarioStep read()
    {
        checkKeys();
        m_step.at = seconds("at"_L1, true);
        m_step.every = seconds("every"_L1, false);
        readFeed();
        readRepeat();
        readAction();
        return m_step;
    }
    [[nodiscard]] QString error() const { return m_error; }

private:
    void fail(const QString &reason)
    {
        if (m_error.isEmpty())
            m_error = reason;
    }

    void checkKeys()
    {
        static const QStringList known{u"at"_s,    u"feed"_s, u"send"_s,   u"text"_s, u"binary"_s,
                                       u"close"_s, u"drop"_s, u"repeat"_s, u"every"_s};
        for (const QString &key : m_object.keys()) {
            if (!known.contains(key))
                fail(u"unknown key \"%1\""_s.arg(key));
        }
    }

    Milliseconds seconds(QLatin1StringView key, bool required)
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined() && !required)
            return Milliseconds(0);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > longestSeconds) {
            fail(u"\"%1\" must be a number of seconds, 0 or more"_s.arg(key));
            return Milliseconds(0);
        }
        return Milliseconds(static_cast<std::int64_t>(number * 1000));
    }

    void readFeed()
    {
        const QString feed = m_object["feed"_L1].toString(u"device"_s);
        if (feed == "message"_L1)
            m_step.feed = FeedKind::Message;
        else if (feed != "device"_L1 || (m_object.contains("feed"_L1) && !m_object["feed"_L1].isString()))
            fail(u"\"feed\" must be \"device\" or \"message\""_s);
    }

    void readRepeat()
    {
        m_step.repeat = m_object["repeat"_L1].toInt(m_object.contains("repeat"_L1) ? 0 : 1);
        if (m_step.repeat < 1 || m_step.repeat > mostRepeats)
            fail(u"\"repeat\" must be a whole number from 1 to %1"_s.arg(mostRepeats));
    }

    void readAction()
    {
        int actions = 0;
        for (const QLatin1StringView key : {"send"_L1, "text"_L1, "binary"_L1, "close"_L1, "drop"_L1})
            actions += m_object.contains(key) ? 1 : 0;
        if (actions != 1)
            return fail(u"exactly one of \"send\", \"text\", \"binary\", \"close\" and \"drop\" is needed"_s);
        if (m_object.contains("send"_L1))
            m_step.payload = compact(m_object["send"_L1]);
        else if (m_object.contains("text"_L1))
            readText();
        else if (m_object.contains("binary"_L1))
            readBinary();
        else if (m_object.contains("close"_L1))
            readClose();
        else
            readDrop();
    }

    /** Any JSON value, not only objects, on one line. */
    static QByteArray compact(const QJsonValue &value)
    {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }

    void readText()
    {
        if (!m_object["text"_L1].isString())
            return fail(u"\"text\" must be a string"_s);
        m_step.payload = m_object["text"_L1].toString().toUtf8();
    }

    void readBinary()
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            m_object["binary"_L1].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!m_object["binary"_L1].isString() || !decoded)
            return fail(u"\"binary\" must be base64"_s);
        m_step.action = Action::Binary;
        m_step.payload = *decoded;
    }

    void readClose()
    {
        const int code = m_object["close"_L1].toInt();
        if (code < 1000 || code > 4999)
            return fail(u"\"close\" must be a close code from 1000 to 4999"_s);
        m_step.action = Action::Close;
        m_step.closeCode = code;
    }

    void readDrop()
    {
        if (!m_object["drop"_L1].toBool())
            return fail(u"\"drop\" must be true"_s);
        m_step.action = Action::Drop;
    }

    const QJsonObject m_object; // const, because [] on another one inserts what it does not find
    ScenarioStep m_step;
    QString m_error;
};

QString atLine(qsizetype line, const QString &reason)
{
    return u"line %1: %2"_s.arg(line).arg(reason);
}

} // namespace

ScenarioResult parseScenario(const QByteArray &text)
{
    ScenarioResult result;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QByteArray line = lines[index].trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QJsonParseError parsed;
        const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
        if (!document.isObject()) {
            const QString reason
                = parsed.error == QJsonParseError::NoError ? u"not a JSON object"_s : parsed.errorString();
            return {{}, atLine(index + 1, reason)};
        }
        LineReader reader(document.object());
        result.steps.push_back(reader.read());
        if (!reader.error().isEmpty())
            return {{}, atLine(index + 1, reader.error())};
    }
    std::ranges::stable_sort(result.steps, {}, &ScenarioStep::at);
    return result;
}

QByteArray withTimes(const QByteArray &payload, Instant now)
{
    static const QRegularExpression placeholder(u"\"\\$now([+-]\\d{1,13})?\""_s);
    if (!payload.contains("\"$now"))
        return payload;
    QString text = QString::fromUtf8(payload);
    for (auto match = placeholder.match(text); match.hasMatch();
         match = placeholder.match(text, match.capturedStart())) {
        const qint64 moment = toMs(now) + match.captured(1).toLongLong();
        text.replace(match.capturedStart(), match.capturedLength(), QString::number(moment));
    }
    return text.toUtf8();
}

} // namespace waypost
