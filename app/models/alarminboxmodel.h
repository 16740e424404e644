// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alarmlistmodel.h"
#include "models/textpairs.h"

#include <QTimer>

#include <unordered_map>

namespace waypost {

/**
 * The alarms of the fleet as the inbox shows them: filtered, in three groups (to be acknowledged,
 * acknowledged and still active, cleared), most urgent first within each.
 *
 * While @c hold is set nothing moves, comes or goes; what would come is counted in @c waiting. A row that was
 * acknowledged here stays where it is for as long as that can be undone. What a person changes (filter, "3
 * new") shows at once.
 *
 * Counts, one definition each: @c unackedCount, @c ackedCount and @c clearedCount are rows shown here, by the
 * state they have now; @c hidden is open alarms that the filter keeps out; @c waiting is alarms that the
 * filter lets in and the hold keeps out. Badges and the head of the desk show AlarmListModel::unackedCount
 * instead: every alarm of the fleet that nobody acknowledged, active or not, whatever is filtered here.
 * Without a filter and without a hold the two are the same number.
 */
class AlarmInboxModel : public OrderedRowsModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        waypost::AlarmListModel *alarms READ alarms WRITE setAlarms NOTIFY alarmsChanged FINAL REQUIRED)
    Q_PROPERTY(double nowMs READ nowMs WRITE setNowMs NOTIFY nowMsChanged FINAL)
    Q_PROPERTY(bool hold READ hold WRITE setHold NOTIFY holdChanged FINAL)
    Q_PROPERTY(int hiddenPriorities READ hiddenPriorities NOTIFY filterChanged FINAL)
    Q_PROPERTY(
        bool showAcknowledged READ showAcknowledged WRITE setShowAcknowledged NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool showCleared READ showCleared WRITE setShowCleared NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged FINAL)
    Q_PROPERTY(QList<waypost::LabelledText> kinds READ kinds NOTIFY kindsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int unackedCount READ unackedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int ackedCount READ ackedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int clearedCount READ clearedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int hidden READ hidden NOTIFY countsChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY countsChanged FINAL)
    Q_PROPERTY(
        waypost::names::priority::Value waitingPriority READ waitingPriority NOTIFY countsChanged FINAL)
    Q_PROPERTY(bool hasEvidence READ hasEvidence NOTIFY countsChanged FINAL)

public:
    enum Role {
        GroupRole = Qt::UserRole + 100, ///< Group; where the row stands, which may lag behind its state
        UndoRole, ///< acknowledged here a moment ago: may be undone
    };
    enum Group { ToAcknowledge, Acknowledged, Cleared };
    Q_ENUM(Group)

    explicit AlarmInboxModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] AlarmListModel *alarms() const { return m_alarms; }
    void setAlarms(AlarmListModel *alarms);
    /** The time that offers to undo are counted from; bind it to Desk.nowMs. */
    [[nodiscard]] double nowMs() const { return m_nowMs; }
    void setNowMs(double nowMs);
    [[nodiscard]] bool hold() const { return m_hold; }
    void setHold(bool hold);
    /** Lets in what waits although the list is held. */
    Q_INVOKABLE void showWaiting();

    /** Bit n set: alarms of Priority n are not shown. */
    [[nodiscard]] int hiddenPriorities() const { return m_hiddenPriorities; }
    Q_INVOKABLE void setPriorityShown(int priority, bool shown);
    [[nodiscard]] bool showAcknowledged() const { return m_showAcknowledged; }
    void setShowAcknowledged(bool show);
    [[nodiscard]] bool showCleared() const { return m_showCleared; }
    void setShowCleared(bool show);
    /** Only alarms of that kind ("sos"); empty = every kind. */
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    /** Something else is shown than at first: every open alarm. */
    [[nodiscard]] bool filtered() const;
    Q_INVOKABLE void resetFilter();
    /** The kinds there are: translated name, key. By name. */
    [[nodiscard]] QList<LabelledText> kinds() const;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int unackedCount() const { return m_announcedCounts.unacked; }
    [[nodiscard]] int ackedCount() const { return m_announcedCounts.acked; }
    [[nodiscard]] int clearedCount() const { return m_announcedCounts.cleared; }
    [[nodiscard]] int hidden() const { return m_announcedCounts.hidden; }
    [[nodiscard]] int waiting() const { return m_announcedCounts.waiting; }
    /** The highest of those that wait. */
    [[nodiscard]] names::priority::Value waitingPriority() const
    {
        return static_cast<names::priority::Value>(m_announcedCounts.waitingPriority);
    }
    /** Some row has a sensor or a speed to show. */
    [[nodiscard]] bool hasEvidence() const { return m_announcedCounts.facts > 0; }

    Q_INVOKABLE void acknowledge(const QString &key);
    /** Every row shown that nobody acknowledged. */
    Q_INVOKABLE void acknowledgeShown();
    Q_INVOKABLE void undo(const QString &key);
    /** Undoes the last acknowledge() or acknowledgeShown() as far as that is still offered. */
    Q_INVOKABLE bool undoLast();
    /** The nearest row below (or above), going round, that nobody acknowledged; -1 = there is none. */
    Q_INVOKABLE [[nodiscard]] int nextUnacked(int row, bool backwards = false) const;
    Q_INVOKABLE [[nodiscard]] int rowOfKey(const QString &key) const;

Q_SIGNALS:
    void alarmsChanged();
    void nowMsChanged();
    void holdChanged();
    void filterChanged();
    void kindsChanged();
    void countsChanged();

private:
    enum class Counted : std::uint8_t { No, Unacked, Acked, Cleared, Hidden };
    /** Where an alarm stands, renewed only when it may move; and how it was counted. */
    struct Place
    {
        Group group = ToAcknowledge;
        AlarmPriority priority = AlarmPriority::None;
        Instant raised;
        QString kind;
        Counted counted = Counted::No;
        bool hasFact = false;
    };
    struct Undo
    {
        int alarm = -1;
        double untilMs = 0;
        int batch = 0;
    };
    struct Counts
    {
        int unacked = 0, acked = 0, cleared = 0, hidden = 0, waiting = 0;
        int facts = 0; ///< rows with a sensor or a speed to show
        AlarmPriority waitingPriority = AlarmPriority::None;
        void add(const Place &place, int step);
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    [[nodiscard]] bool comesBefore(int a, int b) const override;
    [[nodiscard]] const QList<Alarm> &book() const;
    [[nodiscard]] bool accepts(const Alarm &alarm) const;
    [[nodiscard]] bool isPinned(int alarm) const;
    [[nodiscard]] bool isHeld() const;
    void onAlarms(std::span<const AlarmChange> changes);
    void onVehicles(std::span<const VehicleChange> changes);
    void retranslate();
    void settle(int alarm);
    void settleMany(std::span<const AlarmChange> changes);
    void settleAll();
    void place(int alarm);
    void noteKind(int alarm);
    void announceKinds();
    void forget(int alarm);
    void withdrawUndo(int alarm);
    void noteWaiting(int alarm);
    void acknowledgeIn(int batch, int alarm);
    void dropUndo(int alarm);
    void changeFilter();
    void recount(int alarm);
    void updateCounts();
    void announce(int alarm, const QList<int> &roles);

    AlarmListModel *m_alarms = nullptr;
    double m_nowMs = 0;
    bool m_hold = false;
    int m_hiddenPriorities = 0;
    bool m_showAcknowledged = true;
    bool m_showCleared = false;
    QString m_kind;
    QHash<QString, int> m_kinds; // and how many alarms are of each
    bool m_kindsChanged = false;
    std::vector<Place> m_places; // by index in the book
    std::vector<Undo> m_undo;
    int m_batch = 0;
    std::unordered_map<int, AlarmPriority> m_waiting;
    Counts m_counts; // as of now
    Counts m_announcedCounts; // as everybody sees them: a burst is counted once
    int m_countedRows = 0;
    QTimer m_countTimer;
};

} // namespace waypost
