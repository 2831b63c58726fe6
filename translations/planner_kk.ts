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
    <context>
        <name>adil::planner::PracticeScreen</name>
        <message>
            <source>Practice</source>
            <translation>Тәжірибе</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n шешім</numerusform>
                <numerusform>%n шешім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n decision(s)</source>
            <translation>
                <numerusform>%n шешімнің %1-і</numerusform>
                <numerusform>%n шешімнің %1-і</numerusform>
            </translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Барлық санаттар</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>сақталған</translation>
        </message>
        <message>
            <source>Norms: %1</source>
            <translation>Нормалар: %1</translation>
        </message>
        <message>
            <source>Keep no longer</source>
            <translation>Сақтамау</translation>
        </message>
        <message>
            <source>Keep beside the case</source>
            <translation>Істің жанында сақтау</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Қысқаша мазмұны</translation>
        </message>
        <message>
            <source>Whole decision</source>
            <translation>Толық шешім</translation>
        </message>
        <message>
            <source>The decision is being fetched…</source>
            <translation>Шешім алынуда…</translation>
        </message>
        <message>
            <source>Words, an article or a number</source>
            <translation>Сөздер, бап немесе нөмір</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Сот</translation>
        </message>
        <message>
            <source>All courts</source>
            <translation>Барлық соттар</translation>
        </message>
        <message>
            <source>For which case</source>
            <translation>Қай іс үшін</translation>
        </message>
        <message>
            <source>Decisions of other courts</source>
            <translation>Басқа соттардың шешімдері</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Try other words, another court or another case.</source>
            <translation>Басқа сөздерді, басқа сотты немесе басқа істі таңдап көріңіз.</translation>
        </message>
    </context>
</TS>
