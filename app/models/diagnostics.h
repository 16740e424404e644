// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"
#include "models/textpairs.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <map>

namespace waypost {

/**
 * Frames that were turned away, and those that were taken without some of their figures, newest first: the
 * last 500, and how many of each kind there were in all.
 */
class Diagnostics : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.diagnostics")
    Q_PROPERTY(QList<waypost::RejectTally> counts READ counts NOTIFY countsChanged FINAL)
    Q_PROPERTY(double total READ total NOTIFY countsChanged FINAL)

public:
    enum Role {
        FeedRole = Qt::UserRole + 1, ///< "device" or "message"
        KindRole, ///< stable English name: "syntax", "no-vehicle"; "repaired" where the frame was taken
        OffsetRole, ///< byte at which it was noticed
        FieldRole, ///< wire name of the field at fault, or of those left out; "" = none
        ReceivedMsRole,
        SizeRole, ///< bytes; NaN when the link broke off inside the frame
        RepairsRole, ///< what was left out and why, one a line: "lat: out-of-range, 655.35"; untrusted
        HeadRole, ///< first bytes; those that cannot be printed as \xNN
    };
    Q_ENUM(Role)
    static constexpr int capacity = 500;

    explicit Diagnostics(QObject *parent = nullptr);

    void add(const RejectedFrame &frame);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QList<RejectTally> counts() const;
    [[nodiscard]] double total() const { return m_total; }

Q_SIGNALS:
    void countsChanged();

private:
    std::deque<RejectedFrame> m_frames; // newest first
    std::map<std::pair<int, FeedKind>, int> m_counts; // by DecodeErrorKind; repaired ones behind them
    double m_total = 0;
};

/** Bytes of unknown origin as one line of plain text: printable ASCII as it is, everything else as \xNN. */
[[nodiscard]] QString printable(const QByteArray &bytes);

} // namespace waypost
