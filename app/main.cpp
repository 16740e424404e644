// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/application.h"
#include "application/logging.h"
#include "application/options.h"
#include "storage/privatefiles.h"

#include <cstdio>

namespace {

int leave(const waypost::EarlyExit &exit)
{
    std::fprintf(exit.code == 0 ? stdout : stderr, "%s\n", qPrintable(exit.text));
    return exit.code;
}

QStringList toArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace waypost;
    privatefiles::begin();
    // Before any application object: without a window there must be no need for a display.
    const auto read = readOptions(toArguments(argc, argv), QProcessEnvironment::systemEnvironment());
    if (const auto *exit = std::get_if<EarlyExit>(&read))
        return leave(*exit);
    const Options &options = std::get<Options>(read);
    startLogging(options.logLevel, options.logFile);
    return runApplication(argc, argv, options);
}
