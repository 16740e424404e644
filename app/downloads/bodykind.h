// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>

/** What the bytes of a file are, whatever it is called. Pure. */
namespace waypost {

enum class BodyKind : std::uint8_t {
    Empty,
    Html,
    Json,
    Xml,
    Text,
    Pdf,
    Rtf,
    Zip,
    Ole, ///< Microsoft's older documents
    Png,
    Jpeg,
    Gif,
    Bmp,
    Tiff,
    Riff, ///< WebP, AVI, WAV
    Mp4,
    Matroska,
    Gzip,
    Archive, ///< 7z, RAR, bzip2, xz, Zstandard
    Program,
    Binary, ///< none of these
};

using BodyKinds = std::uint32_t;
[[nodiscard]] constexpr BodyKinds kindBit(BodyKind kind)
{
    return BodyKinds(1) << static_cast<unsigned>(kind);
}

/** @param head the first 4 KiB, or all there is @param isWhole @p head is the whole file */
[[nodiscard]] BodyKind kindOf(QByteArrayView head, bool isWhole);

/** Text in UTF-16 is full of zero bytes. */
[[nodiscard]] bool isWideText(QByteArrayView head);

/** For a person to read: "a web page", "a PDF file", ... */
[[nodiscard]] QString nameOf(BodyKind kind);

/** What a file with this extension ("xlsx", in any case) may be; 0 = nothing is known of it. */
[[nodiscard]] BodyKinds kindsOfExtension(const QString &extension);
/** What a media type ("text/csv; charset=...") may be; 0 = it says nothing. */
[[nodiscard]] BodyKinds kindsOfMediaType(const QByteArray &type);

} // namespace waypost
