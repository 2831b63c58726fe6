<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>adil::hearing::HearingListScreen</name>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Дау мәні</translation>
        </message>
        <message>
            <source>Courtroom</source>
            <translation>Зал</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Recording and protocol</source>
            <translation>Жазба және хаттама</translation>
        </message>
        <message>
            <source>by video link</source>
            <translation>бейнебайланыс арқылы</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n жазба</numerusform>
                <numerusform>%n жазба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n отырыс</numerusform>
                <numerusform>%n отырыс</numerusform>
            </translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Only with a recording</source>
            <translation>Тек жазбасы барлар</translation>
        </message>
        <message>
            <source>No hearings</source>
            <translation>Отырыстар жоқ</translation>
        </message>
        <message>
            <source>Nothing was heard lately and nothing is planned.</source>
            <translation>Жақында өткен және тағайындалған отырыс жоқ.</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::HearingScreen</name>
        <message>
            <source>Save the protocol</source>
            <translation>Хаттаманы сақтау</translation>
        </message>
        <message>
            <source>protocol</source>
            <translation>хаттама</translation>
        </message>
        <message>
            <source>%1 (UTC%2)</source>
            <translation>%1 (UTC%2)</translation>
        </message>
        <message>
            <source>closed session: nothing can be copied out</source>
            <translation>жабық отырыс: көшіруге тыйым салынған</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Back to the recording</source>
            <translation>Жазбаға оралу</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF сақтау…</translation>
        </message>
        <message>
            <source>Time line of the recording</source>
            <translation>Жазбаның уақыт шкаласы</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::LevelStrip</name>
        <message>
            <source>Hear this microphone alone</source>
            <translation>Тек осы микрофонды тыңдау</translation>
        </message>
        <message>
            <source>Mute this microphone</source>
            <translation>Осы микрофонды өшіру</translation>
        </message>
        <message>
            <source>%1: hear alone</source>
            <translation>%1: тек осыны тыңдау</translation>
        </message>
        <message>
            <source>%1: mute</source>
            <translation>%1: өшіру</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::LogPane</name>
        <message>
            <source>Entry: motion</source>
            <translation>Жазба: өтінішхат</translation>
        </message>
        <message>
            <source>Entry: ruling</source>
            <translation>Жазба: ұйғарым</translation>
        </message>
        <message>
            <source>Entry: explanation</source>
            <translation>Жазба: түсіндірме</translation>
        </message>
        <message>
            <source>Entry: question</source>
            <translation>Жазба: сұрақ</translation>
        </message>
        <message>
            <source>Entry: evidence</source>
            <translation>Жазба: дәлелдемелер</translation>
        </message>
        <message>
            <source>Entry: witness</source>
            <translation>Жазба: куә</translation>
        </message>
        <message>
            <source>Entry: debate</source>
            <translation>Жазба: жарыссөз</translation>
        </message>
        <message>
            <source>Entry: break</source>
            <translation>Жазба: үзіліс</translation>
        </message>
        <message>
            <source>Entry: deliberation room</source>
            <translation>Жазба: кеңесу бөлмесі</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Келесі жазба</translation>
        </message>
        <message>
            <source>Previous entry</source>
            <translation>Алдыңғы жазба</translation>
        </message>
        <message>
            <source>Leave the entry</source>
            <translation>Жазбадан шығу</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>қатысушысыз</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Brief protocol</source>
            <translation>Қысқаша хаттама</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Алдын ала қарау</translation>
        </message>
        <message>
            <source>Entries of the protocol</source>
            <translation>Хаттама жазбалары</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Жазба түрі</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Кім сөйлейді</translation>
        </message>
        <message>
            <source>Text of the entry</source>
            <translation>Жазба мәтіні</translation>
        </message>
        <message>
            <source>What happens now</source>
            <translation>Қазір не болып жатыр</translation>
        </message>
        <message>
            <source>Remove the entry</source>
            <translation>Жазбаны жою</translation>
        </message>
        <message>
            <source>F4–F12 begin an entry of a kind and take the time; Enter keeps it.</source>
            <translation>F4–F12 жазбаны бастап, уақытын алады; Enter сақтайды.</translation>
        </message>
        <message>
            <source>No entries yet</source>
            <translation>Жазбалар әзірге жоқ</translation>
        </message>
        <message>
            <source>Press F4 to F12, or simply type below: the first key takes the time.</source>
            <translation>F4–F12 басыңыз немесе төменде теріңіз: бірінші перне уақытты алады.</translation>
        </message>
    </context>
    <context>
        <name>adil::hearing::PlayerPane</name>
        <message>
            <source>Play or pause</source>
            <translation>Ойнату немесе кідірту</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>5 секунд артқа</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>5 секунд алға</translation>
        </message>
        <message>
            <source>Microphone %1</source>
            <translation>%1-микрофон</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Кідірту</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Ойнату</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>back by so many seconds</comment>
            <translation>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
            </translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Жылдамдық</translation>
        </message>
        <message>
            <source>%1×</source>
            <translation>%1×</translation>
        </message>
        <message>
            <source>Picture of the camera</source>
            <translation>Камера бейнесі</translation>
        </message>
        <message>
            <source>No recording</source>
            <translation>Жазба жоқ</translation>
        </message>
        <message>
            <source>The brief protocol can be kept without one; the recording joins it when it arrives.</source>
            <translation>Қысқаша хаттаманы онсыз да жүргізуге болады; жазба түскенде қосылады.</translation>
        </message>
    </context>
</TS>
