// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace waypost {

/** As the driver sees it, looking ahead. */
enum class WheelSide : std::uint8_t { Left, Right };

/** Which wheel of a vehicle. The single wheel of an axle counts as the outer one. */
struct WheelPosition
{
    std::uint8_t axle = 0; ///< from the front, 0 is the first; a trailer's axles follow its tractor's
    WheelSide side = WheelSide::Left;
    bool inner = false; ///< the one of a pair that is nearer to the frame

    /** Lasting short form for files: "2LO" is axle 2, left, outer. */
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<WheelPosition> fromText(QStringView text);
    friend constexpr auto operator<=>(const WheelPosition &, const WheelPosition &) = default;
};

/** What an axle is called. Front and Rear are those of a car or van; lorries steer, drive and tow. */
enum class AxleKind : std::uint8_t { Front, Rear, Steer, Drive, Trailer };

struct Axle
{
    int wheels = 2; ///< 2, or 4 with pairs
    AxleKind kind = AxleKind::Steer;
    int number = 0; ///< among those of its kind, from 1; 0 = the only one
    bool towed = false; ///< belongs to the trailer

    [[nodiscard]] bool isDual() const { return wheels == 4; }
    friend bool operator==(const Axle &, const Axle &) = default;
};

/**
 * The axles of a vehicle from the front, written as the wheels on each: "2-4" a rigid lorry, "2-4-4+2-2-2" a
 * tractor with a trailer of three axles, "+2-2" a trailer alone.
 */
class WheelLayout
{
public:
    /** Nothing else than that form: 2 or 4 wheels an axle, at most one trailer, at most maxAxles. */
    [[nodiscard]] static std::optional<WheelLayout> fromText(QStringView text);
    /** The usual vehicle with that many tire sensors; none fits 0 or more than any usual vehicle has. A guess
     * to offer, never one to act on. */
    [[nodiscard]] static std::optional<WheelLayout> guess(int sensors);
    /** The vehicles that are often met, few wheels first. */
    [[nodiscard]] static const std::vector<WheelLayout> &usual();

    [[nodiscard]] QString toText() const;
    [[nodiscard]] const std::vector<Axle> &axles() const { return m_axles; }
    [[nodiscard]] int wheelCount() const;
    [[nodiscard]] bool has(WheelPosition position) const;
    /** From the front; on each axle right before left and outer before inner on the right: as a plan that has
     * the front to its left shows them from top to bottom. */
    [[nodiscard]] std::vector<WheelPosition> positions() const;
    friend bool operator==(const WheelLayout &, const WheelLayout &) = default;

    static constexpr int maxAxles = 12;

private:
    void nameAxles();

    std::vector<Axle> m_axles;
};

} // namespace waypost
