<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>words</name>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Claim proceedings</source>
            <translation>Исковое производство</translation>
        </message>
        <message>
            <source>Simplified (written) proceedings</source>
            <translation>Упрощённое (письменное) производство</translation>
        </message>
        <message>
            <source>Order proceedings</source>
            <translation>Приказное производство</translation>
        </message>
        <message>
            <source>Special proceedings</source>
            <translation>Особое производство</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Поступило</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято к производству</translation>
        </message>
        <message>
            <source>Preparation for trial</source>
            <translation>Подготовка к судебному разбирательству</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Судебное разбирательство</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Производство приостановлено</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решение оглашено</translation>
        </message>
        <message>
            <source>Decision in final form</source>
            <translation>Решение в окончательной форме</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Обжаловано</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Вступило в законную силу</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Производство окончено</translation>
        </message>
        <message>
            <source>Claim and attachments</source>
            <translation>Иск и приложения</translation>
        </message>
        <message>
            <source>Rulings</source>
            <translation>Определения</translation>
        </message>
        <message>
            <source>Response and objections</source>
            <translation>Отзыв и возражения</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Извещения</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>Motions</source>
            <translation>Ходатайства</translation>
        </message>
        <message>
            <source>Protocols and recordings</source>
            <translation>Протоколы и записи</translation>
        </message>
        <message>
            <source>Judicial acts</source>
            <translation>Судебные акты</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>Жалобы</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Исполнение</translation>
        </message>
        <message>
            <source>Plaintiff</source>
            <translation>Истец</translation>
        </message>
        <message>
            <source>Defendant</source>
            <translation>Ответчик</translation>
        </message>
        <message>
            <source>Third person</source>
            <translation>Третье лицо</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Interested person</source>
            <translation>Заинтересованное лицо</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Prosecutor</source>
            <translation>Прокурор</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Свидетель</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Эксперт</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Переводчик</translation>
        </message>
        <message>
            <source>Hearing opened</source>
            <translation>Открытие заседания</translation>
        </message>
        <message>
            <source>Composition of the court</source>
            <translation>Состав суда</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Явка</translation>
        </message>
        <message>
            <source>Rights explained</source>
            <translation>Разъяснение прав</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Ходатайство</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>Определение</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Объяснение</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Debate</source>
            <translation>Прения</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Перерыв</translation>
        </message>
        <message>
            <source>Deliberation room</source>
            <translation>Совещательная комната</translation>
        </message>
        <message>
            <source>Pronouncement</source>
            <translation>Оглашение решения</translation>
        </message>
        <message>
            <source>Adjournment</source>
            <translation>Отложение</translation>
        </message>
        <message>
            <source>Hearing closed</source>
            <translation>Закрытие заседания</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Отметка</translation>
        </message>
        <message>
            <source>Preliminary hearing</source>
            <translation>Предварительное судебное заседание</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Судебное заседание</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Назначено</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Проведено</translation>
        </message>
        <message>
            <source>Adjourned</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Ожидается</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Явка подтверждена</translation>
        </message>
        <message>
            <source>Appeared</source>
            <translation>Явка</translation>
        </message>
        <message>
            <source>Did not appear</source>
            <translation>Неявка</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Court order</source>
            <translation>Судебный приказ</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Постановление</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписано</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Изготовлен</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Судья</translation>
        </message>
        <message>
            <source>Secretary of the hearing</source>
            <translation>Секретарь судебного заседания</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Консультант</translation>
        </message>
        <message>
            <source>Chair of the court</source>
            <translation>Председатель суда</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>Канцелярия</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Проверяющий</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>The hearing is declared open.</source>
            <translation>Судебное заседание объявлено открытым.</translation>
        </message>
        <message>
            <source>The composition of the court is announced. No challenge is made.</source>
            <translation>Объявлен состав суда. Отводов не заявлено.</translation>
        </message>
        <message>
            <source>Appearance is checked.</source>
            <translation>Проверена явка.</translation>
        </message>
        <message>
            <source>Procedural rights and duties are explained.</source>
            <translation>Разъяснены процессуальные права и обязанности.</translation>
        </message>
        <message>
            <source>A break is announced.</source>
            <translation>Объявлен перерыв.</translation>
        </message>
        <message>
            <source>The court retires to the deliberation room.</source>
            <translation>Суд удалился в совещательную комнату.</translation>
        </message>
        <message>
            <source>The operative part of the decision is pronounced; its grounds and the term and order of appeal are explained.</source>
            <translation>Оглашена резолютивная часть решения; разъяснены основания, срок и порядок обжалования.</translation>
        </message>
        <message>
            <source>The hearing is adjourned.</source>
            <translation>Судебное заседание отложено.</translation>
        </message>
        <message>
            <source>The hearing is declared closed.</source>
            <translation>Судебное заседание объявлено закрытым.</translation>
        </message>
        <message>
            <source>Begin the brief protocol</source>
            <translation>Начать краткий протокол</translation>
        </message>
        <message>
            <source>Add an entry to the protocol</source>
            <translation>Добавить запись в протокол</translation>
        </message>
        <message>
            <source>Change an entry of the protocol</source>
            <translation>Изменить запись протокола</translation>
        </message>
        <message>
            <source>Remove an entry from the protocol</source>
            <translation>Удалить запись из протокола</translation>
        </message>
        <message>
            <source>Note who appeared</source>
            <translation>Отметить явку</translation>
        </message>
        <message>
            <source>Fix a hearing</source>
            <translation>Назначить заседание</translation>
        </message>
        <message>
            <source>Open the hearing</source>
            <translation>Открыть заседание</translation>
        </message>
        <message>
            <source>Close the hearing</source>
            <translation>Закрыть заседание</translation>
        </message>
        <message>
            <source>Hear the case in closed session</source>
            <translation>Рассматривать дело в закрытом заседании</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Добавить заметку</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>Изменить заметку</translation>
        </message>
        <message>
            <source>Remove a note</source>
            <translation>Удалить заметку</translation>
        </message>
        <message>
            <source>Begin an act</source>
            <translation>Начать проект акта</translation>
        </message>
        <message>
            <source>Save a version of an act</source>
            <translation>Сохранить версию акта</translation>
        </message>
        <message>
            <source>Sign an act</source>
            <translation>Подписать акт</translation>
        </message>
        <message>
            <source>File a paper</source>
            <translation>Приобщить документ</translation>
        </message>
        <message>
            <source>Mark a term as met</source>
            <translation>Отметить срок исполненным</translation>
        </message>
        <message>
            <source>Reassign the case</source>
            <translation>Передать дело другому судье</translation>
        </message>
        <message>
            <source>Open the case for review</source>
            <translation>Открыть дело для проверки</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Добавить сотрудника</translation>
        </message>
        <message>
            <source>Block or unblock a person</source>
            <translation>Заблокировать или разблокировать сотрудника</translation>
        </message>
        <message>
            <source>Enter a case</source>
            <translation>Внести дело</translation>
        </message>
        <message>
            <source>Change the court&apos;s own records</source>
            <translation>Изменить данные суда</translation>
        </message>
        <message>
            <source>Something happened that this version of Adil does not know. Nothing was lost; please update the program.</source>
            <translation>Произошло то, чего эта версия Adil не знает. Ничего не потеряно; пожалуйста, обновите программу.</translation>
        </message>
        <message>
            <source>This is not written the way it must be. Please check it.</source>
            <translation>Это записано не так, как требуется. Пожалуйста, проверьте.</translation>
        </message>
        <message>
            <source>Files of this kind cannot be opened here.</source>
            <translation>Файлы этого вида здесь не открываются.</translation>
        </message>
        <message>
            <source>This is larger than the court accepts.</source>
            <translation>Размер больше того, что принимает суд.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл пуст.</translation>
        </message>
        <message>
            <source>The file ends too early: part of it is missing.</source>
            <translation>Файл обрывается: часть его отсутствует.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be shown in full.</source>
            <translation>Файл повреждён и не может быть показан полностью.</translation>
        </message>
        <message>
            <source>Something that is required has not been filled in.</source>
            <translation>Не заполнено обязательное поле.</translation>
        </message>
        <message>
            <source>One of the values cannot be right. Please check it.</source>
            <translation>Одно из значений не может быть верным. Пожалуйста, проверьте.</translation>
        </message>
        <message>
            <source>This has been entered already.</source>
            <translation>Это уже внесено.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>Не найдено.</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that it is there and that you may open it.</source>
            <translation>Файл не читается. Проверьте, что он на месте и что у вас есть право его открыть.</translation>
        </message>
        <message>
            <source>The file cannot be written. Check the folder and your rights to it.</source>
            <translation>Файл не записывается. Проверьте папку и свои права на неё.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again; what you entered is safe.</source>
            <translation>Диск заполнен. Освободите место и повторите; внесённое вами сохранено.</translation>
        </message>
        <message>
            <source>The data on this computer could not be read or written. Please tell your administrator.</source>
            <translation>Данные на этом компьютере не удалось прочитать или записать. Сообщите администратору.</translation>
        </message>
        <message>
            <source>The court&apos;s database cannot be reached. Please try again in a moment; nothing is done twice.</source>
            <translation>База данных суда недоступна. Повторите попытку чуть позже; ничто не будет выполнено дважды.</translation>
        </message>
        <message>
            <source>What is stored is incomplete or damaged. Restore it from a backup before going on.</source>
            <translation>Сохранённые данные неполны или повреждены. Прежде чем продолжать, восстановите их из резервной копии.</translation>
        </message>
        <message>
            <source>Adil is already open with this data.</source>
            <translation>Adil уже открыт с этими данными.</translation>
        </message>
        <message>
            <source>A part of the program is missing from this computer. Please tell your administrator.</source>
            <translation>На этом компьютере не хватает части программы. Сообщите администратору.</translation>
        </message>
        <message>
            <source>It took too long and was stopped. Please try again.</source>
            <translation>Это заняло слишком много времени и было остановлено. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Отменено.</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent when the connection is back.</source>
            <translation>Сервер недоступен. Сделанное хранится здесь и будет отправлено, когда связь восстановится.</translation>
        </message>
        <message>
            <source>The server could not prove that it is the court&apos;s. Nothing was sent. Please check the date and time of this computer; if they are right, tell your administrator.</source>
            <translation>Сервер не подтвердил, что он принадлежит суду. Ничего не отправлено. Проверьте дату и время на этом компьютере; если они верны, сообщите администратору.</translation>
        </message>
        <message>
            <source>The IIN or the password is wrong.</source>
            <translation>Неверный ИИН или пароль.</translation>
        </message>
        <message>
            <source>Your session has ended. Please sign in again; nothing is lost.</source>
            <translation>Сеанс завершён. Войдите снова; ничего не потеряно.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in. Please wait a few minutes.</source>
            <translation>Слишком много попыток входа. Подождите несколько минут.</translation>
        </message>
        <message>
            <source>The server could not do it. It will be tried again by itself.</source>
            <translation>Сервер не смог этого сделать. Попытка повторится сама.</translation>
        </message>
        <message>
            <source>The server&apos;s answer was not understood. It will be tried again by itself.</source>
            <translation>Ответ сервера не понят. Попытка повторится сама.</translation>
        </message>
        <message>
            <source>This version of Adil is too old for the server. Please update it; what you entered is safe.</source>
            <translation>Эта версия Adil слишком стара для сервера. Обновите её; внесённое вами сохранено.</translation>
        </message>
        <message>
            <source>The server would have many records disappear from this computer, but counts them itself. Nothing was removed; please tell your administrator, or synchronise once more.</source>
            <translation>Сервер требует убрать с этого компьютера много записей, хотя сам их ещё числит. Ничего не удалено; сообщите администратору или синхронизируйте ещё раз.</translation>
        </message>
        <message>
            <source>Your duties do not include this.</source>
            <translation>Это не входит в ваши полномочия.</translation>
        </message>
        <message>
            <source>You have no access to this case.</source>
            <translation>У вас нет доступа к этому делу.</translation>
        </message>
        <message>
            <source>What this was about is no longer there.</source>
            <translation>То, к чему это относилось, больше не существует.</translation>
        </message>
        <message>
            <source>This has already been done.</source>
            <translation>Это уже сделано.</translation>
        </message>
        <message>
            <source>It is signed already and cannot be changed.</source>
            <translation>Уже подписано и не может быть изменено.</translation>
        </message>
        <message>
            <source>Somebody else changed this in the meantime. Both versions are kept; please decide.</source>
            <translation>Тем временем это изменил кто-то другой. Обе версии сохранены; решите, какая верна.</translation>
        </message>
        <message>
            <source>The server does not know this action yet.</source>
            <translation>Серверу это действие пока не известно.</translation>
        </message>
        <message>
            <source>It does not belong to this case.</source>
            <translation>Это не относится к данному делу.</translation>
        </message>
        <message>
            <source>Proceedings in this case have ended.</source>
            <translation>Производство по делу окончено.</translation>
        </message>
        <message>
            <source>The hearing was not found.</source>
            <translation>Судебное заседание не найдено.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Текст пуст.</translation>
        </message>
        <message>
            <source>This time lies outside of the hearing.</source>
            <translation>Это время вне судебного заседания.</translation>
        </message>
        <message>
            <source>This is not a valid IIN or BIN.</source>
            <translation>Это неверный ИИН или БИН.</translation>
        </message>
        <message>
            <source>The calendar of working days for that year is not here yet.</source>
            <translation>Календаря рабочих дней на этот год здесь пока нет.</translation>
        </message>
        <message>
            <source>There is no rule for this term.</source>
            <translation>Для этого срока нет правила.</translation>
        </message>
        <message>
            <source>The courtroom is taken at that time.</source>
            <translation>Зал в это время занят.</translation>
        </message>
        <message>
            <source>The court does not work on that day.</source>
            <translation>В этот день суд не работает.</translation>
        </message>
        <message>
            <source>The password does not open this key.</source>
            <translation>Пароль не подходит к этому ключу.</translation>
        </message>
        <message>
            <source>This key cannot be used for signing.</source>
            <translation>Этим ключом нельзя подписывать.</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>Срок действия сертификата истёк.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>Сертификат ещё не действует.</translation>
        </message>
        <message>
            <source>The certificate is not meant for signing documents.</source>
            <translation>Сертификат не предназначен для подписания документов.</translation>
        </message>
        <message>
            <source>The signature does not match the document.</source>
            <translation>Подпись не соответствует документу.</translation>
        </message>
        <message>
            <source>The certificate does not come from an authority that the court trusts.</source>
            <translation>Сертификат выдан не тем центром, которому доверяет суд.</translation>
        </message>
        <message>
            <source>The signature does not say whose it is.</source>
            <translation>В подписи не указано, чья она.</translation>
        </message>
        <message>
            <source>The key belongs to somebody else than the judge of this case.</source>
            <translation>Ключ принадлежит не судье по этому делу.</translation>
        </message>
        <message>
            <source>The signed document itself is missing.</source>
            <translation>Отсутствует сам подписанный документ.</translation>
        </message>
        <message>
            <source>The document was changed after it had been signed.</source>
            <translation>Документ изменён после подписания.</translation>
        </message>
        <message>
            <source>There is no signature.</source>
            <translation>Подписи нет.</translation>
        </message>
        <message>
            <source>Something was added to the document after it had been signed.</source>
            <translation>После подписания в документ что-то добавлено.</translation>
        </message>
        <message>
            <source>The certificate has been revoked.</source>
            <translation>Сертификат отозван.</translation>
        </message>
        <message>
            <source>Whether the certificate has been revoked is not known.</source>
            <translation>Неизвестно, отозван ли сертификат.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>Файл защищён паролем.</translation>
        </message>
        <message>
            <source>This document stopped the program that shows it. Everything else goes on; the document can be opened again.</source>
            <translation>Этот документ остановил программу, которая его показывает. Всё остальное работает; документ можно открыть снова.</translation>
        </message>
        <message>
            <source>Special claim proceedings</source>
            <translation>Особое исковое производство</translation>
        </message>
        <message>
            <source>Waive a term</source>
            <translation>Снять срок</translation>
        </message>
        <message>
            <source>Enter an event of the case</source>
            <translation>Внести событие по делу</translation>
        </message>
        <message>
            <source>Correct an event of the case</source>
            <translation>Исправить событие по делу</translation>
        </message>
        <message>
            <source>Remove an event of the case</source>
            <translation>Удалить событие по делу</translation>
        </message>
        <message>
            <source>Extend a term by ruling</source>
            <translation>Продлить срок определением</translation>
        </message>
        <message>
            <source>Count the terms anew</source>
            <translation>Пересчитать сроки</translation>
        </message>
        <message>
            <source>Revise the working calendar</source>
            <translation>Обновить календарь рабочих дней</translation>
        </message>
        <message>
            <source>Revise the rules of terms</source>
            <translation>Обновить правила исчисления сроков</translation>
        </message>
        <message>
            <source>The rules of the court do not know this event.</source>
            <translation>Правила суда не знают такого события.</translation>
        </message>
        <message>
            <source>This day has not come yet: only what has happened can be entered.</source>
            <translation>Этот день ещё не наступил: внести можно только то, что уже произошло.</translation>
        </message>
        <message>
            <source>The events of the case contradict each other. Nothing was changed; please check their days.</source>
            <translation>События дела противоречат друг другу. Ничего не изменено; проверьте их даты.</translation>
        </message>
        <message>
            <source>This does not happen in proceedings of this kind. Nothing was changed; please check the event and the kind of proceedings.</source>
            <translation>В производстве этого вида такого не бывает. Ничего не изменено; проверьте событие и вид производства.</translation>
        </message>
        <message>
            <source>The case is suspended already and was not resumed in between. Nothing was changed.</source>
            <translation>Производство по делу уже приостановлено и не возобновлялось. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This term cannot be extended, or not again.</source>
            <translation>Этот срок не может быть продлён или уже продлён.</translation>
        </message>
        <message>
            <source>The code does not allow to extend the term so far.</source>
            <translation>Кодекс не позволяет продлить срок настолько.</translation>
        </message>
        <message>
            <source>This term does not run on that day, so it cannot be extended.</source>
            <translation>В этот день срок не течёт, поэтому его нельзя продлить.</translation>
        </message>
        <message>
            <source>The rules of terms have mistakes. The old rules stay in force.</source>
            <translation>В правилах исчисления сроков есть ошибки. Действуют прежние правила.</translation>
        </message>
        <message>
            <source>The judge has another hearing at that time.</source>
            <translation>У судьи в это время другое заседание.</translation>
        </message>
        <message>
            <source>A member of the panel has another hearing at that time.</source>
            <translation>У члена коллегиального состава в это время другое заседание.</translation>
        </message>
        <message>
            <source>There is too little time left to notify the participants.</source>
            <translation>Осталось слишком мало времени, чтобы известить участников.</translation>
        </message>
        <message>
            <source>The court does not work at that hour.</source>
            <translation>В этот час суд не работает.</translation>
        </message>
        <message>
            <source>The term of consideration ends before that day.</source>
            <translation>Срок рассмотрения дела истекает раньше этого дня.</translation>
        </message>
        <message>
            <source>That time is over.</source>
            <translation>Это время уже прошло.</translation>
        </message>
        <message>
            <source>The law does not leave this to the court.</source>
            <translation>Закон не оставляет этого на усмотрение суда.</translation>
        </message>
        <message>
            <source>%1 is not counted: a weekend.</source>
            <translation>%1 не считается: выходной день.</translation>
        </message>
        <message>
            <source>%1 is not counted: a day off.</source>
            <translation>%1 не считается: нерабочий день.</translation>
        </message>
        <message>
            <source>%1 is counted: a weekend day that is worked.</source>
            <translation>%1 считается: рабочая суббота или воскресенье.</translation>
        </message>
        <message>
            <source>%1 is counted.</source>
            <translation>%1 считается.</translation>
        </message>
        <message>
            <source>%1: from %2 the term does not run; from %3 the rest runs on (art. 125).</source>
            <translation>%1: с %2 срок не течёт, с %3 течёт оставшаяся часть (ст. 125).</translation>
        </message>
        <message>
            <source>%1: from %2 the term does not run; left: %3 (art. 125).</source>
            <translation>%1: с %2 срок не течёт; осталось: %3 (ст. 125).</translation>
        </message>
        <message>
            <source>%1: from %2 the term begins anew, as the court has art. 183(6) set.</source>
            <translation>%1: с %2 срок течёт заново, как в суде настроено применение ст. 183(6).</translation>
        </message>
        <message>
            <source>It ends with another term at the latest, “%1”: %2.</source>
            <translation>Он истекает не позднее другого срока, «%1»: %2.</translation>
        </message>
        <message>
            <source>%1, %2: the term does not begin anew (art. %3).</source>
            <translation>%1, %2: срок не течёт заново (ст. %3).</translation>
        </message>
        <message>
            <source>Counted from: %1, %2.</source>
            <translation>Отсчёт ведётся от события: %1, %2.</translation>
        </message>
        <message>
            <source>The first day is the next one, %1 (art. 122(2)).</source>
            <translation>Первый день срока — следующий, %1 (ст. 122(2)).</translation>
        </message>
        <message>
            <source>The day of the same number is %1 (art. 123(1-2)).</source>
            <translation>Соответствующее число — %1 (ст. 123(1-2)).</translation>
        </message>
        <message>
            <source>The last month has no day of that number; its last day is %1 (art. 123(2)).</source>
            <translation>В последнем месяце нет такого числа, его последний день — %1 (ст. 123(2)).</translation>
        </message>
        <message>
            <source>The last day is %1 (art. 123(3)).</source>
            <translation>Последний день — %1 (ст. 123(3)).</translation>
        </message>
        <message>
            <source>It is for the same day, %1.</source>
            <translation>Срок — тот же день, %1.</translation>
        </message>
        <message>
            <source>The end is set by the court: %1 (art. 121(2)).</source>
            <translation>Окончание назначено судом: %1 (ст. 121(2)).</translation>
        </message>
        <message>
            <source>The last day is not a working one; the next working day is %1 (art. 123(4)).</source>
            <translation>Последний день — нерабочий; следующий рабочий день — %1 (ст. 123(4)).</translation>
        </message>
        <message>
            <source>The term ends on %1, at 24:00 (art. 123(5-7)).</source>
            <translation>Срок истекает %1 в 24:00 (ст. 123(5-7)).</translation>
        </message>
        <message>
            <source>A step that this version of Adil does not know.</source>
            <translation>Этот шаг не известен данной версии Adil.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n месяц</numerusform>
                <numerusform>%n месяца</numerusform>
                <numerusform>%n месяцев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>в тот же день</translation>
        </message>
        <message>
            <source>the next day</source>
            <translation>следующий день</translation>
        </message>
        <message>
            <source>the next working day</source>
            <translation>следующий рабочий день</translation>
        </message>
        <message>
            <source>as the court sets it</source>
            <translation>как назначит суд</translation>
        </message>
        <message>
            <source>Extended by the ruling of %1: %2 (art. %3).</source>
            <translation>Продлён определением от %1: %2 (ст. %3).</translation>
        </message>
        <message>
            <source>The calendar of %1 is a forecast: it is not ordered yet.</source>
            <translation>Календарь на %1 год — прогноз: он ещё не утверждён.</translation>
        </message>
        <message>
            <source>%1, line %2, “%3”, %4: %5</source>
            <translation>%1, строка %2, «%3», %4: %5</translation>
        </message>
        <message>
            <source>%1, at %2, “%3”, %4: %5</source>
            <translation>%1, место %2, «%3», %4: %5</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Срок пропущен</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Скоро истекает</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>В срок</translation>
        </message>
        <message>
            <source>May be done</source>
            <translation>Можно совершить</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Приостановлен</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Соблюдён</translation>
        </message>
        <message>
            <source>Met late</source>
            <translation>Исполнен с опозданием</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Отпал</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новый</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Переносится</translation>
        </message>
        <message>
            <source>Is met</source>
            <translation>Соблюдается</translation>
        </message>
        <message>
            <source>Is put on hold</source>
            <translation>Приостанавливается</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Течёт дальше</translation>
        </message>
        <message>
            <source>Lapses</source>
            <translation>Отпадает</translation>
        </message>
        <message>
            <source>Runs again</source>
            <translation>Течёт снова</translation>
        </message>
        <message>
            <source>Is counted anew</source>
            <translation>Пересчитывается</translation>
        </message>
        <message>
            <source>First instance</source>
            <translation>Первая инстанция</translation>
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
            <translation>Верховный Суд</translation>
        </message>
        <message>
            <source>Claim granted</source>
            <translation>Иск удовлетворён</translation>
        </message>
        <message>
            <source>Granted in part</source>
            <translation>Удовлетворён частично</translation>
        </message>
        <message>
            <source>Claim refused</source>
            <translation>В иске отказано</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Окончено без решения</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Оставлено без изменения</translation>
        </message>
        <message>
            <source>Reversed</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Recovery of debts</source>
            <translation>Взыскание долга</translation>
        </message>
        <message>
            <source>Labour disputes</source>
            <translation>Трудовые споры</translation>
        </message>
        <message>
            <source>Damages</source>
            <translation>Возмещение вреда</translation>
        </message>
        <message>
            <source>Family disputes</source>
            <translation>Семейные споры</translation>
        </message>
        <message>
            <source>Inheritance</source>
            <translation>Наследование</translation>
        </message>
        <message>
            <source>Keep a decision beside a case</source>
            <translation>Держать решение при деле</translation>
        </message>
        <message>
            <source>Keep a decision no longer</source>
            <translation>Не держать решение при деле</translation>
        </message>
        <message>
            <source>%1 – %2 are not counted: a weekend.</source>
            <translation>%1 – %2 не засчитываются: выходные.</translation>
        </message>
        <message>
            <source>%1 – %2 are not counted: days off.</source>
            <translation>%1 – %2 не засчитываются: нерабочие дни.</translation>
        </message>
        <message>
            <source>%1: working day %2.</source>
            <translation>%1: %2-й рабочий день.</translation>
        </message>
        <message>
            <source>%1 – %2: working days %3 to %4.</source>
            <translation>%1 – %2: рабочие дни с %3-го по %4-й.</translation>
        </message>
        <message>
            <source>Paper: %1</source>
            <translation>Документ: %1</translation>
        </message>
        <message>
            <source>Why it was extended on %1: %2</source>
            <translation>Почему продлён %1: %2</translation>
        </message>
        <message>
            <source>Met on %1, as the judge has noted.</source>
            <translation>Исполнен %1, отмечено судьёй.</translation>
        </message>
        <message>
            <source>Met on %1.</source>
            <translation>Исполнен %1.</translation>
        </message>
        <message>
            <source>The term is on hold; left: %1.</source>
            <translation>Срок приостановлен; осталось: %1.</translation>
        </message>
        <message>
            <source>Waived by the judge.</source>
            <translation>Снят судьёй.</translation>
        </message>
        <message>
            <source>It lapsed: what it was for is over.</source>
            <translation>Срок отпал: то, для чего он был нужен, завершено.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Причина: %1</translation>
        </message>
        <message>
            <source>To be confirmed: the code is read so, but this reading is not confirmed yet.</source>
            <translation>Требует подтверждения: кодекс прочитан так, но это чтение ещё не подтверждено.</translation>
        </message>
        <message>
            <source>The end lies in a year whose calendar is a forecast: the day may still move.</source>
            <translation>Конец срока приходится на год, календарь которого — прогноз: день ещё может сдвинуться.</translation>
        </message>
        <message>
            <source>The rule has another wording since: count the terms of the case anew to see what moves.</source>
            <translation>С тех пор правило изложено в другой редакции: пересчитайте сроки дела, чтобы увидеть, что сдвинется.</translation>
        </message>
        <message>
            <source>in force from %1 to %2</source>
            <translation>действует с %1 по %2</translation>
        </message>
        <message>
            <source>in force until %1</source>
            <translation>действует до %1</translation>
        </message>
        <message>
            <source>in force since %1</source>
            <translation>действует с %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>edition of %1</source>
            <translation>редакция от %1</translation>
        </message>
        <message>
            <source>%1, from: %2</source>
            <translation>%1 с события: %2</translation>
        </message>
        <message>
            <source>%1, from the end of the term “%2”</source>
            <translation>%1 со дня окончания срока «%2»</translation>
        </message>
        <message>
            <source>%1, from: %2; without it from the end of the term “%3”</source>
            <translation>%1 с события: %2; если его не было, со дня окончания срока «%3»</translation>
        </message>
        <message>
            <source>It may be extended by ruling, up to %1 (art. %2).</source>
            <translation>Может быть продлён определением, не более чем на %1 (ст. %2).</translation>
        </message>
        <message>
            <source>It may be extended by ruling (art. %1).</source>
            <translation>Может быть продлён определением (ст. %1).</translation>
        </message>
        <message>
            <source>No extension in cases of: %1.</source>
            <translation>Не продлевается по делам: %1.</translation>
        </message>
        <message>
            <source>It cannot be extended.</source>
            <translation>Продлению не подлежит.</translation>
        </message>
        <message>
            <source>It is put on hold by: %1.</source>
            <translation>Приостанавливает: %1.</translation>
        </message>
        <message>
            <source>A term that begins while the case is suspended runs.</source>
            <translation>Срок, который начался, когда производство приостановлено, течёт.</translation>
        </message>
        <message>
            <source>It is met by: %1.</source>
            <translation>Исполняется событием: %1.</translation>
        </message>
        <message>
            <source>The rules of the court do not have it any more.</source>
            <translation>В правилах суда его больше нет.</translation>
        </message>
        <message>
            <source>Counted by the %1.</source>
            <translation>Посчитан по правилам: %1.</translation>
        </message>
        <message>
            <source>A participant was not notified in time</source>
            <translation>Участник не извещён своевременно</translation>
        </message>
        <message>
            <source>A party did not appear</source>
            <translation>Сторона не явилась</translation>
        </message>
        <message>
            <source>A witness, expert or interpreter did not appear</source>
            <translation>Не явился свидетель, эксперт или переводчик</translation>
        </message>
        <message>
            <source>A party engages another representative</source>
            <translation>Сторона приглашает другого представителя</translation>
        </message>
        <message>
            <source>More evidence is needed</source>
            <translation>Нужны дополнительные доказательства</translation>
        </message>
        <message>
            <source>An expert examination is ordered</source>
            <translation>Назначена экспертиза</translation>
        </message>
        <message>
            <source>Other persons are drawn into the case</source>
            <translation>К делу привлекаются другие лица</translation>
        </message>
        <message>
            <source>A counterclaim is filed or the claim is changed</source>
            <translation>Подан встречный иск или изменён иск</translation>
        </message>
        <message>
            <source>The parties negotiate a settlement</source>
            <translation>Стороны ведут переговоры о примирении</translation>
        </message>
        <message>
            <source>Notice under a treaty on the return of a child</source>
            <translation>Уведомление по договору о возвращении ребёнка</translation>
        </message>
        <message>
            <source>A recusal is to be decided</source>
            <translation>Предстоит разрешить отвод</translation>
        </message>
        <message>
            <source>Technical failure</source>
            <translation>Технический сбой</translation>
        </message>
        <message>
            <source>The judge is engaged or ill</source>
            <translation>Судья занят или болен</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Could not be delivered</source>
            <translation>Не доставлено</translation>
        </message>
        <message>
            <source>Move a hearing</source>
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
            <source>Cancel a hearing</source>
            <translation>Отменить заседание</translation>
        </message>
        <message>
            <source>Note what became of a notice</source>
            <translation>Отметить, что стало с извещением</translation>
        </message>
        <message>
            <source>Note when a participant cannot come</source>
            <translation>Отметить, когда участник не может прийти</translation>
        </message>
        <message>
            <source>Take back when a participant cannot come</source>
            <translation>Снять отметку, когда участник не может прийти</translation>
        </message>
        <message>
            <source>The line for video links is taken at that time.</source>
            <translation>Линия видеосвязи в это время занята.</translation>
        </message>
        <message>
            <source>A participant cannot come at that time.</source>
            <translation>Участник не может прийти в это время.</translation>
        </message>
        <message>
            <source>%1 is taken from %2 to %3.</source>
            <translation>%1: занято с %2 до %3.</translation>
        </message>
        <message>
            <source>%1 serves another hearing from %2 to %3.</source>
            <translation>%1: занято другим заседанием с %2 до %3.</translation>
        </message>
        <message>
            <source>%1 has another hearing from %2 to %3.</source>
            <translation>%1: другое заседание с %2 до %3.</translation>
        </message>
        <message>
            <source>%1, a member of the panel, has another hearing from %2 to %3.</source>
            <translation>%1, член коллегии: другое заседание с %2 до %3.</translation>
        </message>
        <message>
            <source>%1 cannot come from %2 to %3.</source>
            <translation>%1: не может прийти с %2 до %3.</translation>
        </message>
        <message>
            <source>This cannot be passed over.</source>
            <translation>Этого нельзя обойти.</translation>
        </message>
        <message>
            <source>The court may decide otherwise and say why (CPC, art. %1).</source>
            <translation>Суд может решить иначе, указав причину (ГПК, ст. %1).</translation>
        </message>
        <message>
            <source>The court may decide otherwise and say why (CPC, art. %1, to be confirmed).</source>
            <translation>Суд может решить иначе, указав причину (ГПК, ст. %1, подлежит уточнению).</translation>
        </message>
        <message>
            <source>Adil: hearings and terms</source>
            <translation>Адил: заседания и сроки</translation>
        </message>
        <message>
            <source>A term ends</source>
            <translation>Истекает срок</translation>
        </message>
        <message>
            <source>CPC, art. %1</source>
            <translation>ГПК, ст. %1</translation>
        </message>
        <message>
            <source>By video link</source>
            <translation>По видеосвязи</translation>
        </message>
        <message>
            <source>The hearing should have begun</source>
            <translation>Заседание должно было начаться</translation>
        </message>
        <message>
            <source>Hearing in %1 min</source>
            <translation>Заседание через %1 мин</translation>
        </message>
        <message>
            <source>A term ends on %1</source>
            <translation>Срок истекает %1</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) wait for a signature</source>
            <translation>
                <numerusform>%n проект ждёт подписи</numerusform>
                <numerusform>%n проекта ждут подписи</numerusform>
                <numerusform>%n проектов ждут подписи</numerusform>
            </translation>
        </message>
        <message>
            <source>Civil Code %1</source>
            <translation>ГК %1</translation>
        </message>
        <message>
            <source>Civil Procedure Code %1</source>
            <translation>ГПК %1</translation>
        </message>
        <message>
            <source>Labour Code %1</source>
            <translation>ТК %1</translation>
        </message>
        <message>
            <source>Marriage and Family Code %1</source>
            <translation>КоБС %1</translation>
        </message>
        <message>
            <source>For this reason the code does not let it be adjourned so long.</source>
            <translation>По этой причине кодекс не допускает отложения на такой срок.</translation>
        </message>
        <message>
            <source>For this reason the code adjourns it to a later day.</source>
            <translation>По этой причине кодекс откладывает разбирательство на более поздний день.</translation>
        </message>
        <message>
            <source>noted as met</source>
            <translation>отмечено исполнение</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>срок снят</translation>
        </message>
        <message>
            <source>extended by ruling</source>
            <translation>срок продлён определением</translation>
        </message>
        <message>
            <source>counted anew</source>
            <translation>пересчитано заново</translation>
        </message>
        <message>
            <source>an event was entered</source>
            <translation>внесено событие</translation>
        </message>
        <message>
            <source>an event was corrected</source>
            <translation>исправлено событие</translation>
        </message>
        <message>
            <source>an event was removed</source>
            <translation>удалено событие</translation>
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
            <translation>%1; причина: %2</translation>
        </message>
        <message>
            <source>Joined with %1 on %2</source>
            <translation>%2 соединено с делом %1</translation>
        </message>
        <message>
            <source>Joined with another case on %1</source>
            <translation>%1 соединено с другим делом</translation>
        </message>
        <message>
            <source>Separated from %1 on %2</source>
            <translation>%2 выделено из дела %1</translation>
        </message>
        <message>
            <source>A claim was separated into %1 on %2</source>
            <translation>%2 требование выделено в дело %1</translation>
        </message>
        <message>
            <source>A claim was separated into its own case on %1</source>
            <translation>%1 требование выделено в отдельное дело</translation>
        </message>
        <message>
            <source>it was said what the case is about</source>
            <translation>указано, о чём дело</translation>
        </message>
        <message>
            <source>Say what the case is about</source>
            <translation>Указать, о чём дело</translation>
        </message>
    </context>
</TS>
