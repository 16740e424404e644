// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace waypost {

/**
 * Where secrets may outlive the program: the system's key store, or nowhere. Every call returns at once and
 * answers later, once, unless the store is destroyed first; an answer may take as long as a person needs to
 * unlock the key store, but never for ever.
 */
class SecretStore
{
public:
    /** @param error one translated sentence; empty = it worked */
    using Done = std::function<void(const QString &error)>;
    /** @param secret empty = there is none, or @p error says why it could not be read */
    using Found = std::function<void(const QByteArray &secret, const QString &error)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    /** Whether a secret could be kept here at all. */
    virtual void probe(Done done) = 0;
    virtual void read(const QString &key, Found found) = 0;
    virtual void write(const QString &key, const QByteArray &secret, Done done) = 0;
    /** Removing what is not there works. */
    virtual void remove(const QString &key, Done done) = 0;
};

} // namespace waypost
