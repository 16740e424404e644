// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textpairs.h"

#include "domain/outsidetext.h"

#include <algorithm>
#include <span>

namespace waypost {

QList<FieldText> toFieldTexts(const std::vector<std::pair<std::string, std::string>> &fields)
{
    constexpr std::size_t mostFields = 200; // each is a row on the screen
    constexpr qsizetype longestValue = 4096;
    QList<FieldText> texts;
    const std::size_t shown = std::min(fields.size(), mostFields);
    texts.reserve(static_cast<qsizetype>(shown + 1));
    for (const auto &[key, value] : std::span(fields).first(shown))
        texts.append(
            {shownName(QString::fromStdString(key)), shownText(QString::fromStdString(value), longestValue)});
    if (shown < fields.size())
        texts.append({QStringLiteral("…"), QStringLiteral("+%1").arg(fields.size() - shown)});
    return texts;
}

} // namespace waypost
