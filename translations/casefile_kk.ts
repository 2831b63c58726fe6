<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>adil::casefile::CaseListScreen</name>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Дау мәні</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Тараптар</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Саты</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Түскен күні</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n іс</numerusform>
                <numerusform>%n іс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n case(s)</source>
            <translation>
                <numerusform>%n істің %1-і</numerusform>
                <numerusform>%n істің %1-і</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Істер</translation>
        </message>
        <message>
            <source>Number, party or subject</source>
            <translation>Нөмір, тарап немесе дау мәні</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>Барлық сатылар</translation>
        </message>
        <message>
            <source>No case found</source>
            <translation>Іс табылмады</translation>
        </message>
        <message>
            <source>Try other words or another stage.</source>
            <translation>Басқа сөзбен немесе сатымен іздеңіз.</translation>
        </message>
        <message>
            <source>Keep the chosen case on this computer, or let it go</source>
            <translation>Таңдалған істі осы компьютерде сақтау немесе сақтамау</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Осы компьютерде сақтау</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::CaseScreen</name>
        <message>
            <source>signed</source>
            <translation>қол қойылған</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n парақ</numerusform>
                <numerusform>%n парақ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n құжат</numerusform>
                <numerusform>%n құжат</numerusform>
            </translation>
        </message>
        <message>
            <source>Index of the case</source>
            <translation>Іс тізімдемесі</translation>
        </message>
        <message>
            <source>No papers yet</source>
            <translation>Құжаттар әзірге жоқ</translation>
        </message>
        <message>
            <source>Papers appear here as they are filed.</source>
            <translation>Құжаттар түскен сайын осында көрінеді.</translation>
        </message>
        <message>
            <source>Keep the case on this computer, or let it go</source>
            <translation>Істі осы компьютерде сақтау немесе сақтамау</translation>
        </message>
        <message>
            <source>change…</source>
            <translation>өзгерту…</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::Desk</name>
        <message>
            <source>for %1</source>
            <translation>%1 өкілі</translation>
        </message>
        <message>
            <source>IIN/BIN %1</source>
            <translation>ЖСН/БСН %1</translation>
        </message>
        <message>
            <source>until %1 · art. %2</source>
            <translation>%1 дейін · %2-бап</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>өтіп кетті</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>мерзімінде</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>жақында</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Тараптар</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Іс барысы</translation>
        </message>
        <message>
            <source>Index</source>
            <extracomment>the list of a case&apos;s papers</extracomment>
            <translation>Тізімдеме</translation>
        </message>
        <message>
            <source>No term runs</source>
            <translation>Ағымдағы мерзім жоқ</translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Judicial acts</source>
            <translation>Сот актілері</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Жаңа шешім</translation>
        </message>
        <message>
            <source>New ruling</source>
            <translation>Жаңа ұйғарым</translation>
        </message>
        <message>
            <source>Enter an event…</source>
            <translation>Оқиға енгізу…</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::KeptLine</name>
        <message>
            <source>Kept on this computer</source>
            <translation>Осы компьютерде сақталады</translation>
        </message>
        <message>
            <source>Kept by itself: heard on %1</source>
            <translation>Автоматты түрде сақталады: отырыс %1</translation>
        </message>
        <message>
            <source>Not kept on this computer</source>
            <translation>Осы компьютерде сақталмайды</translation>
        </message>
        <message>
            <source>all files are here</source>
            <translation>барлық файл осында</translation>
        </message>
        <message numerus="yes">
            <source>fetching: %1 of %n file(s) here</source>
            <translation>
                <numerusform>жүктелуде: %n файлдың %1-і осында</numerusform>
                <numerusform>жүктелуде: %n файлдың %1-і осында</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n file(s) here</source>
            <translation>
                <numerusform>%n файлдың %1-і осында</numerusform>
                <numerusform>%n файлдың %1-і осында</numerusform>
            </translation>
        </message>
        <message>
            <source>too little room on the disk</source>
            <translation>дискіде орын жетпейді</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Осы компьютерде сақтау</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::NotesPane</name>
        <message>
            <source>%1, page %2</source>
            <translation>%1, %2-бет</translation>
        </message>
        <message>
            <source>%1, seen by the panel</source>
            <translation>%1, сот құрамы көреді</translation>
        </message>
        <message>
            <source>only me</source>
            <translation>тек мен</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>әлі жіберілмеген</translation>
        </message>
        <message>
            <source>change not kept</source>
            <extracomment>of a note whose text was changed but not kept</extracomment>
            <translation>өзгеріс сақталмаған</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Ескертпе мәтіні</translation>
        </message>
        <message>
            <source>A note to the open page</source>
            <translation>Ашық бетке ескертпе</translation>
        </message>
        <message>
            <source>Show it to the panel</source>
            <translation>Сот құрамына көрсету</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Жаңа ескертпе</translation>
        </message>
        <message>
            <source>Remove the note</source>
            <translation>Ескертпені жою</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Ескертпелер әзірге жоқ</translation>
        </message>
        <message>
            <source>Notes are yours: they never become part of the case.</source>
            <translation>Ескертпелер тек сіздікі: олар істің бөлігі болмайды.</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::PaperPane</name>
        <message>
            <source>Search in the paper</source>
            <translation>Құжаттан іздеу</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Табылған келесі орын</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Табылған алдыңғы орын</translation>
        </message>
        <message>
            <source>Adil shows PDF files and pictures. This file (%1) can be saved and opened with another program.</source>
            <translation>Adil PDF файлдары мен суреттерді көрсетеді. Бұл файлды (%1) сақтап, басқа бағдарламамен ашуға болады.</translation>
        </message>
        <message>
            <source>Adil shows PDF files and pictures. The case is heard in closed session: its files cannot be copied out.</source>
            <translation>Adil PDF файлдары мен суреттерді көрсетеді. Іс жабық отырыста қаралады: оның файлдарын көшіруге болмайды.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Көшірмесін сақтау…</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>%2 беттің %1-беті</translation>
        </message>
        <message>
            <source>sheet %1 · %2</source>
            <translation>%1-парақ · %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>табылмады</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Көшірмесін сақтау</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ені бойынша</translation>
        </message>
        <message>
            <source>No paper is open</source>
            <translation>Құжат ашылмаған</translation>
        </message>
        <message>
            <source>Choose one in the index on the left.</source>
            <translation>Сол жақтағы тізімдемеден құжатты таңдаңыз.</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <extracomment>page and number of pages, short: &quot;2 / 14&quot;</extracomment>
            <translation>%1 / %2</translation>
        </message>
    </context>
</TS>
