// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diagnostics.h"

#include "models/readings.h"

using namespace Qt::StringLiterals;

namespace waypost {

Diagnostics::Diagnostics(QObject *parent)
    : QAbstractListModel(parent)
{
}

void Diagnostics::add(const RejectedFrame &frame)
{
    if (rowCount() == capacity) {
        beginRemoveRows({}, capacity - 1, capacity - 1);
        m_frames.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_frames.push_front(frame);
    endInsertRows();
    ++m_counts[{frame.error.kind, frame.feed}];
    ++m_total;
    Q_EMIT countsChanged();
}

int Diagnostics::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_frames.size());
}

QVariant Diagnostics::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RejectedFrame &frame = m_frames[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FeedRole:
        return QString::fromLatin1(toString(frame.feed));
    case Qt::DisplayRole:
    case KindRole:
        return QString::fromLatin1(toString(frame.error.kind));
    case OffsetRole:
        return static_cast<double>(frame.error.offset);
    case FieldRole:
        return QString::fromLatin1(frame.error.field);
    case ReceivedMsRole:
        return toNumber(frame.received);
    case SizeRole:
        return toNumber(frame.size);
    case HeadRole:
        return printable(frame.head);
    default:
        return {};
    }
}

QHash<int, QByteArray> Diagnostics::roleNames() const
{
    return {
        {FeedRole, "feed"},
        {KindRole, "kind"},
        {OffsetRole, "offset"},
        {FieldRole, "field"},
        {ReceivedMsRole, "receivedMs"},
        {SizeRole, "size"},
        {HeadRole, "head"}};
}

QList<RejectTally> Diagnostics::counts() const
{
    QList<RejectTally> tallies;
    for (const auto &[key, count] : m_counts)
        tallies.append(
            {QString::fromLatin1(toString(key.first)), QString::fromLatin1(toString(key.second)),
             double(count)});
    return tallies;
}

QString printable(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        if (code >= 0x20 && code < 0x7f)
            text += QLatin1Char(byte);
        else
            text += u"\\x%1"_s.arg(static_cast<uint>(code), 2, 16, QChar(u'0'));
    }
    return text;
}

} // namespace waypost
