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
    QByteArray heard()
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

class ServiceNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyWithTheFirstFrame();
    void aliveOnlyWithAFrame();
    void quietWithoutAServiceManager();
};

void ServiceNotifierTest::readyWithTheFirstFrame()
{
    ServiceManager manager;
    QVERIFY(manager.listens());
    QQuickWindow window;
    const ServiceNotifier notifier(window);
    QCOMPARE(notifier.interval().count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(manager.heard(), QByteArray());
    window.show();
    QByteArray heard;
    QTRY_VERIFY((heard += manager.heard()).contains("READY=1"));
    QVERIFY(!heard.contains("WATCHDOG=1"));
}

void ServiceNotifierTest::aliveOnlyWithAFrame()
{
    ServiceManager manager;
    qputenv("WATCHDOG_USEC", "40000");
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    QQuickWindow window;
    const ServiceNotifier notifier(window);
    qunsetenv("WATCHDOG_USEC");
    qunsetenv("WATCHDOG_PID");
    QCOMPARE(notifier.interval().count(), 20);
    window.show();
    QByteArray heard;
    QTRY_VERIFY((heard += manager.heard()).contains("WATCHDOG=1"));

    // A window that draws nothing any more is not alive, however often it is asked.
    window.hide();
    QCoreApplication::processEvents();
    manager.heard();
    QTimer ticks;
    int ticked = 0;
    connect(&ticks, &QTimer::timeout, this, [&ticked] { ++ticked; });
    ticks.start(notifier.interval());
    QTRY_VERIFY(ticked > 5);
    QCOMPARE(manager.heard(), QByteArray());
}

void ServiceNotifierTest::quietWithoutAServiceManager()
{
    QQuickWindow window;
    const ServiceNotifier notifier(window);
    QCOMPARE(notifier.interval().count(), 0);
}

QTEST_MAIN(ServiceNotifierTest)
#include "tst_servicenotifier.moc"
