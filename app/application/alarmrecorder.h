// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "journal/journal.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>

namespace waypost {

/**
 * Brings alarms to the journal whenever they change, and tells the book which of them are not saved while the
 * disk refuses. Where many change at once, or nothing can be written, it remembers only which, and hands over
 * their newest state as fast as they are written: no burst is too big for it.
 */
class AlarmRecorder final : public QObject
{
    Q_OBJECT

public:
    AlarmRecorder(AlarmBook &book, Journal &journal, QObject *parent = nullptr);

    /** While one lives, changes are gathered. */
    class Fold
    {
    public:
        explicit Fold(AlarmRecorder &recorder);
        /** Hands over what changed together with the mark: never one without the other. */
        ~Fold();
        Q_DISABLE_COPY_MOVE(Fold)
        /** All rows up to there have led to their alarms when this ends. */
        void reach(const InboxMark &mark);

    private:
        AlarmRecorder &m_recorder;
        std::optional<AlarmBook::Batch> m_batch;
    };

    /** Everything in the book is to be written again. */
    void recordAll();
    /** Blocks until all is on the disk; false when the deadline came first. */
    [[nodiscard]] bool flush(Milliseconds deadline);

private:
    void note(std::span<const AlarmChange> changes);
    void noteEnd(const Alarm &record);
    void noteKey(const QString &key);
    [[nodiscard]] bool hasRecords() const { return !m_dirty.empty() || !m_ends.empty(); }
    void handOver();
    [[nodiscard]] bool handOverSome();
    void onWritten(quint64 number);
    void onBehind(bool behind);
    void markUnsaved(const QStringList &keys);

    AlarmBook &m_book;
    Journal &m_journal;
    QTimer m_later;
    std::deque<QString> m_dirty; // keys, oldest change first
    QSet<QString> m_isDirty;
    std::deque<Alarm> m_ends;
    std::map<quint64, QStringList> m_handed; // by number of the journal's entry
    QSet<QString> m_unsaved; // as the book was told
    InboxMark m_mark; // to be handed over with the last of the dirty ones
    bool m_hasMark = false;
    int m_folds = 0;
};

} // namespace waypost
