// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtQuickTest>

namespace {

/** Names the program, so that what the window remembers goes where the test's surroundings say. */
class Setup final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("waypost-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_qml"));
    }
};

} // namespace

QUICK_TEST_MAIN_WITH_SETUP(waypost, Setup)

#include "main.moc"
