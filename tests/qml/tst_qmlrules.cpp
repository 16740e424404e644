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

        const QStringList theme{u"Theme.qml"_s, u"ThemeColors.qml"_s, u"ThemeType.qml"_s, u"ThemeSizes.qml"_s};
        const QList<Rule> rules{
            {"text that could be markup",
             "^\\s*(T\\.)?(Text|Label|TextEdit|TextArea)\\s*\\{"_L1,
             {u"PlainLabel.qml"_s}},
            {"another text format", "RichText|StyledText|MarkdownText|AutoText"_L1, {}},
            {"a colour outside the theme", "[\"']#[0-9A-Fa-f]{3,8}[\"']|Qt\\.rgba|color:\\s*[\"']"_L1, theme},
            {"a font size outside the theme", "pixelSize:\\s*\\d|pointSize"_L1, theme},
            {"an animation's duration outside the theme", "duration:\\s*\\d"_L1, theme},
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
};

QTEST_APPLESS_MAIN(TestQmlRules)

#include "tst_qmlrules.moc"
