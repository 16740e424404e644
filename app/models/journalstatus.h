// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class Journal;

/** Whether what arrives is being kept, for a person to see. Without a journal all is well. */
class JournalStatus final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.journal")
    Q_PROPERTY(bool ok READ isOk NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(double waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(double refused READ refused NOTIFY changed FINAL)

public:
    /** @param journal may be nullptr; outlives this */
    explicit JournalStatus(const Journal *journal, QObject *parent = nullptr);

    /** False while the disk refuses, and from the first entry that could not be kept until the program ends.
     */
    [[nodiscard]] bool isOk() const;
    [[nodiscard]] QString error() const; ///< why the last commit failed; empty = it worked
    [[nodiscard]] double waiting() const; ///< entries in memory that are not on the disk
    [[nodiscard]] double refused() const; ///< entries that could not be kept at all since the start

Q_SIGNALS:
    void changed();

private:
    const Journal *m_journal;
};

} // namespace waypost
