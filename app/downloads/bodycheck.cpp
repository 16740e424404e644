// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/bodycheck.h"

#include "domain/outsidetext.h"
#include "downloads/bodykind.h"
#include "downloads/downloadwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr qsizetype mostShownSize = 40; // characters of what was announced
constexpr qsizetype headSize = 4 * 1024;
constexpr qsizetype tailSize = 66 * 1024; // the end of a ZIP archive, with the longest comment it may have

QString extensionOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).trimmed().toLower();
}

bool isHtmlName(const QString &name)
{
    return (kindsOfExtension(extensionOf(name)) & kindBit(BodyKind::Html)) != 0;
}

/** The name before anything was asked: a redirection to "login.html" does not make that the file's name. */
const QString &firstName(const AnnouncedFile &announced)
{
    return announced.noticeName.isEmpty() ? announced.addressName : announced.noticeName;
}

BodyKinds kindsOfNoticeType(const QString &type)
{
    const QString plain = type.trimmed();
    return plain.contains(u'/') ? kindsOfMediaType(plain.toLatin1())
                                : kindsOfExtension(plain.startsWith(u'.') ? plain.sliced(1) : plain);
}

/** Tables that call themselves Excel files are known to be made this way. */
bool isOfficeMarkup(const BodyFacts &facts)
{
    return facts.head().contains("urn:schemas-microsoft-com:office");
}

bool isOldBiff(const QByteArray &head)
{
    return head.size() > 2 && head[0] == '\x09'
        && (head[1] == '\x08' || head[1] == '\x04' || head[1] == '\x02');
}

bool fitsName(const BodyFacts &facts, BodyKind kind, const QString &name)
{
    const QString extension = extensionOf(name);
    const BodyKinds kinds = kindsOfExtension(extension);
    if (kinds == 0 || (kinds & kindBit(kind)) != 0)
        return true;
    if (extension == "xls"_L1)
        return isOldBiff(facts.head())
            || ((kind == BodyKind::Html || kind == BodyKind::Xml) && isOfficeMarkup(facts));
    return extension == "doc"_L1 && kind == BodyKind::Html && isOfficeMarkup(facts);
}

/** @param isStatus of HTTP, where only the high ones are errors */
bool isErrorCode(const QString &code, bool isStatus)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (!isNumber)
        return code == "error"_L1 || code == "fail"_L1 || code == "failed"_L1 || code == "unauthorized"_L1;
    return isStatus ? number >= 400 : number != 0 && number != 200;
}

/** What a server answers in the place of a file: {"code": 401, "message": "..."}. */
bool isErrorObject(const BodyFacts &facts)
{
    if (!facts.isWhole())
        return false;
    const QJsonObject object = QJsonDocument::fromJson(facts.head()).object();
    const QJsonValue error = object.value("error"_L1);
    if (error.isObject() || error.toBool() || !error.toString().isEmpty())
        return true;
    const bool hasWords = object.contains("message"_L1) || object.contains("msg"_L1);
    return hasWords
        && std::ranges::any_of(
               std::array{"code"_L1, "status"_L1, "errcode"_L1}, [&object](QLatin1StringView key) {
                   return isErrorCode(object.value(key).toVariant().toString().toLower(), key == "status"_L1);
               });
}

/** An archive that calls itself a document has the document's folder in it. */
bool lacksItsDocument(const BodyFacts &facts, const QString &name)
{
    struct Known
    {
        QLatin1StringView extensions; ///< each between blanks
        QByteArrayView part;
    };
    static constexpr std::array known{
        Known{" xlsx xlsm "_L1, "xl/"}, Known{" docx docm "_L1, "word/"}, Known{" pptx "_L1, "ppt/"},
        Known{" ods odt odp "_L1, "mimetype"}, Known{" kmz "_L1, ".kml"}};
    const QString wanted = u' ' + extensionOf(name) + u' ';
    const auto found
        = std::ranges::find_if(known, [&wanted](const Known &k) { return k.extensions.contains(wanted); });
    return found != known.end() && !facts.head().contains(found->part) && !facts.tail().contains(found->part);
}

QString contradictsKind(BodyKind kind)
{
    return DownloadWords::tr("It is %1, not what its name says.").arg(nameOf(kind));
}

QString contradictsContent(const BodyFacts &facts, const AnnouncedFile &announced)
{
    const BodyKind kind = kindOf(facts.head(), facts.isWhole());
    if (kind == BodyKind::Empty)
        return DownloadWords::tr("The file is empty.");
    const bool mayBeHtml = isHtmlName(firstName(announced))
        || (firstName(announced).isEmpty() && isHtmlName(announced.name))
        || (kindsOfNoticeType(announced.type) & kindBit(BodyKind::Html)) != 0;
    const bool isOffice = isOfficeMarkup(facts) && fitsName(facts, kind, announced.name);
    if (kind == BodyKind::Html && !mayBeHtml && !isOffice)
        return DownloadWords::tr("It is a web page, perhaps one to sign in, not a file.");
    if (kind == BodyKind::Json && isErrorObject(facts))
        return DownloadWords::tr("It is an error message of the server, not a file.");
    const bool isPacked = kind == BodyKind::Gzip && isPackedBehindItsName(facts, announced.name);
    if (!isPacked) {
        if (!fitsName(facts, kind, announced.name) || !fitsName(facts, kind, firstName(announced)))
            return contradictsKind(kind);
        BodyKinds told = kindsOfNoticeType(announced.type);
        if (told == 0 && kindsOfExtension(extensionOf(announced.name)) == 0)
            told = kindsOfMediaType(announced.mediaType);
        if (told != 0 && (told & kindBit(kind)) == 0 && !isOffice)
            return DownloadWords::tr("It is %1, not what it was announced as.").arg(nameOf(kind));
    }
    if (kind == BodyKind::Zip && !lacksItsEnd(facts) && lacksItsDocument(facts, announced.name))
        return contradictsKind(kind);
    if (kind == BodyKind::Text && facts.hasZeros() && !isWideText(facts.head()))
        return DownloadWords::tr("It holds zero bytes: it is damaged or no text.");
    return {};
}

} // namespace

void BodyFacts::add(QByteArrayView bytes)
{
    if (m_head.size() < headSize)
        m_head += bytes.first(std::min(bytes.size(), headSize - m_head.size()));
    m_tail += bytes.last(std::min(bytes.size(), tailSize));
    if (m_tail.size() > 2 * tailSize)
        m_tail = m_tail.last(tailSize);
    m_hasZeros = m_hasZeros || bytes.contains('\0');
    m_bytes += bytes.size();
}

QByteArrayView BodyFacts::tail() const
{
    return QByteArrayView(m_tail).last(std::min(m_tail.size(), tailSize));
}

bool sizeAgrees(const QString &announced, qint64 bytes)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{1,15})(?:[.,](\d{1,6}))?\s*([kmg]?)(i?b|bytes?)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(announced);
    const double told = match.hasMatch() ? (match.captured(1) + u'.' + match.captured(2)).toDouble() : 0;
    if (told <= 0) // no number, or a size that was not known
        return true;
    const QString prefix = match.captured(3).toLower();
    const bool isExact = prefix.isEmpty() && match.captured(2).isEmpty();
    const double half = 0.51 * std::pow(10, -double(match.captured(2).size()));
    const auto agreesIn
        = [&](double unit) { return std::abs(double(bytes) / unit - told) <= std::max(half, told / 100); };
    if (isExact && bytes == qint64(told))
        return true;
    if (isExact) // kilobytes without a word? Those round up or down.
        return match.captured(4).isEmpty() && bytes >= 1000
            && (std::abs(double(bytes) / 1024 - told) < 1 || std::abs(double(bytes) / 1000 - told) < 1);
    if (prefix.isEmpty())
        return agreesIn(1) || agreesIn(1000) || agreesIn(1024) || agreesIn(1e6) || agreesIn(1024.0 * 1024);
    const int power = prefix == "k"_L1 ? 1 : prefix == "m"_L1 ? 2 : 3;
    return agreesIn(std::pow(1000, power)) || agreesIn(std::pow(1024, power));
}

bool lacksItsEnd(const BodyFacts &facts)
{
    const QByteArrayView tail = facts.tail();
    switch (kindOf(facts.head(), facts.isWhole())) {
    case BodyKind::Zip:
        return !tail.contains("PK\x05\x06");
    case BodyKind::Pdf:
        return !tail.contains("%%EOF");
    case BodyKind::Png:
        return !tail.contains("IEND");
    case BodyKind::Jpeg:
        return !tail.contains("\xff\xd9");
    default:
        return false;
    }
}

bool isPackedBehindItsName(const BodyFacts &facts, const QString &name)
{
    const BodyKinds kinds = kindsOfExtension(extensionOf(name));
    return kindOf(facts.head(), facts.isWhole()) == BodyKind::Gzip && kinds != 0
        && (kinds & kindBit(BodyKind::Gzip)) == 0;
}

QString findContradiction(
    const BodyFacts &facts, const AnnouncedFile &announced, const QByteArray &sha256,
    std::optional<qint64> packedBytes)
{
    if (const QString reason = contradictsContent(facts, announced); !reason.isEmpty())
        return reason;
    const bool agrees = sizeAgrees(announced.size, facts.bytes())
        || (packedBytes && sizeAgrees(announced.size, *packedBytes));
    if (!agrees)
        return DownloadWords::tr("%1 bytes came, but %2 were announced.")
            .arg(facts.bytes())
            .arg(shownName(announced.size, mostShownSize));
    if (!announced.sha256.isEmpty() && announced.sha256 != sha256)
        return DownloadWords::tr("Its checksum is not the one that was announced.");
    return {};
}

} // namespace waypost
