// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

#include <optional>
#include <variant>

namespace waypost {

/** What the desk was asked to do, after the command line, the environment and the configuration file were
 * heard. */
struct Options
{
    bool demo = false;
    int vehicles = 250; ///< with demo
    double rate = 0; ///< device pushes a second; 0 = one per vehicle and 10 s
    quint64 seed = 1;

    QUrl deviceUrl;
    QUrl messageUrl;
    QUrl apiUrl; ///< empty = do not ask it
    bool addressesGiven = false; ///< on the command line, which no profile may overrule
    QString user;
    QString passwordMd5; ///< read from the password file at once; the password itself is not kept
    bool passwordWorked = false; ///< not an option: the service has accepted it before
    QString downloadPattern; ///< address pattern for file notices without an address; empty = none
    QStringList downloadHosts; ///< hosts allowed besides the account's own
    QVariantMap lockedPreferences; ///< by the configuration file, see PreferenceSources
    QVariantMap proposedPreferences;

    QString dataDir; ///< empty = the platform's
    bool kiosk = false; ///< the wallboard instead of the desk
    QString screen; ///< the wallboard's, as the system calls it; empty = the primary one
    QString
        kioskPin; ///< digest of the PIN that closes the wallboard (see KioskPin); empty = the chord suffices
    bool makeKioskPin = false; ///< only print the digest of a PIN from standard input
    bool headless = false;
    std::optional<double> forSeconds;
    QString dumpState; ///< file, "-" = standard output, empty = none
    QString screenshot;
    double screenshotAfter = 10;
    bool selfTest = false;
    QString logLevel; ///< debug, info, warning, critical
    QString logFile;
    QString theme; ///< "dark" or "light"; empty = as in the settings
    QString select; ///< imei or name of the vehicle to select as soon as it is seen
    QSize windowSize; ///< empty = the window's own

    [[nodiscard]] double deviceRate() const { return rate > 0 ? rate : vehicles / 10.0; }
};

/** The program is to end at once: with help or version on standard output (code 0), or a complaint (code 2).
 */
struct EarlyExit
{
    int code = 0;
    QString text;
};

/**
 * Reads the command line, then the environment (WAYPOST_CONFIG, WAYPOST_PASSWORD_FILE, WAYPOST_DATA_DIR),
 * then the configuration file, each only where the one before was silent.
 * What it says is English: no catalogue is loaded before the options are known, and scripts read it.
 * @param arguments the program's name first, as QCoreApplication::arguments() has them
 */
[[nodiscard]] std::variant<Options, EarlyExit>
readOptions(const QStringList &arguments, const QProcessEnvironment &environment);

/** "waypost 0.1.0 (revision, Qt 6.8.2)" */
[[nodiscard]] QString versionText();

} // namespace waypost
