// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/status.h"

#include "domain/statusmembers.h"

namespace waypost {

std::string IoLines::toDigits() const
{
    const int lines = count();
    std::string digits(static_cast<std::size_t>(lines), '-');
    for (int line = 0; line < lines; ++line) {
        if (known & (1U << line))
            digits[static_cast<std::size_t>(line)] = (state & (1U << line)) ? '1' : '0';
    }
    return digits;
}

bool StatusTexts::empty() const
{
    return address.empty() && comment.empty() && obdVersion.empty() && version.empty() && malformed.empty();
}

namespace {

void mergeText(std::string &into, const std::string &from)
{
    if (!from.empty())
        into = from;
}

void mergeTexts(Boxed<StatusTexts> &into, const Boxed<StatusTexts> &from)
{
    if (!from.get())
        return;
    StatusTexts &texts = into.ensure();
    mergeText(texts.address, from.get()->address);
    mergeText(texts.comment, from.get()->comment);
    mergeText(texts.obdVersion, from.get()->obdVersion);
    mergeText(texts.version, from.get()->version);
    texts.malformed = from.get()->malformed;
}

/** Coordinates that can be a place: a tracker without a fix writes 0,0. */
bool hasPlace(const Status &status)
{
    return status.lat && status.lng && !(*status.lat == 0 && *status.lng == 0);
}

void forgetPlace(Status &status)
{
    status.speedKmh.reset();
    status.headingDeg.reset();
    status.altitudeM.reset();
    status.satellites.reset();
    if (status.texts.get() && !status.texts.get()->address.empty())
        status.texts.ensure().address.clear();
}

void forgetEngine(Status &status)
{
    status.rpm.reset();
    status.engineLoadPercent.reset();
    status.throttlePercent.reset();
    status.coolantC.reset();
    status.airFlow.reset();
    status.manifoldKpa.reset();
    status.instantFuel.reset();
}

} // namespace

void Status::mergeFrom(const Status &newer, std::uint64_t named)
{
    if (hasPlace(newer))
        forgetPlace(*this);
    if (!newer.ignition.value_or(true))
        forgetEngine(*this);
    std::uint64_t bit = 1;
    const auto merge = [&](auto member) {
        if ((newer.*member).has_value())
            this->*member = newer.*member;
        else if (named & bit)
            (this->*member).reset();
        bit <<= 1;
    };
    std::apply([&](auto... member) { (merge(member), ...); }, statusMembers);
    if (newer.inputs.reported() || (named & inputsBit))
        inputs = newer.inputs;
    if (newer.outputs.reported() || (named & outputsBit))
        outputs = newer.outputs;
    if (newer.alertSum.reported)
        alertSum = newer.alertSum;
    if (!newer.linkType.empty())
        linkType = newer.linkType;
    mergeTexts(texts, newer.texts);
    if (named != 0 && !newer.texts.get() && texts.get())
        texts.ensure().malformed.clear();
}

bool Status::hasObd() const
{
    const auto nonZero = [](Reported<std::int32_t> field) { return field.value_or(0) != 0; };
    return nonZero(rpm) || nonZero(engineLoadPercent) || nonZero(throttlePercent) || nonZero(coolantC)
        || nonZero(intakeAirC) || nonZero(airFlow) || nonZero(manifoldKpa)
        || (texts.get() && !texts.get()->obdVersion.empty());
}

} // namespace waypost
