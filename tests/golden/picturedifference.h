// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace waypost {

/** How far two pictures of one size are apart, in steps of 0 to 255. */
struct PictureDifference
{
    double mean = 0; ///< over all channels of all pixels
    double worstBlock = 0; ///< the mean of the block of 16 x 16 pixels that differs most
    QImage picture; ///< the differences, eight times as bright
};

/** @p a and @p b must have one size. */
[[nodiscard]] PictureDifference differenceOf(const QImage &a, const QImage &b);

} // namespace waypost
