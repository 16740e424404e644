// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keychainstore.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

QString service()
{
    return u"Waypost"_s;
}

/** Where translators find these sentences. */
struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::KeychainWords)
};

/** In our words: those of the system's services are not for everybody, and not translated. */
QString complaintAbout(const QKeychain::Job *job)
{
    if (!job)
        return KeychainWords::tr("The system's key store does not answer.");
    switch (job->error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainWords::tr("The system's key store denied access.");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainWords::tr("This computer has no key store that is running.");
    case QKeychain::CouldNotDeleteEntry:
        return KeychainWords::tr("The system's key store could not delete the entry.");
    case QKeychain::OtherError:
        break;
    }
    return KeychainWords::tr("The system's key store does not work.");
}

} // namespace

KeychainStore::KeychainStore(const KeychainPatience &patience)
    : m_patience(patience)
    , m_context(std::make_unique<QObject>())
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::run(QKeychain::Job *job, const QString &key, Milliseconds patience, Ended ended)
{
    job->setInsecureFallback(false); // the default, and it must stay that way
    job->setKey(key);
    auto *limit = new QTimer(m_context.get());
    limit->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, limit, [limit, ended](QKeychain::Job *done) {
        limit->deleteLater();
        ended(done);
    });
    QObject::connect(limit, &QTimer::timeout, limit, [limit, job, ended] {
        job->disconnect(limit); // it deletes itself whenever it ends
        limit->deleteLater();
        ended(nullptr);
    });
    limit->start(patience);
    job->start();
}

void KeychainStore::probe(Done done)
{
    // Looking for what is not there asks nobody to unlock anything.
    run(new QKeychain::ReadPasswordJob(service()), u"probe"_s, m_patience.probe,
        [done = std::move(done)](const QKeychain::Job *job) { done(complaintAbout(job)); });
}

void KeychainStore::read(const QString &key, Found found)
{
    run(new QKeychain::ReadPasswordJob(service()), key, m_patience.person,
        [found = std::move(found)](QKeychain::Job *job) {
            const QString complaint = complaintAbout(job);
            const auto *reading = static_cast<QKeychain::ReadPasswordJob *>(job);
            found(complaint.isEmpty() ? reading->textData().toLatin1() : QByteArray(), complaint);
        });
}

void KeychainStore::write(const QString &key, const QByteArray &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(QString::fromLatin1(secret));
    run(job, key, m_patience.person,
        [done = std::move(done)](const QKeychain::Job *ended) { done(complaintAbout(ended)); });
}

void KeychainStore::remove(const QString &key, Done done)
{
    run(new QKeychain::DeletePasswordJob(service()), key, m_patience.person,
        [done = std::move(done)](const QKeychain::Job *job) { done(complaintAbout(job)); });
}

} // namespace waypost
