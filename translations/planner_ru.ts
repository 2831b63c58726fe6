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
            <source>%n term(s) to keep</source>
            <translation>
                <numerusform>%n срок</numerusform>
                <numerusform>%n срока</numerusform>
                <numerusform>%n сроков</numerusform>
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
    <context>
        <name>adil::planner::TermLook</name>
        <message numerus="yes">
            <source>overdue: %n working day(s)</source>
            <translation>
                <numerusform>просрочен: %n раб. день</numerusform>
                <numerusform>просрочен: %n раб. дня</numerusform>
                <numerusform>просрочен: %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочен</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message numerus="yes">
            <source>soon: %n working day(s)</source>
            <translation>
                <numerusform>скоро: %n раб. день</numerusform>
                <numerusform>скоро: %n раб. дня</numerusform>
                <numerusform>скоро: %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>soon</source>
            <translation>скоро</translation>
        </message>
        <message numerus="yes">
            <source>in time: %n working day(s)</source>
            <translation>
                <numerusform>в срок: %n раб. день</numerusform>
                <numerusform>в срок: %n раб. дня</numerusform>
                <numerusform>в срок: %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>may be done</source>
            <translation>можно сделать</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>приостановлен</translation>
        </message>
        <message>
            <source>met %1</source>
            <translation>исполнен %1</translation>
        </message>
        <message>
            <source>met late, %1</source>
            <translation>с опозданием, %1</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>отпал</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::ChangesView</name>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>until %1, met on %2</source>
            <translation>до %1, исполнен %2</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>another wording of the rule</source>
            <translation>другая редакция правила</translation>
        </message>
        <message>
            <source>What becomes of the terms</source>
            <translation>Что станет со сроками</translation>
        </message>
        <message>
            <source>No term changes.</source>
            <translation>Ни один срок не меняется.</translation>
        </message>
        <message>
            <source>The case comes to the stage “%1”.</source>
            <translation>Дело переходит на стадию «%1».</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::WhyPane</name>
        <message>
            <source>Why it is on hold</source>
            <translation>Почему приостановлен</translation>
        </message>
        <message>
            <source>Why %1</source>
            <translation>Почему %1</translation>
        </message>
        <message>
            <source>art. %1 of the Civil Procedure Code</source>
            <translation>ст. %1 ГПК</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Дело %1</translation>
        </message>
        <message>
            <source>Copy the explanation</source>
            <translation>Скопировать объяснение</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>требует подтверждения</translation>
        </message>
        <message>
            <source>by a forecast calendar</source>
            <translation>по прогнозному календарю</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>От чего считается</translation>
        </message>
        <message>
            <source>The count</source>
            <translation>Как посчитан</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Что со сроком</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation>Что не точно</translation>
        </message>
        <message>
            <source>What may change it</source>
            <translation>Что изменит срок</translation>
        </message>
        <message>
            <source>The rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Met…</source>
            <translation>Исполнен…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Продлить…</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Снять…</translation>
        </message>
        <message>
            <source>Count anew…</source>
            <translation>Пересчитать…</translation>
        </message>
        <message>
            <source>Enter an event…</source>
            <translation>Внести событие…</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Why this day?</source>
            <translation>Почему этот день?</translation>
        </message>
        <message>
            <source>Choose a term: here stands how its last day is counted.</source>
            <translation>Выберите срок: здесь показано, как посчитан его последний день.</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Кто что изменил</translation>
        </message>
        <message>
            <source>Events of the case…</source>
            <translation>События дела…</translation>
        </message>
        <message>
            <source>What it is about…</source>
            <translation>О чём дело…</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::TermForm</name>
        <message>
            <source>The term is met</source>
            <translation>Срок исполнен</translation>
        </message>
        <message>
            <source>Extend the term by ruling</source>
            <translation>Продлить срок определением</translation>
        </message>
        <message>
            <source>Waive the term</source>
            <translation>Снять срок</translation>
        </message>
        <message>
            <source>Count the terms of the case anew</source>
            <translation>Пересчитать сроки дела</translation>
        </message>
        <message>
            <source>Mark as met</source>
            <translation>Отметить исполнение</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Продлить</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Снять</translation>
        </message>
        <message>
            <source>Take the new count</source>
            <translation>Принять новый счёт</translation>
        </message>
        <message>
            <source>until %1, art. %2</source>
            <translation>до %1, ст. %2</translation>
        </message>
        <message>
            <source>At most %1, art. %2</source>
            <translation>Не более чем на %1, ст. %2</translation>
        </message>
        <message>
            <source>By the rules and the working calendar of today. Nothing is changed until you confirm.</source>
            <translation>По сегодняшним правилам и рабочему календарю. Пока вы не подтвердите, ничего не изменится.</translation>
        </message>
        <message>
            <source>Day of the ruling</source>
            <translation>День определения</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Исполнен</translation>
        </message>
        <message>
            <source>By the paper</source>
            <translation>Каким документом</translation>
        </message>
        <message>
            <source>By</source>
            <translation>На сколько</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Единица</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Required: why this term does not have to be kept.</source>
            <translation>Обязательно: почему этот срок не нужно соблюдать.</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>рабочих дней</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>календарных дней</translation>
        </message>
        <message>
            <source>months</source>
            <translation>месяцев</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::EventForm</name>
        <message>
            <source>An event of the case</source>
            <translation>Событие дела</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Дело %1</translation>
        </message>
        <message>
            <source>Find an event by its title</source>
            <translation>Найти событие по названию</translation>
        </message>
        <message>
            <source>Kinds of events</source>
            <translation>Виды событий</translation>
        </message>
        <message>
            <source>Choose what happened.</source>
            <translation>Выберите, что произошло.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Set until</source>
            <translation>Назначено до</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Enter the event</source>
            <translation>Внести событие</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Исправить событие</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>Удалить событие</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The other case</source>
            <translation>Другое дело</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Required: it stays with the terms that change.</source>
            <translation>Обязательно: сохраняется при сроках, которые изменятся.</translation>
        </message>
        <message>
            <source>Not in this list</source>
            <translation>Нет в списке</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::DeadlinesScreen</name>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Search in the terms</source>
            <translation>Искать в сроках</translation>
        </message>
        <message>
            <source>Enter an event of the case</source>
            <translation>Внести событие дела</translation>
        </message>
        <message>
            <source>Mark the term as met</source>
            <translation>Отметить исполнение срока</translation>
        </message>
        <message>
            <source>Extend the term by ruling</source>
            <translation>Продлить срок определением</translation>
        </message>
        <message>
            <source>Count the terms of the case anew</source>
            <translation>Пересчитать сроки дела</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n срок</numerusform>
                <numerusform>%n срока</numerusform>
                <numerusform>%n сроков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n term(s)</source>
            <translation>
                <numerusform>%1 из %n срока</numerusform>
                <numerusform>%1 из %n сроков</numerusform>
                <numerusform>%1 из %n сроков</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue: %1</source>
            <translation>просрочено: %1</translation>
        </message>
        <message>
            <source>due within 3 working days: %1</source>
            <translation>истекает за 3 рабочих дня: %1</translation>
        </message>
        <message>
            <source>by a party</source>
            <translation>за стороной</translation>
        </message>
        <message>
            <source>by another body</source>
            <translation>за другим органом</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>требует подтверждения</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>прогноз</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>No term found</source>
            <translation>Сроки не найдены</translation>
        </message>
        <message>
            <source>Terms come by themselves from the events of the cases. Try another filter.</source>
            <translation>Сроки сами возникают из событий дел. Попробуйте другой отбор.</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Все правила</translation>
        </message>
        <message numerus="yes">
            <source>%n running term(s) would end on another day by the calendar and the rules of today.</source>
            <translation>
                <numerusform>По сегодняшним календарю и правилам %n срок закончился бы в другой день.</numerusform>
                <numerusform>По сегодняшним календарю и правилам %n срока закончились бы в другой день.</numerusform>
                <numerusform>По сегодняшним календарю и правилам %n сроков закончились бы в другой день.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show the events of the case</source>
            <translation>Показать события дела</translation>
        </message>
        <message>
            <source>Say what the case is about</source>
            <translation>Указать, о чём дело</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::TermFilter</name>
        <message>
            <source>Not finished</source>
            <translation>Незавершённые</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Все состояния</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просроченные</translation>
        </message>
        <message>
            <source>Due within 3 working days</source>
            <translation>В ближайшие 3 рабочих дня</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>В срок</translation>
        </message>
        <message>
            <source>May be done</source>
            <translation>Можно сделать</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Приостановленные</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Исполненные</translation>
        </message>
        <message>
            <source>Waived or lapsed</source>
            <translation>Снятые и отпавшие</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>Требующие подтверждения</translation>
        </message>
        <message>
            <source>Terms of the court</source>
            <translation>Сроки суда</translation>
        </message>
        <message>
            <source>Terms of the parties</source>
            <translation>Сроки сторон</translation>
        </message>
        <message>
            <source>Terms of other bodies</source>
            <translation>Сроки других органов</translation>
        </message>
        <message>
            <source>Everybody&apos;s terms</source>
            <translation>Все сроки</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>All judges</source>
            <translation>Все судьи</translation>
        </message>
        <message>
            <source>Case, title or article</source>
            <translation>Дело, название или статья</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>Вид срока</translation>
        </message>
        <message>
            <source>Who must keep it</source>
            <translation>Кто должен соблюсти</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Судья</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::RulesView</name>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Продолжительность</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>%1 · to be confirmed</source>
            <translation>%1 · требует подтверждения</translation>
        </message>
        <message>
            <source>%1 · art. %2</source>
            <translation>%1 · ст. %2</translation>
        </message>
        <message>
            <source>To be confirmed: this reading of the code is not confirmed yet.</source>
            <translation>Требует подтверждения: такое чтение кодекса ещё не подтверждено.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n правило</numerusform>
                <numerusform>%n правила</numerusform>
                <numerusform>%n правил</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n rule(s)</source>
            <translation>
                <numerusform>%1 из %n правила</numerusform>
                <numerusform>%1 из %n правил</numerusform>
                <numerusform>%1 из %n правил</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules on terms</source>
            <translation>Правила о сроках</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Find a rule by its title or article</source>
            <translation>Найти правило по названию или статье</translation>
        </message>
        <message>
            <source>No rule found</source>
            <translation>Правила не найдены</translation>
        </message>
        <message>
            <source>Try other words.</source>
            <translation>Попробуйте другие слова.</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::CalendarScreen</name>
        <message>
            <source>New hearing</source>
            <translation>Новое заседание</translation>
        </message>
        <message>
            <source>Move the hearing</source>
            <translation>Перенести заседание</translation>
        </message>
        <message>
            <source>Adjourn the hearing</source>
            <translation>Отложить заседание</translation>
        </message>
        <message>
            <source>Announce a break</source>
            <translation>Объявить перерыв</translation>
        </message>
        <message>
            <source>Cancel the hearing</source>
            <translation>Отменить заседание</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Перейти к сегодняшнему дню</translation>
        </message>
        <message>
            <source>The days before</source>
            <translation>Предыдущие дни</translation>
        </message>
        <message>
            <source>The days after</source>
            <translation>Следующие дни</translation>
        </message>
        <message>
            <source>Day by room</source>
            <translation>День по залам</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Рабочая неделя</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>By video link</source>
            <translation>По видеосвязи</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>by video link</source>
            <translation>по видеосвязи</translation>
        </message>
        <message>
            <source>%1, %2–%3</source>
            <translation>%1, %2–%3</translation>
        </message>
        <message>
            <source>taken by another judge</source>
            <translation>занято другим судьёй</translation>
        </message>
        <message>
            <source>%1 of %2 in a row of hearings</source>
            <translation>%1-е из %2 в цепочке заседаний</translation>
        </message>
        <message>
            <source>not yet confirmed by the court</source>
            <translation>ещё не подтверждено судом</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 занято</translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>ещё не подтверждено</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n заседание</numerusform>
                <numerusform>%n заседания</numerusform>
                <numerusform>%n заседаний</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>What the calendar shows</source>
            <translation>Что показывает календарь</translation>
        </message>
        <message>
            <source>My hearings</source>
            <translation>Мои заседания</translation>
        </message>
        <message>
            <source>All hearings</source>
            <translation>Все заседания</translation>
        </message>
        <message>
            <source>Whose hearings</source>
            <translation>Чьи заседания</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Calendar of hearings</source>
            <translation>Календарь судебных заседаний</translation>
        </message>
        <message>
            <source>No hearings in these days</source>
            <translation>В эти дни заседаний нет</translation>
        </message>
        <message>
            <source>Page Up and Page Down go to other days.</source>
            <translation>PgUp и PgDn переходят к другим дням.</translation>
        </message>
        <message>
            <source>Save as a calendar file</source>
            <translation>Сохранить файлом календаря</translation>
        </message>
        <message>
            <source>The hearings that are shown…</source>
            <translation>Показанные заседания…</translation>
        </message>
        <message>
            <source>All that is to come, with the ends of terms…</source>
            <translation>Всё предстоящее, с окончаниями сроков…</translation>
        </message>
        <message>
            <source>There is nothing to export in these days.</source>
            <translation>В эти дни экспортировать нечего.</translation>
        </message>
        <message numerus="yes">
            <source>Cases heard in closed sessions are never exported: %n entry(s) left out.</source>
            <translation>
                <numerusform>Дела, слушаемые в закрытых заседаниях, никогда не экспортируются: пропущена %n запись.</numerusform>
                <numerusform>Дела, слушаемые в закрытых заседаниях, никогда не экспортируются: пропущены %n записи.</numerusform>
                <numerusform>Дела, слушаемые в закрытых заседаниях, никогда не экспортируются: пропущено %n записей.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::HearingPane</name>
        <message>
            <source>notice: %1</source>
            <translation>извещение: %1</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>идёт</translation>
        </message>
        <message>
            <source>%1, %2–%3</source>
            <translation>%1, %2–%3</translation>
        </message>
        <message>
            <source>by video link</source>
            <translation>по видеосвязи</translation>
        </message>
        <message>
            <source>%1, with a video link</source>
            <translation>%1, с видеосвязью</translation>
        </message>
        <message>
            <source>%1 of %2 in a row of hearings</source>
            <translation>%1-е из %2 в цепочке заседаний</translation>
        </message>
        <message>
            <source>first fixed for %1</source>
            <translation>сначала назначено на %1</translation>
        </message>
        <message>
            <source>not yet confirmed by the court</source>
            <translation>ещё не подтверждено судом</translation>
        </message>
        <message>
            <source>refused by the court: please decide</source>
            <translation>отклонено судом: примите решение</translation>
        </message>
        <message>
            <source>Confirmed: %1 of %2</source>
            <translation>Подтвердили: %1 из %2</translation>
        </message>
        <message>
            <source>No hearing is chosen</source>
            <translation>Заседание не выбрано</translation>
        </message>
        <message>
            <source>Arrows go from hearing to hearing, Enter opens one, N fixes a new one.</source>
            <translation>Стрелки переходят от заседания к заседанию, Enter открывает, N назначает новое.</translation>
        </message>
        <message>
            <source>Participants of the hearing</source>
            <translation>Участники заседания</translation>
        </message>
        <message>
            <source>Open the hearing</source>
            <translation>Открыть заседание</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Перенести…</translation>
        </message>
        <message>
            <source>Adjourn…</source>
            <translation>Отложить…</translation>
        </message>
        <message>
            <source>Break…</source>
            <translation>Перерыв…</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Отменить…</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::SchedulePane</name>
        <message>
            <source>by video link</source>
            <translation>по видеосвязи</translation>
        </message>
        <message>
            <source>no line</source>
            <translation>без линии</translation>
        </message>
        <message>
            <source>%1 (art. %2)</source>
            <translation>%1 (ст. %2)</translation>
        </message>
        <message>
            <source>%1 (art. %2, to be confirmed)</source>
            <translation>%1 (ст. %2, подлежит уточнению)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New hearing</source>
            <translation>Новое заседание</translation>
        </message>
        <message>
            <source>Move the hearing</source>
            <translation>Перенести заседание</translation>
        </message>
        <message>
            <source>Adjourn the hearing</source>
            <translation>Отложить заседание</translation>
        </message>
        <message>
            <source>Announce a break</source>
            <translation>Объявить перерыв</translation>
        </message>
        <message>
            <source>Cancel the hearing</source>
            <translation>Отменить заседание</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Назначить</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>Adjourn</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Объявить</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>Продолжение</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Продолжительность</translation>
        </message>
        <message>
            <source>Courtroom</source>
            <translation>Зал заседания</translation>
        </message>
        <message>
            <source>Line for video links</source>
            <translation>Линия видеосвязи</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Своими словами</translation>
        </message>
        <message>
            <source>No new date yet</source>
            <translation>Новой даты пока нет</translation>
        </message>
        <message>
            <source>Nothing stands in the way at</source>
            <translation>Свободное время</translation>
        </message>
        <message>
            <source>Decide otherwise</source>
            <translation>Решить иначе</translation>
        </message>
        <message>
            <source>Why; it stays with the hearing</source>
            <translation>Почему; сохраняется с заседанием</translation>
        </message>
        <message>
            <source>The hearing is there already: choose another time or place.</source>
            <translation>Заседание и так стоит там: выберите другое время или место.</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::WorkloadScreen</name>
        <message>
            <source>Open cases by stage</source>
            <translation>Дела в производстве по стадиям</translation>
        </message>
        <message>
            <source>Open cases by age</source>
            <translation>Дела в производстве по давности</translation>
        </message>
        <message>
            <source>Open cases by category</source>
            <translation>Дела в производстве по категориям</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Что требует внимания</translation>
        </message>
        <message>
            <source>Open cases by judge</source>
            <translation>Дела в производстве по судьям</translation>
        </message>
        <message>
            <source>Hearings ahead, of the working hours</source>
            <translation>Предстоящие заседания и рабочее время</translation>
        </message>
        <message>
            <source>Terms that end, by week</source>
            <translation>Истекающие сроки по неделям</translation>
        </message>
        <message>
            <source>Acts issued, by month</source>
            <translation>Вынесенные акты по месяцам</translation>
        </message>
        <message>
            <source>Terms kept and missed, by month</source>
            <translation>Соблюдённые и пропущенные сроки по месяцам</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>up to a month</source>
            <translation>до месяца</translation>
        </message>
        <message>
            <source>1 to 2 months</source>
            <translation>от 1 до 2 месяцев</translation>
        </message>
        <message>
            <source>2 to 3 months</source>
            <translation>от 2 до 3 месяцев</translation>
        </message>
        <message>
            <source>3 to 6 months</source>
            <translation>от 3 до 6 месяцев</translation>
        </message>
        <message>
            <source>6 to 12 months</source>
            <translation>от 6 до 12 месяцев</translation>
        </message>
        <message>
            <source>over a year</source>
            <translation>более года</translation>
        </message>
        <message>
            <source>a term is overdue</source>
            <translation>срок пропущен</translation>
        </message>
        <message>
            <source>adjourned without a date</source>
            <translation>отложено без даты</translation>
        </message>
        <message>
            <source>adjourned 3 times or more</source>
            <translation>отложено 3 раза и более</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>приостановлено</translation>
        </message>
        <message>
            <source>at trial, no hearing planned</source>
            <translation>заседание не назначено</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>не известно</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2 %</source>
            <translation>%1 · %2 %</translation>
        </message>
        <message>
            <source>%1, missed %2</source>
            <translation>%1, пропущено: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n hearing(s), %2 of %3 working hours</source>
            <translation>
                <numerusform>%1: %n заседание, %2 из %3 рабочих часов</numerusform>
                <numerusform>%1: %n заседания, %2 из %3 рабочих часов</numerusform>
                <numerusform>%1: %n заседаний, %2 из %3 рабочих часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n hearing(s); the working days are not known</source>
            <translation>
                <numerusform>%1: %n заседание; рабочие дни не известны</numerusform>
                <numerusform>%1: %n заседания; рабочие дни не известны</numerusform>
                <numerusform>%1: %n заседаний; рабочие дни не известны</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n term(s)</source>
            <translation>
                <numerusform>%1: %n срок</numerusform>
                <numerusform>%1: %n срока</numerusform>
                <numerusform>%1: %n сроков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n term(s), missed %2</source>
            <translation>
                <numerusform>%1: %n срок, из них пропущено %2</numerusform>
                <numerusform>%1: %n срока, из них пропущено %2</numerusform>
                <numerusform>%1: %n сроков, из них пропущено %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n act(s)</source>
            <translation>
                <numerusform>%1: %n акт</numerusform>
                <numerusform>%1: %n акта</numerusform>
                <numerusform>%1: %n актов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n case(s)</source>
            <translation>
                <numerusform>%1: %n дело</numerusform>
                <numerusform>%1: %n дела</numerusform>
                <numerusform>%1: %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>missed</source>
            <translation>пропущен</translation>
        </message>
        <message>
            <source>Records behind the number</source>
            <translation>Записи, из которых складывается число</translation>
        </message>
        <message>
            <source>All judges</source>
            <translation>Все судьи</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Судья</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n дело в производстве</numerusform>
                <numerusform>%n дела в производстве</numerusform>
                <numerusform>%n дел в производстве</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s) left this week</source>
            <translation>
                <numerusform>на этой неделе ещё %n заседание</numerusform>
                <numerusform>на этой неделе ещё %n заседания</numerusform>
                <numerusform>на этой неделе ещё %n заседаний</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue: %1</source>
            <translation>просрочено: %1</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Ничего не требует внимания.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Нет.</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Нагрузка</translation>
        </message>
        <message>
            <source>No work yet</source>
            <translation>Работы пока нет</translation>
        </message>
        <message>
            <source>Numbers appear here with the cases.</source>
            <translation>Числа появятся вместе с делами.</translation>
        </message>
        <message>
            <source>Nothing is behind this number</source>
            <translation>За этим числом ничего нет</translation>
        </message>
        <message>
            <source>Choose a bar: here stand the records that it counts.</source>
            <translation>Выберите полосу: здесь стоят записи, которые она считает.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::MovedPane</name>
        <message>
            <source>Terms that move</source>
            <translation>Сроки, которые сдвигаются</translation>
        </message>
        <message>
            <source>Counted by the calendar and the rules of today, these terms end on another day. Nothing changes until you confirm.</source>
            <translation>Если считать по сегодняшним календарю и правилам, эти сроки заканчиваются в другой день. Пока вы не подтвердите, ничего не изменится.</translation>
        </message>
        <message>
            <source>Count anew</source>
            <translation>Пересчитать</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>прогноз</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::ChangeForm</name>
        <message>
            <source>No paper</source>
            <translation>Без документа</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::EventsPane</name>
        <message>
            <source>Case %1</source>
            <translation>Дело %1</translation>
        </message>
        <message>
            <source>Paper: %1</source>
            <translation>Документ: %1</translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>ещё не подтверждено</translation>
        </message>
        <message>
            <source>Events of the case</source>
            <translation>События дела</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Nothing was entered yet</source>
            <translation>Пока ничего не внесено</translation>
        </message>
        <message>
            <source>The terms of a case are counted from its events.</source>
            <translation>Сроки дела считаются от его событий.</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::KindForm</name>
        <message>
            <source>What the category of the case tells is ticked already: %1.</source>
            <translation>То, что следует из категории дела, уже отмечено: %1.</translation>
        </message>
        <message>
            <source>The terms of the code differ by what the case is about.</source>
            <translation>Сроки кодекса зависят от того, о чём дело.</translation>
        </message>
        <message>
            <source>What the case is about</source>
            <translation>О чём дело</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Дело %1</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Proceedings</source>
            <translation>Вид производства</translation>
        </message>
        <message>
            <source>For the terms the case is</source>
            <translation>Для сроков это дело</translation>
        </message>
    </context>
</TS>
