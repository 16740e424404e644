// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "decodepeers.h"
#include "protocol/devicedecoder.h"
#include "protocol/encoder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace waypost::bench {

namespace {

constexpr const char *caseName = "decode";
constexpr std::size_t frameCount = 1000;
constexpr int rounds = 15;
constexpr double defaultSeconds = 6;
constexpr Instant now = instantFromMs(1'700'000'000'000);

/** The vendor's example, field by field, with values that differ from frame to frame. */
Snapshot variedSnapshot(QRandomGenerator &random, int number)
{
    const auto upTo = [&random](int most) { return random.bounded(most + 1); };
    Snapshot snapshot;
    snapshot.vehicle.imei = Imei("1000000000" + std::to_string(100'000 + number));
    snapshot.vehicle.deviceKey = DeviceKey("862000000" + std::to_string(100'000 + number));
    snapshot.vehicle.id = 26'000 + number;
    snapshot.vehicle.model = "T1";
    Status &status = snapshot.status;
    forEachReported(status, [&](auto &field, const FieldRule &rule) { varyField(field, rule, upTo); });
    status.lat = -90 + random.bounded(180.0);
    status.lng = -180 + random.bounded(360.0);
    status.batteryVolts = 3.5 + upTo(80) / 100.0;
    status.externalVolts = 11 + upTo(1700) / 100.0;
    status.mileageM = upTo(2'000'000'000);
    status.networkSignal.reset(); // -999, as in the example
    status.airConditioning.reset();
    status.pwr.reset();
    status.heartbeatTime.reset();
    status.inputs = IoLines{static_cast<std::uint8_t>(upTo(255)), 0xFF};
    status.outputs = IoLines{0, 0xFF};
    status.alertSum = AlertSum{{upTo(2'000'000'000), -upTo(1000), upTo(2'000'000)}, true};
    status.linkType = InlineText<15>("tcp");
    return snapshot;
}

std::vector<std::string> variedFrames()
{
    QRandomGenerator random(1);
    std::vector<std::string> frames(frameCount);
    for (std::size_t i = 0; i < frames.size(); ++i)
        appendSnapshot(frames[i], variedSnapshot(random, static_cast<int>(i)));
    return frames;
}

/** The frames in the form that each contender takes its input in. */
struct Inputs
{
    std::vector<std::string> bytes = variedFrames();
    std::vector<QByteArray> byteArrays;
    std::vector<QString> texts;
    std::vector<simdjson::padded_string> padded;

    Inputs()
    {
        for (const std::string &frame : bytes) {
            byteArrays.push_back(QByteArray::fromStdString(frame));
            texts.push_back(QString::fromStdString(frame));
            padded.emplace_back(frame);
        }
    }
};

template <typename Frame>
bool decodeOurs(const std::vector<Frame> &frames)
{
    static DeviceDecoder decoder; // its buffers have grown once, as in a feed that runs
    std::vector<DevicePush> pushes;
    bool all = true;
    for (const Frame &frame : frames) {
        pushes.clear();
        all = !decoder.decode(frame, now, pushes) && std::holds_alternative<Snapshot>(pushes.front()) && all;
    }
    return all;
}

bool decodeWithQJson(const std::vector<QByteArray> &frames)
{
    bool all = true;
    for (const QByteArray &frame : frames) {
        Snapshot snapshot;
        all = readWithQJson(frame, snapshot) && all;
    }
    return all;
}

bool walk(const std::vector<simdjson::padded_string> &frames)
{
    static simdjson::ondemand::parser parser;
    std::size_t values = 0;
    for (const simdjson::padded_string &frame : frames)
        values += walkedValues(parser, frame);
    return values > frames.size();
}

/** The peer has to arrive at what we arrive at, or it would not be the same work. */
bool agree(const Inputs &inputs)
{
    DeviceDecoder decoder;
    for (std::size_t i = 0; i < inputs.bytes.size(); ++i) {
        std::vector<DevicePush> pushes;
        Snapshot peer;
        if (decoder.decode(inputs.bytes[i], now, pushes) || !readWithQJson(inputs.byteArrays[i], peer))
            return false;
        const auto &ours = std::get<Snapshot>(pushes.front());
        if (ours.vehicle.imei != peer.vehicle.imei || ours.status != peer.status)
            return false;
    }
    return true;
}

/** Frames a second over at least @p seconds; 0 when a frame was refused. */
template <typename Pass>
double rateOf(Pass pass, double seconds)
{
    QElapsedTimer timer;
    timer.start();
    double frames = 0;
    do {
        if (!pass())
            return 0;
        frames += frameCount;
    } while (static_cast<double>(timer.nsecsElapsed()) < seconds * 1e9);
    return frames * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

int runDecode(const BenchOptions &options)
{
    const Inputs inputs;
    if (!agree(inputs))
        return fail(caseName, "the decoders do not agree on a frame");
    const double total = options.seconds > 0 ? options.seconds : defaultSeconds;
    constexpr std::size_t contenders = 4;
    const double slice = total / (rounds * contenders);
    std::array<std::vector<double>, contenders> rates;
    // In turns, so that whatever else the computer does meets all of them alike.
    for (int round = 0; round < rounds; ++round) {
        rates[0].push_back(rateOf([&] { return decodeOurs(inputs.bytes); }, slice));
        rates[1].push_back(rateOf([&] { return decodeWithQJson(inputs.byteArrays); }, slice));
        rates[2].push_back(rateOf([&] { return walk(inputs.padded); }, slice));
        rates[3].push_back(rateOf([&] { return decodeOurs(inputs.texts); }, slice));
    }
    const double ours = median(rates[0]);
    const double qJson = median(rates[1]);
    const double walked = median(rates[2]);
    if (ours <= 0 || qJson <= 0 || walked <= 0)
        return fail(caseName, "a frame was refused");
    printFigures(
        caseName,
        {{u"pushesPerSecond"_s, ours},
         {u"ratioToQJson"_s, ours / qJson},
         {u"ratioToSimdjsonWalk"_s, ours / walked},
         {u"pushesPerSecondFromUtf16"_s, median(rates[3])},
         {u"pushesPerSecondQJson"_s, qJson},
         {u"pushesPerSecondSimdjsonWalk"_s, walked},
         {u"frameBytes"_s, static_cast<qint64>(inputs.bytes.front().size())}});
    return 0;
}

const RegisterCase registration(
    {caseName, "a snapshot's bytes to its values, beside QJsonDocument and simdjson", runDecode});

} // namespace

} // namespace waypost::bench
