// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/backend.h"

#include "application/statedump.h"
#include "application/tracehistory.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto freshnessInterval = 1s;
constexpr auto closeDeadline = 3s;
constexpr std::chrono::hours clearedAlarmsKept{7 * 24};

QString nameOf(FeedKind feed)
{
    return QString::fromLatin1(toString(feed));
}

/** When a feed that is not connected fell silent: its last sign of life, and pushes may be much rarer than
 * those. */
Instant awaySince(const FeedStatus &status, Instant now)
{
    const bool knows = !status.gaps.isEmpty() && !status.gaps.constLast().to.has_value();
    return knows ? status.gaps.constLast().from : now;
}

FeedConfig feedConfig(const Options &options)
{
    FeedConfig config;
    config.deviceUrl = options.deviceUrl;
    config.messageUrl = options.messageUrl;
    if (options.kiosk || options.headless) // nobody is there to type a password
        config.link.refusals.unattended = 10min;
    return config;
}

DownloadOptions downloadOptions(const Options &options, const QString &dataDir, const Clock &clock)
{
    DownloadOptions download;
    download.dataFolder = dataDir;
    download.clock = &clock;
    // A demo's reports are not worth keeping; anybody else's belong where the person looks for downloads.
    download.targetFolder = options.demo ? dataDir + u"/downloads"_s : DownloadManager::defaultTargetFolder();
    download.rules.account = options.apiUrl;
    download.rules.pattern = options.downloadPattern;
    download.rules.allowedHosts = QSet<QString>(options.downloadHosts.begin(), options.downloadHosts.end());
    return download;
}

} // namespace

Backend::Backend(const Options &options, const QString &dataDir, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_dataDir(dataDir)
    , m_store(clock)
    , m_alarms(m_store, clock)
    , m_journal(clock)
    , m_alarmRecorder(m_alarms, m_journal)
    , m_saver(m_store, m_journal)
    , m_cards(m_store, m_journal)
    , m_tracks(m_store, m_journal)
    , m_ground(dataDir, traceHistory(dataDir), clock)
    , m_downloads(
          downloadOptions(options, dataDir, clock),
          [](QObject *owner) { return new QNetworkAccessManager(owner); })
    , m_feeds(feedConfig(options), clock)
{
    connectJournal();
    connectFeeds();
    if (!options.apiUrl.isEmpty())
        connectApi(options.apiUrl);
    connect(&m_store, &FleetStore::vehiclesAdded, this, &Backend::nameRows);
    m_freshnessTick.setInterval(freshnessInterval);
    connect(&m_freshnessTick, &QTimer::timeout, &m_store, &FleetStore::updateFreshness);
}

Backend::~Backend() = default;

void Backend::connectFeeds()
{
    connect(&m_feeds, &FeedRunner::batchReady, &m_store, [this](const PushBatchPtr &batch) {
        m_store.apply(*batch);
    });
    connect(&m_feeds, &FeedRunner::messageReceived, this, [this](const Message &message, Instant received) {
        if (m_journal.append(message, received))
            return;
        // Nobody's journal: it acts all the same.
        InboxRow row;
        row.message = message;
        row.received = received;
        takeArrived({row});
    });
    connect(&m_feeds, &FeedRunner::statusChanged, this, &Backend::takeStatus);
}

void Backend::connectJournal()
{
    connect(&m_journal, &Journal::arrived, this, &Backend::takeArrived);
    connect(&m_journal, &Journal::opened, this, &Backend::takeOpened);
    connect(&m_journal, &Journal::begunAnew, &m_saver, &FleetSaver::noteAll);
    connect(&m_journal, &Journal::begunAnew, &m_cards, &CardKeeper::keepAll);
}

void Backend::connectApi(const QUrl &url)
{
    m_names.emplace(
        url, [](QObject *owner) { return new QNetworkAccessManager(owner); }, m_clock);
    connect(&*m_names, &VehicleNames::changed, this, [this] { nameRows(0, m_store.size() - 1); });
    connect(&*m_names, &VehicleNames::problemChanged, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            qWarning("vehicle names are not available: %s", qUtf8Printable(problem));
        Q_EMIT namesProblemChanged(problem);
    });
}

void Backend::setCredentials(const Credentials &credentials)
{
    m_feeds.setCredentials(credentials);
    m_alarms.setOperator(credentials.userId);
    if (m_names)
        m_names->setAccount(credentials.userId, credentials.passwordMd5);
}

void Backend::open()
{
    if (m_dataDir.isEmpty())
        return;
    JournalOptions options;
    options.folder = m_dataDir;
    options.prepareFolder = m_prepareFolder;
    const JournalOpening opening = m_journal.open(options);
    if (!opening.notice.isEmpty())
        qWarning("%s", qUtf8Printable(opening.notice));
    restore();
    if (opening.isOpen())
        noteCutOffRun();
    m_folded = !opening.isOpen(); // then it is for takeOpened()
    if (const QString problem = m_downloads.restore(); !problem.isEmpty())
        qWarning("%s", qUtf8Printable(problem));
    m_ground.start();
}

/** What is there already stays: it is newer. */
void Backend::restore()
{
    std::vector<Vehicle> vehicles;
    const QList<SavedVehicle> records = m_journal.loadVehicles();
    for (const SavedVehicle &record : records) {
        if (std::optional<Vehicle> vehicle = vehicleFromRecord(record.record))
            vehicles.push_back(std::move(*vehicle));
        else
            qWarning("the last known state of %s could not be read", qUtf8Printable(record.imei));
    }
    m_store.restore(std::move(vehicles));
    m_cards.restore();
    m_alarms.restore(m_journal.loadAlarms(clearedAlarmsKept));
}

void Backend::takeOpened(qint64 lastId, qint64 foldedUpTo)
{
    restore();
    m_alarmRecorder.recordAll(); // of what both runs know, this one's state counts
    foldRest(foldedUpTo, lastId);
}

void Backend::foldRest(qint64 alarmsUpTo, qint64 lastId)
{
    constexpr int rowsAtATime = 1'000;
    constexpr qint64 mostRows = 5'000; // a kill leaves some dozens; what is older was seen long ago
    const qint64 oldest = std::max<qint64>(lastId - mostRows, 0);
    const qint64 filesUpTo
        = m_downloads.inboxUpTo() < 0 ? lastId : std::max(m_downloads.inboxUpTo(), oldest);
    qint64 after = std::min(alarmsUpTo, filesUpTo);
    while (after < lastId) {
        const QList<InboxRow> rows = m_journal.rowsAfter(after, rowsAtATime);
        if (rows.isEmpty())
            break;
        AlarmRecorder::Fold fold(m_alarmRecorder);
        for (const InboxRow &row : rows) {
            after = row.id;
            if (row.id > lastId || row.isGap())
                continue;
            if (row.id > alarmsUpTo && row.isUrgent())
                m_alarms.takeMessage(row.message, row.received);
            if (row.id > filesUpTo)
                m_downloads.takeNotice(row.message, row.received, row.id);
        }
        fold.reach({.id = std::min(after, lastId)});
    }
    m_downloads.setInboxUpTo(lastId);
}

/** A run that ends in order leaves a gap open for each feed. One that was cut off could not: it ended no
 * sooner than the last thing it wrote. */
void Backend::noteCutOffRun()
{
    const Reported<Instant> last = lastHeard();
    if (!last.has_value())
        return;
    const QStringList open = m_journal.openGaps();
    for (const FeedKind feed : {FeedKind::Device, FeedKind::Message}) {
        if (!open.contains(nameOf(feed)) && !m_journal.beginGap(nameOf(feed), *last))
            qWarning("the gap after the last run of the %s feed could not be noted", toString(feed));
    }
}

Reported<Instant> Backend::lastHeard()
{
    Reported<Instant> last;
    const Instant now = m_clock.now();
    const auto consider = [&last, now](Instant heard) {
        // No later than now: the clock may have been ahead in that run.
        last = std::max(last.value_or(std::min(heard, now)), std::min(heard, now));
    };
    for (int row = 0; row < m_store.size(); ++row) {
        if (const Reported<Instant> received = m_store.vehicle(row).received; received.has_value())
            consider(*received);
    }
    for (const InboxRow &row : m_journal.page({.limit = 1}).rows)
        consider(row.gap ? row.gap->to.value_or(row.received) : row.received);
    return last;
}

void Backend::start(const Credentials &credentials)
{
    m_freshnessTick.start();
    m_saver.start();
    // Only now, when there may be a window: an alarm that nobody has seen yet is to be heard.
    if (m_journal.isOpen() && !std::exchange(m_folded, true))
        foldRest(m_journal.foldedUpTo(), m_journal.lastInboxId());
    setCredentials(credentials);
    m_feeds.start();
}

void Backend::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    m_feeds.stop();
    m_freshnessTick.stop();
    m_store.updateFreshness();
    // What was received reaches alarms and downloads through the journal's signals, which come by the event
    // loop.
    if (!m_journal.flush(closeDeadline))
        qWarning(
            "the journal did not write everything in time: %s", qUtf8Printable(m_journal.health().error));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

bool Backend::close()
{
    stop();
    m_ground.stop();
    m_saver.saveAll();
    for (auto feed = m_connected.cbegin(); feed != m_connected.cend(); ++feed) {
        // While the program is off nothing arrives: the next start ends this gap.
        if (feed.value() && !m_journal.beginGap(nameOf(feed.key()), m_clock.now()))
            qWarning("the end of listening could not be noted");
    }
    const bool recorded = m_alarmRecorder.flush(closeDeadline);
    const bool complete
        = m_journal.close(recorded ? Milliseconds(closeDeadline) : Milliseconds(0)) && recorded;
    if (!complete)
        qWarning("the journal was closed before everything was written");
    return complete;
}

void Backend::takeStatus(const FeedStatus &status)
{
    const bool connected = status.state == FeedState::Connected;
    if (!m_stopped && connected != std::exchange(m_connected[status.feed], connected)) {
        const Instant now = m_clock.now();
        const bool noted = connected
            ? m_journal.endGap(nameOf(status.feed), status.connectedSince.value_or(now))
            : m_journal.beginGap(nameOf(status.feed), awaySince(status, now));
        if (!noted)
            qWarning("a gap of the %s feed could not be noted", qUtf8Printable(nameOf(status.feed)));
        if (connected && status.feed == FeedKind::Device)
            m_store.noteFeedGap(
                status.gaps.isEmpty() ? Reported<Instant>()
                                      : Reported<Instant>(status.gaps.constLast().from));
    }
    Q_EMIT statusChanged(this->status(status.feed));
}

void Backend::takeArrived(const QList<InboxRow> &rows)
{
    AlarmRecorder::Fold fold(m_alarmRecorder);
    for (const InboxRow &row : rows) {
        if (row.isGap())
            continue;
        if (row.isUrgent())
            m_alarms.takeMessage(row.message, row.received);
        m_downloads.takeNotice(row.message, row.received, row.saved ? row.id : 0);
    }
    fold.reach({.id = rows.constLast().saved ? rows.constLast().id : 0, .ticket = rows.constLast().ticket});
}

void Backend::nameRows(int first, int last)
{
    if (!m_names)
        return;
    for (int row = first; row <= last; ++row) {
        const Imei &imei = m_store.vehicle(row).imei;
        const QString name = m_names->nameOf(QString::fromUtf8(imei.view()));
        if (!name.isEmpty())
            m_store.setName(imei, name);
    }
}

FeedStatus Backend::status(FeedKind feed) const
{
    FeedStatus status = m_feeds.status(feed);
    if (feed == FeedKind::Device)
        status.outOfOrder = m_store.counts().outOfOrder;
    return status;
}

QList<InboxRow> Backend::wholeInbox()
{
    QList<InboxRow> rows;
    InboxPage page;
    do {
        constexpr int rowsAPage = 10'000;
        page = m_journal.page({.beforeId = rows.isEmpty() ? 0 : rows.constLast().id, .limit = rowsAPage});
        rows += page.rows;
    } while (page.more && page.error.isEmpty());
    if (!page.error.isEmpty())
        qWarning("the inbox could not be read: %s", qUtf8Printable(page.error));
    std::reverse(rows.begin(), rows.end());
    // Those that are only in memory get the ids that they would have.
    qint64 last = rows.isEmpty() ? 0 : rows.constLast().id;
    for (InboxRow row : m_journal.unsavedRows()) {
        row.id = ++last;
        rows.append(std::move(row));
    }
    return rows;
}

QByteArray Backend::dump()
{
    return dumpState(
        {status(FeedKind::Device), status(FeedKind::Message), m_store, m_alarms, wholeInbox(),
         m_downloads.downloads()});
}

} // namespace waypost
