// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarminboxmodel.h"

#include "models/alarmtext.h"
#include "models/readings.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace waypost {

namespace {

AlarmInboxModel::Group groupOf(const Alarm &alarm)
{
    if (alarm.isUnacked())
        return AlarmInboxModel::ToAcknowledge;
    return alarm.isActive() ? AlarmInboxModel::Acknowledged : AlarmInboxModel::Cleared;
}

bool hasFact(const Alarm &alarm)
{
    return !alarm.subject.isEmpty() || (alarm.details && alarm.details->speedKmh.has_value());
}

} // namespace

AlarmInboxModel::AlarmInboxModel(QObject *parent)
    : OrderedRowsModel(parent)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(0ms);
    connect(&m_countTimer, &QTimer::timeout, this, &AlarmInboxModel::updateCounts);
}

void AlarmInboxModel::setAlarms(AlarmListModel *alarms)
{
    if (alarms == m_alarms)
        return;
    if (m_alarms) {
        m_alarms->book().disconnect(this);
        m_alarms->store().disconnect(this);
        m_alarms->disconnect(this);
    }
    resetItems({});
    m_alarms = alarms;
    m_undo.clear();
    m_waiting.clear();
    m_kinds.clear();
    if (m_alarms) {
        connect(&m_alarms->book(), &AlarmBook::alarmAdded, this, &AlarmInboxModel::onAdded);
        connect(&m_alarms->book(), &AlarmBook::alarmChanged, this, &AlarmInboxModel::onChanged);
        connect(&m_alarms->store(), &FleetStore::changed, this, &AlarmInboxModel::onVehicles);
        connect(m_alarms, &AlarmListModel::retranslated, this, &AlarmInboxModel::retranslate);
        for (const Alarm &alarm : book())
            m_kinds.insert(alarm.kind);
    }
    settleAll();
    Q_EMIT alarmsChanged();
    Q_EMIT kindsChanged();
}

const QList<Alarm> &AlarmInboxModel::book() const
{
    static const QList<Alarm> none;
    return m_alarms ? m_alarms->book().alarms() : none;
}

QVariant AlarmInboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int alarm = itemAt(index.row());
    switch (role) {
    case GroupRole:
        return static_cast<int>(m_places[static_cast<std::size_t>(alarm)].group);
    case UndoRole:
        return isPinned(alarm);
    default:
        return m_alarms->cell(book().at(alarm), role);
    }
}

QHash<int, QByteArray> AlarmInboxModel::roleNames() const
{
    QHash<int, QByteArray> names = AlarmListModel::names();
    names.insert(GroupRole, "group");
    names.insert(UndoRole, "undoable");
    return names;
}

void AlarmInboxModel::setNowMs(double nowMs)
{
    if (nowMs == m_nowMs)
        return;
    m_nowMs = nowMs;
    const std::vector<Undo> offers = m_undo;
    for (const Undo &offer : offers) {
        if (offer.untilMs <= nowMs)
            dropUndo(offer.alarm);
    }
    Q_EMIT nowMsChanged();
}

void AlarmInboxModel::setHold(bool hold)
{
    if (hold == m_hold)
        return;
    m_hold = hold;
    if (!hold)
        settleAll();
    Q_EMIT holdChanged();
}

void AlarmInboxModel::showWaiting()
{
    settleAll();
}

void AlarmInboxModel::setPriorityShown(int priority, bool shown)
{
    const int bit = 1 << std::clamp(priority, 0, static_cast<int>(AlarmPriority::Critical));
    const int hidden = shown ? m_hiddenPriorities & ~bit : m_hiddenPriorities | bit;
    if (std::exchange(m_hiddenPriorities, hidden) != hidden)
        changeFilter();
}

void AlarmInboxModel::setShowAcknowledged(bool show)
{
    if (std::exchange(m_showAcknowledged, show) != show)
        changeFilter();
}

void AlarmInboxModel::setShowCleared(bool show)
{
    if (std::exchange(m_showCleared, show) != show)
        changeFilter();
}

void AlarmInboxModel::setKind(const QString &kind)
{
    if (std::exchange(m_kind, kind) != kind)
        changeFilter();
}

bool AlarmInboxModel::filtered() const
{
    return m_hiddenPriorities != 0 || !m_showAcknowledged || m_showCleared || !m_kind.isEmpty();
}

void AlarmInboxModel::resetFilter()
{
    if (!filtered())
        return;
    m_hiddenPriorities = 0;
    m_showAcknowledged = true;
    m_showCleared = false;
    m_kind.clear();
    changeFilter();
}

void AlarmInboxModel::changeFilter()
{
    settleAll();
    Q_EMIT filterChanged();
}

QList<LabelledText> AlarmInboxModel::kinds() const
{
    QList<LabelledText> kinds;
    QSet<QString> taken;
    for (const Alarm &alarm : book()) {
        if (taken.contains(alarm.kind))
            continue;
        taken.insert(alarm.kind);
        kinds.append({alarmText(alarm.name), alarm.kind});
    }
    std::ranges::sort(kinds, [](const LabelledText &a, const LabelledText &b) {
        return a.label.localeAwareCompare(b.label) < 0;
    });
    return kinds;
}

names::priority::Value AlarmInboxModel::waitingPriority() const
{
    auto worst = AlarmPriority::None;
    for (const int alarm : m_waiting)
        worst = std::max(worst, book().at(alarm).priority);
    return static_cast<names::priority::Value>(worst);
}

void AlarmInboxModel::acknowledge(const QString &key)
{
    if (const int alarm = m_alarms ? m_alarms->book().indexOf(key) : -1; alarm >= 0)
        acknowledgeIn(++m_batch, alarm);
}

void AlarmInboxModel::acknowledgeShown()
{
    const std::vector<int> shown = items();
    ++m_batch;
    for (const int alarm : shown)
        acknowledgeIn(m_batch, alarm);
}

void AlarmInboxModel::acknowledgeIn(int batch, int alarm)
{
    if (!book().at(alarm).isUnacked())
        return;
    if (shows(alarm)) // before the book changes, so that the row stays
        m_undo.push_back({alarm, m_nowMs + static_cast<double>(AlarmBook::undoOffer.count()), batch});
    m_alarms->book().acknowledge(book().at(alarm).key);
}

void AlarmInboxModel::undo(const QString &key)
{
    const int alarm = m_alarms ? m_alarms->book().indexOf(key) : -1;
    if (alarm < 0 || !isPinned(alarm))
        return;
    m_alarms->book().unacknowledge(key); // which comes back as a change
    dropUndo(alarm);
}

bool AlarmInboxModel::undoLast()
{
    if (m_undo.empty())
        return false;
    const int batch = m_undo.back().batch;
    const std::vector<Undo> offers = m_undo;
    for (const Undo &offer : offers) {
        if (offer.batch == batch)
            undo(book().at(offer.alarm).key);
    }
    return true;
}

int AlarmInboxModel::nextUnacked(int row, bool backwards) const
{
    const int rows = rowCount();
    const int step = backwards ? rows - 1 : 1;
    int at = row >= 0 && row < rows ? row : (backwards ? 0 : rows - 1);
    for (int tried = 0; tried < rows; ++tried) {
        at = (at + step) % rows;
        if (book().at(itemAt(at)).isUnacked())
            return at;
    }
    return -1;
}

int AlarmInboxModel::rowOfKey(const QString &key) const
{
    return m_alarms ? rowOfItem(m_alarms->book().indexOf(key)) : -1;
}

bool AlarmInboxModel::comesBefore(int a, int b) const
{
    const Place &first = m_places[static_cast<std::size_t>(a)];
    const Place &second = m_places[static_cast<std::size_t>(b)];
    if (first.group != second.group)
        return first.group < second.group;
    if (first.priority != second.priority)
        return first.priority > second.priority;
    return first.raised != second.raised ? first.raised > second.raised : a > b;
}

bool AlarmInboxModel::accepts(const Alarm &alarm) const
{
    if (m_hiddenPriorities >> static_cast<int>(alarm.priority) & 1)
        return false;
    if (!m_kind.isEmpty() && alarm.kind != m_kind)
        return false;
    return alarm.isUnacked() || (alarm.isActive() ? m_showAcknowledged : m_showCleared);
}

bool AlarmInboxModel::isPinned(int alarm) const
{
    return std::ranges::find(m_undo, alarm, &Undo::alarm) != m_undo.end();
}

void AlarmInboxModel::onAdded(int alarm)
{
    m_places.resize(static_cast<std::size_t>(book().size()));
    const QString kind = book().at(alarm).kind;
    if (!m_kinds.contains(kind)) {
        m_kinds.insert(kind);
        Q_EMIT kindsChanged();
    }
    settle(alarm);
}

void AlarmInboxModel::onChanged(int alarm)
{
    if (book().at(alarm).isUnacked() && isPinned(alarm))
        std::erase_if(m_undo, [alarm](const Undo &offer) { return offer.alarm == alarm; });
    settle(alarm);
    announce(alarm, {}); // all roles: a message may have brought details
}

void AlarmInboxModel::onVehicles(std::span<const VehicleChange> changes)
{
    const auto named
        = [](const VehicleChange &change) { return bool(change.fields & VehicleField::Identity); };
    if (rowCount() > 0 && std::ranges::any_of(changes, named))
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1), {AlarmListModel::VehicleNameRole, AlarmListModel::StoreRowRole});
}

void AlarmInboxModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT kindsChanged();
}

/** Puts one alarm where it belongs now, unless it has to stay where it is. */
void AlarmInboxModel::settle(int alarm)
{
    m_countTimer.start();
    // An empty list has nothing that could move away under somebody, and must not say that no alarm is open.
    if (m_hold && rowCount() > 0) {
        noteWaiting(alarm);
        return;
    }
    if (isPinned(alarm))
        return;
    const bool shown = shows(alarm);
    const bool accepted = accepts(book().at(alarm));
    if (shown && !accepted)
        removeItem(alarm);
    place(alarm);
    if (accepted && shown)
        moveItem(alarm);
    else if (accepted)
        insertItem(alarm);
}

void AlarmInboxModel::settleAll()
{
    m_waiting.clear();
    m_places.resize(static_cast<std::size_t>(book().size()));
    std::vector<int> accepted;
    for (int alarm = 0; alarm < static_cast<int>(book().size()); ++alarm) {
        const bool pinned = isPinned(alarm);
        if (!pinned)
            place(alarm);
        if (pinned || accepts(book().at(alarm)))
            accepted.push_back(alarm);
    }
    std::ranges::sort(accepted, [this](int a, int b) { return comesBefore(a, b); });
    showItems(accepted);
    updateCounts();
}

void AlarmInboxModel::place(int alarm)
{
    const Alarm &known = book().at(alarm);
    m_places[static_cast<std::size_t>(alarm)] = {groupOf(known), known.priority, known.first};
    if (shows(alarm))
        announce(alarm, {GroupRole});
}

void AlarmInboxModel::noteWaiting(int alarm)
{
    if (!shows(alarm) && accepts(book().at(alarm)))
        m_waiting.insert(alarm);
    else
        m_waiting.erase(alarm);
}

void AlarmInboxModel::dropUndo(int alarm)
{
    std::erase_if(m_undo, [alarm](const Undo &offer) { return offer.alarm == alarm; });
    settle(alarm);
    announce(alarm, {UndoRole});
}

void AlarmInboxModel::announce(int alarm, const QList<int> &roles)
{
    if (const int row = rowOfItem(alarm); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

void AlarmInboxModel::updateCounts()
{
    m_countTimer.stop();
    Counts counts;
    for (int at = 0; at < static_cast<int>(book().size()); ++at) {
        const Alarm &alarm = book().at(at);
        if (shows(at)) {
            ++(alarm.isUnacked() ? counts.unacked : alarm.isActive() ? counts.acked : counts.cleared);
            counts.evidence = counts.evidence || hasFact(alarm);
        } else if (alarm.isOpen() && !accepts(alarm)) {
            ++counts.hidden;
        }
    }
    counts.waiting = static_cast<int>(m_waiting.size());
    const bool rowsChanged = std::exchange(m_countedRows, rowCount()) != rowCount();
    if (std::exchange(m_counts, counts) != counts || rowsChanged || counts.waiting > 0)
        Q_EMIT countsChanged();
}

} // namespace waypost
