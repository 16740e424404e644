// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/health.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/** "Leaking", "Sensor limit"; "" = nothing to say. Translated. */
[[nodiscard]] QString tireStateText(const TireReading &reading, Health health);

/** The tire sensors of one vehicle, by sensor id. Rows change in place; another vehicle resets the list. */
class TireListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from VehicleWatcher.tires")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int reporting READ reporting NOTIFY reportingChanged FINAL)

public:
    enum Role {
        SensorRole = Qt::UserRole + 1,
        SourceRole, ///< "ble" or "rs232"
        WheelRole, ///< as the server sent it; "" = not known
        PressureKpaRole, ///< gauge, NaN = not reported
        TemperatureCRole,
        SensorVoltsRole,
        StateTextRole, ///< see tireStateText()
        HealthRole, ///< Health
        ReportedMsRole,
    };
    Q_ENUM(Role)

    explicit TireListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /** How many have been heard lately. */
    [[nodiscard]] int reporting() const { return m_reporting; }
    /** Another vehicle's sensors. */
    void reset(const std::vector<TireState> &tires, Instant now);
    /** The same vehicle, later. @param tires sorted by sensor, as Vehicle keeps them */
    void update(const std::vector<TireState> &tires, Instant now);
    /** Says the words anew, for another language. */
    void retranslate();

Q_SIGNALS:
    void countChanged();
    void reportingChanged();

private:
    struct Row
    {
        TireState tire;
        Health health = Health::NoData;
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] const auto &sensorAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].tire.reading.sensor;
    }
    void countReporting();
    void insert(int row, const Row &fresh);
    void replace(int row, const Row &fresh);
    void remove(int row);

    std::vector<Row> m_rows;
    int m_reporting = 0;
};

} // namespace waypost
