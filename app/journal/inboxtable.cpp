// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/inboxtable.h"

#include "journal/messagejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr auto columns
    = "id, type, type_name, from_id, from_name, text, alarm, sent, received, read, fields, raw,"
      " gap_feed, gap_from, gap_to"_L1;
enum Column {
    Id,
    Type,
    TypeName,
    FromId,
    FromName,
    Text,
    AlarmJson,
    Sent,
    Received,
    Read,
    Fields,
    Raw,
    GapFeed,
    GapFrom,
    GapTo
};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
QByteArray bytes(const std::string &raw)
{
    return {raw.data(), static_cast<qsizetype>(raw.size())};
}

// A QVariant that is null becomes SQL's NULL.
QVariant orNull(Reported<Instant> instant)
{
    return instant ? QVariant(qint64(toMs(*instant))) : QVariant();
}
QVariant orNull(Reported<std::int64_t> number)
{
    return number ? QVariant(qint64(*number)) : QVariant();
}
QVariant orNull(const Imei &imei)
{
    return imei.empty() ? QVariant() : QVariant(text(imei.view()));
}
// NOT NULL columns: an empty QString or QByteArray that is null would be bound as NULL.
QVariant notNull(const QString &value)
{
    return value.isNull() ? u""_s : value;
}
QVariant notNull(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

Reported<Instant> instant(const QVariant &value)
{
    return value.isNull() ? Reported<Instant>() : Reported<Instant>(instantFromMs(value.toLongLong()));
}

MessageType messageType(const QString &name)
{
    for (const MessageType type :
         {MessageType::MessagePass, MessageType::GetFileShake, MessageType::DownloadAllow}) {
        if (name == QLatin1StringView(toString(type)))
            return type;
    }
    return MessageType::Unknown;
}

Message messageOf(const QSqlQuery &query)
{
    Message message;
    message.type = messageType(query.value(Type).toString());
    message.typeName = query.value(TypeName).toString().toStdString();
    if (!query.isNull(FromId))
        message.fromId = query.value(FromId).toLongLong();
    message.fromName = query.value(FromName).toString().toStdString();
    message.text = query.value(Text).toString().toStdString();
    if (!query.isNull(AlarmJson))
        message.alarm = alarmFromJson(query.value(AlarmJson).toString().toUtf8(), &message.moreAlarms);
    message.sent = instant(query.value(Sent));
    message.fields = fieldsFromJson(query.value(Fields).toString().toUtf8());
    message.raw = query.value(Raw).toByteArray().toStdString();
    return message;
}

InboxRow rowOf(const QSqlQuery &query)
{
    InboxRow row;
    row.id = query.value(Id).toLongLong();
    row.received = instantFromMs(query.value(Received).toLongLong());
    row.read = query.value(Read).toBool();
    if (query.value(Type).toString() == "gap"_L1) {
        row.gap = InboxGap{
            query.value(GapFeed).toString(), instantFromMs(query.value(GapFrom).toLongLong()),
            instant(query.value(GapTo))};
    } else {
        row.message = messageOf(query);
    }
    return row;
}

} // namespace

InboxTable::InboxTable(const QSqlDatabase &database)
    : m_database(database)
    , m_insert(sql::prepared(
          database,
          u"INSERT INTO inbox (type, type_name, from_id, from_name, text, alarm, vehicle, sent, received, "
          u"read, fields,"
          " raw, gap_feed, gap_from, gap_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
{
}

QSqlError InboxTable::insert(InboxRow &row)
{
    const Message &message = row.message;
    const QVariant alarm = message.alarm
        ? QVariant(QString::fromUtf8(alarmToJson(*message.alarm, message.moreAlarms)))
        : QVariant();
    const QSqlError error = sql::run(
        m_insert,
        {row.typeName(), notNull(text(message.typeName)), orNull(message.fromId),
         notNull(text(message.fromName)), notNull(text(message.text)), alarm, orNull(row.vehicle()),
         orNull(message.sent), qint64(toMs(row.received)), row.read,
         QString::fromUtf8(fieldsToJson(message.fields)), notNull(bytes(message.raw)),
         row.gap ? QVariant(row.gap->feed) : QVariant(),
         row.gap ? QVariant(qint64(toMs(row.gap->from))) : QVariant(),
         row.gap ? orNull(row.gap->to) : QVariant()});
    if (!error.isValid())
        row.id = m_insert.lastInsertId().toLongLong();
    m_insert.finish();
    return error;
}

QSqlError InboxTable::endGaps(const QString &feed, Instant to, QList<InboxRow> &ended)
{
    QSqlQuery open = sql::prepared(
        m_database,
        u"SELECT %1 FROM inbox WHERE type = 'gap' AND gap_to IS NULL AND gap_feed = ? ORDER BY id"_s.arg(
            columns));
    if (QSqlError error = sql::run(open, {feed}); error.isValid())
        return error;
    while (open.next()) {
        ended.append(rowOf(open));
        InboxGap &gap = *ended.last().gap;
        gap.to = std::max(to, gap.from); // the computer's clock may have been put back in between
    }
    open.finish();
    QSqlQuery end = sql::prepared(
        m_database,
        u"UPDATE inbox SET gap_to = max(?, gap_from) WHERE type = 'gap' AND gap_to IS NULL AND gap_feed = ?"_s);
    return sql::run(end, {qint64(toMs(to)), feed});
}

QSqlError InboxTable::openGaps(QStringList &feeds)
{
    QSqlQuery open = sql::prepared(
        m_database, u"SELECT DISTINCT gap_feed FROM inbox WHERE type = 'gap' AND gap_to IS NULL"_s);
    if (QSqlError error = sql::run(open, {}); error.isValid())
        return error;
    while (open.next())
        feeds.append(open.value(0).toString());
    return open.lastError();
}

QSqlError InboxTable::mark(qint64 id, bool read, int &changed)
{
    QSqlQuery query = sql::prepared(
        m_database, u"UPDATE inbox SET read = ? WHERE id = ? AND read <> ? AND type <> 'gap'"_s);
    const QSqlError error = sql::run(query, {read, id, read});
    changed = error.isValid() ? 0 : query.numRowsAffected();
    return error;
}

QSqlError InboxTable::markAllRead(qint64 upToId, int &changed)
{
    QSqlQuery query = sql::prepared(m_database, u"UPDATE inbox SET read = 1 WHERE read = 0 AND id <= ?"_s);
    const QSqlError error = sql::run(query, {upToId});
    changed = error.isValid() ? 0 : query.numRowsAffected();
    return error;
}

QSqlError InboxTable::page(const InboxQuery &query, InboxPage &page)
{
    const int limit = std::clamp(query.limit, 1, 10'000);
    const qint64 before = query.beforeId > 0 ? query.beforeId : std::numeric_limits<qint64>::max();
    QSqlQuery select = sql::prepared(
        m_database, u"SELECT %1 FROM inbox WHERE id < ? ORDER BY id DESC LIMIT ?"_s.arg(columns));
    // One row more than asked for tells whether there is another page.
    if (QSqlError error = sql::run(select, {before, limit + 1}); error.isValid())
        return error;
    while (page.rows.size() < limit && select.next())
        page.rows.append(rowOf(select));
    page.more = page.rows.size() == limit && select.next();
    return select.lastError();
}

QSqlError InboxTable::counts(InboxCounts &counts)
{
    QSqlQuery query = sql::prepared(
        m_database,
        u"SELECT (SELECT count(*) FROM inbox WHERE type <> 'gap'), (SELECT count(*) FROM inbox WHERE read = 0)"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    if (query.next())
        counts = {query.value(0).toLongLong(), query.value(1).toLongLong()};
    return query.lastError();
}

QSqlError InboxTable::rowsAfter(qint64 id, int limit, QList<InboxRow> &rows)
{
    QSqlQuery select
        = sql::prepared(m_database, u"SELECT %1 FROM inbox WHERE id > ? ORDER BY id LIMIT ?"_s.arg(columns));
    if (QSqlError error = sql::run(select, {id, limit}); error.isValid())
        return error;
    while (select.next())
        rows.append(rowOf(select));
    return select.lastError();
}

QSqlError InboxTable::lastId(qint64 &id)
{
    QSqlQuery query = sql::prepared(
        m_database,
        u"SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'inbox'), 0),"
        " coalesce((SELECT max(id) FROM inbox), 0))"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    if (query.next())
        id = query.value(0).toLongLong();
    return query.lastError();
}

QSqlError InboxTable::skipIds(qint64 upToId)
{
    QSqlQuery known
        = sql::prepared(m_database, u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'inbox'"_s);
    if (QSqlError error = sql::run(known, {upToId}); error.isValid() || known.numRowsAffected() > 0)
        return error;
    QSqlQuery first
        = sql::prepared(m_database, u"INSERT INTO sqlite_sequence (name, seq) VALUES ('inbox', ?)"_s);
    return sql::run(first, {upToId});
}

} // namespace waypost
