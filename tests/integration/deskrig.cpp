// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"

#include "dumpreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost::test {

DeskRig::DeskRig()
{
    options.deviceUrl = device.url();
    options.messageUrl = message.url();
}

void DeskRig::open()
{
    m_backend.reset(); // one program a folder
    m_backend = std::make_unique<Backend>(options, m_folder.filePath(u"data"_s), clock);
    m_backend->downloads().setTargetFolder(downloadFolder());
    m_backend->open();
}

bool DeskRig::isConnected(FeedKind feed) const
{
    return m_backend->status(feed).state == FeedState::Connected;
}

bool DeskRig::connect()
{
    m_backend->start({u"desk-4711"_s, "5f4dcc3b5aa765d61d8327deb882cf99"});
    return QTest::qWaitFor(
        [this] { return isConnected(FeedKind::Device) && isConnected(FeedKind::Message); });
}

bool DeskRig::start()
{
    open();
    return connect();
}

bool DeskRig::deviceSends(const QByteArray &frame)
{
    const auto pushes = [this] { return m_backend->store().counts().pushes; };
    const std::uint64_t before = pushes();
    device.push(frame);
    return QTest::qWaitFor([&] { return pushes() > before; });
}

bool DeskRig::messageSends(const QByteArray &frame)
{
    const auto messages = [this] { return m_backend->journal().counts().messages; };
    const qint64 before = messages();
    message.push(frame);
    return QTest::qWaitFor([&] { return messages() > before; });
}

QJsonObject DeskRig::end()
{
    m_backend->stop();
    const QJsonObject dump = parseDump(m_backend->dump());
    if (!m_backend->close())
        qFatal("the journal left something unwritten");
    return dump;
}

} // namespace waypost::test
