// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/pushfeed.h"
#include "protocol/devicedecoder.h"

namespace waypost {

class PushBatcher;

/**
 * The device-data feed: one typed signal for each kind of push. Values live only as long as the signal;
 * whoever needs one longer copies it. Every push also goes to the batcher, in its order.
 */
class DeviceFeed final : public PushFeed
{
    Q_OBJECT

public:
    /** @param batcher takes every push after its signal; may be null. Must live on the same thread, and
     * longer. */
    DeviceFeed(const FeedConfig &config, const Clock &clock, PushBatcher *batcher, QObject *parent = nullptr);

Q_SIGNALS:
    void snapshotReceived(const waypost::Snapshot &snapshot, waypost::Instant received);
    /** `bleTire` or `rs232Tire`; TireReport::source tells which. */
    void tireReportReceived(const waypost::TireReport &report, waypost::Instant received);
    void driverReportReceived(const waypost::DriverReport &report, waypost::Instant received);
    void obdErrorReportReceived(const waypost::ObdErrorReport &report, waypost::Instant received);
    void fuelProbeReportReceived(const waypost::FuelProbeReport &report, waypost::Instant received);
    void unknownPushReceived(const waypost::UnknownDevicePush &push, waypost::Instant received);

protected:
    void takeText(const QString &text, Instant received) override;
    void completeStatus(FeedStatus &status) const override;

private:
    enum Kind : std::size_t {
        SnapshotKind,
        BleTireKind,
        Rs232TireKind,
        DriverKind,
        ObdErrorKind,
        FuelProbeKind
    };
    static constexpr std::size_t kinds = FuelProbeKind + 1;

    // Each returns whether the push is one: answers and signs of life go no further.
    bool announce(const Snapshot &push, Instant received);
    bool announce(const TireReport &push, Instant received);
    bool announce(const DriverReport &push, Instant received);
    bool announce(const ObdErrorReport &push, Instant received);
    bool announce(const FuelProbeReport &push, Instant received);
    bool announce(const UnknownDevicePush &push, Instant received);
    bool announce(const ServiceNotice &notice, Instant received);
    bool announce(const LifeSign &, Instant) { return false; }

    PushBatcher *m_batcher;
    DeviceDecoder m_decoder;
    std::vector<DevicePush> m_decoded; // kept for its room
    std::array<std::uint64_t, kinds> m_pushes{};
};

} // namespace waypost
