// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/track.h"

#include <QByteArray>

namespace waypost {

/**
 * Track points as bytes and back; some nine bytes a point, because each is kept as its difference to the one
 * before. Points may come in any order. Keeps the time to the millisecond, the place to a millionth of a
 * degree (11 cm, finer than any fix), the speed to 0.1 km/h and the heading to one degree; what lies outside
 * of what these can be is moved to the nearest that can.
 */
namespace trackcodec {

/** A point as it is kept: whole numbers. */
struct Coded
{
    std::int64_t ms = 0; ///< since 1970
    std::int32_t lat = 0; ///< 1e-6 degrees
    std::int32_t lng = 0; ///< 1e-6 degrees
    std::int32_t speed = 0; ///< 0.1 km/h; the last one reported
    std::int32_t heading = 0; ///< degrees, 0..359; the last one reported
};

} // namespace trackcodec

/** Writes points one after the other. */
class TrackEncoder
{
public:
    TrackEncoder();

    void add(const TrackPoint &point);
    /** For a run of points of several vehicles; read it with the reader's function of the same kind. */
    void add(std::uint32_t vehicle, const TrackPoint &point);

    /** Complete after each add(). */
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void addNumber(std::uint64_t number);

    QByteArray m_bytes;
    trackcodec::Coded m_last;
};

/** Reads what TrackEncoder wrote. Never trusts it: a disk may have changed it. */
class TrackDecoder
{
public:
    /** @param bytes have to stay where they are while they are read */
    explicit TrackDecoder(QByteArrayView bytes);

    /** False at the end, and from the first damage on. */
    [[nodiscard]] bool next(TrackPoint &point);
    [[nodiscard]] bool next(std::uint32_t &vehicle, TrackPoint &point);

    /** The bytes are not (all) what an encoder writes. What was read before that is good. */
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] bool fail();
    [[nodiscard]] bool takePoint(TrackPoint &point);
    [[nodiscard]] bool takeNumber(std::uint64_t &number);
    [[nodiscard]] bool takeStep(std::int64_t most, std::int64_t &step);
    [[nodiscard]] bool takeSpeed(TrackPoint &point);
    [[nodiscard]] bool takeHeading(TrackPoint &point);

    QByteArrayView m_rest;
    trackcodec::Coded m_last;
    bool m_damaged = false;
};

} // namespace waypost
