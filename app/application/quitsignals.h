// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace waypost {

/**
 * Turns the system's wish to end the program (Ctrl+C, a service manager's stop) into a Qt signal, so that the
 * state is written and the journal closed on every way out.
 */
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();

private:
    void onReadable();
};

} // namespace waypost
