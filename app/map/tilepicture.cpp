// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilepicture.h"

#include <QBuffer>
#include <QImageReader>

namespace waypost {

QByteArray tilepicture::formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpg";
    if (bytes.startsWith("RIFF") && bytes.sliced(4).indexOf("WEBP") == 4)
        return "webp";
    return {};
}

QImage tilepicture::decode(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || bytes.size() > maxBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    // The size stands in the head: a picture of a gigapixel in a few bytes is never unpacked.
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > maxSide || size.height() > maxSide)
        return {};
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.width() > keptSide || image.height() > keptSide)
        image = image.scaled(keptSide, keptSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace waypost
