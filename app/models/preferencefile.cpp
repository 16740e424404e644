// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/preferencefile.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace waypost {

PreferenceFile::PreferenceFile(const QString &fileName)
    : m_fileName(fileName)
{
    if (fileName.isEmpty())
        return;
    open();
    (void)m_settings->allKeys(); // it reads its sections when somebody asks, and complains no sooner
    if (m_settings->status() == QSettings::NoError)
        return;
    m_settings.reset();
    QFile::remove(setAsideName());
    if (!QFile::rename(m_fileName, setAsideName())) {
        m_trouble = Trouble::Unreadable;
        return;
    }
    m_trouble = Trouble::SetAside;
    open();
}

PreferenceFile::~PreferenceFile() = default;

void PreferenceFile::open()
{
    m_settings = std::make_unique<QSettings>(m_fileName, QSettings::IniFormat);
    m_settings->setFallbacksEnabled(false);
}

QVariant PreferenceFile::value(const QString &key) const
{
    return m_settings ? m_settings->value(key) : QVariant();
}

void PreferenceFile::write(const QString &key, const QVariant &value)
{
    if (!m_settings)
        return;
    m_settings->setValue(key, value);
    sync();
}

void PreferenceFile::forget(const QString &key)
{
    if (!m_settings || !m_settings->contains(key))
        return;
    m_settings->remove(key);
    sync();
}

bool PreferenceFile::isEmpty() const
{
    return !m_settings || m_settings->allKeys().isEmpty();
}

QString PreferenceFile::setAsideName() const
{
    return m_fileName + u".unreadable"_s;
}

void PreferenceFile::sync()
{
    m_settings->sync();
    if (m_settings->status() != QSettings::NoError)
        m_trouble = Trouble::Unwritable;
    else if (m_trouble == Trouble::Unwritable)
        m_trouble = Trouble::None;
}

} // namespace waypost
