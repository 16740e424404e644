// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace waypost::soak {

namespace {

const QByteArray pushFrame
    = R"({"event":"snapshot","data":{"imei":"1000000000000001","status":{"speed":61}},"error":0})";

FeedConfig configFor(const QUrl &url)
{
    FeedConfig config;
    config.deviceUrl = url;
    return config;
}

} // namespace

Link::Link(const Clock &clock)
    : m_feed(configFor(m_server.url()), clock, nullptr)
{
    m_server.acceptWithAck(pushFrame);
    connect(&m_server, &test::FakePushServer::signedIn, this, &Link::noteSignIn);
    connect(&m_feed, &DeviceFeed::snapshotReceived, this, [this] {
        if (!std::exchange(m_begun, true))
            begin();
        else
            heard();
    });
    connect(&m_feed, &PushFeed::stateChanged, this, [this](FeedState state) {
        if (m_begun && state == FeedState::Waiting)
            lost();
    });
}

void Link::start()
{
    m_feed.setCredentials({QStringLiteral("soak"), "5f4dcc3b5aa765d61d8327deb882cf99"});
}

void Link::noteSignIn()
{
    if (m_sinceSignIn.isValid())
        m_shortestSpacing = std::min(m_shortestSpacing, m_sinceSignIn.elapsed());
    m_sinceSignIn.start();
}

Outage::Outage(Kind kind, Milliseconds away, const Clock &clock, Durations &results)
    : Link(clock)
    , m_kind(kind)
    , m_away(away)
    , m_results(results)
{
}

void Outage::begin()
{
    // Somewhere within the feed's own rhythm, and not sooner than the next sign-in may be.
    const Milliseconds at(QRandomGenerator::global()->bounded(6'000, 9'000));
    QTimer::singleShot(at, this, [this] {
        if (m_kind == Kind::Closed)
            server().stopListening();
        else
            server().neverShakeHands();
        server().dropLink();
        QTimer::singleShot(m_away, Qt::PreciseTimer, this, &Outage::comeBack);
    });
}

void Outage::comeBack()
{
    m_back.start();
    if (m_kind == Kind::Closed)
        server().listenAgain();
    else
        server().acceptWithAck(pushFrame);
}

void Outage::heard()
{
    m_results.append(m_back.elapsed());
    finish();
}

ShortLinks::ShortLinks(int closes, const Clock &clock, Durations &results)
    : Link(clock)
    , m_left(closes)
    , m_results(results)
{
}

void ShortLinks::heard()
{
    if (m_closed.isValid())
        m_results.append(m_closed.elapsed());
    if (m_left-- == 0)
        finish();
    else
        QTimer::singleShot(2s, this, &ShortLinks::close);
}

void ShortLinks::close()
{
    m_closed.start();
    server().closeLink(1001);
}

HalfOpen::HalfOpen(const Clock &clock, Durations &results)
    : Link(clock)
    , m_results(results)
{
}

void HalfOpen::begin()
{
    const Milliseconds at(QRandomGenerator::global()->bounded(1'000, 20'000));
    QTimer::singleShot(at, this, [this] {
        server().push(pushFrame);
        QTimer::singleShot(100ms, this, [this] {
            m_frozen.start();
            server().freezeLink();
        });
    });
}

void HalfOpen::lost()
{
    if (isDone())
        return;
    m_results.append(m_frozen.elapsed());
    finish();
}

} // namespace waypost::soak
