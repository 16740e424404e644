// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cardtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** A NOT NULL column takes an empty text, but Qt binds a null QString as NULL. */
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

CardTable::CardTable(const QSqlDatabase &database)
    : m_database(database)
    , m_remove(sql::prepared(database, u"DELETE FROM card WHERE imei = ?"_s))
    , m_insert(sql::prepared(database, u"INSERT INTO card (imei, name, team, layout) VALUES (?, ?, ?, ?)"_s))
    , m_insertWheel(
          sql::prepared(database, u"INSERT INTO card_wheel (imei, sensor, wheel) VALUES (?, ?, ?)"_s))
{
}

QSqlError CardTable::save(const SavedCard &saved)
{
    // Takes the wheels along.
    if (QSqlError error = sql::run(m_remove, {saved.imei}); error.isValid() || saved.card.isEmpty())
        return error;
    const VehicleCard &card = saved.card;
    if (QSqlError error
        = sql::run(m_insert, {saved.imei, notNull(card.name), notNull(card.team), notNull(card.layout)});
        error.isValid())
        return error;
    return saveWheels(saved);
}

QSqlError CardTable::saveWheels(const SavedCard &saved)
{
    for (const auto &[sensor, position] : saved.card.wheels) {
        const std::string_view id = sensor.view();
        QSqlError error = sql::run(
            m_insertWheel,
            {saved.imei, QString::fromUtf8(id.data(), qsizetype(id.size())), position.toText()});
        if (error.isValid())
            return error;
    }
    return {};
}

QSqlError CardTable::load(QList<SavedCard> &cards)
{
    QSqlQuery query = sql::prepared(m_database, u"SELECT imei, name, team, layout FROM card ORDER BY imei"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    while (query.next()) {
        SavedCard saved{.imei = query.value(0).toString(), .card = {}};
        saved.card.name = query.value(1).toString();
        saved.card.team = query.value(2).toString();
        saved.card.layout = query.value(3).toString();
        cards.append(std::move(saved));
    }
    if (QSqlError error = query.lastError(); error.isValid())
        return error;
    return loadWheels(cards);
}

QSqlError CardTable::loadWheels(QList<SavedCard> &cards)
{
    QSqlQuery query
        = sql::prepared(m_database, u"SELECT imei, sensor, wheel FROM card_wheel ORDER BY imei"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    auto card = cards.begin();
    while (query.next()) {
        const QString imei = query.value(0).toString();
        card
            = std::find_if(card, cards.end(), [&imei](const SavedCard &saved) { return saved.imei == imei; });
        if (card == cards.end()) // cannot be: the wheels refer to the card
            break;
        SensorId sensor;
        const std::optional<WheelPosition> position = WheelPosition::fromText(query.value(2).toString());
        if (position && sensor.assign(query.value(1).toString().toStdString()))
            card->card.wheels[sensor] = *position;
    }
    return query.lastError();
}

} // namespace waypost
