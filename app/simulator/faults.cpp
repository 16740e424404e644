// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

struct NamedFault
{
    const char *name;
    FaultProfile profile;
};
constexpr std::array faults{
    NamedFault{"silent-sign-in", FaultProfile::SilentSignIn},
    NamedFault{"refuse", FaultProfile::Refuse},
    NamedFault{"drop-every", FaultProfile::DropEvery},
    NamedFault{"half-open", FaultProfile::HalfOpen},
    NamedFault{"garbage", FaultProfile::Garbage},
    NamedFault{"flood", FaultProfile::Flood},
    NamedFault{"slow", FaultProfile::Slow}};

constexpr std::array<std::string_view, 12> badTexts{
    R"({"event":"snapshot","data":{"imei":"1000000000400001","status":{"lat":53.)",
    R"({event:'snapshot',data:{imei:"1000000000400001",status:{acc:1,},},error:0,})",
    R"({"event":"snapshot","data":{"imei":"1000000000400001","status":{"lat":91.5,"lng":10}},"error":0})",
    R"({"event":"snapshot","data":{"imei":"1000000000400001","status":{"speed":NaN}},"error":0})",
    R"({"event":"snapshot","data":{"imei":"1000000000400001","status":{"date":99999999999999}},"error":0})",
    R"({"event":"snapshot","data":{"status":{"lat":53,"lng":10}},"error":0})",
    R"({"event":"snapshot","data":{"imei":"1000000000400001","status":"none"},"error":0})",
    R"({"event":"snapshot","error":0})",
    R"({"type":"messagePass","from_id":0,"message":"no end)",
    R"([1,2,3])",
    R"({"event":"snapshot"}{"event":"snapshot"})",
    R"("{\"type\":")",
};
constexpr std::uint64_t specialKinds = 3; // binary, deep, huge

} // namespace

std::optional<FaultProfile> faultFromName(QStringView name)
{
    const auto found = std::ranges::find_if(
        faults, [name](const NamedFault &fault) { return name == QLatin1StringView(fault.name); });
    return found == faults.end() ? std::nullopt : std::optional(found->profile);
}

QString faultNames()
{
    QStringList names;
    for (const NamedFault &fault : faults)
        names.append(QString::fromLatin1(fault.name));
    return names.join(u", "_s);
}

std::uint64_t fault::garbageKinds()
{
    return badTexts.size() + specialKinds;
}

void fault::addGarbage(FrameBatch &batch, std::uint64_t number)
{
    const std::uint64_t kind = number % garbageKinds();
    if (kind < badTexts.size()) {
        batch.addText(badTexts[kind]);
        return;
    }
    switch (kind - badTexts.size()) {
    case 0:
        batch.addBinary(std::string_view("\x00\x01\xfe\xff snapshot", 13));
        break;
    case 1:
        batch.addText(std::string(20'000, '['));
        break;
    default:
        batch.addText(
            R"({"event":"snapshot","data":{"comment":")" + std::string(hugeFrameBytes, 'x') + R"("}})");
        break;
    }
}

} // namespace waypost
