// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarms/alarmwords.h"

#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

struct Names
{
    const char *kind; ///< a key of alarmtables.h
    const char *names; ///< UTF-8, separated by blanks, each as foldedWords() makes it
};

// What trackers' servers and makers call the kinds, beside the kinds' own keys and names.
constexpr std::array knownNames{
    Names{
        "sos",
        "sos soscall sosbutton sospressed sosbuttonpressed sossignal sosrequest panic panicbutton "
        "panicbuttonpressed emergency emergencybutton emergencycall emergencyrequest help helpme callforhelp "
        "distress distresscall duress mayday mandown loneworker lifethreat "
        "notruf notfall panik hilferuf pánico panico emergencia botondepanico botóndepánico socorro "
        "pânico botãodepânico emergência urgence détresse паника тревожнаякнопка استغاثة طوارئ 求救 紧急求助 "
        "紧急报警"},
    Names{
        "collision",
        "collision collided crash crashed crashdetected crashdetection carcrash severecrash accident "
        "accidentdetected trafficaccident roadaccident impact impactdetected collisiondetected unfall "
        "verkehrsunfall kollision aufprall accidente colisión colision choque acidente colisão colisao "
        "авария "
        "дтп столкновение حادث تصادم 碰撞 事故"},
    Names{
        "turn-over",
        "turnover turnedover rollover rolledover vehiclerollover overturn overturned overturning tipover "
        "tippedover capsized überschlag ueberschlag vuelco volcamiento capotamento capotage renversement "
        "опрокидывание 侧翻 翻车"},
    Names{
        "anti-theft",
        "antitheft antithefttriggered antithief theft thief stolen vehiclestolen vehicletheft burglar "
        "burglary "
        "burglaralarm intrusion breakin robbery robbed hijack hijacked hijacking carjacking illegalignition "
        "illegalstart illegalaccon unauthorizedignition unauthorisedignition unauthorizedstart diebstahl "
        "robo "
        "roubo"},
    Names{
        "jamming",
        "jamming jammed jammer jam jammerdetected jammingdetected jammingstart jammingbegan gsmjamming "
        "gsmjam "
        "gsmjammer gsmjammerdetection gsmjammerdetectionstart gsmjammingdetected gpsjamming gpsjammer "
        "gnssjamming signaljamming radiojamming jammerstart jamstart"},
    Names{
        "jamming-end",
        "jammingend jammingended jammingstop jammingstopped jammingoff jammerend gsmjammerdetectionend "
        "gsmjammingend jamend nojamming"},
    Names{
        "power-lost",
        "powercut powercutoff cutpower poweroff powerlost powerlose powerloss lossofpower powerfail "
        "powerfailure "
        "powerfault poweroutage powerdisconnect powerdisconnected disconnectpower disconnectedpower "
        "powersupplycut powersupplylost powersupplydisconnected powerunplugged powerremoved "
        "powerinterruption "
        "nopower externalpowerlost externalpowercut externalpoweroff externalpowerloss externalpowerlose "
        "externalpowerdisconnect externalpowerdisconnected externalpowerfail externalpowerfailure "
        "extpowercut "
        "extpowerlost extpowerdisconnected mainpowercut mainpowerlost mainpowercutoff mainpoweroff "
        "mainpowerdisconnected mainpowerfailure vehiclepowercut vehiclepowerlost unplug unplugged "
        "deviceunplugged trackerunplugged batterycut batterydisconnect batterydisconnected "
        "vehiclebatterydisconnected carbatterydisconnected mainbatterydisconnected stromausfall "
        "cortedeenergia cortedeenergía cortedecorriente"},
    Names{
        "power-recovered",
        "powerrestored powerrestore powerrecovered powerrecover powerrecovery powerback powerreconnect "
        "powerreconnected powerconnected powerconnect powerplugged externalpowerrestored "
        "externalpowerrestore "
        "externalpowerrecovered externalpowerrecover externalpowerback externalpowerconnected "
        "externalpoweron "
        "externalpowerreconnected mainpowerrestored mainpowerconnected mainpoweron mainpowerback "
        "extpowerrestored"},
    Names{
        "power-low",
        "lowpower powerlow powerlower powerislow externalpowerlow externalpowerlower lowexternalpower "
        "lowexternalvoltage externalvoltagelow lowvoltage voltagelow undervoltage lowpowervoltage "
        "mainpowerlow "
        "lowmainpower vehiclebatterylow lowvehiclebattery carbatterylow lowcarbattery externalbatterylow "
        "lowexternalbattery mainbatterylow lowvehiclevoltage"},
    Names{
        "battery-low",
        "lowbattery batterylow lowbatt lowbat batterylower batteryislow batterylowlevel batterylevellow "
        "lowbatterylevel internalbatterylow lowinternalbattery innerbatterylow lowinnerbattery "
        "backupbatterylow "
        "lowbackupbattery trackerbatterylow lowtrackerbattery devicebatterylow lowdevicebattery "
        "batterycritical "
        "criticalbattery lowbatteryvoltage batteryempty deadbattery"},
    Names{
        "battery-recovered",
        "batteryrecovered batteryrecover batteryrestored batterynormal batteryok batterycharged "
        "lowbatteryrecovered"},
    Names{"tracker-power-low", "trackerpowerlow lowtrackerpower devicepowerlow lowdevicepower"},
    Names{
        "overspeed",
        "overspeed overspeeding overspd speeding speed speedlimit speedalarm deviceoverspeed "
        "vehicleoverspeed "
        "speedlimitexceeded speedlimitexceed speedexceeded exceedspeed exceededspeed exceedingspeed "
        "speedingstart overspeedstart overspeedbegin highspeed maxspeed maxspeedexceeded speedviolation "
        "geschwindigkeitsüberschreitung excesodevelocidad excessodevelocidade"},
    Names{
        "towing",
        "tow towing towed towaway towstart towdetected towingdetected illegaltow illegaltowing vehicletowed "
        "dragging dragged drag dragaway unauthorizedtow unauthorisedtow"},
    Names{
        "tampering",
        "tamper tampering tampered tamperalert tamperdetected tamperingdetected devicetamper devicetampered "
        "trackertampered antitamper wirecut cablecut linecut cutwire"},
    Names{
        "removed",
        "remove removed removing removal deviceremoved deviceremoval removedevice trackerremoved detach "
        "detached "
        "devicedetached dismantle dismantled demount demounted dismount dismounted unmounted disassembly "
        "disassembled pullout antiremoval"},
    Names{"mounted", "mount mounted devicemounted installed deviceinstalled attached reattached"},
    Names{
        "case-opened",
        "caseopen caseopened opencase coveropen coveropened opencover lidopen lidopened shellopen "
        "shellopened "
        "openshell deviceopen deviceopened devicecaseopen devicecaseopened enclosureopen enclosureopened "
        "housingopen housingopened illegaldisassembly"},
    Names{
        "case-closed", "caseclose caseclosed coverclosed lidclosed shellclosed deviceclosed enclosureclosed"},
    Names{"box-opened", "boxopen boxopened openbox"},
    Names{"box-closed", "boxclose boxclosed closebox"},
    Names{
        "door-opened",
        "door dooropen dooropened opendoor doorisopen illegaldooropen illegaldooropening doornotclosed "
        "cargodooropen "
        "bonnet bonnetopen hoodopen trunkopen"},
    Names{"door-closed", "doorclose doorclosed closedoor doorisclosed bonnetclosed hoodclosed trunkclosed"},
    Names{
        "antenna-cut",
        "gpsantennacut antennacut gpsantennadisconnected antennadisconnected gpsantennafault gnssantennacut"},
    Names{"fell", "fall fell falling falldown fallen falldetected falldetection devicefell"},
    Names{"fall-recovered", "fallrecovered fallrecover"},
    Names{
        "fuel-leak",
        "fuelleak fuelleakage fuelleaking fueltheft fuelstolen stolenfuel fuelstealing fuelsteal fueldrop "
        "devicefueldrop fuelloss fuellost fueldrain fueldraining fuelthief suddenfueldrop fuelsuddendrop "
        "oilleak oiltheft oilleakage fueldecrease fuelabnormal abnormalfuel"},
    Names{
        "fill-tank",
        "fuelfill fuelfilling fuelfilled fuelincrease devicefuelincrease refuel refuelled refueled refueling "
        "refuelling tankfilled filltank filling"},
    Names{
        "geofence-out",
        "geofenceout geofenceexit geofenceexited geofenceleave geofenceleft exitgeofence exitedgeofence "
        "outgeofence outofgeofence leavegeofence leavinggeofence leftgeofence fenceout fenceexit fenceleave "
        "exitfence outfence outoffence leavefence leavingfence zoneout zoneexit zoneleave exitzone outzone "
        "outofzone leavezone leavingzone leftzone areaout areaexit exitarea outarea outofarea leavearea "
        "geozoneout geozoneexit exitgeozone outofgeozone leavegeozone geozoneleave electronicfenceout "
        "exitsafezone leavesafezone"},
    Names{
        "geofence-in",
        "geofencein geofenceenter geofenceentered geofenceentry geofenceentrance entergeofence "
        "enteredgeofence "
        "enteringgeofence ingeofence fencein fenceenter enterfence infence enteringfence zonein zoneenter "
        "zoneentry enterzone enteringzone areain areaenter enterarea inarea geozonein geozoneenter "
        "geozoneentry "
        "entergeozone ingeozone electronicfencein"},
    Names{"poi-out", "poiout poiexit exitpoi leavepoi leftpoi"},
    Names{"poi-in", "poiin poienter enterpoi"},
    Names{
        "vibration",
        "vibration vibrate vibrating shock shake shaking shockalert shocksensor vibrationdetected"},
    Names{
        "invalid-move",
        "invalidmove invalidmovement illegalmove illegalmovement illegaldisplacement displacement "
        "unauthorizedmove unauthorisedmove unauthorizedmovement unauthorisedmovement unauthorizeduse "
        "unauthorizeddriving movementwithoutignition"},
    Names{
        "moved", "move moved movement moving motion movementdetected motiondetected movestart movementstart"},
    Names{"moved-end", "moveend movementend motionend movementstopped motionstopped movestop"},
    Names{"inclined", "incline inclined tilt tilted tilting inclination lean"},
    Names{"inclined-end", "inclinerecovered inclinerecover tiltrecovered"},
    Names{"collision-end", "collisionrecovered collisionrecover collisionend"},
    Names{
        "temperature-high",
        "temperaturehigh hightemperature hightemp temphigh overtemperature overheat overheated overheating "
        "temperatureover innertemphigh innertemperaturehigh"},
    Names{
        "temperature-high-end",
        "temperaturehighrecovered temperaturehighrecover temperaturehighend innertemphighrecovered"},
    Names{"temperature-low", "temperaturelow lowtemperature lowtemp templow undertemperature innertemplow"},
    Names{"temperature-low-end", "temperaturelowrecovered temperaturelowrecover temperaturelowend"},
    Names{
        "rude-driver",
        "rudedriver rudedriving harshdriving harshbehavior harshbehaviour aggressivedriving harshbraking "
        "harshbrake hardbraking hardbrake suddenbraking suddenbrake rapidbraking rapiddeceleration "
        "harshdeceleration harddeceleration emergencybraking harshacceleration harshaccelerate "
        "hardacceleration "
        "rapidacceleration rapidaccelerate suddenacceleration harshcornering hardcornering harshturn "
        "harshturning "
        "sharpturn sharpturning rapidturn suddenturn lanechange abruptlanechange rapidlanechange "
        "dangerousdriving"},
    Names{
        "fatigue",
        "fatigue fatiguedriving driverfatigue fatiguedriver drowsiness drowsy driverdrowsiness tireddriver "
        "overtimedriving yawning"},
    Names{
        "tire-leak",
        "tireleak tireleaking tyreleak tyreleaking flattire flattyre tirepuncture tyrepuncture puncture "
        "tireairleak tyreairleak fastleak"},
    Names{
        "tire-hot",
        "tirehot tyrehot tirehightemperature tyrehightemperature hightiretemperature hightyretemperature "
        "tiretemperaturehigh tyretemperaturehigh"},
    Names{
        "tire-sensor-battery",
        "tiresensorbattery tiresensorbatterylow tyresensorbatterylow tirebatterylow tpmsbatterylow "
        "tireblesensorbatterylow"},
    Names{"ignition-on", "ignitionon ignition accon engineon enginestart enginestarted"},
    Names{"parking", "parking parked ignitionoff accoff engineoff enginestop enginestopped"},
    Names{
        "idle-start", "idle idling idlestart idlingstart excessiveidle excessiveidling engineidle longidle"},
    Names{"idle-end", "idleend idlingend idlestop"},
    Names{"ac-on", "acon airconditionon airconditioningon"},
    Names{"ac-off", "acoff airconditionoff airconditioningoff"},
    Names{"powered-on", "poweron poweredon deviceon devicepoweron switchon startup bootup"},
    Names{"usb-charging", "usbcharging usbchargingstart usbchargingbegan"},
    Names{"usb-charging-end", "usbchargingend usbchargingstop"},
    Names{"address-requested", "addressrequested addressrequest requestaddress"},
};

/** Letters and digits only, lower case, with no sign of how words were joined. */
QString folded(QStringView words)
{
    QString plain;
    plain.reserve(words.size());
    for (const QChar character : words) {
        if (character.isLetterOrNumber() || character.isMark())
            plain.append(character.toLower());
    }
    return plain;
}

constexpr std::array fillers{"alarm"_L1,        "alert"_L1, "event"_L1,    "warning"_L1,
                             "notification"_L1, "type"_L1,  "detected"_L1, "triggered"_L1};

/** Without what only says that it is an alarm: "ALARM_SOS", "sos alert". Never all of it. */
QString withoutFillers(QString plain)
{
    for (bool again = true; again;) {
        again = false;
        for (const QLatin1StringView filler : fillers) {
            if (plain.size() <= filler.size())
                continue;
            if (plain.startsWith(filler)) {
                plain.remove(0, filler.size());
                again = true;
            } else if (plain.endsWith(filler)) {
                plain.chop(filler.size());
                again = true;
            }
        }
    }
    return plain;
}

QHash<QString, QString> makeIndex()
{
    QHash<QString, QString> index;
    for (const Names &names : knownNames) {
        const QStringList all = QString::fromUtf8(names.names).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : all)
            index.insert(folded(name), QString::fromLatin1(names.kind));
    }
    for (const AlarmKind &kind : allAlarmKinds()) {
        index.insert(folded(kind.key), kind.key);
        index.insert(folded(kind.name), kind.key);
    }
    index.remove(u"message"_s); // our own word for what is not known
    index.remove(u"alarmmessage"_s);
    return index;
}

QString kindNamed(const QString &plain)
{
    static const QHash<QString, QString> index = makeIndex();
    return index.value(plain);
}

/** "lowBatteryEnded": an end is named like its beginning, and a word more. */
QString endNamed(const QString &plain)
{
    constexpr std::array endings{"recovered"_L1, "recovery"_L1, "recover"_L1,  "restored"_L1, "restore"_L1,
                                 "ended"_L1,     "end"_L1,      "cleared"_L1,  "clear"_L1,    "resolved"_L1,
                                 "stopped"_L1,   "normal"_L1,   "finished"_L1, "over"_L1};
    for (const QLatin1StringView ending : endings) {
        if (!plain.endsWith(ending) || plain.size() == ending.size())
            continue;
        const QString begun = kindNamed(plain.chopped(ending.size()));
        if (const QString end = begun.isEmpty() ? QString() : endingKind(begun); !end.isEmpty())
            return end;
    }
    return {};
}

/** The text's words in lower case; a change of case begins a word too, as in "sosAlarm". */
QStringList tokensOf(QStringView text)
{
    QStringList tokens;
    QString token;
    QChar before;
    const auto finish = [&] {
        if (!token.isEmpty())
            tokens.append(std::exchange(token, {}).toLower());
    };
    for (const QChar character : text) {
        if (!character.isLetterOrNumber() && !character.isMark())
            finish();
        else if (character.isUpper() && before.isLower())
            finish();
        if (character.isLetterOrNumber() || character.isMark())
            token.append(character);
        before = character;
    }
    finish();
    return tokens;
}

/** Single words and pairs of words that mean it wherever they stand. */
const QHash<QString, QString> &criticalWords()
{
    constexpr std::array names{
        Names{
            "sos",
            "sos panic mayday distress duress emergency notruf notfall panik hilferuf pánico panico "
            "emergencia "
            "socorro pânico détresse паника استغاثة طوارئ"},
        Names{
            "collision",
            "collision crash crashed accident unfall verkehrsunfall kollision accidente colisión choque "
            "acidente "
            "colisão авария дтп столкновение حادث تصادم"},
        Names{
            "turn-over",
            "rollover rolledover overturn overturned turnover turnedover überschlag vuelco capotamento "
            "опрокидывание"},
        Names{"anti-theft", "hijack hijacked hijacking carjacking robbery"},
    };
    static const QHash<QString, QString> words = [&names] {
        QHash<QString, QString> made;
        for (const Names &entry : names) {
            const QStringList all = QString::fromUtf8(entry.names).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : all)
                made.insert(word, QString::fromLatin1(entry.kind));
        }
        return made;
    }();
    return words;
}

// Written without blanks between words: looked for anywhere.
constexpr std::array criticalParts{
    Names{"sos", "求救"}, Names{"sos", "紧急求助"}, Names{"collision", "碰撞"}, Names{"turn-over", "侧翻"}};

} // namespace

std::optional<AlarmKind> alarmKindFromWords(QStringView words)
{
    constexpr qsizetype longest = 80; // names are short; running text is not looked through
    if (words.size() > longest)
        return std::nullopt;
    const QString plain = folded(words);
    for (const QString &form : {plain, withoutFillers(plain)}) {
        QString kind = kindNamed(form);
        if (kind.isEmpty())
            kind = endNamed(form);
        if (!kind.isEmpty())
            return alarmKindFromKey(kind);
    }
    return std::nullopt;
}

std::optional<AlarmKind> criticalKindInText(QStringView text)
{
    constexpr qsizetype enough = 4096;
    const QStringView looked = text.left(enough);
    std::optional<AlarmKind> found;
    const auto consider = [&found](const QString &kind) {
        if (!kind.isEmpty() && (!found || kind == "sos"_L1))
            found = alarmKindFromKey(kind);
    };
    const QStringList tokens = tokensOf(looked);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString next = tokens.value(i + 1);
        const bool isBraking = tokens.at(i) == "emergency"_L1 && next.startsWith("brak"_L1);
        if (!isBraking)
            consider(criticalWords().value(tokens.at(i)));
        consider(criticalWords().value(tokens.at(i) + next));
        if (i + 2 < tokens.size()) // S.O.S.
            consider(tokens.at(i) + next + tokens.at(i + 2) == "sos"_L1 ? u"sos"_s : QString());
    }
    for (const Names &part : criticalParts) {
        if (looked.contains(QString::fromUtf8(part.names)))
            consider(QString::fromLatin1(part.kind));
    }
    return found;
}

bool isEmptyPhrase(QStringView words)
{
    const QString plain = folded(words);
    if (plain.isEmpty() || plain == "true"_L1 || plain == "general"_L1 || plain == "null"_L1)
        return true;
    return std::ranges::find(fillers, withoutFillers(plain)) != fillers.end();
}

} // namespace waypost
