// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class Diagnostics;
class FeedHealth;
class JournalStatus;
class StreetMap;

/** Where the program keeps what it keeps. */
struct ProgramPlaces
{
    QString data; ///< folder of journal and downloads index
    QString log; ///< file; "" = standard error
    QString settings; ///< file; "" = they are not kept
};

/** What somebody who helps from afar has to know: where things are, and how it all goes, as one text. */
class Support final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.support")
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT FINAL)
    Q_PROPERTY(QString logFile READ logFile CONSTANT FINAL)
    Q_PROPERTY(QString settingsFile READ settingsFile CONSTANT FINAL)

public:
    /** All of it outlives this. */
    struct Sources
    {
        const FeedHealth &deviceFeed;
        const FeedHealth &messageFeed;
        const Diagnostics &rejected;
        const JournalStatus &journal;
        const StreetMap &streetMap;
        ProgramPlaces places;
        QString program; ///< "waypost 0.1.0 (revision)"
    };

    explicit Support(const Sources &sources, QObject *parent = nullptr);

    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString logFile() const; ///< "" = standard error
    [[nodiscard]] QString settingsFile() const;

    /**
     * In English and without a word of a secret: neither user nor password, nor anything that a frame said
     * about a vehicle or a person. The home folder is written "~".
     */
    [[nodiscard]] QString report() const;
    /** Puts the report on the clipboard. */
    Q_INVOKABLE void copyReport() const;

private:
    Sources m_sources;
};

} // namespace waypost
