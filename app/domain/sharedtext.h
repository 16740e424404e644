// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace waypost {

/** A text that many hold and none changes, such as the model of a tracker. UTF-8; empty by default. */
class SharedText
{
public:
    SharedText() = default;
    explicit SharedText(std::string_view text)
        : m_text(text.empty() ? nullptr : std::make_shared<const std::string>(text))
    {
    }

    [[nodiscard]] std::string_view view() const
    {
        return m_text ? std::string_view(*m_text) : std::string_view();
    }
    [[nodiscard]] bool empty() const { return !m_text; }
    friend bool operator==(const SharedText &a, const SharedText &b) { return a.view() == b.view(); }
    friend bool operator==(const SharedText &a, std::string_view b) { return a.view() == b; }

private:
    std::shared_ptr<const std::string> m_text;
};

/** Makes texts of the same words one text. */
class SharedTexts
{
public:
    [[nodiscard]] SharedText share(std::string_view text)
    {
        if (text.empty())
            return {};
        const auto known = m_texts.find(text);
        return known == m_texts.end() ? *m_texts.emplace(text).first : *known;
    }

private:
    struct Less
    {
        using is_transparent = void;
        bool operator()(const SharedText &a, const SharedText &b) const { return a.view() < b.view(); }
        bool operator()(const SharedText &a, std::string_view b) const { return a.view() < b; }
        bool operator()(std::string_view a, const SharedText &b) const { return a < b.view(); }
    };
    std::set<SharedText, Less> m_texts;
};

} // namespace waypost
