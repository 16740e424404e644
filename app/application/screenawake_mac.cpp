// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/screenawake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace waypost {

struct ScreenAwake::Request
{
    IOPMAssertionID assertion = kIOPMNullAssertionID;
};

ScreenAwake::ScreenAwake()
    : m_request(std::make_unique<Request>())
{
    IOPMAssertionCreateWithName(
        kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, CFSTR("Waypost wallboard"),
        &m_request->assertion);
}

ScreenAwake::~ScreenAwake()
{
    if (m_request->assertion != kIOPMNullAssertionID)
        IOPMAssertionRelease(m_request->assertion);
}

} // namespace waypost
