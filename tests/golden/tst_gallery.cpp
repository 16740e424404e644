// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedifference.h"

#include "models/format.h"

#include <QDir>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/**
 * Two runs on one machine give the same picture, bit by bit. Another FreeType or fontconfig draws the edges
 * of letters a little differently, all over the page: that stays below both limits. A symbol that is gone, a
 * line in another colour or a text that has moved by one pixel is a difference in one place, and exceeds the
 * limit for a block.
 */
constexpr double meanLimit = 1.0;
constexpr double blockLimit = 12.0;

/** Set, the kept pictures are written anew: look at the change before you keep it. */
constexpr const char *rewriteVariable = "WAYPOST_GOLDEN_WRITE";

bool agree(const PictureDifference &difference)
{
    return difference.mean <= meanLimit && difference.worstBlock <= blockLimit;
}

QString keptPath(const QString &name)
{
    return QStringLiteral(KEPT_PICTURES "/%1.png").arg(name);
}

/**
 * The picture in its 256 most frequent colours, the rest in the nearest of them: grounds and lines stay
 * exact, a few edges of letters are off by what nobody sees, and the file is a third as large.
 */
QImage withFewColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(
        colours, std::greater(), [&](QRgb colour) { return std::pair(counts[colour], colour); });
    colours.resize(std::min<qsizetype>(colours.size(), 256));
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither | Qt::AvoidDither);
}

/** Keeps what was drawn and where it differs; says where. */
QString keepEvidence(const QString &name, const QImage &drawn, const QImage &difference)
{
    const QDir folder(QStringLiteral(NEW_PICTURES));
    if (!folder.mkpath(u"."_s))
        return u"no folder for the pictures: "_s + folder.path();
    const QString drawnPath = folder.filePath(name + u".png"_s);
    const QString differencePath = folder.filePath(name + u"-difference.png"_s);
    drawn.save(drawnPath);
    difference.save(differencePath);
    return u"\n  kept  %1\n  drawn %2\n  where %3"_s.arg(keptPath(name), drawnPath, differencePath);
}

} // namespace

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
    if (qEnvironmentVariableIsSet(rewriteVariable)) {
        QVERIFY(QDir().mkpath(QStringLiteral(KEPT_PICTURES)));
        QVERIFY(withFewColours(drawn).save(keptPath(name), "PNG", 0));
    }
    const QImage kept = QImage(keptPath(name)).convertToFormat(QImage::Format_RGB32);
    if (kept.size() != drawn.size())
        QFAIL(qPrintable(u"another size than the kept picture"_s + keepEvidence(name, drawn, {})));
    const PictureDifference difference = differenceOf(drawn, kept);
    if (!agree(difference)) {
        QFAIL(qPrintable(u"mean %1 of %2, worst block %3 of %4%5"_s.arg(difference.mean)
                             .arg(meanLimit)
                             .arg(difference.worstBlock)
                             .arg(blockLimit)
                             .arg(keepEvidence(name, drawn, difference.picture))));
    }
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
