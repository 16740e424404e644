// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarms/alarmreading.h"

#include "domain/alarms/alarmwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr std::size_t mostFields = 200; // looked at for words; a message may hold any number

QString toText(std::string_view utf8)
{
    constexpr std::size_t enough = 1024;
    return QString::fromUtf8(QByteArrayView(utf8.data(), qsizetype(std::min(utf8.size(), enough))));
}

// Members whose text names the alarm, then those that at least may, as servers of other makers write them.
// Case and joints do not count.
constexpr std::array namingMembers{
    "alarm"_L1, "alarmmsg"_L1, "alarmname"_L1, "alarmtype"_L1, "alarmkind"_L1, "alarms"_L1,   "eventname"_L1, "eventtype"_L1,
    "alert"_L1, "alerttype"_L1, "alertname"_L1, "alarmcode"_L1, "curevent"_L1, "event"_L1,     "type"_L1,
    "kind"_L1,  "code"_L1,      "name"_L1,      "title"_L1,     "reason"_L1,   "category"_L1};
constexpr std::array tellingMembers{"description"_L1, "desc"_L1,    "message"_L1, "msg"_L1,
                                    "text"_L1,        "content"_L1, "info"_L1,    "remark"_L1};

QString memberName(std::string_view name)
{
    QString plain;
    const QString text = toText(name);
    // Of a nested member only its own name: "attributes.alarm".
    for (const QChar character : QStringView(text).sliced(text.lastIndexOf(u'.') + 1)) {
        if (character.isLetterOrNumber())
            plain.append(character.toLower());
    }
    return plain;
}

template <typename List>
bool isAmong(const List &list, const QString &name)
{
    return std::ranges::find(list, name) != list.end();
}

bool isNumber(const QString &text)
{
    bool isOne = false;
    text.toDouble(&isOne);
    return isOne;
}

/** What the details say in words. */
struct Words
{
    QStringList names; ///< values of members that name an alarm, most telling first
    QStringList texts; ///< of those that describe it
};

Words wordsOf(const AlarmDetails &details, const std::string &text)
{
    Words words;
    std::array<QStringList, namingMembers.size()> byMember;
    for (std::size_t i = 0; i < std::min(details.fields.size(), mostFields); ++i) {
        const auto &[name, value] = details.fields[i];
        const QString said = toText(value).simplified();
        if (said.isEmpty() || isNumber(said))
            continue;
        const QString member = memberName(name);
        const auto naming = std::ranges::find(namingMembers, member);
        if (naming != namingMembers.end())
            byMember[std::size_t(naming - namingMembers.begin())].append(said);
        else if (isAmong(tellingMembers, member))
            words.texts.append(said);
    }
    for (const QStringList &values : byMember)
        words.names += values;
    if (const QString name = toText(details.name).simplified();
        !name.isEmpty() && !words.names.contains(name))
        words.names.append(name);
    if (const QString said = toText(text).simplified(); !said.isEmpty())
        words.texts.append(said);
    return words;
}

void addOnce(QList<AlarmKind> &kinds, const AlarmKind &kind)
{
    const auto same = [&kind](const AlarmKind &other) { return other.key == kind.key; };
    if (!std::ranges::any_of(kinds, same))
        kinds.append(kind);
}

/** Kinds that the words name: whole, or each in a list such as "sos,lowBattery". */
QList<AlarmKind> kindsNamed(const QStringList &values)
{
    QList<AlarmKind> kinds;
    for (const QString &value : values) {
        if (const auto kind = alarmKindFromWords(value)) {
            addOnce(kinds, *kind);
            continue;
        }
        static const QRegularExpression joints(u"[,;|/\\[\\]\"]+"_s);
        const QStringList parts = value.split(joints, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (const auto kind = alarmKindFromWords(part))
                addOnce(kinds, *kind);
        }
    }
    return kinds;
}

QList<AlarmKind> kindsNumbered(const AlarmDetails &details)
{
    const AlarmKind kind = alarmKindFromNumber(details.number.value_or(0));
    if (kind.key != "none"_L1)
        return {kind};
    return alarmKindsFromCode(static_cast<std::uint32_t>(details.code.value_or(0)));
}

AlarmPriority worstOf(const QList<AlarmKind> &kinds)
{
    AlarmPriority worst = AlarmPriority::None;
    for (const AlarmKind &kind : kinds)
        worst = std::max(worst, kind.priority);
    return worst;
}

bool isKnown(const QList<AlarmKind> &kinds)
{
    return std::ranges::any_of(kinds, [](const AlarmKind &kind) { return !isUnknownNumber(kind.key); });
}

/** The first words that say more than that there is an alarm. */
QString freeWords(const Words &words)
{
    for (const QString &said : words.names + words.texts) {
        if (!isEmptyPhrase(said))
            return said.left(longestAlarmWords);
    }
    return words.texts.value(0, words.names.value(0)).left(longestAlarmWords);
}

QList<AlarmKind> freeText(const QString &said)
{
    AlarmKind kind = alarmKindFromKey(u"message"_s);
    kind.words = said;
    if (!said.isEmpty())
        kind.name = said;
    return {kind};
}

QList<AlarmKind> kindsOf(const AlarmDetails &details, const Words &words)
{
    const QList<AlarmKind> numbered = kindsNumbered(details);
    QList<AlarmKind> named = kindsNamed(words.names);
    if (named.isEmpty() && !isKnown(numbered)) {
        named = kindsNamed(words.texts);
        for (const QString &said : words.names + words.texts) {
            if (const auto kind = criticalKindInText(said))
                addOnce(named, *kind);
        }
    }
    if (numbered.isEmpty() && named.isEmpty())
        return freeText(freeWords(words));
    if (numbered.isEmpty() || (!named.isEmpty() && worstOf(named) > worstOf(numbered)))
        return named;
    QList<AlarmKind> kinds = numbered;
    // A number without a known meaning is called what the server calls it, and counts as much as words alone.
    const QString said = freeWords({words.names, {}});
    if (!isKnown(numbered) && named.isEmpty() && !isEmptyPhrase(said)) {
        kinds.first().name = said;
        kinds.first().priority = std::max(kinds.first().priority, AlarmPriority::Medium);
    }
    return kinds;
}

void cut(std::string &text, std::size_t most)
{
    if (text.size() <= most)
        return;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) // not within a character
        --most;
    text.resize(most);
    text.shrink_to_fit();
}

} // namespace

QList<AlarmKind> alarmKindsOf(const AlarmDetails &details, const std::string &text)
{
    return kindsOf(details, wordsOf(details, text));
}

AlarmDetails looseDetails(const Message &message)
{
    AlarmDetails details;
    for (std::size_t i = 0; i < std::min(message.fields.size(), mostFields); ++i) {
        const auto &[name, value] = message.fields[i];
        const QString member = memberName(name);
        if (member == "imei"_L1 && details.imei.empty())
            details.imei.assign(value);
        else if (member == "devicekey"_L1 && details.deviceKey.empty())
            details.deviceKey.assign(value);
        else if ((member == "curevent"_L1 || member == "alarmnumber"_L1 || member == "alarm"_L1
                  || member == "alarmmsg"_L1)
                 && isNumber(toText(value)))
            details.number = toText(value).toInt();
        else if (isAmong(namingMembers, member))
            details.fields.emplace_back(name, value);
    }
    return details;
}

AlarmDetails boundedDetails(const AlarmDetails &details)
{
    constexpr std::size_t mostOfOne = 1024;
    constexpr std::size_t mostOfAll = 4096;
    constexpr std::size_t longestName = 200;
    AlarmDetails kept = details;
    kept.fields.clear();
    cut(kept.vehicleName, longestName);
    cut(kept.name, longestName);
    std::size_t bytes = 0;
    for (const auto &[name, value] : details.fields) {
        auto field = std::pair{name.substr(0, mostOfOne), value.substr(0, mostOfOne + 4)};
        cut(field.first, longestName);
        cut(field.second, mostOfOne);
        bytes += field.first.size() + field.second.size();
        if (bytes > mostOfAll)
            break;
        kept.fields.push_back(std::move(field));
    }
    return kept;
}

} // namespace waypost
