// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarms/alarm.h"

#include <QHash>

#include <optional>

namespace waypost {

/**
 * What is known of alarms that are not in the book: when they ended last, and how often they began. A stored
 * report may bring the beginning after the end; then it was over before anybody heard of it.
 */
class KnownEnds
{
public:
    /** A journal is told again of an end only when it is so much newer. */
    static constexpr Milliseconds worthWriting = std::chrono::minutes(10);
    static constexpr int most = 200'000;

    struct End
    {
        Reported<Instant> at;
        int occurrence = 0; ///< the last one
        Instant written;
    };
    /** Takes note of an end. Returns whether a journal should know. */
    bool note(const QString &vehicle, const QString &key, Instant at);
    /** As a record has it: of an alarm that is not shown any more. */
    void restore(const Alarm &record);
    [[nodiscard]] std::optional<End> of(const QString &vehicle, const QString &key) const;
    /** What is known of it, once: an alarm in the book knows itself. */
    std::optional<End> take(const QString &vehicle, const QString &key);
    /** All keys of a vehicle, without its name in front: "/power-lost". */
    [[nodiscard]] QStringList keysOf(const QString &vehicle) const;

private:
    End &entry(const QString &vehicle, const QString &key);
    void forgetOld();

    QHash<QString, QHash<QString, End>> m_ends; // by vehicle, then by the rest of the key
    int m_count = 0;
};

} // namespace waypost
