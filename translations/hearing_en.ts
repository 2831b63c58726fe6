<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>adil::hearing::HearingListScreen</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::PlayerPane</name>
        <message numerus="yes">
            <source>%n s</source>
            <comment>back by so many seconds</comment>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
    </context>
</TS>
