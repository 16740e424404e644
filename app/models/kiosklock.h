// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace waypost {

/**
 * What keeps passers-by from closing a wallboard: a PIN, if whoever installed it set one. After a few wrong
 * ones it takes none for a while.
 */
class KioskLock final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the wallboard")
    Q_PROPERTY(bool needsPin READ needsPin CONSTANT FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY opened FINAL)

public:
    using Check = std::function<bool(const QString &pin)>;

    /** What came of a try. */
    enum Answer { Opened, Wrong, Wait };
    Q_ENUM(Answer)

    /** @param check empty = no PIN is set */
    KioskLock(const Clock &clock, Check check, QObject *parent = nullptr);

    [[nodiscard]] bool needsPin() const { return static_cast<bool>(m_check); }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    Q_INVOKABLE waypost::KioskLock::Answer tryPin(const QString &pin);

Q_SIGNALS:
    void opened();

private:
    Answer unlock();

    const Clock &m_clock;
    Check m_check;
    int m_wrong = 0; // in a row
    Milliseconds m_closedUntil{};
    bool m_isOpen = false;
};

} // namespace waypost
