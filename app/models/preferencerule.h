// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace waypost {

/**
 * What one preference may hold. Files hold words, switches, numbers and texts; the program holds the word's
 * place in its list, a bool, a number, or the text.
 */
class PreferenceRule
{
public:
    /** One of a few words, held as the place in the list (int). The first is built in. */
    [[nodiscard]] static PreferenceRule words(const QString &key, const QStringList &words);
    [[nodiscard]] static PreferenceRule flag(const QString &key, bool builtIn);
    /** One of a few numbers (double). */
    [[nodiscard]] static PreferenceRule
    numbers(const QString &key, const QList<double> &numbers, double builtIn);

    /** What is wrong with a text, in one sentence; "" if nothing is. */
    using TextCheck = std::function<QString(const QString &)>;
    /** A text of one line (QString); "" is built in and always allowed. @param limit characters */
    [[nodiscard]] static PreferenceRule
    text(const QString &key, qsizetype limit, const TextCheck &check = {});

    [[nodiscard]] const QString &key() const { return m_key; } ///< its name in files
    [[nodiscard]] const QVariant &builtIn() const { return m_builtIn; }
    [[nodiscard]] const QList<double> &numbers() const { return m_numbers; }
    [[nodiscard]] const QStringList &words() const { return m_words; }

    /** What a file says, as the program holds it; nothing if it is not allowed. Numbers and switches may be
     * texts. */
    [[nodiscard]] std::optional<QVariant> fromFile(const QVariant &written) const;
    [[nodiscard]] QVariant toFile(const QVariant &value) const;
    /** The program's own value, if it is allowed: numbers snap to the nearest in the list. */
    [[nodiscard]] std::optional<QVariant> checked(const QVariant &value) const;
    /** What is wrong with what a file says, in one sentence without the value itself; "" if nothing is. */
    [[nodiscard]] QString complaintAbout(const QVariant &written) const;

private:
    PreferenceRule(const QString &key, const QVariant &builtIn);
    [[nodiscard]] bool isText() const { return m_textLimit > 0; }
    [[nodiscard]] QString complaintAboutText(const QVariant &written) const;
    [[nodiscard]] QString allowed() const;

    QString m_key;
    QVariant m_builtIn;
    QStringList m_words;
    QList<double> m_numbers;
    qsizetype m_textLimit = 0;
    TextCheck m_textCheck;
};

} // namespace waypost
