// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"
#include "models/inboxfiltermodel.h"
#include "models/inboxmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InboxModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysEmptyWithoutJournal();
    void newestComesFirst();
    void fetchesOlderPagesOnDemand();
    void arrivalsWhileAPageIsOnItsWay();
    void viewThatAsksTooEarlyGetsEveryPage();
    void marksRead();
    void marksAllButWhatComesLater();
    void gapTellsWhenItEnded();
    void kinds_data();
    void kinds();
    void alarmFieldsAndVehicle();
    void tabsHoldTheirKind();
    void tabLooksFurtherBack();
    void alarmsAreCalledAsInTheirList();
    void searchFindsWordsAnywhere();
    void searchLooksFurtherOnlyWhenTold();
    void arrivalsWaitWhileHeld();
    void openedRowsStayAmongTheUnread();
    void showsWhatIsNotSaved();
    void keepsOnlySoManyBytes();

private:
    [[nodiscard]] static Message message(const std::string &text);
    [[nodiscard]] static Message notice(const std::string &text);
    void append(const Message &message) { QVERIFY(m_journal->append(message, m_clock.now())); }
    void appendMany(int count);
    void open();
    [[nodiscard]] QVariant cell(int row, int role) const { return m_inbox->index(row).data(role); }
    [[nodiscard]] QString text(int row) const { return cell(row, InboxModel::TextRole).toString(); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<InboxModel> m_inbox;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void InboxModelTest::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_clock);
    const JournalOpening opening = m_journal->open({.folder = m_folder->path()});
    QVERIFY2(opening.isOpen(), qPrintable(opening.error));
}

void InboxModelTest::cleanup()
{
    m_tester.reset();
    m_inbox.reset();
    m_journal.reset();
    m_folder.reset();
}

Message InboxModelTest::message(const std::string &text)
{
    Message message;
    message.type = MessageType::MessagePass;
    message.typeName = "messagePass";
    message.fromId = 7;
    message.fromName = "Ann";
    message.text = text;
    return message;
}

Message InboxModelTest::notice(const std::string &text)
{
    Message message;
    message.type = MessageType::DownloadAllow;
    message.typeName = "downloadAllow";
    message.text = text;
    message.fields = {{"task_id", "12"}};
    return message;
}

void InboxModelTest::appendMany(int count)
{
    for (int number = 1; number <= count; ++number)
        append(message("message " + std::to_string(number)));
    QVERIFY(m_journal->flush(10s));
    QCoreApplication::processEvents(); // committed() goes out before anybody listens
}

/** The model, under its tester, with the first page in it. The tester may fetch further pages by itself. */
void InboxModelTest::open()
{
    m_inbox = std::make_unique<InboxModel>(m_journal.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_inbox.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy fetched(m_inbox.get(), &InboxModel::fetched);
    QVERIFY(fetched.wait());
}

void InboxModelTest::staysEmptyWithoutJournal()
{
    InboxModel inbox(nullptr);
    const QAbstractItemModelTester tester(&inbox, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!inbox.canFetchMore({}));
    QCOMPARE(inbox.rowCount(), 0);
    QCOMPARE(inbox.unreadCount(), 0);
    inbox.markAllRead();
}

void InboxModelTest::newestComesFirst()
{
    open();
    append(message("first"));
    append(message("second"));
    QTRY_COMPARE(m_inbox->count(), 2);
    QCOMPARE(text(0), u"second"_s);
    QCOMPARE(cell(0, InboxModel::FromNameRole).toString(), u"Ann"_s);
    QCOMPARE(cell(0, InboxModel::FromIdRole).toDouble(), 7);
    QCOMPARE(cell(0, InboxModel::ReceivedMsRole).toDouble(), double(toMs(m_clock.now())));
    QVERIFY(std::isnan(cell(0, InboxModel::SentMsRole).toDouble()));
    QTRY_COMPARE(m_inbox->unreadCount(), 2);
}

void InboxModelTest::fetchesOlderPagesOnDemand()
{
    appendMany(InboxModel::pageSize + 50);
    m_inbox = std::make_unique<InboxModel>(m_journal.get());
    QTRY_COMPARE(m_inbox->count(), InboxModel::pageSize);
    QCOMPARE(text(0), u"message 250"_s);
    QVERIFY(m_inbox->canFetchMore({}));
    m_inbox->fetchMore({});
    QVERIFY(!m_inbox->canFetchMore({})); // one page at a time
    QTRY_COMPARE(m_inbox->count(), InboxModel::pageSize + 50);
    QCOMPARE(text(249), u"message 1"_s);
    QVERIFY(!m_inbox->canFetchMore({}));
}

void InboxModelTest::arrivalsWhileAPageIsOnItsWay()
{
    appendMany(InboxModel::pageSize + 1);
    open();
    m_inbox->fetchMore({});
    append(message("new"));
    QTRY_COMPARE(m_inbox->count(), InboxModel::pageSize + 2);
    QCOMPARE(text(0), u"new"_s);
    for (int row = 1; row < m_inbox->count(); ++row)
        QCOMPARE(text(row), u"message %1"_s.arg(m_inbox->count() - row));
}

void InboxModelTest::viewThatAsksTooEarlyGetsEveryPage()
{
    appendMany(InboxModel::pageSize + 50);
    m_inbox = std::make_unique<InboxModel>(m_journal.get());
    const auto ask = [this] { m_inbox->fetchMore({}); };
    connect(m_inbox.get(), &QAbstractItemModel::rowsAboutToBeInserted, this, ask);
    connect(m_inbox.get(), &QAbstractItemModel::rowsInserted, this, ask, Qt::QueuedConnection);
    QTRY_COMPARE(m_inbox->count(), InboxModel::pageSize + 50);
    QCOMPARE(text(249), u"message 1"_s);
}

void InboxModelTest::marksRead()
{
    appendMany(3);
    open();
    QCOMPARE(m_inbox->unreadCount(), 3);
    QSignalSpy changed(m_inbox.get(), &QAbstractItemModel::dataChanged);
    m_inbox->markRead(cell(1, InboxModel::RowIdRole).toDouble());
    QCOMPARE(changed.size(), 1);
    QVERIFY(cell(1, InboxModel::ReadRole).toBool());
    QVERIFY(!cell(0, InboxModel::ReadRole).toBool());
    QTRY_COMPARE(m_inbox->unreadCount(), 2);
    m_inbox->markRead(4711);
    QCOMPARE(changed.size(), 1);
}

void InboxModelTest::marksAllButWhatComesLater()
{
    appendMany(3);
    open();
    m_inbox->markAllRead();
    append(message("later"));
    QTRY_COMPARE(m_inbox->count(), 4);
    QTRY_COMPARE(m_inbox->unreadCount(), 1);
    QVERIFY(!cell(0, InboxModel::ReadRole).toBool());
    QVERIFY(cell(3, InboxModel::ReadRole).toBool());
}

void InboxModelTest::gapTellsWhenItEnded()
{
    open();
    QVERIFY(m_journal->beginGap(u"message"_s, m_clock.now()));
    QTRY_COMPARE(m_inbox->count(), 1);
    QCOMPARE(cell(0, InboxModel::KindRole).toString(), u"gap"_s);
    QCOMPARE(cell(0, InboxModel::TypeRole).toString(), u"gap"_s);
    QVERIFY(std::isnan(cell(0, InboxModel::GapEndMsRole).toDouble()));
    m_clock.advance(3min);
    QVERIFY(m_journal->endGap(u"message"_s, m_clock.now()));
    QTRY_COMPARE(cell(0, InboxModel::GapEndMsRole).toDouble(), double(toMs(m_clock.now())));
    QCOMPARE(m_inbox->count(), 1);
    QCOMPARE(m_inbox->unreadCount(), 0);
}

void InboxModelTest::kinds_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("sender");
    QTest::addColumn<QString>("kind");
    QTest::newRow("user") << int(MessageType::MessagePass) << 7 << u"message"_s;
    QTest::newRow("system") << int(MessageType::MessagePass) << 0 << u"message"_s;
    QTest::newRow("alarm") << int(MessageType::MessagePass) << 1 << u"alarm"_s;
    QTest::newRow("shake") << int(MessageType::GetFileShake) << 0 << u"file"_s;
    QTest::newRow("ready") << int(MessageType::DownloadAllow) << 0 << u"file"_s;
    QTest::newRow("unknown") << int(MessageType::Unknown) << 0 << u"message"_s;
}

void InboxModelTest::kinds()
{
    QFETCH(const int, type);
    QFETCH(const int, sender);
    QFETCH(const QString, kind);
    open();
    Message sent = message("text");
    sent.type = MessageType(type);
    sent.fromId = sender;
    append(sent);
    QTRY_COMPARE(m_inbox->count(), 1);
    QCOMPARE(cell(0, InboxModel::KindRole).toString(), kind);
}

void InboxModelTest::alarmFieldsAndVehicle()
{
    open();
    Message sent = message("SOS");
    AlarmDetails alarm;
    alarm.imei = Imei("8600000000000001");
    alarm.fields = {{"imei", "8600000000000001"}, {"speed", "83"}};
    sent.alarm = alarm;
    append(sent);
    QTRY_COMPARE(m_inbox->count(), 1);
    QCOMPARE(cell(0, InboxModel::VehicleImeiRole).toString(), u"8600000000000001"_s);
    const auto fields = cell(0, InboxModel::AlarmFieldsRole).value<QList<FieldText>>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[1], (FieldText{u"speed"_s, u"83"_s}));
}

void InboxModelTest::tabsHoldTheirKind()
{
    open();
    InboxFilterModel tab;
    const QAbstractItemModelTester tester(&tab, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tab.setInbox(m_inbox.get());
    tab.setFilter(InboxFilterModel::Files);
    append(message("hello"));
    append(notice("report ready"));
    QVERIFY(m_journal->beginGap(u"message"_s, m_clock.now()));
    QTRY_COMPARE(m_inbox->count(), 3);
    QCOMPARE(tab.count(), 2);
    QCOMPARE(tab.index(1, 0).data(InboxModel::TextRole).toString(), u"report ready"_s);
    tab.setFilter(InboxFilterModel::Messages);
    QCOMPARE(tab.count(), 2);
    QCOMPARE(tab.index(1, 0).data(InboxModel::TextRole).toString(), u"hello"_s);
    tab.setFilter(InboxFilterModel::All);
    QCOMPARE(tab.count(), 3);
}

void InboxModelTest::tabLooksFurtherBack()
{
    append(notice("old report"));
    appendMany(3 * InboxModel::pageSize);
    open();
    InboxFilterModel files;
    files.setFilter(InboxFilterModel::Files);
    files.setInbox(m_inbox.get());
    QTRY_COMPARE(files.count(), 1);
    QCOMPARE(files.index(0, 0).data(InboxModel::TextRole).toString(), u"old report"_s);
}

void InboxModelTest::alarmsAreCalledAsInTheirList()
{
    open();
    Message sent = message("HV 114: Fuel leak");
    sent.alarm = AlarmDetails{.number = 12};
    append(sent);
    sent.alarm = AlarmDetails{.name = "Door 3 open"};
    append(sent);
    append(message("hello"));
    QTRY_COMPARE(m_inbox->count(), 3);
    QCOMPARE(cell(2, InboxModel::AlarmNameRole).toString(), u"Fuel loss"_s);
    QCOMPARE(cell(2, InboxModel::TextRole).toString(), u"HV 114: Fuel leak"_s);
    QCOMPARE(cell(1, InboxModel::AlarmNameRole).toString(), QString());
    QCOMPARE(cell(0, InboxModel::AlarmNameRole).toString(), QString());
}

void InboxModelTest::searchFindsWordsAnywhere()
{
    open();
    InboxFilterModel found;
    const QAbstractItemModelTester tester(&found, QAbstractItemModelTester::FailureReportingMode::QtTest);
    found.setInbox(m_inbox.get());
    append(message("Ramp 4 please"));
    append(notice("report"));
    Message alarm = message("something");
    alarm.alarm = AlarmDetails{.number = 12};
    append(alarm);
    QVERIFY(m_journal->beginGap(u"message"_s, m_clock.now()));
    QTRY_COMPARE(found.count(), 4);
    found.setSearch(u"please  RAMP"_s);
    QCOMPARE(found.count(), 1);
    found.setSearch(u"ann"_s); // the sender
    QCOMPARE(found.count(), 2);
    found.setSearch(u"12"_s); // a field of the notice
    QCOMPARE(found.count(), 1);
    found.setSearch(u"fuel loss"_s); // what the list of alarms calls it
    QCOMPARE(found.count(), 1);
    found.setSearch(u"ramp tomorrow"_s);
    QCOMPARE(found.count(), 0);
    found.resetFilter();
    QCOMPARE(found.count(), 4);
}

void InboxModelTest::searchLooksFurtherOnlyWhenTold()
{
    append(message("needle"));
    m_clock.advance(1h);
    appendMany(15 * InboxModel::pageSize);
    m_inbox = std::make_unique<InboxModel>(m_journal.get());
    InboxFilterModel found;
    found.setSearch(u"needle"_s);
    found.setInbox(m_inbox.get());
    QTRY_VERIFY(m_inbox->count() > 0 && !found.looking());
    const double reached = found.searchedBackMs();
    QVERIFY(!found.complete());
    QVERIFY(!found.canFetchMore({}));
    QCOMPARE(found.count(), 0);
    while (!found.complete()) {
        found.searchFurther();
        QTRY_VERIFY(!found.looking());
    }
    QCOMPARE(found.count(), 1);
    QVERIFY(found.searchedBackMs() < reached);
}

void InboxModelTest::arrivalsWaitWhileHeld()
{
    open();
    InboxFilterModel held;
    const QAbstractItemModelTester tester(&held, QAbstractItemModelTester::FailureReportingMode::QtTest);
    held.setInbox(m_inbox.get());
    append(message("one"));
    QTRY_COMPARE(held.count(), 1);
    held.setHold(true);
    append(message("two"));
    append(message("three"));
    QTRY_COMPARE(held.waiting(), 2);
    QCOMPARE(held.count(), 1);
    held.showWaiting();
    QCOMPARE(held.count(), 3);
    QCOMPARE(held.waiting(), 0);
    append(message("four"));
    QTRY_COMPARE(held.waiting(), 1);
    held.setHold(false);
    QCOMPARE(held.count(), 4);
    QCOMPARE(held.waiting(), 0);
}

void InboxModelTest::openedRowsStayAmongTheUnread()
{
    open();
    InboxFilterModel unread;
    unread.setInbox(m_inbox.get());
    append(message("one"));
    append(message("two"));
    QTRY_COMPARE(unread.count(), 2);
    unread.setUnreadOnly(true);
    unread.markRead(cell(0, InboxModel::RowIdRole).toDouble());
    QVERIFY(cell(0, InboxModel::ReadRole).toBool());
    QCOMPARE(unread.count(), 2); // it does not go away while it is read
    unread.setUnreadOnly(false);
    unread.setUnreadOnly(true);
    QCOMPARE(unread.count(), 1);
}

void InboxModelTest::showsWhatIsNotSaved()
{
    open();
    append(message("before"));
    QTRY_COMPARE(m_inbox->count(), 1);
    QCOMPARE(cell(0, InboxModel::SavedRole).toBool(), true);
    QVERIFY(m_journal->flush(5s));
    m_journal->setPageLimit(1); // the disk is full
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"disk is full"_s));
    append(message(std::string(20'000, 'x')));
    QTRY_VERIFY(m_journal->isBehind());
    append(message("two"));
    append(notice("three"));
    QCOMPARE(m_inbox->count(), 4); // at once
    QCOMPARE(text(0), u"three"_s);
    QCOMPARE(cell(0, InboxModel::SavedRole).toBool(), false);
    QTRY_COMPARE(m_inbox->unreadCount(), 4);
    m_inbox->markRead(cell(1, InboxModel::RowIdRole).toDouble());
    QCOMPARE(m_inbox->unreadCount(), 3);
    {
        InboxModel later(m_journal.get()); // a window that is made meanwhile
        QCOMPARE(later.count(), 3);
        QTRY_COMPARE(later.count(), 4);
    }
    const QSignalSpy inserted(m_inbox.get(), &QAbstractItemModel::rowsInserted);
    m_journal->setPageLimit(0);
    QTRY_COMPARE(cell(0, InboxModel::SavedRole).toBool(), true);
    QVERIFY2(inserted.isEmpty(), "they stay where they are");
    QCOMPARE(text(0), u"three"_s);
    QCOMPARE(cell(0, InboxModel::RowIdRole).toInt(), 4);
    QCOMPARE(cell(1, InboxModel::ReadRole).toBool(), true);
    append(message("after"));
    QTRY_COMPARE(m_inbox->count(), 5);
    QTRY_COMPARE(m_inbox->unreadCount(), 4);
    QCOMPARE(m_journal->page({}).rows.size(), 5);
}

void InboxModelTest::keepsOnlySoManyBytes()
{
    open();
    Message big = message("big");
    big.raw.assign(3'000'000, 'x');
    for (int i = 0; i < 400; ++i) {
        append(big);
        if (i % 50 == 49) // more must not wait for the disk either
            QVERIFY(m_journal->flush(20s));
    }
    QTRY_COMPARE(m_journal->counts().messages, 400);
    QVERIFY(m_inbox->count() < 300);
    QVERIFY(m_inbox->canFetchMore({}));
}

QTEST_MAIN(InboxModelTest)
#include "tst_inboxmodel.moc"
