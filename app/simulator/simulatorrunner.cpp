// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorrunner.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace waypost {

SimulatorRunner::SimulatorRunner(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_thread.setObjectName(u"simulator"_s);
}

SimulatorRunner::~SimulatorRunner()
{
    stop();
}

void SimulatorRunner::start(SimulatorOptions options)
{
    if (m_thread.isRunning())
        return;
    // Not from the seed: whoever knows the seed on the command line must not know the password.
    if (!options.account)
        options.account = makeAccount(QRandomGenerator::system()->generate64());
    m_credentials = *options.account;

    // Belongs to the thread from birth to death: made by its first event, deleted when its event loop has
    // ended.
    auto *birth = new QObject;
    birth->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, birth, [this, birth, options] {
        auto *simulator = new Simulator(options, m_clock, m_counts, birth);
        if (simulator->start())
            Q_EMIT listening(simulator->deviceUrl(), simulator->messageUrl(), simulator->apiUrl());
        else
            Q_EMIT failed(simulator->errorString());
    });
    connect(&m_thread, &QThread::finished, birth, &QObject::deleteLater);
    m_thread.start();
}

void SimulatorRunner::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace waypost
