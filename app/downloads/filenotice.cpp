// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/filenotice.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr std::array identityNames{"fileid"_L1,     "taskid"_L1, "reportid"_L1, "requestid"_L1,
                                   "downloadid"_L1, "uuid"_L1,   "id"_L1};
constexpr std::array fileNames{"filename"_L1, "reportname"_L1, "displayname"_L1,
                               "name"_L1,     "title"_L1,      "file"_L1};
constexpr std::array vehicleNames{"imei"_L1, "deviceimei"_L1, "vehicleimei"_L1};
constexpr qsizetype titleLimit = 120;

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
        std::erase_if(fields, [](const auto &field) {
            return field.second.starts_with('/') || field.second.find("://") != std::string::npos;
        });
        std::ranges::sort(fields);
        return fields;
    };
    const Fields first = withoutAddress(a);
    return !first.empty() && first == withoutAddress(b);
}

QString vehicleInNotice(const Fields &fields)
{
    return firstOf(vehicleNames, fields).second;
}

QString nameInNotice(const Fields &fields)
{
    return firstOf(fileNames, fields).second;
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
