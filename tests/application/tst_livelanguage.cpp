// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/backend.h"
#include "application/deskhost.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <functional>
#include <memory>

using namespace waypost;
using namespace Qt::StringLiterals;

/** The desk turned to another language while it is on the screen. */
class LiveLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void turnsWithoutARestart();

private:
    /** The label that says exactly that, null if none on show does. */
    [[nodiscard]] QQuickItem *label(const QString &text) const;
    [[nodiscard]] bool isRightOfTheMiddle(const QString &text) const;

    SystemClock m_clock;
    Options m_options;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<DeskHost> m_host;
    QQuickWindow *m_window = nullptr;
    Preferences *m_preferences = nullptr;
};

void LiveLanguageTest::init()
{
    m_options.selfTest = true; // neither reads nor writes what somebody chose
    m_options.windowSize = QSize(1600, 1000);
    m_session = std::make_unique<Session>();
    m_session->setDemo(true);
    m_backend = std::make_unique<Backend>(m_options, QString(), m_clock);
    m_host = std::make_unique<DeskHost>(*m_backend, m_clock, m_options, *m_session);
    QVERIFY(m_host->show({}));
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        if (auto *desk = window->property("desk").value<Desk *>()) {
            m_window = qobject_cast<QQuickWindow *>(window);
            m_preferences = desk->preferences();
        }
    }
    QVERIFY(m_window);
    m_preferences->setLanguage(u"en"_s);
}

void LiveLanguageTest::cleanup()
{
    m_host.reset();
    m_backend.reset();
    m_session.reset();
    LanguageSwitch().turnTo({});
}

QQuickItem *LiveLanguageTest::label(const QString &text) const
{
    const std::function<QQuickItem *(QQuickItem *)> search = [&](QQuickItem *item) -> QQuickItem * {
        if (!item->isVisible())
            return nullptr;
        if (item->property("text").toString() == text)
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = search(child))
                return found;
        }
        return nullptr;
    };
    return search(m_window->contentItem());
}

bool LiveLanguageTest::isRightOfTheMiddle(const QString &text) const
{
    const QQuickItem *item = label(text);
    return item && item->mapToScene({item->width() / 2, 0}).x() > m_window->width() / 2.0;
}

void LiveLanguageTest::turnsWithoutARestart()
{
    QTRY_VERIFY(label(u"Fleet"_s));
    QVERIFY(!isRightOfTheMiddle(u"Fleet"_s));

    m_preferences->setLanguage(u"de"_s);
    QTRY_VERIFY(label(u"Flotte"_s));
    QVERIFY(!label(u"Fleet"_s));
    QVERIFY(!isRightOfTheMiddle(u"Flotte"_s));

    m_preferences->setLanguage(u"ar"_s);
    QTRY_VERIFY(isRightOfTheMiddle(u"الأسطول"_s));
    QVERIFY(!label(u"Flotte"_s));

    m_preferences->setLanguage(u"en"_s);
    QTRY_VERIFY(label(u"Fleet"_s));
    QTRY_VERIFY(!isRightOfTheMiddle(u"Fleet"_s));
}

QTEST_MAIN(LiveLanguageTest)
#include "tst_livelanguage.moc"
