<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>words</name>
        <message>
            <source>Unknown</source>
            <translation>Белгісіз</translation>
        </message>
        <message>
            <source>Claim proceedings</source>
            <translation>Талап қою ісін жүргізу</translation>
        </message>
        <message>
            <source>Simplified (written) proceedings</source>
            <translation>Оңайлатылған (жазбаша) іс жүргізу</translation>
        </message>
        <message>
            <source>Order proceedings</source>
            <translation>Бұйрық арқылы іс жүргізу</translation>
        </message>
        <message>
            <source>Special proceedings</source>
            <translation>Ерекше іс жүргізу</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келіп түсті</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Іс жүргізуге қабылданды</translation>
        </message>
        <message>
            <source>Preparation for trial</source>
            <translation>Сот талқылауына дайындау</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Сот талқылауы</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Іс жүргізу тоқтатыла тұрды</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешім жария етілді</translation>
        </message>
        <message>
            <source>Decision in final form</source>
            <translation>Түпкілікті нысандағы шешім</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Шағым берілді</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Заңды күшіне енді</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Іс жүргізу аяқталды</translation>
        </message>
        <message>
            <source>Claim and attachments</source>
            <translation>Талап қою және қоса берілгендер</translation>
        </message>
        <message>
            <source>Rulings</source>
            <translation>Ұйғарымдар</translation>
        </message>
        <message>
            <source>Response and objections</source>
            <translation>Пікір және қарсылықтар</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Хабарламалар</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдемелер</translation>
        </message>
        <message>
            <source>Motions</source>
            <translation>Өтінішхаттар</translation>
        </message>
        <message>
            <source>Protocols and recordings</source>
            <translation>Хаттамалар мен жазбалар</translation>
        </message>
        <message>
            <source>Judicial acts</source>
            <translation>Сот актілері</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>Шағымдар</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Орындау</translation>
        </message>
        <message>
            <source>Plaintiff</source>
            <translation>Талап қоюшы</translation>
        </message>
        <message>
            <source>Defendant</source>
            <translation>Жауапкер</translation>
        </message>
        <message>
            <source>Third person</source>
            <translation>Үшінші тұлға</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Арыз беруші</translation>
        </message>
        <message>
            <source>Interested person</source>
            <translation>Мүдделі тұлға</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкіл</translation>
        </message>
        <message>
            <source>Prosecutor</source>
            <translation>Прокурор</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Куә</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Сарапшы</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Аудармашы</translation>
        </message>
        <message>
            <source>Hearing opened</source>
            <translation>Отырыстың ашылуы</translation>
        </message>
        <message>
            <source>Composition of the court</source>
            <translation>Соттың құрамы</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Келу</translation>
        </message>
        <message>
            <source>Rights explained</source>
            <translation>Құқықтарды түсіндіру</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Өтінішхат</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>Ұйғарым</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсіндірме</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Сұрақ</translation>
        </message>
        <message>
            <source>Debate</source>
            <translation>Жарыссөз</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Үзіліс</translation>
        </message>
        <message>
            <source>Deliberation room</source>
            <translation>Кеңесу бөлмесі</translation>
        </message>
        <message>
            <source>Pronouncement</source>
            <translation>Шешімді жария ету</translation>
        </message>
        <message>
            <source>Adjournment</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message>
            <source>Hearing closed</source>
            <translation>Отырыстың аяқталуы</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>Preliminary hearing</source>
            <translation>Алдын ала сот отырысы</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Сот отырысы</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Тағайындалды</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Өткізілді</translation>
        </message>
        <message>
            <source>Adjourned</source>
            <translation>Кейінге қалдырылды</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Күші жойылды</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Күтілуде</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Келетіні расталды</translation>
        </message>
        <message>
            <source>Appeared</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Did not appear</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Court order</source>
            <translation>Сот бұйрығы</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Қаулы</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Қол қойылды</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Дайындалды</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Судья</translation>
        </message>
        <message>
            <source>Secretary of the hearing</source>
            <translation>Сот отырысының хатшысы</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Консультант</translation>
        </message>
        <message>
            <source>Chair of the court</source>
            <translation>Сот төрағасы</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>Кеңсе</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Тексеруші</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>қазақ тілі</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орыс тілі</translation>
        </message>
        <message>
            <source>The hearing is declared open.</source>
            <translation>Сот отырысы ашық деп жарияланды.</translation>
        </message>
        <message>
            <source>The composition of the court is announced. No challenge is made.</source>
            <translation>Соттың құрамы жарияланды. Қарсылық білдірілмеді.</translation>
        </message>
        <message>
            <source>Appearance is checked.</source>
            <translation>Келгендер тексерілді.</translation>
        </message>
        <message>
            <source>Procedural rights and duties are explained.</source>
            <translation>Процестік құқықтар мен міндеттер түсіндірілді.</translation>
        </message>
        <message>
            <source>A break is announced.</source>
            <translation>Үзіліс жарияланды.</translation>
        </message>
        <message>
            <source>The court retires to the deliberation room.</source>
            <translation>Сот кеңесу бөлмесіне шықты.</translation>
        </message>
        <message>
            <source>The operative part of the decision is pronounced; its grounds and the term and order of appeal are explained.</source>
            <translation>Шешімнің қарар бөлігі жария етілді; негіздері, шағым беру мерзімі мен тәртібі түсіндірілді.</translation>
        </message>
        <message>
            <source>The hearing is adjourned.</source>
            <translation>Сот отырысы кейінге қалдырылды.</translation>
        </message>
        <message>
            <source>The hearing is declared closed.</source>
            <translation>Сот отырысы аяқталды деп жарияланды.</translation>
        </message>
        <message>
            <source>Begin the brief protocol</source>
            <translation>Қысқаша хаттаманы бастау</translation>
        </message>
        <message>
            <source>Add an entry to the protocol</source>
            <translation>Хаттамаға жазба қосу</translation>
        </message>
        <message>
            <source>Change an entry of the protocol</source>
            <translation>Хаттама жазбасын өзгерту</translation>
        </message>
        <message>
            <source>Remove an entry from the protocol</source>
            <translation>Хаттамадан жазбаны алып тастау</translation>
        </message>
        <message>
            <source>Note who appeared</source>
            <translation>Келгендерді белгілеу</translation>
        </message>
        <message>
            <source>Fix a hearing</source>
            <translation>Отырыс тағайындау</translation>
        </message>
        <message>
            <source>Open the hearing</source>
            <translation>Отырысты ашу</translation>
        </message>
        <message>
            <source>Close the hearing</source>
            <translation>Отырысты аяқтау</translation>
        </message>
        <message>
            <source>Hear the case in closed session</source>
            <translation>Істі жабық отырыста қарау</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ескертпе қосу</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>Ескертпені өзгерту</translation>
        </message>
        <message>
            <source>Remove a note</source>
            <translation>Ескертпені жою</translation>
        </message>
        <message>
            <source>Begin an act</source>
            <translation>Акт жобасын бастау</translation>
        </message>
        <message>
            <source>Save a version of an act</source>
            <translation>Акт нұсқасын сақтау</translation>
        </message>
        <message>
            <source>Sign an act</source>
            <translation>Актіге қол қою</translation>
        </message>
        <message>
            <source>File a paper</source>
            <translation>Құжатты іске қоса тіркеу</translation>
        </message>
        <message>
            <source>Mark a term as met</source>
            <translation>Мерзімді орындалды деп белгілеу</translation>
        </message>
        <message>
            <source>Reassign the case</source>
            <translation>Істі басқа судьяға беру</translation>
        </message>
        <message>
            <source>Open the case for review</source>
            <translation>Істі тексеруге ашу</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Қызметкер қосу</translation>
        </message>
        <message>
            <source>Block or unblock a person</source>
            <translation>Қызметкерді бұғаттау немесе бұғаттан шығару</translation>
        </message>
        <message>
            <source>Enter a case</source>
            <translation>Істі енгізу</translation>
        </message>
        <message>
            <source>Change the court&apos;s own records</source>
            <translation>Сот деректерін өзгерту</translation>
        </message>
        <message>
            <source>Something happened that this version of Adil does not know. Nothing was lost; please update the program.</source>
            <translation>Adil-дің бұл нұсқасына белгісіз жағдай болды. Ештеңе жоғалған жоқ; бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>This is not written the way it must be. Please check it.</source>
            <translation>Бұл талап етілгендей жазылмаған. Тексеріп көріңіз.</translation>
        </message>
        <message>
            <source>Files of this kind cannot be opened here.</source>
            <translation>Мұндай файлдар мұнда ашылмайды.</translation>
        </message>
        <message>
            <source>This is larger than the court accepts.</source>
            <translation>Көлемі сот қабылдайтын шектен асады.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл бос.</translation>
        </message>
        <message>
            <source>The file ends too early: part of it is missing.</source>
            <translation>Файл үзіліп қалған: бір бөлігі жоқ.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be shown in full.</source>
            <translation>Файл бүлінген, толық көрсетілмейді.</translation>
        </message>
        <message>
            <source>Something that is required has not been filled in.</source>
            <translation>Міндетті өріс толтырылмаған.</translation>
        </message>
        <message>
            <source>One of the values cannot be right. Please check it.</source>
            <translation>Мәндердің бірі дұрыс емес. Тексеріп көріңіз.</translation>
        </message>
        <message>
            <source>This has been entered already.</source>
            <translation>Бұл бұрын енгізілген.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>Табылмады.</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that it is there and that you may open it.</source>
            <translation>Файл оқылмайды. Оның орнында екенін және ашуға құқығыңыз барын тексеріңіз.</translation>
        </message>
        <message>
            <source>The file cannot be written. Check the folder and your rights to it.</source>
            <translation>Файл жазылмайды. Қалтаны және оған құқығыңызды тексеріңіз.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again; what you entered is safe.</source>
            <translation>Диск толы. Орын босатып, қайталаңыз; енгізгеніңіз сақталды.</translation>
        </message>
        <message>
            <source>The data on this computer could not be read or written. Please tell your administrator.</source>
            <translation>Осы компьютердегі деректерді оқу не жазу мүмкін болмады. Әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>The court&apos;s database cannot be reached. Please try again in a moment; nothing is done twice.</source>
            <translation>Соттың дерекқорына қол жеткізу мүмкін емес. Сәлден кейін қайталап көріңіз; ештеңе екі рет орындалмайды.</translation>
        </message>
        <message>
            <source>What is stored is incomplete or damaged. Restore it from a backup before going on.</source>
            <translation>Сақталған деректер толық емес немесе бүлінген. Жалғастырмас бұрын оларды сақтық көшірмеден қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>Adil is already open with this data.</source>
            <translation>Adil осы деректермен ашылып тұр.</translation>
        </message>
        <message>
            <source>A part of the program is missing from this computer. Please tell your administrator.</source>
            <translation>Бұл компьютерде бағдарламаның бір бөлігі жоқ. Әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>It took too long and was stopped. Please try again.</source>
            <translation>Тым ұзаққа созылып, тоқтатылды. Қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Болдырылмады.</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent when the connection is back.</source>
            <translation>Сервер қолжетімсіз. Жасағаныңыз осында сақталып, байланыс қалпына келгенде жіберіледі.</translation>
        </message>
        <message>
            <source>The server could not prove that it is the court&apos;s. Nothing was sent. Please check the date and time of this computer; if they are right, tell your administrator.</source>
            <translation>Сервер сотқа тиесілі екенін растамады. Ештеңе жіберілген жоқ. Осы компьютердің күні мен уақыты дұрыс па, тексеріңіз; дұрыс болса, әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>The IIN or the password is wrong.</source>
            <translation>ЖСН немесе құпиясөз қате.</translation>
        </message>
        <message>
            <source>Your session has ended. Please sign in again; nothing is lost.</source>
            <translation>Сеанс аяқталды. Қайта кіріңіз; ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in. Please wait a few minutes.</source>
            <translation>Кіру әрекеттері тым көп. Бірнеше минут күтіңіз.</translation>
        </message>
        <message>
            <source>The server could not do it. It will be tried again by itself.</source>
            <translation>Сервер мұны орындай алмады. Әрекет өздігінен қайталанады.</translation>
        </message>
        <message>
            <source>The server&apos;s answer was not understood. It will be tried again by itself.</source>
            <translation>Сервердің жауабы түсініксіз. Әрекет өздігінен қайталанады.</translation>
        </message>
        <message>
            <source>This version of Adil is too old for the server. Please update it; what you entered is safe.</source>
            <translation>Adil-дің бұл нұсқасы сервер үшін тым ескі. Жаңартыңыз; енгізгеніңіз сақталды.</translation>
        </message>
        <message>
            <source>The server would have many records disappear from this computer, but counts them itself. Nothing was removed; please tell your administrator, or synchronise once more.</source>
            <translation>Сервер осы компьютерден көп жазбаны алып тастауды талап етеді, бірақ өзі оларды әлі санап тұр. Ештеңе жойылған жоқ; әкімшіге хабарлаңыз немесе қайта синхрондаңыз.</translation>
        </message>
        <message>
            <source>Your duties do not include this.</source>
            <translation>Бұл сіздің өкілеттігіңізге кірмейді.</translation>
        </message>
        <message>
            <source>You have no access to this case.</source>
            <translation>Бұл іске қолжетімділігіңіз жоқ.</translation>
        </message>
        <message>
            <source>What this was about is no longer there.</source>
            <translation>Бұған қатысты жазба енді жоқ.</translation>
        </message>
        <message>
            <source>This has already been done.</source>
            <translation>Бұл бұрын орындалған.</translation>
        </message>
        <message>
            <source>It is signed already and cannot be changed.</source>
            <translation>Қол қойылған, өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>Somebody else changed this in the meantime. Both versions are kept; please decide.</source>
            <translation>Осы уақытта мұны басқа адам өзгертті. Екі нұсқа да сақталды; қайсысы дұрысын шешіңіз.</translation>
        </message>
        <message>
            <source>The server does not know this action yet.</source>
            <translation>Серверге бұл әрекет әзірге белгісіз.</translation>
        </message>
        <message>
            <source>It does not belong to this case.</source>
            <translation>Бұл осы іске жатпайды.</translation>
        </message>
        <message>
            <source>Proceedings in this case have ended.</source>
            <translation>Іс бойынша іс жүргізу аяқталған.</translation>
        </message>
        <message>
            <source>The hearing was not found.</source>
            <translation>Сот отырысы табылмады.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Мәтін бос.</translation>
        </message>
        <message>
            <source>This time lies outside of the hearing.</source>
            <translation>Бұл уақыт сот отырысынан тыс.</translation>
        </message>
        <message>
            <source>This is not a valid IIN or BIN.</source>
            <translation>ЖСН немесе БСН қате.</translation>
        </message>
        <message>
            <source>The calendar of working days for that year is not here yet.</source>
            <translation>Ол жылдың жұмыс күндерінің күнтізбесі әзірге жоқ.</translation>
        </message>
        <message>
            <source>There is no rule for this term.</source>
            <translation>Бұл мерзімге қатысты қағида жоқ.</translation>
        </message>
        <message>
            <source>The courtroom is taken at that time.</source>
            <translation>Зал бұл уақытта бос емес.</translation>
        </message>
        <message>
            <source>The court does not work on that day.</source>
            <translation>Бұл күні сот жұмыс істемейді.</translation>
        </message>
        <message>
            <source>The password does not open this key.</source>
            <translation>Құпиясөз бұл кілтке сәйкес келмейді.</translation>
        </message>
        <message>
            <source>This key cannot be used for signing.</source>
            <translation>Бұл кілтпен қол қоюға болмайды.</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>Сертификаттың қолданылу мерзімі өтті.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>Сертификат әлі күшіне енген жоқ.</translation>
        </message>
        <message>
            <source>The certificate is not meant for signing documents.</source>
            <translation>Сертификат құжаттарға қол қоюға арналмаған.</translation>
        </message>
        <message>
            <source>The signature does not match the document.</source>
            <translation>Қолтаңба құжатқа сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The certificate does not come from an authority that the court trusts.</source>
            <translation>Сертификатты сот сенетін орталық бермеген.</translation>
        </message>
        <message>
            <source>The signature does not say whose it is.</source>
            <translation>Қолтаңбада кімдікі екені көрсетілмеген.</translation>
        </message>
        <message>
            <source>The key belongs to somebody else than the judge of this case.</source>
            <translation>Кілт осы істің судьясына тиесілі емес.</translation>
        </message>
        <message>
            <source>The signed document itself is missing.</source>
            <translation>Қол қойылған құжаттың өзі жоқ.</translation>
        </message>
        <message>
            <source>The document was changed after it had been signed.</source>
            <translation>Құжат қол қойылғаннан кейін өзгертілген.</translation>
        </message>
        <message>
            <source>There is no signature.</source>
            <translation>Қолтаңба жоқ.</translation>
        </message>
        <message>
            <source>Something was added to the document after it had been signed.</source>
            <translation>Қол қойылғаннан кейін құжатқа бірдеңе қосылған.</translation>
        </message>
        <message>
            <source>The certificate has been revoked.</source>
            <translation>Сертификат кері қайтарылған.</translation>
        </message>
        <message>
            <source>Whether the certificate has been revoked is not known.</source>
            <translation>Сертификаттың кері қайтарылған-қайтарылмағаны белгісіз.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>Файл құпиясөзбен қорғалған.</translation>
        </message>
        <message>
            <source>This document stopped the program that shows it. Everything else goes on; the document can be opened again.</source>
            <translation>Бұл құжат оны көрсететін бағдарламаны тоқтатты. Қалғаны жұмыс істеп тұр; құжатты қайта ашуға болады.</translation>
        </message>
        <message>
            <source>Special claim proceedings</source>
            <translation>Ерекше талап қою ісін жүргізу</translation>
        </message>
        <message>
            <source>Waive a term</source>
            <translation>Мерзімді алып тастау</translation>
        </message>
        <message>
            <source>Enter an event of the case</source>
            <translation>Іс бойынша оқиғаны енгізу</translation>
        </message>
        <message>
            <source>Correct an event of the case</source>
            <translation>Іс бойынша оқиғаны түзету</translation>
        </message>
        <message>
            <source>Remove an event of the case</source>
            <translation>Іс бойынша оқиғаны өшіру</translation>
        </message>
        <message>
            <source>Extend a term by ruling</source>
            <translation>Мерзімді ұйғарыммен ұзарту</translation>
        </message>
        <message>
            <source>Count the terms anew</source>
            <translation>Мерзімдерді қайта есептеу</translation>
        </message>
        <message>
            <source>Revise the working calendar</source>
            <translation>Жұмыс күндерінің күнтізбесін жаңарту</translation>
        </message>
        <message>
            <source>Revise the rules of terms</source>
            <translation>Мерзімдерді есептеу қағидаларын жаңарту</translation>
        </message>
        <message>
            <source>The rules of the court do not know this event.</source>
            <translation>Соттың қағидалары мұндай оқиғаны білмейді.</translation>
        </message>
        <message>
            <source>This day has not come yet: only what has happened can be entered.</source>
            <translation>Бұл күн әлі келген жоқ: болған оқиғаны ғана енгізуге болады.</translation>
        </message>
        <message>
            <source>The events of the case contradict each other. Nothing was changed; please check their days.</source>
            <translation>Істің оқиғалары бір-біріне қайшы келеді. Ештеңе өзгертілген жоқ; олардың күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>This does not happen in proceedings of this kind. Nothing was changed; please check the event and the kind of proceedings.</source>
            <translation>Іс жүргізудің бұл түрінде мұндай оқиға болмайды. Ештеңе өзгертілген жоқ; оқиға мен іс жүргізу түрін тексеріңіз.</translation>
        </message>
        <message>
            <source>The case is suspended already and was not resumed in between. Nothing was changed.</source>
            <translation>Іс бойынша іс жүргізу бұрыннан тоқтатыла тұрған және қайта басталмаған. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This term cannot be extended, or not again.</source>
            <translation>Бұл мерзімді ұзартуға болмайды немесе ол бұрын ұзартылған.</translation>
        </message>
        <message>
            <source>The code does not allow to extend the term so far.</source>
            <translation>Кодекс мерзімді мұнша ұзартуға жол бермейді.</translation>
        </message>
        <message>
            <source>This term does not run on that day, so it cannot be extended.</source>
            <translation>Бұл күні мерзім өтіп жатқан жоқ, сондықтан оны ұзартуға болмайды.</translation>
        </message>
        <message>
            <source>The rules of terms have mistakes. The old rules stay in force.</source>
            <translation>Мерзімдерді есептеу қағидаларында қателер бар. Бұрынғы қағидалар қолданыста қалады.</translation>
        </message>
        <message>
            <source>The judge has another hearing at that time.</source>
            <translation>Судьяның бұл уақытта басқа отырысы бар.</translation>
        </message>
        <message>
            <source>A member of the panel has another hearing at that time.</source>
            <translation>Алқалы құрам мүшесінің бұл уақытта басқа отырысы бар.</translation>
        </message>
        <message>
            <source>There is too little time left to notify the participants.</source>
            <translation>Қатысушыларға хабарлауға уақыт тым аз қалды.</translation>
        </message>
        <message>
            <source>The court does not work at that hour.</source>
            <translation>Бұл сағатта сот жұмыс істемейді.</translation>
        </message>
        <message>
            <source>The term of consideration ends before that day.</source>
            <translation>Істі қарау мерзімі бұл күннен бұрын аяқталады.</translation>
        </message>
        <message>
            <source>That time is over.</source>
            <translation>Бұл уақыт өтіп кетті.</translation>
        </message>
        <message>
            <source>The law does not leave this to the court.</source>
            <translation>Заң мұны соттың қарауына қалдырмайды.</translation>
        </message>
        <message>
            <source>%1 is not counted: a weekend.</source>
            <translation>%1 есептелмейді: демалыс күні.</translation>
        </message>
        <message>
            <source>%1 is not counted: a day off.</source>
            <translation>%1 есептелмейді: жұмыс емес күн.</translation>
        </message>
        <message>
            <source>%1 is counted: a weekend day that is worked.</source>
            <translation>%1 есептеледі: жұмыс күні болып белгіленген демалыс күні.</translation>
        </message>
        <message>
            <source>%1 is counted.</source>
            <translation>%1 есептеледі.</translation>
        </message>
        <message>
            <source>%1: from %2 the term does not run; from %3 the rest runs on (art. 125).</source>
            <translation>%1: %2 бастап мерзім өтпейді, %3 бастап қалған бөлігі өтеді (125-бап).</translation>
        </message>
        <message>
            <source>%1: from %2 the term does not run; left: %3 (art. 125).</source>
            <translation>%1: %2 бастап мерзім өтпейді; қалғаны: %3 (125-бап).</translation>
        </message>
        <message>
            <source>%1: from %2 the term begins anew, as the court has art. 183(6) set.</source>
            <translation>%1: %2 бастап мерзім жаңадан өтеді, сотта 183(6)-бап осылай бапталған.</translation>
        </message>
        <message>
            <source>It ends with another term at the latest, “%1”: %2.</source>
            <translation>Ол басқа мерзімнен кешіктірілмей аяқталады, «%1»: %2.</translation>
        </message>
        <message>
            <source>%1, %2: the term does not begin anew (art. %3).</source>
            <translation>%1, %2: мерзім жаңадан басталмайды (%3-бап).</translation>
        </message>
        <message>
            <source>Counted from: %1, %2.</source>
            <translation>Есептеу мына оқиғадан басталады: %1, %2.</translation>
        </message>
        <message>
            <source>The first day is the next one, %1 (art. 122(2)).</source>
            <translation>Мерзімнің бірінші күні — келесі күн, %1 (122(2)-бап).</translation>
        </message>
        <message>
            <source>The day of the same number is %1 (art. 123(1-2)).</source>
            <translation>Тиісті күн — %1 (123(1-2)-бап).</translation>
        </message>
        <message>
            <source>The last month has no day of that number; its last day is %1 (art. 123(2)).</source>
            <translation>Соңғы айда ондай күн жоқ, оның соңғы күні — %1 (123(2)-бап).</translation>
        </message>
        <message>
            <source>The last day is %1 (art. 123(3)).</source>
            <translation>Соңғы күн — %1 (123(3)-бап).</translation>
        </message>
        <message>
            <source>It is for the same day, %1.</source>
            <translation>Мерзім — сол күннің өзі, %1.</translation>
        </message>
        <message>
            <source>The end is set by the court: %1 (art. 121(2)).</source>
            <translation>Аяқталуын сот тағайындаған: %1 (121(2)-бап).</translation>
        </message>
        <message>
            <source>The last day is not a working one; the next working day is %1 (art. 123(4)).</source>
            <translation>Соңғы күн — жұмыс емес күн; келесі жұмыс күні — %1 (123(4)-бап).</translation>
        </message>
        <message>
            <source>The term ends on %1, at 24:00 (art. 123(5-7)).</source>
            <translation>Мерзім %1 сағат 24:00-де аяқталады (123(5-7)-бап).</translation>
        </message>
        <message>
            <source>A step that this version of Adil does not know.</source>
            <translation>Бұл қадам Adil бағдарламасының осы нұсқасына белгісіз.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n ай</numerusform>
                <numerusform>%n ай</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жыл</numerusform>
                <numerusform>%n жыл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n сағат</numerusform>
                <numerusform>%n сағат</numerusform>
            </translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>сол күні</translation>
        </message>
        <message>
            <source>the next day</source>
            <translation>келесі күн</translation>
        </message>
        <message>
            <source>the next working day</source>
            <translation>келесі жұмыс күні</translation>
        </message>
        <message>
            <source>as the court sets it</source>
            <translation>сот қалай тағайындаса, солай</translation>
        </message>
        <message>
            <source>Extended by the ruling of %1: %2 (art. %3).</source>
            <translation>%1 ұйғарымымен ұзартылды: %2 (%3-бап).</translation>
        </message>
        <message>
            <source>The calendar of %1 is a forecast: it is not ordered yet.</source>
            <translation>%1 жылғы күнтізбе — болжам: ол әлі бекітілген жоқ.</translation>
        </message>
        <message>
            <source>%1, line %2, “%3”, %4: %5</source>
            <translation>%1, %2-жол, «%3», %4: %5</translation>
        </message>
        <message>
            <source>%1, at %2, “%3”, %4: %5</source>
            <translation>%1, %2 орны, «%3», %4: %5</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзім өтіп кетті</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Жақында аяқталады</translation>
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
            <translation>Тоқтатыла тұрды</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>Met late</source>
            <translation>Кешігіп орындалды</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Қажет болмай қалды</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Ауыстырылады</translation>
        </message>
        <message>
            <source>Is met</source>
            <translation>Сақталады</translation>
        </message>
        <message>
            <source>Is put on hold</source>
            <translation>Тоқтатыла тұрады</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Әрі қарай өтеді</translation>
        </message>
        <message>
            <source>Lapses</source>
            <translation>Қажет болмай қалады</translation>
        </message>
        <message>
            <source>Runs again</source>
            <translation>Қайтадан өтеді</translation>
        </message>
        <message>
            <source>Is counted anew</source>
            <translation>Қайта есептеледі</translation>
        </message>
        <message>
            <source>First instance</source>
            <translation>Бірінші саты</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>Cassation</source>
            <translation>Кассация</translation>
        </message>
        <message>
            <source>Supreme Court</source>
            <translation>Жоғарғы Сот</translation>
        </message>
        <message>
            <source>Claim granted</source>
            <translation>Талап қою қанағаттандырылды</translation>
        </message>
        <message>
            <source>Granted in part</source>
            <translation>Ішінара қанағаттандырылды</translation>
        </message>
        <message>
            <source>Claim refused</source>
            <translation>Талап қоюдан бас тартылды</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Шешім шығарылмай аяқталды</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Өзгеріссіз қалдырылды</translation>
        </message>
        <message>
            <source>Reversed</source>
            <translation>Күші жойылды</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгертілді</translation>
        </message>
        <message>
            <source>Recovery of debts</source>
            <translation>Берешекті өндіріп алу</translation>
        </message>
        <message>
            <source>Labour disputes</source>
            <translation>Еңбек даулары</translation>
        </message>
        <message>
            <source>Damages</source>
            <translation>Зиянды өтеу</translation>
        </message>
        <message>
            <source>Family disputes</source>
            <translation>Отбасы даулары</translation>
        </message>
        <message>
            <source>Inheritance</source>
            <translation>Мұрагерлік</translation>
        </message>
        <message>
            <source>Keep a decision beside a case</source>
            <translation>Шешімді істің жанында сақтау</translation>
        </message>
        <message>
            <source>Keep a decision no longer</source>
            <translation>Шешімді істің жанынан алу</translation>
        </message>
        <message>
            <source>%1 – %2 are not counted: a weekend.</source>
            <translation>%1 – %2 есептелмейді: демалыс күндері.</translation>
        </message>
        <message>
            <source>%1 – %2 are not counted: days off.</source>
            <translation>%1 – %2 есептелмейді: мереке немесе демалыс күндері.</translation>
        </message>
        <message>
            <source>%1: working day %2.</source>
            <translation>%1: %2-жұмыс күні.</translation>
        </message>
        <message>
            <source>%1 – %2: working days %3 to %4.</source>
            <translation>%1 – %2: %3–%4-жұмыс күндері.</translation>
        </message>
        <message>
            <source>Paper: %1</source>
            <translation>Құжат: %1</translation>
        </message>
        <message>
            <source>Why it was extended on %1: %2</source>
            <translation>%1 ұзартылу себебі: %2</translation>
        </message>
        <message>
            <source>Met on %1, as the judge has noted.</source>
            <translation>%1 сақталды, судья белгіледі.</translation>
        </message>
        <message>
            <source>Met on %1.</source>
            <translation>%1 сақталды.</translation>
        </message>
        <message>
            <source>The term is on hold; left: %1.</source>
            <translation>Мерзім тоқтатыла тұрды; қалғаны: %1.</translation>
        </message>
        <message>
            <source>Waived by the judge.</source>
            <translation>Судья алып тастады.</translation>
        </message>
        <message>
            <source>It lapsed: what it was for is over.</source>
            <translation>Мерзімнің қажеті болмай қалды: ол көздеген іс аяқталды.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Себебі: %1</translation>
        </message>
        <message>
            <source>To be confirmed: the code is read so, but this reading is not confirmed yet.</source>
            <translation>Расталуы керек: кодекс осылай оқылды, бірақ бұл әлі расталған жоқ.</translation>
        </message>
        <message>
            <source>The end lies in a year whose calendar is a forecast: the day may still move.</source>
            <translation>Мерзімнің соңы күнтізбесі әлі болжам болып тұрған жылға келеді: күн әлі өзгеруі мүмкін.</translation>
        </message>
        <message>
            <source>The rule has another wording since: count the terms of the case anew to see what moves.</source>
            <translation>Содан бері қағиданың редакциясы өзгерді: не өзгеретінін көру үшін істің мерзімдерін қайта есептеңіз.</translation>
        </message>
        <message>
            <source>in force from %1 to %2</source>
            <translation>%1 бастап %2 дейін қолданыста</translation>
        </message>
        <message>
            <source>in force until %1</source>
            <translation>%1 дейін қолданыста</translation>
        </message>
        <message>
            <source>in force since %1</source>
            <translation>%1 бастап қолданыста</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>қолданыста</translation>
        </message>
        <message>
            <source>edition of %1</source>
            <translation>%1 редакциясы</translation>
        </message>
        <message>
            <source>%1, from: %2</source>
            <translation>%1, мынадан бастап: %2</translation>
        </message>
        <message>
            <source>%1, from the end of the term “%2”</source>
            <translation>%1, «%2» мерзімі аяқталғаннан бастап</translation>
        </message>
        <message>
            <source>%1, from: %2; without it from the end of the term “%3”</source>
            <translation>%1, мынадан бастап: %2; ол болмаса, «%3» мерзімі аяқталғаннан бастап</translation>
        </message>
        <message>
            <source>It may be extended by ruling, up to %1 (art. %2).</source>
            <translation>Ұйғарыммен ұзартуға болады, ең көбі %1 (%2-бап).</translation>
        </message>
        <message>
            <source>It may be extended by ruling (art. %1).</source>
            <translation>Ұйғарыммен ұзартуға болады (%1-бап).</translation>
        </message>
        <message>
            <source>No extension in cases of: %1.</source>
            <translation>Мына істер бойынша ұзартылмайды: %1.</translation>
        </message>
        <message>
            <source>It cannot be extended.</source>
            <translation>Ұзартуға болмайды.</translation>
        </message>
        <message>
            <source>It is put on hold by: %1.</source>
            <translation>Мерзімді тоқтата тұрады: %1.</translation>
        </message>
        <message>
            <source>A term that begins while the case is suspended runs.</source>
            <translation>Іс тоқтатыла тұрғанда басталған мерзім өтеді.</translation>
        </message>
        <message>
            <source>It is met by: %1.</source>
            <translation>Мерзім мынамен сақталады: %1.</translation>
        </message>
        <message>
            <source>The rules of the court do not have it any more.</source>
            <translation>Сот қағидаларында ол енді жоқ.</translation>
        </message>
        <message>
            <source>Counted by the %1.</source>
            <translation>%1 бойынша есептелген.</translation>
        </message>
        <message>
            <source>A participant was not notified in time</source>
            <translation>Қатысушыға уақтылы хабарланбаған</translation>
        </message>
        <message>
            <source>A party did not appear</source>
            <translation>Тарап келмеді</translation>
        </message>
        <message>
            <source>A witness, expert or interpreter did not appear</source>
            <translation>Куә, сарапшы немесе аудармашы келмеді</translation>
        </message>
        <message>
            <source>A party engages another representative</source>
            <translation>Тарап басқа өкіл тартады</translation>
        </message>
        <message>
            <source>More evidence is needed</source>
            <translation>Қосымша дәлелдемелер қажет</translation>
        </message>
        <message>
            <source>An expert examination is ordered</source>
            <translation>Сараптама тағайындалды</translation>
        </message>
        <message>
            <source>Other persons are drawn into the case</source>
            <translation>Іске басқа адамдар тартылады</translation>
        </message>
        <message>
            <source>A counterclaim is filed or the claim is changed</source>
            <translation>Қарсы талап қойылды немесе талап өзгертілді</translation>
        </message>
        <message>
            <source>The parties negotiate a settlement</source>
            <translation>Тараптар татуласу туралы келіссөз жүргізуде</translation>
        </message>
        <message>
            <source>Notice under a treaty on the return of a child</source>
            <translation>Баланы қайтару туралы шарт бойынша хабарлама</translation>
        </message>
        <message>
            <source>A recusal is to be decided</source>
            <translation>Қарсылық білдіру шешілуге тиіс</translation>
        </message>
        <message>
            <source>Technical failure</source>
            <translation>Техникалық ақау</translation>
        </message>
        <message>
            <source>The judge is engaged or ill</source>
            <translation>Судья бос емес немесе ауырып қалды</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Басқа себеп</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Жіберуді күтуде</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Жеткізілді</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Оқылды</translation>
        </message>
        <message>
            <source>Could not be delivered</source>
            <translation>Жеткізілмеді</translation>
        </message>
        <message>
            <source>Move a hearing</source>
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
            <source>Cancel a hearing</source>
            <translation>Отырысты болдырмау</translation>
        </message>
        <message>
            <source>Note what became of a notice</source>
            <translation>Хабарлама не болғанын белгілеу</translation>
        </message>
        <message>
            <source>Note when a participant cannot come</source>
            <translation>Қатысушы қашан келе алмайтынын белгілеу</translation>
        </message>
        <message>
            <source>Take back when a participant cannot come</source>
            <translation>Қатысушының келе алмайтын уақытын алып тастау</translation>
        </message>
        <message>
            <source>The line for video links is taken at that time.</source>
            <translation>Бұл уақытта бейнебайланыс желісі бос емес.</translation>
        </message>
        <message>
            <source>A participant cannot come at that time.</source>
            <translation>Қатысушы бұл уақытта келе алмайды.</translation>
        </message>
        <message>
            <source>%1 is taken from %2 to %3.</source>
            <translation>%1 сағат %2–%3 аралығында бос емес.</translation>
        </message>
        <message>
            <source>%1 serves another hearing from %2 to %3.</source>
            <translation>%1 сағат %2–%3 аралығында басқа отырысқа берілген.</translation>
        </message>
        <message>
            <source>%1 has another hearing from %2 to %3.</source>
            <translation>%1: сағат %2–%3 аралығында басқа отырысы бар.</translation>
        </message>
        <message>
            <source>%1, a member of the panel, has another hearing from %2 to %3.</source>
            <translation>%1, алқа мүшесі: сағат %2–%3 аралығында басқа отырысы бар.</translation>
        </message>
        <message>
            <source>%1 cannot come from %2 to %3.</source>
            <translation>%1: сағат %2–%3 аралығында келе алмайды.</translation>
        </message>
        <message>
            <source>This cannot be passed over.</source>
            <translation>Бұдан аттап өтуге болмайды.</translation>
        </message>
        <message>
            <source>The court may decide otherwise and say why (CPC, art. %1).</source>
            <translation>Сот себебін көрсетіп, өзгеше шеше алады (АПК %1-бап).</translation>
        </message>
        <message>
            <source>The court may decide otherwise and say why (CPC, art. %1, to be confirmed).</source>
            <translation>Сот себебін көрсетіп, өзгеше шеше алады (АПК %1-бап, нақтылануға тиіс).</translation>
        </message>
        <message>
            <source>Adil: hearings and terms</source>
            <translation>Әділ: отырыстар мен мерзімдер</translation>
        </message>
        <message>
            <source>A term ends</source>
            <translation>Мерзім аяқталады</translation>
        </message>
        <message>
            <source>CPC, art. %1</source>
            <translation>АПК %1-бап</translation>
        </message>
        <message>
            <source>By video link</source>
            <translation>Бейнебайланыс арқылы</translation>
        </message>
        <message>
            <source>The hearing should have begun</source>
            <translation>Отырыс басталуға тиіс еді</translation>
        </message>
        <message>
            <source>Hearing in %1 min</source>
            <translation>Отырыс %1 минуттан кейін</translation>
        </message>
        <message>
            <source>A term ends on %1</source>
            <translation>Мерзім %1 күні аяқталады</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) wait for a signature</source>
            <translation>
                <numerusform>%n жоба қол қоюды күтіп тұр</numerusform>
                <numerusform>%n жоба қол қоюды күтіп тұр</numerusform>
            </translation>
        </message>
        <message>
            <source>Civil Code %1</source>
            <translation>АК %1-бап</translation>
        </message>
        <message>
            <source>Civil Procedure Code %1</source>
            <translation>АПК %1-бап</translation>
        </message>
        <message>
            <source>Labour Code %1</source>
            <translation>ЕК %1-бап</translation>
        </message>
        <message>
            <source>Marriage and Family Code %1</source>
            <translation>Неке және отбасы кодексі %1-бап</translation>
        </message>
        <message>
            <source>For this reason the code does not let it be adjourned so long.</source>
            <translation>Бұл себеппен кодекс отырысты мұнша ұзаққа кейінге қалдыруға жол бермейді.</translation>
        </message>
        <message>
            <source>For this reason the code adjourns it to a later day.</source>
            <translation>Бұл себеппен кодекс талқылауды кейінірек күнге қалдырады.</translation>
        </message>
        <message>
            <source>noted as met</source>
            <translation>сақталды деп белгіленді</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>мерзім алып тасталды</translation>
        </message>
        <message>
            <source>extended by ruling</source>
            <translation>ұйғарыммен ұзартылды</translation>
        </message>
        <message>
            <source>counted anew</source>
            <translation>қайта есептелді</translation>
        </message>
        <message>
            <source>an event was entered</source>
            <translation>оқиға енгізілді</translation>
        </message>
        <message>
            <source>an event was corrected</source>
            <translation>оқиға түзетілді</translation>
        </message>
        <message>
            <source>an event was removed</source>
            <translation>оқиға жойылды</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1; %2 → %3</source>
            <translation>%1; %2 → %3</translation>
        </message>
        <message>
            <source>%1; reason: %2</source>
            <translation>%1; себебі: %2</translation>
        </message>
        <message>
            <source>Joined with %1 on %2</source>
            <translation>%2 күні %1 ісімен біріктірілді</translation>
        </message>
        <message>
            <source>Joined with another case on %1</source>
            <translation>%1 күні басқа іспен біріктірілді</translation>
        </message>
        <message>
            <source>Separated from %1 on %2</source>
            <translation>%2 күні %1 ісінен бөлінді</translation>
        </message>
        <message>
            <source>A claim was separated into %1 on %2</source>
            <translation>%2 күні талап %1 ісіне бөлінді</translation>
        </message>
        <message>
            <source>A claim was separated into its own case on %1</source>
            <translation>%1 күні талап жеке іске бөлінді</translation>
        </message>
        <message>
            <source>it was said what the case is about</source>
            <translation>істің не туралы екені көрсетілді</translation>
        </message>
        <message>
            <source>Say what the case is about</source>
            <translation>Істің не туралы екенін көрсету</translation>
        </message>
    </context>
</TS>
