// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/commandline.h"

#include <QCommandLineParser>
#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int mostVehicles = 1'000'000;

/** Takes values out of the parser; the first thing that is wrong stays in @c error. */
class Arguments
{
public:
    Arguments()
    {
        m_parser.setApplicationDescription(
            u"A push server on loopback with a fleet that drives. Any user and password sign in, as long as neither is empty."_s);
        m_parser.addOptions(
            {{u"device-port"_s, u"Port of the device feed (0 = any free one)."_s, u"P"_s},
             {u"message-port"_s, u"Port of the message feed (0 = any free one)."_s, u"Q"_s},
             {u"api-port"_s, u"Port of the files and of the REST part (0 = any free one)."_s, u"R"_s},
             {u"vehicles"_s, u"Vehicles (default 250; 0 with --scenario)."_s, u"N"_s},
             {u"rate"_s,
              u"Device pushes a second (default one per vehicle and 10 s; 0 = as fast as the client reads)."_s,
              u"PUSHES_PER_S"_s},
             {u"messages-per-minute"_s, u"Messages a minute (default 8; 0 = none)."_s, u"M"_s},
             {u"seed"_s, u"Random seed (default 1)."_s, u"S"_s},
             {u"scenario"_s, u"Play this script of timed frames and faults (JSON lines)."_s, u"FILE"_s},
             {u"fault"_s, u"Do this wrong on purpose: %1."_s.arg(faultNames()), u"PROFILE"_s},
             {u"for"_s, u"End by itself after that long and print what was sent."_s, u"SECONDS"_s},
             {{u"h"_s, u"help"_s}, u"Show this help."_s},
             {{u"v"_s, u"version"_s}, u"Show the version."_s}});
    }

    bool read(const QStringList &arguments)
    {
        if (!m_parser.parse(QStringList(u"waypost-simulator"_s) + arguments))
            fail(m_parser.errorText());
        else if (!m_parser.positionalArguments().isEmpty())
            fail(u"unexpected argument \"%1\""_s.arg(m_parser.positionalArguments().first()));
        return m_error.isEmpty();
    }

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }

    double number(const QString &name, double fallback, double least, double most)
    {
        if (!has(name))
            return fallback;
        bool valid = false;
        const double value = text(name).toDouble(&valid);
        if (valid && value >= least && value <= most)
            return value;
        fail(u"--%1 must be a number from %2 to %3"_s.arg(name).arg(least).arg(most, 0, 'f', 0));
        return fallback;
    }

    qint64 whole(const QString &name, qint64 fallback, qint64 least, qint64 most)
    {
        if (!has(name))
            return fallback;
        bool valid = false;
        const qint64 value = text(name).toLongLong(&valid);
        if (valid && value >= least && value <= most)
            return value;
        fail(u"--%1 must be a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
        return fallback;
    }

    void fail(const QString &reason)
    {
        if (m_error.isEmpty())
            m_error = reason;
    }
    [[nodiscard]] QString error() const { return m_error; }

private:
    QCommandLineParser m_parser;
    QString m_error;
};

void readPorts(Arguments &arguments, SimulatorOptions &options)
{
    constexpr int lastPort = 65535;
    options.devicePort = static_cast<quint16>(arguments.whole(u"device-port"_s, 0, 0, lastPort));
    options.messagePort = static_cast<quint16>(arguments.whole(u"message-port"_s, 0, 0, lastPort));
    options.apiPort = static_cast<quint16>(arguments.whole(u"api-port"_s, 0, 0, lastPort));
}

void readScenario(Arguments &arguments, SimulatorOptions &options)
{
    QFile file(arguments.text(u"scenario"_s));
    if (!file.open(QIODevice::ReadOnly))
        return arguments.fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    const ScenarioResult result = parseScenario(file.readAll());
    if (!result.error.isEmpty())
        return arguments.fail(u"%1: %2"_s.arg(file.fileName(), result.error));
    options.scenario = result.steps;
}

void readFleet(Arguments &arguments, SimulatorOptions &options)
{
    const bool scripted = arguments.has(u"scenario"_s);
    const bool fleet = !scripted || arguments.has(u"vehicles"_s);
    options.vehicles
        = static_cast<int>(arguments.whole(u"vehicles"_s, fleet ? options.vehicles : 0, 0, mostVehicles));
    if (arguments.has(u"rate"_s))
        options.pushesPerSecond = arguments.number(u"rate"_s, 0, 0, 1e7);
    options.messagesPerMinute = arguments.number(u"messages-per-minute"_s, options.messagesPerMinute, 0, 1e6);
    options.seed
        = static_cast<std::uint64_t>(arguments.whole(u"seed"_s, 1, 0, std::numeric_limits<qint64>::max()));
    if (scripted)
        readScenario(arguments, options);
}

void readFault(Arguments &arguments, SimulatorOptions &options)
{
    if (!arguments.has(u"fault"_s))
        return;
    const std::optional<FaultProfile> profile = faultFromName(arguments.text(u"fault"_s));
    if (!profile)
        return arguments.fail(u"--fault must be one of %1"_s.arg(faultNames()));
    options.fault = *profile;
}

} // namespace

SimulatorCommand parseCommandLine(const QStringList &list)
{
    SimulatorCommand command;
    Arguments arguments;
    if (arguments.read(list)) {
        if (arguments.has(u"help"_s))
            command.answer = arguments.help();
        else if (arguments.has(u"version"_s))
            command.answer = u"waypost-simulator %1, Qt %2\n"_s.arg(
                QStringLiteral(WAYPOST_VERSION), QString::fromLatin1(qVersion()));
        readPorts(arguments, command.options);
        readFleet(arguments, command.options);
        readFault(arguments, command.options);
        if (arguments.has(u"for"_s))
            command.runFor
                = Milliseconds(static_cast<std::int64_t>(arguments.number(u"for"_s, 0, 0, 1e8) * 1000));
    }
    command.error = arguments.error();
    return command;
}

} // namespace waypost
