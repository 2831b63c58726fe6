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
    <context>
        <name>adil::planner::PracticeScreen</name>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n решение</numerusform>
                <numerusform>%n решения</numerusform>
                <numerusform>%n решений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n decision(s)</source>
            <translation>
                <numerusform>%1 из %n решения</numerusform>
                <numerusform>%1 из %n решений</numerusform>
                <numerusform>%1 из %n решений</numerusform>
            </translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>при деле</translation>
        </message>
        <message>
            <source>Norms: %1</source>
            <translation>Нормы: %1</translation>
        </message>
        <message>
            <source>Keep no longer</source>
            <translation>Больше не держать</translation>
        </message>
        <message>
            <source>Keep beside the case</source>
            <translation>Держать при деле</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Краткое изложение</translation>
        </message>
        <message>
            <source>Whole decision</source>
            <translation>Полный текст</translation>
        </message>
        <message>
            <source>The decision is being fetched…</source>
            <translation>Решение загружается…</translation>
        </message>
        <message>
            <source>Words, an article or a number</source>
            <translation>Слова, статья или номер</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Суд</translation>
        </message>
        <message>
            <source>All courts</source>
            <translation>Все суды</translation>
        </message>
        <message>
            <source>For which case</source>
            <translation>Для какого дела</translation>
        </message>
        <message>
            <source>Decisions of other courts</source>
            <translation>Решения других судов</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Try other words, another court or another case.</source>
            <translation>Попробуйте другие слова, другой суд или другое дело.</translation>
        </message>
    </context>
</TS>
