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

} // namespace

void Status::mergeFrom(const Status &newer)
{
    std::apply(
        [&](auto... member) { (static_cast<void>((this->*member).mergeFrom(newer.*member)), ...); },
        statusMembers);
    if (newer.inputs.reported())
        inputs = newer.inputs;
    if (newer.outputs.reported())
        outputs = newer.outputs;
    if (newer.alertSum.reported)
        alertSum = newer.alertSum;
    if (!newer.linkType.empty())
        linkType = newer.linkType;
    mergeTexts(texts, newer.texts);
}

bool Status::hasObd() const
{
    const auto nonZero = [](Reported<std::int32_t> field) { return field.value_or(0) != 0; };
    return nonZero(rpm) || nonZero(engineLoadPercent) || nonZero(throttlePercent) || nonZero(coolantC)
        || nonZero(intakeAirC) || nonZero(airFlow) || nonZero(manifoldKpa)
        || (texts.get() && !texts.get()->obdVersion.empty());
}

} // namespace waypost
