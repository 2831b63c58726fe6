<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>adil::casefile::CaseListScreen</name>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Стадия</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Поступило</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n дело</numerusform>
                <numerusform>%n дела</numerusform>
                <numerusform>%n дел</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n case(s)</source>
            <translation>
                <numerusform>%1 из %n дела</numerusform>
                <numerusform>%1 из %n дел</numerusform>
                <numerusform>%1 из %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <source>Number, party or subject</source>
            <translation>Номер, сторона или предмет</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>Все стадии</translation>
        </message>
        <message>
            <source>No case found</source>
            <translation>Дел не найдено</translation>
        </message>
        <message>
            <source>Try other words or another stage.</source>
            <translation>Измените слова или стадию.</translation>
        </message>
        <message>
            <source>Keep the chosen case on this computer, or let it go</source>
            <translation>Хранить выбранное дело на этом компьютере или перестать</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Хранить на этом компьютере</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::CaseScreen</name>
        <message>
            <source>signed</source>
            <translation>подписан</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n лист</numerusform>
                <numerusform>%n листа</numerusform>
                <numerusform>%n листов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n документ</numerusform>
                <numerusform>%n документа</numerusform>
                <numerusform>%n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>Index of the case</source>
            <translation>Опись дела</translation>
        </message>
        <message>
            <source>No papers yet</source>
            <translation>Документов пока нет</translation>
        </message>
        <message>
            <source>Papers appear here as they are filed.</source>
            <translation>Документы появятся здесь по мере поступления.</translation>
        </message>
        <message>
            <source>Keep the case on this computer, or let it go</source>
            <translation>Хранить дело на этом компьютере или перестать</translation>
        </message>
        <message>
            <source>change…</source>
            <translation>изменить…</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::Desk</name>
        <message>
            <source>for %1</source>
            <translation>представляет: %1</translation>
        </message>
        <message>
            <source>IIN/BIN %1</source>
            <translation>ИИН/БИН %1</translation>
        </message>
        <message>
            <source>until %1 · art. %2</source>
            <translation>до %1 · ст. %2</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочен</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>в срок</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>скоро</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Ход дела</translation>
        </message>
        <message>
            <source>Index</source>
            <extracomment>the list of a case&apos;s papers</extracomment>
            <translation>Опись</translation>
        </message>
        <message>
            <source>No term runs</source>
            <translation>Текущих сроков нет</translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Judicial acts</source>
            <translation>Судебные акты</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Новое решение</translation>
        </message>
        <message>
            <source>New ruling</source>
            <translation>Новое определение</translation>
        </message>
        <message>
            <source>Enter an event…</source>
            <translation>Внести событие…</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::KeptLine</name>
        <message>
            <source>Kept on this computer</source>
            <translation>Хранится на этом компьютере</translation>
        </message>
        <message>
            <source>Kept by itself: heard on %1</source>
            <translation>Хранится автоматически: заседание %1</translation>
        </message>
        <message>
            <source>Not kept on this computer</source>
            <translation>Не хранится на этом компьютере</translation>
        </message>
        <message>
            <source>all files are here</source>
            <translation>все файлы здесь</translation>
        </message>
        <message numerus="yes">
            <source>fetching: %1 of %n file(s) here</source>
            <translation>
                <numerusform>загружается: здесь %1 из %n файла</numerusform>
                <numerusform>загружается: здесь %1 из %n файлов</numerusform>
                <numerusform>загружается: здесь %1 из %n файлов</numerusform>
            </translation>
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
            <source>too little room on the disk</source>
            <translation>на диске мало места</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Хранить на этом компьютере</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::NotesPane</name>
        <message>
            <source>%1, page %2</source>
            <translation>%1, стр. %2</translation>
        </message>
        <message>
            <source>%1, seen by the panel</source>
            <translation>%1, видит состав суда</translation>
        </message>
        <message>
            <source>only me</source>
            <translation>только я</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>ещё не отправлено</translation>
        </message>
        <message>
            <source>change not kept</source>
            <extracomment>of a note whose text was changed but not kept</extracomment>
            <translation>изменение не сохранено</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Текст заметки</translation>
        </message>
        <message>
            <source>A note to the open page</source>
            <translation>Заметка к открытой странице</translation>
        </message>
        <message>
            <source>Show it to the panel</source>
            <translation>Показать составу суда</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Новая заметка</translation>
        </message>
        <message>
            <source>Remove the note</source>
            <translation>Удалить заметку</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Заметок пока нет</translation>
        </message>
        <message>
            <source>Notes are yours: they never become part of the case.</source>
            <translation>Заметки ваши: они не становятся частью дела.</translation>
        </message>
    </context>
    <context>
        <name>adil::casefile::PaperPane</name>
        <message>
            <source>Search in the paper</source>
            <translation>Поиск в документе</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Следующее найденное место</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Предыдущее найденное место</translation>
        </message>
        <message>
            <source>Adil shows PDF files and pictures. This file (%1) can be saved and opened with another program.</source>
            <translation>Adil показывает PDF и изображения. Этот файл (%1) можно сохранить и открыть другой программой.</translation>
        </message>
        <message>
            <source>Adil shows PDF files and pictures. The case is heard in closed session: its files cannot be copied out.</source>
            <translation>Adil показывает PDF и изображения. Дело рассматривается в закрытом заседании: его файлы нельзя копировать.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Сохранить копию…</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>стр. %1 из %2</translation>
        </message>
        <message>
            <source>sheet %1 · %2</source>
            <translation>л.д. %1 · %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>не найдено</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранение копии</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>No paper is open</source>
            <translation>Документ не открыт</translation>
        </message>
        <message>
            <source>Choose one in the index on the left.</source>
            <translation>Выберите документ в описи слева.</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <extracomment>page and number of pages, short: &quot;2 / 14&quot;</extracomment>
            <translation>%1 / %2</translation>
        </message>
    </context>
</TS>
