// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frame.h"

#include <QStringView>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace waypost {

/**
 * Text frames of the device feed in, values out.
 *
 * A value that cannot be (another type, out of its range, a clock that was never set) costs that value and
 * nothing else: it is "not reported", and the push lists it under its repairs. Refused is only what is no
 * JSON or names no vehicle. The five events whose payload is not documented are read tolerantly (see
 * assumedevents.h).
 *
 * Keeps its parser and buffers from frame to frame, so a snapshot costs no allocation once they have grown.
 * Not for sharing: one decoder per thread.
 */
class DeviceDecoder
{
public:
    DeviceDecoder();
    DeviceDecoder(DeviceDecoder &&) noexcept;
    DeviceDecoder &operator=(DeviceDecoder &&) noexcept;
    ~DeviceDecoder();

    /**
     * Appends to @p out what @p frame says: one push, or several where one frame lists several vehicles.
     * @param received when the frame arrived; it decides which device clocks can be right.
     * @return nothing on success, else why the frame was refused; @p out is then as it was.
     */
    [[nodiscard]] std::optional<DecodeError>
    decode(std::string_view frame, Instant received, std::vector<DevicePush> &out);
    /** The same for text as QWebSocket hands it over. Offsets in errors count bytes of its UTF-8 form. */
    [[nodiscard]] std::optional<DecodeError>
    decode(QStringView frame, Instant received, std::vector<DevicePush> &out);

    /** Room for a frame of @p size bytes inside the decoder, to be filled by the caller: saves a copy. */
    [[nodiscard]] std::span<char> frameBuffer(std::size_t size);
    /** Decodes the first @p size bytes of what was written into frameBuffer(). */
    [[nodiscard]] std::optional<DecodeError>
    decodeBuffer(std::size_t size, Instant received, std::vector<DevicePush> &out);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace waypost
