// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diagnostics.h"

#include "models/readings.h"

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int repairedKind = decodeErrorKindCount; // behind every reason to refuse

int kindOf(const RejectedFrame &frame)
{
    return frame.repairs.empty() ? static_cast<int>(frame.error.kind) : repairedKind;
}

QString nameOf(int kind)
{
    return kind == repairedKind ? u"repaired"_s
                                : QString::fromLatin1(toString(static_cast<DecodeErrorKind>(kind)));
}

QString fieldsOf(const RejectedFrame &frame)
{
    QStringList fields;
    for (const Repair &repair : frame.repairs) {
        const QString field = QString::fromStdString(repair.field);
        if (!field.isEmpty() && !fields.contains(field))
            fields.append(field);
    }
    return frame.repairs.empty() ? QString::fromLatin1(frame.error.field) : fields.join(u", "_s);
}

QString repairsOf(const RejectedFrame &frame)
{
    QStringList lines;
    for (const Repair &repair : frame.repairs) {
        const QString kind = QString::fromLatin1(toString(repair.kind));
        const QString value = printable(QByteArray::fromStdString(repair.value));
        lines.append(
            QString::fromStdString(repair.field) + u": "_s + kind
            + (value.isEmpty() ? QString() : u", "_s + value));
    }
    return lines.join(u'\n');
}

} // namespace

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
    ++m_counts[{kindOf(frame), frame.feed}];
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
        return nameOf(kindOf(frame));
    case OffsetRole:
        return static_cast<double>(frame.error.offset);
    case FieldRole:
        return fieldsOf(frame);
    case RepairsRole:
        return repairsOf(frame);
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
        {RepairsRole, "repairs"},
        {HeadRole, "head"}};
}

QList<RejectTally> Diagnostics::counts() const
{
    QList<RejectTally> tallies;
    for (const auto &[key, count] : m_counts)
        tallies.append({nameOf(key.first), QString::fromLatin1(toString(key.second)), double(count)});
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
