// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairs.h"

#include "moment.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

#include <benchmark/benchmark.h>

namespace bench {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void measure(benchmark::State &state, Goal &goal)
{
    for (auto _ : state) {
        const auto pair = goal.measure();
        if (!pair) {
            state.SkipWithError("it was not measured");
            return;
        }
        goal.pairs.push_back(*pair);
        state.SetIterationTime(pair->ours.wall);
        state.counters["ratio"] = pair->ours.wall / pair->peer.wall;
        state.counters["peer"] = pair->peer.wall;
    }
}

struct Spread {
    double least, middle, most;
};

Spread spreadOf(const std::vector<Pair> &pairs, double (*of)(const Pair &))
{
    std::vector<double> values;
    std::transform(pairs.begin(), pairs.end(), std::back_inserter(values), of);
    return {*std::min_element(values.begin(), values.end()), median(values),
            *std::max_element(values.begin(), values.end())};
}

std::string told(const Spread &spread)
{
    char text[80];
    std::snprintf(text, sizeof text, "%.3g (%.3g-%.3g)", spread.middle, spread.least, spread.most);
    return text;
}

void printLine(const char *what, size_t pairs, const Spread &ours, const Spread &peer, const Spread &ratio,
               const char *verdict)
{
    std::printf("%-26s %5zu  %-26s %-26s %-26s %s\n", what, pairs, told(ours).c_str(), told(peer).c_str(),
                told(ratio).c_str(), verdict);
}

void print(const Goal &goal)
{
    if (goal.pairs.empty()) {
        std::printf("%-26s not measured\n", goal.name.c_str());
        return;
    }
    const Spread ratio = spreadOf(goal.pairs, [](const Pair &p) { return p.ours.wall / p.peer.wall; });
    char verdict[40];
    std::snprintf(verdict, sizeof verdict, "%.3g: %s", goal.most,
                  ratio.middle <= goal.most ? "met" : "NOT MET");
    printLine(goal.name.c_str(), goal.pairs.size(),
              spreadOf(goal.pairs, [](const Pair &p) { return p.ours.wall; }),
              spreadOf(goal.pairs, [](const Pair &p) { return p.peer.wall; }), ratio, verdict);
    printLine("  CPU", goal.pairs.size(), spreadOf(goal.pairs, [](const Pair &p) { return p.ours.cpu; }),
              spreadOf(goal.pairs, [](const Pair &p) { return p.peer.cpu; }),
              spreadOf(goal.pairs, [](const Pair &p) { return p.ours.cpu / p.peer.cpu; }), "");
    const Spread server = spreadOf(goal.pairs, [](const Pair &p) { return p.server; });
    if (server.most > 0)
        std::printf("%-26s        %s\n", "  the server's CPU", told(server).c_str());
}

}  // namespace

Times timesOf(const std::function<void()> &work)
{
    const double wall = secondsOf(CLOCK_MONOTONIC), cpu = secondsOf(CLOCK_THREAD_CPUTIME_ID);
    work();
    return {secondsOf(CLOCK_MONOTONIC) - wall, secondsOf(CLOCK_THREAD_CPUTIME_ID) - cpu};
}

bool runAll(std::vector<Goal> &goals, int repetitions)
{
    for (Goal &goal : goals)
        benchmark::RegisterBenchmark(goal.name.c_str(),
                                     [&goal](benchmark::State &state) { measure(state, goal); })
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->Repetitions(repetitions);
    benchmark::RunSpecifiedBenchmarks();
    std::printf("\n%-26s %5s  %-26s %-26s %-26s %s\n", "median (least-most)", "pairs", "ours, s", "peer, s",
                "ratio", "goal");
    for (const Goal &goal : goals)
        print(goal);
    QFile load(QStringLiteral("/proc/loadavg"));
    if (load.open(QIODevice::ReadOnly))
        std::printf("load of the machine at the end, over 1, 5 and 15 minutes: %s\n",
                    load.readAll().split(' ').mid(0, 3).join(", ").constData());
    return std::all_of(goals.begin(), goals.end(), [](const Goal &goal) { return !goal.pairs.empty(); });
}

}  // namespace bench
