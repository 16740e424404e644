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
    m_places.clear();
    m_counts = {};
    m_kinds.clear();
    m_kindsChanged = true;
    if (m_alarms) {
        connect(&m_alarms->book(), &AlarmBook::changed, this, &AlarmInboxModel::onAlarms);
        connect(&m_alarms->store(), &FleetStore::changed, this, &AlarmInboxModel::onVehicles);
        connect(m_alarms, &AlarmListModel::retranslated, this, &AlarmInboxModel::retranslate);
    }
    settleAll();
    Q_EMIT alarmsChanged();
    announceKinds();
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
    kinds.reserve(m_kinds.size());
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind)
        kinds.append({alarmText(alarmKindFromKey(kind.key()).name), kind.key()});
    std::ranges::sort(kinds, [](const LabelledText &a, const LabelledText &b) {
        return a.label.localeAwareCompare(b.label) < 0;
    });
    return kinds;
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
    if (!m_alarms)
        return;
    const AlarmBook::Batch batch(m_alarms->book());
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
    const AlarmBook::Batch changes(m_alarms->book());
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

void AlarmInboxModel::onAlarms(std::span<const AlarmChange> changes)
{
    constexpr std::size_t few = 16; // so many single moves cost less than one walk through the list
    m_places.resize(static_cast<std::size_t>(book().size()));
    for (const AlarmChange &change : changes) {
        const int alarm = change.index;
        if (change.what == AlarmChange::What::Replaced)
            forget(alarm);
        else if (book().at(alarm).isUnacked())
            withdrawUndo(alarm);
    }
    if (changes.size() > few && !isHeld()) {
        settleMany(changes);
    } else {
        for (const AlarmChange &change : changes) {
            settle(change.index);
            announce(change.index, {}); // all roles: a message may have brought details
        }
    }
    announceKinds();
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

/** An empty list has nothing that could move away under the pointer, and must not say that no alarm is open.
 */
bool AlarmInboxModel::isHeld() const
{
    return m_hold && rowCount() > 0;
}

/** Puts one alarm where it belongs now, unless it has to stay where it is. */
void AlarmInboxModel::settle(int alarm)
{
    m_countTimer.start();
    if (isHeld())
        noteWaiting(alarm);
    if (isHeld() || isPinned(alarm)) {
        noteKind(alarm);
        recount(alarm);
        return;
    }
    const bool shown = shows(alarm);
    const bool accepted = accepts(book().at(alarm));
    if (shown && !accepted)
        removeItem(alarm);
    place(alarm);
    if (accepted && shown)
        moveItem(alarm);
    else if (accepted)
        insertItem(alarm);
    recount(alarm);
}

/** The same for so many that one walk through the list costs less. */
void AlarmInboxModel::settleMany(std::span<const AlarmChange> changes)
{
    m_countTimer.start();
    std::vector<int> accepted, touched, changed;
    for (const AlarmChange &change : changes) {
        changed.push_back(change.index);
        if (isPinned(change.index))
            continue;
        place(change.index);
        touched.push_back(change.index);
        if (accepts(book().at(change.index)))
            accepted.push_back(change.index);
    }
    showItems(merged(std::move(accepted), touched));
    for (const int alarm : changed)
        recount(alarm);
    announceRows(changed);
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
    for (int alarm = 0; alarm < static_cast<int>(book().size()); ++alarm)
        recount(alarm);
    updateCounts();
}

void AlarmInboxModel::place(int alarm)
{
    const Alarm &known = book().at(alarm);
    Place &place = m_places[static_cast<std::size_t>(alarm)];
    const bool regrouped = std::exchange(place.group, groupOf(known)) != groupOf(known);
    place.priority = known.priority;
    place.raised = known.first;
    noteKind(alarm);
    if (regrouped)
        announce(alarm, {GroupRole});
}

/** Keeps the kinds that there are, and how many alarms are of each. */
void AlarmInboxModel::noteKind(int alarm)
{
    const QString kind = book().at(alarm).kind;
    const QString before = std::exchange(m_places[static_cast<std::size_t>(alarm)].kind, kind);
    if (before == kind)
        return;
    m_kindsChanged = ++m_kinds[kind] == 1 || m_kindsChanged;
    const auto known = m_kinds.find(before);
    if (known != m_kinds.end() && --*known == 0) {
        m_kinds.erase(known);
        m_kindsChanged = true;
    }
}

void AlarmInboxModel::announceKinds()
{
    if (std::exchange(m_kindsChanged, false))
        Q_EMIT kindsChanged();
}

/** Its row in the book belongs to another alarm now: nothing of the former one may stick to it. */
void AlarmInboxModel::forget(int alarm)
{
    withdrawUndo(alarm);
    m_waiting.erase(alarm);
    if (shows(alarm))
        removeItem(alarm);
}

void AlarmInboxModel::withdrawUndo(int alarm)
{
    std::erase_if(m_undo, [alarm](const Undo &offer) { return offer.alarm == alarm; });
}

void AlarmInboxModel::noteWaiting(int alarm)
{
    if (!shows(alarm) && accepts(book().at(alarm)))
        m_waiting.insert_or_assign(alarm, book().at(alarm).priority);
    else
        m_waiting.erase(alarm);
}

void AlarmInboxModel::dropUndo(int alarm)
{
    withdrawUndo(alarm);
    settle(alarm);
    announce(alarm, {UndoRole});
}

void AlarmInboxModel::announce(int alarm, const QList<int> &roles)
{
    if (const int row = rowOfItem(alarm); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

/** Counts an alarm as it is now, and no longer as it was. */
void AlarmInboxModel::recount(int alarm)
{
    Place &place = m_places[static_cast<std::size_t>(alarm)];
    m_counts.add(place, -1);
    const Alarm &known = book().at(alarm);
    const bool shown = shows(alarm);
    place.counted = Counted::No;
    if (shown && known.isUnacked())
        place.counted = Counted::Unacked;
    else if (shown)
        place.counted = known.isActive() ? Counted::Acked : Counted::Cleared;
    else if (known.isOpen() && !accepts(known))
        place.counted = Counted::Hidden;
    place.hasFact = shown && hasFact(known);
    m_counts.add(place, 1);
}

void AlarmInboxModel::updateCounts()
{
    m_countTimer.stop();
    m_counts.waiting = static_cast<int>(m_waiting.size());
    m_counts.waitingPriority = AlarmPriority::None;
    for (const auto &[alarm, priority] : m_waiting)
        m_counts.waitingPriority = std::max(m_counts.waitingPriority, priority);
    const bool rowsChanged = std::exchange(m_countedRows, rowCount()) != rowCount();
    if (std::exchange(m_announcedCounts, m_counts) != m_counts || rowsChanged)
        Q_EMIT countsChanged();
}

void AlarmInboxModel::Counts::add(const Place &place, int step)
{
    facts += place.hasFact ? step : 0;
    switch (place.counted) {
    case Counted::No:
        return;
    case Counted::Unacked:
        unacked += step;
        return;
    case Counted::Acked:
        acked += step;
        return;
    case Counted::Cleared:
        cleared += step;
        return;
    case Counted::Hidden:
        hidden += step;
        return;
    }
}

} // namespace waypost
