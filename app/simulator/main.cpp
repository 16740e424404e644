// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/commandline.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/** The three addresses, one a line, for people and scripts alike. */
void printAddresses(const waypost::Simulator &simulator)
{
    QTextStream out(stdout);
    out << "device " << simulator.deviceUrl().toString() << '\n';
    out << "message " << simulator.messageUrl().toString() << '\n';
    out << "api " << simulator.apiUrl().toString() << '\n';
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"waypost-simulator"_s);

    const waypost::SimulatorCommand command
        = waypost::parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!command.error.isEmpty()) {
        QTextStream(stderr) << "waypost-simulator: " << command.error << '\n';
        return 2;
    }
    if (!command.answer.isEmpty()) {
        QTextStream(stdout) << command.answer;
        return 0;
    }

    const waypost::SystemClock clock;
    waypost::SentCounts counts;
    waypost::Simulator simulator(command.options, clock, counts);
    if (!simulator.start()) {
        QTextStream(stderr) << "waypost-simulator: " << simulator.errorString() << '\n';
        return 1;
    }
    printAddresses(simulator);

    QObject::connect(&simulator, &waypost::Simulator::finished, &application, [&counts] {
        QTextStream(stdout) << waypost::toJsonLine(counts.totals()) << '\n';
        QCoreApplication::quit();
    });
    if (command.runFor)
        QTimer::singleShot(*command.runFor, &simulator, &waypost::Simulator::finish);
    return QCoreApplication::exec();
}
