// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptpictures.h"

#include "models/format.h"

#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost {

/** The gallery of all controls against the pictures kept of it. */
class TestGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsKept_data();
    void looksAsKept();
    void standsStill();
    void comparisonCanFail_data();
    void comparisonCanFail();

private:
    [[nodiscard]] QImage draw(int scheme, double scale, bool highContrast = false);

    QQmlEngine m_engine;
    Format m_format{QLocale(QLocale::English)};
    QObject *m_theme = nullptr;
};

void TestGallery::initTestCase()
{
    m_theme = m_engine.singletonInstance<QObject *>("Waypost.Theme", "Theme");
    QVERIFY(m_theme);
}

QImage TestGallery::draw(int scheme, double scale, bool highContrast)
{
    m_theme->setProperty("scheme", scheme);
    m_theme->setProperty("scale", scale);
    m_theme->setProperty("highContrast", highContrast);
    QQmlComponent component(&m_engine, "Waypost.Gallery", "Gallery");
    const std::unique_ptr<QObject> object(
        component.createWithInitialProperties({{u"format"_s, QVariant::fromValue(&m_format)}}));
    auto *page = qobject_cast<QQuickItem *>(object.get());
    if (!page) {
        qWarning("%s", qPrintable(component.errorString()));
        return {};
    }
    QQuickWindow window;
    page->setParentItem(window.contentItem());
    page->setSize({page->implicitWidth(), page->implicitHeight()});
    window.resize(page->size().toSize());
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return {};
    return window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

void TestGallery::looksAsKept_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("dark-contrast") << 1 << 1.0 << true;
    QTest::newRow("light-contrast") << 2 << 1.0 << true;
    for (const double scale : {1.0, 1.5, 2.0}) {
        QTest::addRow("dark-%d", int(scale * 100)) << 1 << scale << false;
        QTest::addRow("light-%d", int(scale * 100)) << 2 << scale << false;
    }
}

void TestGallery::looksAsKept()
{
    QFETCH(const int, scheme);
    QFETCH(const double, scale);
    QFETCH(const bool, highContrast);
    QTest::failOnWarning();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage drawn = draw(scheme, scale, highContrast);
    QVERIFY(!drawn.isNull());
    const QString fault = faultOf(name, drawn);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

/** The comparison above is worth something only if nothing on the page depends on when it is drawn. */
void TestGallery::standsStill()
{
    QCOMPARE(draw(1, 1), draw(1, 1));
}

void TestGallery::comparisonCanFail_data()
{
    QTest::addColumn<QRect>("from");
    QTest::addColumn<QPoint>("to");
    QTest::newRow("a symbol is gone") << QRect(2, 2, 16, 16) << QPoint(424, 214);
    QTest::newRow("a word has moved by a pixel") << QRect(20, 340, 100, 40) << QPoint(21, 340);
}

void TestGallery::comparisonCanFail()
{
    QFETCH(const QRect, from);
    QFETCH(const QPoint, to);
    const QImage right = draw(1, 1);
    QImage wrong = right.copy();
    QPainter(&wrong).drawImage(to, right.copy(from));
    QVERIFY(!agree(differenceOf(wrong, right)));
}

} // namespace waypost

QTEST_MAIN(waypost::TestGallery)

#include "tst_gallery.moc"
