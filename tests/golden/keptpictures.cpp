// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptpictures.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/**
 * Two runs on one machine give the same picture, bit by bit. Another FreeType or fontconfig draws the edges
 * of letters a little differently, all over the page: that stays below both limits. A symbol that is gone, a
 * line in another colour or a text that has moved by one pixel is a difference in one place, and exceeds the
 * limit for a block.
 */
constexpr double meanLimit = 1.0;
constexpr double blockLimit = 12.0;

constexpr const char *rewriteVariable = "WAYPOST_GOLDEN_WRITE";

QString keptPath(const QString &name)
{
    return QStringLiteral(KEPT_PICTURES "/%1.png").arg(name);
}

/**
 * The picture in its 256 most frequent colours, the rest in the nearest of them: grounds and lines stay
 * exact, a few edges of letters are off by what nobody sees, and the file is a third as large.
 */
QImage withFewColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(
        colours, std::greater(), [&](QRgb colour) { return std::pair(counts[colour], colour); });
    colours.resize(std::min<qsizetype>(colours.size(), 256));
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither | Qt::AvoidDither);
}

/** Keeps what was drawn and where it differs; says where. */
QString keepEvidence(const QString &name, const QImage &drawn, const QImage &difference)
{
    const QDir folder(QStringLiteral(NEW_PICTURES));
    if (!folder.mkpath(u"."_s))
        return u"no folder for the pictures: "_s + folder.path();
    const QString drawnPath = folder.filePath(name + u".png"_s);
    const QString differencePath = folder.filePath(name + u"-difference.png"_s);
    drawn.save(drawnPath);
    difference.save(differencePath);
    return u"\n  kept  %1\n  drawn %2\n  where %3"_s.arg(keptPath(name), drawnPath, differencePath);
}

} // namespace

bool agree(const PictureDifference &difference)
{
    return difference.mean <= meanLimit && difference.worstBlock <= blockLimit;
}

QString faultOf(const QString &name, const QImage &drawn)
{
    if (qEnvironmentVariableIsSet(rewriteVariable)) {
        const bool isKept = QDir().mkpath(QStringLiteral(KEPT_PICTURES))
            && withFewColours(drawn).save(keptPath(name), "PNG", 0);
        if (!isKept)
            return u"could not be written: "_s + keptPath(name);
    }
    const QImage kept = QImage(keptPath(name)).convertToFormat(QImage::Format_RGB32);
    if (kept.size() != drawn.size())
        return u"another size than the kept picture"_s + keepEvidence(name, drawn, {});
    const PictureDifference difference = differenceOf(drawn, kept);
    if (agree(difference))
        return {};
    return u"mean %1 of %2, worst block %3 of %4%5"_s.arg(difference.mean)
        .arg(meanLimit)
        .arg(difference.worstBlock)
        .arg(blockLimit)
        .arg(keepEvidence(name, drawn, difference.picture));
}

} // namespace waypost
