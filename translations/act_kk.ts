<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>adil::act::ActListScreen</name>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Қол қойған</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n акт</numerusform>
                <numerusform>%n акт</numerusform>
            </translation>
        </message>
        <message>
            <source>Judicial acts</source>
            <translation>Сот актілері</translation>
        </message>
        <message>
            <source>No acts yet</source>
            <translation>Актілер әзірге жоқ</translation>
        </message>
        <message>
            <source>An act is begun in its case.</source>
            <translation>Акт жобасы істің ішінде басталады.</translation>
        </message>
    </context>
    <context>
        <name>adil::act::ActScreen</name>
        <message>
            <source>Save a version</source>
            <translation>Нұсқасын сақтау</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Алдын ала қарау</translation>
        </message>
        <message>
            <source>Signed. The act is sent to the court as soon as there is a line.</source>
            <translation>Қол қойылды. Байланыс болғанда акт сотқа жіберіледі.</translation>
        </message>
        <message>
            <source>Signed. The court has the act.</source>
            <translation>Қол қойылды. Акт сотқа жетті.</translation>
        </message>
        <message>
            <source>The court did not take the signature. The bottom line shows what waits, and why.</source>
            <translation>Сот қолтаңбаны қабылдамады. Ненің және неге күтіп тұрғанын төменгі жол көрсетеді.</translation>
        </message>
        <message>
            <source>language of the case: %1</source>
            <translation>іс тілі: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>%1-нұсқа</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Мәтінге оралу</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Мәтінді көрсету</translation>
        </message>
        <message>
            <source>Introductory part</source>
            <translation>Кіріспе бөлік</translation>
        </message>
        <message>
            <source>Descriptive part</source>
            <translation>Сипаттау бөлігі</translation>
        </message>
        <message>
            <source>Reasoning part</source>
            <translation>Уәждеу бөлігі</translation>
        </message>
        <message>
            <source>Operative part</source>
            <translation>Қарар бөлігі</translation>
        </message>
        <message>
            <source>%1, as signed</source>
            <extracomment>name of the file with the text of an act as it was signed; %1: &quot;Decision 7514-26-00-2_1534&quot;</extracomment>
            <translation>%1, қол қойылған мәтін</translation>
        </message>
    </context>
    <context>
        <name>adil::act::SignPane</name>
        <message>
            <source>Key file</source>
            <translation>Кілт файлы</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx)</source>
            <translation>Кілттер (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Choose the file of your key.</source>
            <translation>Кілтіңіздің файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>Type the password of your key.</source>
            <translation>Кілтіңіздің құпиясөзін енгізіңіз.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Қолтаңба</translation>
        </message>
        <message>
            <source>Write the act first: no part may be empty.</source>
            <translation>Алдымен актіні жазыңыз: бірде-бір бөлік бос болмауға тиіс.</translation>
        </message>
        <message>
            <source>Open the preview: what is signed is exactly the page that you have seen.</source>
            <translation>Алдын ала қарауды ашыңыз: дәл сіз көрген бетке қол қойылады.</translation>
        </message>
        <message>
            <source>The preview is what will be signed. After that the text cannot be changed.</source>
            <translation>Көрсетілген бетке қол қойылады. Содан кейін мәтінді өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>Signed by %1, %2.</source>
            <translation>Қол қойған: %1, %2.</translation>
        </message>
        <message>
            <source>Choose the key file</source>
            <translation>Кілт файлын таңдау</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Кілт құпиясөзі</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>The signed act shows its signature by itself. The separate signature is checked together with the text as it was signed.</source>
            <translation>Қол қойылған актінің қолтаңбасы өз ішінде. Бөлек қолтаңба қол қойылған мәтінмен бірге тексеріледі.</translation>
        </message>
        <message>
            <source>The files are on their way to this computer.</source>
            <translation>Файлдар осы компьютерге жүктелуде.</translation>
        </message>
        <message>
            <source>The case is heard in closed session: the files of the act cannot be copied out.</source>
            <translation>Іс жабық отырыста қаралады: акт файлдарын көшіріп алуға болмайды.</translation>
        </message>
        <message>
            <source>Signed act, PDF…</source>
            <translation>Қол қойылған акт, PDF…</translation>
        </message>
        <message>
            <source>Separate signature, P7S…</source>
            <translation>Бөлек қолтаңба, P7S…</translation>
        </message>
        <message>
            <source>Text as signed, PDF…</source>
            <translation>Қол қойылған мәтін, PDF…</translation>
        </message>
    </context>
</TS>
