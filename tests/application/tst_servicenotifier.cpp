// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/servicenotifier.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace waypost;

/** Stands where systemd would: reads what a service says of itself. */
class ServiceManager
{
public:
    ServiceManager()
        : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        const QByteArray path = m_folder.filePath(QStringLiteral("notify")).toLocal8Bit();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.constData(), sizeof(address.sun_path) - 1);
        m_listens = bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
        qputenv("NOTIFY_SOCKET", path);
    }
    ~ServiceManager()
    {
        qunsetenv("NOTIFY_SOCKET");
        close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(ServiceManager)

    [[nodiscard]] bool listens() const { return m_listens; }

    /** Everything said since the last call. */
    QByteArray heard() const
    {
        QByteArray all;
        std::array<char, 4096> words{};
        for (ssize_t size = 0; (size = recv(m_socket, words.data(), words.size(), 0)) > 0;)
            all += QByteArray(words.data(), size) + '\n';
        return all;
    }

private:
    QTemporaryDir m_folder;
    int m_socket;
    bool m_listens = false;
};

/** A watchdog of that length, for a notifier that is made while this lives. */
class Watchdog
{
public:
    explicit Watchdog(std::chrono::microseconds allowed)
    {
        qputenv("WATCHDOG_USEC", QByteArray::number(qint64(allowed.count())));
        qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    }
    ~Watchdog()
    {
        qunsetenv("WATCHDOG_USEC");
        qunsetenv("WATCHDOG_PID");
    }
    Q_DISABLE_COPY_MOVE(Watchdog)
};

class ServiceNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyWithTheFirstFrame();
    void aliveWithEveryFrame();
    void readyAndAliveWithoutAScreen();
    void aliveAfterTheScreenIsUnplugged();
    void aStuckRendererIsNotAlive();
    void quietWithoutAServiceManager();
};

namespace {

constexpr std::chrono::microseconds allowed(60'000);

/** Lets that many ticks of the notifier go by. */
void passTicks(const ServiceNotifier &notifier, int count)
{
    QTimer ticks;
    int ticked = 0;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&ticked] { ++ticked; });
    ticks.start(notifier.interval());
    while (ticked < count)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

void ServiceNotifierTest::readyWithTheFirstFrame()
{
    const ServiceManager manager;
    QVERIFY(manager.listens());
    QQuickWindow window;
    const ServiceNotifier notifier(window);
    QCOMPARE(notifier.interval().count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(manager.heard(), QByteArray());
    window.show();
    QByteArray heard;
    QTRY_VERIFY((heard += manager.heard()).contains("READY=1"));
    QVERIFY(heard.contains("STATUS=Showing the fleet"));
    QVERIFY(!heard.contains("WATCHDOG=1"));
}

void ServiceNotifierTest::aliveWithEveryFrame()
{
    const ServiceManager manager;
    const Watchdog watchdog(allowed);
    QQuickWindow window;
    window.show();
    QTRY_VERIFY(window.isExposed()); // or the first tick would rightly find no screen
    const ServiceNotifier notifier(window);
    QCOMPARE(notifier.interval().count(), 20);
    QByteArray heard;
    QTRY_VERIFY((heard += manager.heard()).count("WATCHDOG=1") > 3);
    QVERIFY(heard.startsWith("READY=1"));
    QVERIFY(!heard.contains("without a screen"));
}

void ServiceNotifierTest::readyAndAliveWithoutAScreen()
{
    const ServiceManager manager;
    const Watchdog watchdog(allowed);
    QQuickWindow window; // never shown, as where no screen is connected
    const ServiceNotifier notifier(window);
    QByteArray heard;
    QTRY_VERIFY((heard += manager.heard()).count("WATCHDOG=1") > 3);
    QCOMPARE(heard.count("READY=1"), 1);
    QCOMPARE(heard.count("STATUS=Running without a screen"), 1);

    window.show(); // one is connected
    heard.clear();
    QTRY_VERIFY((heard += manager.heard()).contains("STATUS=Showing the fleet"));
    QVERIFY(!heard.contains("READY=1"));
}

void ServiceNotifierTest::aliveAfterTheScreenIsUnplugged()
{
    const ServiceManager manager;
    const Watchdog watchdog(allowed);
    QQuickWindow window;
    const ServiceNotifier notifier(window);
    window.show();
    QByteArray heard;
    QTRY_VERIFY((heard += manager.heard()).contains("WATCHDOG=1"));
    for (int time = 0; time < 2; ++time) {
        window.hide();
        heard.clear();
        QTRY_VERIFY((heard += manager.heard()).contains("STATUS=Running without a screen"));
        QTRY_VERIFY((heard += manager.heard()).count("WATCHDOG=1") > 3);
        window.show();
        heard.clear();
        QTRY_VERIFY((heard += manager.heard()).contains("STATUS=Showing the fleet"));
    }
}

void ServiceNotifierTest::aStuckRendererIsNotAlive()
{
    const ServiceManager manager;
    const Watchdog watchdog(allowed);
    QQuickWindow window;
    const ServiceNotifier notifier(window);
    window.show();
    QByteArray heard;
    QTRY_VERIFY((heard += manager.heard()).contains("WATCHDOG=1"));
    QTRY_VERIFY(window.isExposed());
    window.blockSignals(true); // no frame is handed to the screen any more
    QCoreApplication::processEvents(); // what was on its way arrives
    manager.heard();
    passTicks(notifier, 6);
    QCOMPARE(manager.heard(), QByteArray());
    window.blockSignals(false);
    heard.clear();
    QTRY_VERIFY((heard += manager.heard()).contains("WATCHDOG=1"));
}

void ServiceNotifierTest::quietWithoutAServiceManager()
{
    QQuickWindow window;
    const ServiceNotifier notifier(window);
    QCOMPARE(notifier.interval().count(), 0);
}

QTEST_MAIN(ServiceNotifierTest)
#include "tst_servicenotifier.moc"
