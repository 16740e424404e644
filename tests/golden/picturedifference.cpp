// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedifference.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace waypost {

namespace {

constexpr int block = 16;
constexpr int channels = 3;
constexpr int gain = 8;

int apart(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

} // namespace

PictureDifference differenceOf(const QImage &a, const QImage &b)
{
    Q_ASSERT(a.size() == b.size());
    const int across = (a.width() + block - 1) / block;
    std::vector<double> sums(std::size_t(across) * std::size_t((a.height() + block - 1) / block));
    PictureDifference difference{.picture = QImage(a.size(), QImage::Format_Grayscale8)};
    double total = 0;
    for (int y = 0; y < a.height(); ++y) {
        uchar *line = difference.picture.scanLine(y);
        for (int x = 0; x < a.width(); ++x) {
            const int steps = apart(a.pixel(x, y), b.pixel(x, y));
            total += steps;
            sums[std::size_t(y / block * across + x / block)] += steps;
            line[x] = uchar(std::min(255, gain * steps / channels));
        }
    }
    difference.mean = total / (double(channels) * a.width() * a.height());
    difference.worstBlock = *std::ranges::max_element(sums) / (channels * block * block);
    return difference;
}

} // namespace waypost
