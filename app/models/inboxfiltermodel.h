// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class InboxModel;

/**
 * A tab of the inbox: messages or files; gaps belong to both. Pages that hold nothing of the kind are passed
 * over, a few at a time, so that a tab is not empty while older rows exist.
 */
class InboxFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waypost::InboxModel *inbox READ inbox WRITE setInbox NOTIFY inboxChanged FINAL REQUIRED)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Filter { All, Messages, Files };
    Q_ENUM(Filter)

    explicit InboxFilterModel(QObject *parent = nullptr);

    [[nodiscard]] InboxModel *inbox() const { return m_inbox; }
    void setInbox(InboxModel *inbox);
    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] int count() const { return rowCount(); }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void inboxChanged();
    void filterChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void startLooking();
    void lookFurther();

    InboxModel *m_inbox = nullptr;
    Filter m_filter = All;
    int m_wanted = 0; // look on until there are so many rows ...
    int m_pagesLeft = 0; // ... or so many pages went by
};

} // namespace waypost
