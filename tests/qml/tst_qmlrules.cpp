// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    const char *name;
    QLatin1StringView pattern;
    QStringList exempt; ///< files that are the rule's own home
};

QStringList qmlFiles()
{
    QStringList files;
    QDirIterator walk(
        QString::fromLatin1(WAYPOST_UI), {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Comments may say what code may not. */
QString withoutComments(QString text)
{
    static const QRegularExpression comment(
        u"/\\*.*?\\*/|//[^\\n]*"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

/**
 * What a line says about a size or a time in figures of its own; empty if it says nothing of the kind.
 *
 * Figures up to 2 are halves, doubles and "one more". A factor or divisor is a ratio. Theme.px(), fine() and
 * textPx() take pixels of the design grid, for what only one place needs.
 */
QString judgeMeasure(const QString &line)
{
    static const QRegularExpression measure(
        u"^\\s*(?:(?:readonly |required |default )*property (?:int|real|double) )?"
        "(?:[\\w.]+\\.)?(?:\\w*(?:[wW]idth|[hH]eight|[sS]pacing|[mM]argins?|[pP]adding|[rR]adius|[sS]ize|[oO]"
        "ffset"
        "|[tT]hickness|[pP]itch|[dD]uration|[iI]nterval|[dD]elay)|x|y)\\s*:\\s*(.*)$"_s);
    static const QRegularExpression harmless(
        u"Theme\\.(?:px|fine|textPx)\\([^()]*\\)|[*/]\\s*[\\d.]+|[\\d.]+\\s*[*/]"_s);
    static const QRegularExpression figure(u"(?<![\\w.])\\d+(?:\\.\\d+)?"_s);
    const QRegularExpressionMatch match = measure.match(line);
    if (!match.hasMatch())
        return {};
    auto figures = figure.globalMatch(match.captured(1).remove(harmless));
    while (figures.hasNext()) {
        if (figures.next().captured().toDouble() > 2)
            return u"Theme knows sizes and times: "_s + line.trimmed();
    }
    return {};
}

} // namespace

/** House rules that qmllint does not know. */
class TestQmlRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsBound()
    {
        const QStringList files = qmlFiles();
        QVERIFY(files.size() > 40);
        for (const QString &file : files)
            QVERIFY2(readAll(file).contains("pragma ComponentBehavior: Bound"_L1), qPrintable(file));
    }

    void forbidden_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("exempt");

        const QStringList theme{
            u"Theme.qml"_s, u"ThemeColors.qml"_s, u"ThemeType.qml"_s, u"ThemeSizes.qml"_s};
        const QList<Rule> rules{
            {"text that could be markup",
             "^\\s*(T\\.)?(Text|Label|TextEdit|TextArea)\\s*\\{"_L1,
             {u"PlainLabel.qml"_s, u"PlainText.qml"_s}},
            {"another text format", "RichText|StyledText|MarkdownText|AutoText"_L1, {}},
            {"a colour outside the theme",
             "[\"']#[0-9A-Fa-f]{3,8}[\"']|Qt\\.(rgba|hsla|hsva|color)\\(|[cC]olor\\s*:(?:[^\\n]*[?:])?\\s*[\"'][a-z]+[\"']"_L1,
             theme},
            {"a font size in points", "pointSize"_L1, {}},
            {"an untyped property", "property var "_L1, {}},
            {"words to the console", "console\\."_L1, {}},
            {"something opened from here", "openUrlExternally|XMLHttpRequest"_L1, {}},
        };
        for (const Rule &rule : rules)
            QTest::newRow(rule.name) << QString(rule.pattern) << rule.exempt;
    }

    void forbidden()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QStringList, exempt);
        const QRegularExpression wrong(pattern, QRegularExpression::MultilineOption);
        for (const QString &file : qmlFiles()) {
            if (exempt.contains(QFileInfo(file).fileName()))
                continue;
            const auto match = wrong.match(withoutComments(readAll(file)));
            QVERIFY2(!match.hasMatch(), qPrintable(file + ": "_L1 + match.captured().trimmed()));
        }
    }

    void measuresComeFromTheTheme()
    {
        // File name and why. A new line here wants a good reason.
        const QStringList exempt{
            u"ThemeColors.qml"_s, u"ThemeType.qml"_s, u"ThemeSizes.qml"_s, u"Theme.qml"_s, // where they live
            u"LayoutRules.qml"_s, // the design's table of window widths, in pixels of its grid
        };
        // Still to be mended; nothing may be added.
        QStringList complaints;
        for (const QString &file : qmlFiles()) {
            const QString name = QFileInfo(file).fileName();
            if (exempt.contains(name))
                continue;
            const QStringList lines = withoutComments(readAll(file)).split(u'\n');
            for (const QString &line : lines) {
                if (const QString complaint = judgeMeasure(line); !complaint.isEmpty())
                    complaints.append(name + u": "_s + complaint);
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void measuresAreSeen_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("a width") << u"    width: 84"_s << true;
        QTest::newRow("a font") << u"    font.pixelSize: 13"_s << true;
        QTest::newRow("in an expression")
            << u"    Layout.preferredWidth: wide ? 112 : Theme.space4"_s << true;
        QTest::newRow("a property") << u"    readonly property int barWidth: 3"_s << true;
        QTest::newRow("a duration") << u"        duration: 240"_s << true;
        QTest::newRow("an attached margin") << u"    anchors.leftMargin: -8"_s << true;
        QTest::newRow("of the theme") << u"    width: Theme.space4"_s << false;
        QTest::newRow("of the grid") << u"    width: Theme.px(84) + 2 * Theme.space1"_s << false;
        QTest::newRow("a ratio") << u"    height: width * 3 / 7"_s << false;
        QTest::newRow("something else") << u"    currentIndex: 12"_s << false;
    }

    void measuresAreSeen()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, wrong);
        QCOMPARE(!judgeMeasure(line).isEmpty(), wrong);
    }
};

QTEST_APPLESS_MAIN(TestQmlRules)

#include "tst_qmlrules.moc"
