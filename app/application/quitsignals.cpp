// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/quitsignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace waypost {

namespace {

// A signal handler may do next to nothing; it writes one byte into a pipe that the event loop watches.
std::array<int, 2> wakeUp{-1, -1}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void onSystemSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[0], &byte, sizeof byte);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &QuitSignals::onReadable);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, onSystemSignal);
}

QuitSignals::~QuitSignals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_DFL);
    for (int &end : wakeUp)
        ::close(std::exchange(end, -1));
}

void QuitSignals::onReadable()
{
    char byte = 0;
    [[maybe_unused]] const auto got = ::read(wakeUp[1], &byte, sizeof byte);
    Q_EMIT quitRequested();
}

} // namespace waypost

#else

#include <QMetaObject>

#include <windows.h>

namespace waypost {

namespace {

QuitSignals *listener = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    if (listener)
        QMetaObject::invokeMethod(listener, &QuitSignals::quitRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

QuitSignals::~QuitSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    listener = nullptr;
}

void QuitSignals::onReadable()
{
}

} // namespace waypost

#endif
