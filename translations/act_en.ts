<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>adil::act::ActListScreen</name>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n act</numerusform>
                <numerusform>%n acts</numerusform>
            </translation>
        </message>
    </context>
</TS>
