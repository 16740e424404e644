// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/preferencerule.h"

#include "models/preferences.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr double tolerance = 0.001; // 1.1 has no exact double

std::optional<bool> toFlag(const QVariant &written)
{
    if (written.typeId() == QMetaType::Bool)
        return written.toBool();
    const QString text = written.toString();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text == "false"_L1 || text == "0"_L1)
        return false;
    return {};
}

} // namespace

PreferenceRule::PreferenceRule(const QString &key, const QVariant &builtIn)
    : m_key(key)
    , m_builtIn(builtIn)
{
}

PreferenceRule PreferenceRule::words(const QString &key, const QStringList &words)
{
    PreferenceRule rule(key, 0);
    rule.m_words = words;
    return rule;
}

PreferenceRule PreferenceRule::flag(const QString &key, bool builtIn)
{
    return {key, builtIn};
}

PreferenceRule PreferenceRule::numbers(const QString &key, const QList<double> &numbers, double builtIn)
{
    PreferenceRule rule(key, builtIn);
    rule.m_numbers = numbers;
    return rule;
}

PreferenceRule PreferenceRule::text(const QString &key, qsizetype limit, const TextCheck &check)
{
    PreferenceRule rule(key, QString());
    rule.m_textLimit = limit;
    rule.m_textCheck = check;
    return rule;
}

std::optional<QVariant> PreferenceRule::fromFile(const QVariant &written) const
{
    if (isText())
        return complaintAboutText(written).isEmpty() ? std::optional<QVariant>(written.toString())
                                                     : std::nullopt;
    if (!m_words.isEmpty()) {
        const qsizetype place = m_words.indexOf(written.toString());
        return place < 0 ? std::nullopt : std::optional<QVariant>(int(place));
    }
    if (m_numbers.isEmpty()) {
        const std::optional<bool> flag = toFlag(written);
        return flag ? std::optional<QVariant>(*flag) : std::nullopt;
    }
    bool ok = false;
    const double number = written.toDouble(&ok);
    const auto isIt = [number](double one) { return std::abs(one - number) < tolerance; };
    const auto found = std::ranges::find_if(m_numbers, isIt);
    return ok && found != m_numbers.end() ? std::optional<QVariant>(*found) : std::nullopt;
}

QVariant PreferenceRule::toFile(const QVariant &value) const
{
    return m_words.isEmpty() ? value : m_words.value(value.toInt());
}

std::optional<QVariant> PreferenceRule::checked(const QVariant &value) const
{
    if (isText())
        return fromFile(value);
    if (!m_words.isEmpty())
        return value.toInt() >= 0 && value.toInt() < m_words.size() ? std::optional(value) : std::nullopt;
    if (m_numbers.isEmpty())
        return value;
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return {};
    return *std::ranges::min_element(m_numbers, {}, [number](double one) { return std::abs(one - number); });
}

QString PreferenceRule::complaintAbout(const QVariant &written) const
{
    if (isText())
        return complaintAboutText(written);
    return fromFile(written) ? QString() : Preferences::tr("must be one of: %1").arg(allowed());
}

QString PreferenceRule::complaintAboutText(const QVariant &written) const
{
    if (written.typeId() != QMetaType::QString)
        return Preferences::tr("must be a text");
    const QString text = written.toString();
    if (text.size() > m_textLimit)
        return Preferences::tr("must not be longer than %n character(s)", "", static_cast<int>(m_textLimit));
    if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return Preferences::tr("must be one line of text");
    return text.isEmpty() || !m_textCheck ? QString() : m_textCheck(text);
}

QString PreferenceRule::allowed() const
{
    if (!m_words.isEmpty())
        return m_words.join(u", "_s);
    if (m_numbers.isEmpty())
        return u"true, false"_s;
    QStringList texts;
    for (const double number : m_numbers)
        texts += QString::number(number);
    return texts.join(u", "_s);
}

} // namespace waypost
