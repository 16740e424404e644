// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textpairs.h"

namespace waypost {

QList<FieldText> toFieldTexts(const std::vector<std::pair<std::string, std::string>> &fields)
{
    QList<FieldText> texts;
    texts.reserve(static_cast<qsizetype>(fields.size()));
    for (const auto &[key, value] : fields)
        texts.append({QString::fromStdString(key), QString::fromStdString(value)});
    return texts;
}

} // namespace waypost
