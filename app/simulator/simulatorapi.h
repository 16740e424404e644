// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fileshelf.h"
#include "simulator/fleet.h"
#include "simulator/httpmessage.h"
#include "simulator/random.h"
#include "simulator/signin.h"

#include <QSet>

namespace waypost {

/**
 * What the simulator's HTTP port answers: the announced files (GET, HEAD, one range), and of the vendor's
 * REST side the sign-in and the list of devices with their names.
 */
class SimulatorApi
{
public:
    SimulatorApi(
        const Fleet &fleet, const FileShelf &shelf, const std::optional<DemoAccount> &account,
        std::uint64_t seed);

    [[nodiscard]] HttpResponse respond(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse file(const HttpRequest &request, const ShelvedFile &file) const;
    [[nodiscard]] HttpResponse signIn(const QByteArray &body);
    [[nodiscard]] HttpResponse devices(const HttpRequest &request) const;

    const Fleet &m_fleet;
    const FileShelf &m_shelf;
    std::optional<DemoAccount> m_account;
    Random m_random;
    QSet<QString> m_tokens;
};

} // namespace waypost
