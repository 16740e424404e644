// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

/** What a downloaded file may be called. Whatever a server says becomes one harmless name in one folder.
 * Pure. */
namespace waypost {

/** Bytes of UTF-8, room for " (9999)" included; below every common file system's 255. */
inline constexpr qsizetype fileNameLimit = 200;

/**
 * The name in a Content-Disposition header (RFC 6266; filename* before filename), decoded and otherwise as it
 * came; empty if there is none.
 */
[[nodiscard]] QString nameInDisposition(const QByteArray &header);

/** The address's last part, decoded; empty if it ends in a slash. */
[[nodiscard]] QString nameInAddress(const QUrl &url);

/**
 * A name that is safe everywhere: no folders, no control or direction characters, nothing that Windows
 * reserves, no leading dot, no trailing dot or space, not too long. Never empty: "download" when nothing is
 * left.
 */
[[nodiscard]] QString safeFileName(const QString &wish);

/** @p name, or "name (2).csv", "name (3).csv", ... : the first for which @p exists says no. */
[[nodiscard]] QString freeFileName(const QString &name, const std::function<bool(const QString &)> &exists);

} // namespace waypost
