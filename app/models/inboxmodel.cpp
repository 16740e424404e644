// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inboxmodel.h"

#include "domain/alarms/alarmreading.h"
#include "domain/outsidetext.h"
#include "journal/journal.h"
#include "journal/messagelimits.h"
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
    connect(m_journal, &Journal::held, this, &InboxModel::onHeld);
    connect(m_journal, &Journal::committed, this, &InboxModel::onCommitted);
    connect(m_journal, &Journal::gapsEnded, this, &InboxModel::onGapsEnded);
    connect(m_journal, &Journal::pageReady, this, &InboxModel::onPage);
    connect(m_journal, &Journal::countsChanged, this, &InboxModel::unreadCountChanged);
    connect(m_journal, &Journal::opened, this, [this] { // what is older can be read now
        m_more = true;
        fetchMore({});
    });
    onHeld(m_journal->unsavedRows());
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
    case SavedRole:
        return row.saved;
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
        {AlarmNameRole, "alarmName"},
        {SavedRole, "saved"}};
}

bool InboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_request == 0;
}

void InboxModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_request = m_journal->requestPage({oldestSaved(), pageSize});
}

int InboxModel::unreadCount() const
{
    return m_journal ? static_cast<int>(m_journal->counts().unread) + unreadHeld() : 0;
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
    if (!known.saved)
        Q_EMIT unreadCountChanged();
}

void InboxModel::markAllRead()
{
    if (m_rows.empty() || !m_journal->markAllRead(m_rows.front().id))
        return;
    for (InboxRow &row : m_rows)
        row.read = true;
    Q_EMIT dataChanged(index(0), index(count() - 1), {ReadRole});
    if (m_held > 0)
        Q_EMIT unreadCountChanged();
}

void InboxModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {TextRole, AlarmNameRole});
}

void InboxModel::onHeld(const QList<InboxRow> &rows)
{
    if (rows.isEmpty())
        return;
    m_held += static_cast<int>(rows.size());
    prepend(rows);
    Q_EMIT unreadCountChanged();
}

void InboxModel::onCommitted(const QList<InboxRow> &rows)
{
    QList<InboxRow> added;
    for (const InboxRow &row : rows) {
        // A page asked for meanwhile may already have brought some of them.
        if (settle(row) || row.id <= m_newestSaved)
            continue;
        added.append(row);
    }
    if (!rows.isEmpty())
        m_newestSaved = std::max(m_newestSaved, rows.constLast().id);
    if (!added.isEmpty())
        prepend(added);
}

/** A row that was shown before it was saved has an id of its own now. */
bool InboxModel::settle(const InboxRow &row)
{
    if (m_held == 0)
        return false;
    const int at = find(InboxRow::provisionalIds + row.ticket);
    if (at < 0)
        return false;
    InboxRow &shown = m_rows[static_cast<std::size_t>(at)];
    shown.id = row.id;
    shown.saved = true;
    --m_held;
    Q_EMIT dataChanged(index(at), index(at), {RowIdRole, SavedRole});
    return true;
}

void InboxModel::prepend(const QList<InboxRow> &rows)
{
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    for (const InboxRow &row : rows) {
        m_bytes += bytesOf(row);
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
    const qint64 known = oldestSaved();
    const qint64 oldest = known > 0 ? known : std::numeric_limits<qint64>::max();
    const auto isOlder = [oldest](const InboxRow &row) { return row.id < oldest; };
    const auto first = std::find_if(older.begin(), older.end(), isOlder);
    if (first == older.end())
        return;
    const int row = count();
    beginInsertRows({}, row, row + static_cast<int>(older.end() - first) - 1);
    m_rows.insert(m_rows.end(), first, older.end());
    for (auto added = first; added != older.end(); ++added)
        m_bytes += bytesOf(*added);
    m_newestSaved = std::max(m_newestSaved, first->id);
    endInsertRows();
    Q_EMIT countChanged();
}

void InboxModel::dropOldest()
{
    int kept = std::min(count(), capacity);
    qint64 bytes = m_bytes;
    for (int row = count() - 1; row >= kept; --row)
        bytes -= bytesOf(m_rows[static_cast<std::size_t>(row)]);
    while (bytes > capacityBytes && kept > pageSize)
        bytes -= bytesOf(m_rows[static_cast<std::size_t>(--kept)]);
    if (kept == count())
        return;
    beginRemoveRows({}, kept, count() - 1);
    for (int row = kept; row < count(); ++row)
        m_held -= m_rows[static_cast<std::size_t>(row)].saved ? 0 : 1;
    m_rows.resize(static_cast<std::size_t>(kept));
    m_bytes = bytes;
    endRemoveRows();
    m_more = true;
    if (std::exchange(m_request, 0) != 0) // its answer would go on after rows that are gone
        Q_EMIT fetched();
}

void InboxModel::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

/** Ids fall from row to row, apart from rows that were never saved and stay between those that were. */
int InboxModel::find(qint64 id) const
{
    if (m_held > 0) {
        const auto found = std::ranges::find(m_rows, id, &InboxRow::id);
        return found != m_rows.end() ? static_cast<int>(found - m_rows.begin()) : -1;
    }
    const auto found = std::lower_bound(
        m_rows.begin(), m_rows.end(), id, [](const InboxRow &row, qint64 wanted) { return row.id > wanted; });
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

/** Id of the oldest row that is on the disk; 0 = there is none here. */
qint64 InboxModel::oldestSaved() const
{
    const auto found
        = std::find_if(m_rows.rbegin(), m_rows.rend(), [](const InboxRow &row) { return row.saved; });
    return found == m_rows.rend() ? 0 : found->id;
}

int InboxModel::unreadHeld() const
{
    if (m_held == 0)
        return 0;
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const InboxRow &row) { return !row.saved && !row.read; }));
}

} // namespace waypost
