<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgesSection</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 sat</source>
        <comment>age of the fix, number of satellites</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tire data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmKind</name>
    <message>
        <source>Ignition on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked, ignition off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External power lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker battery low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOS button pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overspeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-theft triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tank filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioning on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioning off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idling began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idling ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unauthorised move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left point of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered point of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSM jamming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSM jamming ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External power restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External power low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harsh driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tire leaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tire sensor battery low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker power low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker battery recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner temperature high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB charging began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB charging ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright again after fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner temperature no longer high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collision recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker powered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner temperature low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner temperature no longer low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tire hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm appears here as soon as a vehicle, a sensor or a message raises it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Unacknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared, unacknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>alarm, what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <comment>alarm, how often it was raised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5 ago</source>
        <comment>priority, vehicle, alarm, state, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that you have seen it (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge: %1, %2</source>
        <comment>vehicle, alarm</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmSymbol</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not acknowledged</source>
        <comment>alarm priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>alarm priority</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>Natural Earth · GeoNames CC BY 4.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasemapSource</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1, %n vehicles</source>
        <comment>filter with its count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>configuration file %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>999+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskClock</name>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskHost</name>
    <message>
        <source>the window could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Waypost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Waypost</source>
        <comment>whose fleet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest 500 are kept, the counts are of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>error kind, feed, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame was turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame that cannot be read appears here with the reason and its first bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not send the file from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too big: %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk for %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to another host. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to an address that is not fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends more than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports appear here when the service announces them. Nothing opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadManager</name>
    <message>
        <source>Announced again at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 from %3</source>
        <comment>bytes so far, size, host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>bytes so far, host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, state, details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the file into the download folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the file from %1 into the download folder</source>
        <comment>host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on files may be fetched from %1</source>
        <comment>host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the file lies. Waypost never opens the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>The address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: host not allowed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice names no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads is damaged and could not be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads was written by a newer Waypost and is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent only a part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow it (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriverSection</name>
    <message>
        <source>since %1 · %2</source>
        <comment>time, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1 %2</source>
        <comment>id of the driver, since when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last driver report could not be read. See More.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, explanation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineSection</name>
    <message>
        <source>Engine, OBD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% throttle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultSection</name>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last fault report could not be read. See More.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedAddress</name>
    <message>
        <source>The address is not a WebSocket address (wss://...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not encrypted. ws:// is for this computer only; use wss://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedBanner</name>
    <message>
        <source>Feed %1 is reconnecting</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses feed %1</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed %1 is not connected</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1. %2</source>
        <comment>time until, age of the data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why, age of the data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, explanation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedGauge</name>
    <message>
        <source>%1/s</source>
        <comment>pushes a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no push yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>age of the last push</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gap, %1</source>
        <comment>time of the gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gaps, %1</source>
        <comment>number of gaps, time of the newest</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try in %1</source>
        <comment>time until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>last push, gaps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, last push</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed %1: %2 %3</source>
        <comment>name, rate, condition</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedHealth</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedReport</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames, %2 a second</source>
        <comment>number, rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected, %2 of unknown kind, %3 out of order</source>
        <comment>three numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the newest at %2, %3 reconnects</source>
        <comment>number, time, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetHead</name>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <comment>size of the fleet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who needs attention comes first. Click to sort by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by name. Click to put first who needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>vehicles waiting to be shown in the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds still while you are in it. Click to let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the search or choose another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>%1, %2, last report %3 ago</source>
        <comment>vehicle, state, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, alarm: %3, last report %4 ago</source>
        <comment>vehicle, state, priority, age</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FuelSection</name>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RS232 probe · %1</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle report · %1</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthMark</name>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the vehicle, its condition</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>%1 · %2</source>
        <comment>identity of the device, its model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxDock</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>number of open alarms</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A</source>
        <comment>key that acknowledges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Acknowledges %n alarms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map again (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the inbox the map&apos;s room (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all alarms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alarms stop blinking. Their causes go on until they end by themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>No connection to the device feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the message feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Waypost (process %1) is using %2. Close it, or choose another data directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>%1 is damaged and could not be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as %1 and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written by a newer Waypost (format %1; this one knows up to %2). Start that version, or choose another data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelledValue</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandFile</name>
    <message>
        <source>The base map is not a land file of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base map&apos;s land file is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkTrouble</name>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a frame that is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed (code %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>log file %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole fleet (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the selected vehicle (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) on the map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Message from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, alarms and files from the service appear here when they arrive, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <comment>sender by number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>sender, age, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread, %1, %2 ago: %3</source>
        <comment>sender, age, text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that this vehicle reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel probe: %1</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tires, as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver, as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults, as sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenApiClient</name>
    <message>
        <source>the Open API&apos;s address is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Open API cannot be reached (network error %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Open API answered with HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>tab with the number of unread entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>No position known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, heading %2</source>
        <comment>state of the vehicle, compass direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before the fix was lost</source>
        <comment>coordinates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesFile</name>
    <message>
        <source>The base map&apos;s list of places cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base map&apos;s list of places is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerSection</name>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging, USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging, solar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PushConnection</name>
    <message>
        <source>Nothing came over the connection for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection right after each sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PushFeed</name>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedRow</name>
    <message>
        <source>%1 feed: %2 at byte %3, size %4</source>
        <comment>feed, error kind, offset, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 feed: %2 in %5 at byte %3, size %4</source>
        <comment>feed, error kind, offset, size, field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollTrack</name>
    <message>
        <source>Scroll bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion: nothing blinks or glides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo fleet, no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPL-3.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural Earth, GeoNames CC BY 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter, SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in to your fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live data starts as soon as both feeds connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking? Start Waypost with --demo: simulated vehicles, no account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Border between two panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TireListModel</name>
    <message>
        <source>State %1</source>
        <comment>raw number of a tire sensor&apos;s state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor limit</source>
        <comment>the pressure is at or above what the sensor can measure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TireSection</name>
    <message>
        <source>Tires</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sensors</source>
        <comment>tire sensors of a vehicle</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bar · °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tire sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last tire report could not be read. See More.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search, feeds and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle, driver or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VehicleAlarmRow</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>alarm, symbol words, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>alarm, what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that you have seen it. The alarm itself goes on until its cause ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VehicleDetails</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBD firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignition changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-theft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-theft armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RS232 accessory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel rate (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel probe, height (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel probe, full height (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel probe, temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel probe (unread)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analog 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analog 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analog 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analog 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analog 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bat (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pwr (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts1 (raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert_sum (raw)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VehiclePanel</name>
    <message>
        <source>Vehicle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list or on the map to see its condition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WheelCell</name>
    <message>
        <source>%1: no signal, last heard %2 ago</source>
        <comment>tire sensor, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 bar, %3, %4</source>
        <comment>tire sensor, pressure, temperature, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor %1 over %2, heard %3 ago</source>
        <comment>sensor id, radio, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RS232</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor %1 over %2, heard %3 ago, battery %4</source>
        <comment>sensor id, radio, age, volts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost</name>
    <message>
        <source>the Open API refused with error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access token in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of devices is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live fleet desk for dispatchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a built-in fleet; no account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles of the demo (default 250).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device pushes a second of the demo (default one per vehicle and 10 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed of the demo (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the device feed; ws: only for loopback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the message feed; ws: only for loopback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Open API; http: only for loopback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the password; nobody else may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for this workplace (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the journal and the downloads index live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window: feeds, store, alarms, journal and downloads only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End by itself after that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On exit write the state as JSON (- is standard output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the window as PNG, then end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to take the picture (default 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark or light; otherwise as in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this vehicle as soon as it is seen (imei or name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the whole interface, run a short demo through it, fail on any warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug, info, warning or critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the log there instead of to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show program, Qt and source revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a %3: address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an address must not hold a user or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: is only for this computer; use %3:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password file %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password file %1: others may read it; make it mode 0600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password file %1: its first line is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password file without --user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headless needs --user and --password-file (or --demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headless has no window: it does not go with --screenshot or --self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::BasemapSource</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::ConfigFile</name>
    <message>
        <source>configuration file %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::Desk</name>
    <message>
        <source>Demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::DeskHost</name>
    <message>
        <source>the window could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::DownloadJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not send the file from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too big: %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk for %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to another host. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to an address that is not fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends more than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::DownloadManager</name>
    <message>
        <source>Announced again at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::DownloadWords</name>
    <message>
        <source>The address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: host not allowed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice names no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads is damaged and could not be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads was written by a newer Waypost and is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent only a part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow it (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::FeedHealth</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::InboxModel</name>
    <message>
        <source>No connection to the device feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the message feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::Journal</name>
    <message>
        <source>%1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Waypost (process %1) is using %2. Close it, or choose another data directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::JournalWords</name>
    <message>
        <source>%1 is damaged and could not be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as %1 and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written by a newer Waypost (format %1; this one knows up to %2). Start that version, or choose another data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::LinkTrouble</name>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a frame that is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed (code %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::OpenApiClient</name>
    <message>
        <source>the Open API&apos;s address is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Open API cannot be reached (network error %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Open API answered with HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::PushConnection</name>
    <message>
        <source>Nothing came over the connection for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection right after each sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::PushFeed</name>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::TireListModel</name>
    <message>
        <source>State %1</source>
        <comment>raw number of a tire sensor&apos;s state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor limit</source>
        <comment>the pressure is at or above what the sensor can measure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waypost::Values</name>
    <message>
        <source>--%1: a number from %2 to %3 is needed, not &quot;%4&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: a whole number from %2 to %3 is needed, not &quot;%4&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: one of %2 is needed, not &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: a size like 1280x800 is needed, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
