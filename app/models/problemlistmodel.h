// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/enums.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <cmath>

namespace waypost {

class DownloadListModel;
class FeedHealth;
class JournalStatus;

/** Something that a dispatcher has to know about the program itself. */
struct Problem
{
    int kind = 0; ///< ProblemListModel::Kind
    AlarmPriority severity = AlarmPriority::Medium;
    QString title; ///< a few words, translated
    QString text; ///< one or two sentences, translated
    double sinceMs = 0; ///< NaN = not known
    friend bool operator==(const Problem &a, const Problem &b)
    {
        const bool isSameTime = a.sinceMs == b.sinceMs || (std::isnan(a.sinceMs) && std::isnan(b.sinceMs));
        return isSameTime && a.kind == b.kind && a.severity == b.severity && a.title == b.title
            && a.text == b.text;
    }
};

/**
 * Every standing problem of the program, the most severe first: what desk and wallboard show. Both read this
 * one list, so that neither keeps quiet about what the other one says. Empty while all is well.
 */
class ProblemListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.problems")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(waypost::names::priority::Value worst READ worst NOTIFY changed FINAL)
    Q_PROPERTY(bool alarmsKnown READ areAlarmsKnown NOTIFY changed FINAL)

public:
    enum Role { KindRole = Qt::UserRole + 1, SeverityRole, TitleRole, TextRole, SinceMsRole };
    Q_ENUM(Role)
    enum Kind {
        Journal, ///< what arrives is not saved, was lost, or is damaged
        SignIn, ///< the service refuses the account
        Feed, ///< a feed is away, and why
        Gap, ///< a feed was away; what was sent meanwhile may be missing
        Tracks, ///< not saved, or with positions left out
        Downloads, ///< failed, suspect, waiting for the disk
    };
    Q_ENUM(Kind)

    /** What the list is made of; all of it outlives the model. */
    struct Sources
    {
        const JournalStatus &journal;
        const FeedHealth &deviceFeed;
        const FeedHealth &messageFeed;
        const DownloadListModel &downloads;
    };

    explicit ProblemListModel(const Sources &sources, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_problems.size()); }
    /** Priority of the first row; None while there is none. */
    [[nodiscard]] names::priority::Value worst() const;
    /** False while an alarm may be open that this program has not heard of: a feed is away or was, or the
     * journal of earlier runs cannot be read. Nobody may then be told that there is no alarm. */
    [[nodiscard]] bool areAlarmsKnown() const { return m_alarmsKnown; }

    /** The language is another one now. */
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] QList<Problem> collect() const;
    void addJournal(QList<Problem> &problems) const;
    void addFeeds(QList<Problem> &problems) const;
    void addGap(QList<Problem> &problems, const FeedHealth &feed) const;
    [[nodiscard]] bool knowsAlarms() const;

    Sources m_sources;
    QList<Problem> m_problems;
    bool m_alarmsKnown = false;
};

} // namespace waypost
