// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/accountrun.h"

#include "application/demo.h"
#include "application/democards.h"

#include <QTemporaryDir>

namespace waypost {

AccountRun::AccountRun(Options options, const QString &folder, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_backend(m_options, folder, clock)
{
}

AccountRun::~AccountRun() = default;

std::unique_ptr<AccountRun>
AccountRun::makeDemo(const Options &options, const QString &folder, const Clock &clock, QString &complaint)
{
    auto demo = std::make_unique<Demo>();
    complaint = demo->start(options, clock);
    if (!complaint.isEmpty())
        return nullptr;
    Options redirected = options;
    redirected.demo = true;
    demo->redirect(redirected);
    std::unique_ptr<QTemporaryDir> temporary;
    if (folder.isEmpty())
        temporary = std::make_unique<QTemporaryDir>();
    auto run = std::make_unique<AccountRun>(redirected, temporary ? temporary->path() : folder, clock);
    run->m_temporary = std::move(temporary);
    run->m_demo = std::move(demo);
    return run;
}

void AccountRun::open()
{
    m_backend.open();
    if (m_demo)
        m_backend.cards().offer(demoCards(m_options.vehicles));
}

bool AccountRun::show(Session &session, const WindowPlacement &placement)
{
    m_desk = std::make_unique<DeskHost>(m_backend, m_clock, m_options, session);
    return m_desk->show(placement);
}

void AccountRun::start()
{
    if (!m_options.user.isEmpty())
        m_backend.start(credentials());
}

void AccountRun::setDigest(const QString &passwordMd5)
{
    m_options.passwordMd5 = passwordMd5;
    m_options.passwordWorked = true; // that is how it came to be known
    m_backend.setCredentials(credentials());
}

Credentials AccountRun::credentials() const
{
    return {m_options.user, m_options.passwordMd5.toLatin1(), m_options.passwordWorked};
}

} // namespace waypost
