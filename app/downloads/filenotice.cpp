// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/filenotice.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr std::array identityNames{"fileid"_L1,     "taskid"_L1, "reportid"_L1, "requestid"_L1,
                                   "downloadid"_L1, "uuid"_L1,   "id"_L1};
constexpr std::array fileNames{"filename"_L1, "reportname"_L1, "displayname"_L1,
                               "name"_L1,     "title"_L1,      "file"_L1};
constexpr std::array vehicleNames{"imei"_L1, "deviceimei"_L1, "vehicleimei"_L1};
constexpr std::array sizeNames{"size"_L1,  "filesize"_L1,   "contentlength"_L1,
                               "bytes"_L1, "filelength"_L1, "length"_L1};
constexpr std::array typeNames{"filetype"_L1, "mimetype"_L1, "contenttype"_L1,
                               "mime"_L1,     "format"_L1,   "fileformat"_L1};
constexpr std::array sha256Names{"sha256"_L1, "filesha256"_L1, "checksum"_L1, "hash"_L1};
constexpr qsizetype titleLimit = 120;
constexpr std::size_t keptFields = 40;
constexpr std::size_t keptName = 128; // bytes
constexpr std::size_t keptValue = 2'048; // as long as an address may be
constexpr std::size_t keptInAll = 8 * 1'024;

template <std::size_t N>
std::pair<QString, QString> firstOf(const std::array<QLatin1StringView, N> &names, const Fields &fields)
{
    for (const QLatin1StringView wanted : names) {
        for (const auto &[name, value] : fields) {
            if (!value.empty() && plainFieldName(name) == wanted)
                return {QString(wanted), QString::fromStdString(value)};
        }
    }
    return {};
}

/** At most @p most bytes, and no half character at the end. */
std::string cutTo(const std::string &text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

bool isAddress(const std::string &value)
{
    return value.starts_with('/') || value.find("://") != std::string::npos;
}

/** Without anything that could break the line or turn the reading direction. */
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (c == u'\n' && !line.isEmpty())
            break;
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            line += c;
    }
    line = line.simplified();
    return line.size() <= titleLimit ? line : line.first(titleLimit - 1) + u'…';
}

} // namespace

QString plainFieldName(const std::string &name)
{
    QString plain;
    for (const QChar c : QString::fromStdString(name)) {
        if (c == u'.')
            plain.clear();
        else if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

QString fileIdentity(const Fields &fields)
{
    const auto [name, value] = firstOf(identityNames, fields);
    return name.isEmpty() ? QString() : name + u'=' + value;
}

bool haveSameFields(const Fields &a, const Fields &b)
{
    const auto withoutAddress = [](Fields fields) {
        std::erase_if(fields, [](const auto &field) { return isAddress(field.second); });
        std::ranges::sort(fields);
        return fields;
    };
    const Fields first = withoutAddress(a);
    return !first.empty() && first == withoutAddress(b);
}

std::size_t fingerprintOf(const Fields &fields)
{
    const std::hash<std::string> hash;
    std::size_t sum = 0;
    for (const auto &[name, value] : fields) {
        if (!isAddress(value))
            sum += (hash(name) ^ 0x9e3779b9u) * (2 * hash(value) + 1);
    }
    return sum;
}

QString vehicleInNotice(const Fields &fields)
{
    return firstOf(vehicleNames, fields).second;
}

QString nameInNotice(const Fields &fields)
{
    return firstOf(fileNames, fields).second;
}

QString sizeInNotice(const Fields &fields)
{
    return firstOf(sizeNames, fields).second;
}

QString typeInNotice(const Fields &fields)
{
    return firstOf(typeNames, fields).second;
}

QByteArray sha256InNotice(const Fields &fields)
{
    constexpr qsizetype digits = 64;
    const QByteArray value = firstOf(sha256Names, fields).second.trimmed().toLatin1().toLower();
    return value.size() == digits && QByteArray::fromHex(value).toHex() == value ? value : QByteArray();
}

bool contradictEachOther(const Fields &a, const Fields &b)
{
    return std::ranges::any_of(a, [&b](const auto &field) {
        const auto same = std::ranges::find(b, field.first, &Fields::value_type::first);
        return same != b.end() && same->second != field.second
            && !(isAddress(field.second) && isAddress(same->second));
    });
}

Fields boundedFields(const Fields &fields)
{
    Fields kept;
    std::size_t bytes = 0;
    for (const auto &[name, value] : fields) {
        if (kept.size() >= keptFields)
            break;
        kept.emplace_back(cutTo(name, keptName), cutTo(value, keptValue));
        bytes += kept.back().first.size() + kept.back().second.size();
        if (bytes > keptInAll) {
            kept.pop_back();
            break;
        }
    }
    return kept;
}

QString noticeTitle(const Message &notice, const QString &lastPathPart)
{
    for (const QString &candidate :
         {nameInNotice(notice.fields), QString::fromStdString(notice.text), lastPathPart}) {
        const QString line = oneLine(candidate);
        // A JSON message is for its fields, not for reading.
        if (!line.isEmpty() && !line.startsWith(u'{') && !line.startsWith(u'['))
            return line;
    }
    return QString::fromUtf8(toString(notice.type));
}

} // namespace waypost
