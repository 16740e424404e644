// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace waypost {

/** Unpacks what a server packed for the way (Content-Encoding gzip or deflate), piece by piece. */
class Inflater final
{
public:
    enum class Coding : std::uint8_t { Gzip, Deflate };
    enum class Result : std::uint8_t {
        Going, ///< more is expected
        Ended, ///< whole; another member may follow
        Damaged, ///< these bytes are not what they should be
        Refused, ///< the sink did not take what came out
    };
    /** Takes what was unpacked; false ends it. */
    using Sink = std::function<bool(QByteArrayView)>;

    explicit Inflater(Coding coding);
    ~Inflater();

    /** Takes the next packed bytes; gives what comes out in pieces of at most 256 KiB. */
    [[nodiscard]] Result add(QByteArrayView packed, const Sink &sink);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace waypost
