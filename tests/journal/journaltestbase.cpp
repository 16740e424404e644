// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaltestbase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace waypost::test {

namespace {

template <typename Work>
void withConnection(const QString &folder, const QString &file, Work work)
{
    const QString name = u"another program"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u"%1/%2.sqlite"_s.arg(folder, file));
        if (!database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        work(database);
    }
    QSqlDatabase::removeDatabase(name);
}

QString number(Reported<double> value)
{
    return value ? QString::number(*value, 'g', 17) : u"-"_s;
}
QString number(Reported<Instant> value)
{
    return value ? QString::number(toMs(*value)) : u"-"_s;
}
template <std::integral T>
QString number(Reported<T> value)
{
    return value ? QString::number(*value) : u"-"_s;
}
QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

Message plainMessage(int number)
{
    Message message;
    message.type = MessageType::MessagePass;
    message.typeName = "messagePass";
    message.fromId = 7;
    message.fromName = "Depot";
    message.text = "message " + std::to_string(number);
    message.sent = dawn + Milliseconds(number);
    message.fields = {{"lang", "en"}, {"lang", "de"}};
    message.raw = "{\"n\":" + std::to_string(number) + "}";
    return message;
}

Message alarmMessage()
{
    Message message = plainMessage(1);
    message.fromId = 1;
    message.fromName = "Alarm <b>centre</b>";
    message.text = "a\0b \"quoted\" '); DROP TABLE inbox; -- 警报 \xF0\x9F\x9A\x9A"s;
    message.raw = "{\"bytes\":\"\xE8\xAD\xA6\"}";
    message.alarm = AlarmDetails{
        .imei = Imei("8600000000000001"),
        .deviceKey = DeviceKey("123456789012345"),
        .vehicleName = "Lorry 1",
        .number = 77,
        .code = std::int64_t(1) << 40,
        .name = "Überhitzung",
        .lat = 52.518611111111113,
        .lng = -0.1,
        .speedKmh = {},
        .date = dawn,
        .fields = {{"z", "last first"}, {"a", ""}}};
    return message;
}

Alarm someAlarm(const QString &key)
{
    Alarm alarm;
    alarm.key = key;
    alarm.vehicle = u"8600000000000001"_s;
    alarm.kind = u"tire-hot"_s;
    alarm.name = u"Tire hot"_s;
    alarm.subject = u"AB12CD"_s;
    alarm.priority = AlarmPriority::High;
    alarm.source = AlarmSource::Sensor;
    alarm.first = dawn;
    alarm.last = dawn;
    return alarm;
}

QStringList spelled(const Message &message)
{
    QStringList words{
        QString::fromLatin1(toString(message.type)),
        text(message.typeName),
        number(message.fromId),
        text(message.fromName),
        text(message.text),
        number(message.sent),
        text(message.raw)};
    for (const auto &[name, value] : message.fields)
        words << text(name) + u'=' + text(value);
    if (const std::optional<AlarmDetails> &alarm = message.alarm) {
        words << text(alarm->imei.view()) << text(alarm->deviceKey.view()) << text(alarm->vehicleName)
              << number(alarm->number) << number(alarm->code) << text(alarm->name) << number(alarm->lat)
              << number(alarm->lng) << number(alarm->speedKmh) << number(alarm->date);
        for (const auto &[name, value] : alarm->fields)
            words << text(name) + u'=' + text(value);
    }
    return words;
}

QVariantList columnOnDisk(const QString &folder, const QString &select, const QString &file)
{
    QVariantList values;
    withConnection(folder, file, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(select))
            qFatal("%s", qUtf8Printable(query.lastError().text()));
        while (query.next())
            values << query.value(0);
    });
    return values;
}

void changeOnDisk(const QString &folder, const QString &statement, const QString &file)
{
    withConnection(folder, file, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qUtf8Printable(query.lastError().text()));
    });
}

WriteLock::WriteLock(const QString &folder, const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"busy program"_s);
    database.setDatabaseName(u"%1/%2.sqlite"_s.arg(folder, file));
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
        qFatal("%s", qUtf8Printable(database.lastError().text()));
}

void WriteLock::release()
{
    if (!std::exchange(m_held, false))
        return;
    QSqlDatabase::database(u"busy program"_s).close();
    QSqlDatabase::removeDatabase(u"busy program"_s);
}

JournalOptions optionsFor(const QTemporaryDir &folder)
{
    JournalOptions options;
    options.folder = folder.path();
    options.retryAfter = Milliseconds(5);
    options.busyTimeout = Milliseconds(50);
    return options;
}

} // namespace waypost::test
