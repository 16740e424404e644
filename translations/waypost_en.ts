<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmNews</name>
    <message numerus="yes">
        <source>%1. And %n more new alarm(s).</source>
        <comment>the worst of them</comment>
        <translation>
            <numerusform>%1. And %n more new alarm.</numerusform>
            <numerusform>%1. And %n more new alarms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often an alarm was raised</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmRows</name>
    <message numerus="yes">
        <source>%n open alarm(s) are hidden by it.</source>
        <translation>
            <numerusform>%n open alarm is hidden by it.</numerusform>
            <numerusform>%n open alarms are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmSection</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmTools</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>number of open alarms that the filter keeps out</comment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1, %n vehicles</source>
        <comment>filter with its count</comment>
        <translation>
            <numerusform>%1, %n vehicle</numerusform>
            <numerusform>%1, %n vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsHead</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>waiting to be written to the disk</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>that could not be kept</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadJob</name>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation>
            <numerusform>Nothing arrived for %n second.</numerusform>
            <numerusform>Nothing arrived for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadListModel</name>
    <message numerus="yes">
        <source>%n file(s) are not what was announced.</source>
        <translation>
            <numerusform>%n file is not what was announced.</numerusform>
            <numerusform>%n files are not what was announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n file could not be fetched.</numerusform>
            <numerusform>%n files could not be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched yet.</source>
        <translation>
            <numerusform>%n file could not be fetched yet.</numerusform>
            <numerusform>%n files could not be fetched yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fell off the list before they were fetched.</source>
        <translation>
            <numerusform>%n file fell off the list before it was fetched.</numerusform>
            <numerusform>%n files fell off the list before they were fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedGauge</name>
    <message numerus="yes">
        <source>%n gap(s) %1</source>
        <comment>number of gaps since the start, time of the newest</comment>
        <translation>
            <numerusform>%n gap %1</numerusform>
            <numerusform>%n gaps %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedReport</name>
    <message numerus="yes">
        <source>%n frame(s), taken without a figure that cannot be</source>
        <translation>
            <numerusform>%n frame, taken without a figure that cannot be</numerusform>
            <numerusform>%n frames, taken without figures that cannot be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after a reconnect, shown once</source>
        <translation>
            <numerusform>%n message after a reconnect, shown once</numerusform>
            <numerusform>%n messages after a reconnect, shown once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureColumn</name>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n unacknowledged</numerusform>
            <numerusform>%n unacknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>vehicles of the fleet</comment>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>entries that are no longer in the list</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n ended</source>
        <comment>entries of the list: files that are saved or failed</comment>
        <translation>
            <numerusform>Remove %n ended</numerusform>
            <numerusform>Remove %n ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetGroupRow</name>
    <message numerus="yes">
        <source>%n moving</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n moving</numerusform>
            <numerusform>%n moving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale or without a fix</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n stale or without a fix</numerusform>
            <numerusform>%n stale or without a fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an alarm</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>%n with an alarm</numerusform>
            <numerusform>%n with an alarm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>vehicles waiting to be shown in the list</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetRail</name>
    <message numerus="yes">
        <source>%n alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%n alarm not acknowledged</numerusform>
            <numerusform>%n alarms not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetTitle</name>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <comment>size of the fleet</comment>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
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
</context>
<context>
    <name>GapBanner</name>
    <message numerus="yes">
        <source>%1: %n gaps between %2 and %3</source>
        <comment>name of a feed, beginning of the first, end of the last</comment>
        <translation>
            <numerusform>%1: %n gap between %2 and %3</numerusform>
            <numerusform>%1: %n gaps between %2 and %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundKeeper</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a map file</comment>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left out: no geometry, or outside the world</source>
        <comment>%1 = how many are shown</comment>
        <translation>
            <numerusform>%1; %n left out: no geometry, or outside the world</numerusform>
            <numerusform>%1; %n left out: no geometry, or outside the world</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxDock</name>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>Acknowledge %n alarm?</numerusform>
            <numerusform>Acknowledge %n alarms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>Acknowledge %n alarm</numerusform>
            <numerusform>Acknowledge %n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalStatus</name>
    <message numerus="yes">
        <source>%n message(s) could not be kept.</source>
        <comment>given up, the disk was behind</comment>
        <translation>
            <numerusform>%n message could not be kept.</numerusform>
            <numerusform>%n messages could not be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were left out of the tracks.</source>
        <comment>the disk was behind</comment>
        <translation>
            <numerusform>%n position was left out of the tracks.</numerusform>
            <numerusform>%n positions were left out of the tracks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepChip</name>
    <message numerus="yes">
        <source>Keeping %n in view</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>Keeping %n in view</numerusform>
            <numerusform>Keeping %n in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer keeping %n in view</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>No longer keeping %n in view</numerusform>
            <numerusform>No longer keeping %n in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message numerus="yes">
        <source>%n vehicle(s) in one place</source>
        <translation>
            <numerusform>%n vehicle in one place</numerusform>
            <numerusform>%n vehicles in one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>%n more is not listed</numerusform>
            <numerusform>%n more are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n vehicle(s)</source>
        <translation>
            <numerusform>Map with %n vehicle</numerusform>
            <numerusform>Map with %n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows %n vehicle(s) that pass the filter</source>
        <translation>
            <numerusform>Shows %n vehicle that passes the filter</numerusform>
            <numerusform>Shows %n vehicles that pass the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <comment>in a cluster</comment>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message numerus="yes">
        <source>%n message(s) are unread</source>
        <translation>
            <numerusform>%n message is unread</numerusform>
            <numerusform>%n messages are unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>tab with the number of unread entries</comment>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>vehicles that match but are not shown</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>must not be longer than %n character</numerusform>
            <numerusform>must not be longer than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemListModel</name>
    <message numerus="yes">
        <source>Reports of %n interruption(s) may be missing.</source>
        <comment>of the feed of devices</comment>
        <translation>
            <numerusform>Reports of %n interruption may be missing.</numerusform>
            <numerusform>Reports of %n interruptions may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages of %n interruption(s) may be missing.</source>
        <comment>of the feed of messages</comment>
        <translation>
            <numerusform>Messages of %n interruption may be missing.</numerusform>
            <numerusform>Messages of %n interruptions may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchReach</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>entries of the inbox</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetMap</name>
    <message numerus="yes">
        <source>It works: %n tile(s) so far.</source>
        <translation>
            <numerusform>It works: %n tile so far.</numerusform>
            <numerusform>It works: %n tiles so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TireTray</name>
    <message numerus="yes">
        <source>%n sensor(s) on no wheel</source>
        <translation>
            <numerusform>%n sensor on no wheel</numerusform>
            <numerusform>%n sensors on no wheel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>notes for which there is no room</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that wait until nobody is in the list</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallProblems</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n more problem</numerusform>
            <numerusform>%n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WheelWords</name>
    <message numerus="yes">
        <source>Trailer with %n axle(s)</source>
        <comment>stands alone</comment>
        <translation>
            <numerusform>Trailer with %n axle</numerusform>
            <numerusform>Trailer with %n axles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lorry with %n axle(s)</source>
        <translation>
            <numerusform>Lorry with %n axle</numerusform>
            <numerusform>Lorry with %n axles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailer with %n axle(s)</source>
        <comment>behind a vehicle</comment>
        <translation>
            <numerusform>trailer with %n axle</numerusform>
            <numerusform>trailer with %n axles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lorry with %n axle(s), %1</source>
        <comment>%1 is its trailer</comment>
        <translation>
            <numerusform>Lorry with %n axle, %1</numerusform>
            <numerusform>Lorry with %n axles, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::AlarmNews</name>
    <message numerus="yes">
        <source>%1. And %n more new alarm(s).</source>
        <comment>the worst of them</comment>
        <translation>
            <numerusform>%1. And %n more new alarm.</numerusform>
            <numerusform>%1. And %n more new alarms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::DownloadJob</name>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation>
            <numerusform>Nothing arrived for %n second.</numerusform>
            <numerusform>Nothing arrived for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::DownloadListModel</name>
    <message numerus="yes">
        <source>%n file(s) are not what was announced.</source>
        <translation>
            <numerusform>%n file is not what was announced.</numerusform>
            <numerusform>%n files are not what was announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n file could not be fetched.</numerusform>
            <numerusform>%n files could not be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched yet.</source>
        <translation>
            <numerusform>%n file could not be fetched yet.</numerusform>
            <numerusform>%n files could not be fetched yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fell off the list before they were fetched.</source>
        <translation>
            <numerusform>%n file fell off the list before it was fetched.</numerusform>
            <numerusform>%n files fell off the list before they were fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::Format</name>
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
</context>
<context>
    <name>waypost::GroundKeeper</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a map file</comment>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left out: no geometry, or outside the world</source>
        <comment>%1 = how many are shown</comment>
        <translation>
            <numerusform>%1; %n left out: no geometry, or outside the world</numerusform>
            <numerusform>%1; %n left out: no geometry, or outside the world</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::JournalStatus</name>
    <message numerus="yes">
        <source>%n message(s) could not be kept.</source>
        <comment>given up, the disk was behind</comment>
        <translation>
            <numerusform>%n message could not be kept.</numerusform>
            <numerusform>%n messages could not be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were left out of the tracks.</source>
        <comment>the disk was behind</comment>
        <translation>
            <numerusform>%n position was left out of the tracks.</numerusform>
            <numerusform>%n positions were left out of the tracks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::Preferences</name>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>must not be longer than %n character</numerusform>
            <numerusform>must not be longer than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ProblemListModel</name>
    <message numerus="yes">
        <source>Reports of %n interruption(s) may be missing.</source>
        <comment>of the feed of devices</comment>
        <translation>
            <numerusform>Reports of %n interruption may be missing.</numerusform>
            <numerusform>Reports of %n interruptions may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages of %n interruption(s) may be missing.</source>
        <comment>of the feed of messages</comment>
        <translation>
            <numerusform>Messages of %n interruption may be missing.</numerusform>
            <numerusform>Messages of %n interruptions may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::StreetMap</name>
    <message numerus="yes">
        <source>It works: %n tile(s) so far.</source>
        <translation>
            <numerusform>It works: %n tile so far.</numerusform>
            <numerusform>It works: %n tiles so far.</numerusform>
        </translation>
    </message>
</context>
</TS>
