// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace waypost {

/**
 * A person's own choices on disk: one INI file, written at once, never with a secret in it.
 *
 * A file that cannot be read is set aside, so that nothing in it is lost, and a new one is begun. A file that
 * cannot be written costs the choices when the program ends, nothing else.
 */
class PreferenceFile
{
public:
    enum class Trouble {
        None,
        SetAside, ///< it could not be read; it is now called like setAsideName()
        Unreadable, ///< it could not be read nor set aside; nothing is kept
        Unwritable,
    };

    /** @param fileName empty = nothing is kept. */
    explicit PreferenceFile(const QString &fileName);
    ~PreferenceFile();

    [[nodiscard]] QVariant value(const QString &key) const; ///< invalid if it is not there
    void write(const QString &key, const QVariant &value);
    /** Removes a key that means nothing any more. */
    void forget(const QString &key);
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] QString setAsideName() const;

private:
    void open();
    void sync();

    QString m_fileName;
    std::unique_ptr<QSettings> m_settings; // none = nothing is kept
    Trouble m_trouble = Trouble::None;
};

} // namespace waypost
