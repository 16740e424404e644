// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackcodec.h"

#include <algorithm>
#include <cmath>

namespace waypost {

using trackcodec::Coded;

namespace {

constexpr char version = 1;

// The first byte of a point; the bits above these are 0.
constexpr std::uint8_t motionBits = 0x03;
constexpr std::uint8_t speedBit = 0x04;
constexpr std::uint8_t headingBit = 0x08;
constexpr std::uint8_t secondsBit = 0x10; // the time's step is in seconds, as trackers keep it
constexpr std::uint8_t allBits = motionBits | speedBit | headingBit | secondsBit;

constexpr std::int64_t msASecond = 1000;
constexpr std::int64_t lastMs = 253'402'300'799'999; // the end of the year 9999
constexpr double unitsADegree = 1e6;
constexpr std::int32_t latLimit = 90'000'000;
constexpr std::int32_t lngLimit = 180'000'000;
constexpr double unitsAKmh = 10;
constexpr std::int32_t speedLimit = 65'535;
constexpr std::int32_t fullCircle = 360;
constexpr std::int32_t halfCircle = 180;

constexpr int numberBits = 7; // of each byte; the eighth says that more follow
constexpr std::uint8_t moreBit = 0x80;

/** Small steps both ways become small numbers. */
std::uint64_t folded(std::int64_t step)
{
    return (static_cast<std::uint64_t>(step) << 1) ^ static_cast<std::uint64_t>(step >> 63);
}

std::int64_t unfolded(std::uint64_t number)
{
    return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
}

std::int32_t units(double value, double perUnit, std::int32_t least, std::int32_t most)
{
    if (std::isnan(value))
        return 0;
    return static_cast<std::int32_t>(std::lround(std::clamp(value * perUnit, double(least), double(most))));
}

std::int32_t shortTurn(std::int32_t from, std::int32_t to)
{
    return (to - from + fullCircle + halfCircle) % fullCircle - halfCircle;
}

std::int32_t wholeDegrees(double heading)
{
    const double within = std::isfinite(heading) ? std::fmod(heading, fullCircle) : 0;
    return (static_cast<std::int32_t>(std::lround(within)) + fullCircle) % fullCircle;
}

} // namespace

TrackEncoder::TrackEncoder()
    : m_bytes(1, version)
{
}

void TrackEncoder::add(std::uint32_t vehicle, const TrackPoint &point)
{
    addNumber(vehicle);
    add(point);
}

void TrackEncoder::add(const TrackPoint &point)
{
    Coded next = m_last;
    next.ms = std::clamp(toMs(point.at), std::int64_t(0), lastMs);
    next.lat = units(point.lat, unitsADegree, -latLimit, latLimit);
    next.lng = units(point.lng, unitsADegree, -lngLimit, lngLimit);
    std::uint8_t flags = static_cast<std::uint8_t>(point.motion) & motionBits;
    if (point.speedKmh) {
        flags |= speedBit;
        next.speed = units(double(*point.speedKmh), unitsAKmh, 0, speedLimit);
    }
    if (point.headingDeg) {
        flags |= headingBit;
        next.heading = wholeDegrees(double(*point.headingDeg));
    }
    std::int64_t time = next.ms - m_last.ms;
    if (time % msASecond == 0) {
        flags |= secondsBit;
        time /= msASecond;
    }
    m_bytes.append(static_cast<char>(flags));
    addNumber(folded(time));
    addNumber(folded(next.lat - m_last.lat));
    addNumber(folded(next.lng - m_last.lng));
    if (point.speedKmh)
        addNumber(folded(next.speed - m_last.speed));
    if (point.headingDeg)
        addNumber(folded(shortTurn(m_last.heading, next.heading)));
    m_last = next;
}

void TrackEncoder::addNumber(std::uint64_t number)
{
    for (; number >= moreBit; number >>= numberBits)
        m_bytes.append(static_cast<char>(number | moreBit));
    m_bytes.append(static_cast<char>(number));
}

TrackDecoder::TrackDecoder(QByteArrayView bytes)
    : m_rest(bytes)
    , m_damaged(bytes.isEmpty() || bytes.front() != version)
{
    m_rest = m_damaged ? QByteArrayView() : m_rest.sliced(1);
}

bool TrackDecoder::next(TrackPoint &point)
{
    return !m_rest.isEmpty() && (takePoint(point) || fail());
}

bool TrackDecoder::next(std::uint32_t &vehicle, TrackPoint &point)
{
    if (m_rest.isEmpty())
        return false;
    std::uint64_t number = 0;
    if (!takeNumber(number) || number > std::numeric_limits<std::uint32_t>::max() || !takePoint(point))
        return fail();
    vehicle = static_cast<std::uint32_t>(number);
    return true;
}

bool TrackDecoder::fail()
{
    m_damaged = true;
    m_rest = {};
    return false;
}

bool TrackDecoder::takePoint(TrackPoint &point)
{
    if (m_rest.isEmpty())
        return false;
    const auto flags = static_cast<std::uint8_t>(m_rest.front());
    m_rest = m_rest.sliced(1);
    const std::int64_t unit = flags & secondsBit ? msASecond : 1;
    std::int64_t time = 0, lat = 0, lng = 0;
    if ((flags & ~allBits) != 0 || !takeStep(lastMs / unit, time) || !takeStep(2 * latLimit, lat)
        || !takeStep(2 * lngLimit, lng))
        return false;
    m_last.ms += time * unit;
    m_last.lat += static_cast<std::int32_t>(lat);
    m_last.lng += static_cast<std::int32_t>(lng);
    if (m_last.ms < 0 || m_last.ms > lastMs || std::abs(m_last.lat) > latLimit
        || std::abs(m_last.lng) > lngLimit)
        return false;
    point
        = {.at = instantFromMs(m_last.ms),
           .lat = m_last.lat / unitsADegree,
           .lng = m_last.lng / unitsADegree,
           .speedKmh = {},
           .headingDeg = {},
           .motion = static_cast<Motion>(flags & motionBits)};
    return (!(flags & speedBit) || takeSpeed(point)) && (!(flags & headingBit) || takeHeading(point));
}

bool TrackDecoder::takeNumber(std::uint64_t &number)
{
    number = 0;
    for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += numberBits) {
        const auto byte = static_cast<std::uint8_t>(m_rest.front());
        m_rest = m_rest.sliced(1);
        number |= std::uint64_t(byte & ~moreBit) << shift;
        if (!(byte & moreBit))
            return true;
    }
    return false;
}

/** A step of at most @p most either way. */
bool TrackDecoder::takeStep(std::int64_t most, std::int64_t &step)
{
    std::uint64_t number = 0;
    if (!takeNumber(number))
        return false;
    step = unfolded(number);
    return step >= -most && step <= most;
}

bool TrackDecoder::takeSpeed(TrackPoint &point)
{
    std::int64_t step = 0;
    if (!takeStep(speedLimit, step))
        return false;
    m_last.speed += static_cast<std::int32_t>(step);
    point.speedKmh = static_cast<float>(m_last.speed / unitsAKmh);
    return m_last.speed >= 0 && m_last.speed <= speedLimit;
}

bool TrackDecoder::takeHeading(TrackPoint &point)
{
    std::int64_t step = 0;
    if (!takeStep(halfCircle, step))
        return false;
    m_last.heading = (m_last.heading + static_cast<std::int32_t>(step) + fullCircle) % fullCircle;
    point.headingDeg = static_cast<float>(m_last.heading);
    return true;
}

} // namespace waypost
