// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/oldpreferences.h"

#include "models/preferences.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

const QString oldScheme = u"appearance/scheme"_s; // 0 system, 1 dark, 2 light
const QString oldMotion = u"appearance/reducedMotion"_s;

void takeOver(QSettings &old, const QString &oldKey, PreferenceFile &file, Preferences::Key key)
{
    if (!old.contains(oldKey))
        return;
    const PreferenceRule &rule = Preferences::rules()[key];
    const QVariant kept = old.value(oldKey);
    const auto value = rule.words().isEmpty() ? rule.fromFile(kept) : rule.checked(kept.toInt());
    if (value && !file.value(rule.key()).isValid())
        file.write(rule.key(), rule.toFile(*value));
    old.remove(oldKey);
}

} // namespace

void takeOverOldPreferences(PreferenceFile &file)
{
    const QString name = QFileInfo(file.fileName()).path() + u"/desk.ini"_s;
    if (file.fileName().isEmpty() || !QFileInfo::exists(name))
        return;
    QSettings old(name, QSettings::IniFormat);
    takeOver(old, oldScheme, file, Preferences::SchemeKey);
    takeOver(old, oldMotion, file, Preferences::ReducedMotionKey);
}

} // namespace waypost
