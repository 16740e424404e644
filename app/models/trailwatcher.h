// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "domain/trail.h"
#include "models/tankfills.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace waypost {

class Format;

/** Asks for a track from..to, at most @p limit points; the number that the answer will carry, 0 = nobody
 * answers. */
using TrackRequest = std::function<quint64(const Imei &imei, Instant from, Instant to, int limit)>;

/**
 * The trail of one vehicle: what was recorded of its last hours, what it reports now, and what happened on
 * the way. Lives on the gui thread.
 */
class TrailWatcher final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.trail")
    Q_PROPERTY(waypost::Trail *trail READ trail CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)

public:
    /** Off: no vehicle, or nobody wants to see it. Unrecorded: the journal is not open; only what comes in
     * now is there. */
    enum class State { Off, Loading, Empty, Shown, Unrecorded };
    Q_ENUM(State)

    /** Points of a trail; the oldest are left out. 24 hours of a report each second. */
    static constexpr int mostPoints = 86'400;

    /** All but @p format outlive this. @param ask may be null: nothing is recorded */
    TrailWatcher(
        const FleetStore &store, const AlarmBook &alarms, const Format &format, TrackRequest ask,
        QObject *parent = nullptr);

    [[nodiscard]] Trail *trail() { return &m_trail; }
    [[nodiscard]] State state() const { return m_state; }

    /** An empty one = none. */
    void setImei(const Imei &imei);
    /** @param hours above 0 */
    void setHours(double hours);
    void setWanted(bool wanted);
    /** Call it before the old one goes. */
    void setFormat(const Format &format);

    /** The answer to a request. Late ones, for what is not on show any more, are passed over. */
    void takeTrack(quint64 request, const Track &track);

Q_SIGNALS:
    void stateChanged();

private:
    void begin();
    void ask();
    void onPositions(std::span<const TakenPosition> positions);
    void onAlarms(std::span<const AlarmChange> changes);
    void addCurrent();
    bool add(const TrackPoint &point);
    void forgetOld();
    void show();
    void setState(State state);
    [[nodiscard]] bool isWatching() const { return m_isWanted && !m_imei.empty(); }
    [[nodiscard]] std::vector<Alarm> alarmsOfVehicle() const;

    const FleetStore &m_store;
    const AlarmBook &m_alarms;
    const Format *m_format;
    TrackRequest m_ask;
    TankFills m_fills;
    Trail m_trail;
    Imei m_imei;
    Milliseconds m_span = std::chrono::hours(8);
    bool m_isWanted = true;
    State m_state = State::Off;
    quint64 m_request = 0; // that is not answered yet
    bool m_isRecorded = false; // somebody answers
    Track m_track;
    std::vector<int> m_alarmIndices; // in the book, of this vehicle
};

} // namespace waypost
