// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace waypost::bench;

namespace {

constexpr int unusableArguments = 2;

struct Request
{
    QString caseName;
    BenchOptions options;
};

void printUsage(std::FILE *to)
{
    std::fputs(
        "Usage: waypost-bench CASE [--vehicles N] [--rate PUSHES_PER_S] [--seconds S] [--json]\n\n"
        "Prints JSON objects, one a line; the last one holds the case's figures.\n\nCases:\n",
        to);
    for (const BenchCase &benchCase : benchCases())
        std::fprintf(to, "  %-8s %s\n", benchCase.name, benchCase.summary);
}

bool readNumber(const QCommandLineParser &parser, const QString &name, double &into, double least)
{
    if (!parser.isSet(name))
        return true;
    bool ok = false;
    into = parser.value(name).toDouble(&ok);
    return ok && into >= least && into <= 1e9;
}

std::optional<Request> requestFrom(const QCommandLineParser &parser)
{
    Request request;
    double vehicles = 0;
    const bool numbers = readNumber(parser, u"vehicles"_s, vehicles, 1)
        && readNumber(parser, u"rate"_s, request.options.rate, 0)
        && readNumber(parser, u"seconds"_s, request.options.seconds, 0.01);
    if (!numbers || parser.positionalArguments().size() != 1)
        return std::nullopt;
    request.options.vehicles = static_cast<int>(vehicles);
    request.caseName = parser.positionalArguments().constFirst();
    return request;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    QCommandLineParser parser;
    parser.addOptions(
        {{u"vehicles"_s, {}, u"N"_s},
         {u"rate"_s, {}, u"R"_s},
         {u"seconds"_s, {}, u"S"_s},
         {u"json"_s, {}},
         {{u"h"_s, u"help"_s}, {}}});
    const bool understood = parser.parse(arguments);
    if (understood && parser.isSet(u"help"_s)) {
        printUsage(stdout);
        return 0;
    }
    auto request = understood ? requestFrom(parser) : std::nullopt;
    if (!request) {
        printUsage(stderr);
        return unusableArguments;
    }
    request->options.argc = argc;
    request->options.argv = argv;

    const std::vector<BenchCase> cases = benchCases();
    const auto chosen = std::ranges::find_if(
        cases, [&](const BenchCase &known) { return request->caseName == QLatin1StringView(known.name); });
    if (chosen == cases.end()) {
        std::fprintf(stderr, "waypost-bench: no case named %s\n", qUtf8Printable(request->caseName));
        return unusableArguments;
    }
    return chosen->run(request->options);
}
