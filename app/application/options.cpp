// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/options.h"

#include "application/configfile.h"
#include "application/kioskpin.h"
#include "application/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr auto deviceFeedUrl = "wss://openapi.tftiot.com:8443/websocket"_L1;
constexpr auto messageFeedUrl = "wss://openapi.tftiot.com/"_L1;
constexpr auto openApiUrl = "https://openapi.tftiot.com/"_L1;
constexpr int maxVehicles = 1'000'000;

struct Unusable
{
    QString why;
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Live fleet desk for dispatchers."_s);
    parser.addOptions({
        {u"demo"_s, u"Watch a built-in fleet; no account needed."_s},
        {u"vehicles"_s, u"Vehicles of the demo (default 250)."_s, u"N"_s},
        {u"rate"_s, u"Device pushes a second of the demo (default one per vehicle and 10 s)."_s, u"R"_s},
        {u"seed"_s, u"Random seed of the demo (default 1)."_s, u"S"_s},
        {u"device-url"_s, u"Address of the device feed; ws: only for loopback."_s, u"URL"_s},
        {u"message-url"_s, u"Address of the message feed; ws: only for loopback."_s, u"URL"_s},
        {u"api-url"_s, u"Address of the Open API; http: only for loopback."_s, u"URL"_s},
        {u"user"_s, u"User id to sign in with."_s, u"ID"_s},
        {u"password-file"_s, u"File whose first line is the password; nobody else may read it."_s, u"FILE"_s},
        {u"config"_s, u"Settings for this workplace (JSON)."_s, u"FILE"_s},
        {u"data-dir"_s, u"Where the journal and the downloads index live."_s, u"DIR"_s},
        {u"kiosk"_s, u"Wallboard: the whole fleet full screen, nothing to operate."_s},
        {u"screen"_s, u"Screen of the wallboard; otherwise the primary one."_s, u"NAME"_s},
        {u"make-kiosk-pin"_s, u"Read a PIN and print what the settings file's kioskPin needs."_s},
        {u"headless"_s, u"No window: feeds, store, alarms, journal and downloads only."_s},
        {u"for"_s, u"End by itself after that long."_s, u"SECONDS"_s},
        {u"dump-state"_s, u"On exit write the state as JSON (- is standard output)."_s, u"FILE"_s},
        {u"screenshot"_s, u"Save the window as PNG, then end."_s, u"FILE"_s},
        {u"after"_s, u"When to take the picture (default 10)."_s, u"SECONDS"_s},
        {u"theme"_s, u"dark or light; otherwise as in the settings."_s, u"THEME"_s},
        {u"select"_s, u"Select this vehicle as soon as it is seen (imei or name)."_s, u"VEHICLE"_s},
        {u"size"_s, u"Size of the window, for example 1280x800."_s, u"WxH"_s},
        {u"self-test"_s, u"Load the whole interface, run a short demo through it, fail on any warning."_s},
        {u"log-level"_s, u"debug, info, warning or critical."_s, u"LEVEL"_s},
        {u"log-file"_s, u"Write the log there instead of to standard error."_s, u"FILE"_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show program, Qt and source revision."_s},
    });
}

/** Reads typed values with one complaint each; the first complaint wins. */
class Values
{
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }

    double number(const QString &name, double fallback, double least, double most)
    {
        if (!has(name))
            return fallback;
        bool ok = false;
        const double value = text(name).toDouble(&ok);
        if (!ok || !(value >= least) || !(value <= most))
            throw Unusable{u"--%1: a number from %2 to %3 is needed, not \"%4\""_s.arg(
                name, QString::number(least), QString::number(most, 'f', 0), text(name))};
        return value;
    }

    template <typename Integer>
    Integer integer(const QString &name, Integer fallback, Integer least, Integer most)
    {
        if (!has(name))
            return fallback;
        bool ok = false;
        const qulonglong value = text(name).toULongLong(&ok);
        if (!ok || value < static_cast<qulonglong>(least) || value > static_cast<qulonglong>(most))
            throw Unusable{u"--%1: a whole number from %2 to %3 is needed, not \"%4\""_s.arg(
                name, QString::number(least), QString::number(most), text(name))};
        return static_cast<Integer>(value);
    }

    QString oneOf(const QString &name, const QStringList &words)
    {
        if (has(name) && !words.contains(text(name)))
            throw Unusable{
                u"--%1: one of %2 is needed, not \"%3\""_s.arg(name, words.join(u", "_s), text(name))};
        return text(name);
    }

    QSize size(const QString &name)
    {
        if (!has(name))
            return {};
        const QStringList parts = text(name).split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        constexpr QSize largest(16384, 16384);
        if (parts.size() != 2 || size.isEmpty() || size.expandedTo(largest) != largest)
            throw Unusable{u"--%1: a size like 1280x800 is needed, not \"%2\""_s.arg(name, text(name))};
        return size;
    }

private:
    const QCommandLineParser &m_parser;
};

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QUrl checkedUrl(const QString &text, const QString &name, const QString &secure, const QString &plain)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool known
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == secure || url.scheme() == plain);
    if (!known)
        throw Unusable{u"%1: \"%2\" is not a %3: address"_s.arg(
            name, url.toDisplayString(QUrl::RemoveUserInfo), secure)};
    if (!url.userInfo().isEmpty())
        throw Unusable{u"%1: an address must not hold a user or password"_s.arg(name)};
    if (url.scheme() == plain && !isLoopback(url))
        throw Unusable{u"%1: %2: is only for this computer; use %3:"_s.arg(name, plain, secure)};
    return url;
}

QString readPasswordMd5(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw Unusable{u"password file %1: %2"_s.arg(fileName, file.errorString())};
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if (file.permissions() & others)
        throw Unusable{u"password file %1: others may read it; make it mode 0600"_s.arg(fileName)};
#endif
    constexpr qint64 longestLine = 4096;
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        throw Unusable{u"password file %1: its first line is empty"_s.arg(fileName)};
    return QString::fromLatin1(QCryptographicHash::hash(line, QCryptographicHash::Md5).toHex());
}

void takeAddresses(Options &options, const Values &values, const ConfigFile &config)
{
    const auto pick = [&](const QString &name, const QString &key, QLatin1StringView builtIn) {
        if (values.has(name))
            return values.text(name);
        const QString configured = config.text(key);
        return configured.isEmpty() ? QString(builtIn) : configured;
    };
    options.deviceUrl = checkedUrl(
        pick(u"device-url"_s, u"deviceUrl"_s, deviceFeedUrl), u"--device-url"_s, u"wss"_s, u"ws"_s);
    options.messageUrl = checkedUrl(
        pick(u"message-url"_s, u"messageUrl"_s, messageFeedUrl), u"--message-url"_s, u"wss"_s, u"ws"_s);
    options.apiUrl
        = checkedUrl(pick(u"api-url"_s, u"apiUrl"_s, openApiUrl), u"--api-url"_s, u"https"_s, u"http"_s);
    options.addressesGiven
        = values.has(u"device-url"_s) || values.has(u"message-url"_s) || values.has(u"api-url"_s);
    // A test server on this computer must not make the desk send its account to the real service.
    const bool apiNamed = values.has(u"api-url"_s) || !config.text(u"apiUrl"_s).isEmpty();
    if (!apiNamed && (isLoopback(options.deviceUrl) || isLoopback(options.messageUrl)))
        options.apiUrl.clear();
}

void takeAccount(
    Options &options, const Values &values, const QProcessEnvironment &environment, const ConfigFile &config)
{
    options.user = values.has(u"user"_s) ? values.text(u"user"_s) : config.text(u"user"_s);
    QString passwordFile = values.text(u"password-file"_s);
    if (passwordFile.isEmpty())
        passwordFile = environment.value(u"WAYPOST_PASSWORD_FILE"_s);
    if (passwordFile.isEmpty())
        passwordFile = config.text(u"passwordFile"_s);
    if (!passwordFile.isEmpty())
        options.passwordMd5 = readPasswordMd5(passwordFile);
    if (!passwordFile.isEmpty() && options.user.isEmpty())
        throw Unusable{u"a password file without --user"_s};
    // A server on this computer is somebody's own test: let it in without an account.
    const bool local = isLoopback(options.deviceUrl) && isLoopback(options.messageUrl);
    if (options.passwordMd5.isEmpty() && local) {
        if (options.user.isEmpty())
            options.user = u"local"_s;
        options.passwordMd5
            = QString::fromLatin1(QCryptographicHash::hash("local", QCryptographicHash::Md5).toHex());
    }
    if (options.headless && !options.demo && options.passwordMd5.isEmpty())
        throw Unusable{u"--headless needs --user and --password-file (or --demo)"_s};
}

Options takeOptions(
    const QCommandLineParser &parser, const QProcessEnvironment &environment, const ConfigFile &config)
{
    constexpr double aYear = 365.0 * 24 * 3600;
    Values values(parser);
    Options options;
    options.demo = values.has(u"demo"_s);
    options.headless = values.has(u"headless"_s);
    options.kiosk = values.has(u"kiosk"_s);
    options.screen = values.text(u"screen"_s);
    options.makeKioskPin = values.has(u"make-kiosk-pin"_s);
    options.kioskPin = config.text(u"kioskPin"_s);
    if (!options.kioskPin.isEmpty() && !KioskPin::isDigest(options.kioskPin))
        throw Unusable{u"configuration: kioskPin is not what --make-kiosk-pin prints"_s};
    options.selfTest = values.has(u"self-test"_s);
    options.vehicles = values.integer(u"vehicles"_s, options.vehicles, 1, maxVehicles);
    options.rate = values.number(u"rate"_s, 0, 0, 1e6);
    options.seed = values.integer<quint64>(u"seed"_s, 1, 0, std::numeric_limits<quint64>::max());
    if (values.has(u"for"_s))
        options.forSeconds = values.number(u"for"_s, 0, 0, aYear);
    options.dumpState = values.text(u"dump-state"_s);
    options.screenshot = values.text(u"screenshot"_s);
    options.screenshotAfter = values.number(u"after"_s, options.screenshotAfter, 0, aYear);
    options.theme = values.oneOf(u"theme"_s, {u"dark"_s, u"light"_s});
    options.select = values.text(u"select"_s);
    options.windowSize = values.size(u"size"_s);
    options.logLevel = values.oneOf(u"log-level"_s, {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s});
    options.logFile = values.text(u"log-file"_s);
    options.dataDir
        = values.has(u"data-dir"_s) ? values.text(u"data-dir"_s) : environment.value(u"WAYPOST_DATA_DIR"_s);
    if (options.dataDir.isEmpty())
        options.dataDir = config.text(u"dataDir"_s);
    options.downloadPattern = config.text(u"downloadPattern"_s);
    options.downloadHosts = config.list(u"downloadHosts"_s);
    options.lockedPreferences = config.lockedPreferences();
    options.proposedPreferences = config.proposedPreferences();
    if (options.headless && (!options.screenshot.isEmpty() || options.selfTest))
        throw Unusable{u"--headless has no window: it does not go with --screenshot or --self-test"_s};
    if (options.headless && options.kiosk)
        throw Unusable{u"--headless has no window: it does not go with --kiosk"_s};
    if (!options.screen.isEmpty() && !options.kiosk)
        throw Unusable{u"--screen is only for --kiosk"_s};
    takeAddresses(options, values, config);
    takeAccount(options, values, environment, config);
    return options;
}

ConfigFile readConfig(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    QString fileName = parser.value(u"config"_s);
    if (fileName.isEmpty())
        fileName = environment.value(u"WAYPOST_CONFIG"_s);
    if (fileName.isEmpty())
        return {};
    auto read = ConfigFile::read(fileName);
    if (const QString *why = std::get_if<QString>(&read))
        throw Unusable{*why};
    return std::get<ConfigFile>(read);
}

} // namespace

QString versionText()
{
    return u"waypost %1 (revision %2, Qt %3)"_s.arg(
        QLatin1StringView(programVersion), QLatin1StringView(sourceRevision), QLatin1StringView(qVersion()));
}

std::variant<Options, EarlyExit>
readOptions(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return EarlyExit{2, parser.errorText()};
    if (parser.isSet(u"help"_s))
        return EarlyExit{0, parser.helpText().replace("<executable_name>"_L1, "waypost"_L1)};
    if (parser.isSet(u"version"_s))
        return EarlyExit{0, versionText()};
    if (!parser.positionalArguments().isEmpty())
        return EarlyExit{2, u"unknown argument: %1"_s.arg(parser.positionalArguments().constFirst())};
    try {
        return takeOptions(parser, environment, readConfig(parser, environment));
    } catch (const Unusable &complaint) { // the only exception of the program, and it never leaves this file
        return EarlyExit{2, complaint.why};
    }
}

} // namespace waypost
