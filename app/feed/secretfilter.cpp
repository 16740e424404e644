// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/secretfilter.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr qsizetype shortestSecret = 8;
constexpr qsizetype longestSecret = 255;

char16_t lower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c - u'A' + u'a') : c;
}

} // namespace

void SecretFilter::setSecret(const QByteArray &digest)
{
    m_secret = digest.size() >= shortestSecret ? digest.left(longestSecret).toLower() : QByteArray();
    const qsizetype size = m_secret.size();
    m_shift.fill(static_cast<std::uint8_t>(size));
    for (qsizetype i = 0; i + 1 < size; ++i)
        m_shift[static_cast<std::size_t>(m_secret[i]) & 0x7F] = static_cast<std::uint8_t>(size - 1 - i);
}

QString SecretFilter::filtered(const QString &text) const
{
    qsizetype at = find(text, 0);
    if (at < 0)
        return text;
    QString clean = text;
    for (; at >= 0; at = find(clean, at)) {
        for (qsizetype i = 0; i < m_secret.size(); ++i)
            clean[at + i] = u'*';
    }
    return clean;
}

/** Horspool's way: where the character under the secret's end rules a match out, that much is passed over. */
qsizetype SecretFilter::find(QStringView text, qsizetype from) const
{
    const qsizetype size = m_secret.size();
    if (size == 0)
        return -1;
    const char16_t *characters = text.utf16();
    for (qsizetype at = from; at + size <= text.size();) {
        const char16_t last = lower(characters[at + size - 1]);
        if (last < m_shift.size() && last == char16_t(m_secret.back())
            && std::equal(
                m_secret.begin(), m_secret.end(), characters + at,
                [](char a, char16_t b) { return char16_t(a) == lower(b); }))
            return at;
        at += last < m_shift.size() ? m_shift[last] : size;
    }
    return -1;
}

} // namespace waypost
