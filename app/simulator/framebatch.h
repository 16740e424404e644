// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/**
 * Messages for one or many clients, one after the other in one buffer that is used again and again: encoders
 * write straight into it, between begin() and end().
 */
class FrameBatch
{
public:
    /** One message; valid until the batch changes. */
    struct Frame
    {
        std::string_view payload; ///< UTF-8 unless binary
        bool binary = false;
    };

    [[nodiscard]] bool empty() const { return m_ends.empty(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }
    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    [[nodiscard]] Frame frame(std::size_t index) const;
    void clear();

    /** Opens a text; append its payload to the result and call end(). */
    [[nodiscard]] std::string &begin() { return m_bytes; }
    void end() { m_ends.push_back({m_bytes.size(), false}); }

    void addText(std::string_view payload);
    void addBinary(std::string_view payload);

private:
    struct End
    {
        std::size_t offset;
        bool binary;
    };

    std::string m_bytes;
    std::vector<End> m_ends;
};

} // namespace waypost
