<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>adil::shell::FirstSyncPage</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adil::shell::KeptCard</name>
    <message numerus="yes">
        <source>%1 of %n file(s) here</source>
        <translation>
            <numerusform>%1 of %n file here</numerusform>
            <numerusform>%1 of %n files here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adil::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n change needs your decision</numerusform>
            <numerusform>%n changes need your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adil::shell::WaitingPanel</name>
    <message numerus="yes">
        <source>The clock of this computer differs from the court&apos;s by %n minute(s). Times are those of the court; please have the clock set.</source>
        <translation>
            <numerusform>The clock of this computer differs from the court&apos;s by %n minute. Times are those of the court; please have the clock set.</numerusform>
            <numerusform>The clock of this computer differs from the court&apos;s by %n minutes. Times are those of the court; please have the clock set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adil::shell::ReminderCard</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>%n working day before</numerusform>
            <numerusform>%n working days before</numerusform>
        </translation>
    </message>
</context>
</TS>
