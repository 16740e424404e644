// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon a feed is back after an outage, with the limits of the program and in real time: about two
// minutes. One line of JSON for each case, durations in milliseconds.

#include "link.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::soak;

namespace {

struct Case
{
    QString name;
    std::function<std::unique_ptr<Link>(Durations &)> make;
    Durations results{};
    std::vector<std::unique_ptr<Link>> links{};

    [[nodiscard]] bool isDone() const
    {
        return std::ranges::all_of(links, [](const auto &link) { return link->isDone(); });
    }
    [[nodiscard]] qint64 shortestSpacing() const
    {
        qint64 shortest = links.front()->shortestSpacing();
        for (const auto &link : links)
            shortest = std::min(shortest, link->shortestSpacing());
        return shortest;
    }
};

qint64 percentile(Durations durations, double share)
{
    std::ranges::sort(durations);
    const auto rank = qsizetype(std::ceil(share * double(durations.size()))) - 1;
    return durations.isEmpty() ? -1 : durations[std::clamp<qsizetype>(rank, 0, durations.size() - 1)];
}

void print(const Case &done)
{
    QTextStream(stdout)
        << QStringLiteral(
               R"({"case":"%1","tries":%2,"p50Ms":%3,"p95Ms":%4,"mostMs":%5,"signInSpacingMs":%6})")
               .arg(done.name)
               .arg(done.results.size())
               .arg(percentile(done.results, 0.5))
               .arg(percentile(done.results, 0.95))
               .arg(percentile(done.results, 1))
               .arg(done.shortestSpacing())
        << Qt::endl;
}

std::vector<Case> allCases(const Clock &clock)
{
    std::vector<Case> cases;
    for (const auto away : {5s, 20s, 90s}) {
        for (const Outage::Kind kind : {Outage::Kind::Closed, Outage::Kind::Hung}) {
            const QString name = QStringLiteral("%1-%2s").arg(
                kind == Outage::Kind::Closed ? QStringLiteral("away") : QStringLiteral("hung"));
            cases.push_back({name.arg(away.count()), [=, &clock](Durations &results) {
                                 return std::make_unique<Outage>(kind, away, clock, results);
                             }});
        }
    }
    cases.push_back({QStringLiteral("short-links"), [&clock](Durations &results) {
                         return std::make_unique<ShortLinks>(5, clock, results);
                     }});
    cases.push_back({QStringLiteral("half-open"), [&clock](Durations &results) {
                         return std::make_unique<HalfOpen>(clock, results);
                     }});
    return cases;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption tries(
        QStringLiteral("tries"), QStringLiteral("Feeds in each case."), QStringLiteral("N"),
        QStringLiteral("20"));
    parser.addOption(tries);
    parser.process(app);
    QLoggingCategory::setFilterRules(QStringLiteral("waypost.*=false"));

    const SystemClock clock;
    std::vector<Case> cases = allCases(clock);
    for (Case &each : cases) {
        for (int i = 0; i < parser.value(tries).toInt(); ++i) {
            each.links.push_back(each.make(each.results));
            each.links.back()->start();
        }
    }
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &app, [&] {
        if (std::ranges::all_of(cases, &Case::isDone))
            app.quit();
    });
    look.start(200ms);
    QTimer::singleShot(5min, &app, &QCoreApplication::quit); // a case that is not done by then says -1
    app.exec();
    for (const Case &done : cases)
        print(done);
    return 0;
}
