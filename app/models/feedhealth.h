// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"
#include "models/enums.h"
#include "models/textpairs.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/** One feed's condition, as its last status told it. */
class FeedHealth final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.deviceFeed or Desk.messageFeed")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(waypost::names::feedstate::Value state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString url READ url NOTIFY changed FINAL)
    Q_PROPERTY(double pushesPerSecond READ pushesPerSecond NOTIFY changed FINAL)
    Q_PROPERTY(double lastPushMs READ lastPushMs NOTIFY changed FINAL)
    Q_PROPERTY(double frames READ frames NOTIFY changed FINAL)
    Q_PROPERTY(double rejected READ rejected NOTIFY changed FINAL)
    Q_PROPERTY(double repaired READ repaired NOTIFY changed FINAL)
    Q_PROPERTY(double unknownEvents READ unknownEvents NOTIFY changed FINAL)
    Q_PROPERTY(double mergedPositions READ mergedPositions NOTIFY changed FINAL)
    Q_PROPERTY(double outOfOrder READ outOfOrder NOTIFY changed FINAL)
    Q_PROPERTY(double reconnects READ reconnects NOTIFY changed FINAL)
    Q_PROPERTY(double repeated READ repeated NOTIFY changed FINAL)
    Q_PROPERTY(double gapCount READ gapCount NOTIFY changed FINAL)
    Q_PROPERTY(double lastGapMs READ lastGapMs NOTIFY changed FINAL)
    Q_PROPERTY(double nextTryMs READ nextTryMs NOTIFY changed FINAL)
    Q_PROPERTY(int tryNumber READ tryNumber NOTIFY changed FINAL)
    Q_PROPERTY(int unseenGaps READ unseenGaps NOTIFY changed FINAL)
    Q_PROPERTY(double unseenFromMs READ unseenFromMs NOTIFY changed FINAL)
    Q_PROPERTY(double unseenToMs READ unseenToMs NOTIFY changed FINAL)
    Q_PROPERTY(double unseenLengthMs READ unseenLengthMs NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString serverWords READ serverWords NOTIFY changed FINAL)
    Q_PROPERTY(QList<waypost::KindTally> kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> history READ history NOTIFY changed FINAL)

public:
    explicit FeedHealth(FeedKind feed, QObject *parent = nullptr);

    void update(const FeedStatus &status);
    /** Name and trouble are words of the current language. */
    void retranslate() { Q_EMIT changed(); }
    [[nodiscard]] const FeedStatus &status() const { return m_status; }

    [[nodiscard]] QString name() const; ///< translated: "Devices", "Messages"
    [[nodiscard]] names::feedstate::Value state() const;
    [[nodiscard]] QString url() const { return m_status.url; } ///< without secrets
    [[nodiscard]] double pushesPerSecond() const { return m_status.pushesPerSecond; } ///< mean of 10 s
    [[nodiscard]] double lastPushMs() const;
    [[nodiscard]] double frames() const { return double(m_status.frames); }
    [[nodiscard]] double rejected() const { return double(m_status.rejected); }
    /** Frames that were taken without a figure that cannot be. */
    [[nodiscard]] double repaired() const { return double(m_status.repaired); }
    [[nodiscard]] double unknownEvents() const { return double(m_status.unknownEvents); }
    /** Positions that no track has, because the desk was behind and a newer one had come already. */
    [[nodiscard]] double mergedPositions() const { return double(m_status.coalescedPositions); }
    [[nodiscard]] double outOfOrder() const { return double(m_status.outOfOrder); }
    [[nodiscard]] double reconnects() const { return double(m_status.reconnects); }
    /** Messages that the server sent again after a reconnect; they are shown once. */
    [[nodiscard]] double repeated() const { return double(m_status.repeated); }
    [[nodiscard]] double gapCount() const { return double(m_status.gapCount); }
    [[nodiscard]] double lastGapMs() const; ///< when the newest gap began
    [[nodiscard]] double nextTryMs() const; ///< while waiting; while refused only if it is tried again by itself
    [[nodiscard]] int tryNumber() const { return m_status.tryNumber; } ///< of the next try

    /** Gaps that have ended and that nobody has marked as seen. One that goes on is no news yet. */
    [[nodiscard]] int unseenGaps() const;
    [[nodiscard]] double unseenFromMs() const; ///< when the first of them began
    [[nodiscard]] double unseenToMs() const; ///< when the last of them ended
    [[nodiscard]] double unseenLengthMs() const; ///< of all of them together
    Q_INVOKABLE void markGapsSeen();
    /** Asks whoever owns the feed not to wait any longer. */
    Q_INVOKABLE void retryNow() { Q_EMIT retryRequested(); }

    [[nodiscard]] QString error() const; ///< a sentence, translated; empty = no trouble
    [[nodiscard]] QString serverWords() const; ///< untrusted plain text, as it may be shown
    [[nodiscard]] QList<KindTally> kinds() const;
    [[nodiscard]] QList<double> history() const; ///< 22 parts of the last hour, oldest first; -1 = gap

Q_SIGNALS:
    void changed();
    void retryRequested();

private:
    /** The gaps that unseenGaps() counts. */
    [[nodiscard]] QList<FeedGap> unseen() const;

    std::uint64_t m_seenGaps = 0; // counted since the start
    FeedStatus m_status;
};

} // namespace waypost
