<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>adil::shell::Finder</name>
        <message>
            <source>Opened lately</source>
            <translation>Недавно открытые</translation>
        </message>
        <message>
            <source>Cases and documents</source>
            <translation>Дела и документы</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Nothing is called “%1”</source>
            <translation>По запросу «%1» ничего не найдено</translation>
        </message>
        <message>
            <source>Search: case, party, document, command</source>
            <translation>Поиск: дело, сторона, документ, команда</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найденное</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::FirstSyncPage</name>
        <message>
            <source>First synchronisation</source>
            <translation>Первая синхронизация</translation>
        </message>
        <message>
            <source>Your cases are being copied to this computer. Afterwards you can work without a connection.</source>
            <translation>Ваши дела копируются на этот компьютер. После этого можно работать и без связи.</translation>
        </message>
        <message>
            <source>Stop and sign out</source>
            <translation>Остановить и выйти</translation>
        </message>
        <message>
            <source>Copied %1 of %2</source>
            <extracomment>%1 and %2 are numbers of records</extracomment>
            <translation>Скопировано %1 из %2</translation>
        </message>
        <message>
            <source>Copied %1</source>
            <translation>Скопировано: %1</translation>
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation>Запрашивается список данных у сервера…</translation>
        </message>
        <message>
            <source>The server does not answer. Check its address and the connection; it is tried again by itself.</source>
            <translation>Сервер не отвечает. Проверьте адрес и связь; попытка повторится сама.</translation>
        </message>
        <message>
            <source>Less than a minute left</source>
            <translation>Осталось меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Осталась примерно %n минута</numerusform>
                <numerusform>Осталось примерно %n минуты</numerusform>
                <numerusform>Осталось примерно %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Frame</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Искать везде</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Показать клавиши</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Следующая вкладка</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Предыдущая вкладка</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>Закрыть вкладку</translation>
        </message>
        <message>
            <source>Show what waits to be sent</source>
            <translation>Показать, что ждёт отправки</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Синхронизировать сейчас</translation>
        </message>
        <message>
            <source>Close Adil</source>
            <translation>Закрыть Adil</translation>
        </message>
        <message>
            <source>Demo data only: what is kept on this computer is not encrypted yet. Do not open real cases.</source>
            <translation>Только демонстрационные данные: то, что хранится на этом компьютере, пока не зашифровано. Не открывайте настоящие дела.</translation>
        </message>
        <message>
            <source>The file with your unsent work was damaged. It was brought back as of %1; please check what you did after that. The damaged file was kept.</source>
            <translation>Файл с вашей неотправленной работой был повреждён. Он восстановлен по состоянию на %1; проверьте, что вы делали после этого. Повреждённый файл сохранён.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::KeptCard</name>
        <message>
            <source>heard on %1</source>
            <translation>заседание %1</translation>
        </message>
        <message>
            <source>all files are here</source>
            <translation>все файлы здесь</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n file(s) here</source>
            <translation>
                <numerusform>здесь %1 из %n файла</numerusform>
                <numerusform>здесь %1 из %n файлов</numerusform>
                <numerusform>здесь %1 из %n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Не хранить</translation>
        </message>
        <message>
            <source>The disk has too little room: files of kept cases do not come. Free some space, or let cases go. Nothing that is kept is removed.</source>
            <translation>На диске мало места: файлы хранимых дел не загружаются. Освободите место или перестаньте хранить часть дел. Из того, что хранится, ничего не удаляется.</translation>
        </message>
        <message>
            <source>The kept cases take more than the limit. Raise it, or let cases go.</source>
            <translation>Хранимые дела занимают больше предела. Увеличьте его или перестаньте хранить часть дел.</translation>
        </message>
        <message>
            <source>Files on this computer</source>
            <translation>Файлы на этом компьютере</translation>
        </message>
        <message>
            <source>The files of cases that you keep, and of those heard within 14 days, are here without a connection too. Other files stay while there is room; those used longest ago go first.</source>
            <translation>Файлы дел, которые вы храните, и дел, назначенных на ближайшие 14 дней, доступны здесь и без связи. Остальные лежат, пока есть место; первыми уходят те, которые давно не открывали.</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Предел</translation>
        </message>
        <message>
            <source>Kept cases</source>
            <translation>Хранимые дела</translation>
        </message>
        <message>
            <source>None yet. The pin above the papers of a case keeps it here.</source>
            <translation>Пока нет. Кнопка с булавкой над документами дела оставляет его здесь.</translation>
        </message>
        <message>
            <source>%1 of %2 used</source>
            <translation>Занято %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::KeysPage</name>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>These keys already do something else: %1.</source>
            <translation>Эти клавиши уже назначены другому действию: %1.</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Найти действие или клавишу</translation>
        </message>
        <message>
            <source>Keys of the program</source>
            <translation>Клавиши программы</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>Назначить эти клавиши</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Новые клавиши</translation>
        </message>
        <message>
            <source>Press the new keys in the field.</source>
            <translation>Нажмите новые клавиши в поле.</translation>
        </message>
        <message>
            <source>Original keys</source>
            <translation>Исходные клавиши</translation>
        </message>
        <message>
            <source>No such action</source>
            <translation>Такого действия нет</translation>
        </message>
        <message>
            <source>No action and no key is called so.</source>
            <translation>Так не называется ни действие, ни клавиша.</translation>
        </message>
        <message>
            <source>Rules on terms</source>
            <translation>Правила о сроках</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Rail</name>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Opens a menu</source>
            <translation>Открывает меню</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::SearchButton</name>
        <message>
            <source>Search: case, party, document, command</source>
            <translation>Поиск: дело, сторона, документ, команда</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Section</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Акты</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Нагрузка</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Язык интерфейса</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Высокий контраст</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>Сервер: %1</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Папка: %1</translation>
        </message>
        <message>
            <source>Demo data only: what is kept on this computer is not encrypted yet. Do not open real cases.</source>
            <translation>Только демонстрационные данные: то, что хранится на этом компьютере, пока не зашифровано. Не открывайте настоящие дела.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::SignInPage</name>
        <message>
            <source>The judge&apos;s workstation. Sign in to the court&apos;s server.</source>
            <extracomment>unchecked term: workstation</extracomment>
            <translation>Рабочее место судьи. Войдите на сервер суда.</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>Сервер: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Certificate authority of the court (PEM file)</source>
            <translation>Сертификат удостоверяющего центра суда (файл PEM)</translation>
        </message>
        <message>
            <source>Leave empty when the computer already trusts the server.</source>
            <translation>Оставьте пустым, если компьютер уже доверяет серверу.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Выполняется вход…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Certificate authority of the court</source>
            <translation>Удостоверяющий центр суда</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Сертификаты (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Enter the address of the server, for instance https://adil.sot.example</source>
            <translation>Введите адрес сервера, например https://adil.sot.example</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Этот файл не удаётся прочитать.</translation>
        </message>
        <message>
            <source>There is no certificate in this file.</source>
            <translation>В этом файле нет сертификата.</translation>
        </message>
        <message>
            <source>Enter your IIN.</source>
            <translation>Введите ИИН.</translation>
        </message>
        <message>
            <source>This is not an IIN: it has 12 digits, the last of which checks the others.</source>
            <translation>Это не ИИН: в ИИН 12 цифр, последняя из них проверяет остальные.</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Введите пароль.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::StatusLine</name>
        <message>
            <source>Not synchronised yet</source>
            <translation>Ещё не синхронизировано</translation>
        </message>
        <message>
            <source>Synchronised %1</source>
            <translation>Синхронизировано %1</translation>
        </message>
        <message>
            <source>Synchronising, %1 %</source>
            <translation>Синхронизация, %1 %</translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Синхронизация…</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Без связи с %1</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Без связи</translation>
        </message>
        <message>
            <source>Synchronisation fails since %1</source>
            <translation>Ошибка синхронизации с %1</translation>
        </message>
        <message>
            <source>Synchronisation fails</source>
            <translation>Ошибка синхронизации</translation>
        </message>
        <message>
            <source>Show what waits to be sent</source>
            <translation>Показать, что ждёт отправки</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n изменение ждёт отправки</numerusform>
                <numerusform>%n изменения ждут отправки</numerusform>
                <numerusform>%n изменений ждут отправки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need you</source>
            <translation>
                <numerusform>%n изменение требует вашего решения</numerusform>
                <numerusform>%n изменения требуют вашего решения</numerusform>
                <numerusform>%n изменений требуют вашего решения</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Язык интерфейса</translation>
        </message>
        <message>
            <source>Too little room on the disk for files</source>
            <translation>На диске мало места для файлов</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::TabStrip</name>
        <message>
            <source>Open records</source>
            <translation>Открытые вкладки</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>tool tip of the cross of a tab</extracomment>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::Waiting</name>
        <message>
            <source>Queued</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Has arrived</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Задержано</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Конфликт</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::WaitingDetail</name>
        <message>
            <source>(removed)</source>
            <translation>(удалено)</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>of what has not been sent: as if it had never been done</extracomment>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Отправить снова</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <extracomment>of two versions of one record</extracomment>
            <translation>Оставить моё</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <extracomment>of two versions of one record: the one that the court&apos;s server has</extracomment>
            <translation>Взять версию суда</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ваша версия</translation>
        </message>
        <message>
            <source>The court&apos;s</source>
            <translation>Версия суда</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::WaitingPanel</name>
        <message>
            <source>Waiting to be sent</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Синхронизировать сейчас</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ничего не ждёт отправки</translation>
        </message>
        <message>
            <source>Everything you did has reached the court&apos;s server.</source>
            <translation>Всё, что вы сделали, дошло до сервера суда.</translation>
        </message>
        <message>
            <source>There is no connection. What you do is kept on this computer and goes out by itself when the server can be reached.</source>
            <translation>Связи нет. Всё, что вы делаете, сохраняется на этом компьютере и уйдёт само, когда сервер станет доступен.</translation>
        </message>
        <message>
            <source>What waits: take back, or take theirs</source>
            <translation>Ждущее отправки: отменить или взять версию суда</translation>
        </message>
        <message>
            <source>What waits: send again, or keep mine</source>
            <translation>Ждущее отправки: отправить снова или оставить моё</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer differs from the court&apos;s by %n minute(s). Times are those of the court; please have the clock set.</source>
            <translation>
                <numerusform>Часы этого компьютера расходятся с часами суда на %n минуту. Время считается по часам суда; попросите исправить часы.</numerusform>
                <numerusform>Часы этого компьютера расходятся с часами суда на %n минуты. Время считается по часам суда; попросите исправить часы.</numerusform>
                <numerusform>Часы этого компьютера расходятся с часами суда на %n минут. Время считается по часам суда; попросите исправить часы.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::shell::ReminderCard</name>
        <message>
            <source>Reminders</source>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Of a hearing</source>
            <translation>О заседании</translation>
        </message>
        <message>
            <source>No reminder</source>
            <translation>Не напоминать</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>за %n минуту</numerusform>
                <numerusform>за %n минуты</numerusform>
                <numerusform>за %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the end of a term, in the morning</source>
            <translation>Об окончании срока, утром</translation>
        </message>
        <message>
            <source>On the day itself</source>
            <translation>В тот же день</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before</source>
            <translation>
                <numerusform>за %n рабочий день</numerusform>
                <numerusform>за %n рабочих дня</numerusform>
                <numerusform>за %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Each working morning, while drafts wait for your signature</source>
            <translation>Каждое рабочее утро, пока проекты ждут вашей подписи</translation>
        </message>
        <message>
            <source>Adil tells you by notifications of this computer while it is open. They may show on a locked screen: they say the number of the case and the time, never names.</source>
            <translation>Пока Адил открыт, он напоминает уведомлениями этого компьютера. Они могут быть видны и на заблокированном экране: в них только номер дела и время, имён не бывает.</translation>
        </message>
    </context>
    <context>
        <name>adil::shell::FeedCard</name>
        <message>
            <source>Calendar feed</source>
            <translation>Лента календаря</translation>
        </message>
        <message>
            <source>A private address by which the calendar of your phone shows your hearings and the ends of terms: the number of the case, the kind of hearing, its time and room; names of parties only when you choose so, nothing of what a case is about, nothing of closed sessions. Whoever has the address can read this without a password, and so can the company that keeps the phone's calendar.</source>
            <translation>Личный адрес, по которому календарь вашего телефона показывает ваши заседания и окончания сроков: номер дела, вид заседания, время и зал; имена сторон — только если вы так выберете; без существа дела, без закрытых заседаний. Всякий, у кого есть этот адрес, прочтёт это без пароля, как и компания, которая хранит календарь телефона.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Запрос к серверу…</translation>
        </message>
        <message>
            <source>There is no address now.</source>
            <translation>Сейчас адреса нет.</translation>
        </message>
        <message>
            <source>The address was made on %1.</source>
            <translation>Адрес создан %1.</translation>
        </message>
        <message>
            <source>Nobody has read it yet.</source>
            <translation>По нему ещё никто не читал.</translation>
        </message>
        <message>
            <source>It was last read on %1.</source>
            <translation>Последний раз по нему читали %1.</translation>
        </message>
        <message>
            <source>There is no connection to the court server. An address can be made or taken back only with a connection; calendars that have one go on reading it.</source>
            <translation>Нет связи с сервером суда. Создать или отозвать адрес можно только при связи; календари, у которых он есть, продолжают его читать.</translation>
        </message>
        <message>
            <source>Copied. Enter it in your phone as a calendar subscription. The address is shown only now.</source>
            <translation>Скопировано. Введите его в телефоне как подписку на календарь. Адрес показан только сейчас.</translation>
        </message>
        <message>
            <source>The address is shown only now: copy it into your phone as a calendar subscription. The one before it no longer works.</source>
            <translation>Адрес показан только сейчас: перенесите его в телефон как подписку на календарь. Прежний больше не действует.</translation>
        </message>
        <message>
            <source>Make a new address</source>
            <translation>Создать новый адрес</translation>
        </message>
        <message>
            <source>Make an address</source>
            <translation>Создать адрес</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Take the address back</source>
            <translation>Отозвать адрес</translation>
        </message>
        <message>
            <source>With the names of the parties</source>
            <translation>С именами сторон</translation>
        </message>
        <message>
            <source>It tells the names of the parties.</source>
            <translation>В нём указаны имена сторон.</translation>
        </message>
    </context>
</TS>
