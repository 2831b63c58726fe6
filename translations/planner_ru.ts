<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>adil::planner::TodayScreen</name>
        <message>
            <source>by video link</source>
            <translation>по видеосвязи</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>идёт</translation>
        </message>
        <message>
            <source>appeared: %1 of %2</source>
            <translation>явка: %1 из %2</translation>
        </message>
        <message>
            <source>confirmed: %1 of %2</source>
            <translation>подтвердили: %1 из %2</translation>
        </message>
        <message>
            <source>nobody has confirmed</source>
            <translation>никто не подтвердил</translation>
        </message>
        <message>
            <source>closed session</source>
            <translation>закрытое заседание</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>%1 · art. %2</source>
            <translation>%1 · ст. %2</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>просрочен на %n день</numerusform>
                <numerusform>просрочен на %n дня</numerusform>
                <numerusform>просрочен на %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, через %n день</numerusform>
                <numerusform>%1, через %n дня</numerusform>
                <numerusform>%1, через %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n заседание</numerusform>
                <numerusform>%n заседания</numerusform>
                <numerusform>%n заседаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) this week</source>
            <translation>
                <numerusform>%n срок на этой неделе</numerusform>
                <numerusform>%n срока на этой неделе</numerusform>
                <numerusform>%n сроков на этой неделе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n проект</numerusform>
                <numerusform>%n проекта</numerusform>
                <numerusform>%n проектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Hearings of the day</source>
            <translation>Заседания дня</translation>
        </message>
        <message>
            <source>Drafts that wait for a signature</source>
            <translation>Проекты, ожидающие подписи</translation>
        </message>
        <message>
            <source>What falls due</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Waiting for a signature</source>
            <translation>Ожидают подписи</translation>
        </message>
        <message>
            <source>No hearings today</source>
            <translation>Сегодня заседаний нет</translation>
        </message>
        <message>
            <source>Hearings of the coming days are in the list of hearings.</source>
            <translation>Заседания ближайших дней — в списке заседаний.</translation>
        </message>
        <message>
            <source>Nothing falls due this week</source>
            <translation>На этой неделе сроков нет</translation>
        </message>
    </context>
</TS>
