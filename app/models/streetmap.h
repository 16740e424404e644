// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

#include <memory>

Q_MOC_INCLUDE("map/tilesource.h")

namespace waypost {

class TileFetcher;
class TileSource;

/** The street map that the person chose: where its tiles come from, whose it is, and how it goes. */
class StreetMap final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.streetMap")
    /** For the map's layer; null = there is no street map. */
    Q_PROPERTY(waypost::TileSource *tiles READ tiles NOTIFY tilesChanged FINAL)
    /** Somebody chose one, whether it works or not. */
    Q_PROPERTY(bool chosen READ isChosen NOTIFY tilesChanged FINAL)
    /** Whose it is, plain text; its owner asks for that to be shown. "" = there is no street map. */
    Q_PROPERTY(QString attribution READ attribution NOTIFY attributionChanged FINAL)
    /** It is known where its owner says under which terms it may be used. */
    Q_PROPERTY(bool hasTerms READ hasTerms NOTIFY attributionChanged FINAL)
    /** One sentence on why it does not show; "" if all is well. */
    Q_PROPERTY(QString trouble READ trouble NOTIFY statusChanged FINAL)
    /** One sentence on how it goes, trouble or not; "" without a street map. */
    Q_PROPERTY(QString state READ state NOTIFY statusChanged FINAL)

public:
    struct Places
    {
        QString cacheFolder; ///< for tiles that their server lets us keep; "" = none is kept
        QString version; ///< of the program, which a server is told
    };

    StreetMap(const Preferences &preferences, const Places &places, QObject *parent = nullptr);
    ~StreetMap() override;

    [[nodiscard]] TileSource *tiles() const { return m_tiles.get(); }
    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] QString attribution() const;
    [[nodiscard]] bool hasTerms() const;
    /** Shows the terms in the person's browser. */
    Q_INVOKABLE void openTerms() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString state() const;
    /** What is wrong with an address of tiles, in one sentence; "" if nothing is. */
    Q_INVOKABLE [[nodiscard]] QString complaintAboutAddress(const QString &address) const;
    /** The path of a file that a dialog names by its address. */
    Q_INVOKABLE [[nodiscard]] QString pathOf(const QUrl &file) const;

    /** In English, for who helps from afar: the server's name, never its whole address, which may hold a key.
     */
    [[nodiscard]] QStringList report() const;
    void retranslate();

Q_SIGNALS:
    void tilesChanged();
    void attributionChanged();
    void statusChanged();

private:
    void renew();
    [[nodiscard]] QString address() const;
    [[nodiscard]] std::unique_ptr<TileFetcher> makeFetcher() const;
    [[nodiscard]] QString serverTrouble() const;
    [[nodiscard]] QString fileTrouble() const;

    const Preferences &m_preferences;
    Places m_places;
    QStringList m_shown; // what the tiles were made for
    QString m_host; // of the server, "" = a file
    std::unique_ptr<TileSource> m_tiles;
};

/** Text of unknown origin that may hold HTML, as one line of plain text without the tags. */
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace waypost
