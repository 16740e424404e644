// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/** Something that Waypost is made of or carries along, and on which terms. */
struct LicenceEntry
{
    Q_GADGET
    QML_VALUE_TYPE(licenceEntry)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QString holder MEMBER holder)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString textFile MEMBER textFile)
    Q_PROPERTY(QString noteFile MEMBER noteFile)

public:
    QString name;
    QString licence; ///< as SPDX names it
    QString holder;
    QString address; ///< of its makers; "" = none
    QString textFile; ///< for Licences::textOf()
    QString noteFile; ///< what its owner wants to be said; "" = nothing
    friend bool operator==(const LicenceEntry &, const LicenceEntry &) = default;
};

/** The list in resources/licences, and the texts: they are in the program, so that they can be read anywhere.
 */
class Licences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<waypost::LicenceEntry> entries READ entries CONSTANT FINAL)

public:
    explicit Licences(QObject *parent = nullptr);

    [[nodiscard]] const QList<LicenceEntry> &entries() const { return m_entries; }
    /** The text of the licence, after what its owner wants to be said. */
    Q_INVOKABLE [[nodiscard]] QString textOf(const waypost::LicenceEntry &entry) const;

private:
    QList<LicenceEntry> m_entries;
};

} // namespace waypost
