// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inboxmodel.h"

#include "domain/alarms/alarmreading.h"
#include "domain/outsidetext.h"
#include "journal/journal.h"
#include "models/alarmtext.h"
#include "models/readings.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr std::int64_t alarmSender = 1;

QString textOf(const InboxRow &row)
{
    if (!row.isGap())
        return shownText(toText(row.message.text));
    return row.gap->feed == u"device"_s ? InboxModel::tr("No connection to the device feed")
                                        : InboxModel::tr("No connection to the message feed");
}

double sentMs(const InboxRow &row)
{
    return row.isGap() ? toNumber(row.gap->from) : toNumber(row.message.sent);
}

QList<FieldText> alarmFields(const InboxRow &row)
{
    return row.message.alarm ? toFieldTexts(row.message.alarm->fields) : QList<FieldText>();
}

} // namespace

QString InboxModel::kindOf(const InboxRow &row)
{
    if (row.isGap())
        return u"gap"_s;
    const Message &message = row.message;
    if (message.type == MessageType::GetFileShake || message.type == MessageType::DownloadAllow)
        return u"file"_s;
    const bool isAlarm = message.alarm || message.fromId == Reported<std::int64_t>(alarmSender);
    return isAlarm ? u"alarm"_s : u"message"_s;
}

QString InboxModel::alarmNames(const InboxRow &row)
{
    if (!row.message.alarm)
        return {};
    QStringList names;
    for (const AlarmKind &kind : alarmKindsOf(*row.message.alarm, row.message.text)) {
        if (!isFreeText(kind.key))
            names.append(alarmText(kind.name));
    }
    return QLocale().createSeparatedList(names);
}

InboxModel::InboxModel(Journal *journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_more(journal)
{
    if (!m_journal)
        return;
    connect(m_journal, &Journal::committed, this, &InboxModel::onCommitted);
    connect(m_journal, &Journal::gapsEnded, this, &InboxModel::onGapsEnded);
    connect(m_journal, &Journal::pageReady, this, &InboxModel::onPage);
    connect(m_journal, &Journal::countsChanged, this, &InboxModel::unreadCountChanged);
    fetchMore({});
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InboxRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RowIdRole:
        return static_cast<double>(row.id);
    case TypeRole:
        return shownName(row.typeName());
    case KindRole:
        return kindOf(row);
    case FromIdRole:
        return toNumber(row.message.fromId);
    case FromNameRole:
        return shownName(toText(row.message.fromName));
    case Qt::DisplayRole:
    case TextRole:
        return textOf(row);
    case SentMsRole:
        return sentMs(row);
    case ReceivedMsRole:
        return toNumber(row.received);
    case ReadRole:
        return row.read;
    case AlarmFieldsRole:
        return QVariant::fromValue(alarmFields(row));
    case FieldsRole:
        return QVariant::fromValue(toFieldTexts(row.message.fields));
    case RawRole:
        return shownText(toText(row.message.raw));
    case VehicleImeiRole:
        return toText(row.vehicle().view());
    case GapEndMsRole:
        return row.isGap() ? toNumber(row.gap->to) : notReported;
    case AlarmNameRole:
        return alarmNames(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    return {
        {RowIdRole, "rowId"},
        {TypeRole, "type"},
        {KindRole, "kind"},
        {FromIdRole, "fromId"},
        {FromNameRole, "fromName"},
        {TextRole, "text"},
        {SentMsRole, "sentMs"},
        {ReceivedMsRole, "receivedMs"},
        {ReadRole, "read"},
        {AlarmFieldsRole, "alarmFields"},
        {FieldsRole, "fields"},
        {RawRole, "raw"},
        {VehicleImeiRole, "vehicleImei"},
        {GapEndMsRole, "gapEndMs"},
        {AlarmNameRole, "alarmName"}};
}

bool InboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_request == 0;
}

void InboxModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_request = m_journal->requestPage({m_rows.empty() ? 0 : m_rows.back().id, pageSize});
}

int InboxModel::unreadCount() const
{
    return m_journal ? static_cast<int>(m_journal->counts().unread) : 0;
}

void InboxModel::markRead(double rowId)
{
    const int row = find(static_cast<qint64>(rowId));
    if (row < 0 || m_rows[static_cast<std::size_t>(row)].read)
        return;
    InboxRow &known = m_rows[static_cast<std::size_t>(row)];
    if (!m_journal->markRead(known.id))
        return; // the journal's health says why
    known.read = true;
    Q_EMIT dataChanged(index(row), index(row), {ReadRole});
}

void InboxModel::markAllRead()
{
    if (m_rows.empty() || !m_journal->markAllRead(m_rows.front().id))
        return;
    for (InboxRow &row : m_rows)
        row.read = true;
    Q_EMIT dataChanged(index(0), index(count() - 1), {ReadRole});
}

void InboxModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {TextRole, AlarmNameRole});
}

void InboxModel::onCommitted(const QList<InboxRow> &rows)
{
    // A page asked for meanwhile may already have brought some of them.
    const qint64 newest = m_rows.empty() ? 0 : m_rows.front().id;
    const auto isNew = [newest](const InboxRow &row) { return row.id > newest; };
    const auto added = static_cast<int>(std::count_if(rows.begin(), rows.end(), isNew));
    if (added == 0)
        return;
    beginInsertRows({}, 0, added - 1);
    for (const InboxRow &row : rows) {
        if (isNew(row))
            m_rows.push_front(row);
    }
    endInsertRows();
    dropOldest();
    Q_EMIT countChanged();
}

void InboxModel::onGapsEnded(const QList<InboxRow> &rows)
{
    for (const InboxRow &ended : rows) {
        const int row = find(ended.id);
        if (row < 0)
            continue;
        m_rows[static_cast<std::size_t>(row)] = ended;
        Q_EMIT dataChanged(index(row), index(row), {GapEndMsRole});
    }
}

void InboxModel::onPage(quint64 request, const InboxPage &page)
{
    if (request != m_request)
        return;
    setError(page.error);
    if (page.error.isEmpty()) {
        m_more = page.more;
        append(page.rows);
    }
    m_request = 0; // not before: a view may ask on while the rows, and with them the place to go on, are not
                   // there yet
    Q_EMIT fetched();
}

void InboxModel::append(const QList<InboxRow> &older)
{
    // What was committed since the page was asked for is here already.
    const qint64 oldest = m_rows.empty() ? std::numeric_limits<qint64>::max() : m_rows.back().id;
    const auto first
        = std::find_if(older.begin(), older.end(), [oldest](const InboxRow &row) { return row.id < oldest; });
    if (first == older.end())
        return;
    const int row = count();
    beginInsertRows({}, row, row + static_cast<int>(older.end() - first) - 1);
    m_rows.insert(m_rows.end(), first, older.end());
    endInsertRows();
    Q_EMIT countChanged();
}

void InboxModel::dropOldest()
{
    if (count() <= capacity)
        return;
    beginRemoveRows({}, capacity, count() - 1);
    m_rows.resize(capacity);
    endRemoveRows();
    m_more = true;
}

void InboxModel::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

int InboxModel::find(qint64 id) const
{
    const auto found = std::lower_bound(
        m_rows.begin(), m_rows.end(), id, [](const InboxRow &row, qint64 wanted) { return row.id > wanted; });
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

} // namespace waypost
