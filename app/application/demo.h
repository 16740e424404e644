// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/options.h"
#include "domain/clock.h"

#include <memory>

namespace waypost {

class SimulatorRunner;

/** The built-in push server of --demo: a real server on loopback, so that the demo takes the same way as the
 * service. */
class Demo
{
public:
    Demo();
    ~Demo();

    /** Blocks until the server listens. Returns one sentence on what went wrong, if anything. */
    [[nodiscard]] QString start(const Options &options, const Clock &clock);
    /** Points the options at the server and its account. */
    void redirect(Options &options) const;

private:
    std::unique_ptr<SimulatorRunner> m_server;
    QUrl m_device;
    QUrl m_message;
    QUrl m_api;
};

} // namespace waypost
