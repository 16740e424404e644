// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace waypost::bench {

namespace {

std::vector<BenchCase> &registered()
{
    static std::vector<BenchCase> cases; // filled before main() begins
    return cases;
}

constexpr bool isRelease = std::string_view(WAYPOST_BUILD_TYPE) == "Release";

} // namespace

RegisterCase::RegisterCase(const BenchCase &benchCase)
{
    registered().push_back(benchCase);
}

std::vector<BenchCase> benchCases()
{
    std::vector<BenchCase> cases = registered();
    std::ranges::sort(cases, {}, [](const BenchCase &benchCase) { return std::string_view(benchCase.name); });
    return cases;
}

void printFigures(const char *caseName, QJsonObject figures)
{
    figures[u"case"_s] = QString::fromLatin1(caseName);
    if (!isRelease)
        figures[u"warning"_s] = u"not a Release build: the figures mean nothing"_s;
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int fail(const char *caseName, const char *why)
{
    std::fprintf(stderr, "waypost-bench: %s: %s\n", caseName, why);
    return 1;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double fraction)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(last * fraction))];
}

std::optional<double> residentBytes()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was freed already is not the fleet's
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> pages = statm.readAll().split(' ');
    return pages.size() > 1 ? std::optional(pages.at(1).toDouble() * double(sysconf(_SC_PAGESIZE)))
                            : std::nullopt;
#else
    return std::nullopt;
#endif
}

} // namespace waypost::bench
