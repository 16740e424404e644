// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/application.h"

#include "account/keychainstore.h"
#include "application/accountswitch.h"
#include "application/kioskpin.h"
#include "application/logging.h"
#include "application/quitsignals.h"
#include "application/version.h"
#include "storage/privatefiles.h"

#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QSaveFile>
#include <QStandardPaths>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int failed = 1;
constexpr double selfTestSeconds = 6;

int complain(const QString &why)
{
    std::fprintf(stderr, "waypost: %s\n", qPrintable(why));
    return failed;
}

QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/waypost/icons/%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const Options &options)
{
    QCoreApplication::setOrganizationName(u"Waypost"_s);
    QCoreApplication::setOrganizationDomain(
        u"waypost.invalid"_s); // we own no domain; the reserved one says so
    QCoreApplication::setApplicationName(u"waypost"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(programVersion));
    QGuiApplication::setApplicationDisplayName(u"Waypost"_s);
    QGuiApplication::setDesktopFileName(QString::fromLatin1(applicationId));
    if (options.headless)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (options.selfTest)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QGuiApplication::setWindowIcon(windowIcon());
    return application;
}

/** A folder that was named is used as it is; the platform's is shared by all accounts. */
DataFolders dataFolders(const Options &options)
{
    if (!options.dataDir.isEmpty())
        return {options.dataDir, DataFolders::Base::Named};
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), DataFolders::Base::Platform};
}

QString profilesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/profiles.json"_s;
}

QString writeDump(const QString &fileName, const QByteArray &dump)
{
    if (fileName == "-"_L1) {
        const bool written = std::fwrite(dump.constData(), 1, static_cast<std::size_t>(dump.size()), stdout)
                == static_cast<std::size_t>(dump.size())
            && std::fflush(stdout) == 0;
        return written ? QString() : u"the state could not be written to standard output"_s;
    }
    const bool isNew = !QFile::exists(fileName);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(dump) != dump.size() || !file.commit())
        return u"the state could not be written to %1: %2"_s.arg(fileName, file.errorString());
    if (isNew)
        QFile::setPermissions(fileName, privatefiles::ordinary());
    return {};
}

/** The part of a run that has an event loop: who may end it, and with which exit code. */
class Run
{
public:
    Run(const Options &options, AccountSwitch &accounts)
        : m_options(options)
        , m_accounts(accounts)
    {
        // Not quit(): that asks the windows, and a wallboard refuses to close.
        QObject::connect(&m_signals, &QuitSignals::quitRequested, qApp, [] { QCoreApplication::exit(); });
        if (options.forSeconds)
            after(*options.forSeconds, [] { QCoreApplication::exit(); });
        if (!options.screenshot.isEmpty())
            after(options.screenshotAfter, [this] { takeScreenshot(); });
        if (options.selfTest)
            after(selfTestSeconds, [this] { judgeSelfTest(); });
    }

    int exec() { return QCoreApplication::exec(); }

private:
    template <typename Action>
    void after(double seconds, Action action)
    {
        QTimer::singleShot(Milliseconds(static_cast<std::int64_t>(seconds * 1000)), qApp, action);
    }

    void takeScreenshot()
    {
        const bool isNew = !QFile::exists(m_options.screenshot);
        const QString complaint = m_accounts.desk()->saveScreenshot(m_options.screenshot);
        if (isNew)
            QFile::setPermissions(m_options.screenshot, privatefiles::ordinary());
        QCoreApplication::exit(complaint.isEmpty() ? 0 : complain(complaint));
    }

    void judgeSelfTest()
    {
        const QString interfaceFault = m_accounts.desk() ? m_accounts.desk()->interfaceFault() : QString();
        if (m_accounts.backend().store().size() == 0)
            QCoreApplication::exit(complain(u"self-test: the demo fleet did not arrive"_s));
        else if (!interfaceFault.isEmpty())
            QCoreApplication::exit(complain(u"self-test: %1"_s.arg(interfaceFault)));
        else if (faultsLogged() > 0)
            QCoreApplication::exit(complain(u"self-test: %1 warnings were logged"_s.arg(faultsLogged())));
        else
            QCoreApplication::exit(0);
    }

    const Options &m_options;
    AccountSwitch &m_accounts;
    QuitSignals m_signals;
};

/** Earlier versions left them open to everybody. */
void tightenFolders(const DataFolders &data)
{
    privatefiles::tighten(data.path());
    for (const auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::CacheLocation})
        privatefiles::tighten(QStandardPaths::writableLocation(place));
}

int runDesk(const Options &options)
{
    const SystemClock clock;
    tightenFolders(dataFolders(options));
    AccountSwitch accounts(
        {.options = options,
         .clock = clock,
         .folders = dataFolders(options),
         .profilesFile = profilesFile(),
         .secrets = std::make_unique<KeychainStore>(),
         .windowed = !options.headless});
    if (const QString complaint = accounts.open(); !complaint.isEmpty())
        return complain(complaint);
    int code = Run(options, accounts).exec();
    accounts.stop();
    accounts.hideDesk();
    if (!options.dumpState.isEmpty()) {
        if (const QString complaint = writeDump(options.dumpState, accounts.backend().dump());
            !complaint.isEmpty())
            code = complain(complaint);
    }
    if (!accounts.close())
        code = complain(u"not everything could be written to %1"_s.arg(accounts.backend().dataDir()));
    return code;
}

int printKioskPin()
{
    std::fputs("PIN: ", stderr);
    std::array<char, 256> line{};
    const QString pin = std::fgets(line.data(), int(line.size()), stdin)
        ? QString::fromLocal8Bit(line.data()).trimmed()
        : QString();
    if (pin.isEmpty())
        return complain(u"a PIN must hold something"_s);
    std::printf("%s\n", qPrintable(KioskPin::digestOf(pin)));
    return 0;
}

} // namespace

int runApplication(int &argc, char **argv, const Options &options)
{
    if (options.makeKioskPin)
        return printKioskPin();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, options);
    Options effective = options;
    effective.demo = options.demo || options.selfTest;
    return runDesk(effective);
}

} // namespace waypost
