// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/openapiclient.h"

#include <QSet>
#include <QTimer>

#include <optional>

namespace waypost {

/** How often the service is asked; tests are less patient. */
struct NamePatience
{
    Milliseconds gather{3'000}; ///< unknown vehicles come in crowds: one question for all of them
    Milliseconds between{600'000}; ///< no two questions are closer
};

/**
 * What the account calls its vehicles. Asked for at sign-in, again when vehicles turn up that were not in the
 * answer, and again after a failure; never more often than NamePatience says.
 */
class VehicleNames final : public QObject
{
    Q_OBJECT

public:
    VehicleNames(
        const QUrl &api, const OpenApiClient::NetworkFactory &network, const Clock &clock,
        const NamePatience &patience = {}, QObject *parent = nullptr);
    ~VehicleNames() override;

    /** @param passwordMd5 empty = signed out: nobody is asked, and what was known is forgotten */
    void setAccount(const QString &account, const QByteArray &passwordMd5);
    /** Empty when the service does not say; it is then asked again, in time. */
    [[nodiscard]] QString nameOf(const QString &imei);
    /** Why there are no names, or none for new vehicles; translated, empty = all is well. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /** There are names now, or other ones. */
    void changed();
    void problemChanged(const QString &problem);

private:
    void ask();
    void askSoon(Milliseconds atLeast);
    void take(const QHash<QString, QString> &names);
    void setProblem(const QString &problem);

    const Clock &m_clock;
    const NamePatience m_patience;
    OpenApiClient m_client;
    QTimer m_soon;
    QHash<QString, QString> m_names; // by imei; also of vehicles that have not been seen yet
    QSet<QString> m_asked; // the service was asked since they were seen, and does not name them
    QSet<QString> m_unknown; // seen since it was asked
    std::optional<Milliseconds> m_lastAsked; // by Clock::monotonic()
    bool m_signedIn = false;
    QString m_problem;
};

} // namespace waypost
