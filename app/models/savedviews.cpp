// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/savedviews.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr qint64 largestFile = 64 * 1024; // nine views are some two

[[nodiscard]] QString tidied(const QString &name)
{
    return name.simplified().left(SavedViews::longestName);
}

/** Only the camera of a view; none of what is no view. */
[[nodiscard]] SavedView cameraOf(const SavedView &view)
{
    SavedView camera;
    if (!view.isValid())
        return camera;
    camera.lat = view.lat;
    camera.lng = view.lng;
    camera.zoom = view.zoom;
    return camera;
}

} // namespace

SavedViews::SavedViews(const QString &file, QObject *parent)
    : QAbstractListModel(parent)
    , m_file(file)
{
    read();
}

SavedViews::~SavedViews()
{
    keepLast();
}

int SavedViews::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SavedViews::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SavedView &view = m_set.views.at(index.row());
    switch (role) {
    case SlotRole:
        return view.slot;
    case Qt::DisplayRole:
    case NameRole:
        return view.name;
    case FilteredRole:
        return view.filtered;
    default:
        return {};
    }
}

QHash<int, QByteArray> SavedViews::roleNames() const
{
    return {{SlotRole, "slot"}, {NameRole, "name"}, {FilteredRole, "filtered"}};
}

int SavedViews::rowOf(int slot) const
{
    const auto found = std::ranges::find(m_set.views, slot, &SavedView::slot);
    return found == m_set.views.end() ? -1 : int(found - m_set.views.begin());
}

int SavedViews::freeSlot() const
{
    for (int slot = 1; slot <= mostViews; ++slot) {
        if (rowOf(slot) < 0)
            return slot;
    }
    return 0;
}

SavedView SavedViews::at(int slot) const
{
    const int row = rowOf(slot);
    return row < 0 ? SavedView() : m_set.views.at(row);
}

bool SavedViews::save(SavedView view)
{
    view.name = tidied(view.name);
    view.search = view.search.left(longestSearch);
    if (view.slot < 1 || view.slot > mostViews || view.name.isEmpty() || !view.isValid())
        return false;
    const int known = rowOf(view.slot);
    if (known >= 0) {
        m_set.views[known] = view;
        Q_EMIT dataChanged(index(known), index(known));
    } else {
        const auto place = std::ranges::lower_bound(m_set.views, view.slot, {}, &SavedView::slot);
        const int row = int(place - m_set.views.begin());
        beginInsertRows({}, row, row);
        m_set.views.insert(row, view);
        endInsertRows();
    }
    write();
    Q_EMIT changed();
    return true;
}

bool SavedViews::rename(int slot, const QString &name)
{
    SavedView view = at(slot);
    view.name = name;
    return save(view);
}

void SavedViews::remove(int slot)
{
    const int row = rowOf(slot);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_set.views.removeAt(row);
    endRemoveRows();
    write();
    Q_EMIT changed();
}

void SavedViews::setHome(const SavedView &view)
{
    const SavedView camera = cameraOf(view);
    if (m_set.home == camera)
        return;
    m_set.home = camera;
    write();
    Q_EMIT homeChanged();
}

void SavedViews::setLast(const SavedView &view)
{
    const SavedView camera = cameraOf(view);
    if (m_set.last == camera)
        return;
    m_set.last = camera;
    m_lastIsKept = false;
    Q_EMIT lastChanged();
}

void SavedViews::keepLast()
{
    if (!m_lastIsKept)
        write();
}

void SavedViews::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return;
    const bool isOpen = file.size() <= largestFile && file.open(QIODevice::ReadOnly);
    const SavedViewReading reading
        = isOpen ? readSavedViews(file.read(largestFile)) : SavedViewReading{{}, true};
    m_set = reading.set;
    if (!reading.isDamaged)
        return;
    file.close();
    QFile::remove(setAsideName());
    if (!QFile::rename(m_file, setAsideName())) {
        m_trouble = Trouble::Unreadable; // and it is left as it is
        return;
    }
    m_trouble = Trouble::SetAside;
    if (m_set != SavedViewSet())
        write();
}

void SavedViews::write()
{
    m_lastIsKept = true;
    if (m_file.isEmpty() || m_trouble == Trouble::Unreadable)
        return;
    QSaveFile file(m_file);
    const QByteArray json = writeSavedViews(m_set);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit()) {
        if (m_trouble == Trouble::Unwritable)
            setTrouble(Trouble::None);
    } else {
        setTrouble(Trouble::Unwritable);
    }
}

void SavedViews::setTrouble(Trouble trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT problemChanged();
}

QString SavedViews::setAsideName() const
{
    return m_file + u".unreadable"_s;
}

QString SavedViews::problem() const
{
    switch (m_trouble) {
    case Trouble::None:
        break;
    case Trouble::SetAside:
        return tr("Your saved map views were damaged. What could be read is there; the old file is kept as "
                  "%1.")
            .arg(QFileInfo(setAsideName()).fileName());
    case Trouble::Unreadable:
        return tr("Your saved map views in %1 cannot be read. What you save now is lost when Waypost ends.")
            .arg(m_file);
    case Trouble::Unwritable:
        return tr("Your map views cannot be written to %1. What you save now is lost when Waypost ends.")
            .arg(m_file);
    }
    return {};
}

} // namespace waypost
