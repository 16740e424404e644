// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/inboxrow.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace waypost {

/**
 * Sees to it that each row of the inbox is acted on exactly once: as soon as it is on the disk, or before
 * that where the disk makes it wait too long. No SOS waits for storage.
 *
 * Lives on the gui thread, between the queue that rows were put into and the journal thread's word on them.
 */
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Milliseconds patience; ///< how long a row may wait for the disk
        /** Of the newest row that is on the disk, also when its word is still on the way here. */
        std::function<qint64()> committedTicket;
    };
    Arrivals(Parts parts, const Clock &clock, QObject *parent = nullptr);

    using Row = std::shared_ptr<const InboxRow>;
    /** It waits for the disk. */
    void add(Row row);
    /** The queue is full: acts on everything at once, for some of it will never be on the disk. */
    void actNow() { hold(); }
    /** The disk refuses, or does not any more. While it does, nothing waits for it. */
    void setFailing(bool failing);
    /** Rows are on the disk now. Each that was not acted on before is emitted with arrived(). */
    void commit(const QList<InboxRow> &rows);

    /** Rows are acted on before they are saved, because the disk refuses or is slow. */
    [[nodiscard]] bool isAhead() const { return m_failing || m_slow; }
    /** The newest of those that were acted on and are not saved yet, oldest first. */
    [[nodiscard]] QList<InboxRow> unsaved() const;

Q_SIGNALS:
    /** Only in memory, and to be shown as such; committed later, if ever. */
    void held(const QList<waypost::InboxRow> &rows);
    /** To be acted on now. No row comes twice; they come in the order of their arrival. */
    void arrived(const QList<waypost::InboxRow> &rows);
    void aheadChanged(bool ahead);

private:
    struct Waiting
    {
        Row row;
        Milliseconds since;
    };

    void look();
    void lookLater();
    void calmDown();
    void hold();
    void keepUnsaved(Row row);
    [[nodiscard]] bool wasHeld(qint64 ticket) const;
    void setAhead(bool failing, bool slow);

    const Parts m_parts;
    const Clock &m_clock;
    std::deque<Waiting> m_waiting; // oldest first
    struct Tickets
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    std::vector<Tickets> m_held; // of rows that were acted on before they were saved, in order
    std::deque<Row> m_unsaved; // the newest of them, as many as there is room for
    qint64 m_unsavedBytes = 0;
    QTimer m_look;
    QTimer m_calm;
    bool m_failing = false;
    bool m_slow = false;
};

} // namespace waypost
