// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/inflater.h"

#include <utility>

#include <zlib.h>

namespace waypost {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib's way of asking for a gzip head
constexpr int zlibWindow = 15;
constexpr int bareWindow = -15; // what some servers call deflate has no head at all
constexpr uInt outSize = 256 * 1024;

bool hasZlibHead(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return true;
    const int first = static_cast<unsigned char>(bytes[0]);
    const int second = static_cast<unsigned char>(bytes[1]);
    return (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
}

} // namespace

struct Inflater::State
{
    Coding coding = Coding::Gzip;
    z_stream stream{};
    bool isOpen = false;
    bool hasEnded = false;
    QByteArray out = QByteArray(outSize, Qt::Uninitialized);

    bool open(QByteArrayView first)
    {
        const int window = coding == Coding::Gzip ? gzipWindow : hasZlibHead(first) ? zlibWindow : bareWindow;
        isOpen = inflateInit2(&stream, window) == Z_OK;
        return isOpen;
    }
};

Inflater::Inflater(Coding coding)
    : m_state(std::make_unique<State>())
{
    m_state->coding = coding;
}

Inflater::~Inflater()
{
    if (m_state->isOpen)
        inflateEnd(&m_state->stream);
}

Inflater::Result Inflater::add(QByteArrayView packed, const Sink &sink)
{
    State &state = *m_state;
    if (!state.isOpen && !state.open(packed))
        return Result::Damaged;
    z_stream &stream = state.stream;
    // zlib's interface knows no const; it does not write there.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    bool isFull = false; // zlib may hold more than fitted
    while (stream.avail_in > 0 || isFull) {
        if (std::exchange(state.hasEnded, false) && inflateReset(&stream) != Z_OK)
            return Result::Damaged;
        stream.next_out = reinterpret_cast<Bytef *>(state.out.data());
        stream.avail_out = outSize;
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return Result::Damaged;
        const qsizetype got = outSize - stream.avail_out;
        if (got > 0 && !sink(QByteArrayView(state.out).first(got)))
            return Result::Refused;
        isFull = result == Z_OK && stream.avail_out == 0;
        state.hasEnded = result == Z_STREAM_END;
        if (result == Z_BUF_ERROR && got == 0)
            break; // it waits for more
    }
    return state.hasEnded ? Result::Ended : Result::Going;
}

} // namespace waypost
