// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privatefiles.h"

#include <QDirIterator>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace waypost::privatefiles {

#ifdef Q_OS_UNIX

namespace {

constexpr mode_t othersBits = S_IRWXG | S_IRWXO;
constexpr int mostEntries = 100'000; // of a folder: this must not keep a desk from starting

mode_t firstMask = 022; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void takeFromOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat entry = {};
    if (::lstat(name.constData(), &entry) != 0 || entry.st_uid != ::geteuid())
        return;
    const bool isOurs = S_ISREG(entry.st_mode) || (S_ISDIR(entry.st_mode) && !(entry.st_mode & S_ISVTX));
    if (isOurs && (entry.st_mode & othersBits))
        ::chmod(name.constData(), entry.st_mode & 07777 & ~othersBits);
}

} // namespace

void begin()
{
    firstMask = ::umask(othersBits);
}

void tighten(const QString &folder)
{
    struct stat entry = {};
    const QByteArray name = QFile::encodeName(folder);
    if (folder.isEmpty() || ::lstat(name.constData(), &entry) != 0 || entry.st_uid != ::geteuid()
        || !S_ISDIR(entry.st_mode) || (entry.st_mode & S_ISVTX))
        return;
    takeFromOthers(folder);
    constexpr auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QDirIterator entries(folder, all, QDirIterator::Subdirectories);
    for (int n = 0; n < mostEntries && entries.hasNext(); ++n)
        takeFromOthers(entries.next());
}

void tightenFile(const QString &file)
{
    takeFromOthers(file);
}

QFileDevice::Permissions ordinary()
{
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!(firstMask & S_IRGRP))
        permissions |= QFileDevice::ReadGroup;
    if (!(firstMask & S_IWGRP))
        permissions |= QFileDevice::WriteGroup;
    if (!(firstMask & S_IROTH))
        permissions |= QFileDevice::ReadOther;
    if (!(firstMask & S_IWOTH))
        permissions |= QFileDevice::WriteOther;
    return permissions;
}

#else

void begin()
{
}
void tighten(const QString &)
{
}
void tightenFile(const QString &)
{
}
QFileDevice::Permissions ordinary()
{
    return QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

#endif

} // namespace waypost::privatefiles
