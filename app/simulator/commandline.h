// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulator.h"

#include <QStringList>

namespace waypost {

/** What waypost-simulator was asked to do. */
struct SimulatorCommand
{
    SimulatorOptions options;
    std::optional<Milliseconds> runFor;
    QString answer; ///< text for --help or --version; when not empty, print it and end
    QString error; ///< why the arguments are unusable; empty = they are fine
};

/** Reads the program's arguments (without its name); reads the files they name. Pure otherwise. */
[[nodiscard]] SimulatorCommand parseCommandLine(const QStringList &arguments);

} // namespace waypost
