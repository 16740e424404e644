// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/kioskpin.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr auto method = "pbkdf2-sha256"_L1;
constexpr int roundsNow = 200'000; // about a tenth of a second: nothing to a person, much to a guesser
constexpr int mostRounds = 10'000'000;
constexpr int digestBytes = 32;

struct Digest
{
    int rounds = 0;
    QByteArray salt;
    QByteArray bytes;
};

QByteArray derive(const QString &pin, const QByteArray &salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, pin.toUtf8(), salt, rounds, digestBytes);
}

std::optional<Digest> parse(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 4 || parts[0] != method)
        return std::nullopt;
    const Digest digest{
        parts[1].toInt(), QByteArray::fromHex(parts[2].toLatin1()), QByteArray::fromHex(parts[3].toLatin1())};
    const bool usable = digest.rounds > 0 && digest.rounds <= mostRounds && !digest.salt.isEmpty()
        && digest.bytes.size() == digestBytes;
    return usable ? std::optional(digest) : std::nullopt;
}

} // namespace

QString KioskPin::digestOf(const QString &pin)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray salt(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return u"%1:%2:%3:%4"_s.arg(
        method, QString::number(roundsNow), QString::fromLatin1(salt.toHex()),
        QString::fromLatin1(derive(pin, salt, roundsNow).toHex()));
}

bool KioskPin::isDigest(const QString &text)
{
    return parse(text).has_value();
}

bool KioskPin::matches(const QString &pin, const QString &digest)
{
    const std::optional<Digest> kept = parse(digest);
    return kept && derive(pin, kept->salt, kept->rounds) == kept->bytes;
}

} // namespace waypost
