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

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.account")

constexpr auto ownerFile = "/account.json"_L1;
constexpr auto journalFile = "/journal.sqlite"_L1;

enum class Owner { Nobody, This, Other };

/** Where translators find these sentences. */
struct FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::FolderWords)
};

/** A mark that cannot be read is somebody else's; whose journal then does not show finds out why in the log. */
Owner ownerOf(const QString &folder, const AccountId &account)
{
    QFile file(folder + ownerFile);
    if (!file.exists())
        return Owner::Nobody;
    QJsonDocument mark;
    if (file.open(QIODevice::ReadOnly))
        mark = QJsonDocument::fromJson(file.readAll());
    if (!mark.isObject()) {
        qCWarning(log).noquote() << QDir::toNativeSeparators(file.fileName())
                                 << "cannot be read: what lies beside it is taken for another account's";
        return Owner::Other;
    }
    const AccountId owner{mark["userId"_L1].toString(), mark["server"_L1].toString()};
    return owner == account ? Owner::This : Owner::Other;
}

QString mark(const QString &folder, const AccountId &account)
{
    QSaveFile file(folder + ownerFile);
    const QByteArray bytes
        = QJsonDocument(QJsonObject{{u"userId"_s, account.userId}, {u"server"_s, account.server}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return FolderWords::tr("The data folder %1 could not be marked as yours: %2")
            .arg(QDir::toNativeSeparators(folder), file.errorString());
    return {};
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
    const QString own = m_path + u"/accounts/"_s + account.folderName();
    if (m_base == Base::Platform)
        return own;
    switch (ownerOf(m_path, account)) {
    case Owner::This:
        return m_path;
    case Owner::Other:
        return own;
    case Owner::Nobody:
        break;
    }
    return unowned == Unowned::Leave && QFile::exists(m_path + journalFile) ? own : m_path;
}

DataFolders::Claim DataFolders::claim(const AccountId &account, Unowned unowned) const
{
    const QString folder = folderOf(account, unowned);
    if (!QDir().mkpath(folder))
        return {
            {},
            FolderWords::tr("The data folder %1 could not be made.").arg(QDir::toNativeSeparators(folder))};
    const Owner owner = ownerOf(folder, account);
    if (owner == Owner::Other)
        return {
            {},
            FolderWords::tr("The data folder %1 belongs to another account.")
                .arg(QDir::toNativeSeparators(folder))};
    if (owner == Owner::Nobody) {
        if (const QString complaint = mark(folder, account); !complaint.isEmpty())
            return {{}, complaint};
    }
    return {folder, {}};
}

} // namespace waypost
