// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/backend.h"
#include "support/fakepushserver.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace waypost::test {

/** Stands still until it is moved. The feeds ask it from their own thread. */
class SharedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return instantFromMs(m_ms); }
    void advance(Milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<std::int64_t> m_ms = 1'700'000'000'000; // 2023-11-14T22:13:20Z
};

/**
 * The program without its window, between two push servers that do what a test says. It can be ended and
 * started again on the same data.
 */
class DeskRig
{
public:
    DeskRig();

    SharedClock clock;
    FakePushServer device;
    FakePushServer message;
    Options options;

    /** A new program on the data of the last one; not connected yet. */
    void open();
    /** Signs in and waits until both feeds are connected. */
    [[nodiscard]] bool connect();
    /** Both. */
    [[nodiscard]] bool start();
    [[nodiscard]] Backend &backend() { return *m_backend; }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString downloadFolder() const { return m_folder.filePath(QStringLiteral("files")); }

    /** Sends a frame that holds a push, and waits until the store has it. */
    [[nodiscard]] bool deviceSends(const QByteArray &frame);
    /** Sends a frame that holds a message, and waits until the journal has it. */
    [[nodiscard]] bool messageSends(const QByteArray &frame);
    [[nodiscard]] bool isConnected(FeedKind feed) const;

    /** Ends the program without its being able to say so. */
    void cutOff() { m_backend.reset(); }
    /** Ends the program and gives the dump it leaves. */
    [[nodiscard]] QJsonObject end();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Backend> m_backend;
};

} // namespace waypost::test
