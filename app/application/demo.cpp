// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/demo.h"

#include "simulator/simulatorrunner.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waypost {

Demo::Demo() = default;
Demo::~Demo() = default;

QString Demo::start(const Options &options, const Clock &clock)
{
    using namespace std::chrono_literals;
    constexpr auto patience = 30s; // a hundred thousand vehicles take a moment to set out
    m_server = std::make_unique<SimulatorRunner>(clock);
    QString complaint = u"the demo's server did not start in time"_s;
    QEventLoop wait;
    QObject::connect(
        m_server.get(), &SimulatorRunner::listening, &wait,
        [&](const QUrl &device, const QUrl &message, const QUrl &api) {
            m_device = device;
            m_message = message;
            m_api = api;
            complaint.clear();
            wait.quit();
        });
    QObject::connect(m_server.get(), &SimulatorRunner::failed, &wait, [&](const QString &reason) {
        complaint = reason;
        wait.quit();
    });
    QTimer::singleShot(patience, &wait, &QEventLoop::quit);
    SimulatorOptions simulated;
    simulated.vehicles = options.vehicles;
    simulated.pushesPerSecond = options.deviceRate();
    simulated.seed = options.seed;
    m_server->start(simulated);
    wait.exec();
    return complaint;
}

void Demo::redirect(Options &options) const
{
    options.deviceUrl = m_device;
    options.messageUrl = m_message;
    options.apiUrl = m_api;
    options.user = m_server->credentials().userId;
    options.passwordMd5 = m_server->credentials().passwordMd5;
}

} // namespace waypost
