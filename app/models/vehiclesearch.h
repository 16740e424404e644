// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"

#include <QStringList>

namespace waypost {

/**
 * Finds vehicles by words: each must occur in the name, team, imei, device key, model or driver, in any
 * case.
 * The folded text of a vehicle is made when it is first searched and kept until it changes.
 */
class VehicleSearch
{
public:
    explicit VehicleSearch(const FleetStore &store)
        : m_store(store)
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    /** No words: every vehicle is found. */
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /** Returns whether that can change any answer. */
    bool setText(const QString &text);
    [[nodiscard]] bool matches(int row);
    /** Name, model or driver changed. */
    void forget(int row);

private:
    const FleetStore &m_store;
    QString m_text;
    QStringList m_words;
    std::vector<QString> m_haystacks; // by store row, empty = not made yet
};

} // namespace waypost
