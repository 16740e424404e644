// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/** An axle layout to choose. */
struct LayoutChoice
{
    Q_GADGET
    QML_VALUE_TYPE(layoutChoice)
    Q_PROPERTY(QString layout MEMBER layout)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString layout; ///< "2-4-4"
    QString name; ///< "Lorry with 3 axles"
};

/**
 * The card of the vehicle on show, and the one way to change it. Each change can be taken back as long as the
 * vehicle stays on show. Nothing happens while there is no vehicle.
 */
class CardEditor final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from VehicleWatcher.card")
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString accountName READ accountName NOTIFY changed FINAL)
    Q_PROPERTY(QString team READ team NOTIFY changed FINAL)
    Q_PROPERTY(QString layout READ layout NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(QString lastChange READ lastChange NOTIFY changed FINAL)

public:
    explicit CardEditor(FleetStore &store, QObject *parent = nullptr);

    /** @param row of the store, -1 for none */
    void showRow(int row);
    /** The card, or what the account calls the vehicle, may have changed. */
    void refresh() { Q_EMIT changed(); }

    [[nodiscard]] bool exists() const { return m_row >= 0; }
    [[nodiscard]] QString name() const { return card().name; } ///< given here; "" = none
    [[nodiscard]] QString accountName() const; ///< what it is called without a name of ours
    [[nodiscard]] QString team() const { return card().team; }
    [[nodiscard]] QString layout() const { return card().layout; }
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    /** What undo() would take back, in words; "" = nothing, or nothing that needs words. */
    [[nodiscard]] QString lastChange() const;

    /**
     * Puts a sensor into a wheel ("2LO"). What sat there goes where the sensor came from. A vehicle without a
     * layout gets @p layout, the one that the person saw when they chose the wheel. False if there is no such
     * wheel.
     */
    Q_INVOKABLE bool assignSensor(const QString &sensor, const QString &position, const QString &layout);
    /** Takes a sensor out of its wheel. */
    Q_INVOKABLE void releaseSensor(const QString &sensor);
    /** Sensors stay where they are, as far as the new layout has their wheels. False if it is not a layout.
     */
    Q_INVOKABLE bool setLayout(const QString &layout);
    /** The dialog's three fields at once; surrounding space does not count. False if the layout is not one.
     */
    Q_INVOKABLE bool write(const QString &name, const QString &team, const QString &layout);
    Q_INVOKABLE void undo();

    /** The teams of the whole fleet, sorted as a person would. */
    Q_INVOKABLE [[nodiscard]] QStringList teams() const;
    Q_INVOKABLE [[nodiscard]] QList<waypost::LayoutChoice> layouts() const;
    /** "" is one, too: the vehicle then has none. */
    Q_INVOKABLE [[nodiscard]] bool isLayout(const QString &text) const;
    /** "Lorry with 3 axles"; "" for what is not a layout. */
    Q_INVOKABLE [[nodiscard]] QString layoutName(const QString &text) const;

    static constexpr int maxTextLength = 64;

Q_SIGNALS:
    void changed();

private:
    struct Step
    {
        VehicleCard before;
        QString words;
    };

    [[nodiscard]] const VehicleCard &card() const;
    bool change(const VehicleCard &next, const QString &words);

    FleetStore &m_store;
    int m_row = -1;
    std::vector<Step> m_steps; // what can be taken back, newest last
};

} // namespace waypost
