<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>adil::shell::Finder</name>
        <message>
            <source>Opened lately</source>
            <translation>Жақында ашылғандар</translation>
        </message>
        <message>
            <source>Cases and documents</source>
            <translation>Істер мен құжаттар</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Пәрмендер</translation>
        </message>
        <message>
            <source>Nothing is called “%1”</source>
            <translation>«%1» бойынша ештеңе табылмады</translation>
        </message>
        <message>
            <source>Search: case, party, document, command</source>
            <translation>Іздеу: іс, тарап, құжат, пәрмен</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылғандар</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::FirstSyncPage</name>
        <message>
            <source>First synchronisation</source>
            <translation>Алғашқы синхрондау</translation>
        </message>
        <message>
            <source>Your cases are being copied to this computer. Afterwards you can work without a connection.</source>
            <translation>Істеріңіз осы компьютерге көшірілуде. Содан кейін байланыссыз да жұмыс істей аласыз.</translation>
        </message>
        <message>
            <source>Stop and sign out</source>
            <translation>Тоқтатып, шығу</translation>
        </message>
        <message>
            <source>Copied %1 of %2</source>
            <extracomment>%1 and %2 are numbers of records</extracomment>
            <translation>Көшірілді: %2 ішінен %1</translation>
        </message>
        <message>
            <source>Copied %1</source>
            <translation>Көшірілді: %1</translation>
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation>Серверден деректер тізімі сұралуда…</translation>
        </message>
        <message>
            <source>The server does not answer. Check its address and the connection; it is tried again by itself.</source>
            <translation>Сервер жауап бермейді. Мекенжайы мен байланысты тексеріңіз; әрекет өздігінен қайталанады.</translation>
        </message>
        <message>
            <source>Less than a minute left</source>
            <translation>Бір минуттан аз қалды</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Шамамен %n минут қалды</numerusform>
                <numerusform>Шамамен %n минут қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Frame</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Бәрінен іздеу</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Пернелерді көрсету</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Келесі қойынды</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Алдыңғы қойынды</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>Қойындыны жабу</translation>
        </message>
        <message>
            <source>Show what waits to be sent</source>
            <translation>Жіберілуін күтіп тұрғандарды көрсету</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Қазір синхрондау</translation>
        </message>
        <message>
            <source>Close Adil</source>
            <translation>Adil бағдарламасын жабу</translation>
        </message>
        <message>
            <source>Demo data only: what is kept on this computer is not encrypted yet. Do not open real cases.</source>
            <translation>Тек демонстрациялық деректер: осы компьютерде сақталғандар әзірге шифрланбаған. Нақты істерді ашпаңыз.</translation>
        </message>
        <message>
            <source>The file with your unsent work was damaged. It was brought back as of %1; please check what you did after that. The damaged file was kept.</source>
            <translation>Жіберілмеген жұмысыңыз сақталған файл бүлінген екен. Ол %1 жағдайы бойынша қалпына келтірілді; содан кейін не істегеніңізді тексеріңіз. Бүлінген файл сақталды.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::KeptCard</name>
        <message>
            <source>heard on %1</source>
            <translation>отырыс %1</translation>
        </message>
        <message>
            <source>all files are here</source>
            <translation>барлық файл осында</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n file(s) here</source>
            <translation>
                <numerusform>%n файлдың %1-і осында</numerusform>
                <numerusform>%n файлдың %1-і осында</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Сақтамау</translation>
        </message>
        <message>
            <source>The disk has too little room: files of kept cases do not come. Free some space, or let cases go. Nothing that is kept is removed.</source>
            <translation>Дискіде орын жетпейді: сақталатын істердің файлдары жүктелмей тұр. Орын босатыңыз немесе кейбір істерді сақтаудан алыңыз. Сақталғаннан ештеңе жойылмайды.</translation>
        </message>
        <message>
            <source>The kept cases take more than the limit. Raise it, or let cases go.</source>
            <translation>Сақталатын істер шектен көп орын алады. Шекті көтеріңіз немесе кейбір істерді сақтаудан алыңыз.</translation>
        </message>
        <message>
            <source>Files on this computer</source>
            <translation>Осы компьютердегі файлдар</translation>
        </message>
        <message>
            <source>The files of cases that you keep, and of those heard within 14 days, are here without a connection too. Other files stay while there is room; those used longest ago go first.</source>
            <translation>Өзіңіз сақтайтын және 14 күн ішінде қаралатын істердің файлдары байланыссыз да осында болады. Қалған файлдар орын барда тұрады; көптен бері ашылмағандары бірінші жойылады.</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Шек</translation>
        </message>
        <message>
            <source>Kept cases</source>
            <translation>Сақталатын істер</translation>
        </message>
        <message>
            <source>None yet. The pin above the papers of a case keeps it here.</source>
            <translation>Әзірге жоқ. Іс құжаттарының үстіндегі түйреуіш істі осында сақтайды.</translation>
        </message>
        <message>
            <source>%1 of %2 used</source>
            <translation>%2 ішінен %1 пайдаланылған</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::KeysPage</name>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Әрекет</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>These keys already do something else: %1.</source>
            <translation>Бұл пернелер басқа әрекетке тағайындалған: %1.</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Әрекетті немесе пернені табу</translation>
        </message>
        <message>
            <source>Keys of the program</source>
            <translation>Бағдарлама пернелері</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>Осы пернелерді тағайындау</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Жаңа пернелер</translation>
        </message>
        <message>
            <source>Press the new keys in the field.</source>
            <translation>Өрісте жаңа пернелерді басыңыз.</translation>
        </message>
        <message>
            <source>Original keys</source>
            <translation>Бастапқы пернелер</translation>
        </message>
        <message>
            <source>No such action</source>
            <translation>Мұндай әрекет жоқ</translation>
        </message>
        <message>
            <source>No action and no key is called so.</source>
            <translation>Бұлай аталатын әрекет те, перне де жоқ.</translation>
        </message>
        <message>
            <source>Rules on terms</source>
            <translation>Мерзімдер туралы қағидалар</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Rail</name>
        <message>
            <source>Sections</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Opens a menu</source>
            <translation>Мәзірді ашады</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::SearchButton</name>
        <message>
            <source>Search: case, party, document, command</source>
            <translation>Іздеу: іс, тарап, құжат, пәрмен</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Section</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Істер</translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Актілер</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Тәжірибе</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Жүктеме</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Интерфейс тілі</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Компьютердегідей</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Жоғары контраст</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Осы компьютер</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>Сервер: %1</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Қалта: %1</translation>
        </message>
        <message>
            <source>Demo data only: what is kept on this computer is not encrypted yet. Do not open real cases.</source>
            <translation>Тек демонстрациялық деректер: осы компьютерде сақталғандар әзірге шифрланбаған. Нақты істерді ашпаңыз.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::SignInPage</name>
        <message>
            <source>The judge&apos;s workstation. Sign in to the court&apos;s server.</source>
            <extracomment>unchecked term: workstation</extracomment>
            <translation>Судьяның жұмыс орны. Сот серверіне кіріңіз.</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>Сервер: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Certificate authority of the court (PEM file)</source>
            <translation>Соттың куәландырушы орталығының сертификаты (PEM файлы)</translation>
        </message>
        <message>
            <source>Leave empty when the computer already trusts the server.</source>
            <translation>Компьютер серверге онсыз да сенсе, бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Файлды таңдау</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Кіру орындалуда…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Certificate authority of the court</source>
            <translation>Соттың куәландырушы орталығы</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Сертификаттар (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Enter the address of the server, for instance https://adil.sot.example</source>
            <translation>Сервердің мекенжайын енгізіңіз, мысалы https://adil.sot.example</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Бұл файлды оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>There is no certificate in this file.</source>
            <translation>Бұл файлда сертификат жоқ.</translation>
        </message>
        <message>
            <source>Enter your IIN.</source>
            <translation>ЖСН енгізіңіз.</translation>
        </message>
        <message>
            <source>This is not an IIN: it has 12 digits, the last of which checks the others.</source>
            <translation>Бұл ЖСН емес: ЖСН 12 цифрдан тұрады, соңғысы қалғандарын тексереді.</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Құпиясөзді енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::StatusLine</name>
        <message>
            <source>Not synchronised yet</source>
            <translation>Әлі синхрондалмаған</translation>
        </message>
        <message>
            <source>Synchronised %1</source>
            <translation>Синхрондалды %1</translation>
        </message>
        <message>
            <source>Synchronising, %1 %</source>
            <translation>Синхрондалуда, %1 %</translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Синхрондалуда…</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Байланыс жоқ: %1 бастап</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Байланыс жоқ</translation>
        </message>
        <message>
            <source>Synchronisation fails since %1</source>
            <translation>Синхрондау қатесі: %1 бастап</translation>
        </message>
        <message>
            <source>Synchronisation fails</source>
            <translation>Синхрондау қатесі</translation>
        </message>
        <message>
            <source>Show what waits to be sent</source>
            <translation>Жіберілуін күтіп тұрғандарды көрсету</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n өзгеріс күтуде</numerusform>
                <numerusform>%n өзгеріс күтуде</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need you</source>
            <translation>
                <numerusform>%n өзгеріс сіздің шешіміңізді күтуде</numerusform>
                <numerusform>%n өзгеріс сіздің шешіміңізді күтуде</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Интерфейс тілі</translation>
        </message>
        <message>
            <source>Too little room on the disk for files</source>
            <translation>Файлдарға дискіде орын жетпейді</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::TabStrip</name>
        <message>
            <source>Open records</source>
            <translation>Ашық қойындылар</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>tool tip of the cross of a tab</extracomment>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Waiting</name>
        <message>
            <source>Queued</source>
            <translation>Кезекте</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Жіберілуде</translation>
        </message>
        <message>
            <source>Has arrived</source>
            <translation>Жетті</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Қайшылық</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::WaitingDetail</name>
        <message>
            <source>(removed)</source>
            <translation>(жойылған)</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>of what has not been sent: as if it had never been done</extracomment>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Қайта жіберу</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <extracomment>of two versions of one record</extracomment>
            <translation>Менікін қалдыру</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <extracomment>of two versions of one record: the one that the court&apos;s server has</extracomment>
            <translation>Соттікін алу</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Сіздікі</translation>
        </message>
        <message>
            <source>The court&apos;s</source>
            <translation>Соттікі</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::WaitingPanel</name>
        <message>
            <source>Waiting to be sent</source>
            <translation>Жіберілуін күтуде</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Қазір синхрондау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Күтіп тұрған ештеңе жоқ</translation>
        </message>
        <message>
            <source>Everything you did has reached the court&apos;s server.</source>
            <translation>Барлық әрекеттеріңіз сот серверіне жетті.</translation>
        </message>
        <message>
            <source>There is no connection. What you do is kept on this computer and goes out by itself when the server can be reached.</source>
            <translation>Байланыс жоқ. Әрекеттеріңіз осы компьютерде сақталады және сервер қолжетімді болғанда өздігінен жіберіледі.</translation>
        </message>
        <message>
            <source>What waits: take back, or take theirs</source>
            <translation>Жіберуді күткен: қайтарып алу немесе соттікін алу</translation>
        </message>
        <message>
            <source>What waits: send again, or keep mine</source>
            <translation>Жіберуді күткен: қайта жіберу немесе менікін қалдыру</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer differs from the court&apos;s by %n minute(s). Times are those of the court; please have the clock set.</source>
            <translation>
                <numerusform>Осы компьютердің сағаты сот сағатынан %n минутқа алшақ. Уақыт сот сағатымен есептеледі; сағатты дұрыстатыңыз.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::shell::ReminderCard</name>
        <message>
            <source>Reminders</source>
            <translation>Еске салу</translation>
        </message>
        <message>
            <source>Of a hearing</source>
            <translation>Сот отырысы туралы</translation>
        </message>
        <message>
            <source>No reminder</source>
            <translation>Еске салмау</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n минут бұрын</numerusform>
                <numerusform>%n минут бұрын</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the end of a term, in the morning</source>
            <translation>Мерзімнің аяқталуы туралы, таңертең</translation>
        </message>
        <message>
            <source>On the day itself</source>
            <translation>Сол күннің өзінде</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before</source>
            <translation>
                <numerusform>%n жұмыс күні бұрын</numerusform>
                <numerusform>%n жұмыс күні бұрын</numerusform>
            </translation>
        </message>
        <message>
            <source>Each working morning, while drafts wait for your signature</source>
            <translation>Әр жұмыс күні таңертең, жобалар сіздің қолыңызды күтіп тұрғанда</translation>
        </message>
        <message>
            <source>Adil tells you by notifications of this computer while it is open. They may show on a locked screen: they say the number of the case and the time, never names.</source>
            <translation>Әділ ашық тұрғанда осы компьютердің хабарландырулары арқылы еске салады. Олар құлыпталған экранда да көрінуі мүмкін: онда істің нөмірі мен уақыты ғана айтылады, есімдер ешқашан жазылмайды.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::FeedCard</name>
        <message>
            <source>Calendar feed</source>
            <translation>Күнтізбе арнасы</translation>
        </message>
        <message>
            <source>A private address by which the calendar of your phone shows your hearings and the ends of terms: the number of the case, the kind of hearing, its time and room; names of parties only when you choose so, nothing of what a case is about, nothing of closed sessions. Whoever has the address can read this without a password, and so can the company that keeps the phone's calendar.</source>
            <translation>Телефоныңыздың күнтізбесі отырыстарыңыз бен мерзімдердің аяқталуын көрсететін жеке мекенжай: істің нөмірі, отырыстың түрі, уақыты және залы; тараптардың есімдері тек сіз таңдасаңыз ғана; істің мәні туралы ештеңе жоқ, жабық отырыстар мүлде жоқ. Мекенжайды білген кез келген адам мұны құпиясөзсіз оқи алады, телефон күнтізбесін сақтайтын компания да оқи алады.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Серверден сұралуда…</translation>
        </message>
        <message>
            <source>There is no address now.</source>
            <translation>Қазір мекенжай жоқ.</translation>
        </message>
        <message>
            <source>The address was made on %1.</source>
            <translation>Мекенжай %1 жасалды.</translation>
        </message>
        <message>
            <source>Nobody has read it yet.</source>
            <translation>Оны әлі ешкім оқыған жоқ.</translation>
        </message>
        <message>
            <source>It was last read on %1.</source>
            <translation>Ол соңғы рет %1 оқылды.</translation>
        </message>
        <message>
            <source>There is no connection to the court server. An address can be made or taken back only with a connection; calendars that have one go on reading it.</source>
            <translation>Сот серверімен байланыс жоқ. Мекенжайды тек байланыс болғанда жасауға немесе қайтарып алуға болады; мекенжайы бар күнтізбелер оны оқи береді.</translation>
        </message>
        <message>
            <source>Copied. Enter it in your phone as a calendar subscription. The address is shown only now.</source>
            <translation>Көшірілді. Оны телефонға күнтізбеге жазылу ретінде енгізіңіз. Мекенжай тек қазір көрсетіледі.</translation>
        </message>
        <message>
            <source>The address is shown only now: copy it into your phone as a calendar subscription. The one before it no longer works.</source>
            <translation>Мекенжай тек қазір көрсетіледі: оны телефонға күнтізбеге жазылу ретінде көшіріңіз. Бұрынғысы енді жұмыс істемейді.</translation>
        </message>
        <message>
            <source>Make a new address</source>
            <translation>Жаңа мекенжай жасау</translation>
        </message>
        <message>
            <source>Make an address</source>
            <translation>Мекенжай жасау</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Take the address back</source>
            <translation>Мекенжайды қайтарып алу</translation>
        </message>
        <message>
            <source>With the names of the parties</source>
            <translation>Тараптардың есімдерімен</translation>
        </message>
        <message>
            <source>It tells the names of the parties.</source>
            <translation>Онда тараптардың есімдері көрсетіледі.</translation>
        </message>
    </context>
</TS>
