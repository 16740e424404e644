// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frame.h"

#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace waypost {

/**
 * Text frames of the message feed in, values out.
 *
 * A frame is an object, or a JSON string that holds one; both readings of the vendor's page are accepted, and
 * so is a list of them. Types that are not known are kept as they are: no message is dropped for being new. A
 * field that holds what it cannot costs only itself, never the message: it is kept under Message::fields and
 * listed in Message::repairs. Without a `type` it is a message if it has anything of one.
 *
 * Keeps its parser and buffers from frame to frame. Not for sharing: one decoder per thread.
 */
class MessageDecoder
{
public:
    MessageDecoder();
    MessageDecoder(MessageDecoder &&) noexcept;
    MessageDecoder &operator=(MessageDecoder &&) noexcept;
    ~MessageDecoder();

    /**
     * Appends to @p out what @p frame says, one push or, for a list, several.
     * @param received when the frame arrived.
     * @return nothing on success, else why the frame was refused; @p out is then as it was.
     */
    [[nodiscard]] std::optional<DecodeError>
    decode(std::string_view frame, Instant received, std::vector<MessagePush> &out);
    /** The same for text as QWebSocket hands it over. Offsets in errors count bytes of its UTF-8 form. */
    [[nodiscard]] std::optional<DecodeError>
    decode(QStringView frame, Instant received, std::vector<MessagePush> &out);

    /** The first push of @p frame; a LifeSign when it was refused. */
    [[nodiscard]] std::optional<DecodeError>
    decode(std::string_view frame, Instant received, MessagePush &out);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace waypost
