// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/application.h"

#include "application/backend.h"
#include "application/demo.h"
#include "application/democards.h"
#include "application/deskhost.h"
#include "application/kioskpin.h"
#include "application/logging.h"
#include "application/quitsignals.h"
#include "application/version.h"

#include <QGuiApplication>
#include <QIcon>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

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

/** Where the data lives; a demo leaves nothing behind unless it is told where. */
class DataDir
{
public:
    explicit DataDir(const Options &options)
    {
        if (!options.dataDir.isEmpty())
            m_path = options.dataDir;
        else if (options.demo)
            m_path = m_temporary.emplace().path();
        else
            m_path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    std::optional<QTemporaryDir> m_temporary;
    QString m_path;
};

QString writeDump(const QString &fileName, const QByteArray &dump)
{
    if (fileName == "-"_L1) {
        const bool written = std::fwrite(dump.constData(), 1, static_cast<std::size_t>(dump.size()), stdout)
                == static_cast<std::size_t>(dump.size())
            && std::fflush(stdout) == 0;
        return written ? QString() : u"the state could not be written to standard output"_s;
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(dump) != dump.size() || !file.commit())
        return u"the state could not be written to %1: %2"_s.arg(fileName, file.errorString());
    return {};
}

/** The part of a run that has an event loop: who may end it, and with which exit code. */
class Run
{
public:
    Run(const Options &options, Backend &backend, DeskHost *desk)
        : m_options(options)
        , m_backend(backend)
        , m_desk(desk)
    {
        QObject::connect(&m_signals, &QuitSignals::quitRequested, qApp, &QCoreApplication::quit);
        if (options.forSeconds)
            after(*options.forSeconds, [] { QCoreApplication::quit(); });
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
        const QString complaint = m_desk->saveScreenshot(m_options.screenshot);
        QCoreApplication::exit(complaint.isEmpty() ? 0 : complain(complaint));
    }

    void judgeSelfTest()
    {
        const QString galleryFault = m_desk ? m_desk->galleryFault() : QString();
        if (m_backend.store().size() == 0)
            QCoreApplication::exit(complain(u"self-test: the demo fleet did not arrive"_s));
        else if (!galleryFault.isEmpty())
            QCoreApplication::exit(complain(u"self-test: %1"_s.arg(galleryFault)));
        else if (faultsLogged() > 0)
            QCoreApplication::exit(complain(u"self-test: %1 warnings were logged"_s.arg(faultsLogged())));
        else
            QCoreApplication::exit(0);
    }

    const Options &m_options;
    Backend &m_backend;
    DeskHost *m_desk;
    QuitSignals m_signals;
};

int runDesk(Options options)
{
    const SystemClock clock;
    const DataDir dataDir(options);
    Demo demo;
    if (options.demo) {
        if (const QString complaint = demo.start(options, clock); !complaint.isEmpty())
            return complain(complaint);
        demo.redirect(options);
    }
    Backend backend(options, dataDir.path(), clock);
    if (const QString complaint = backend.open(); !complaint.isEmpty())
        return complain(complaint);
    if (options.demo)
        backend.cards().offer(demoCards(options.vehicles));
    std::unique_ptr<DeskHost> desk;
    if (!options.headless) {
        desk = std::make_unique<DeskHost>(backend, clock, options);
        if (!desk->show())
            return complain(u"the window could not be made"_s);
    }
    backend.start({options.user, options.passwordMd5.toLatin1()});
    int code = Run(options, backend, desk.get()).exec();
    backend.stop();
    desk.reset();
    if (!options.dumpState.isEmpty()) {
        if (const QString complaint = writeDump(options.dumpState, backend.dump()); !complaint.isEmpty())
            code = complain(complaint);
    }
    if (!backend.close())
        code = complain(u"not everything could be written to %1"_s.arg(dataDir.path()));
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
