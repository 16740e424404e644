// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/jsontext.h"

#include <QLocale>
#include <QString>

#include <cmath>

namespace waypost {

void JsonText::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    m_needsComma = false;
}

JsonText &JsonText::raw(const QByteArray &text)
{
    separate();
    m_bytes += text;
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::beginObject()
{
    separate();
    m_bytes += '{';
    return *this;
}

JsonText &JsonText::endObject()
{
    m_bytes += '}';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::beginArray()
{
    separate();
    m_bytes += '[';
    return *this;
}

JsonText &JsonText::endArray()
{
    m_bytes += ']';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::key(std::string_view name)
{
    value(name);
    m_bytes += ':';
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::null()
{
    return raw("null");
}

JsonText &JsonText::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonText &JsonText::value(double number)
{
    return std::isfinite(number) ? raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest))
                                 : null();
}

JsonText &JsonText::value(std::string_view utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    separate();
    m_bytes += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (byte < 0x20) {
            m_bytes += "\\u00";
            m_bytes += hex[byte >> 4U];
            m_bytes += hex[byte & 0xFU];
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::value(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return value(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

JsonText &JsonText::value(Instant instant)
{
    return value(toIsoString(instant));
}

} // namespace waypost
