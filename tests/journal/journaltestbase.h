// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QTemporaryDir>
#include <QVariant>

namespace waypost::test {

inline constexpr Instant dawn = instantFromMs(1'700'000'000'000);

/** Something to append: "message 3" from user 7, with two fields. */
[[nodiscard]] Message plainMessage(int number);
/** Every member set, with text that is hard to keep: markup, NUL, other scripts, quotes. */
[[nodiscard]] Message alarmMessage();
[[nodiscard]] Alarm someAlarm(const QString &key);

/** Everything that a message says, for comparing: text of all its members. */
[[nodiscard]] QStringList spelled(const Message &message);

/** What the file holds, asked through a connection of one's own, as another program would. */
[[nodiscard]] QVariantList
columnOnDisk(const QString &folder, const QString &select, const QString &file = QStringLiteral("journal"));
/** Runs a statement on a file that no journal has open. */
void changeOnDisk(
    const QString &folder, const QString &statement, const QString &file = QStringLiteral("journal"));

/** Another program in the middle of writing, until release(). */
class WriteLock
{
public:
    explicit WriteLock(const QString &folder, const QString &file = QStringLiteral("journal"));
    ~WriteLock() { release(); }
    Q_DISABLE_COPY_MOVE(WriteLock)
    void release();

private:
    bool m_held = true;
};

[[nodiscard]] JournalOptions optionsFor(const QTemporaryDir &folder);

} // namespace waypost::test
