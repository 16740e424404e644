// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waypost {

/**
 * How text from outside (names, drivers, messages, files, a server's answer) is shown.
 *
 * What cannot be seen but acts on what stands around it is spelt out: direction marks, zero-width and control
 * characters, as "[RLO]", "[ZWSP]" or "[U+0007]". What is shown then reads in the order in which it is
 * stored, and the reader sees that it held such characters. Joiners between letters or within emoji stay, as
 * scripts need them. Stored text is never changed: this is for what a person reads.
 */

inline constexpr qsizetype maxShownName = 300; ///< characters of a name or one-line text
inline constexpr qsizetype maxShownText = 65'536; ///< of a text of several lines
inline constexpr qsizetype maxShownPath = 2000; ///< of a path or an address

/** Of one line, fit to stand among the program's own words: breaks and tabs are blanks, what is longer is cut
 * with an ellipsis, and text in a script that runs from the right is isolated, so that it turns nothing but
 * itself. What looks like a place for a value ("%2") is no longer one. */
[[nodiscard]] QString shownName(QStringView text, qsizetype limit = maxShownName);

/** Of several lines, shown by itself: breaks and tabs stay. What is longer is cut with an ellipsis: laying
 * out megabytes would hold up the window. */
[[nodiscard]] QString shownText(QStringView text, qsizetype limit = maxShownText);

/** For the clipboard: without what shownName() may have added that cannot be seen. */
[[nodiscard]] QString withoutHelpers(const QString &text);

} // namespace waypost
