// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace waypost {

/**
 * The language of everything a person reads: the catalogues of Waypost and of Qt, and the direction of
 * writing. Can be turned while the program runs; whoever shows texts renews them on changed().
 */
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /** What there are catalogues for, as language codes: "en", "de", "ar". */
    [[nodiscard]] static QStringList languages();
    /** The locale that numbers and dates are written by: the system's, with @p language where that is
     * another. */
    [[nodiscard]] static QLocale localeFor(const QString &language);

    /** @param language a code of languages(); empty or unknown = as the system is set */
    void turnTo(const QString &language);
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

Q_SIGNALS:
    void changed();

private:
    QLocale m_locale;
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace waypost
