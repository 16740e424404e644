// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/filenamepolicy.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

// Device names: Windows opens the device whatever extension follows.
bool isReserved(const QString &name)
{
    static const QRegularExpression device(
        uR"(^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\x{b9}\x{b2}\x{b3}])[ ]*(\.|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

bool isUnwanted(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero-width joiners: "gpj.exe" that reads "exe.jpg"
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString withoutUnwanted(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (QChar::category(QChar::surrogateToUcs4(c, text.at(i + 1))) != QChar::Other_Format)
                kept += text.sliced(i, 2);
            ++i;
        } else if (u"<>:\"|?*"_s.contains(c)) {
            kept += u'_';
        } else if (!isUnwanted(c)) {
            kept += c.isSpace() ? QChar(u' ') : c;
        }
    }
    return kept;
}

QString trimmedOfDots(QString name)
{
    while (!name.isEmpty() && (name.front() == u'.' || name.front().isSpace()))
        name.removeFirst();
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.removeLast();
    return name;
}

/** Length of the extension with its dot; 0 if there is none or it is too long to be one. */
qsizetype extensionLength(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype length = dot > 0 ? name.size() - dot : 0;
    return length <= 16 ? length : 0;
}

/** Cut in the middle, so that the extension stays; never through a character. */
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= fileNameLimit)
        return name;
    const QString extension = name.last(extensionLength(name));
    QString stem = name.chopped(extension.size());
    const qsizetype room = fileNameLimit - extension.toUtf8().size();
    while (stem.toUtf8().size() > room)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return trimmedOfDots(stem) + extension;
}

/** The value of a parameter, from behind its "="; quotes and backslashes undone. */
QByteArray parameterValue(QByteArrayView rest)
{
    rest = rest.trimmed();
    if (!rest.startsWith('"'))
        return rest.first(std::min(rest.size(), rest.indexOf(';') < 0 ? rest.size() : rest.indexOf(';')))
            .trimmed()
            .toByteArray();
    QByteArray value;
    for (qsizetype i = 1; i < rest.size() && rest.at(i) != '"'; ++i) {
        // Undoing only \" and \\: some servers send a Windows path unescaped.
        if (rest.at(i) == '\\' && i + 1 < rest.size() && (rest.at(i + 1) == '"' || rest.at(i + 1) == '\\'))
            ++i;
        value += rest.at(i);
    }
    return value;
}

/** Splits the header at ";" outside quotes and finds a parameter. */
QByteArray parameter(const QByteArray &header, QByteArrayView name)
{
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= header.size(); ++i) {
        if (i < header.size() && quoted && header.at(i) == '\\') {
            ++i;
            continue;
        }
        if (i < header.size() && header.at(i) == '"')
            quoted = !quoted;
        if (i < header.size() && (quoted || header.at(i) != ';'))
            continue;
        const QByteArrayView part = QByteArrayView(header).sliced(start, std::min(i, header.size()) - start);
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.first(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return parameterValue(part.sliced(equals + 1));
        start = i + 1;
    }
    return {};
}

/** UTF-8 if it is, else Latin-1: what servers send in practice. */
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/** RFC 8187: charset'language'percent-encoded. */
QString extendedValue(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split('\'');
    if (parts.size() != 3)
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(parts.at(2));
    if (parts.at(0).compare("utf-8", Qt::CaseInsensitive) == 0)
        return decoded(bytes);
    return parts.at(0).compare("iso-8859-1", Qt::CaseInsensitive) == 0 ? QString::fromLatin1(bytes)
                                                                       : QString();
}

} // namespace

QString nameInDisposition(const QByteArray &header)
{
    const QString extended = extendedValue(parameter(header, "filename*"));
    return extended.isEmpty() ? decoded(parameter(header, "filename")) : extended;
}

QString nameInAddress(const QUrl &url)
{
    // Decoded after the last slash was found: "%2F" in a name is no folder.
    const QString path = url.path(QUrl::FullyEncoded);
    return decoded(QByteArray::fromPercentEncoding(path.sliced(path.lastIndexOf(u'/') + 1).toLatin1()));
}

QString safeFileName(const QString &wish)
{
    const qsizetype folder = std::max(wish.lastIndexOf(u'/'), wish.lastIndexOf(u'\\'));
    QString name = trimmedOfDots(withoutUnwanted(wish.sliced(folder + 1)));
    name = shortened(name.normalized(QString::NormalizationForm_C));
    if (isReserved(name))
        name.prepend(u'_');
    return name.isEmpty() ? u"download"_s : name;
}

QString freeFileName(const QString &name, const std::function<bool(const QString &)> &exists)
{
    const QString extension = name.last(extensionLength(name));
    const QString stem = name.chopped(extension.size());
    QString candidate = name;
    for (int n = 2; exists(candidate); ++n)
        candidate = u"%1 (%2)%3"_s.arg(stem, QString::number(n), extension);
    return candidate;
}

} // namespace waypost
