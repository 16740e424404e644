// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/licences.h"

#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace Qt::StringLiterals;

/** Whatever is listed can be read in the program. */
class LicencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingUsedIsListed();
    void everyTextCanBeRead();
    void ownersAreHeard();

private:
    [[nodiscard]] LicenceEntry entry(const QString &name) const
    {
        const auto found = std::ranges::find(m_licences.entries(), name, &LicenceEntry::name);
        return found == m_licences.entries().end() ? LicenceEntry() : *found;
    }

    const Licences m_licences;
};

void LicencesTest::everythingUsedIsListed()
{
    QStringList names;
    for (const LicenceEntry &one : m_licences.entries())
        names += one.name;
    QCOMPARE(names.first(), u"Waypost"_s);
    for (const QString &name :
         {u"Qt"_s, u"simdjson"_s, u"QtKeychain"_s, u"Inter"_s, u"Natural Earth"_s, u"GeoNames"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void LicencesTest::everyTextCanBeRead()
{
    for (const LicenceEntry &one : m_licences.entries()) {
        QVERIFY2(!one.licence.isEmpty() && !one.holder.isEmpty(), qPrintable(one.name));
        QVERIFY2(m_licences.textOf(one).size() > 100, qPrintable(one.name));
    }
    QVERIFY(m_licences.textOf(entry(u"Waypost"_s)).contains("GNU GENERAL PUBLIC LICENSE"_L1));
    QVERIFY(m_licences.textOf(entry(u"Qt"_s)).contains("GNU LESSER GENERAL PUBLIC LICENSE"_L1));
    QVERIFY(m_licences.textOf(entry(u"Inter"_s)).contains("SIL OPEN FONT LICENSE"_L1));
}

void LicencesTest::ownersAreHeard()
{
    // CC BY wants the changes to be told; GeoNames' note does.
    const QString text = m_licences.textOf(entry(u"GeoNames"_s));
    QVERIFY(text.contains("Changes made"_L1) && text.contains("Attribution 4.0 International"_L1));
}

QTEST_GUILESS_MAIN(LicencesTest)
#include "tst_licences.moc"
