<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Choose one to read its licence.</source>
        <translation>Wählen Sie einen Eintrag, um seine Lizenz zu lesen.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Demo fleet, no account</source>
        <translation>Demoflotte, kein Konto</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Vehicle names</source>
        <translation>Namen der Fahrzeuge</translation>
    </message>
    <message>
        <source>The account does not say: %1</source>
        <comment>why it does not</comment>
        <translation>Das Konto sagt es nicht: %1</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Rechner angemeldet bleiben</translation>
    </message>
    <message>
        <source>The password is kept in the system keychain, never in a file or a log.</source>
        <translation>Das Kennwort liegt im Schlüsselbund des Systems, nie in einer Datei oder einem Protokoll.</translation>
    </message>
    <message>
        <source>Leave the demo and sign in</source>
        <translation>Demo verlassen und anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Forgets the password on this computer. What was recorded stays.</source>
        <translation>Vergisst das Kennwort auf diesem Rechner. Aufgezeichnetes bleibt.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>An earlier version left a journal in %1. It is shown to nobody until that folder is named with --data-dir.</source>
        <translation>Eine frühere Version hat in %1 ein Journal hinterlassen. Es wird niemandem gezeigt, bis dieser Ordner mit --data-dir genannt wird.</translation>
    </message>
    <message>
        <source>The key store has no password for this account.</source>
        <translation>Der Schlüsselbund hat kein Kennwort für dieses Konto.</translation>
    </message>
    <message>
        <source>the window could not be made</source>
        <translation>das Fenster konnte nicht erzeugt werden</translation>
    </message>
</context>
<context>
    <name>AgesSection</name>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Position fix</source>
        <translation>Ortung</translation>
    </message>
    <message>
        <source>%1, %2 sat</source>
        <comment>age of the fix, number of satellites</comment>
        <translation>%1, %2 Sat.</translation>
    </message>
    <message>
        <source>Tire data</source>
        <translation>Reifendaten</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Clock behind</source>
        <comment>the tracker&apos;s own clock, by how much</comment>
        <translation>Uhr geht nach</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <comment>the tracker&apos;s own clock, by how much</comment>
        <translation>Uhr geht vor</translation>
    </message>
</context>
<context>
    <name>AlarmActionBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Says that you have seen it. The alarm itself goes on.</source>
        <translation>Sagt, dass Sie ihn gesehen haben. Der Alarm selbst besteht weiter.</translation>
    </message>
    <message>
        <source>Says that you have seen it (%1). The alarm itself goes on.</source>
        <comment>key</comment>
        <translation>Sagt, dass Sie ihn gesehen haben (%1). Der Alarm selbst besteht weiter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the acknowledgement back, for five seconds</source>
        <translation>Nimmt die Quittung zurück, fünf Sekunden lang</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Open vehicle</source>
        <translation>Fahrzeug öffnen</translation>
    </message>
    <message>
        <source>Shows everything that the vehicle reports</source>
        <translation>Zeigt alles, was das Fahrzeug meldet</translation>
    </message>
    <message>
        <source>This vehicle has not reported yet.</source>
        <translation>Dieses Fahrzeug hat noch nicht gemeldet.</translation>
    </message>
</context>
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Was ihn beendet</translation>
    </message>
    <message>
        <source>Where it was raised</source>
        <translation>Wo er ausgelöst wurde</translation>
    </message>
    <message>
        <source>As the message said</source>
        <translation>Wie die Nachricht sagte</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>The journal could not take this alarm: it would be lost if Waypost ended now.</source>
        <translation>Das Journal konnte diesen Alarm nicht aufnehmen: Er ginge verloren, wenn Waypost jetzt endete.</translation>
    </message>
</context>
<context>
    <name>AlarmExplanation</name>
    <message>
        <source>Somebody pressed the emergency button.</source>
        <translation>Jemand hat die Notruftaste gedrückt.</translation>
    </message>
    <message>
        <source>The tracker no longer gets power from the vehicle.</source>
        <translation>Das Ortungsgerät bekommt keinen Strom mehr vom Fahrzeug.</translation>
    </message>
    <message>
        <source>The voltage that the vehicle supplies to the tracker is low.</source>
        <translation>Die Spannung, die das Fahrzeug dem Ortungsgerät gibt, ist niedrig.</translation>
    </message>
    <message>
        <source>The tracker&apos;s own battery is low: it says so, or reports less than 20 percent.</source>
        <translation>Die eigene Batterie des Ortungsgeräts ist schwach: Es sagt es, oder meldet unter 20 Prozent.</translation>
    </message>
    <message>
        <source>The tracker says that the vehicle is faster than its limit.</source>
        <translation>Das Ortungsgerät sagt, dass das Fahrzeug schneller ist als seine Grenze.</translation>
    </message>
    <message>
        <source>The tracker or the tank&apos;s probe says that the tank is losing fuel.</source>
        <translation>Das Ortungsgerät oder die Tanksonde sagt, dass der Tank Kraftstoff verliert.</translation>
    </message>
    <message>
        <source>The tracker says that its mobile connection is being disturbed.</source>
        <translation>Das Ortungsgerät sagt, dass seine Mobilfunkverbindung gestört wird.</translation>
    </message>
    <message>
        <source>The tire&apos;s sensor says that the tire is losing air.</source>
        <translation>Der Sensor des Reifens sagt, dass der Reifen Luft verliert.</translation>
    </message>
    <message>
        <source>The tire&apos;s sensor reported 90 °C or more.</source>
        <translation>Der Sensor des Reifens meldete 90 °C oder mehr.</translation>
    </message>
    <message>
        <source>Ends when the tracker&apos;s battery is at 25 percent again.</source>
        <translation>Endet, wenn die Batterie des Ortungsgeräts wieder 25 Prozent hat.</translation>
    </message>
    <message>
        <source>Ends with the first report that no longer calls the supply low.</source>
        <translation>Endet mit der ersten Meldung, die die Spannung nicht mehr niedrig nennt.</translation>
    </message>
    <message>
        <source>Ends when the tire is below 85 °C again.</source>
        <translation>Endet, wenn der Reifen wieder unter 85 °C ist.</translation>
    </message>
    <message>
        <source>Ends when the sensor no longer says that the tire is losing air.</source>
        <translation>Endet, wenn der Sensor nicht mehr meldet, dass der Reifen Luft verliert.</translation>
    </message>
    <message>
        <source>Ends when the tank&apos;s probe no longer reports a loss.</source>
        <translation>Endet, wenn die Tanksonde keinen Verlust mehr meldet.</translation>
    </message>
    <message>
        <source>These are the service&apos;s own words. No more is known about what they mean.</source>
        <translation>Dies sind die Worte des Dienstes. Mehr ist über ihre Bedeutung nicht bekannt.</translation>
    </message>
    <message>
        <source>The service sent a number whose meaning is not documented.</source>
        <translation>Der Dienst sandte eine Nummer, deren Bedeutung nicht dokumentiert ist.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Er ist vorbei.</translation>
    </message>
    <message>
        <source>Ends when the vehicle reports “%1”.</source>
        <comment>name of another kind of alarm</comment>
        <translation>Endet, wenn das Fahrzeug „%1“ meldet.</translation>
    </message>
    <message>
        <source>Ends with the vehicle&apos;s next report that does not repeat it.</source>
        <translation>Endet mit der nächsten Meldung des Fahrzeugs, die ihn nicht wiederholt.</translation>
    </message>
    <message>
        <source>Only a message told of it. No report says when it is over: acknowledging it closes it.</source>
        <translation>Nur eine Nachricht sprach davon. Keine Meldung sagt, wann er vorbei ist: Quittieren beendet ihn.</translation>
    </message>
    <message>
        <source>It is over: the sensor is on %1 now.</source>
        <comment>a vehicle</comment>
        <translation>Er ist vorbei: Der Sensor ist jetzt an %1.</translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time, age</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Last raised</source>
        <translation>Zuletzt ausgelöst</translation>
    </message>
    <message>
        <source>Raised how often</source>
        <translation>Wie oft ausgelöst</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet durch</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>The vehicle&apos;s report</source>
        <translation>Die Meldung des Fahrzeugs</translation>
    </message>
    <message>
        <source>A sensor</source>
        <translation>Ein Sensor</translation>
    </message>
    <message>
        <source>A rule of Waypost</source>
        <translation>Eine Regel von Waypost</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>Tempo dabei</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>AlarmFilterMenu</name>
    <message>
        <source>Filter of the alarms</source>
        <translation>Filter der Alarme</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Also show</source>
        <translation>Auch zeigen</translation>
    </message>
    <message>
        <source>Acknowledged, still active</source>
        <translation>Quittiert, noch aktiv</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Show every open alarm</source>
        <translation>Jeden offenen Alarm zeigen</translation>
    </message>
</context>
<context>
    <name>AlarmHead</name>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>AlarmKind</name>
    <message>
        <source>Ignition on</source>
        <translation>Zündung an</translation>
    </message>
    <message>
        <source>Parked, ignition off</source>
        <translation>Geparkt, Zündung aus</translation>
    </message>
    <message>
        <source>External power lost</source>
        <translation>Bordspannung ausgefallen</translation>
    </message>
    <message>
        <source>Tracker battery low</source>
        <translation>Batterie des Ortungsgeräts schwach</translation>
    </message>
    <message>
        <source>SOS button pressed</source>
        <translation>SOS-Taste gedrückt</translation>
    </message>
    <message>
        <source>Overspeed</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <source>Towed</source>
        <translation>Abgeschleppt</translation>
    </message>
    <message>
        <source>Address requested</source>
        <translation>Adresse angefragt</translation>
    </message>
    <message>
        <source>Anti-theft triggered</source>
        <translation>Diebstahlschutz ausgelöst</translation>
    </message>
    <message>
        <source>Tank filled</source>
        <translation>Getankt</translation>
    </message>
    <message>
        <source>Fuel loss</source>
        <translation>Kraftstoffverlust</translation>
    </message>
    <message>
        <source>Left geofence</source>
        <translation>Geozone verlassen</translation>
    </message>
    <message>
        <source>Entered geofence</source>
        <translation>In Geozone eingefahren</translation>
    </message>
    <message>
        <source>Air conditioning on</source>
        <translation>Klimaanlage an</translation>
    </message>
    <message>
        <source>Air conditioning off</source>
        <translation>Klimaanlage aus</translation>
    </message>
    <message>
        <source>Idling began</source>
        <translation>Leerlauf begonnen</translation>
    </message>
    <message>
        <source>Idling ended</source>
        <translation>Leerlauf beendet</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Erschütterung</translation>
    </message>
    <message>
        <source>Unauthorised move</source>
        <translation>Unerlaubt bewegt</translation>
    </message>
    <message>
        <source>Left point of interest</source>
        <translation>Zielpunkt verlassen</translation>
    </message>
    <message>
        <source>Entered point of interest</source>
        <translation>Am Zielpunkt eingetroffen</translation>
    </message>
    <message>
        <source>GSM jamming</source>
        <translation>GSM-Störsender</translation>
    </message>
    <message>
        <source>GSM jamming ended</source>
        <translation>GSM-Störsender beendet</translation>
    </message>
    <message>
        <source>External power restored</source>
        <translation>Bordspannung wieder da</translation>
    </message>
    <message>
        <source>External power low</source>
        <translation>Bordspannung niedrig</translation>
    </message>
    <message>
        <source>Harsh driving</source>
        <translation>Raue Fahrweise</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Zusammenstoß</translation>
    </message>
    <message>
        <source>Roll-over</source>
        <translation>Umgestürzt</translation>
    </message>
    <message>
        <source>Tire leaking</source>
        <translation>Reifen verliert Luft</translation>
    </message>
    <message>
        <source>Tire sensor battery low</source>
        <translation>Batterie des Reifensensors schwach</translation>
    </message>
    <message>
        <source>Tracker power low</source>
        <translation>Strom des Ortungsgeräts schwach</translation>
    </message>
    <message>
        <source>Tracker removed</source>
        <translation>Ortungsgerät entfernt</translation>
    </message>
    <message>
        <source>Tracker case opened</source>
        <translation>Gehäuse des Ortungsgeräts geöffnet</translation>
    </message>
    <message>
        <source>Box opened</source>
        <translation>Box geöffnet</translation>
    </message>
    <message>
        <source>Fell down</source>
        <translation>Umgefallen</translation>
    </message>
    <message>
        <source>Tracker battery recovered</source>
        <translation>Batterie des Ortungsgeräts erholt</translation>
    </message>
    <message>
        <source>Inner temperature high</source>
        <translation>Innentemperatur hoch</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Inclined</source>
        <translation>Geneigt</translation>
    </message>
    <message>
        <source>USB charging began</source>
        <translation>USB-Laden begonnen</translation>
    </message>
    <message>
        <source>USB charging ended</source>
        <translation>USB-Laden beendet</translation>
    </message>
    <message>
        <source>Tracker mounted</source>
        <translation>Ortungsgerät montiert</translation>
    </message>
    <message>
        <source>Tracker case closed</source>
        <translation>Gehäuse des Ortungsgeräts geschlossen</translation>
    </message>
    <message>
        <source>Box closed</source>
        <translation>Box geschlossen</translation>
    </message>
    <message>
        <source>Upright again after fall</source>
        <translation>Nach Sturz wieder aufrecht</translation>
    </message>
    <message>
        <source>Inner temperature no longer high</source>
        <translation>Innentemperatur nicht mehr hoch</translation>
    </message>
    <message>
        <source>Movement ended</source>
        <translation>Bewegung beendet</translation>
    </message>
    <message>
        <source>Collision recovered</source>
        <translation>Zusammenstoß beendet</translation>
    </message>
    <message>
        <source>Level again</source>
        <translation>Wieder waagrecht</translation>
    </message>
    <message>
        <source>Tracker powered on</source>
        <translation>Ortungsgerät eingeschaltet</translation>
    </message>
    <message>
        <source>Inner temperature low</source>
        <translation>Innentemperatur niedrig</translation>
    </message>
    <message>
        <source>Inner temperature no longer low</source>
        <translation>Innentemperatur nicht mehr niedrig</translation>
    </message>
    <message>
        <source>Tire hot</source>
        <translation>Reifen heiß</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>Alarmnachricht</translation>
    </message>
    <message>
        <source>Tracker tampered with</source>
        <translation>Ortungsgerät manipuliert</translation>
    </message>
    <message>
        <source>GPS antenna cut</source>
        <translation>GPS-Antenne getrennt</translation>
    </message>
    <message>
        <source>Driver fatigue</source>
        <translation>Fahrer übermüdet</translation>
    </message>
    <message>
        <source>Door opened</source>
        <translation>Tür geöffnet</translation>
    </message>
    <message>
        <source>Door closed</source>
        <translation>Tür geschlossen</translation>
    </message>
</context>
<context>
    <name>AlarmNews</name>
    <message numerus="yes">
        <source>%1. And %n more new alarm(s).</source>
        <comment>the worst of them</comment>
        <translation>
            <numerusform>%1. Und %n weiterer neuer Alarm.</numerusform>
            <numerusform>%1. Und %n weitere neue Alarme.</numerusform>
        </translation>
    </message>
    <message>
        <source>New alarm: %1</source>
        <translation>Neuer Alarm: %1</translation>
    </message>
    <message>
        <source>New alarm, %1: %2</source>
        <comment>vehicle, alarm</comment>
        <translation>Neuer Alarm, %1: %2</translation>
    </message>
</context>
<context>
    <name>AlarmNote</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AlarmPane</name>
    <message>
        <source>No alarm chosen</source>
        <translation>Kein Alarm gewählt</translation>
    </message>
    <message>
        <source>Choose one to see all that is known about it.</source>
        <translation>Wählen Sie einen, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Unacknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Cleared, unacknowledged</source>
        <translation>Beendet, nicht quittiert</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5 ago</source>
        <comment>priority, vehicle, alarm, state, age</comment>
        <translation>%1, %2: %3, %4, vor %5</translation>
    </message>
    <message>
        <source>Sensor %1</source>
        <comment>identifier of a tire sensor</comment>
        <translation>Sensor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often an alarm was raised</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 priority, %2</source>
        <comment>for example: High priority, Unacknowledged</comment>
        <translation>Priorität: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, alarm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>an alarm that could not be written to the disk</comment>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>The journal could not take this alarm: it would be lost if Waypost ended now.</source>
        <translation>Das Journal konnte diesen Alarm nicht aufnehmen: Er ginge verloren, wenn Waypost jetzt endete.</translation>
    </message>
</context>
<context>
    <name>AlarmRowButtons</name>
    <message>
        <source>Acknowledged.</source>
        <translation>Quittiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the acknowledgement back, for five seconds</source>
        <translation>Nimmt die Quittung zurück, fünf Sekunden lang</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Says that you have seen it. The alarm itself goes on.</source>
        <translation>Sagt, dass Sie ihn gesehen haben. Der Alarm selbst besteht weiter.</translation>
    </message>
    <message>
        <source>Says that you have seen it (%1). The alarm itself goes on.</source>
        <comment>key</comment>
        <translation>Sagt, dass Sie ihn gesehen haben (%1). Der Alarm selbst besteht weiter.</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <comment>vehicle and alarm</comment>
        <translation>Quittieren: %1</translation>
    </message>
    <message>
        <source>Show on map: %1</source>
        <comment>vehicle and alarm</comment>
        <translation>Auf der Karte zeigen: %1</translation>
    </message>
</context>
<context>
    <name>AlarmRows</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>No alarms match the filter</source>
        <translation>Kein Alarm passt zum Filter</translation>
    </message>
    <message>
        <source>No open alarms</source>
        <translation>Keine offenen Alarme</translation>
    </message>
    <message numerus="yes">
        <source>%n open alarm(s) are hidden by it.</source>
        <translation>
            <numerusform>%n offener Alarm ist dadurch verborgen.</numerusform>
            <numerusform>%n offene Alarme sind dadurch verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An alarm appears here as soon as a vehicle, a sensor or a message raises it.</source>
        <translation>Ein Alarm erscheint hier, sobald ein Fahrzeug, ein Sensor oder eine Nachricht ihn auslöst.</translation>
    </message>
    <message>
        <source>No open alarms are known</source>
        <translation>Keine offenen Alarme bekannt</translation>
    </message>
    <message>
        <source>Some may be missing: a connection is or was interrupted, or nothing is saved.</source>
        <translation>Es können welche fehlen: Eine Verbindung ist oder war unterbrochen, oder es wird nichts gesichert.</translation>
    </message>
</context>
<context>
    <name>AlarmSection</name>
    <message>
        <source>Needs acknowledgement</source>
        <translation>Zu quittieren</translation>
    </message>
    <message>
        <source>Acknowledged, still active</source>
        <translation>Quittiert, noch aktiv</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmSymbol</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Kein Alarm</translation>
    </message>
    <message>
        <source>%1, not acknowledged</source>
        <comment>alarm priority</comment>
        <translation>%1, nicht quittiert</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>alarm priority</comment>
        <translation>%1, quittiert</translation>
    </message>
</context>
<context>
    <name>AlarmTicker</name>
    <message>
        <source>Open alarms</source>
        <translation>Offene Alarme</translation>
    </message>
    <message>
        <source>No open alarm</source>
        <translation>Kein offener Alarm</translation>
    </message>
    <message>
        <source>No alarm is known; some may be missing</source>
        <translation>Kein Alarm bekannt; es können welche fehlen</translation>
    </message>
</context>
<context>
    <name>AlarmTools</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>number of open alarms that the filter keeps out</comment>
        <translation>
            <numerusform>%n verborgen</numerusform>
            <numerusform>%n verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open alarms that the filter keeps out. Click to show every open alarm.</source>
        <translation>Offene Alarme, die der Filter ausblendet. Klicken zeigt jeden offenen Alarm.</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what keys do: to the next or previous row</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <comment>what a key does</comment>
        <translation>quittieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>show on map</source>
        <comment>what a key does</comment>
        <translation>auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Filter the alarms: a filter is set</source>
        <translation>Alarme filtern: Ein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>Filter the alarms</source>
        <translation>Alarme filtern</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie das System eingestellt ist</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Quiet text and edges become strong, and tinted grounds become edges.</source>
        <translation>Leiser Text und Kanten werden kräftig, getönte Flächen werden zu Kanten.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing blinks or glides. Shapes and words say the same.</source>
        <translation>Nichts blinkt oder gleitet. Formen und Worte sagen dasselbe.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Größe der Schrift</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>Natural Earth · GeoNames CC BY 4.0</source>
        <translation>Natural Earth · GeoNames CC BY 4.0</translation>
    </message>
    <message>
        <source>Natural Earth · GeoNames CC BY 4.0 · own traces 30 d</source>
        <comment>30 days</comment>
        <translation>Natural Earth · GeoNames CC BY 4.0 · eigene Fahrten 30 d</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose the street map is, whose the rest</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AxleMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an axle layout, its short form</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>axle layout</comment>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, explanation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Map views</source>
        <translation>Kartenansichten</translation>
    </message>
    <message>
        <source>No graphics hardware</source>
        <translation>Keine Grafikhardware</translation>
    </message>
    <message>
        <source>This computer draws the map simplified and slower.</source>
        <translation>Dieser Computer zeichnet die Karte vereinfacht und langsamer.</translation>
    </message>
</context>
<context>
    <name>BasemapSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Teams of the fleet</source>
        <translation>Teams der Flotte</translation>
    </message>
    <message>
        <source>Axles, as wheels on each from the front</source>
        <translation>Achsen, als Räder je Achse von vorn</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>axle layout</comment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Write 2 or 4 for each axle with a hyphen between, and a plus before the trailer&apos;s.</source>
        <translation>Schreiben Sie je Achse 2 oder 4 mit Bindestrich dazwischen, und ein Plus vor denen des Anhängers.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Sensor %1 is now at %2.</source>
        <comment>sensor id, wheel</comment>
        <translation>Sensor %1 sitzt jetzt an: %2.</translation>
    </message>
    <message>
        <source>Sensor %1 is on no wheel now.</source>
        <comment>sensor id</comment>
        <translation>Sensor %1 sitzt jetzt an keinem Rad.</translation>
    </message>
    <message>
        <source>The axles have changed.</source>
        <translation>Die Achsen wurden geändert.</translation>
    </message>
    <message>
        <source>What is written down about the vehicle has changed.</source>
        <translation>Was über das Fahrzeug notiert ist, wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1, %n vehicles</source>
        <comment>filter with its count</comment>
        <translation>
            <numerusform>%1, %n Fahrzeug</numerusform>
            <numerusform>%1, %n Fahrzeuge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>DemoOffer</name>
    <message>
        <source>or</source>
        <comment>sign in, or try the demo</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>Die Demoflotte ausprobieren</translation>
    </message>
    <message>
        <source>250 simulated vehicles. No account, no network.</source>
        <translation>250 simulierte Fahrzeuge. Kein Konto, kein Netz.</translation>
    </message>
</context>
<context>
    <name>DeskAction</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the fleet list</source>
        <translation>Zur Flottenliste</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <source>Go to the vehicle panel</source>
        <translation>Zur Fahrzeugleiste</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Close, stop following, deselect: one step back</source>
        <translation>Schließen, nicht mehr folgen, Auswahl aufheben: einen Schritt zurück</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Filter the fleet list, or the inbox when you are in it</source>
        <translation>Flottenliste filtern, oder den Eingang, wenn Sie darin sind</translation>
    </message>
    <message>
        <source>Sort the fleet by name</source>
        <translation>Flotte nach Namen ordnen</translation>
    </message>
    <message>
        <source>Sort the fleet by attention</source>
        <translation>Flotte nach Dringlichkeit ordnen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the vehicles that pass the filter</source>
        <translation>Fahrzeuge zeigen, die den Filter passieren</translation>
    </message>
    <message>
        <source>Show the whole fleet</source>
        <translation>Ganze Flotte zeigen</translation>
    </message>
    <message>
        <source>Show the selected vehicle from near</source>
        <translation>Gewähltes Fahrzeug aus der Nähe zeigen</translation>
    </message>
    <message>
        <source>Stop following the vehicle</source>
        <translation>Dem Fahrzeug nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow the selected vehicle</source>
        <translation>Dem gewählten Fahrzeug folgen</translation>
    </message>
    <message>
        <source>Name, team and axles of the vehicle…</source>
        <translation>Name, Team und Achsen des Fahrzeugs…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Alarm quittieren</translation>
    </message>
    <message>
        <source>Acknowledge all alarms shown</source>
        <translation>Alle gezeigten Alarme quittieren</translation>
    </message>
    <message>
        <source>Undo the acknowledgement</source>
        <translation>Quittung zurücknehmen</translation>
    </message>
    <message>
        <source>Next unacknowledged alarm</source>
        <translation>Nächster nicht quittierter Alarm</translation>
    </message>
    <message>
        <source>Previous unacknowledged alarm</source>
        <translation>Voriger nicht quittierter Alarm</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Eingang filtern</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Show the map again</source>
        <translation>Karte wieder zeigen</translation>
    </message>
    <message>
        <source>Give the inbox the map&apos;s room</source>
        <translation>Eingang über die Karte ausbreiten</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Search vehicles and commands</source>
        <translation>Fahrzeuge und Befehle suchen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>About Waypost</source>
        <translation>Über Waypost</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit Waypost</source>
        <translation>Waypost beenden</translation>
    </message>
    <message>
        <source>Go to saved view %1</source>
        <translation>Zur gesicherten Ansicht %1</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>a saved one</comment>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Go to a saved view</source>
        <translation>Zu einer gesicherten Ansicht</translation>
    </message>
    <message>
        <source>%1 … 9</source>
        <comment>the first of nine keys</comment>
        <translation>%1 … 9</translation>
    </message>
    <message>
        <source>Save this as view %1</source>
        <translation>Dies als Ansicht %1 sichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht sichern</translation>
    </message>
    <message>
        <source>Hide the trail of the selected vehicle</source>
        <translation>Spur des gewählten Fahrzeugs ausblenden</translation>
    </message>
    <message>
        <source>Show the trail of the selected vehicle</source>
        <translation>Spur des gewählten Fahrzeugs zeigen</translation>
    </message>
    <message>
        <source>Show the selected vehicle and its trail</source>
        <translation>Gewähltes Fahrzeug mit seiner Spur zeigen</translation>
    </message>
    <message>
        <source>Choose the street map…</source>
        <translation>Straßenkarte wählen…</translation>
    </message>
    <message>
        <source>Do not keep the selected vehicle in view</source>
        <translation>Gewähltes Fahrzeug nicht mehr im Blick behalten</translation>
    </message>
    <message>
        <source>Keep the selected vehicle in view, with others</source>
        <translation>Gewähltes Fahrzeug im Blick behalten, mit anderen</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Ebenen der Karte</translation>
    </message>
    <message>
        <source>Copy the coordinates under the pointer, or of the selected vehicle</source>
        <translation>Koordinaten unter dem Zeiger kopieren, oder die des gewählten Fahrzeugs</translation>
    </message>
    <message>
        <source>Go to the home view</source>
        <translation>Zur Startansicht</translation>
    </message>
    <message>
        <source>Make this the home view</source>
        <translation>Als Startansicht festlegen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht sichern…</translation>
    </message>
    <message>
        <source>Rename or delete views…</source>
        <translation>Ansichten umbenennen oder löschen…</translation>
    </message>
</context>
<context>
    <name>DeskBorders</name>
    <message>
        <source>Border between fleet and map</source>
        <translation>Grenze zwischen Flotte und Karte</translation>
    </message>
    <message>
        <source>Border of the vehicle panel</source>
        <translation>Grenze der Fahrzeugleiste</translation>
    </message>
    <message>
        <source>Border between map and inbox</source>
        <translation>Grenze zwischen Karte und Eingang</translation>
    </message>
</context>
<context>
    <name>DeskClock</name>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DeskHost</name>
    <message>
        <source>the window could not be drawn</source>
        <translation>das Fenster konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>DeskLayout</name>
    <message>
        <source>No vehicles yet</source>
        <translation>Noch keine Fahrzeuge</translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation>Jedes erscheint hier mit seiner ersten Meldung.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>%1 – Waypost</source>
        <comment>whose fleet</comment>
        <translation>%1 – Waypost</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copies all of this as text, without account, vehicles or persons</source>
        <translation>Kopiert all dies als Text, ohne Konto, Fahrzeuge und Personen</translation>
    </message>
    <message>
        <source>Rejected and repaired frames</source>
        <translation>Abgewiesene und reparierte Frames</translation>
    </message>
    <message>
        <source>None so far. A frame that cannot be read, or was taken without some of its figures, appears here with the reason and its first bytes.</source>
        <translation>Bisher keine. Ein Frame, der sich nicht lesen lässt oder ohne einige seiner Werte übernommen wurde, erscheint hier mit Grund und ersten Bytes.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsHead</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Everything is on the disk, or on its way there</source>
        <translation>Alles ist auf dem Datenträger oder auf dem Weg dorthin</translation>
    </message>
    <message>
        <source>Something could not be kept</source>
        <translation>Etwas konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>waiting to be written to the disk</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>that could not be kept</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Not kept in this run</source>
        <translation>In diesem Lauf nicht behalten</translation>
    </message>
    <message>
        <source>The newest 500 are kept, the counts are of this run</source>
        <translation>Die neuesten 500 bleiben; gezählt wird dieser Lauf</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>error kind, feed, number</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Rejected and repaired frames</source>
        <translation>Abgewiesene und reparierte Frames</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DownloadJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes.</source>
        <translation>Die Verbindung endete nach %1 von %2 Byte.</translation>
    </message>
    <message>
        <source>The server does not send the file from its start.</source>
        <translation>Der Server sendet die Datei nicht von ihrem Anfang an.</translation>
    </message>
    <message>
        <source>The file is too big: %1 bytes.</source>
        <translation>Die Datei ist zu groß: %1 Byte.</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>Der Server leitet im Kreis um.</translation>
    </message>
    <message>
        <source>Redirected to another host. %1</source>
        <translation>Auf einen anderen Host umgeleitet. %1</translation>
    </message>
    <message>
        <source>Redirected to an address that is not fetched. %1</source>
        <translation>Auf eine Adresse umgeleitet, die nicht geholt wird. %1</translation>
    </message>
    <message>
        <source>The server sends more than it should.</source>
        <translation>Der Server sendet mehr, als er soll.</translation>
    </message>
    <message>
        <source>The file cannot be saved as %1: %2</source>
        <translation>Die Datei kann nicht als %1 gesichert werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation>
            <numerusform>Seit %n Sekunde kam nichts an.</numerusform>
            <numerusform>Seit %n Sekunden kam nichts an.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is packed in a way that is not known: %1.</source>
        <translation>Sie ist auf unbekannte Weise gepackt: %1.</translation>
    </message>
    <message>
        <source>It was packed for the way and cannot be unpacked.</source>
        <translation>Sie wurde für den Weg gepackt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>It came as a packed file and is saved as one.</source>
        <translation>Sie kam als gepackte Datei und ist so gesichert.</translation>
    </message>
    <message>
        <source>Its end is missing: it may have been cut short.</source>
        <translation>Ihr Ende fehlt: Sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed in %2.</source>
        <translation>Der Datenträger ist voll: %1 in %2 gebraucht.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed, %2 free in %3.</source>
        <translation>Der Datenträger ist voll: %1 gebraucht, %2 frei in %3.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Reports appear here when the service announces them. Nothing opens by itself.</source>
        <translation>Berichte erscheinen hier, wenn der Dienst sie ankündigt. Nichts öffnet sich von selbst.</translation>
    </message>
</context>
<context>
    <name>DownloadListModel</name>
    <message numerus="yes">
        <source>%n file(s) are not what was announced.</source>
        <translation>
            <numerusform>%n Datei ist nicht, was angekündigt war.</numerusform>
            <numerusform>%n Dateien sind nicht, was angekündigt war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geholt werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geholt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched yet.</source>
        <translation>
            <numerusform>%n Datei konnte noch nicht geholt werden.</numerusform>
            <numerusform>%n Dateien konnten noch nicht geholt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fell off the list before they were fetched.</source>
        <translation>
            <numerusform>%n Datei fiel von der Liste, bevor sie geholt wurde.</numerusform>
            <numerusform>%n Dateien fielen von der Liste, bevor sie geholt wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadManager</name>
    <message>
        <source>Announced again at %1</source>
        <translation>Um %1 erneut angekündigt</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <translation>%1 Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Wartet auf den Start</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <comment>percentage</comment>
        <translation>Lädt %1</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 from %3</source>
        <comment>bytes so far, size, host</comment>
        <translation>%1 von %2, von %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>bytes so far, host</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Fetches the file into the download folder</source>
        <translation>Holt die Datei in den Download-Ordner</translation>
    </message>
    <message>
        <source>Fetches the file from %1 into the download folder</source>
        <comment>host</comment>
        <translation>Holt die Datei von %1 in den Download-Ordner</translation>
    </message>
    <message>
        <source>Allow this host</source>
        <translation>Host erlauben</translation>
    </message>
    <message>
        <source>From now on files may be fetched from %1</source>
        <comment>host</comment>
        <translation>Ab jetzt dürfen Dateien von %1 geholt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Shows where the file lies. Waypost never opens the file itself.</source>
        <translation>Zeigt, wo die Datei liegt. Waypost öffnet sie nie selbst.</translation>
    </message>
    <message>
        <source>Host not allowed yet</source>
        <translation>Host noch nicht erlaubt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting for an address</source>
        <translation>Wartet auf eine Adresse</translation>
    </message>
    <message>
        <source>The service says when it can be fetched.</source>
        <translation>Der Dienst sagt, wann sie geholt werden kann.</translation>
    </message>
    <message>
        <source>%1, %2, %3 ago</source>
        <comment>file, state, age</comment>
        <translation>%1, %2, vor %3</translation>
    </message>
    <message>
        <source>Stop the download of %1. It can be resumed.</source>
        <comment>file</comment>
        <translation>Laden von %1 anhalten. Es kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Waiting, goes on by itself</source>
        <translation>Wartet, geht von selbst weiter</translation>
    </message>
    <message>
        <source>Suspect, kept aside</source>
        <translation>Verdächtig, beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <comment>what went wrong, time</comment>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>Show where %1 was put. It is not what was announced: open it only if you know what it is.</source>
        <comment>file</comment>
        <translation>Zeigen, wo %1 abgelegt ist. Es ist nicht, was angekündigt war: nur öffnen, wenn klar ist, was es ist.</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>Die Adresse enthält Zeichen, die keine enthalten darf.</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>Die Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Only https addresses are fetched.</source>
        <translation>Nur https-Adressen werden geholt.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation>Die Adresse enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>%1: host not allowed yet</source>
        <translation>%1: Host noch nicht erlaubt</translation>
    </message>
    <message>
        <source>The notice names no address.</source>
        <translation>Die Ankündigung nennt keine Adresse.</translation>
    </message>
    <message>
        <source>The list of downloads is damaged and could not be moved aside.</source>
        <translation>Die Liste der Downloads ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It was kept as %1.</source>
        <translation>Die Liste der Downloads war beschädigt. Sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be read: %1</source>
        <translation>Die Liste der Downloads ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The list of downloads was written by a newer Waypost and is left alone.</source>
        <translation>Die Liste der Downloads stammt von einem neueren Waypost und bleibt unberührt.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written: %1</source>
        <translation>Die Liste der Downloads kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The server sent only a part of the file.</source>
        <translation>Der Server sandte nur einen Teil der Datei.</translation>
    </message>
    <message>
        <source>The server does not allow it (status %1).</source>
        <translation>Der Server erlaubt es nicht (Status %1).</translation>
    </message>
    <message>
        <source>The file is not there (status %1).</source>
        <translation>Die Datei ist nicht da (Status %1).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>It is %1, not what its name says.</source>
        <translation>Es ist %1, nicht was der Name sagt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps one to sign in, not a file.</source>
        <translation>Es ist eine Webseite, vielleicht zur Anmeldung, keine Datei.</translation>
    </message>
    <message>
        <source>It is an error message of the server, not a file.</source>
        <translation>Es ist eine Fehlermeldung des Servers, keine Datei.</translation>
    </message>
    <message>
        <source>It is %1, not what it was announced as.</source>
        <translation>Es ist %1, nicht was angekündigt war.</translation>
    </message>
    <message>
        <source>It holds zero bytes: it is damaged or no text.</source>
        <translation>Sie enthält Null-Bytes: Sie ist beschädigt oder kein Text.</translation>
    </message>
    <message>
        <source>%1 bytes came, but %2 were announced.</source>
        <translation>%1 Byte kamen an, aber %2 waren angekündigt.</translation>
    </message>
    <message>
        <source>Its checksum is not the one that was announced.</source>
        <translation>Ihre Prüfsumme ist nicht die angekündigte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>etwas Unbekanntes</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Servers that files may come from</source>
        <translation>Server, von denen Dateien kommen dürfen</translation>
    </message>
    <message>
        <source>The server of your account is always allowed. Any other one waits in the list of files until somebody allows it.</source>
        <translation>Der Server Ihres Kontos ist immer erlaubt. Jeder andere wartet in der Dateiliste, bis jemand ihn erlaubt.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <comment>a server</comment>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>No other server has been allowed.</source>
        <translation>Kein anderer Server wurde erlaubt.</translation>
    </message>
    <message>
        <source>What happens by itself</source>
        <translation>Was von selbst geschieht</translation>
    </message>
    <message>
        <source>The service announces a file, and Waypost fetches it from an allowed server. It is never opened.</source>
        <translation>Der Dienst kündigt eine Datei an, und Waypost holt sie von einem erlaubten Server. Sie wird nie geöffnet.</translation>
    </message>
</context>
<context>
    <name>DriverSection</name>
    <message>
        <source>since %1 · %2</source>
        <comment>time, how long</comment>
        <translation>seit %1 · %2</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Id %1 %2</source>
        <comment>id of the driver, since when</comment>
        <translation>ID %1 %2</translation>
    </message>
    <message>
        <source>The last driver report could not be read. See More.</source>
        <translation>Die letzte Fahrermeldung war nicht lesbar. Siehe Mehr.</translation>
    </message>
    <message>
        <source>Last driver, until %1 · %2</source>
        <comment>time, how long ago</comment>
        <translation>Letzter Fahrer, bis %1 · %2</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, explanation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>EngineSection</name>
    <message>
        <source>Engine, OBD</source>
        <translation>Motor, OBD</translation>
    </message>
    <message>
        <source>rpm</source>
        <comment>engine speed</comment>
        <translation>1/min</translation>
    </message>
    <message>
        <source>%1 coolant</source>
        <comment>unit of temperature</comment>
        <translation>%1 Kühlwasser</translation>
    </message>
    <message>
        <source>% load</source>
        <comment>of the engine</comment>
        <translation>% Last</translation>
    </message>
    <message>
        <source>% throttle</source>
        <comment>position of the pedal</comment>
        <translation>% Drosselklappe</translation>
    </message>
    <message>
        <source>Fault %1, first seen %2</source>
        <comment>trouble code, date</comment>
        <translation>Fehler %1, zuerst gesehen %2</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>date and time</comment>
        <translation>zuerst %1</translation>
    </message>
    <message>
        <source>The last fault report could not be read. See More.</source>
        <translation>Die letzte Fehlermeldung war nicht lesbar. Siehe Mehr.</translation>
    </message>
    <message>
        <source>No fault stored</source>
        <translation>Kein Fehler gespeichert</translation>
    </message>
    <message>
        <source>not all in the last report</source>
        <translation>nicht alles in der letzten Meldung</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FeedAddress</name>
    <message>
        <source>The address is not a WebSocket address (wss://...).</source>
        <translation>Die Adresse ist keine WebSocket-Adresse (wss://...).</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Kennwort enthalten.</translation>
    </message>
    <message>
        <source>The address is not encrypted. ws:// is for this computer only; use wss://.</source>
        <translation>Die Adresse ist unverschlüsselt. ws:// gilt nur für diesen Rechner; verwenden Sie wss://.</translation>
    </message>
</context>
<context>
    <name>FeedBanner</name>
    <message>
        <source>No data has come yet.</source>
        <translation>Es sind noch keine Daten gekommen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of both feeds</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Data is %1 old.</source>
        <comment>age</comment>
        <translation>Daten sind %1 alt.</translation>
    </message>
    <message>
        <source>Try %1 is under way.</source>
        <comment>number of the try</comment>
        <translation>Versuch %1 läuft.</translation>
    </message>
    <message>
        <source>Try %1 in %2.</source>
        <comment>number of the try, time until it</comment>
        <translation>Versuch %1 in %2.</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>name of a feed, or of both</comment>
        <translation>%1: Verbindung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 refused by the server</source>
        <comment>name of a feed, or of both</comment>
        <translation>%1 vom Server abgelehnt</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <comment>name of a feed, or of both</comment>
        <translation>%1 nicht verbunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: the next try, the age of the data</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: why, the age of the data</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The sign-in is tried again in %1.</source>
        <comment>time until</comment>
        <translation>Die Anmeldung wird in %1 erneut versucht.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences: why, the next try, the age of the data</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>FeedGauge</name>
    <message>
        <source>%1/s</source>
        <comment>pushes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>no push yet</source>
        <translation>noch keine Meldung</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>age of the last push</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <comment>time until</comment>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>last push, gaps</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, last push</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Feed %1: %2 %3</source>
        <comment>name, rate, condition</comment>
        <translation>Kanal %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) %1</source>
        <comment>number of gaps since the start, time of the newest</comment>
        <translation>
            <numerusform>%n Lücke %1</numerusform>
            <numerusform>%n Lücken %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the diagnostics</source>
        <translation>Öffnet die Diagnose</translation>
    </message>
    <message>
        <source>refused, next try in %1</source>
        <comment>time until</comment>
        <translation>abgelehnt, neuer Versuch in %1</translation>
    </message>
</context>
<context>
    <name>FeedGlyph</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>FeedLine</name>
    <message>
        <source>Both feeds live</source>
        <translation>Beide Kanäle live</translation>
    </message>
    <message>
        <source>Both feeds live, last push %1</source>
        <translation>Beide Kanäle live, zuletzt vor %1</translation>
    </message>
    <message>
        <source>Messages are not connected</source>
        <translation>Nachrichten sind nicht verbunden</translation>
    </message>
    <message>
        <source>Devices are not connected</source>
        <translation>Geräte sind nicht verbunden</translation>
    </message>
    <message>
        <source>Devices are not connected, data is %1 old</source>
        <translation>Geräte sind nicht verbunden, Daten sind %1 alt</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in once in the program&apos;s window and stay signed in, or start the wallboard with --user and --password-file.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich einmal im Fenster des Programms an und bleiben Sie angemeldet, oder starten Sie die Wandtafel mit --user und --password-file.</translation>
    </message>
</context>
<context>
    <name>FeedReport</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>%1 frames, %2 a second</source>
        <comment>number, rate</comment>
        <translation>%1 Frames, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>age</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>%1 rejected, %2 of unknown kind, %3 out of order</source>
        <comment>three numbers</comment>
        <translation>%1 abgewiesen, %2 unbekannter Art, %3 verspätet</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, the newest at %2, %3 reconnects</source>
        <comment>number, time, number</comment>
        <translation>%1, die neueste um %2, %3 neue Verbindungen</translation>
    </message>
    <message>
        <source>Refused by the server, next try in %1</source>
        <comment>time until</comment>
        <translation>Vom Server abgelehnt, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), taken without a figure that cannot be</source>
        <translation>
            <numerusform>%n Frame, ohne unmögliche Werte übernommen</numerusform>
            <numerusform>%n Frames, ohne unmögliche Werte übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after a reconnect, shown once</source>
        <translation>
            <numerusform>%n Nachricht nach neuer Verbindung, einmal gezeigt</numerusform>
            <numerusform>%n Nachrichten nach neuer Verbindung, einmal gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a figure, its value, a note</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>FigureColumn</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n nicht quittiert</numerusform>
            <numerusform>%n nicht quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>age of the oldest report</comment>
        <translation>älteste %1</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Meldend</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>vehicles of the fleet</comment>
        <translation>
            <numerusform>von %n</numerusform>
            <numerusform>von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Some may be missing</source>
        <comment>alarms</comment>
        <translation>Es können welche fehlen</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>entries that are no longer in the list</comment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n ended</source>
        <comment>entries of the list: files that are saved or failed</comment>
        <translation>
            <numerusform>%n beendete entfernen</numerusform>
            <numerusform>%n beendete entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes saved and failed files off this list. Files on the disk stay where they are.</source>
        <translation>Nimmt gesicherte und fehlgeschlagene Dateien aus der Liste. Dateien auf dem Datenträger bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>FleetChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>Keine Ortung</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Steht</translation>
    </message>
</context>
<context>
    <name>FleetGroupRow</name>
    <message numerus="yes">
        <source>%n moving</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n in Fahrt</numerusform>
            <numerusform>%n in Fahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n im Leerlauf</numerusform>
            <numerusform>%n im Leerlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n steht</numerusform>
            <numerusform>%n stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale or without a fix</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n veraltet oder ohne Ortung</numerusform>
            <numerusform>%n veraltet oder ohne Ortung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1, open, %2</source>
        <comment>its name, number of vehicles</comment>
        <translation>Gruppe %1, offen, %2</translation>
    </message>
    <message>
        <source>Group %1, closed, %2</source>
        <comment>its name, number of vehicles</comment>
        <translation>Gruppe %1, geschlossen, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with an alarm</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n mit Alarm</numerusform>
            <numerusform>%n mit Alarm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetHead</name>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column of marks for battery, fuel and tires</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the last report is</comment>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>vehicles waiting to be shown in the list</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds still while you are in it. Click to let them in.</source>
        <translation>Die Liste hält still, solange Sie darin sind. Klicken lässt sie herein.</translation>
    </message>
    <message>
        <source>No vehicle matches</source>
        <translation>Kein Fahrzeug passt</translation>
    </message>
    <message>
        <source>No vehicles yet</source>
        <translation>Noch keine Fahrzeuge</translation>
    </message>
    <message>
        <source>Change the search or choose another filter.</source>
        <translation>Ändern Sie die Suche oder wählen Sie einen anderen Filter.</translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation>Jedes erscheint hier mit seiner ersten Meldung.</translation>
    </message>
</context>
<context>
    <name>FleetRail</name>
    <message>
        <source>Fleet and vehicle</source>
        <translation>Flotte und Fahrzeug</translation>
    </message>
    <message>
        <source>Vehicles; a filter is on</source>
        <translation>Fahrzeuge; ein Filter ist aktiv</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%n Alarm nicht quittiert</numerusform>
            <numerusform>%n Alarme nicht quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <comment>its name</comment>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>Kein Fahrzeug gewählt</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, alarm: %3</source>
        <comment>vehicle, state, priority</comment>
        <translation>%1, %2, Alarm: %3</translation>
    </message>
    <message>
        <source>%1, last report %2 ago</source>
        <comment>vehicle and state, age</comment>
        <translation>%1, letzte Meldung vor %2</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>Fahrer: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>vehicle, driver</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Filter the fleet list</source>
        <translation>Flottenliste filtern</translation>
    </message>
    <message>
        <source>Vehicle, team, driver or id</source>
        <translation>Fahrzeug, Team, Fahrer oder ID</translation>
    </message>
</context>
<context>
    <name>FleetTitle</name>
    <message>
        <source>None</source>
        <comment>vehicles are not grouped</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>vehicles are grouped by</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>vehicles are grouped by the letters of their names</comment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>vehicles are grouped by</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <comment>vehicles are grouped by</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>One list without groups</source>
        <translation>Eine Liste ohne Gruppen</translation>
    </message>
    <message>
        <source>Teams that you gave in the vehicle panel</source>
        <translation>Teams, die Sie in der Fahrzeugleiste vergeben haben</translation>
    </message>
    <message>
        <source>Leading letters of the names</source>
        <translation>Anfangsbuchstaben der Namen</translation>
    </message>
    <message>
        <source>Models of the trackers</source>
        <translation>Modelle der Ortungsgeräte</translation>
    </message>
    <message>
        <source>What vehicles do now</source>
        <translation>Was Fahrzeuge gerade tun</translation>
    </message>
    <message>
        <source>Who needs attention comes first. Click to sort by name.</source>
        <translation>Dringendes kommt zuerst. Klicken ordnet nach Namen.</translation>
    </message>
    <message>
        <source>Sorted by name. Click to put first who needs attention.</source>
        <translation>Nach Namen geordnet. Klicken, um Dringendes nach vorn zu holen.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <comment>how the fleet list is grouped</comment>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>vehicles that pass the filter, vehicles of the fleet</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <comment>size of the fleet</comment>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 vehicles pass the filter</source>
        <translation>%1 von %2 Fahrzeugen passieren den Filter</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>The data folder %1 could not be made.</source>
        <translation>Der Datenordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The data folder %1 belongs to another account.</source>
        <translation>Der Datenordner %1 gehört einem anderen Konto.</translation>
    </message>
</context>
<context>
    <name>FollowChip</name>
    <message>
        <source>Following %1</source>
        <comment>a vehicle</comment>
        <translation>Folgt %1</translation>
    </message>
    <message>
        <source>No longer following %1</source>
        <comment>a vehicle</comment>
        <translation>Folgt %1 nicht mehr</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>following a vehicle</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Keep the vehicle at the centre of the map again</source>
        <translation>Das Fahrzeug wieder in der Kartenmitte halten</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>mph</source>
        <comment>miles per hour</comment>
        <translation>mph</translation>
    </message>
    <message>
        <source>km/h</source>
        <comment>kilometres per hour</comment>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>kPa</source>
        <comment>kilopascal</comment>
        <translation>kPa</translation>
    </message>
    <message>
        <source>psi</source>
        <comment>pounds per square inch</comment>
        <translation>psi</translation>
    </message>
    <message>
        <source>bar</source>
        <comment>unit of pressure</comment>
        <translation>bar</translation>
    </message>
    <message>
        <source>°F</source>
        <comment>degrees Fahrenheit</comment>
        <translation>°F</translation>
    </message>
    <message>
        <source>°C</source>
        <comment>degrees Celsius</comment>
        <translation>°C</translation>
    </message>
    <message>
        <source>gal</source>
        <comment>US gallons</comment>
        <translation>gal</translation>
    </message>
    <message>
        <source>L</source>
        <comment>litres</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>ft</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>V</source>
        <comment>volts</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>kilobytes</comment>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>gigabytes</comment>
        <translation>GB</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>age in seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Pattern of a date with its weekday, in Qt&apos;s letters: Mon 23 Nov 2026</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Pattern of a date with its weekday and without a year, in Qt&apos;s letters: Mon 23 Nov</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 %2°</source>
        <comment>heading in a word, in degrees</comment>
        <translation>%1 %2°</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>north-east</comment>
        <translation>NO</translation>
    </message>
    <message>
        <source>SE</source>
        <comment>south-east</comment>
        <translation>SO</translation>
    </message>
    <message>
        <source>SW</source>
        <comment>south-west</comment>
        <translation>SW</translation>
    </message>
    <message>
        <source>NW</source>
        <comment>north-west</comment>
        <translation>NW</translation>
    </message>
</context>
<context>
    <name>FuelSection</name>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>RS232 probe · %1</source>
        <comment>age</comment>
        <translation>RS232-Sonde · %1</translation>
    </message>
    <message>
        <source>Vehicle report · %1</source>
        <comment>age</comment>
        <translation>Fahrzeugmeldung · %1</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>no percentage, %1 old</source>
        <comment>age</comment>
        <translation>kein Prozentwert, %1 alt</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>fuel level</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>not in the last report</source>
        <translation>nicht in der letzten Meldung</translation>
    </message>
</context>
<context>
    <name>GapBanner</name>
    <message numerus="yes">
        <source>%1: %n gaps between %2 and %3</source>
        <comment>name of a feed, beginning of the first, end of the last</comment>
        <translation>
            <numerusform>%1: %n Lücke zwischen %2 und %3</numerusform>
            <numerusform>%1: %n Lücken zwischen %2 und %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gap %2 to %3</source>
        <comment>name of a feed, beginning, end</comment>
        <translation>%1: Lücke %2 bis %3</translation>
    </message>
    <message>
        <source>%1 may be missing.</source>
        <comment>length of time</comment>
        <translation>%1 können fehlen.</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>GeoJsonReader</name>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file is not JSON, or is cut short.</source>
        <translation>Die Datei ist kein JSON oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is JSON, but not GeoJSON.</source>
        <translation>Die Datei ist JSON, aber kein GeoJSON.</translation>
    </message>
    <message>
        <source>The file has more than %1 points.</source>
        <translation>Die Datei hat mehr als %1 Punkte.</translation>
    </message>
    <message>
        <source>The file has more than %1 features.</source>
        <translation>Die Datei hat mehr als %1 Objekte.</translation>
    </message>
</context>
<context>
    <name>GroundFiles</name>
    <message>
        <source>There are more than %1 files: this one and those after it are left out.</source>
        <translation>Es gibt mehr als %1 Dateien: Diese und die folgenden werden ausgelassen.</translation>
    </message>
    <message>
        <source>With this file there would be more than %1 points or %2 features.</source>
        <translation>Mit dieser Datei wären es mehr als %1 Punkte oder %2 Objekte.</translation>
    </message>
    <message>
        <source>Not all of it is drawn: together the map files ask for too much work.</source>
        <translation>Nicht alles darin wird gezeichnet: Zusammen verlangen die Kartendateien zu viel Arbeit.</translation>
    </message>
</context>
<context>
    <name>GroundKeeper</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a map file</comment>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left out: no geometry, or outside the world</source>
        <comment>%1 = how many are shown</comment>
        <translation>
            <numerusform>%1; %n ausgelassen: ohne Geometrie oder außerhalb der Welt</numerusform>
            <numerusform>%1; %n ausgelassen: ohne Geometrie oder außerhalb der Welt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundMenu</name>
    <message>
        <source>Zoom in here</source>
        <translation>Hier vergrößern</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht sichern…</translation>
    </message>
    <message>
        <source>Make this the home view</source>
        <translation>Als Startansicht festlegen</translation>
    </message>
    <message>
        <source>Make the whole fleet the home view</source>
        <translation>Ganze Flotte als Startansicht</translation>
    </message>
</context>
<context>
    <name>HealthMark</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>Tires</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>not fitted</source>
        <translation>nicht verbaut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the vehicle, its condition</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>driver, model of the vehicle&apos;s device</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name, team and axles…</source>
        <translation>Name, Team und Achsen…</translation>
    </message>
</context>
<context>
    <name>InboxDock</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>%n Alarm quittieren?</numerusform>
            <numerusform>%n Alarme quittieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop blinking. Their causes go on until they end by themselves.</source>
        <translation>Sie hören auf zu blinken. Ihre Ursachen bestehen, bis sie von selbst enden.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm quittieren</numerusform>
            <numerusform>%n Alarme quittieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>No connection to the device feed</source>
        <translation>Keine Verbindung zum Gerätekanal</translation>
    </message>
    <message>
        <source>No connection to the message feed</source>
        <translation>Keine Verbindung zum Nachrichtenkanal</translation>
    </message>
</context>
<context>
    <name>JournalStatus</name>
    <message>
        <source>What arrives cannot be saved: %1</source>
        <translation>Was ankommt, kann nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>Es wird nichts gesichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be kept.</source>
        <comment>given up, the disk was behind</comment>
        <translation>
            <numerusform>%n Nachricht konnte nicht behalten werden.</numerusform>
            <numerusform>%n Nachrichten konnten nicht behalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks are not being saved: %1</source>
        <translation>Fahrtaufzeichnungen werden nicht gesichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were left out of the tracks.</source>
        <comment>the disk was behind</comment>
        <translation>
            <numerusform>%n Position fehlt in den Fahrtaufzeichnungen.</numerusform>
            <numerusform>%n Positionen fehlen in den Fahrtaufzeichnungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>%1 is damaged and could not be moved aside.</source>
        <translation>%1 ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as %1 and a new one was begun.</source>
        <translation>Das Journal war beschädigt. Es wurde als %1 aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Ein anderes Programm hält das Journal.</translation>
    </message>
    <message>
        <source>The journal may not be written.</source>
        <translation>Das Journal darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The journal file is damaged.</source>
        <translation>Die Journaldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The vehicles&apos; tracks were damaged. They were kept as %1 and a new file was begun.</source>
        <translation>Die Fahrtaufzeichnungen der Fahrzeuge waren beschädigt. Sie wurden als %1 aufbewahrt und eine neue Datei begonnen.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make room for this folder, or choose another data directory.</source>
        <translation>Schaffen Sie Platz für diesen Ordner oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Make room on the disk; saving then goes on by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; das Sichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make the data folder writable; saving then begins by itself.</source>
        <translation>Machen Sie den Datenordner beschreibbar; das Sichern beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>A Waypost on another computer (%1) is using %2.</source>
        <translation>Ein Waypost auf einem anderen Rechner (%1) benutzt %2.</translation>
    </message>
    <message>
        <source>Close it there, or choose another data directory. Should it not be running any more, saving begins here within two minutes.</source>
        <translation>Schließen Sie es dort oder wählen Sie einen anderen Datenordner. Läuft es dort nicht mehr, beginnt das Sichern hier binnen zwei Minuten.</translation>
    </message>
    <message>
        <source>Another Waypost (process %1) is using %2.</source>
        <translation>Ein anderes Waypost (Prozess %1) benutzt %2.</translation>
    </message>
    <message>
        <source>Close it, or choose another data directory; saving then begins by itself.</source>
        <translation>Schließen Sie es oder wählen Sie einen anderen Datenordner; das Sichern beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>Move it away yourself; saving then begins by itself.</source>
        <translation>Verschieben Sie die Datei selbst; das Sichern beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>Start that version, or choose another data directory.</source>
        <translation>Starten Sie jene Version oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Waypost (format %1; this one knows up to %2).</source>
        <translation>Das Journal stammt von einem neueren Waypost (Format %1; dieses kennt bis %2).</translation>
    </message>
    <message>
        <source>Close the other program; saving then goes on by itself.</source>
        <translation>Schließen Sie das andere Programm; das Sichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Check the disk and its connection; saving then goes on by itself.</source>
        <translation>Prüfen Sie den Datenträger und seinen Anschluss; das Sichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>Es gibt kein Journal.</translation>
    </message>
</context>
<context>
    <name>KeepChip</name>
    <message numerus="yes">
        <source>Keeping %n in view</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>%n Fahrzeug im Blick</numerusform>
            <numerusform>%n Fahrzeuge im Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer keeping %n in view</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>%n Fahrzeug nicht mehr im Blick</numerusform>
            <numerusform>%n Fahrzeuge nicht mehr im Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>Which vehicles are kept in view</source>
        <translation>Welche Fahrzeuge im Blick bleiben</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>keeping vehicles in view</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Keep these vehicles in view again</source>
        <translation>Diese Fahrzeuge wieder im Blick behalten</translation>
    </message>
    <message>
        <source>Stop keeping them in view</source>
        <translation>Nicht mehr im Blick behalten</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Rechner angemeldet bleiben</translation>
    </message>
    <message>
        <source>The password is kept in the system keychain, never in a file or a log.</source>
        <translation>Das Kennwort liegt im Schlüsselbund des Systems, nie in einer Datei oder einem Protokoll.</translation>
    </message>
    <message>
        <source>%1 You will be asked again next time.</source>
        <comment>why it cannot be kept</comment>
        <translation>%1 Beim nächsten Mal werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Looking for this computer&apos;s key store.</source>
        <translation>Suche den Schlüsselbund dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what a key does, the key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Single letters</source>
        <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
        <source>J, K, A and the like work on their own, except while you type. Switch them off if you dictate or press keys by accident.</source>
        <translation>J, K, A und ähnliche wirken allein, außer während Sie tippen. Schalten Sie sie ab, wenn Sie diktieren oder versehentlich Tasten drücken.</translation>
    </message>
    <message>
        <source>Single letters are commands</source>
        <translation>Einzelne Buchstaben sind Befehle</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
</context>
<context>
    <name>LabelledValue</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LandFile</name>
    <message>
        <source>The base map is not a land file of this version.</source>
        <translation>Die Grundkarte ist keine Landdatei dieser Version.</translation>
    </message>
    <message>
        <source>The base map&apos;s land file is cut short or damaged.</source>
        <translation>Die Landdatei der Grundkarte ist abgeschnitten oder beschädigt.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What drivers and the service write stays as they wrote it.</source>
        <translation>Was Fahrer und der Dienst schreiben, bleibt, wie sie es schrieben.</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie das System eingestellt ist</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>They follow the language, and the country that the system is set to.</source>
        <translation>Sie folgen der Sprache und dem Land, auf das das System eingestellt ist.</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <comment>a number, a date</comment>
        <translation>Zum Beispiel: %1, %2</translation>
    </message>
</context>
<context>
    <name>LayersPopover</name>
    <message>
        <source>Layers of the map</source>
        <translation>Ebenen der Karte</translation>
    </message>
    <message>
        <source>Vehicle names</source>
        <translation>Namen der Fahrzeuge</translation>
    </message>
    <message>
        <source>Vehicles that stand together as one</source>
        <translation>Beieinander stehende Fahrzeuge als eines</translation>
    </message>
    <message>
        <source>Roads that the fleet drives on</source>
        <translation>Straßen, die die Flotte befährt</translation>
    </message>
    <message>
        <source>Trail of the selected vehicle</source>
        <translation>Spur des gewählten Fahrzeugs</translation>
    </message>
    <message>
        <source>Tails of moving vehicles</source>
        <translation>Schweife fahrender Fahrzeuge</translation>
    </message>
    <message>
        <source>Your own map files</source>
        <translation>Ihre eigenen Kartendateien</translation>
    </message>
</context>
<context>
    <name>LicenceRow</name>
    <message>
        <source>%1, %2</source>
        <comment>licence, its holder</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>LinkTrouble</name>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>Der Dienst hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Es gibt keinen Server namens %1.</translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation>Der Server sandte Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The server sent a frame that is far too large.</source>
        <translation>Der Server sandte einen viel zu großen Frame.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The connection was closed (code %1).</source>
        <translation>Die Verbindung wurde geschlossen (Code %1).</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Das Zertifikat von %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1.</source>
        <translation>Keine verschlüsselte Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 does not take connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>No connection to %1 (socket error %2).</source>
        <translation>Keine Verbindung zu %1 (Socket-Fehler %2).</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2.</source>
        <translation>%1 antwortete mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The server is not ready to take the sign-in.</source>
        <translation>Der Server ist noch nicht bereit, die Anmeldung anzunehmen.</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the vehicles that pass the filter</source>
        <translation>Fahrzeuge zeigen, die den Filter passieren</translation>
    </message>
    <message>
        <source>Show the whole fleet</source>
        <translation>Ganze Flotte zeigen</translation>
    </message>
    <message>
        <source>Stop following the vehicle</source>
        <translation>Dem Fahrzeug nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow the selected vehicle</source>
        <translation>Dem gewählten Fahrzeug folgen</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Ebenen der Karte</translation>
    </message>
</context>
<context>
    <name>MapCoordinates</name>
    <message>
        <source>Under the pointer: %1</source>
        <comment>a place</comment>
        <translation>Unter dem Zeiger: %1</translation>
    </message>
</context>
<context>
    <name>MapFilesField</name>
    <message>
        <source>Your own map files</source>
        <translation>Ihre eigenen Kartendateien</translation>
    </message>
    <message>
        <source>GeoJSON files in this folder are drawn on the map: lakes, roads, depots. Nothing else happens to them.</source>
        <translation>GeoJSON-Dateien in diesem Ordner werden auf die Karte gezeichnet: Seen, Straßen, Depots. Sonst geschieht nichts mit ihnen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>map files</comment>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Select</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Do not keep in view</source>
        <translation>Nicht mehr im Blick behalten</translation>
    </message>
    <message>
        <source>Keep in view</source>
        <translation>Im Blick behalten</translation>
    </message>
    <message>
        <source>Show from near</source>
        <translation>Aus der Nähe zeigen</translation>
    </message>
    <message>
        <source>Name, team and axles…</source>
        <translation>Name, Team und Achsen…</translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Vehicles in one place</source>
        <translation>Fahrzeuge an einem Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) in one place</source>
        <translation>
            <numerusform>%n Fahrzeug an einem Ort</numerusform>
            <numerusform>%n Fahrzeuge an einem Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>%n weiteres ist nicht aufgeführt</numerusform>
            <numerusform>%n weitere sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Vehicles kept in view</source>
        <translation>Fahrzeuge im Blick</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Base map</source>
        <translation>Grundkarte</translation>
    </message>
    <message>
        <source>The map is part of the program. It works without a network, and nobody learns where you look.</source>
        <translation>Die Karte gehört zum Programm. Sie geht ohne Netz, und niemand erfährt, wohin Sie schauen.</translation>
    </message>
    <message>
        <source>It shows land, borders and towns, but no roads: there are none in the free data.</source>
        <translation>Sie zeigt Land, Grenzen und Orte, aber keine Straßen: In den freien Daten gibt es keine.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Land and borders</source>
        <translation>Land und Grenzen</translation>
    </message>
    <message>
        <source>Natural Earth, public domain</source>
        <translation>Natural Earth, gemeinfrei</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>GeoNames, CC BY 4.0</source>
        <translation>GeoNames, CC BY 4.0</translation>
    </message>
    <message>
        <source>Nothing is fetched, and nobody learns where you look.</source>
        <translation>Nichts wird geholt, und niemand erfährt, wohin Sie schauen.</translation>
    </message>
    <message>
        <source>Tiles are fetched from tile.openstreetmap.org, which learns your address and where you look. It is run by volunteers for light use under its tile usage policy; “© OpenStreetMap contributors” stays on the map.</source>
        <translation>Kacheln werden von tile.openstreetmap.org geholt. Dieser Server erfährt Ihre Adresse und wohin Sie schauen. Freiwillige betreiben ihn für mäßige Nutzung nach ihren Nutzungsregeln für Kacheln; „© OpenStreetMap contributors“ bleibt auf der Karte.</translation>
    </message>
    <message>
        <source>Tiles are fetched from this server, which learns your address and where you look.</source>
        <translation>Kacheln werden von diesem Server geholt. Er erfährt Ihre Adresse und wohin Sie schauen.</translation>
    </message>
    <message>
        <source>The file is only read. Nothing is fetched, and nobody learns where you look.</source>
        <translation>Die Datei wird nur gelesen. Nichts wird geholt, und niemand erfährt, wohin Sie schauen.</translation>
    </message>
    <message>
        <source>Street map</source>
        <translation>Straßenkarte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>A tile server of your own</source>
        <translation>Ein eigener Kachelserver</translation>
    </message>
    <message>
        <source>A map file on this computer (MBTiles)</source>
        <translation>Eine Kartendatei auf diesem Rechner (MBTiles)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n vehicle(s)</source>
        <translation>
            <numerusform>Karte mit %n Fahrzeug</numerusform>
            <numerusform>Karte mit %n Fahrzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet list shows the same vehicles as text.</source>
        <translation>Die Flottenliste zeigt dieselben Fahrzeuge als Text.</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n vehicle(s) that pass the filter</source>
        <translation>
            <numerusform>Zeigt %n Fahrzeug, das den Filter passiert</numerusform>
            <numerusform>Zeigt %n Fahrzeuge, die den Filter passieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle passes the filter. This is the whole fleet.</source>
        <translation>Kein Fahrzeug passiert den Filter. Dies ist die ganze Flotte.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <comment>in a cluster</comment>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapViews</name>
    <message>
        <source>No view is saved under number %1 yet. G and Shift+%1 save this one.</source>
        <translation>Unter Nummer %1 ist noch keine Ansicht gesichert. G und Umschalt+%1 sichern diese.</translation>
    </message>
    <message>
        <source>Saved as view %1: %2</source>
        <comment>number, name</comment>
        <translation>Als Ansicht %1 gesichert: %2</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>This is the home view now.</source>
        <translation>Dies ist jetzt die Startansicht.</translation>
    </message>
    <message>
        <source>The home view is the whole fleet again.</source>
        <translation>Die Startansicht ist wieder die ganze Flotte.</translation>
    </message>
</context>
<context>
    <name>MessageActionBar</name>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Hide as sent</source>
        <translation>„Wie gesendet“ ausblenden</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>„Wie gesendet“ zeigen</translation>
    </message>
    <message>
        <source>The message as the service wrote it</source>
        <translation>Die Nachricht, wie der Dienst sie schrieb</translation>
    </message>
    <message>
        <source>Copy as sent</source>
        <translation>Wie gesendet kopieren</translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Message from %1</source>
        <translation>Nachricht von %1</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Nachricht schließen (Esc)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>What it says of the alarm</source>
        <translation>Was sie vom Alarm sagt</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Die Nachricht, wie sie gesendet wurde</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>Er dauert an</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type as sent</source>
        <translation>Art, wie gesendet</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
</context>
<context>
    <name>MessageFilterMenu</name>
    <message>
        <source>Filter of the messages</source>
        <translation>Filter der Nachrichten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Messages, alarms and files from the service appear here when they arrive, and stay.</source>
        <translation>Nachrichten, Alarme und Dateien des Dienstes erscheinen hier, wenn sie eintreffen, und bleiben.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>No entry that was searched holds these words.</source>
        <translation>Kein durchsuchter Eintrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The filter keeps out everything that there is.</source>
        <translation>Der Filter blendet alles aus, was da ist.</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>User %1</source>
        <comment>sender by number</comment>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>sender, age, text</comment>
        <translation>%1, vor %2: %3</translation>
    </message>
    <message>
        <source>Unread, %1, %2 ago: %3</source>
        <comment>sender, age, text</comment>
        <translation>Ungelesen, %1, vor %2: %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a message that is only in memory</comment>
        <translation>Nicht gesichert</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Mark all read</source>
        <translation>Alle gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are unread</source>
        <translation>
            <numerusform>%n Nachricht ist ungelesen</numerusform>
            <numerusform>%n Nachrichten sind ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Wörter in den Nachrichten finden</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Filter the messages: a filter is set</source>
        <translation>Nachrichten filtern: Ein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Everything else that this vehicle reported</source>
        <translation>Alles andere, was dieses Fahrzeug gemeldet hat</translation>
    </message>
    <message>
        <source>Fuel probe: %1</source>
        <comment>name of a field</comment>
        <translation>Tanksonde: %1</translation>
    </message>
    <message>
        <source>Tires, as sent</source>
        <translation>Reifen, wie gesendet</translation>
    </message>
    <message>
        <source>Driver, as sent</source>
        <translation>Fahrer, wie gesendet</translation>
    </message>
    <message>
        <source>Faults, as sent</source>
        <translation>Fehler, wie gesendet</translation>
    </message>
</context>
<context>
    <name>OpenApiClient</name>
    <message>
        <source>the Open API cannot be reached (network error %1)</source>
        <translation>die Open API ist nicht erreichbar (Netzwerkfehler %1)</translation>
    </message>
    <message>
        <source>the Open API answered with HTTP status %1</source>
        <translation>die Open API antwortete mit HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>OwnRoadsField</name>
    <message>
        <source>Own roads</source>
        <translation>Befahrene Straßen</translation>
    </message>
    <message>
        <source>The roads that your vehicles drove on in the last 30 days, found from their tracks. They stay on this computer.</source>
        <translation>Die Straßen, die Ihre Fahrzeuge in den letzten 30 Tagen befahren haben, aus ihren Fahrtaufzeichnungen ermittelt. Sie bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Draw the fleet&apos;s own roads</source>
        <translation>Von der Flotte befahrene Straßen zeichnen</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>tab with the number of unread entries</comment>
        <translation>
            <numerusform>%1, %n neu</numerusform>
            <numerusform>%1, %n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Search vehicles and commands</source>
        <translation>Fahrzeuge und Befehle suchen</translation>
    </message>
    <message>
        <source>Vehicle, driver, id or command</source>
        <translation>Fahrzeug, Fahrer, ID oder Befehl</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Vehicles with alarms</source>
        <translation>Fahrzeuge mit Alarmen</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>vehicles that match but are not shown</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Vehicles are found by name, id, model and driver, commands by their words.</source>
        <translation>Fahrzeuge findet man nach Name, ID, Modell und Fahrer, Befehle nach ihren Worten.</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Vehicle, driver, id or command</source>
        <translation>Fahrzeug, Fahrer, ID oder Befehl</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>in a narrow field</comment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>driver, id of the vehicle</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1, %2</source>
        <comment>vehicle or command, about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>vehicle, about it, its alarm</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Hide the password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort zeigen</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Close the wallboard</source>
        <translation>Wandtafel schließen</translation>
    </message>
    <message>
        <source>PIN to close the wallboard</source>
        <translation>PIN zum Schließen der Wandtafel</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Falsche PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait half a minute.</source>
        <translation>Zu viele falsche PINs. Warten Sie eine halbe Minute.</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc geht zurück</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>No position known</source>
        <translation>Keine Position bekannt</translation>
    </message>
    <message>
        <source>%1, heading %2</source>
        <comment>state of the vehicle, compass direction</comment>
        <translation>%1, Richtung %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>town, country code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <comment>distance, compass direction, town, country code: 6 km SW of Delmenhorst, DE</comment>
        <translation>%1 %2 von %3, %4</translation>
    </message>
    <message>
        <source>%1, before the fix was lost</source>
        <comment>place</comment>
        <translation>%1, bevor die Ortung verloren ging</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>place in words, coordinates</comment>
        <translation>%1, bei %2</translation>
    </message>
</context>
<context>
    <name>PlacesFile</name>
    <message>
        <source>The base map&apos;s list of places cannot be read.</source>
        <translation>Das Ortsverzeichnis der Grundkarte ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The base map&apos;s list of places is cut short or damaged.</source>
        <translation>Das Ortsverzeichnis der Grundkarte ist abgeschnitten oder beschädigt.</translation>
    </message>
</context>
<context>
    <name>PopoverVehicle</name>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, what it does</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, alarm: %3</source>
        <comment>vehicle, what it does, priority</comment>
        <translation>%1, %2, Alarm: %3</translation>
    </message>
    <message>
        <source>Do not keep %1 in view</source>
        <comment>a vehicle</comment>
        <translation>%1 nicht mehr im Blick behalten</translation>
    </message>
</context>
<context>
    <name>PowerSection</name>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Supply low</source>
        <translation>Spannung niedrig</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Charging, USB</source>
        <translation>Lädt, USB</translation>
    </message>
    <message>
        <source>Charging, solar</source>
        <translation>Lädt, Solar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Critical, %1</source>
        <translation>Kritisch, %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low, %1</source>
        <translation>Niedrig, %1</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>the tracker&apos;s own battery</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <comment>the vehicle&apos;s own supply</comment>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>not all in the last report</source>
        <translation>nicht alles in der letzten Meldung</translation>
    </message>
</context>
<context>
    <name>PreferenceField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrer Verwaltung festgelegt</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&quot;%1&quot; is not a preference</source>
        <translation>„%1“ ist keine Einstellung</translation>
    </message>
    <message>
        <source>Your settings could not be read. They begin anew; the old file is kept as %1.</source>
        <translation>Ihre Einstellungen waren nicht lesbar. Sie beginnen neu; die alte Datei bleibt als %1.</translation>
    </message>
    <message>
        <source>Your settings in %1 cannot be read. What you change now is lost when Waypost ends.</source>
        <translation>Ihre Einstellungen in %1 sind nicht lesbar. Was Sie jetzt ändern, ist weg, wenn Waypost endet.</translation>
    </message>
    <message>
        <source>Your settings cannot be written to %1. What you change now is lost when Waypost ends.</source>
        <translation>Ihre Einstellungen können nicht nach %1 geschrieben werden. Was Sie jetzt ändern, ist weg, wenn Waypost endet.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>darf nicht länger als %n Zeichen sein</numerusform>
            <numerusform>darf nicht länger als %n Zeichen sein</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one line of text</source>
        <translation>muss eine einzige Textzeile sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>name of a setting, complaint</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>ProblemListModel</name>
    <message>
        <source>Tracks have gaps</source>
        <translation>Fahrtaufzeichnungen haben Lücken</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Nothing is being saved</source>
        <translation>Es wird nichts gesichert</translation>
    </message>
    <message>
        <source>The inbox cannot be saved</source>
        <translation>Der Eingang kann nicht gesichert werden</translation>
    </message>
    <message>
        <source>The inbox could not keep up</source>
        <translation>Der Eingang kam nicht nach</translation>
    </message>
    <message>
        <source>The inbox was damaged</source>
        <translation>Der Eingang war beschädigt</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Reports of %n interruption(s) may be missing.</source>
        <comment>of the feed of devices</comment>
        <translation>
            <numerusform>Meldungen aus %n Unterbrechung können fehlen.</numerusform>
            <numerusform>Meldungen aus %n Unterbrechungen können fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages of %n interruption(s) may be missing.</source>
        <comment>of the feed of messages</comment>
        <translation>
            <numerusform>Nachrichten aus %n Unterbrechung können fehlen.</numerusform>
            <numerusform>Nachrichten aus %n Unterbrechungen können fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1, %2 on %3</source>
        <comment>name of the account, user id, server</comment>
        <translation>%1, %2 bei %3</translation>
    </message>
    <message>
        <source>Name of the account %1</source>
        <comment>user id</comment>
        <translation>Name des Kontos %1</translation>
    </message>
    <message>
        <source>%1 on %2, signed in</source>
        <comment>user id, server</comment>
        <translation>%1 bei %2, angemeldet</translation>
    </message>
    <message>
        <source>%1 on %2, password kept</source>
        <comment>user id, server</comment>
        <translation>%1 bei %2, Kennwort hinterlegt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user id, server</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>to this account</comment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Signs in at once</source>
        <translation>Meldet sofort an</translation>
    </message>
    <message>
        <source>Asks for the password</source>
        <translation>Fragt nach dem Kennwort</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>this account</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Signs out. What was recorded stays in its folder.</source>
        <translation>Meldet ab. Aufgezeichnetes bleibt in seinem Ordner.</translation>
    </message>
    <message>
        <source>What was recorded stays in its folder.</source>
        <translation>Aufgezeichnetes bleibt in seinem Ordner.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>Die Liste der Konten war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The list of accounts in %1 is not one that this version can read. It is left as it is.</source>
        <translation>Die Liste der Konten in %1 kann diese Version nicht lesen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read, so it is not written either.</source>
        <translation>Die Liste der Konten war nicht lesbar und wird daher auch nicht geschrieben.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written: %1</source>
        <translation>Die Liste der Konten konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and begins anew; the old file is kept as %1.</source>
        <translation>Die Liste der Konten war beschädigt und beginnt von vorn; die alte Datei bleibt als %1.</translation>
    </message>
</context>
<context>
    <name>PushConnection</name>
    <message>
        <source>Nothing came over the connection for too long.</source>
        <translation>Über die Verbindung kam zu lange nichts.</translation>
    </message>
    <message>
        <source>The server did not answer the sign-in.</source>
        <translation>Der Server hat auf die Anmeldung nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server closed the connection right after each sign-in.</source>
        <translation>Der Server schloss die Verbindung nach jeder Anmeldung sofort.</translation>
    </message>
</context>
<context>
    <name>PushFeed</name>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RejectedRow</name>
    <message>
        <source>%1 feed: %2 at byte %3, size %4</source>
        <comment>feed, error kind, offset, size</comment>
        <translation>Kanal %1: %2 bei Byte %3, Größe %4</translation>
    </message>
    <message>
        <source>%1 feed: %2 in %5 at byte %3, size %4</source>
        <comment>feed, error kind, offset, size, field</comment>
        <translation>Kanal %1: %2 in %5 bei Byte %3, Größe %4</translation>
    </message>
    <message>
        <source>%1 feed: taken without %2, size %3</source>
        <comment>feed, fields, size</comment>
        <translation>Kanal %1: ohne %2 übernommen, Größe %3</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>%1, free</source>
        <comment>number of a view</comment>
        <translation>%1, frei</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <comment>number of a view, what is saved there</comment>
        <translation>%1, anstelle von %2</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example the region</source>
        <translation>Zum Beispiel die Region</translation>
    </message>
    <message>
        <source>Number, for the keys G and 1 to 9</source>
        <translation>Nummer, für die Tasten G und 1 bis 9</translation>
    </message>
    <message>
        <source>With the filter of the fleet list</source>
        <translation>Mit dem Filter der Flottenliste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Your saved map views were damaged. What could be read is there; the old file is kept as %1.</source>
        <translation>Ihre gesicherten Kartenansichten waren beschädigt. Was lesbar war, ist da; die alte Datei bleibt als %1.</translation>
    </message>
    <message>
        <source>Your saved map views in %1 cannot be read. What you save now is lost when Waypost ends.</source>
        <translation>Ihre gesicherten Kartenansichten in %1 sind nicht lesbar. Was Sie jetzt sichern, ist weg, wenn Waypost endet.</translation>
    </message>
    <message>
        <source>Your map views cannot be written to %1. What you save now is lost when Waypost ends.</source>
        <translation>Ihre Kartenansichten können nicht nach %1 geschrieben werden. Was Sie jetzt sichern, ist weg, wenn Waypost endet.</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Maßstab: %1</translation>
    </message>
</context>
<context>
    <name>ScrollTrack</name>
    <message>
        <source>Scroll bar</source>
        <translation>Bildlaufleiste</translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchReach</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>entries of the inbox</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to search yet.</source>
        <translation>Noch ist nichts zu durchsuchen.</translation>
    </message>
    <message>
        <source>Searched everything that is kept, back to %1.</source>
        <comment>date and time</comment>
        <translation>Alles Aufbewahrte durchsucht, bis zurück zu %1.</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <comment>date and time</comment>
        <translation>Durchsucht bis zurück zu %1.</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
</context>
<context>
    <name>SensorTag</name>
    <message>
        <source>Sensor %1, on no wheel: %2, %3, %4 old</source>
        <comment>sensor id, pressure, temperature, age</comment>
        <translation>Sensor %1, an keinem Rad: %2, %3, %4 alt</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server: %1, %2</source>
        <comment>server, whether it is encrypted</comment>
        <translation>Server: %1, %2</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>dieser Rechner, unverschlüsselt</translation>
    </message>
    <message>
        <source>TLS, default</source>
        <comment>encryption, the usual server</comment>
        <translation>TLS, üblich</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>encryption</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the server&apos;s addresses</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the addresses of the server</source>
        <translation>Adressen des Servers ändern</translation>
    </message>
    <message>
        <source>Feed of device data</source>
        <translation>Kanal der Gerätedaten</translation>
    </message>
    <message>
        <source>Feed of messages</source>
        <translation>Kanal der Nachrichten</translation>
    </message>
    <message>
        <source>Open API, for the vehicles&apos; names (may stay empty)</source>
        <translation>Open API, für die Namen der Fahrzeuge (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Übliche verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Waiting for this computer&apos;s key store.</source>
        <translation>Warten auf den Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflotte</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Waypost</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in to your fleet</source>
        <translation>Bei Ihrer Flotte anmelden</translation>
    </message>
    <message>
        <source>Account or user ID</source>
        <translation>Konto oder Benutzer-ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use your TFTIOT account. Live data starts as soon as both feeds connect.</source>
        <translation>Mit Ihrem TFTIOT-Konto. Live-Daten kommen, sobald beide Kanäle verbunden sind.</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Bekannte Konten</translation>
    </message>
    <message>
        <source>Signs in at once</source>
        <translation>Meldet sofort an</translation>
    </message>
    <message>
        <source>Asks for the password</source>
        <translation>Fragt nach dem Kennwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>No vehicles yet</source>
        <translation>Noch keine Fahrzeuge</translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation>Jedes erscheint hier mit seiner ersten Meldung.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Arrow keys move it, Enter puts it back to where it was drawn.</source>
        <translation>Pfeiltasten verschieben, Eingabe setzt zurück.</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>No report yet</source>
        <translation>Noch keine Meldung</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Motion unknown</source>
        <translation>Bewegung unbekannt</translation>
    </message>
    <message>
        <source>Stale for long</source>
        <translation>Lange veraltet</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>Keine Ortung</translation>
    </message>
</context>
<context>
    <name>StreetMap</name>
    <message>
        <source>Street map: %1</source>
        <comment>a server or a file</comment>
        <translation>Straßenkarte: %1</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <comment>a server</comment>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <comment>a server, a number</comment>
        <translation>%1 antwortet mit Fehler %2.</translation>
    </message>
    <message>
        <source>%1 refuses to send tiles (error %2). A key may be missing.</source>
        <comment>a server, a number</comment>
        <translation>%1 gibt keine Kacheln heraus (Fehler %2). Vielleicht fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>%1 sends something that is no picture.</source>
        <comment>a server</comment>
        <translation>%1 sendet etwas, das kein Bild ist.</translation>
    </message>
    <message>
        <source>%1 sends tiles that are too large.</source>
        <comment>a server</comment>
        <translation>%1 sendet zu große Kacheln.</translation>
    </message>
    <message>
        <source>%1 points to another server. That is not followed.</source>
        <comment>a server</comment>
        <translation>%1 verweist auf einen anderen Server. Dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tiles at this address.</source>
        <comment>a server</comment>
        <translation>%1 antwortet, hat unter dieser Adresse aber keine Kacheln.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Keine Datei ist gewählt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is no MBTiles map.</source>
        <comment>a file</comment>
        <translation>%1 ist keine MBTiles-Karte.</translation>
    </message>
    <message>
        <source>%1 is a vector map. Only maps of pictures can be shown.</source>
        <comment>a file</comment>
        <translation>%1 ist eine Vektorkarte. Nur Karten aus Bildern können gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <comment>a file</comment>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 holds no tiles.</source>
        <comment>a file</comment>
        <translation>%1 enthält keine Kacheln.</translation>
    </message>
    <message>
        <source>%1 holds something that is no picture.</source>
        <comment>a file</comment>
        <translation>%1 enthält etwas, das kein Bild ist.</translation>
    </message>
    <message>
        <source>%1 holds tiles that are too large.</source>
        <comment>a file</comment>
        <translation>%1 enthält zu große Kacheln.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n tile(s) so far.</source>
        <translation>
            <numerusform>Es läuft: bisher %n Kachel.</numerusform>
            <numerusform>Es läuft: bisher %n Kacheln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works. Levels %1 to %2.</source>
        <comment>of a map file</comment>
        <translation>Es läuft. Zoomstufen %1 bis %2.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Die Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tile here so far.</source>
        <comment>a server</comment>
        <translation>%1 antwortet, hat hier bisher aber keine Kachel.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Frage %1…</translation>
    </message>
</context>
<context>
    <name>StreetMapFile</name>
    <message>
        <source>Map file</source>
        <translation>Kartendatei</translation>
    </message>
    <message>
        <source>An MBTiles file with pictures (PNG or JPEG). Vector maps cannot be shown.</source>
        <translation>Eine MBTiles-Datei mit Bildern (PNG oder JPEG). Vektorkarten können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Pfad der Datei, oder hierher ziehen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a map file</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>StreetMapNotice</name>
    <message>
        <source>%1 The built-in map is shown.</source>
        <comment>what is wrong with the street map</comment>
        <translation>%1 Gezeigt wird die eingebaute Karte.</translation>
    </message>
    <message>
        <source>No street map is set. Waypost draws towns and your own traces only.</source>
        <translation>Keine Straßenkarte ist eingestellt. Waypost zeichnet nur Orte und Ihre eigenen Fahrten.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Set one…</source>
        <comment>a street map</comment>
        <translation>Einstellen…</translation>
    </message>
    <message>
        <source>Choose where the street map comes from</source>
        <translation>Wählen, woher die Straßenkarte kommt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>StreetMapServer</name>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse der Kacheln</translation>
    </message>
    <message>
        <source>With {z}, {x} and {y} where the numbers of the tile go. {r} becomes @2x on fine screens, {s} one of a, b, c.</source>
        <translation>Mit {z}, {x} und {y}, wo die Nummern der Kachel stehen. {r} wird auf feinen Bildschirmen zu @2x, {s} zu a, b oder c.</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>a tile server</comment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Whose map it is</source>
        <translation>Wessen Karte es ist</translation>
    </message>
    <message>
        <source>Stands on the map. Most servers ask for it.</source>
        <translation>Steht auf der Karte. Die meisten Server verlangen es.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap-Mitwirkende</translation>
    </message>
</context>
<context>
    <name>TickerItem</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>vehicle, alarm, age</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>an alarm that could not be written to the disk</comment>
        <translation>Nicht gesichert</translation>
    </message>
</context>
<context>
    <name>TileTemplate</name>
    <message>
        <source>%1 is not known. Known are {z}, {x}, {y}, {r} and {s}.</source>
        <translation>%1 ist nicht bekannt. Bekannt sind {z}, {x}, {y}, {r} und {s}.</translation>
    </message>
    <message>
        <source>%1 must stand in the address once.</source>
        <translation>%1 muss genau einmal in der Adresse stehen.</translation>
    </message>
    <message>
        <source>The address cannot be read. It begins with https://</source>
        <translation>Die Adresse ist nicht lesbar. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>Only https addresses are used.</source>
        <translation>Nur https-Adressen werden verwendet.</translation>
    </message>
    <message>
        <source>The address must not hold a user name.</source>
        <translation>Die Adresse darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold a #.</source>
        <translation>Die Adresse darf kein # enthalten.</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>Eine Adresse ist nötig.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>Die Adresse enthält Zeichen, die keine enthalten darf.</translation>
    </message>
    <message>
        <source>{z}, {x}, {y} and {r} must not stand in the server&apos;s name.</source>
        <translation>{z}, {x}, {y} und {r} dürfen nicht im Namen des Servers stehen.</translation>
    </message>
</context>
<context>
    <name>TireCell</name>
    <message>
        <source>%1: no signal, last heard %2 ago</source>
        <comment>tire sensor, age</comment>
        <translation>%1: kein Signal, zuletzt gehört vor %2</translation>
    </message>
    <message>
        <source>%1: %2 bar, %3, %4</source>
        <comment>tire sensor, pressure, temperature, state</comment>
        <translation>%1: %2 bar, %3, %4</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Sensor %1 over %2, heard %3 ago</source>
        <comment>sensor id, radio, age</comment>
        <translation>Sensor %1 über %2, gehört vor %3</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>RS232</source>
        <translation>RS232</translation>
    </message>
    <message>
        <source>Sensor %1 over %2, heard %3 ago, battery %4</source>
        <comment>sensor id, radio, age, volts</comment>
        <translation>Sensor %1 über %2, gehört vor %3, Batterie %4</translation>
    </message>
</context>
<context>
    <name>TireChassis</name>
    <message>
        <source>Right</source>
        <comment>side of the vehicle, above the arrow that points ahead</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of the vehicle, below the arrow that points ahead</comment>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>TireListModel</name>
    <message>
        <source>State %1</source>
        <comment>raw number of a tire sensor&apos;s state</comment>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>Verliert Luft</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>Wird befüllt</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Sensor limit</source>
        <comment>the pressure is at or above what the sensor can measure</comment>
        <translation>Sensorgrenze</translation>
    </message>
</context>
<context>
    <name>TirePlan</name>
    <message>
        <source>Arrow keys move, Enter takes a sensor.</source>
        <translation>Pfeiltasten bewegen, Eingabe nimmt einen Sensor.</translation>
    </message>
    <message>
        <source>Carrying sensor %1. Arrow keys choose a wheel, Enter puts it there.</source>
        <translation>Sensor %1 in der Hand. Pfeiltasten wählen ein Rad, Eingabe setzt ihn dort ab.</translation>
    </message>
    <message>
        <source>Tire plan</source>
        <translation>Reifenplan</translation>
    </message>
</context>
<context>
    <name>TireSection</name>
    <message>
        <source>Tires</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>The last tire report could not be read. See More.</source>
        <translation>Die letzte Reifenmeldung war nicht lesbar. Siehe Mehr.</translation>
    </message>
    <message>
        <source>%1 of %2 report</source>
        <comment>tire sensors that report lately, all</comment>
        <translation>%1 von %2 melden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>units of pressure and temperature</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Proposed by the number of sensors: %1. Put the sensors onto their wheels, or choose other axles.</source>
        <translation>Vorschlag nach der Zahl der Sensoren: %1. Setzen Sie die Sensoren an ihre Räder oder wählen Sie andere Achsen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Axles…</source>
        <translation>Achsen…</translation>
    </message>
    <message>
        <source>Choose how many axles the vehicle has</source>
        <translation>Wählen, wie viele Achsen das Fahrzeug hat</translation>
    </message>
</context>
<context>
    <name>TireTray</name>
    <message numerus="yes">
        <source>%n sensor(s) on no wheel</source>
        <translation>
            <numerusform>%n Sensor an keinem Rad</numerusform>
            <numerusform>%n Sensoren an keinem Rad</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it here to take it off its wheel</source>
        <translation>Hier ablegen, um ihn vom Rad zu nehmen</translation>
    </message>
    <message>
        <source>%1°</source>
        <comment>temperature of a tire, its unit stands in the head</comment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Sensor %1. Drag it onto its wheel, or press Enter and choose the wheel with the arrow keys.</source>
        <translation>Sensor %1. Ziehen Sie ihn auf sein Rad, oder drücken Sie Eingabe und wählen Sie das Rad mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>TireWheel</name>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>RS232</source>
        <translation>RS232</translation>
    </message>
    <message>
        <source>%1: no sensor</source>
        <comment>wheel</comment>
        <translation>%1: kein Sensor</translation>
    </message>
    <message>
        <source>%1°</source>
        <comment>temperature of a tire, its unit stands in the head</comment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>No sensor</source>
        <comment>on a wheel, in two short lines</comment>
        <translation>Kein Sensor</translation>
    </message>
    <message>
        <source>%1, sensor %2: not heard yet</source>
        <comment>wheel, sensor id</comment>
        <translation>%1, Sensor %2: noch nicht gehört</translation>
    </message>
    <message>
        <source>%1, sensor %2 over %3, heard %4 ago. %5</source>
        <comment>wheel, sensor id, radio, age, state or nothing</comment>
        <translation>%1, Sensor %2 über %3, gehört vor %4. %5</translation>
    </message>
    <message>
        <source>%1, sensor %2 over %3, heard %4 ago, battery %5. %6</source>
        <comment>wheel, sensor id, radio, age, volts, state or nothing</comment>
        <translation>%1, Sensor %2 über %3, gehört vor %4, Batterie %5. %6</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, explanation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>%1: %2</source>
        <comment>vehicle, alarm</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <comment>size of a file</comment>
        <translation>Gesichert, %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>notes for which there is no room</comment>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows them in the inbox</source>
        <translation>Zeigt sie im Eingang</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <comment>age of an alarm</comment>
        <translation>%1, nicht gesichert</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Search, feeds and menu</source>
        <translation>Suche, Kanäle und Menü</translation>
    </message>
</context>
<context>
    <name>TraceFile</name>
    <message>
        <source>The map&apos;s own roads could not be read and grow anew; the old file is kept as %1.</source>
        <translation>Die befahrenen Straßen der Karte waren nicht lesbar und entstehen neu; die alte Datei bleibt als %1.</translation>
    </message>
    <message>
        <source>The map&apos;s own roads could not be written: %1.</source>
        <translation>Die befahrenen Straßen der Karte konnten nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>TracksReport</name>
    <message>
        <source>Tracks</source>
        <translation>Fahrtaufzeichnungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Every position is kept, or on its way to the disk</source>
        <translation>Jede Position ist aufbewahrt oder auf dem Weg zum Datenträger</translation>
    </message>
    <message>
        <source>Some tracks are coarser than what was reported</source>
        <translation>Einige Aufzeichnungen sind gröber als das Gemeldete</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>%1 positions, %2 waiting</source>
        <comment>numbers; waiting to be written to the disk</comment>
        <translation>%1 Positionen, %2 warten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 because the disk was behind, %2 because this program was</source>
        <comment>numbers of positions</comment>
        <translation>%1, weil der Datenträger nicht nachkam, %2, weil dieses Programm nicht nachkam</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 positions, for their age or the size of the file</source>
        <comment>number</comment>
        <translation>%1 Positionen, wegen ihres Alters oder der Größe der Datei</translation>
    </message>
</context>
<context>
    <name>TrailFields</name>
    <message>
        <source>Trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>The way of the selected vehicle, coloured by its speed, with stops, alarms and full hours.</source>
        <translation>Der Weg des gewählten Fahrzeugs, nach Tempo gefärbt, mit Halten, Alarmen und vollen Stunden.</translation>
    </message>
    <message>
        <source>Show the trail of the selected vehicle</source>
        <translation>Spur des gewählten Fahrzeugs zeigen</translation>
    </message>
    <message>
        <source>Hours of the trail</source>
        <translation>Stunden der Spur</translation>
    </message>
    <message>
        <source>Tails</source>
        <translation>Schweife</translation>
    </message>
    <message>
        <source>The last ten minutes of every moving vehicle, fading. They begin to grow when this is switched on.</source>
        <translation>Die letzten zehn Minuten jedes fahrenden Fahrzeugs, verblassend. Sie wachsen erst ab dem Einschalten.</translation>
    </message>
    <message>
        <source>Draw tails behind moving vehicles</source>
        <translation>Schweife hinter fahrenden Fahrzeugen zeichnen</translation>
    </message>
</context>
<context>
    <name>TrailLegend</name>
    <message>
        <source>Trail %1</source>
        <comment>%1: of 8 h</comment>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Reading the track…</source>
        <translation>Aufzeichnung wird gelesen…</translation>
    </message>
    <message>
        <source>No track recorded yet</source>
        <translation>Noch keine Fahrt aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing is recorded: the journal is not open</source>
        <translation>Nichts wird aufgezeichnet: Das Journal ist nicht offen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Speeds in %1; dashed where nothing was reported</source>
        <translation>Tempo in %1; gestrichelt, wo nichts gemeldet wurde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Trail 8 h, km/h</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hours of the trail</source>
        <translation>Stunden der Spur</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Speed and distance</source>
        <translation>Geschwindigkeit und Entfernung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <comment>speed, distance</comment>
        <translation>Zum Beispiel: %1, %2</translation>
    </message>
    <message>
        <source>Tire pressure</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Kilopascal</source>
        <translation>Kilopascal</translation>
    </message>
    <message>
        <source>Pounds per square inch</source>
        <translation>Pfund pro Quadratzoll</translation>
    </message>
    <message>
        <source>For example: %1 %2</source>
        <comment>pressure, its unit</comment>
        <translation>Zum Beispiel: %1 %2</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Degrees Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>Degrees Fahrenheit</source>
        <translation>Grad Fahrenheit</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <comment>a value with its unit</comment>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>US gallons</source>
        <translation>US-Gallonen</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Menu, demo fleet</source>
        <translation>Menü, Demoflotte</translation>
    </message>
    <message>
        <source>Menu, signed in as %1</source>
        <translation>Menü, angemeldet als %1</translation>
    </message>
</context>
<context>
    <name>VehicleAlarmRow</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>alarm, symbol words, age</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>alarm, what it is about</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Says that you have seen it. The alarm itself goes on until its cause ends.</source>
        <translation>Sagt, dass Sie ihn gesehen haben. Der Alarm selbst besteht, bis seine Ursache endet.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
</context>
<context>
    <name>VehicleDetails</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Tracker firmware</source>
        <translation>Firmware des Ortungsgeräts</translation>
    </message>
    <message>
        <source>OBD firmware</source>
        <translation>OBD-Firmware</translation>
    </message>
    <message>
        <source>Unreadable fields</source>
        <translation>Unlesbare Felder</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Location time</source>
        <translation>Zeit der Ortung</translation>
    </message>
    <message>
        <source>Ignition changed</source>
        <translation>Zündung geändert</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letzter Herzschlag</translation>
    </message>
    <message>
        <source>GPS fitted</source>
        <translation>GPS vorhanden</translation>
    </message>
    <message>
        <source>GPS awake</source>
        <translation>GPS wach</translation>
    </message>
    <message>
        <source>Idling</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Anti-theft</source>
        <translation>Diebstahlschutz</translation>
    </message>
    <message>
        <source>Anti-theft armed</source>
        <translation>Diebstahlschutz scharf</translation>
    </message>
    <message>
        <source>RS232 accessory</source>
        <translation>RS232-Zubehör</translation>
    </message>
    <message>
        <source>Relay status</source>
        <translation>Relaisstatus</translation>
    </message>
    <message>
        <source>Relay command</source>
        <translation>Relaisbefehl</translation>
    </message>
    <message>
        <source>Drag threshold</source>
        <translation>Schleppschwelle</translation>
    </message>
    <message>
        <source>Fuel (raw)</source>
        <translation>Kraftstoff (roh)</translation>
    </message>
    <message>
        <source>Fuel used</source>
        <translation>Verbrauchter Kraftstoff</translation>
    </message>
    <message>
        <source>Fuel rate (raw)</source>
        <translation>Verbrauchsrate (roh)</translation>
    </message>
    <message>
        <source>Intake air</source>
        <translation>Ansaugluft</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>Manifold pressure</source>
        <translation>Saugrohrdruck</translation>
    </message>
    <message>
        <source>Fuel probe, height (raw)</source>
        <translation>Tanksonde, Höhe (roh)</translation>
    </message>
    <message>
        <source>Fuel probe, full height (raw)</source>
        <translation>Tanksonde, volle Höhe (roh)</translation>
    </message>
    <message>
        <source>Fuel probe, temperature</source>
        <translation>Tanksonde, Temperatur</translation>
    </message>
    <message>
        <source>Fuel probe (unread)</source>
        <translation>Tanksonde (nicht lesbar)</translation>
    </message>
    <message>
        <source>Analog 1</source>
        <translation>Analog 1</translation>
    </message>
    <message>
        <source>Analog 2</source>
        <translation>Analog 2</translation>
    </message>
    <message>
        <source>Analog 3</source>
        <translation>Analog 3</translation>
    </message>
    <message>
        <source>Analog 4</source>
        <translation>Analog 4</translation>
    </message>
    <message>
        <source>Analog 5</source>
        <translation>Analog 5</translation>
    </message>
    <message>
        <source>bat (raw)</source>
        <translation>bat (roh)</translation>
    </message>
    <message>
        <source>pwr (raw)</source>
        <translation>pwr (roh)</translation>
    </message>
    <message>
        <source>Event (raw)</source>
        <translation>Ereignis (roh)</translation>
    </message>
    <message>
        <source>alerts (raw)</source>
        <translation>alerts (roh)</translation>
    </message>
    <message>
        <source>alerts1 (raw)</source>
        <translation>alerts1 (roh)</translation>
    </message>
    <message>
        <source>alert_sum (raw)</source>
        <translation>alert_sum (roh)</translation>
    </message>
</context>
<context>
    <name>VehicleGroups</name>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>Keine Ortung</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Motion unknown</source>
        <translation>Bewegung unbekannt</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Keine Serie</translation>
    </message>
    <message>
        <source>Model unknown</source>
        <translation>Modell unbekannt</translation>
    </message>
</context>
<context>
    <name>VehiclePanel</name>
    <message>
        <source>Vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>Kein Fahrzeug gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list or on the map to see its condition.</source>
        <translation>Wählen Sie eines in der Liste oder auf der Karte, um seinen Zustand zu sehen.</translation>
    </message>
</context>
<context>
    <name>ViewsChip</name>
    <message>
        <source>Views</source>
        <comment>of the map that were saved</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Gesicherte Ansicht: %1</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht sichern…</translation>
    </message>
    <message>
        <source>Rename or delete views…</source>
        <translation>Ansichten umbenennen oder löschen…</translation>
    </message>
    <message>
        <source>Go to the home view</source>
        <translation>Zur Startansicht</translation>
    </message>
    <message>
        <source>Make this the home view</source>
        <translation>Als Startansicht festlegen</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gesicherte Ansichten</translation>
    </message>
    <message>
        <source>Name of view %1</source>
        <translation>Name der Ansicht %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a saved view</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>Keine gesicherten Ansichten</translation>
    </message>
    <message>
        <source>Save what the map shows from the menu at its top left.</source>
        <translation>Sichern Sie, was die Karte zeigt, über das Menü oben links auf ihr.</translation>
    </message>
</context>
<context>
    <name>WaitingPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that wait until nobody is in the list</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Zeigt sie in der Liste</translation>
    </message>
    <message>
        <source>They wait while you are in the list, so that nothing moves under the pointer. Click to show them.</source>
        <translation>Sie warten, solange Sie in der Liste sind, damit sich unter dem Zeiger nichts bewegt. Klicken zeigt sie.</translation>
    </message>
</context>
<context>
    <name>WallClock</name>
    <message>
        <source>%1, %2</source>
        <comment>time, date and zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time zone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WallProblems</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a problem, how long it has lasted</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n weiteres Problem</numerusform>
            <numerusform>%n weitere Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallboardWindow</name>
    <message>
        <source>Waypost wallboard</source>
        <translation>Waypost-Wandtafel</translation>
    </message>
</context>
<context>
    <name>WheelCell</name>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>sensor limit</source>
        <translation>Sensorgrenze</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>%1: no signal for %2</source>
        <comment>wheel, age</comment>
        <translation>%1: seit %2 kein Signal</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4, %5, %6 old</source>
        <comment>wheel, pressure, unit, temperature, state, age</comment>
        <translation>%1: %2 %3, %4, %5, %6 alt</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 % of the cold value, %5, %6, %7 old</source>
        <comment>wheel, pressure, unit, deviation, temperature, state, age</comment>
        <translation>%1: %2 %3, %4 % vom Kaltwert, %5, %6, %7 alt</translation>
    </message>
    <message>
        <source>sensor limit</source>
        <comment>on a wheel, in two short lines</comment>
        <translation>Sensorgrenze</translation>
    </message>
    <message>
        <source>No signal</source>
        <comment>on a wheel, in two short lines</comment>
        <translation>Kein Signal</translation>
    </message>
</context>
<context>
    <name>WheelWords</name>
    <message numerus="yes">
        <source>Trailer with %n axle(s)</source>
        <comment>stands alone</comment>
        <translation>
            <numerusform>Anhänger mit %n Achse</numerusform>
            <numerusform>Anhänger mit %n Achsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Front</source>
        <comment>front axle</comment>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Rear</source>
        <comment>rear axle</comment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Steer</source>
        <comment>steering axle</comment>
        <translation>Lenkung</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <comment>steering axle, its number</comment>
        <translation>Lenkung %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <comment>drive axle</comment>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Drive %1</source>
        <comment>drive axle, its number</comment>
        <translation>Antrieb %1</translation>
    </message>
    <message>
        <source>Trailer</source>
        <comment>trailer&apos;s axle</comment>
        <translation>Anhänger</translation>
    </message>
    <message>
        <source>Trailer %1</source>
        <comment>trailer&apos;s axle, its number</comment>
        <translation>Anhänger %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>wheel of an axle</comment>
        <translation>%1 links</translation>
    </message>
    <message>
        <source>%1 right</source>
        <comment>wheel of an axle</comment>
        <translation>%1 rechts</translation>
    </message>
    <message>
        <source>%1 left inner</source>
        <comment>wheel of an axle</comment>
        <translation>%1 links innen</translation>
    </message>
    <message>
        <source>%1 left outer</source>
        <comment>wheel of an axle</comment>
        <translation>%1 links außen</translation>
    </message>
    <message>
        <source>%1 right inner</source>
        <comment>wheel of an axle</comment>
        <translation>%1 rechts innen</translation>
    </message>
    <message>
        <source>%1 right outer</source>
        <comment>wheel of an axle</comment>
        <translation>%1 rechts außen</translation>
    </message>
    <message>
        <source>Car or van</source>
        <translation>Pkw oder Transporter</translation>
    </message>
    <message numerus="yes">
        <source>Lorry with %n axle(s)</source>
        <translation>
            <numerusform>Lkw mit %n Achse</numerusform>
            <numerusform>Lkw mit %n Achsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailer with %n axle(s)</source>
        <comment>behind a vehicle</comment>
        <translation>
            <numerusform>Anhänger mit %n Achse</numerusform>
            <numerusform>Anhänger mit %n Achsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Car or van, %1</source>
        <comment>%1 is its trailer</comment>
        <translation>Pkw oder Transporter, %1</translation>
    </message>
    <message numerus="yes">
        <source>Lorry with %n axle(s), %1</source>
        <comment>%1 is its trailer</comment>
        <translation>
            <numerusform>Lkw mit %n Achse, %1</numerusform>
            <numerusform>Lkw mit %n Achsen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::AccountSwitch</name>
    <message>
        <source>An earlier version left a journal in %1. It is shown to nobody until that folder is named with --data-dir.</source>
        <translation>Eine frühere Version hat in %1 ein Journal hinterlassen. Es wird niemandem gezeigt, bis dieser Ordner mit --data-dir genannt wird.</translation>
    </message>
    <message>
        <source>The key store has no password for this account.</source>
        <translation>Der Schlüsselbund hat kein Kennwort für dieses Konto.</translation>
    </message>
    <message>
        <source>the window could not be made</source>
        <translation>das Fenster konnte nicht erzeugt werden</translation>
    </message>
</context>
<context>
    <name>waypost::AddressWords</name>
    <message>
        <source>The address has to look like %1://server.example/.</source>
        <extracomment>%1 is &quot;wss&quot; or &quot;https&quot;</extracomment>
        <translation>Die Adresse muss wie %1://server.example/ aussehen.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Kennwort enthalten.</translation>
    </message>
    <message>
        <source>%1:// is not encrypted and only for this computer; use %2://.</source>
        <extracomment>%1 is &quot;ws&quot; or &quot;http&quot;, %2 is &quot;wss&quot; or &quot;https&quot;</extracomment>
        <translation>%1:// ist unverschlüsselt und gilt nur für diesen Rechner; verwenden Sie %2://.</translation>
    </message>
</context>
<context>
    <name>waypost::AlarmNews</name>
    <message numerus="yes">
        <source>%1. And %n more new alarm(s).</source>
        <comment>the worst of them</comment>
        <translation>
            <numerusform>%1. Und %n weiterer neuer Alarm.</numerusform>
            <numerusform>%1. Und %n weitere neue Alarme.</numerusform>
        </translation>
    </message>
    <message>
        <source>New alarm: %1</source>
        <translation>Neuer Alarm: %1</translation>
    </message>
    <message>
        <source>New alarm, %1: %2</source>
        <comment>vehicle, alarm</comment>
        <translation>Neuer Alarm, %1: %2</translation>
    </message>
</context>
<context>
    <name>waypost::BasemapSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waypost::CardEditor</name>
    <message>
        <source>Sensor %1 is now at %2.</source>
        <comment>sensor id, wheel</comment>
        <translation>Sensor %1 sitzt jetzt an: %2.</translation>
    </message>
    <message>
        <source>Sensor %1 is on no wheel now.</source>
        <comment>sensor id</comment>
        <translation>Sensor %1 sitzt jetzt an keinem Rad.</translation>
    </message>
    <message>
        <source>The axles have changed.</source>
        <translation>Die Achsen wurden geändert.</translation>
    </message>
    <message>
        <source>What is written down about the vehicle has changed.</source>
        <translation>Was über das Fahrzeug notiert ist, wurde geändert.</translation>
    </message>
</context>
<context>
    <name>waypost::DeskHost</name>
    <message>
        <source>the window could not be drawn</source>
        <translation>das Fenster konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>waypost::DownloadJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes.</source>
        <translation>Die Verbindung endete nach %1 von %2 Byte.</translation>
    </message>
    <message>
        <source>The server does not send the file from its start.</source>
        <translation>Der Server sendet die Datei nicht von ihrem Anfang an.</translation>
    </message>
    <message>
        <source>The file is too big: %1 bytes.</source>
        <translation>Die Datei ist zu groß: %1 Byte.</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>Der Server leitet im Kreis um.</translation>
    </message>
    <message>
        <source>Redirected to another host. %1</source>
        <translation>Auf einen anderen Host umgeleitet. %1</translation>
    </message>
    <message>
        <source>Redirected to an address that is not fetched. %1</source>
        <translation>Auf eine Adresse umgeleitet, die nicht geholt wird. %1</translation>
    </message>
    <message>
        <source>The server sends more than it should.</source>
        <translation>Der Server sendet mehr, als er soll.</translation>
    </message>
    <message>
        <source>The file cannot be saved as %1: %2</source>
        <translation>Die Datei kann nicht als %1 gesichert werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation>
            <numerusform>Seit %n Sekunde kam nichts an.</numerusform>
            <numerusform>Seit %n Sekunden kam nichts an.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is packed in a way that is not known: %1.</source>
        <translation>Sie ist auf unbekannte Weise gepackt: %1.</translation>
    </message>
    <message>
        <source>It was packed for the way and cannot be unpacked.</source>
        <translation>Sie wurde für den Weg gepackt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>It came as a packed file and is saved as one.</source>
        <translation>Sie kam als gepackte Datei und ist so gesichert.</translation>
    </message>
    <message>
        <source>Its end is missing: it may have been cut short.</source>
        <translation>Ihr Ende fehlt: Sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed in %2.</source>
        <translation>Der Datenträger ist voll: %1 in %2 gebraucht.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed, %2 free in %3.</source>
        <translation>Der Datenträger ist voll: %1 gebraucht, %2 frei in %3.</translation>
    </message>
</context>
<context>
    <name>waypost::DownloadListModel</name>
    <message numerus="yes">
        <source>%n file(s) are not what was announced.</source>
        <translation>
            <numerusform>%n Datei ist nicht, was angekündigt war.</numerusform>
            <numerusform>%n Dateien sind nicht, was angekündigt war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geholt werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geholt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched yet.</source>
        <translation>
            <numerusform>%n Datei konnte noch nicht geholt werden.</numerusform>
            <numerusform>%n Dateien konnten noch nicht geholt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fell off the list before they were fetched.</source>
        <translation>
            <numerusform>%n Datei fiel von der Liste, bevor sie geholt wurde.</numerusform>
            <numerusform>%n Dateien fielen von der Liste, bevor sie geholt wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::DownloadManager</name>
    <message>
        <source>Announced again at %1</source>
        <translation>Um %1 erneut angekündigt</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <translation>%1 Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>waypost::DownloadWords</name>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>Die Adresse enthält Zeichen, die keine enthalten darf.</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>Die Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Only https addresses are fetched.</source>
        <translation>Nur https-Adressen werden geholt.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation>Die Adresse enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>%1: host not allowed yet</source>
        <translation>%1: Host noch nicht erlaubt</translation>
    </message>
    <message>
        <source>The notice names no address.</source>
        <translation>Die Ankündigung nennt keine Adresse.</translation>
    </message>
    <message>
        <source>The list of downloads is damaged and could not be moved aside.</source>
        <translation>Die Liste der Downloads ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It was kept as %1.</source>
        <translation>Die Liste der Downloads war beschädigt. Sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be read: %1</source>
        <translation>Die Liste der Downloads ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The list of downloads was written by a newer Waypost and is left alone.</source>
        <translation>Die Liste der Downloads stammt von einem neueren Waypost und bleibt unberührt.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written: %1</source>
        <translation>Die Liste der Downloads kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The server sent only a part of the file.</source>
        <translation>Der Server sandte nur einen Teil der Datei.</translation>
    </message>
    <message>
        <source>The server does not allow it (status %1).</source>
        <translation>Der Server erlaubt es nicht (Status %1).</translation>
    </message>
    <message>
        <source>The file is not there (status %1).</source>
        <translation>Die Datei ist nicht da (Status %1).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>It is %1, not what its name says.</source>
        <translation>Es ist %1, nicht was der Name sagt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps one to sign in, not a file.</source>
        <translation>Es ist eine Webseite, vielleicht zur Anmeldung, keine Datei.</translation>
    </message>
    <message>
        <source>It is an error message of the server, not a file.</source>
        <translation>Es ist eine Fehlermeldung des Servers, keine Datei.</translation>
    </message>
    <message>
        <source>It is %1, not what it was announced as.</source>
        <translation>Es ist %1, nicht was angekündigt war.</translation>
    </message>
    <message>
        <source>It holds zero bytes: it is damaged or no text.</source>
        <translation>Sie enthält Null-Bytes: Sie ist beschädigt oder kein Text.</translation>
    </message>
    <message>
        <source>%1 bytes came, but %2 were announced.</source>
        <translation>%1 Byte kamen an, aber %2 waren angekündigt.</translation>
    </message>
    <message>
        <source>Its checksum is not the one that was announced.</source>
        <translation>Ihre Prüfsumme ist nicht die angekündigte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>etwas Unbekanntes</translation>
    </message>
</context>
<context>
    <name>waypost::FeedWords</name>
    <message>
        <source>Check this computer&apos;s connection to the network.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>Port %1 may be blocked by your firewall while %2 works. Ask whoever looks after your network.</source>
        <extracomment>%1 and %2 are port numbers</extracomment>
        <translation>Port %1 ist vielleicht durch Ihre Firewall gesperrt, während %2 geht. Fragen Sie, wer Ihr Netz betreut.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 is not an address that a sign-in may be sent to.</source>
        <translation>An %1 darf keine Anmeldung gesendet werden.</translation>
    </message>
    <message>
        <source>No server named %1 can be found.</source>
        <translation>Ein Server namens %1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 takes no connections on port %2.</source>
        <translation>%1 nimmt auf Port %2 keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2.</source>
        <translation>%1 ist auf Port %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>Das Zertifikat von %1 stammt von einer Stelle, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>The server that answers for %1 shows the certificate of another name.</source>
        <translation>Der Server, der für %1 antwortet, zeigt das Zertifikat eines anderen Namens.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 antwortet auf Port %2 nicht.</translation>
    </message>
    <message>
        <source>Nothing came from %1 for too long.</source>
        <translation>Von %1 kam zu lange nichts.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 sent something that cannot be read.</source>
        <translation>%1 hat etwas Unlesbares gesendet.</translation>
    </message>
    <message>
        <source>The service did not accept this user and password (feed: %1).</source>
        <extracomment>%1 is &quot;Devices&quot; or &quot;Messages&quot;</extracomment>
        <translation>Der Dienst hat Benutzer und Kennwort nicht angenommen (Kanal: %1).</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s connection to the network.</source>
        <translation>Prüfen Sie den Namen des Servers und die Netzwerkverbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the service has to renew its certificate.</source>
        <translation>Prüfen Sie das Datum dieses Rechners. Stimmt es, muss der Dienst sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or your company checks encrypted traffic. Nothing was sent. Ask whoever looks after your network.</source>
        <translation>Vielleicht hört jemand mit, oder Ihre Firma prüft verschlüsselten Verkehr. Es wurde nichts gesendet. Fragen Sie, wer Ihr Netz betreut.</translation>
    </message>
    <message>
        <source>Check the user ID and type the password again.</source>
        <translation>Prüfen Sie die Benutzer-ID und geben Sie das Kennwort erneut ein.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s addresses.</source>
        <translation>Berichtigen Sie die Adressen des Servers.</translation>
    </message>
    <message>
        <source>%1 is tried again in a moment.</source>
        <translation>%1 wird gleich erneut versucht.</translation>
    </message>
    <message>
        <source>%1 answers. Waiting for its word on the sign-in.</source>
        <translation>%1 antwortet. Warten auf die Antwort zur Anmeldung.</translation>
    </message>
    <message>
        <source>Waiting for %1, port %2.</source>
        <translation>Warten auf %1, Port %2.</translation>
    </message>
    <message>
        <source>%1 answers, but is not ready to take the sign-in.</source>
        <translation>%1 antwortet, ist aber noch nicht bereit, die Anmeldung anzunehmen.</translation>
    </message>
    <message>
        <source>The sign-in is tried again by itself. If it is refused again and again, check the user ID and type the password.</source>
        <translation>Die Anmeldung wird von selbst erneut versucht. Wird sie immer wieder abgelehnt, prüfen Sie die Benutzer-ID und geben Sie das Kennwort ein.</translation>
    </message>
</context>
<context>
    <name>waypost::FolderWords</name>
    <message>
        <source>The data folder %1 could not be marked as yours: %2</source>
        <translation>Der Datenordner %1 konnte nicht als Ihrer gekennzeichnet werden: %2</translation>
    </message>
    <message>
        <source>The data folder %1 could not be made.</source>
        <translation>Der Datenordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The data folder %1 belongs to another account.</source>
        <translation>Der Datenordner %1 gehört einem anderen Konto.</translation>
    </message>
</context>
<context>
    <name>waypost::Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>mph</source>
        <comment>miles per hour</comment>
        <translation>mph</translation>
    </message>
    <message>
        <source>km/h</source>
        <comment>kilometres per hour</comment>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>kPa</source>
        <comment>kilopascal</comment>
        <translation>kPa</translation>
    </message>
    <message>
        <source>psi</source>
        <comment>pounds per square inch</comment>
        <translation>psi</translation>
    </message>
    <message>
        <source>bar</source>
        <comment>unit of pressure</comment>
        <translation>bar</translation>
    </message>
    <message>
        <source>°F</source>
        <comment>degrees Fahrenheit</comment>
        <translation>°F</translation>
    </message>
    <message>
        <source>°C</source>
        <comment>degrees Celsius</comment>
        <translation>°C</translation>
    </message>
    <message>
        <source>gal</source>
        <comment>US gallons</comment>
        <translation>gal</translation>
    </message>
    <message>
        <source>L</source>
        <comment>litres</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>ft</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>V</source>
        <comment>volts</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>kilobytes</comment>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>gigabytes</comment>
        <translation>GB</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>age in seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Pattern of a date with its weekday, in Qt&apos;s letters: Mon 23 Nov 2026</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Pattern of a date with its weekday and without a year, in Qt&apos;s letters: Mon 23 Nov</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 %2°</source>
        <comment>heading in a word, in degrees</comment>
        <translation>%1 %2°</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>north-east</comment>
        <translation>NO</translation>
    </message>
    <message>
        <source>SE</source>
        <comment>south-east</comment>
        <translation>SO</translation>
    </message>
    <message>
        <source>SW</source>
        <comment>south-west</comment>
        <translation>SW</translation>
    </message>
    <message>
        <source>NW</source>
        <comment>north-west</comment>
        <translation>NW</translation>
    </message>
</context>
<context>
    <name>waypost::GroundKeeper</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a map file</comment>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left out: no geometry, or outside the world</source>
        <comment>%1 = how many are shown</comment>
        <translation>
            <numerusform>%1; %n ausgelassen: ohne Geometrie oder außerhalb der Welt</numerusform>
            <numerusform>%1; %n ausgelassen: ohne Geometrie oder außerhalb der Welt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::JournalStatus</name>
    <message>
        <source>What arrives cannot be saved: %1</source>
        <translation>Was ankommt, kann nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>Es wird nichts gesichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be kept.</source>
        <comment>given up, the disk was behind</comment>
        <translation>
            <numerusform>%n Nachricht konnte nicht behalten werden.</numerusform>
            <numerusform>%n Nachrichten konnten nicht behalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks are not being saved: %1</source>
        <translation>Fahrtaufzeichnungen werden nicht gesichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were left out of the tracks.</source>
        <comment>the disk was behind</comment>
        <translation>
            <numerusform>%n Position fehlt in den Fahrtaufzeichnungen.</numerusform>
            <numerusform>%n Positionen fehlen in den Fahrtaufzeichnungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::JournalWords</name>
    <message>
        <source>%1 is damaged and could not be moved aside.</source>
        <translation>%1 ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as %1 and a new one was begun.</source>
        <translation>Das Journal war beschädigt. Es wurde als %1 aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Ein anderes Programm hält das Journal.</translation>
    </message>
    <message>
        <source>The journal may not be written.</source>
        <translation>Das Journal darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The journal file is damaged.</source>
        <translation>Die Journaldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The vehicles&apos; tracks were damaged. They were kept as %1 and a new file was begun.</source>
        <translation>Die Fahrtaufzeichnungen der Fahrzeuge waren beschädigt. Sie wurden als %1 aufbewahrt und eine neue Datei begonnen.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make room for this folder, or choose another data directory.</source>
        <translation>Schaffen Sie Platz für diesen Ordner oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Make room on the disk; saving then goes on by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; das Sichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make the data folder writable; saving then begins by itself.</source>
        <translation>Machen Sie den Datenordner beschreibbar; das Sichern beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>A Waypost on another computer (%1) is using %2.</source>
        <translation>Ein Waypost auf einem anderen Rechner (%1) benutzt %2.</translation>
    </message>
    <message>
        <source>Close it there, or choose another data directory. Should it not be running any more, saving begins here within two minutes.</source>
        <translation>Schließen Sie es dort oder wählen Sie einen anderen Datenordner. Läuft es dort nicht mehr, beginnt das Sichern hier binnen zwei Minuten.</translation>
    </message>
    <message>
        <source>Another Waypost (process %1) is using %2.</source>
        <translation>Ein anderes Waypost (Prozess %1) benutzt %2.</translation>
    </message>
    <message>
        <source>Close it, or choose another data directory; saving then begins by itself.</source>
        <translation>Schließen Sie es oder wählen Sie einen anderen Datenordner; das Sichern beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>Move it away yourself; saving then begins by itself.</source>
        <translation>Verschieben Sie die Datei selbst; das Sichern beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>Start that version, or choose another data directory.</source>
        <translation>Starten Sie jene Version oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Waypost (format %1; this one knows up to %2).</source>
        <translation>Das Journal stammt von einem neueren Waypost (Format %1; dieses kennt bis %2).</translation>
    </message>
    <message>
        <source>Close the other program; saving then goes on by itself.</source>
        <translation>Schließen Sie das andere Programm; das Sichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Check the disk and its connection; saving then goes on by itself.</source>
        <translation>Prüfen Sie den Datenträger und seinen Anschluss; das Sichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>Es gibt kein Journal.</translation>
    </message>
</context>
<context>
    <name>waypost::KeychainWords</name>
    <message>
        <source>The system&apos;s key store does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s key store denied access.</source>
        <translation>Der Schlüsselbund des Systems verweigerte den Zugriff.</translation>
    </message>
    <message>
        <source>This computer has no key store that is running.</source>
        <translation>Auf diesem Rechner läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The system&apos;s key store could not delete the entry.</source>
        <translation>Der Schlüsselbund des Systems konnte den Eintrag nicht löschen.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not work.</source>
        <translation>Der Schlüsselbund des Systems funktioniert nicht.</translation>
    </message>
</context>
<context>
    <name>waypost::LinkTrouble</name>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>Der Dienst hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Es gibt keinen Server namens %1.</translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation>Der Server sandte Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The server sent a frame that is far too large.</source>
        <translation>Der Server sandte einen viel zu großen Frame.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The connection was closed (code %1).</source>
        <translation>Die Verbindung wurde geschlossen (Code %1).</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Das Zertifikat von %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1.</source>
        <translation>Keine verschlüsselte Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 does not take connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>No connection to %1 (socket error %2).</source>
        <translation>Keine Verbindung zu %1 (Socket-Fehler %2).</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2.</source>
        <translation>%1 antwortete mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The server is not ready to take the sign-in.</source>
        <translation>Der Server ist noch nicht bereit, die Anmeldung anzunehmen.</translation>
    </message>
</context>
<context>
    <name>waypost::OpenApiClient</name>
    <message>
        <source>the Open API cannot be reached (network error %1)</source>
        <translation>die Open API ist nicht erreichbar (Netzwerkfehler %1)</translation>
    </message>
    <message>
        <source>the Open API answered with HTTP status %1</source>
        <translation>die Open API antwortete mit HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>waypost::OpenApiWords</name>
    <message>
        <source>the Open API refused with error %1</source>
        <translation>die Open API lehnte ab mit Fehler %1</translation>
    </message>
    <message>
        <source>no access token in the answer</source>
        <translation>kein Zugangsschlüssel in der Antwort</translation>
    </message>
    <message>
        <source>the list of devices is not JSON</source>
        <translation>die Geräteliste ist kein JSON</translation>
    </message>
</context>
<context>
    <name>waypost::PaletteModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>driver, id of the vehicle</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>waypost::Preferences</name>
    <message>
        <source>&quot;%1&quot; is not a preference</source>
        <translation>„%1“ ist keine Einstellung</translation>
    </message>
    <message>
        <source>Your settings could not be read. They begin anew; the old file is kept as %1.</source>
        <translation>Ihre Einstellungen waren nicht lesbar. Sie beginnen neu; die alte Datei bleibt als %1.</translation>
    </message>
    <message>
        <source>Your settings in %1 cannot be read. What you change now is lost when Waypost ends.</source>
        <translation>Ihre Einstellungen in %1 sind nicht lesbar. Was Sie jetzt ändern, ist weg, wenn Waypost endet.</translation>
    </message>
    <message>
        <source>Your settings cannot be written to %1. What you change now is lost when Waypost ends.</source>
        <translation>Ihre Einstellungen können nicht nach %1 geschrieben werden. Was Sie jetzt ändern, ist weg, wenn Waypost endet.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>darf nicht länger als %n Zeichen sein</numerusform>
            <numerusform>darf nicht länger als %n Zeichen sein</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one line of text</source>
        <translation>muss eine einzige Textzeile sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>name of a setting, complaint</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>waypost::ProblemListModel</name>
    <message>
        <source>Tracks have gaps</source>
        <translation>Fahrtaufzeichnungen haben Lücken</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Nothing is being saved</source>
        <translation>Es wird nichts gesichert</translation>
    </message>
    <message>
        <source>The inbox cannot be saved</source>
        <translation>Der Eingang kann nicht gesichert werden</translation>
    </message>
    <message>
        <source>The inbox could not keep up</source>
        <translation>Der Eingang kam nicht nach</translation>
    </message>
    <message>
        <source>The inbox was damaged</source>
        <translation>Der Eingang war beschädigt</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Reports of %n interruption(s) may be missing.</source>
        <comment>of the feed of devices</comment>
        <translation>
            <numerusform>Meldungen aus %n Unterbrechung können fehlen.</numerusform>
            <numerusform>Meldungen aus %n Unterbrechungen können fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages of %n interruption(s) may be missing.</source>
        <comment>of the feed of messages</comment>
        <translation>
            <numerusform>Nachrichten aus %n Unterbrechung können fehlen.</numerusform>
            <numerusform>Nachrichten aus %n Unterbrechungen können fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ProfileWords</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>Die Liste der Konten war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The list of accounts in %1 is not one that this version can read. It is left as it is.</source>
        <translation>Die Liste der Konten in %1 kann diese Version nicht lesen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read, so it is not written either.</source>
        <translation>Die Liste der Konten war nicht lesbar und wird daher auch nicht geschrieben.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written: %1</source>
        <translation>Die Liste der Konten konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and begins anew; the old file is kept as %1.</source>
        <translation>Die Liste der Konten war beschädigt und beginnt von vorn; die alte Datei bleibt als %1.</translation>
    </message>
</context>
<context>
    <name>waypost::PushConnection</name>
    <message>
        <source>Nothing came over the connection for too long.</source>
        <translation>Über die Verbindung kam zu lange nichts.</translation>
    </message>
    <message>
        <source>The server did not answer the sign-in.</source>
        <translation>Der Server hat auf die Anmeldung nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server closed the connection right after each sign-in.</source>
        <translation>Der Server schloss die Verbindung nach jeder Anmeldung sofort.</translation>
    </message>
</context>
<context>
    <name>waypost::PushFeed</name>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>waypost::SavedViews</name>
    <message>
        <source>Your saved map views were damaged. What could be read is there; the old file is kept as %1.</source>
        <translation>Ihre gesicherten Kartenansichten waren beschädigt. Was lesbar war, ist da; die alte Datei bleibt als %1.</translation>
    </message>
    <message>
        <source>Your saved map views in %1 cannot be read. What you save now is lost when Waypost ends.</source>
        <translation>Ihre gesicherten Kartenansichten in %1 sind nicht lesbar. Was Sie jetzt sichern, ist weg, wenn Waypost endet.</translation>
    </message>
    <message>
        <source>Your map views cannot be written to %1. What you save now is lost when Waypost ends.</source>
        <translation>Ihre Kartenansichten können nicht nach %1 geschrieben werden. Was Sie jetzt sichern, ist weg, wenn Waypost endet.</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Waiting for this computer&apos;s key store.</source>
        <translation>Warten auf den Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflotte</translation>
    </message>
</context>
<context>
    <name>waypost::StreetMap</name>
    <message>
        <source>Street map: %1</source>
        <comment>a server or a file</comment>
        <translation>Straßenkarte: %1</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <comment>a server</comment>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <comment>a server, a number</comment>
        <translation>%1 antwortet mit Fehler %2.</translation>
    </message>
    <message>
        <source>%1 refuses to send tiles (error %2). A key may be missing.</source>
        <comment>a server, a number</comment>
        <translation>%1 gibt keine Kacheln heraus (Fehler %2). Vielleicht fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>%1 sends something that is no picture.</source>
        <comment>a server</comment>
        <translation>%1 sendet etwas, das kein Bild ist.</translation>
    </message>
    <message>
        <source>%1 sends tiles that are too large.</source>
        <comment>a server</comment>
        <translation>%1 sendet zu große Kacheln.</translation>
    </message>
    <message>
        <source>%1 points to another server. That is not followed.</source>
        <comment>a server</comment>
        <translation>%1 verweist auf einen anderen Server. Dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tiles at this address.</source>
        <comment>a server</comment>
        <translation>%1 antwortet, hat unter dieser Adresse aber keine Kacheln.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Keine Datei ist gewählt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is no MBTiles map.</source>
        <comment>a file</comment>
        <translation>%1 ist keine MBTiles-Karte.</translation>
    </message>
    <message>
        <source>%1 is a vector map. Only maps of pictures can be shown.</source>
        <comment>a file</comment>
        <translation>%1 ist eine Vektorkarte. Nur Karten aus Bildern können gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <comment>a file</comment>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 holds no tiles.</source>
        <comment>a file</comment>
        <translation>%1 enthält keine Kacheln.</translation>
    </message>
    <message>
        <source>%1 holds something that is no picture.</source>
        <comment>a file</comment>
        <translation>%1 enthält etwas, das kein Bild ist.</translation>
    </message>
    <message>
        <source>%1 holds tiles that are too large.</source>
        <comment>a file</comment>
        <translation>%1 enthält zu große Kacheln.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n tile(s) so far.</source>
        <translation>
            <numerusform>Es läuft: bisher %n Kachel.</numerusform>
            <numerusform>Es läuft: bisher %n Kacheln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works. Levels %1 to %2.</source>
        <comment>of a map file</comment>
        <translation>Es läuft. Zoomstufen %1 bis %2.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Die Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tile here so far.</source>
        <comment>a server</comment>
        <translation>%1 antwortet, hat hier bisher aber keine Kachel.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Frage %1…</translation>
    </message>
</context>
<context>
    <name>waypost::TileTemplate</name>
    <message>
        <source>%1 is not known. Known are {z}, {x}, {y}, {r} and {s}.</source>
        <translation>%1 ist nicht bekannt. Bekannt sind {z}, {x}, {y}, {r} und {s}.</translation>
    </message>
    <message>
        <source>%1 must stand in the address once.</source>
        <translation>%1 muss genau einmal in der Adresse stehen.</translation>
    </message>
    <message>
        <source>The address cannot be read. It begins with https://</source>
        <translation>Die Adresse ist nicht lesbar. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>Only https addresses are used.</source>
        <translation>Nur https-Adressen werden verwendet.</translation>
    </message>
    <message>
        <source>The address must not hold a user name.</source>
        <translation>Die Adresse darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold a #.</source>
        <translation>Die Adresse darf kein # enthalten.</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>Eine Adresse ist nötig.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>Die Adresse enthält Zeichen, die keine enthalten darf.</translation>
    </message>
    <message>
        <source>{z}, {x}, {y} and {r} must not stand in the server&apos;s name.</source>
        <translation>{z}, {x}, {y} und {r} dürfen nicht im Namen des Servers stehen.</translation>
    </message>
</context>
<context>
    <name>waypost::TireListModel</name>
    <message>
        <source>State %1</source>
        <comment>raw number of a tire sensor&apos;s state</comment>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>Verliert Luft</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>Wird befüllt</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Sensor limit</source>
        <comment>the pressure is at or above what the sensor can measure</comment>
        <translation>Sensorgrenze</translation>
    </message>
</context>
</TS>
