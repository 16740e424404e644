// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QString>

#include <memory>

class QLockFile;

namespace waypost {

/**
 * Keeps other programs out of a data folder, also those of another computer on a shared disk.
 *
 * What a program left behind that is not running any more keeps nobody out: not a file that was cut short,
 * not one of a process that is gone, not one of another computer that shows no sign of life for two minutes.
 */
class FolderLock
{
public:
    static constexpr Milliseconds foreignPatience{120'000};

    FolderLock(const QString &folder, const Clock &clock);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /** Why it could not be had, and what to do about it; two empty texts = it is ours. */
    struct Refusal
    {
        QString error;
        QString advice;
    };
    /** Makes the folder if it is missing. Never waits. Does nothing when the lock is held already. */
    [[nodiscard]] Refusal take();
    /** What a folder is refused for when its disk has no room left, with what to do; both empty = it has. */
    [[nodiscard]] static Refusal refusedByFullDisk(const QString &folder);
    void release();
    [[nodiscard]] bool isHeld() const;
    /** Of the last take(). */
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }
    /** To be called now and then by its holder, for other computers. */
    void showLife();

private:
    [[nodiscard]] Refusal tryToTake();
    [[nodiscard]] Refusal refusedByHolder();
    [[nodiscard]] bool isForeignHolderGone();

    const QString m_folder;
    const QString m_file;
    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    Refusal m_refusal;
    std::int64_t m_foreignLife = 0; // when the other computer's file was written, as it says
    Milliseconds m_foreignSince{}; // since when it has been saying that
};

} // namespace waypost
