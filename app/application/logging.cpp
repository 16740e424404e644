// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/logging.h"

#include "domain/outsidetext.h"
#include "storage/privatefiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QMutex>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

// A message handler is a plain function that any thread may enter, so what it needs has to live here.
QMutex fileMutex; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
QFile logFile; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<int> faults = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<int> leastSeverity = 2; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

int severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 3;
}

bool isQmlTrouble(QtMsgType type, const QMessageLogContext &context)
{
    if (severityOf(type) < severityOf(QtWarningMsg))
        return false;
    const QByteArrayView category(context.category ? context.category : "");
    const QByteArrayView file(context.file ? context.file : "");
    return category.startsWith("qml") || category.startsWith("js") || category.startsWith("qt.qml")
        || category.startsWith("qt.quick") || file.endsWith(".qml");
}

/** One entry, whatever its text holds: further lines are indented, so that none of them passes for an entry. */
void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtCriticalMsg || isQmlTrouble(type, context))
        ++faults;
    if (severityOf(type) < leastSeverity)
        return;
    static constexpr const char *words[] = {"debug", "info", "warning", "critical"};
    const QByteArray line = u"%1 %2 %3: %4\n"_s
                                .arg(
                                    QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                    QLatin1StringView(words[severityOf(type)]),
                                    QLatin1StringView(context.category ? context.category : "default"),
                                    shownText(text).replace(u'\n', u"\n    "_s))
                                .toUtf8();
    const QMutexLocker lock(&fileMutex);
    if (logFile.isOpen()) {
        logFile.write(line);
        logFile.flush();
    } else {
        std::fputs(line.constData(), stderr);
    }
}

} // namespace

void startLogging(const QString &level, const QString &fileName)
{
    static const QHash<QString, int> levels{
        {u"debug"_s, 0}, {u"info"_s, 1}, {u"warning"_s, 2}, {u"critical"_s, 3}};
    leastSeverity = levels.value(level, 2);
    if (!fileName.isEmpty()) {
        logFile.setFileName(fileName);
        privatefiles::tightenFile(fileName);
        if (!logFile.open(QIODevice::WriteOnly | QIODevice::Append))
            qWarning("log file %s: %s", qUtf8Printable(fileName), qUtf8Printable(logFile.errorString()));
    }
    qInstallMessageHandler(writeLine);
}

int faultsLogged()
{
    return faults;
}

} // namespace waypost
