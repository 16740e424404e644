// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <QString>

/** Reading a file notice's free fields. Their names are not documented, so only plain cases count. Pure. */
namespace waypost {

/** "Download_URL", "data.downloadUrl" -> "downloadurl": the last part, lower case, letters and digits only.
 */
[[nodiscard]] QString plainFieldName(const std::string &name);

/**
 * Something that tells one file's notices from another's, as "name=value": a field called file_id, task_id,
 * report_id, request_id, download_id, uuid or id. Empty when there is none; then no two notices are taken for
 * the same file.
 */
[[nodiscard]] QString fileIdentity(const std::vector<std::pair<std::string, std::string>> &fields);

/** Both have some, and the same ones, addresses apart: two notices of one file that has no identity. */
[[nodiscard]] bool haveSameFields(
    const std::vector<std::pair<std::string, std::string>> &a,
    const std::vector<std::pair<std::string, std::string>> &b);

/** The same for fields that haveSameFields(), and hardly for others; in whatever order they come. */
[[nodiscard]] std::size_t fingerprintOf(const std::vector<std::pair<std::string, std::string>> &fields);

/** The vehicle that a notice names, as an imei; empty if it names none. */
[[nodiscard]] QString vehicleInNotice(const std::vector<std::pair<std::string, std::string>> &fields);

/** A file name that the notice gives, as it came and not to be trusted; empty if none. */
[[nodiscard]] QString nameInNotice(const std::vector<std::pair<std::string, std::string>> &fields);

/** What the notice says of the file's size, type and SHA-256 (lower case), as it came; empty if nothing. */
[[nodiscard]] QString sizeInNotice(const std::vector<std::pair<std::string, std::string>> &fields);
[[nodiscard]] QString typeInNotice(const std::vector<std::pair<std::string, std::string>> &fields);
[[nodiscard]] QByteArray sha256InNotice(const std::vector<std::pair<std::string, std::string>> &fields);

/** A field of one and the same name says something else in both; addresses apart. */
[[nodiscard]] bool contradictEachOther(
    const std::vector<std::pair<std::string, std::string>> &a,
    const std::vector<std::pair<std::string, std::string>> &b);

/** What is kept of a notice: the first fields, each cut to a length, a few KiB in all. */
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
boundedFields(const std::vector<std::pair<std::string, std::string>> &fields);

/** One line to show: the file's name, else the text's first line, else the address's last part. At most 120
 * characters. */
[[nodiscard]] QString noticeTitle(const Message &notice, const QString &lastPathPart);

} // namespace waypost
