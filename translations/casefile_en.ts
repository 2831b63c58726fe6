<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>adil::casefile::CaseListScreen</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n case(s)</source>
            <translation>
                <numerusform>%1 of %n case</numerusform>
                <numerusform>%1 of %n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::CaseScreen</name>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::KeptLine</name>
        <message numerus="yes">
            <source>fetching: %1 of %n file(s) here</source>
            <translation>
                <numerusform>fetching: %1 of %n file here</numerusform>
                <numerusform>fetching: %1 of %n files here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n file(s) here</source>
            <translation>
                <numerusform>%1 of %n file here</numerusform>
                <numerusform>%1 of %n files here</numerusform>
            </translation>
        </message>
    </context>
</TS>
