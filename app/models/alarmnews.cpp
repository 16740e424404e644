// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarmnews.h"

#include "domain/outsidetext.h"
#include "models/alarmtext.h"

#include <algorithm>

namespace waypost {

AlarmNews::AlarmNews(
    const AlarmBook &book, const FleetStore &store, std::chrono::milliseconds gathering, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_store(store)
    , m_timer(this)
{
    for (const Alarm &alarm : book.alarms())
        m_known.push_back(alarm.occurrence);
    m_timer.setSingleShot(true);
    m_timer.setInterval(gathering);
    connect(&m_timer, &QTimer::timeout, this, &AlarmNews::tell);
    connect(&book, &AlarmBook::changed, this, &AlarmNews::onAlarms);
}

void AlarmNews::onAlarms(std::span<const AlarmChange> changes)
{
    m_known.resize(static_cast<std::size_t>(m_book.alarms().size()));
    QList<int> fresh;
    for (const AlarmChange &change : changes) {
        if (isNews(change))
            fresh.append(change.index);
    }
    if (fresh.isEmpty())
        return;
    Q_EMIT raised(fresh);
    m_gathered.insert(m_gathered.end(), fresh.begin(), fresh.end());
    if (!m_timer.isActive())
        m_timer.start();
}

/** Also where it is over already: what began and ended within one batch was never seen active. */
bool AlarmNews::isNews(const AlarmChange &change)
{
    int &known = m_known[static_cast<std::size_t>(change.index)];
    if (change.what == AlarmChange::What::Replaced)
        known = 0;
    const Alarm &alarm = m_book.alarms().at(change.index);
    return alarm.isUnacked() && std::exchange(known, alarm.occurrence) != alarm.occurrence;
}

void AlarmNews::tell()
{
    std::vector<int> fresh = std::exchange(m_gathered, {});
    std::erase_if(fresh, [this](int index) { return !m_book.alarms().at(index).isUnacked(); });
    if (fresh.empty())
        return;
    const int worst = *std::ranges::max_element(
        fresh, {}, [this](int index) { return m_book.alarms().at(index).priority; });
    const int others = int(fresh.size()) - 1;
    const bool urgent = m_book.alarms().at(worst).priority == AlarmPriority::Critical;
    Q_EMIT told(
        others == 0 ? wordsFor(worst)
                    : tr("%1. And %n more new alarm(s).", "the worst of them", others).arg(wordsFor(worst)),
        urgent);
}

QString AlarmNews::wordsFor(int index) const
{
    const Alarm &alarm = m_book.alarms().at(index);
    const int row = m_store.rowOf(Imei(alarm.vehicle.toStdString()));
    const QString vehicle = shownName(row < 0 ? alarm.vehicle : m_store.vehicle(row).displayName());
    return vehicle.isEmpty() ? tr("New alarm: %1").arg(alarmText(alarm.name))
                             : tr("New alarm, %1: %2", "vehicle, alarm").arg(vehicle, alarmText(alarm.name));
}

} // namespace waypost
