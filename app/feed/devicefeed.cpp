// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/devicefeed.h"

#include "feed/pushbatcher.h"
#include "protocol/encoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr std::string_view signInEvent = "signin";
constexpr std::size_t longFrame = 4'096; // bytes; what a push of a shorter one takes is known without

std::string signInFrame(const Credentials &credentials)
{
    return deviceSignInFrame(credentials.userId.toStdString(), credentials.passwordMd5.toStdString());
}

/** Of all that one frame held. */
std::vector<Repair> repairsOf(const std::vector<DevicePush> &pushes)
{
    std::vector<Repair> all;
    for (const DevicePush &push : pushes) {
        std::visit(
            [&all](const auto &value) {
                if constexpr (requires { value.repairs; })
                    all.insert(all.end(), value.repairs.begin(), value.repairs.end());
            },
            push);
    }
    return all;
}

} // namespace

DeviceFeed::DeviceFeed(const FeedConfig &config, const Clock &clock, PushBatcher *batcher, QObject *parent)
    : PushFeed(FeedKind::Device, config.deviceUrl, config, signInFrame, clock, parent)
    , m_batcher(batcher)
{
    if (m_batcher)
        connect(m_batcher, &PushBatcher::fullChanged, this, [this](bool full) { setReading(!full); });
}

void DeviceFeed::takeText(const QString &text, Instant received)
{
    m_decoded.clear();
    if (const auto error = m_decoder.decode(QStringView(text), received, m_decoded)) {
        reject(*error, text, received);
        return;
    }
    noteRepairs(repairsOf(m_decoded), text, received);
    const auto size = static_cast<std::size_t>(text.size());
    const std::size_t bytes = size > longFrame ? size / std::max<std::size_t>(m_decoded.size(), 1) : 0;
    for (DevicePush &push : m_decoded) {
        const bool isPush = std::visit([&](const auto &value) { return announce(value, received); }, push);
        if (isPush && m_batcher)
            m_batcher->add({received, std::move(push), bytes});
    }
}

bool DeviceFeed::announce(const Snapshot &push, Instant received)
{
    ++m_pushes[SnapshotKind];
    notePush();
    Q_EMIT snapshotReceived(push, received);
    return true;
}

bool DeviceFeed::announce(const TireReport &push, Instant received)
{
    ++m_pushes[push.source == TireSource::Ble ? BleTireKind : Rs232TireKind];
    notePush();
    Q_EMIT tireReportReceived(push, received);
    return true;
}

bool DeviceFeed::announce(const DriverReport &push, Instant received)
{
    ++m_pushes[DriverKind];
    notePush();
    Q_EMIT driverReportReceived(push, received);
    return true;
}

bool DeviceFeed::announce(const ObdErrorReport &push, Instant received)
{
    ++m_pushes[ObdErrorKind];
    notePush();
    Q_EMIT obdErrorReportReceived(push, received);
    return true;
}

bool DeviceFeed::announce(const FuelProbeReport &push, Instant received)
{
    ++m_pushes[FuelProbeKind];
    notePush();
    Q_EMIT fuelProbeReportReceived(push, received);
    return true;
}

bool DeviceFeed::announce(const UnknownDevicePush &push, Instant received)
{
    noteUnknown();
    notePush();
    Q_EMIT unknownPushReceived(push, received);
    return true;
}

bool DeviceFeed::announce(const ServiceNotice &notice, Instant)
{
    takeNotice(notice, signInEvent);
    return false;
}

void DeviceFeed::completeStatus(FeedStatus &status) const
{
    status.pushes = {{"snapshot"_L1, m_pushes[SnapshotKind]},     {"bleTire"_L1, m_pushes[BleTireKind]},
                     {"rs232Tire"_L1, m_pushes[Rs232TireKind]},   {"driver"_L1, m_pushes[DriverKind]},
                     {"obdErrorInfo"_L1, m_pushes[ObdErrorKind]}, {"rs232Fuel"_L1, m_pushes[FuelProbeKind]}};
    status.coalesced = m_batcher ? m_batcher->coalesced() : 0;
    status.coalescedPositions = m_batcher ? m_batcher->coalescedPositions() : 0;
}

} // namespace waypost
