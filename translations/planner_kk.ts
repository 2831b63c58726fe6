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
            <source>%n term(s) to keep</source>
            <translation>
                <numerusform>%n мерзім</numerusform>
                <numerusform>%n мерзім</numerusform>
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
    <context>
        <name>adil::planner::TermLook</name>
        <message numerus="yes">
            <source>overdue: %n working day(s)</source>
            <translation>
                <numerusform>өтті: %n жұмыс күні</numerusform>
                <numerusform>өтті: %n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message numerus="yes">
            <source>soon: %n working day(s)</source>
            <translation>
                <numerusform>жақында: %n жұмыс күні</numerusform>
                <numerusform>жақында: %n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>soon</source>
            <translation>жақында</translation>
        </message>
        <message numerus="yes">
            <source>in time: %n working day(s)</source>
            <translation>
                <numerusform>мерзімінде: %n жұмыс күні</numerusform>
                <numerusform>мерзімінде: %n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>may be done</source>
            <translation>жасауға болады</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>тоқтатыла тұрды</translation>
        </message>
        <message>
            <source>met %1</source>
            <translation>сақталды %1</translation>
        </message>
        <message>
            <source>met late, %1</source>
            <translation>кеш орындалды, %1</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>қажет болмай қалды</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
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
            <translation>%1 дейін, %2 сақталды</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 дейін</translation>
        </message>
        <message>
            <source>another wording of the rule</source>
            <translation>қағиданың басқа редакциясы</translation>
        </message>
        <message>
            <source>What becomes of the terms</source>
            <translation>Мерзімдер қалай өзгереді</translation>
        </message>
        <message>
            <source>No term changes.</source>
            <translation>Бірде-бір мерзім өзгермейді.</translation>
        </message>
        <message>
            <source>The case comes to the stage “%1”.</source>
            <translation>Іс «%1» сатысына өтеді.</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::WhyPane</name>
        <message>
            <source>Why it is on hold</source>
            <translation>Неге тоқтатыла тұрды</translation>
        </message>
        <message>
            <source>Why %1</source>
            <translation>Неге %1</translation>
        </message>
        <message>
            <source>art. %1 of the Civil Procedure Code</source>
            <translation>АПК-нің %1-бабы</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>%1 ісі</translation>
        </message>
        <message>
            <source>Copy the explanation</source>
            <translation>Түсіндірмені көшіріп алу</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>расталуы керек</translation>
        </message>
        <message>
            <source>by a forecast calendar</source>
            <translation>болжам күнтізбесі бойынша</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Неден есептеледі</translation>
        </message>
        <message>
            <source>The count</source>
            <translation>Есептеу</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Мерзім немен аяқталды</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation>Нақты емес</translation>
        </message>
        <message>
            <source>What may change it</source>
            <translation>Мерзімді не өзгертеді</translation>
        </message>
        <message>
            <source>The rule</source>
            <translation>Қағида</translation>
        </message>
        <message>
            <source>Met…</source>
            <translation>Сақталды…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Ұзарту…</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Алып тастау…</translation>
        </message>
        <message>
            <source>Count anew…</source>
            <translation>Қайта есептеу…</translation>
        </message>
        <message>
            <source>Enter an event…</source>
            <translation>Оқиға енгізу…</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Why this day?</source>
            <translation>Неге дәл осы күн?</translation>
        </message>
        <message>
            <source>Choose a term: here stands how its last day is counted.</source>
            <translation>Мерзімді таңдаңыз: оның соңғы күні қалай есептелгені осында көрсетіледі.</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Кім нені өзгертті</translation>
        </message>
        <message>
            <source>Events of the case…</source>
            <translation>Істегі оқиғалар…</translation>
        </message>
        <message>
            <source>What it is about…</source>
            <translation>Іс не туралы…</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::TermForm</name>
        <message>
            <source>The term is met</source>
            <translation>Мерзім сақталды</translation>
        </message>
        <message>
            <source>Extend the term by ruling</source>
            <translation>Мерзімді ұйғарыммен ұзарту</translation>
        </message>
        <message>
            <source>Waive the term</source>
            <translation>Мерзімді алып тастау</translation>
        </message>
        <message>
            <source>Count the terms of the case anew</source>
            <translation>Істің мерзімдерін қайта есептеу</translation>
        </message>
        <message>
            <source>Mark as met</source>
            <translation>Сақталды деп белгілеу</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Ұзарту</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Take the new count</source>
            <translation>Жаңа есепті қабылдау</translation>
        </message>
        <message>
            <source>until %1, art. %2</source>
            <translation>%1 дейін, %2-бап</translation>
        </message>
        <message>
            <source>At most %1, art. %2</source>
            <translation>Ең көбі %1, %2-бап</translation>
        </message>
        <message>
            <source>By the rules and the working calendar of today. Nothing is changed until you confirm.</source>
            <translation>Бүгінгі қағидалар мен жұмыс күнтізбесі бойынша. Сіз растағанша ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Day of the ruling</source>
            <translation>Ұйғарым күні</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Сақталған күні</translation>
        </message>
        <message>
            <source>By the paper</source>
            <translation>Қай құжатпен</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Қанша уақытқа</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Өлшемі</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Required: why this term does not have to be kept.</source>
            <translation>Міндетті: бұл мерзімді неге сақтаудың қажеті жоқ.</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>күнтізбелік күн</translation>
        </message>
        <message>
            <source>months</source>
            <translation>ай</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::EventForm</name>
        <message>
            <source>An event of the case</source>
            <translation>Істегі оқиға</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>%1 ісі</translation>
        </message>
        <message>
            <source>Find an event by its title</source>
            <translation>Оқиғаны атауы бойынша табу</translation>
        </message>
        <message>
            <source>Kinds of events</source>
            <translation>Оқиға түрлері</translation>
        </message>
        <message>
            <source>Choose what happened.</source>
            <translation>Не болғанын таңдаңыз.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Set until</source>
            <translation>Дейін тағайындалды</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Enter the event</source>
            <translation>Оқиғаны енгізу</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Оқиғаны түзету</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>Оқиғаны жою</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The other case</source>
            <translation>Басқа іс</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Required: it stays with the terms that change.</source>
            <translation>Міндетті: өзгеретін мерзімдермен бірге сақталады.</translation>
        </message>
        <message>
            <source>Not in this list</source>
            <translation>Тізімде жоқ</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::DeadlinesScreen</name>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Бап</translation>
        </message>
        <message>
            <source>Search in the terms</source>
            <translation>Мерзімдерден іздеу</translation>
        </message>
        <message>
            <source>Enter an event of the case</source>
            <translation>Істегі оқиғаны енгізу</translation>
        </message>
        <message>
            <source>Mark the term as met</source>
            <translation>Мерзімді сақталды деп белгілеу</translation>
        </message>
        <message>
            <source>Extend the term by ruling</source>
            <translation>Мерзімді ұйғарыммен ұзарту</translation>
        </message>
        <message>
            <source>Count the terms of the case anew</source>
            <translation>Істің мерзімдерін қайта есептеу</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n мерзім</numerusform>
                <numerusform>%n мерзім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n term(s)</source>
            <translation>
                <numerusform>%n мерзімнің %1</numerusform>
                <numerusform>%n мерзімнің %1</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue: %1</source>
            <translation>мерзімі өткені: %1</translation>
        </message>
        <message>
            <source>due within 3 working days: %1</source>
            <translation>3 жұмыс күні ішінде аяқталатыны: %1</translation>
        </message>
        <message>
            <source>by a party</source>
            <translation>тарап орындайды</translation>
        </message>
        <message>
            <source>by another body</source>
            <translation>басқа орган орындайды</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>расталуы керек</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>болжам</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>No term found</source>
            <translation>Мерзім табылмады</translation>
        </message>
        <message>
            <source>Terms come by themselves from the events of the cases. Try another filter.</source>
            <translation>Мерзімдер істердегі оқиғалардан өздігінен пайда болады. Басқа сүзгіні қолданып көріңіз.</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Барлық қағидалар</translation>
        </message>
        <message numerus="yes">
            <source>%n running term(s) would end on another day by the calendar and the rules of today.</source>
            <translation>
                <numerusform>Бүгінгі күнтізбе мен қағидалар бойынша %n мерзім басқа күні аяқталар еді.</numerusform>
                <numerusform>Бүгінгі күнтізбе мен қағидалар бойынша %n мерзім басқа күні аяқталар еді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Show the events of the case</source>
            <translation>Істегі оқиғаларды көрсету</translation>
        </message>
        <message>
            <source>Say what the case is about</source>
            <translation>Істің не туралы екенін көрсету</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::TermFilter</name>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмағандар</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Барлық күйлер</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткендер</translation>
        </message>
        <message>
            <source>Due within 3 working days</source>
            <translation>3 жұмыс күні ішінде</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Мерзімінде</translation>
        </message>
        <message>
            <source>May be done</source>
            <translation>Жасауға болады</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Тоқтатыла тұрғандар</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Сақталғандар</translation>
        </message>
        <message>
            <source>Waived or lapsed</source>
            <translation>Алып тасталғандар</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>Расталуы керектер</translation>
        </message>
        <message>
            <source>Terms of the court</source>
            <translation>Соттың мерзімдері</translation>
        </message>
        <message>
            <source>Terms of the parties</source>
            <translation>Тараптардың мерзімдері</translation>
        </message>
        <message>
            <source>Terms of other bodies</source>
            <translation>Басқа органдардың мерзімдері</translation>
        </message>
        <message>
            <source>Everybody&apos;s terms</source>
            <translation>Барлық мерзімдер</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Барлық түрлер</translation>
        </message>
        <message>
            <source>All judges</source>
            <translation>Барлық судьялар</translation>
        </message>
        <message>
            <source>Case, title or article</source>
            <translation>Іс, атау немесе бап</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>Мерзім түрі</translation>
        </message>
        <message>
            <source>Who must keep it</source>
            <translation>Кім сақтауы керек</translation>
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
            <translation>Бап</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Ұзақтығы</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>Қолданысқа енген күні</translation>
        </message>
        <message>
            <source>%1 · to be confirmed</source>
            <translation>%1 · расталуы керек</translation>
        </message>
        <message>
            <source>%1 · art. %2</source>
            <translation>%1 · %2-бап</translation>
        </message>
        <message>
            <source>To be confirmed: this reading of the code is not confirmed yet.</source>
            <translation>Расталуы керек: кодексті бұлай оқу әлі расталған жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n қағида</numerusform>
                <numerusform>%n қағида</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n rule(s)</source>
            <translation>
                <numerusform>%n қағиданың %1</numerusform>
                <numerusform>%n қағиданың %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules on terms</source>
            <translation>Мерзімдер туралы қағидалар</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Find a rule by its title or article</source>
            <translation>Қағиданы атауы немесе бабы бойынша табу</translation>
        </message>
        <message>
            <source>No rule found</source>
            <translation>Қағида табылмады</translation>
        </message>
        <message>
            <source>Try other words.</source>
            <translation>Басқа сөздерді байқап көріңіз.</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::CalendarScreen</name>
        <message>
            <source>New hearing</source>
            <translation>Жаңа отырыс</translation>
        </message>
        <message>
            <source>Move the hearing</source>
            <translation>Отырысты ауыстыру</translation>
        </message>
        <message>
            <source>Adjourn the hearing</source>
            <translation>Отырысты кейінге қалдыру</translation>
        </message>
        <message>
            <source>Announce a break</source>
            <translation>Үзіліс жариялау</translation>
        </message>
        <message>
            <source>Cancel the hearing</source>
            <translation>Отырысты болдырмау</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Бүгінге өту</translation>
        </message>
        <message>
            <source>The days before</source>
            <translation>Алдыңғы күндер</translation>
        </message>
        <message>
            <source>The days after</source>
            <translation>Келесі күндер</translation>
        </message>
        <message>
            <source>Day by room</source>
            <translation>Күн залдар бойынша</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Жұмыс аптасы</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Күн тәртібі</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>демалыс</translation>
        </message>
        <message>
            <source>By video link</source>
            <translation>Бейнебайланыс арқылы</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>by video link</source>
            <translation>бейнебайланыс арқылы</translation>
        </message>
        <message>
            <source>%1, %2–%3</source>
            <translation>%1, %2–%3</translation>
        </message>
        <message>
            <source>taken by another judge</source>
            <translation>басқа судья алған</translation>
        </message>
        <message>
            <source>%1 of %2 in a row of hearings</source>
            <translation>отырыстар қатарында: %2 ішінен %1</translation>
        </message>
        <message>
            <source>not yet confirmed by the court</source>
            <translation>сот әлі растаған жоқ</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 бос емес</translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>әлі расталмаған</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 ішінен %1</translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n отырыс</numerusform>
                <numerusform>%n отырыс</numerusform>
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
            <translation>Күнтізбеде не көрсетіледі</translation>
        </message>
        <message>
            <source>My hearings</source>
            <translation>Менің отырыстарым</translation>
        </message>
        <message>
            <source>All hearings</source>
            <translation>Барлық отырыстар</translation>
        </message>
        <message>
            <source>Whose hearings</source>
            <translation>Кімнің отырыстары</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Calendar of hearings</source>
            <translation>Сот отырыстарының күнтізбесі</translation>
        </message>
        <message>
            <source>No hearings in these days</source>
            <translation>Бұл күндері отырыс жоқ</translation>
        </message>
        <message>
            <source>Page Up and Page Down go to other days.</source>
            <translation>PgUp және PgDn басқа күндерге өтеді.</translation>
        </message>
        <message>
            <source>Save as a calendar file</source>
            <translation>Күнтізбе файлы етіп сақтау</translation>
        </message>
        <message>
            <source>The hearings that are shown…</source>
            <translation>Көрсетілген отырыстар…</translation>
        </message>
        <message>
            <source>All that is to come, with the ends of terms…</source>
            <translation>Алдағының бәрі, мерзімдердің аяқталуымен…</translation>
        </message>
        <message>
            <source>There is nothing to export in these days.</source>
            <translation>Бұл күндерде экспорттайтын ештеңе жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>Cases heard in closed sessions are never exported: %n entry(s) left out.</source>
            <translation>
                <numerusform>Жабық отырыста қаралатын істер ешқашан экспортталмайды: %n жазба қалдырылды.</numerusform>
                <numerusform>Жабық отырыста қаралатын істер ешқашан экспортталмайды: %n жазба қалдырылды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::HearingPane</name>
        <message>
            <source>notice: %1</source>
            <translation>хабарлама: %1</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>жүріп жатыр</translation>
        </message>
        <message>
            <source>%1, %2–%3</source>
            <translation>%1, %2–%3</translation>
        </message>
        <message>
            <source>by video link</source>
            <translation>бейнебайланыс арқылы</translation>
        </message>
        <message>
            <source>%1, with a video link</source>
            <translation>%1, бейнебайланыспен</translation>
        </message>
        <message>
            <source>%1 of %2 in a row of hearings</source>
            <translation>отырыстар қатарында: %2 ішінен %1</translation>
        </message>
        <message>
            <source>first fixed for %1</source>
            <translation>алғашында %1 белгіленген</translation>
        </message>
        <message>
            <source>not yet confirmed by the court</source>
            <translation>сот әлі растаған жоқ</translation>
        </message>
        <message>
            <source>refused by the court: please decide</source>
            <translation>сот қабылдамады: шешім қабылдаңыз</translation>
        </message>
        <message>
            <source>Confirmed: %1 of %2</source>
            <translation>Растағандар: %2 ішінен %1</translation>
        </message>
        <message>
            <source>No hearing is chosen</source>
            <translation>Отырыс таңдалмаған</translation>
        </message>
        <message>
            <source>Arrows go from hearing to hearing, Enter opens one, N fixes a new one.</source>
            <translation>Көрсеткілер отырыстан отырысқа өтеді, Enter ашады, N жаңасын тағайындайды.</translation>
        </message>
        <message>
            <source>Participants of the hearing</source>
            <translation>Отырысқа қатысушылар</translation>
        </message>
        <message>
            <source>Open the hearing</source>
            <translation>Отырысты ашу</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Ауыстыру…</translation>
        </message>
        <message>
            <source>Adjourn…</source>
            <translation>Қалдыру…</translation>
        </message>
        <message>
            <source>Break…</source>
            <translation>Үзіліс…</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Болдырмау…</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::SchedulePane</name>
        <message>
            <source>by video link</source>
            <translation>бейнебайланыс арқылы</translation>
        </message>
        <message>
            <source>no line</source>
            <translation>желісіз</translation>
        </message>
        <message>
            <source>%1 (art. %2)</source>
            <translation>%1 (%2-бап)</translation>
        </message>
        <message>
            <source>%1 (art. %2, to be confirmed)</source>
            <translation>%1 (%2-бап, нақтылануға тиіс)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New hearing</source>
            <translation>Жаңа отырыс</translation>
        </message>
        <message>
            <source>Move the hearing</source>
            <translation>Отырысты ауыстыру</translation>
        </message>
        <message>
            <source>Adjourn the hearing</source>
            <translation>Отырысты кейінге қалдыру</translation>
        </message>
        <message>
            <source>Announce a break</source>
            <translation>Үзіліс жариялау</translation>
        </message>
        <message>
            <source>Cancel the hearing</source>
            <translation>Отырысты болдырмау</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Тағайындау</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Adjourn</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>Жалғасы</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Ұзақтығы</translation>
        </message>
        <message>
            <source>Courtroom</source>
            <translation>Сот отырысы залы</translation>
        </message>
        <message>
            <source>Line for video links</source>
            <translation>Бейнебайланыс желісі</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Өз сөзіңізбен</translation>
        </message>
        <message>
            <source>No new date yet</source>
            <translation>Жаңа күні әзірге жоқ</translation>
        </message>
        <message>
            <source>Nothing stands in the way at</source>
            <translation>Бос уақыттар</translation>
        </message>
        <message>
            <source>Decide otherwise</source>
            <translation>Өзгеше шешу</translation>
        </message>
        <message>
            <source>Why; it stays with the hearing</source>
            <translation>Себебі; отырыспен бірге сақталады</translation>
        </message>
        <message>
            <source>The hearing is there already: choose another time or place.</source>
            <translation>Отырыс онсыз да сонда: басқа уақытты немесе орынды таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::WorkloadScreen</name>
        <message>
            <source>Open cases by stage</source>
            <translation>Ашық істер: сатысы бойынша</translation>
        </message>
        <message>
            <source>Open cases by age</source>
            <translation>Ашық істер: қанша уақыттан бері</translation>
        </message>
        <message>
            <source>Open cases by category</source>
            <translation>Ашық істер: санаты бойынша</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Не күтіп тұр</translation>
        </message>
        <message>
            <source>Open cases by judge</source>
            <translation>Ашық істер: судьялар бойынша</translation>
        </message>
        <message>
            <source>Hearings ahead, of the working hours</source>
            <translation>Алдағы отырыстар және жұмыс уақыты</translation>
        </message>
        <message>
            <source>Terms that end, by week</source>
            <translation>Аяқталатын мерзімдер, апталар бойынша</translation>
        </message>
        <message>
            <source>Acts issued, by month</source>
            <translation>Шығарылған актілер, айлар бойынша</translation>
        </message>
        <message>
            <source>Terms kept and missed, by month</source>
            <translation>Сақталған және өткізіп алынған мерзімдер, айлар бойынша</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>%1 бастап</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>up to a month</source>
            <translation>бір айға дейін</translation>
        </message>
        <message>
            <source>1 to 2 months</source>
            <translation>1-ден 2 айға дейін</translation>
        </message>
        <message>
            <source>2 to 3 months</source>
            <translation>2-ден 3 айға дейін</translation>
        </message>
        <message>
            <source>3 to 6 months</source>
            <translation>3-тен 6 айға дейін</translation>
        </message>
        <message>
            <source>6 to 12 months</source>
            <translation>6-дан 12 айға дейін</translation>
        </message>
        <message>
            <source>over a year</source>
            <translation>бір жылдан астам</translation>
        </message>
        <message>
            <source>a term is overdue</source>
            <translation>мерзімі өткен</translation>
        </message>
        <message>
            <source>adjourned without a date</source>
            <translation>күнсіз кейінге қалдырылған</translation>
        </message>
        <message>
            <source>adjourned 3 times or more</source>
            <translation>3 және одан көп рет қалдырылған</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>тоқтатыла тұрған</translation>
        </message>
        <message>
            <source>at trial, no hearing planned</source>
            <translation>отырыс тағайындалмаған</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
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
            <translation>%1, өткізілді: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n hearing(s), %2 of %3 working hours</source>
            <translation>
                <numerusform>%1: %n отырыс, %3 жұмыс сағатынан %2</numerusform>
                <numerusform>%1: %n отырыс, %3 жұмыс сағатынан %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n hearing(s); the working days are not known</source>
            <translation>
                <numerusform>%1: %n отырыс; жұмыс күндері белгісіз</numerusform>
                <numerusform>%1: %n отырыс; жұмыс күндері белгісіз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n term(s)</source>
            <translation>
                <numerusform>%1: %n мерзім</numerusform>
                <numerusform>%1: %n мерзім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n term(s), missed %2</source>
            <translation>
                <numerusform>%1: %n мерзім, оның ішінде өткізіп алынғаны %2</numerusform>
                <numerusform>%1: %n мерзім, оның ішінде өткізіп алынғаны %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n act(s)</source>
            <translation>
                <numerusform>%1: %n акт</numerusform>
                <numerusform>%1: %n акт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n case(s)</source>
            <translation>
                <numerusform>%1: %n іс</numerusform>
                <numerusform>%1: %n іс</numerusform>
            </translation>
        </message>
        <message>
            <source>missed</source>
            <translation>өткізіп алынды</translation>
        </message>
        <message>
            <source>Records behind the number</source>
            <translation>Сан артындағы жазбалар</translation>
        </message>
        <message>
            <source>All judges</source>
            <translation>Барлық судьялар</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Судья</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n ашық іс</numerusform>
                <numerusform>%n ашық іс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s) left this week</source>
            <translation>
                <numerusform>осы аптада тағы %n отырыс</numerusform>
                <numerusform>осы аптада тағы %n отырыс</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue: %1</source>
            <translation>мерзімі өткені: %1</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Күтіп тұрған ештеңе жоқ.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Жоқ.</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Жүктеме</translation>
        </message>
        <message>
            <source>No work yet</source>
            <translation>Әзірге жұмыс жоқ</translation>
        </message>
        <message>
            <source>Numbers appear here with the cases.</source>
            <translation>Сандар істермен бірге пайда болады.</translation>
        </message>
        <message>
            <source>Nothing is behind this number</source>
            <translation>Бұл санның артында ештеңе жоқ</translation>
        </message>
        <message>
            <source>Choose a bar: here stand the records that it counts.</source>
            <translation>Жолақты таңдаңыз: мұнда ол санайтын жазбалар тұрады.</translation>
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
            <translation>Ауысатын мерзімдер</translation>
        </message>
        <message>
            <source>Counted by the calendar and the rules of today, these terms end on another day. Nothing changes until you confirm.</source>
            <translation>Бүгінгі күнтізбе мен қағидалар бойынша есептегенде, бұл мерзімдер басқа күні аяқталады. Сіз растамайынша ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Count anew</source>
            <translation>Қайта есептеу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>болжам</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::ChangeForm</name>
        <message>
            <source>No paper</source>
            <translation>Құжатсыз</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::EventsPane</name>
        <message>
            <source>Case %1</source>
            <translation>%1 ісі</translation>
        </message>
        <message>
            <source>Paper: %1</source>
            <translation>Құжат: %1</translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>әлі расталмаған</translation>
        </message>
        <message>
            <source>Events of the case</source>
            <translation>Істегі оқиғалар</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Жою…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Nothing was entered yet</source>
            <translation>Әзірге ештеңе енгізілмеген</translation>
        </message>
        <message>
            <source>The terms of a case are counted from its events.</source>
            <translation>Істің мерзімдері оның оқиғаларынан есептеледі.</translation>
        </message>
    </context>
    <context>
        <name>adil::planner::KindForm</name>
        <message>
            <source>What the category of the case tells is ticked already: %1.</source>
            <translation>Істің санатынан белгілі болғаны белгіленіп қойылды: %1.</translation>
        </message>
        <message>
            <source>The terms of the code differ by what the case is about.</source>
            <translation>Кодекс мерзімдері істің не туралы екеніне байланысты.</translation>
        </message>
        <message>
            <source>What the case is about</source>
            <translation>Іс не туралы</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>%1 ісі</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Proceedings</source>
            <translation>Іс жүргізу түрі</translation>
        </message>
        <message>
            <source>For the terms the case is</source>
            <translation>Мерзімдер үшін бұл іс</translation>
        </message>
    </context>
</TS>
