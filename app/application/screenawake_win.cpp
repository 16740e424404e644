// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/screenawake.h"

#include <qt_windows.h>

namespace waypost {

struct ScreenAwake::Request
{
};

ScreenAwake::ScreenAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
}

ScreenAwake::~ScreenAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace waypost
