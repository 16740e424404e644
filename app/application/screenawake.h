// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

#include <memory>

namespace waypost {

/** Keeps the screen from going dark for as long as it lives, as far as the system lets it. */
class ScreenAwake
{
public:
    ScreenAwake();
    ~ScreenAwake();
    Q_DISABLE_COPY_MOVE(ScreenAwake)

private:
    struct Request;
    std::unique_ptr<Request> m_request;
};

} // namespace waypost
