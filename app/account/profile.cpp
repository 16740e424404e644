// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/profile.h"

#include <QCryptographicHash>

namespace waypost {

namespace {

constexpr qsizetype readableLength = 32;
constexpr qsizetype hashLength = 16; // hex digits: 64 bits

} // namespace

QString AccountId::folderName() const
{
    QString readable;
    for (const QChar c : userId.toLower().left(readableLength)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            readable += c;
        else if (!readable.isEmpty() && !readable.endsWith(u'-'))
            readable += u'-';
    }
    // A zero between the two, so that no pair can be read as another.
    const QByteArray both = userId.toUtf8() + '\0' + server.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex();
    const QString unique = QString::fromLatin1(hash.first(hashLength));
    if (readable.isEmpty())
        return unique;
    return readable.endsWith(u'-') ? readable + unique : readable + u'-' + unique;
}

} // namespace waypost
