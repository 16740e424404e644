// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class InboxModel;

/**
 * The inbox as a person looks at it: one kind of entry, unread ones only, those that hold some words. Gaps
 * belong to every kind, but hold no words.
 *
 * Pages that hold nothing of the kind are passed over, a few at a time, so that a list is not empty while
 * older rows exist. A search for words looks at what was fetched; searchFurther() goes on, and @c
 * searchedBackMs says how far that is. While @c hold is set, what arrives waits.
 */
class InboxFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waypost::InboxModel *inbox READ inbox WRITE setInbox NOTIFY inboxChanged FINAL REQUIRED)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool unreadOnly READ unreadOnly WRITE setUnreadOnly NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool hold READ hold WRITE setHold NOTIFY holdChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool looking READ looking NOTIFY reachChanged FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY reachChanged FINAL)
    Q_PROPERTY(double searchedBackMs READ searchedBackMs NOTIFY reachChanged FINAL)

public:
    enum Filter { All, Messages, Alarms, Files };
    Q_ENUM(Filter)

    explicit InboxFilterModel(QObject *parent = nullptr);

    [[nodiscard]] InboxModel *inbox() const { return m_inbox; }
    void setInbox(InboxModel *inbox);
    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    /** A row that markRead() opens stays until the filter changes. */
    [[nodiscard]] bool unreadOnly() const { return m_unreadOnly; }
    void setUnreadOnly(bool only);
    /** Every word of it has to occur in the text, the sender, the alarm's name or a field; case does not
     * count. */
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] bool filtered() const { return m_filter != All || m_unreadOnly || !m_words.isEmpty(); }
    Q_INVOKABLE void resetFilter();
    Q_INVOKABLE void markRead(double rowId);
    [[nodiscard]] bool hold() const { return m_hold; }
    void setHold(bool hold);
    /** How many rows would come in if nothing were held. */
    [[nodiscard]] int waiting() const { return m_waiting; }
    /** Lets in what waits although the list is held. */
    Q_INVOKABLE void showWaiting();

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool looking() const { return m_pagesLeft > 0; } ///< older rows are on their way
    [[nodiscard]] bool complete() const; ///< there is nothing older
    /** When the oldest row that was looked at arrived; NaN while there is none. */
    [[nodiscard]] double searchedBackMs() const;
    Q_INVOKABLE void searchFurther();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void inboxChanged();
    void filterChanged();
    void holdChanged();
    void countChanged();
    void reachChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void changeFilter();
    void startLooking();
    void lookFurther();
    void noteNewest();
    void countWaiting();
    [[nodiscard]] bool matches(int row) const;
    [[nodiscard]] bool holdsWords(int row) const;

    InboxModel *m_inbox = nullptr;
    Filter m_filter = All;
    bool m_unreadOnly = false;
    QString m_search;
    QStringList m_words;
    QSet<qint64> m_opened; // since the filter was set
    bool m_hold = false;
    qint64 m_newest = 0; // id of the newest row that the hold lets in
    int m_waiting = 0;
    int m_wanted = 0; // look on until there are so many rows ...
    int m_pagesLeft = 0; // ... or so many pages went by
};

} // namespace waypost
