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
        m_known.insert(alarm.key, alarm.first);
    m_timer.setSingleShot(true);
    m_timer.setInterval(gathering);
    connect(&m_timer, &QTimer::timeout, this, &AlarmNews::tell);
    connect(&book, &AlarmBook::alarmAdded, this, &AlarmNews::judge);
    connect(&book, &AlarmBook::alarmChanged, this, &AlarmNews::judge);
}

void AlarmNews::judge(int index)
{
    const Alarm &alarm = m_book.alarms().at(index);
    if (alarm.state != AlarmState::ActiveUnacked)
        return;
    const auto known = m_known.constFind(alarm.key);
    if (known != m_known.cend() && *known == alarm.first)
        return;
    m_known.insert(alarm.key, alarm.first);
    Q_EMIT raised(index);
    m_gathered.push_back(index);
    if (!m_timer.isActive())
        m_timer.start();
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
