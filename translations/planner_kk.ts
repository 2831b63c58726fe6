<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>adil::planner::TodayScreen</name>
        <message>
            <source>by video link</source>
            <translation>бейнебайланыс арқылы</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>жүріп жатыр</translation>
        </message>
        <message>
            <source>appeared: %1 of %2</source>
            <translation>келді: %1/%2</translation>
        </message>
        <message>
            <source>confirmed: %1 of %2</source>
            <translation>растады: %1/%2</translation>
        </message>
        <message>
            <source>nobody has confirmed</source>
            <translation>ешкім растамаған</translation>
        </message>
        <message>
            <source>closed session</source>
            <translation>жабық отырыс</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>%1 · art. %2</source>
            <translation>%1 · %2-бап</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>%n күнге өтіп кетті</numerusform>
                <numerusform>%n күнге өтіп кетті</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, %n күннен кейін</numerusform>
                <numerusform>%1, %n күннен кейін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n отырыс</numerusform>
                <numerusform>%n отырыс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) this week</source>
            <translation>
                <numerusform>осы аптада %n мерзім</numerusform>
                <numerusform>осы аптада %n мерзім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n жоба</numerusform>
                <numerusform>%n жоба</numerusform>
            </translation>
        </message>
        <message>
            <source>Hearings of the day</source>
            <translation>Күннің отырыстары</translation>
        </message>
        <message>
            <source>Drafts that wait for a signature</source>
            <translation>Қол қоюды күтетін жобалар</translation>
        </message>
        <message>
            <source>What falls due</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Waiting for a signature</source>
            <translation>Қол қоюды күтеді</translation>
        </message>
        <message>
            <source>No hearings today</source>
            <translation>Бүгін отырыс жоқ</translation>
        </message>
        <message>
            <source>Hearings of the coming days are in the list of hearings.</source>
            <translation>Алдағы күндердің отырыстары отырыстар тізімінде.</translation>
        </message>
        <message>
            <source>Nothing falls due this week</source>
            <translation>Осы аптада мерзім жоқ</translation>
        </message>
    </context>
</TS>
