// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace waypost::bench {

/** What the command line asks for; 0 = the case's own default. */
struct BenchOptions
{
    int vehicles = 0;
    double rate = -1; ///< pushes a second; -1 = the case's own default
    double seconds = 0; ///< how long to measure, about
    int argc = 0; ///< for a case that needs an application of its own kind
    char **argv = nullptr;
};

/**
 * One measurement. @c run prints its figures with printFigures() and returns the exit code: 0 done, 1 failed
 * (with a line on standard error). No application object exists yet; a case makes the kind it needs.
 */
struct BenchCase
{
    const char *name;
    const char *summary;
    int (*run)(const BenchOptions &);
};

/** A case's file holds one of these at namespace scope. */
class RegisterCase
{
public:
    explicit RegisterCase(const BenchCase &benchCase);
};

/** All registered cases, by name. */
[[nodiscard]] std::vector<BenchCase> benchCases();

/** One JSON object on a line of standard output; the last one of a case holds its figures. */
void printFigures(const char *caseName, QJsonObject figures);
/** One line on standard error. @return 1, for `return fail(...)`. */
int fail(const char *caseName, const char *why);

/** Memory of this process that is in RAM; nothing where there is no /proc. */
[[nodiscard]] std::optional<double> residentBytes();

[[nodiscard]] double median(std::vector<double> values);
/** @param fraction 0.99 for the 99th percentile. */
[[nodiscard]] double percentile(std::vector<double> values, double fraction);

} // namespace waypost::bench
