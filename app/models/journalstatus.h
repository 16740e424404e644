// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class Journal;

/**
 * Whether what arrives is being kept, for a user to see. Without a journal all is well.
 *
 * A view that has room for one line a problem shows `problems`; `error`, `advice` and the counts are the
 * same in parts. Texts are in the language of the moment in which they are read.
 */
class JournalStatus final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.journal")
    Q_PROPERTY(bool ok READ isOk NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool critical READ isCritical NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(QString damage READ damage NOTIFY changed FINAL)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed FINAL)
    Q_PROPERTY(double waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(double refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(bool tracksOk READ areTracksOk NOTIFY tracksChanged FINAL)
    Q_PROPERTY(QString tracksError READ tracksError NOTIFY tracksChanged FINAL)
    Q_PROPERTY(double positionsWaiting READ positionsWaiting NOTIFY tracksChanged FINAL)
    Q_PROPERTY(double positionsWritten READ positionsWritten NOTIFY tracksChanged FINAL)
    Q_PROPERTY(double positionsThinned READ positionsThinned NOTIFY tracksChanged FINAL)
    Q_PROPERTY(double positionsExpired READ positionsExpired NOTIFY tracksChanged FINAL)

public:
    /** @param journal may be nullptr; outlives this */
    explicit JournalStatus(const Journal *journal, QObject *parent = nullptr);

    /** False while the disk refuses, and from the first entry that could not be kept until the program ends.
     */
    [[nodiscard]] bool isOk() const;
    /** False while the desk runs without a journal: nothing is saved, and older entries may not show. */
    [[nodiscard]] bool isOpen() const;
    /** Nothing is saved, or messages were lost: to be shown in red. What else is in problems() is not. */
    [[nodiscard]] bool isCritical() const;
    [[nodiscard]] QString error() const; ///< why nothing is written; empty = it is
    [[nodiscard]] QString advice() const; ///< what to do about it, in one sentence; may be empty
    [[nodiscard]] QString damage() const; ///< what was put aside as damaged since the start; empty = nothing
    /** Everything that is not as it should be, tracks included: a sentence each, the worst first. */
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QStringList journalProblems() const; ///< those of problems() that are about the journal
    [[nodiscard]] QStringList trackProblems() const; ///< and those about the tracks
    [[nodiscard]] double waiting() const; ///< entries in memory that are not on the disk
    [[nodiscard]] double refused() const; ///< messages that could not be kept at all since the start

    /** The same for the vehicles' tracks, which are another file. Counts are since the start. */
    [[nodiscard]] bool areTracksOk() const;
    [[nodiscard]] QString tracksError() const; ///< why they are not written; empty = they are
    [[nodiscard]] double positionsWaiting() const; ///< in memory and not on the disk
    [[nodiscard]] double positionsWritten() const;
    [[nodiscard]] double positionsThinned() const; ///< left out because the disk was behind
    [[nodiscard]] double positionsExpired() const; ///< deleted for their age or the size of the file

    /** The language changed. */
    void retranslate();

Q_SIGNALS:
    void changed();
    void tracksChanged();

private:
    const Journal *m_journal;
};

} // namespace waypost
