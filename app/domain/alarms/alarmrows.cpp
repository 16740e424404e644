// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarms/alarmrows.h"

#include <algorithm>
#include <tuple>

namespace waypost {

namespace {

bool mustStay(const Alarm &alarm)
{
    return alarm.isUnacked() && alarm.priority == AlarmPriority::Critical;
}

/** Smaller = goes sooner. */
auto worthOf(const Alarm &alarm)
{
    return std::tuple(alarm.isOpen(), alarm.priority, alarm.isUnacked(), alarm.isActive(), alarm.last);
}

qsizetype bytesOf(const QString &text)
{
    return text.size() * qsizetype(sizeof(QChar));
}

qsizetype bytesOf(const Alarm &alarm)
{
    qsizetype bytes
        = qsizetype(sizeof(Alarm)) + 2 * bytesOf(alarm.key); // the index shares its text, not its node
    for (const QString *text : {&alarm.vehicle, &alarm.name, &alarm.subject, &alarm.note, &alarm.endReason})
        bytes += bytesOf(*text);
    if (!alarm.details)
        return bytes;
    bytes += qsizetype(alarm.details->vehicleName.capacity() + alarm.details->name.capacity());
    for (const auto &[name, value] : alarm.details->fields)
        bytes += qsizetype(2 * sizeof(std::string) + name.capacity() + value.capacity());
    return bytes;
}

} // namespace

AlarmRows::Placed AlarmRows::add(const Alarm &alarm)
{
    if (const int victim = roomInGroup(alarm); victim >= 0)
        return replace(victim, alarm);
    if (isFull()) {
        if (const int victim = victimOfAll(); mayGoFor(victim, alarm))
            return replace(victim, alarm);
        // Nothing but unacknowledged critical ones: one more of those is let in up to twice the limit.
        if (!mustStay(alarm) || size() >= 2 * m_limits.rows || m_bytes >= 2 * m_limits.bytes) {
            ++m_dropped;
            return {};
        }
    }
    const int index = size();
    m_list.append(alarm);
    m_sizes.push_back(0);
    insert(index);
    return {index, false, {}};
}

/** The row of the same vehicle that has to go for this alarm; -1 when none has to, or none can. */
int AlarmRows::roomInGroup(const Alarm &alarm) const
{
    const bool isText = isFreeText(alarm.kind);
    const bool isUnknown = isUnknownNumber(alarm.kind);
    const QList<int> rows = m_byVehicle.value(alarm.vehicle);
    QList<int> group;
    if (isText || isUnknown) {
        std::ranges::copy_if(rows, std::back_inserter(group), [&](int row) {
            const QString &kind = m_list.at(row).kind;
            return isText ? isFreeText(kind) : isUnknownNumber(kind);
        });
        const int mostTexts = alarm.vehicle.isEmpty() ? m_limits.textsOfNone : m_limits.textsOfVehicle;
        if (group.size() >= (isText ? mostTexts : m_limits.unknownOfVehicle))
            return victimAmong(group);
    }
    const bool isCrowded = !alarm.vehicle.isEmpty() && rows.size() >= m_limits.rowsOfVehicle;
    const int victim = isCrowded ? victimAmong(rows) : -1;
    return mayGoFor(victim, alarm) ? victim : -1; // there are only so many kinds: the less urgent come on top
}

bool AlarmRows::mayGoFor(int victim, const Alarm &alarm) const
{
    return victim >= 0 && (!m_list.at(victim).isOpen() || m_list.at(victim).priority <= alarm.priority);
}

int AlarmRows::victimAmong(const QList<int> &rows) const
{
    const auto sooner = [this](int a, int b) { return worthOf(m_list.at(a)) < worthOf(m_list.at(b)); };
    const auto least = std::ranges::min_element(rows, sooner);
    return least == rows.end() || mustStay(m_list.at(*least)) ? -1 : *least;
}

int AlarmRows::victimOfAll()
{
    if (m_victims.empty())
        findVictims();
    while (!m_victims.empty()) {
        const int victim = m_victims.back();
        m_victims.pop_back();
        if (!mustStay(m_list.at(victim)))
            return victim;
    }
    return -1;
}

/** So many in one walk through the book that the walk costs nothing for each of them. */
void AlarmRows::findVictims()
{
    constexpr int portion = 1024;
    if (m_addsUntilWalk > 0) {
        --m_addsUntilWalk;
        return;
    }
    for (int row = 0; row < size(); ++row) {
        if (!mustStay(m_list.at(row)))
            m_victims.push_back(row);
    }
    if (m_victims.empty())
        m_addsUntilWalk = portion; // nor will there be any soon
    const auto later = [this](int a, int b) { return worthOf(m_list.at(b)) < worthOf(m_list.at(a)); };
    if (std::ssize(m_victims) > portion) {
        const auto first = m_victims.end() - portion;
        std::nth_element(m_victims.begin(), first, m_victims.end(), later);
        m_victims.erase(m_victims.begin(), first);
    }
    std::sort(m_victims.begin(), m_victims.end(), later);
}

bool AlarmRows::isFull() const
{
    return size() >= m_limits.rows || m_bytes >= m_limits.bytes;
}

AlarmRows::Placed AlarmRows::replace(int victim, const Alarm &alarm)
{
    if (m_list.at(victim).isOpen())
        ++m_dropped;
    const QString formerVehicle = m_list.at(victim).vehicle;
    remove(victim);
    m_list[victim] = alarm;
    insert(victim);
    return {victim, true, formerVehicle};
}

void AlarmRows::rename(int index, const QString &key, const QString &vehicle)
{
    remove(index);
    m_list[index].key = key;
    m_list[index].vehicle = vehicle;
    insert(index);
}

void AlarmRows::measure(int index)
{
    qsizetype &size = m_sizes[std::size_t(index)];
    m_bytes -= size;
    size = bytesOf(m_list.at(index));
    m_bytes += size;
}

void AlarmRows::insert(int index)
{
    const Alarm &alarm = m_list.at(index);
    m_index.insert(alarm.key, index);
    m_byVehicle[alarm.vehicle].append(index);
    measure(index);
}

void AlarmRows::remove(int index)
{
    const Alarm &alarm = m_list.at(index);
    m_index.remove(alarm.key);
    const auto rows = m_byVehicle.find(alarm.vehicle);
    rows->removeOne(index);
    if (rows->isEmpty())
        m_byVehicle.erase(rows);
}

} // namespace waypost
