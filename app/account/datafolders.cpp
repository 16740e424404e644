// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/datafolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.account")

constexpr auto ownerFile = "/account.json"_L1;
constexpr auto ownerCopy = "/account.copy.json"_L1;
constexpr auto journalFile = "/journal.sqlite"_L1;

enum class Owner { Nobody, Damaged, This, Other };

/** Where translators find these sentences. */
struct FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::FolderWords)
};

std::optional<AccountId> readMark(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument mark = QJsonDocument::fromJson(file.readAll());
    const AccountId owner{mark["userId"_L1].toString(), mark["server"_L1].toString()};
    return owner.isEmpty() ? std::nullopt : std::optional(owner);
}

Owner ownerOf(const QString &folder, const AccountId &account)
{
    std::optional<AccountId> owner = readMark(folder + ownerFile);
    if (!owner)
        owner = readMark(folder + ownerCopy);
    if (owner)
        return *owner == account ? Owner::This : Owner::Other;
    return QFile::exists(folder + ownerFile) ? Owner::Damaged : Owner::Nobody;
}

QString writeMark(const QString &fileName, const AccountId &account)
{
    QSaveFile file(fileName);
    const QByteArray bytes
        = QJsonDocument(QJsonObject{{u"userId"_s, account.userId}, {u"server"_s, account.server}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

QString mark(const QString &folder, const AccountId &account)
{
    QString problem;
    for (const QLatin1StringView name : {ownerFile, ownerCopy}) {
        if (problem.isEmpty() && readMark(folder + name) != account)
            problem = writeMark(folder + name, account);
    }
    return problem.isEmpty() ? QString()
                             : FolderWords::tr("The data folder %1 could not be marked as yours: %2")
                                   .arg(QDir::toNativeSeparators(folder), problem);
}

} // namespace

DataFolders::DataFolders(QString path, Base base)
    : m_path(std::move(path))
    , m_base(base)
{
}

bool DataFolders::hasUnownedJournal() const
{
    return m_base == Base::Platform && QFile::exists(m_path + journalFile)
        && !QFile::exists(m_path + ownerFile);
}

QString DataFolders::folderOf(const AccountId &account, Unowned unowned) const
{
    if (m_base == Base::Platform)
        return ownFolderOf(account);
    switch (ownerOf(m_path, account)) {
    case Owner::This:
        return m_path;
    case Owner::Damaged: // whose it is cannot be told: nobody's data is shown to somebody else
        qCWarning(log).noquote() << QDir::toNativeSeparators(m_path + ownerFile)
                                 << "cannot be read: what lies beside it is taken for another account's";
        return ownFolderOf(account);
    case Owner::Other:
        return ownFolderOf(account);
    case Owner::Nobody:
        break;
    }
    return unowned == Unowned::Leave && QFile::exists(m_path + journalFile) ? ownFolderOf(account) : m_path;
}

/** Its name says whose it is; only if somebody copied another account's there, it is the next one. */
QString DataFolders::ownFolderOf(const AccountId &account) const
{
    const QString first = m_path + u"/accounts/"_s + account.folderName();
    QString folder = first;
    for (int n = 2; ownerOf(folder, account) == Owner::Other; ++n)
        folder = u"%1-%2"_s.arg(first).arg(n);
    return folder;
}

QString DataFolders::claim(const QString &folder, const AccountId &account) const
{
    if (!QDir().mkpath(folder))
        return FolderWords::tr("The data folder %1 could not be made.").arg(QDir::toNativeSeparators(folder));
    switch (ownerOf(folder, account)) {
    case Owner::Other:
        return FolderWords::tr("The data folder %1 belongs to another account.")
            .arg(QDir::toNativeSeparators(folder));
    case Owner::This:
        (void)mark(folder, account); // the copy, where it is missing; a folder that is read-only stays ours
        return {};
    case Owner::Damaged:
    case Owner::Nobody:
        break;
    }
    return mark(folder, account);
}

} // namespace waypost
