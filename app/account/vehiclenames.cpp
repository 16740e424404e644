// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/vehiclenames.h"

#include <algorithm>

namespace waypost {

VehicleNames::VehicleNames(
    const QUrl &api, const OpenApiClient::NetworkFactory &network, const Clock &clock,
    const NamePatience &patience, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_patience(patience)
    , m_client(api, network, clock)
    , m_soon(this)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &VehicleNames::ask);
    connect(&m_client, &OpenApiClient::namesReceived, this, &VehicleNames::take);
    connect(&m_client, &OpenApiClient::failed, this, [this](const QString &reason) {
        setProblem(reason);
        askSoon(m_patience.between);
    });
}

VehicleNames::~VehicleNames() = default;

void VehicleNames::setAccount(const QString &account, const QByteArray &passwordMd5)
{
    m_soon.stop();
    m_names.clear();
    m_asked.clear();
    m_unknown.clear();
    m_signedIn = !account.isEmpty() && !passwordMd5.isEmpty();
    m_client.setAccount(account, passwordMd5);
    setProblem({});
    if (m_signedIn)
        ask();
}

QString VehicleNames::nameOf(const QString &imei)
{
    const auto name = m_names.constFind(imei);
    if (name != m_names.constEnd())
        return *name;
    if (m_signedIn && !m_asked.contains(imei)) {
        m_unknown.insert(imei);
        askSoon(m_patience.gather);
    }
    return {};
}

void VehicleNames::askSoon(Milliseconds atLeast)
{
    if (m_soon.isActive())
        return;
    const Milliseconds now = m_clock.monotonic();
    const Milliseconds allowed = m_lastAsked ? *m_lastAsked + m_patience.between : now;
    m_soon.start(std::max(atLeast, allowed - now));
}

void VehicleNames::ask()
{
    m_lastAsked = m_clock.monotonic();
    m_client.fetchNames();
}

void VehicleNames::take(const QHash<QString, QString> &names)
{
    // Who was seen while the answer was under way may be missing from it with good reason: asked, all the
    // same, for whoever the service does not know now it will hardly know in ten minutes.
    m_asked += std::exchange(m_unknown, {});
    m_soon.stop();
    setProblem({});
    m_names = names;
    Q_EMIT changed();
}

void VehicleNames::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged(problem);
}

} // namespace waypost
