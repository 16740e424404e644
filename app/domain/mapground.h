// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <utility>

namespace waypost {

class GroundFiles;
class RoadMap;

/**
 * What lies under the fleet besides the world that the program carries: the fleet's own roads and the
 * person's own map files. Who gathers them puts them here; maps draw them; the settings tell what became of
 * the files.
 */
class MapGround final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool hasRoads READ hasRoads NOTIFY roadsChanged FINAL)
    /** Where map files are looked for; "" = nowhere, as nothing is kept. */
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(QStringList fileNames READ fileNames NOTIFY filesChanged FINAL)
    /** What became of each of fileNames, in words. */
    Q_PROPERTY(QStringList fileNotes READ fileNotes NOTIFY filesChanged FINAL)

public:
    explicit MapGround(QString folder, QObject *parent = nullptr)
        : QObject(parent)
        , m_folder(std::move(folder))
    {
    }

    /** Null until there is something to show. */
    [[nodiscard]] std::shared_ptr<const RoadMap> roads() const { return m_roads; }
    [[nodiscard]] std::shared_ptr<const GroundFiles> files() const { return m_files; }
    [[nodiscard]] bool hasRoads() const { return m_roads != nullptr; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QStringList fileNames() const { return m_fileNames; }
    [[nodiscard]] QStringList fileNotes() const { return m_fileNotes; }

    /** Null = there are none. */
    void showRoads(std::shared_ptr<const RoadMap> roads)
    {
        m_roads = std::move(roads);
        Q_EMIT roadsChanged();
    }
    /** @param names, notes of the same length */
    void showFiles(std::shared_ptr<const GroundFiles> files, QStringList names, QStringList notes)
    {
        m_files = std::move(files);
        m_fileNames = std::move(names);
        m_fileNotes = std::move(notes);
        Q_EMIT filesChanged();
    }
    /** Looks at the files again. */
    Q_INVOKABLE void reload() { Q_EMIT reloadAsked(); }
    /** Shows the folder to the person. */
    Q_INVOKABLE void openFolder() { Q_EMIT folderAsked(); }

Q_SIGNALS:
    void roadsChanged();
    void filesChanged();
    void reloadAsked();
    void folderAsked();

private:
    QString m_folder;
    std::shared_ptr<const RoadMap> m_roads;
    std::shared_ptr<const GroundFiles> m_files;
    QStringList m_fileNames;
    QStringList m_fileNotes;
};

} // namespace waypost
