// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/savedview.h"

#include <QByteArray>
#include <QList>

namespace waypost {

/** What is kept of the map between two runs of one account. */
struct SavedViewSet
{
    QList<SavedView> views; ///< by slot, each slot once
    SavedView home; ///< not valid = the whole fleet
    SavedView last; ///< not valid = nobody moved the map

    friend bool operator==(const SavedViewSet &, const SavedViewSet &) = default;
};

/** What a file said. */
struct SavedViewReading
{
    SavedViewSet set; ///< everything in it that is right
    bool isDamaged = false; ///< something was not, and has been left out
};

/** Reads JSON as write() makes it. Whatever is not allowed is left out; nothing else is ever returned. */
[[nodiscard]] SavedViewReading readSavedViews(const QByteArray &json);
[[nodiscard]] QByteArray writeSavedViews(const SavedViewSet &set);

} // namespace waypost
