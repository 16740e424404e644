// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/secretstore.h"
#include "domain/clock.h"

#include <QObject>

#include <memory>

namespace QKeychain {
class Job;
}

namespace waypost {

/** How long the key store may take. */
struct KeychainPatience
{
    Milliseconds probe{2'000}; ///< nobody is asked anything
    Milliseconds person{60'000}; ///< somebody may have to unlock it first
};

/**
 * The system's key store: the Secret Service or KWallet, the macOS keychain, the Windows credential store.
 * Where there is none, nothing is kept: there is no fallback to a file, and there shall be none.
 */
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(const KeychainPatience &patience = {});
    ~KeychainStore() override;

    void probe(Done done) override;
    void read(const QString &key, Found found) override;
    void write(const QString &key, const QByteArray &secret, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    using Ended = std::function<void(QKeychain::Job *job)>;

    /** @param ended is given the job, or null when it did not answer in time */
    void run(QKeychain::Job *job, const QString &key, Milliseconds patience, Ended ended);

    KeychainPatience m_patience;
    std::unique_ptr<QObject> m_context; // what is under way ends with it
};

} // namespace waypost
