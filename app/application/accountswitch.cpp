// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/accountswitch.h"

#include <QEventLoop>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.account")

ServerAddresses serversOf(const Options &options)
{
    return {options.deviceUrl, options.messageUrl, options.apiUrl};
}

} // namespace

AccountSwitch::AccountSwitch(Parts parts, QObject *parent)
    : QObject(parent)
    , m_options(std::move(parts.options))
    , m_clock(parts.clock)
    , m_folders(std::move(parts.folders))
    , m_checking(std::move(parts.checking))
    , m_unlockGrace(parts.unlockGrace)
    , m_windowed(parts.windowed)
    , m_keeper(parts.profilesFile, std::move(parts.secrets), m_session)
{
    m_session.setServers(serversOf(m_options));
    connectSession();
}

AccountSwitch::~AccountSwitch() = default;

void AccountSwitch::connectSession()
{
    // Queued: the asker is a button in a window that may be gone when the wish has come true.
    const auto obey
        = [this](auto signal, auto slot) { connect(&m_session, signal, this, slot, Qt::QueuedConnection); };
    obey(&Session::signInRequested, &AccountSwitch::check);
    obey(&Session::cancelRequested, &AccountSwitch::cancel);
    obey(&Session::signOutRequested, &AccountSwitch::signOut);
    obey(&Session::demoRequested, &AccountSwitch::startDemo);
    obey(&Session::profileChosen, &AccountSwitch::choose);
    obey(&Session::forgetRequested, &AccountSwitch::forget);
    obey(&Session::keepRequested, &AccountSwitch::setKeep);
    connect(&m_session, &Session::renameRequested, &m_keeper, &AccountKeeper::rename, Qt::QueuedConnection);
}

QString AccountSwitch::open()
{
    if (m_folders.hasUnownedJournal())
        qCInfo(log).noquote()
            << tr("An earlier version left a journal in %1. It is shown to nobody until that "
                  "folder is named with --data-dir.")
                   .arg(m_folders.path());
    if (m_options.demo) {
        QString complaint;
        const AccountId account{u"demo"_s, {}};
        const QString folder = m_options.dataDir.isEmpty()
            ? QString()
            : m_folders.folderOf(account, DataFolders::Unowned::Leave);
        std::unique_ptr<AccountRun> demo = AccountRun::makeDemo(m_options, folder, m_clock, complaint);
        m_session.setDemo(true);
        if (!demo)
            return complaint;
        if (!folder.isEmpty())
            prepareFolder(*demo, folder, account);
        return replace(std::move(demo));
    }
    if (!m_options.headless)
        m_keeper.open();
    // An account named on the command line is nobody's profile: nothing is remembered of it.
    if (!m_options.passwordMd5.isEmpty())
        return enter(m_options);
    return openAtStart();
}

QString AccountSwitch::openAtStart()
{
    const auto servers
        = m_options.addressesGiven ? std::optional(serversOf(m_options)) : std::optional<ServerAddresses>();
    const std::optional<Profile> profile = m_keeper.startProfile(m_options.user, servers);
    if (!profile || !profile->keep) {
        m_session.propose(profile ? profile->userId : m_options.user);
        if (profile)
            m_session.setServers(profile->servers);
        return replace(std::make_unique<AccountRun>(signedOutOptions(), QString(), m_clock));
    }
    // Most key stores are open, and then the first window is already the fleet's.
    QEventLoop grace;
    QTimer::singleShot(m_unlockGrace, &grace, &QEventLoop::quit);
    connect(this, &AccountSwitch::changed, &grace, &QEventLoop::quit);
    connect(&m_session, &Session::changed, &grace, [this, &grace] {
        if (m_session.state() != Session::SigningIn)
            grace.quit();
    });
    unlock(*profile);
    grace.exec();
    return m_run ? QString() : replace(std::make_unique<AccountRun>(signedOutOptions(), QString(), m_clock));
}

Options
AccountSwitch::optionsFor(const QString &userId, const ServerAddresses &servers, const QByteArray &md5) const
{
    Options options = m_options;
    options.demo = false;
    options.deviceUrl = servers.device;
    options.messageUrl = servers.message;
    options.apiUrl = servers.api;
    options.user = userId;
    options.passwordMd5 = QString::fromLatin1(md5);
    options.passwordWorked = !md5.isEmpty(); // it was just tried, or was kept because it worked
    return options;
}

Options AccountSwitch::signedOutOptions() const
{
    return optionsFor({}, serversOf(m_options), {});
}

AccountId AccountSwitch::account() const
{
    if (!m_run || !m_run->hasAccount())
        return {};
    return {m_run->options().user, serversOf(m_run->options()).host()};
}

// --- signing in
// ---------------------------------------------------------------------------------------------

void AccountSwitch::check(const QString &userId, const QByteArray &passwordMd5, bool keep)
{
    // Whoever is on show behind the card must not speak for whoever signs in.
    m_run->backend().setCredentials({});
    m_keepChecked = keep;
    ++m_unlocking;
    FeedConfig config = m_checking;
    config.deviceUrl = m_session.servers().device;
    m_check = std::make_unique<SignInCheck>(config, Credentials{userId, passwordMd5}, m_clock);
    connect(m_check.get(), &SignInCheck::statusChanged, this, &AccountSwitch::takeCheck);
    connect(m_check.get(), &SignInCheck::accepted, this, &AccountSwitch::admit, Qt::QueuedConnection);
    m_check->start();
}

void AccountSwitch::takeCheck(const FeedStatus &status)
{
    m_session.noteCheck(status);
    if (DeskHost *desk = m_run->desk())
        desk->showFeed(status);
    if (status.state == FeedState::Refused && m_check)
        m_check.release()->deleteLater(); // we are in one of its signals
}

void AccountSwitch::admit()
{
    if (!m_check)
        return; // cancelled in between
    const Credentials credentials = m_check->credentials();
    m_check.reset();
    const ServerAddresses servers = m_session.servers();
    m_keeper.remember(credentials.userId, servers, credentials.passwordMd5, m_keepChecked);
    enterOrSay(optionsFor(credentials.userId, servers, credentials.passwordMd5));
}

void AccountSwitch::cancel()
{
    ++m_unlocking;
    m_check.reset();
}

void AccountSwitch::unlock(const Profile &profile)
{
    m_check.reset();
    m_session.setServers(profile.servers);
    m_session.beginUnlocking(profile.userId);
    const int question = ++m_unlocking;
    m_keeper.readSecret(profile, [this, profile, question](const QByteArray &secret, const QString &error) {
        if (question != m_unlocking)
            return;
        if (secret.isEmpty()) {
            m_session.fail(error.isEmpty() ? tr("The key store has no password for this account.") : error);
            return;
        }
        m_keeper.setCurrent(profile.id());
        enterOrSay(optionsFor(profile.userId, profile.servers, secret));
    });
}

void AccountSwitch::enterOrSay(const Options &options)
{
    const bool sameDesk = m_run && account() == AccountId{options.user, serversOf(options).host()}
        && serversOf(m_run->options()) == serversOf(options);
    if (sameDesk) { // its fleet is on show already; only the password is another
        m_session.begin(options.user);
        m_run->setDigest(options.passwordMd5);
        return;
    }
    const QString complaint = enter(options);
    if (complaint.isEmpty())
        return;
    leave();
    m_session.propose(options.user);
    m_session.fail(complaint);
}

QString AccountSwitch::enter(const Options &options)
{
    const ServerAddresses servers = serversOf(options);
    const AccountId account{options.user, servers.host()};
    const QString folder = m_folders.folderOf(account);
    m_session.setDemo(false);
    m_session.setServers(servers);
    m_session.begin(options.user);
    auto run = std::make_unique<AccountRun>(options, folder, m_clock);
    prepareFolder(*run, folder, account);
    return replace(std::move(run));
}

/** A folder that cannot be had yet is no reason not to show a fleet: its journal asks again. */
void AccountSwitch::prepareFolder(AccountRun &run, const QString &folder, const AccountId &account) const
{
    run.backend().setPrepareFolder(
        [folders = m_folders, folder, account] { return folders.claim(folder, account); });
}

// --- leaving
// ------------------------------------------------------------------------------------------------

void AccountSwitch::leave()
{
    ++m_unlocking;
    m_check.reset();
    m_keeper.open();
    m_session.reset();
    if (const QString complaint
        = replace(std::make_unique<AccountRun>(signedOutOptions(), QString(), m_clock));
        !complaint.isEmpty())
        qCCritical(log).noquote() << complaint;
}

void AccountSwitch::signOut()
{
    m_keeper.signOut(account());
    leave();
}

void AccountSwitch::startDemo()
{
    m_check.reset();
    QString complaint;
    std::unique_ptr<AccountRun> demo = AccountRun::makeDemo(m_options, {}, m_clock, complaint);
    if (!demo) {
        m_session.fail(complaint);
        return;
    }
    m_session.reset();
    m_session.setDemo(true);
    complaint = replace(std::move(demo));
    if (!complaint.isEmpty()) {
        leave();
        m_session.fail(complaint);
    }
}

void AccountSwitch::choose(const QString &key)
{
    const std::optional<Profile> profile = m_keeper.profile(key);
    if (!profile || profile->id() == account())
        return;
    if (account().isEmpty() && !m_session.demo()) {
        m_session.fail({}); // what was wrong before was wrong with another account
    } else {
        leave();
        m_keeper.setCurrent({});
    }
    if (profile->keep) {
        unlock(*profile);
        return;
    }
    m_session.setServers(profile->servers);
    m_session.propose(profile->userId);
}

void AccountSwitch::forget(const QString &key)
{
    const std::optional<Profile> profile = m_keeper.profile(key);
    if (!profile)
        return;
    const bool atWork = profile->id() == account();
    m_keeper.forget(key);
    if (atWork)
        leave();
}

void AccountSwitch::setKeep(bool on)
{
    if (!account().isEmpty())
        m_keeper.setKeep(account(), m_run->options().passwordMd5.toLatin1(), on);
}

QString AccountSwitch::replace(std::unique_ptr<AccountRun> next)
{
    WindowPlacement placement;
    const std::unique_ptr<AccountRun> old = std::move(m_run);
    if (old) {
        if (old->desk())
            placement = old->desk()->placement();
        // Before the next one opens: both may be the same account's, on the same folder.
        if (!old->close())
            qCWarning(log, "not everything of the account that was left could be written");
    }
    m_run = std::move(next);
    connect(&m_run->backend(), &Backend::namesProblemChanged, &m_session, &Session::setNamesProblem);
    m_session.setNamesProblem({});
    m_run->open();
    if (m_windowed && !m_run->show(m_session, placement))
        return tr("the window could not be made");
    if (!m_windowed) // otherwise the desk passes it on
        connect(&m_run->backend(), &Backend::statusChanged, &m_session, &Session::noteFeed);
    m_run->start();
    Q_EMIT changed();
    return {};
}

} // namespace waypost
