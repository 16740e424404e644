// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/**
 * Tells of each alarm that wants a person, once for each time that it begins: not of repeats, and not of what
 * was there before. Also puts it into words for those who listen instead of looking; what comes within one
 * second becomes one sentence.
 */
class AlarmNews final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.news")

public:
    /** @param gathering how long alarms are gathered for one sentence */
    AlarmNews(
        const AlarmBook &book, const FleetStore &store,
        std::chrono::milliseconds gathering = std::chrono::seconds(1), QObject *parent = nullptr);

Q_SIGNALS:
    /** @param alarms their indices in the book, oldest news first */
    void raised(const QList<int> &alarms);
    /** @param urgent a critical one is among them */
    void told(const QString &words, bool urgent);

private:
    void onAlarms(std::span<const AlarmChange> changes);
    [[nodiscard]] bool isNews(const AlarmChange &change);
    void tell();
    [[nodiscard]] QString wordsFor(int index) const;

    const AlarmBook &m_book;
    const FleetStore &m_store;
    std::vector<int> m_known; // by index in the book: the occurrence that was told
    std::vector<int> m_gathered;
    QTimer m_timer;
};

} // namespace waypost
