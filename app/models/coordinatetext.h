// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waypost {

/** How a place is handed on to another program or person. In the order of Preferences::CoordinateForm. */
enum class CoordinateForm {
    Decimal, ///< "54.32310, 10.13940": degrees to about a metre, as maps and chats take them
    Dms, ///< "54°19′23.2″N 10°08′21.8″E"
    Geo, ///< "geo:54.32310,10.13940", a link by RFC 5870
};

/**
 * A place as text, the same in every language: it is copied, and read by programs.
 * @param lat degrees, put on the pole beyond ±90; @param lng degrees, any turn of the globe
 * @return "" if either is not a number
 */
[[nodiscard]] QString coordinateText(double lat, double lng, CoordinateForm form);

} // namespace waypost
