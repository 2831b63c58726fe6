<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>adil::hearing::HearingListScreen</name>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Courtroom</source>
            <translation>Зал</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Recording and protocol</source>
            <translation>Запись и протокол</translation>
        </message>
        <message>
            <source>by video link</source>
            <translation>по видеосвязи</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n отметка</numerusform>
                <numerusform>%n отметки</numerusform>
                <numerusform>%n отметок</numerusform>
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
        <message>
            <source>Hearings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Only with a recording</source>
            <translation>Только с записью</translation>
        </message>
        <message>
            <source>No hearings</source>
            <translation>Заседаний нет</translation>
        </message>
        <message>
            <source>Nothing was heard lately and nothing is planned.</source>
            <translation>Недавних и назначенных заседаний нет.</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::HearingScreen</name>
        <message>
            <source>Save the protocol</source>
            <translation>Сохранение протокола</translation>
        </message>
        <message>
            <source>protocol</source>
            <translation>протокол</translation>
        </message>
        <message>
            <source>%1 (UTC%2)</source>
            <translation>%1 (UTC%2)</translation>
        </message>
        <message>
            <source>closed session: nothing can be copied out</source>
            <translation>закрытое заседание: копирование запрещено</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Back to the recording</source>
            <translation>К записи</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Time line of the recording</source>
            <translation>Шкала времени записи</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::LevelStrip</name>
        <message>
            <source>Hear this microphone alone</source>
            <translation>Слушать только этот микрофон</translation>
        </message>
        <message>
            <source>Mute this microphone</source>
            <translation>Отключить этот микрофон</translation>
        </message>
        <message>
            <source>%1: hear alone</source>
            <translation>%1: слушать только его</translation>
        </message>
        <message>
            <source>%1: mute</source>
            <translation>%1: отключить</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::LogPane</name>
        <message>
            <source>Entry: motion</source>
            <translation>Отметка: ходатайство</translation>
        </message>
        <message>
            <source>Entry: ruling</source>
            <translation>Отметка: определение</translation>
        </message>
        <message>
            <source>Entry: explanation</source>
            <translation>Отметка: объяснение</translation>
        </message>
        <message>
            <source>Entry: question</source>
            <translation>Отметка: вопрос</translation>
        </message>
        <message>
            <source>Entry: evidence</source>
            <translation>Отметка: доказательства</translation>
        </message>
        <message>
            <source>Entry: witness</source>
            <translation>Отметка: свидетель</translation>
        </message>
        <message>
            <source>Entry: debate</source>
            <translation>Отметка: прения</translation>
        </message>
        <message>
            <source>Entry: break</source>
            <translation>Отметка: перерыв</translation>
        </message>
        <message>
            <source>Entry: deliberation room</source>
            <translation>Отметка: совещательная комната</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Следующая отметка</translation>
        </message>
        <message>
            <source>Previous entry</source>
            <translation>Предыдущая отметка</translation>
        </message>
        <message>
            <source>Leave the entry</source>
            <translation>Оставить отметку</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>без участника</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Brief protocol</source>
            <translation>Краткий протокол</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Entries of the protocol</source>
            <translation>Отметки протокола</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Вид отметки</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Кто говорит</translation>
        </message>
        <message>
            <source>Text of the entry</source>
            <translation>Текст отметки</translation>
        </message>
        <message>
            <source>What happens now</source>
            <translation>Что происходит сейчас</translation>
        </message>
        <message>
            <source>Remove the entry</source>
            <translation>Удалить отметку</translation>
        </message>
        <message>
            <source>F4–F12 begin an entry of a kind and take the time; Enter keeps it.</source>
            <translation>F4–F12 начинают отметку и берут время; Enter сохраняет её.</translation>
        </message>
        <message>
            <source>No entries yet</source>
            <translation>Отметок пока нет</translation>
        </message>
        <message>
            <source>Press F4 to F12, or simply type below: the first key takes the time.</source>
            <translation>Нажмите F4–F12 или просто печатайте внизу: первая клавиша берёт время.</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::PlayerPane</name>
        <message>
            <source>Play or pause</source>
            <translation>Воспроизведение или пауза</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>Назад на 5 секунд</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>Вперёд на 5 секунд</translation>
        </message>
        <message>
            <source>Microphone %1</source>
            <translation>Микрофон %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Играть</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>back by so many seconds</comment>
            <translation>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
            </translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>%1×</source>
            <translation>%1×</translation>
        </message>
        <message>
            <source>Picture of the camera</source>
            <translation>Изображение камеры</translation>
        </message>
        <message>
            <source>No recording</source>
            <translation>Записи нет</translation>
        </message>
        <message>
            <source>The brief protocol can be kept without one; the recording joins it when it arrives.</source>
            <translation>Краткий протокол можно вести и без неё; запись присоединится, когда поступит.</translation>
        </message>
    </context>
</TS>
