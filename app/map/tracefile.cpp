// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tracefile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <cmath>

namespace waypost {

namespace {

constexpr QByteArrayView magic = "WPROAD01";
constexpr auto checksum = QCryptographicHash::Sha256;
constexpr qsizetype checksumBytes = 32;
constexpr qint64 mostFileBytes = 64 * 1024 * 1024;
constexpr quint32 mostPlainBytes = 64 * 1024 * 1024;
constexpr int quick = 1; // zlib's level: a third of the size already

void write(QDataStream &out, quint64 key, const TraceGrid::Cell &cell)
{
    out << key << cell.x << cell.y;
    for (const std::uint16_t count : cell.visits)
        out << count;
    for (const auto &link : cell.links) {
        for (const std::uint16_t count : link)
            out << count;
    }
}

/** False if it is no cell that a grid could have written. */
bool read(QDataStream &in, quint64 &key, TraceGrid::Cell &cell)
{
    in >> key >> cell.x >> cell.y;
    for (std::uint16_t &count : cell.visits)
        in >> count;
    for (auto &link : cell.links) {
        for (std::uint16_t &count : link)
            in >> count;
    }
    const TraceCellId id = TraceGrid::idOf(key);
    const auto isInside = [](float value) { return value >= 0 && value <= 1; }; // and a number
    return in.status() == QDataStream::Ok && id.x >= 0 && id.x < TraceGrid::side && id.y >= 0
        && id.y < TraceGrid::side && isInside(cell.x) && isInside(cell.y);
}

QDataStream &configured(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_5);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    return stream;
}

QByteArray toBytes(const KeptTraces &traces)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const auto &cells = traces.grid.cells();
    configured(out) << traces.mark << qint64(traces.grid.newestPeriod()) << quint64(traces.grid.forgotten())
                    << quint32(cells.size());
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        write(out, cell.key(), cell.value());
    return bytes;
}

std::optional<KeptTraces> fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    KeptTraces traces;
    qint64 newestPeriod = 0;
    quint64 forgotten = 0;
    quint32 count = 0;
    configured(in) >> traces.mark >> newestPeriod >> forgotten >> count;
    if (in.status() != QDataStream::Ok || count > TraceGrid::mostCells || newestPeriod < -1)
        return std::nullopt;
    QHash<quint64, TraceGrid::Cell> cells;
    cells.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        quint64 key = 0;
        TraceGrid::Cell cell;
        if (!read(in, key, cell))
            return std::nullopt;
        cells.insert(key, cell);
    }
    if (!in.atEnd())
        return std::nullopt;
    traces.grid.restore(std::move(cells), newestPeriod, forgotten);
    return traces;
}

std::optional<KeptTraces> parse(const QByteArray &file)
{
    const qsizetype head = magic.size() + checksumBytes;
    if (!file.startsWith(magic) || file.size() < head + 4)
        return std::nullopt;
    const QByteArrayView packed = QByteArrayView(file).sliced(head);
    if (QCryptographicHash::hash(packed, checksum)
        != QByteArrayView(file).sliced(magic.size(), checksumBytes))
        return std::nullopt;
    if (qFromBigEndian<quint32>(packed.data()) > mostPlainBytes)
        return std::nullopt;
    return fromBytes(qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size()));
}

} // namespace

std::optional<KeptTraces> TraceFile::load(QString *problem) const
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    std::optional<KeptTraces> traces;
    if (file.size() <= mostFileBytes && file.open(QIODevice::ReadOnly))
        traces = parse(file.readAll());
    file.close();
    if (traces)
        return traces;
    const QString aside = m_path + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(m_path, aside);
    *problem = tr("The map's own roads could not be read and grow anew; the old file is kept as %1.")
                   .arg(QFileInfo(aside).fileName());
    return std::nullopt;
}

QString TraceFile::save(const KeptTraces &traces) const
{
    const QByteArray packed = qCompress(toBytes(traces), quick);
    QSaveFile file(m_path);
    const bool good = file.open(QIODevice::WriteOnly)
        && file.write(magic.data(), magic.size()) == magic.size()
        && file.write(QCryptographicHash::hash(packed, checksum)) == checksumBytes
        && file.write(packed) == packed.size() && file.commit();
    return good ? QString() : tr("The map's own roads could not be written: %1.").arg(file.errorString());
}

} // namespace waypost
