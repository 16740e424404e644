// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/partfile.h"

#include "downloads/filenamepolicy.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace waypost {

namespace {

constexpr qint64 hashSlice = 4 << 20; // a few milliseconds of work between two events
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool isFullDisk(int code)
{
#ifdef EDQUOT
    if (code == EDQUOT)
        return true;
#endif
    return code == ENOSPC;
}

/** Qt gives a full disk a code of its own, but not a used-up quota. */
bool isFullDisk(QFileDevice::FileError error, const QString &text)
{
#ifdef EDQUOT
    if (text == qt_error_string(EDQUOT))
        return true;
#endif
    return error == QFileDevice::ResourceError || text == qt_error_string(ENOSPC);
}

int syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle());
#else
    return fsync(file.handle());
#endif
}

} // namespace

PartFile::PartFile(QString folder, QString name)
    : m_folder(std::move(folder))
    , m_file(QDir(m_folder).filePath(name))
{
}

bool PartFile::open()
{
    std::error_code code;
    if (std::filesystem::create_directories(QFileInfo(m_folder).filesystemAbsoluteFilePath(), code))
        QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    if (code)
        return failWithCode(code.value());
    // Unbuffered: a full disk shows at the write that it concerns.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly))
        return fail(m_file.error(), m_file.errorString());
    startAnew();
    return true;
}

void PartFile::startAnew()
{
    m_hash.reset();
    m_facts = {};
}

bool PartFile::takeSlice()
{
    const QByteArray slice = m_file.read(hashSlice);
    m_hash.addData(slice);
    m_facts.add(slice);
    return !slice.isEmpty();
}

bool PartFile::clear()
{
    startAnew();
    const bool isEmpty = m_file.size() == 0 || m_file.resize(0);
    return (isEmpty && (m_file.pos() == 0 || m_file.seek(0))) || fail(m_file.error(), m_file.errorString());
}

bool PartFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(m_file.error(), m_file.errorString());
    m_hash.addData(bytes);
    m_facts.add(bytes);
    return true;
}

bool PartFile::sync()
{
    return (m_file.flush() && syncToDisk(m_file) == 0) || failWithCode(errno);
}

bool PartFile::rewind()
{
    return m_file.seek(0) || fail(m_file.error(), m_file.errorString());
}

QString PartFile::saveAs(const QString &wish)
{
    const QDir folder(m_folder);
    const auto taken = [&folder](const QString &name) { return QFileInfo::exists(folder.filePath(name)); };
    QString name = freeFileName(wish, taken);
    m_file.close();
    // rename() refuses to write over a file; should one have appeared just now, the next name is tried.
    while (!m_file.rename(folder.filePath(name))) {
        const QString next = freeFileName(wish, taken);
        if (next == name) {
            fail(m_file.error(), m_file.errorString());
            return {};
        }
        name = next;
    }
    return folder.absoluteFilePath(name);
}

void PartFile::remove()
{
    m_file.close();
    if (m_file.exists())
        m_file.remove();
    startAnew();
}

bool PartFile::fail(QFileDevice::FileError error, const QString &text)
{
    m_problem = isFullDisk(error, text) ? Problem::Full : Problem::Refused;
    m_error = text;
    return false;
}

bool PartFile::failWithCode(int code)
{
    m_problem = isFullDisk(code) ? Problem::Full : Problem::Refused;
    m_error = qt_error_string(code);
    return false;
}

} // namespace waypost
