// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/health.h"
#include "models/tirelistmodel.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/** An axle of the plan. */
struct PlanAxle
{
    Q_GADGET
    QML_VALUE_TYPE(planAxle)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool dual MEMBER dual)
    Q_PROPERTY(bool towed MEMBER towed)

public:
    QString name; ///< "Drive 1"
    bool dual = false; ///< pairs of wheels
    bool towed = false; ///< the trailer's
    friend bool operator==(const PlanAxle &, const PlanAxle &) = default;
};

/**
 * The wheels of one vehicle, each with the last word of the sensor in it. What no wheel is known for lies in
 * the tray. Without a layout of its own the vehicle gets the usual one for so many sensors, as a proposal
 * that puts no sensor anywhere.
 */
class TirePlanModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from VehicleWatcher.tirePlan")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QList<waypost::PlanAxle> axles READ axles NOTIFY changed FINAL)
    Q_PROPERTY(QString layout READ layout NOTIFY changed FINAL)
    Q_PROPERTY(bool proposed READ proposed NOTIFY changed FINAL)
    Q_PROPERTY(int mapped READ mapped NOTIFY changed FINAL)
    Q_PROPERTY(waypost::TireListModel *tray READ tray CONSTANT FINAL)

public:
    enum Role {
        PositionRole = Qt::UserRole + 1, ///< "2LO"
        AxleRole, ///< index into axles
        SlotRole, ///< from the top of the plan: 0 right outer, 1 right inner, 2 left inner, 3 left outer
        WheelRole, ///< "Drive 1 left outer"
        SensorRole, ///< "" = none in this wheel
        SourceRole, ///< "ble" or "rs232"; "" without a sensor
        PressureKpaRole, ///< gauge, NaN = not reported
        TemperatureCRole,
        SensorVoltsRole,
        StateTextRole, ///< as in TireListModel
        HealthRole, ///< Health; NotFitted without a sensor, NoData for one that was never heard
        SaturatedRole, ///< the sensor is at the end of its range
        ReportedMsRole,
    };
    Q_ENUM(Role)

    explicit TirePlanModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_wheels.size()); }
    [[nodiscard]] QList<PlanAxle> axles() const;
    [[nodiscard]] QString layout() const { return m_layout ? m_layout->toText() : QString(); }
    [[nodiscard]] bool proposed() const { return m_proposed; }
    [[nodiscard]] int mapped() const; ///< wheels with a sensor
    [[nodiscard]] TireListModel *tray() { return &m_tray; }
    /** Row of a wheel by its position, -1 if the layout has none such. */
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &position) const;
    Q_INVOKABLE [[nodiscard]] QString sensorAt(int row) const;
    Q_INVOKABLE [[nodiscard]] QString positionAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int axleAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int slotAt(int row) const;

    /** The same vehicle, later. @param tires sorted by sensor, as Vehicle keeps them */
    void update(const VehicleCard &card, const std::vector<TireState> &tires, Instant now);
    /** Says all texts anew, for another language. */
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Wheel
    {
        WheelPosition position;
        SensorId sensor;
        bool heard = false; ///< the sensor has reported, see tire
        TireState tire;
        Health health = Health::NotFitted;
        friend bool operator==(const Wheel &, const Wheel &) = default;
    };

    void setLayout(const std::optional<WheelLayout> &layout, bool proposed);
    [[nodiscard]] Wheel wheelNow(
        WheelPosition position, const VehicleCard &card, const std::vector<TireState> &tires,
        Instant now) const;
    void replace(int row, const Wheel &fresh);
    [[nodiscard]] QVariant reading(const Wheel &wheel, int role) const;

    std::optional<WheelLayout> m_layout;
    bool m_proposed = false;
    std::vector<Wheel> m_wheels; // in the order of WheelLayout::positions()
    TireListModel m_tray;
};

} // namespace waypost
