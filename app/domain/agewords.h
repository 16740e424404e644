// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QObject>

namespace waypost {

/** Says how old something is, in the language that the program speaks. */
class AgeWords
{
public:
    virtual ~AgeWords() = default;
    [[nodiscard]] virtual QString ageInWords(Milliseconds age) const = 0;

protected:
    AgeWords() = default;
    AgeWords(const AgeWords &) = default;
    AgeWords &operator=(const AgeWords &) = default;
};

} // namespace waypost

Q_DECLARE_INTERFACE(waypost::AgeWords, "waypost.AgeWords")
