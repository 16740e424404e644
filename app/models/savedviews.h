// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/savedviewfile.h"

#include <QAbstractListModel>

namespace waypost {

/**
 * The views of the map that somebody saved, under the numbers 1 to 9, in the order of these; the home view;
 * and where the map looked last. Kept in one small file of the account's data folder.
 *
 * What somebody saves, names or deletes is written at once. Where the map looks changes with every frame:
 * that is written by keepLast(), and at the end. A file that is damaged is put aside, so that nothing in it
 * is lost; what is right in it is taken over.
 */
class SavedViews final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.views")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /** The first number that is free; 0 = none. */
    Q_PROPERTY(int freeSlot READ freeSlot NOTIFY changed FINAL)
    Q_PROPERTY(waypost::SavedView home READ home WRITE setHome NOTIFY homeChanged FINAL)
    Q_PROPERTY(waypost::SavedView last READ last WRITE setLast NOTIFY lastChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        SlotRole = Qt::UserRole + 1,
        NameRole,
        FilteredRole, ///< going there narrows the fleet list, too
    };
    Q_ENUM(Role)
    static constexpr int mostViews = 9;
    static constexpr int longestName = 64;
    static constexpr int longestSearch = 200;

    /** @param file JSON; it need not be there yet. Empty = nothing is kept. */
    explicit SavedViews(const QString &file, QObject *parent = nullptr);
    ~SavedViews() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_set.views.size()); }
    [[nodiscard]] int freeSlot() const;
    [[nodiscard]] SavedView home() const { return m_set.home; }
    void setHome(const SavedView &view);
    [[nodiscard]] SavedView last() const { return m_set.last; }
    void setLast(const SavedView &view);
    /** Writes where the map looks, if that is not written yet: for when nobody looks. */
    Q_INVOKABLE void keepLast();
    /** A sentence on the file, for a person; "" while all is well. */
    [[nodiscard]] QString problem() const;

    /** Not valid while nothing is saved under that number. */
    Q_INVOKABLE [[nodiscard]] waypost::SavedView at(int slot) const;
    /**
     * Saves a view under its number, in place of what was there.
     * @return false, and nothing happens, for a number that is none, a place that is none, or a name without
     * a letter. A name that is too long is cut.
     */
    Q_INVOKABLE bool save(waypost::SavedView view);
    Q_INVOKABLE bool rename(int slot, const QString &name);
    Q_INVOKABLE void remove(int slot);

Q_SIGNALS:
    void changed();
    void homeChanged();
    void lastChanged();
    void problemChanged();

private:
    enum class Trouble { None, SetAside, Unreadable, Unwritable };

    void read();
    void write();
    void setTrouble(Trouble trouble);
    [[nodiscard]] QString setAsideName() const;
    [[nodiscard]] int rowOf(int slot) const;

    QString m_file;
    SavedViewSet m_set;
    bool m_lastIsKept = true;
    Trouble m_trouble = Trouble::None;
};

} // namespace waypost
