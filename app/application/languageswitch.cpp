// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/languageswitch.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace waypost {

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch() = default;

QStringList LanguageSwitch::languages()
{
    return {u"en"_s, u"de"_s, u"ar"_s};
}

QLocale LanguageSwitch::localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (!languages().contains(language))
        return system;
    const QLocale wanted(language);
    // Someone in Austria who reads German keeps Austria's dates; someone who chose Arabic there does not get
    // Arabic with Austria's.
    return wanted.language() == system.language() ? system : wanted;
}

void LanguageSwitch::turnTo(const QString &language)
{
    m_locale = localeFor(language);
    QLocale::setDefault(m_locale);
    for (QTranslator *texts : {&m_qtTexts, &m_texts})
        QCoreApplication::removeTranslator(texts);
    // Qt's catalogues are not installed everywhere.
    if (m_qtTexts.load(m_locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    const bool ours = m_texts.load(m_locale, u"waypost"_s, u"_"_s, u":/i18n"_s);
    // Whoever speaks none of our languages reads English; its catalogue knows "1 vehicle" from "2 vehicles".
    if (ours || m_texts.load(u":/i18n/waypost_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
    // English texts under a Hebrew system read from the left.
    QGuiApplication::setLayoutDirection(ours ? m_locale.textDirection() : Qt::LeftToRight);
    Q_EMIT changed();
}

} // namespace waypost
