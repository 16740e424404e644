// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/bodykind.h"

#include "downloads/downloadwords.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using enum BodyKind;

struct Magic
{
    qsizetype offset;
    QByteArrayView bytes;
    BodyKind kind;
};

constexpr std::array magics{
    Magic{0, "PK\x03\x04", Zip},
    Magic{0, "PK\x05\x06", Zip}, // an empty one
    Magic{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Ole},
    Magic{0, "\x89PNG\r\n\x1a\n", Png},
    Magic{0, "\xff\xd8\xff", Jpeg},
    Magic{0, "GIF8", Gif},
    Magic{0, {"II*\0", 4}, Tiff},
    Magic{0, {"MM\0*", 4}, Tiff},
    Magic{0, "RIFF", Riff},
    Magic{0, "\x1a\x45\xdf\xa3", Matroska},
    Magic{0, "\x1f\x8b", Gzip},
    Magic{0, "7z\xbc\xaf\x27\x1c", Archive},
    Magic{0, "Rar!\x1a\x07", Archive},
    Magic{4, "1AY&SY", Archive},
    Magic{0, "\xfd\x37zXZ", Archive},
    Magic{0, "\x28\xb5\x2f\xfd", Archive},
    Magic{
        0,
        "\x7f"
        "ELF",
        Program},
    Magic{0, "{\\rtf", Rtf},
};

bool startsWithAt(QByteArrayView head, qsizetype offset, QByteArrayView bytes)
{
    return head.size() >= offset + bytes.size() && head.sliced(offset, bytes.size()) == bytes;
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/** Without a mark of the encoding, blanks, comments and an XML declaration: where the first tag begins. */
QByteArrayView firstTag(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    text = text.trimmed();
    for (;;) {
        const bool isComment = text.startsWith("<!--");
        if (!isComment && !text.startsWith("<?xml"))
            return text;
        const qsizetype end = text.indexOf(isComment ? "-->" : "?>");
        if (end < 0)
            return text;
        text = text.sliced(end + (isComment ? 3 : 2)).trimmed();
    }
}

/** The size of the first box comes before its name, and no first box is 16 MiB long. */
bool isMp4(QByteArrayView head)
{
    constexpr std::array boxes{"ftyp", "moov", "mdat", "wide", "free", "skip"};
    return head.startsWith('\0')
        && std::ranges::any_of(boxes, [head](const char *box) { return startsWithAt(head, 4, box); });
}

bool isHtml(QByteArrayView text)
{
    constexpr std::array tags{"<!doctype html", "<html", "<head",  "<body", "<script", "<title",  "<meta",
                              "<form",          "<div",  "<table", "<h1",   "<p>",     "<center", "<iframe"};
    const QByteArrayView tag = firstTag(text);
    return std::ranges::any_of(tags, [tag](const char *known) { return startsWithWord(tag, known); });
}

bool isJson(QByteArrayView text, bool isWhole)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.isEmpty() || (text.front() != '{' && text.front() != '['))
        return false;
    if (isWhole)
        return !QJsonDocument::fromJson(text.toByteArray()).isNull();
    const QByteArrayView inside = text.sliced(1).trimmed();
    if (inside.isEmpty())
        return false;
    const char next = inside.front();
    return text.front() == '{' ? next == '"' || next == '}'
                               : std::strchr("{[\"-0123456789tfn]", next) != nullptr;
}

bool isText(QByteArrayView head)
{
    if (isWideText(head))
        return true;
    return std::ranges::none_of(
               head,
               [](char c) {
                   const auto byte = static_cast<unsigned char>(c);
                   return byte < 0x20 && std::strchr("\t\n\v\f\r\x1a\x1b", c) == nullptr;
               })
        && !head.contains('\0');
}

BodyKinds bits(std::initializer_list<BodyKind> kinds)
{
    BodyKinds all = 0;
    for (const BodyKind kind : kinds)
        all |= kindBit(kind);
    return all;
}

} // namespace

bool isWideText(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true;
    // Without a mark: nearly every second byte of a western text is zero, and none of the others.
    const qsizetype pairs = head.size() / 2;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < 2 * pairs; ++i)
        zeros[i % 2] += head[i] == '\0';
    const auto isWide
        = [&](int zero, int letter) { return zeros[zero] > pairs * 7 / 10 && zeros[letter] == 0; };
    return pairs >= 4 && (isWide(1, 0) || isWide(0, 1));
}

BodyKind kindOf(QByteArrayView head, bool isWhole)
{
    if (head.isEmpty())
        return Empty;
    for (const Magic &magic : magics) {
        if (startsWithAt(head, magic.offset, magic.bytes))
            return magic.kind;
    }
    if (isMp4(head))
        return Mp4;
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return Pdf;
    if (startsWithAt(head, 0, "MZ") && head.contains('\0'))
        return Program;
    if (startsWithAt(head, 0, "BM") && head.contains('\0'))
        return Bmp;
    if (!isText(head))
        return Binary;
    if (isHtml(head))
        return Html;
    if (firstTag(head).startsWith('<'))
        return Xml;
    return isJson(head, isWhole) ? Json : Text;
}

QString nameOf(BodyKind kind)
{
    switch (kind) {
    case Empty:
        return DownloadWords::tr("nothing");
    case Html:
        return DownloadWords::tr("a web page");
    case Json:
        return DownloadWords::tr("JSON");
    case Xml:
        return DownloadWords::tr("XML");
    case Text:
        return DownloadWords::tr("text");
    case Pdf:
        return DownloadWords::tr("a PDF file");
    case Rtf:
    case Ole:
        return DownloadWords::tr("an office document");
    case Zip:
    case Gzip:
    case Archive:
        return DownloadWords::tr("a packed file");
    case Png:
    case Jpeg:
    case Gif:
    case Bmp:
    case Tiff:
        return DownloadWords::tr("a picture");
    case Riff:
    case Mp4:
    case Matroska:
        return DownloadWords::tr("a film");
    case Program:
        return DownloadWords::tr("a program");
    case Binary:
        break;
    }
    return DownloadWords::tr("something unknown");
}

BodyKinds kindsOfExtension(const QString &extension)
{
    struct Known
    {
        QLatin1StringView extensions; ///< each between blanks
        BodyKinds kinds;
    };
    static const std::array known{
        Known{" csv tsv "_L1, bits({Text})},
        Known{" txt log text "_L1, bits({Text, Json, Xml})},
        Known{" json geojson "_L1, bits({Json})},
        Known{" xml gpx kml tcx svg "_L1, bits({Xml})},
        Known{" html htm xhtml mhtml mht "_L1, bits({Html, Xml, Text})},
        Known{" pdf "_L1, bits({Pdf})},
        Known{" rtf "_L1, bits({Rtf})},
        Known{" xlsx xlsm docx docm pptx ods odt odp kmz zip "_L1, bits({Zip})},
        Known{" xls doc ppt msg "_L1, bits({Ole, Rtf})},
        Known{" png "_L1, bits({Png})},
        Known{" jpg jpeg jpe "_L1, bits({Jpeg})},
        Known{" gif "_L1, bits({Gif})},
        Known{" bmp "_L1, bits({Bmp})},
        Known{" tif tiff "_L1, bits({Tiff})},
        Known{" webp avi wav "_L1, bits({Riff})},
        Known{" mp4 m4v m4a mov 3gp "_L1, bits({Mp4})},
        Known{" mkv webm "_L1, bits({Matroska})},
        Known{" gz tgz gzip "_L1, bits({Gzip})},
        Known{" 7z rar bz2 xz zst "_L1, bits({Archive})}};
    if (extension.isEmpty())
        return 0;
    const QString wanted = u' ' + extension.toLower() + u' ';
    const auto found
        = std::ranges::find_if(known, [&wanted](const Known &k) { return k.extensions.contains(wanted); });
    return found == known.end() ? 0 : found->kinds;
}

BodyKinds kindsOfMediaType(const QByteArray &type)
{
    struct Known
    {
        QByteArrayView type; ///< or how it begins, if it ends in "/"
        QLatin1StringView extension; ///< a file of this type may be what this one may be
    };
    static constexpr std::array known{
        Known{"text/csv", "csv"_L1},
        Known{"text/html", "html"_L1},
        Known{"application/xhtml+xml", "html"_L1},
        Known{"application/json", "json"_L1},
        Known{"application/geo+json", "json"_L1},
        Known{"text/xml", "xml"_L1},
        Known{"application/xml", "xml"_L1},
        Known{"application/gpx+xml", "xml"_L1},
        Known{"application/vnd.google-earth.kml+xml", "xml"_L1},
        Known{"application/pdf", "pdf"_L1},
        Known{"application/zip", "zip"_L1},
        Known{"application/vnd.openxmlformats-officedocument.", "zip"_L1},
        Known{"application/vnd.oasis.opendocument.", "zip"_L1},
        Known{"application/gzip", "gz"_L1},
        Known{"application/x-gzip", "gz"_L1},
        Known{"image/png", "png"_L1},
        Known{"image/jpeg", "jpg"_L1},
        Known{"image/gif", "gif"_L1},
        Known{"video/mp4", "mp4"_L1},
    };
    const QByteArray plain = type.left(type.indexOf(';')).trimmed().toLower();
    const auto found = std::ranges::find_if(known, [&plain](const Known &k) {
        return k.type.endsWith('.') ? plain.startsWith(k.type) : plain == k.type;
    });
    return found == known.end() ? 0 : kindsOfExtension(found->extension);
}

} // namespace waypost
