// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/folderlock.h"

#include "journal/journalwords.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr qint64 fullBelow = 64 * 1024; // bytes

/**
 * Removes the file unless a running program holds it, which the system knows better than the file's text. The
 * system lets go of what a process held when that ends.
 */
bool removeUnlessHeld(const QString &fileName)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(fileName);
    const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct stat opened = {};
    struct stat found = {};
    const bool removed = ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &opened) == 0
        && ::stat(name.constData(), &found) == 0
        && opened.st_ino == found.st_ino // or somebody was quicker, and this is a new one
        && ::unlink(name.constData()) == 0;
    ::close(file);
    return removed;
#else
    return QFile::remove(fileName); // fails while a program has it open
#endif
}

} // namespace

FolderLock::FolderLock(const QString &folder, const Clock &clock)
    : m_folder(folder)
    , m_file(folder + "/waypost.lock"_L1)
    , m_clock(clock)
{
}

FolderLock::~FolderLock() = default;

bool FolderLock::isHeld() const
{
    return m_lock && m_lock->isLocked();
}

void FolderLock::release()
{
    m_lock.reset();
}

FolderLock::Refusal FolderLock::take()
{
    m_refusal = isHeld() ? Refusal() : tryToTake();
    if (!m_refusal.error.isEmpty())
        m_lock.reset();
    return m_refusal;
}

FolderLock::Refusal FolderLock::tryToTake()
{
    const QString place = QDir::toNativeSeparators(m_folder);
    if (!QDir().mkpath(m_folder))
        return {
            JournalWords::tr("%1 cannot be made.").arg(place),
            JournalWords::tr("Make room for this folder, or choose another data directory.")};
    m_lock = std::make_unique<QLockFile>(m_file);
    // Held as long as the program runs: age does not make it stale, only the end of its process does.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return {};
    if (m_lock->error() == QLockFile::LockFailedError)
        return refusedByHolder();
    if (const Refusal full = refusedByFullDisk(m_folder); !full.error.isEmpty())
        return full;
    return {
        JournalWords::tr("%1 cannot be written.").arg(place),
        JournalWords::tr("Make the data folder writable; saving then begins by itself.")};
}

FolderLock::Refusal FolderLock::refusedByFullDisk(const QString &folder)
{
    // A folder that cannot be looked at says -1.
    const qint64 available = QStorageInfo(folder).bytesAvailable();
    if (available < 0 || available >= fullBelow)
        return {};
    return {
        JournalWords::tr("The disk is full."),
        JournalWords::tr("Make room on the disk; saving then goes on by itself.")};
}

FolderLock::Refusal FolderLock::refusedByHolder()
{
    qint64 pid = 0;
    QString host;
    QString program;
    const bool isReadable = m_lock->getLockInfo(&pid, &host, &program);
    const bool isForeign = isReadable && !host.isEmpty() && host != QSysInfo::machineHostName();
    if ((!isForeign || isForeignHolderGone()) && removeUnlessHeld(m_file) && m_lock->tryLock())
        return {};
    const QString place = QDir::toNativeSeparators(m_folder);
    if (isForeign)
        return {
            JournalWords::tr("A Waypost on another computer (%1) is using %2.").arg(host, place),
            JournalWords::tr(
                "Close it there, or choose another data directory. Should it not be running any more, saving "
                "begins here within two minutes.")};
    return {
        JournalWords::tr("Another Waypost (process %1) is using %2.").arg(pid).arg(place),
        JournalWords::tr("Close it, or choose another data directory; saving then begins by itself.")};
}

/** Its file's time is the other computer's or the server's: only that it stands still means anything. */
bool FolderLock::isForeignHolderGone()
{
    const std::int64_t life = QFileInfo(m_file).lastModified().toMSecsSinceEpoch();
    if (life != std::exchange(m_foreignLife, life)) {
        m_foreignSince = m_clock.monotonic();
        return false;
    }
    return m_clock.monotonic() - m_foreignSince >= foreignPatience;
}

void FolderLock::showLife()
{
    if (!isHeld())
        return;
#ifdef Q_OS_UNIX
    // Without opening it: to close it again would let go of a lock that others see over a network.
    (void)::utimensat(AT_FDCWD, QFile::encodeName(m_file).constData(), nullptr, 0);
#else
    QFile file(m_file);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(
            QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now())), QFileDevice::FileModificationTime);
#endif
}

} // namespace waypost
