// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <utility>
#include <vector>

/** Small values that lists in QML are made of. All texts are plain and may come from the feed. */
namespace waypost {

/** A field as the service sent it. */
struct FieldText
{
    Q_GADGET
    QML_VALUE_TYPE(fieldText)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString key;
    QString value;
    friend bool operator==(const FieldText &, const FieldText &) = default;
};

/** A trouble code of the engine's, as it was sent. */
struct FaultText
{
    Q_GADGET
    QML_VALUE_TYPE(faultText)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(double firstMs MEMBER firstMs)

public:
    QString code;
    double firstMs = 0; ///< since when each report has had it
    friend bool operator==(const FaultText &, const FaultText &) = default;
};

/** A fact for a person: translated label, formatted value. */
struct LabelledText
{
    Q_GADGET
    QML_VALUE_TYPE(labelledText)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString label;
    QString value;
    friend bool operator==(const LabelledText &, const LabelledText &) = default;
};

/** How many pushes of one kind. */
struct KindTally
{
    Q_GADGET
    QML_VALUE_TYPE(kindTally)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(double count MEMBER count)

public:
    QString name;
    double count = 0;
    friend bool operator==(const KindTally &, const KindTally &) = default;
};

/** How many frames of one feed were refused for one reason. */
struct RejectTally
{
    Q_GADGET
    QML_VALUE_TYPE(rejectTally)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString feed MEMBER feed)
    Q_PROPERTY(double count MEMBER count)

public:
    QString kind;
    QString feed;
    double count = 0;
    friend bool operator==(const RejectTally &, const RejectTally &) = default;
};

/** An account that this computer knows. */
struct ProfileItem
{
    Q_GADGET
    QML_VALUE_TYPE(profileItem)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString userId MEMBER userId)
    Q_PROPERTY(QString server MEMBER server)
    Q_PROPERTY(bool kept MEMBER kept)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString key; ///< for Session's calls
    QString title; ///< what the person calls it, or the user id
    QString userId;
    QString server; ///< host
    bool kept = false; ///< signs in without a password
    bool current = false; ///< it is the one at work
    friend bool operator==(const ProfileItem &, const ProfileItem &) = default;
};

/** The domain's field lists as QML reads them, order kept. */
[[nodiscard]] QList<FieldText> toFieldTexts(const std::vector<std::pair<std::string, std::string>> &fields);

} // namespace waypost
