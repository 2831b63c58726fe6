<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>adil::act::ActListScreen</name>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Подписал</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n акт</numerusform>
                <numerusform>%n акта</numerusform>
                <numerusform>%n актов</numerusform>
            </translation>
        </message>
        <message>
            <source>Judicial acts</source>
            <translation>Судебные акты</translation>
        </message>
        <message>
            <source>No acts yet</source>
            <translation>Актов пока нет</translation>
        </message>
        <message>
            <source>An act is begun in its case.</source>
            <translation>Проект акта начинают в деле.</translation>
        </message>
    </context>
    <context>
        <name>adil::act::ActScreen</name>
        <message>
            <source>Save a version</source>
            <translation>Сохранить версию</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Signed. The act is sent to the court as soon as there is a line.</source>
            <translation>Подписано. Акт уйдёт в суд, как только будет связь.</translation>
        </message>
        <message>
            <source>Signed. The court has the act.</source>
            <translation>Подписано. Акт получен судом.</translation>
        </message>
        <message>
            <source>The court did not take the signature. The bottom line shows what waits, and why.</source>
            <translation>Суд не принял подпись. Нижняя строка показывает, что ждёт и почему.</translation>
        </message>
        <message>
            <source>language of the case: %1</source>
            <translation>язык дела: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>версия %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>К тексту</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Показать текст</translation>
        </message>
        <message>
            <source>Introductory part</source>
            <translation>Вводная часть</translation>
        </message>
        <message>
            <source>Descriptive part</source>
            <translation>Описательная часть</translation>
        </message>
        <message>
            <source>Reasoning part</source>
            <translation>Мотивировочная часть</translation>
        </message>
        <message>
            <source>Operative part</source>
            <translation>Резолютивная часть</translation>
        </message>
        <message>
            <source>%1, as signed</source>
            <extracomment>name of the file with the text of an act as it was signed; %1: &quot;Decision 7514-26-00-2_1534&quot;</extracomment>
            <translation>%1, подписанный текст</translation>
        </message>
    </context>
    <context>
        <name>adil::act::SignPane</name>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx)</source>
            <translation>Ключи (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Choose the file of your key.</source>
            <translation>Выберите файл своего ключа.</translation>
        </message>
        <message>
            <source>Type the password of your key.</source>
            <translation>Введите пароль своего ключа.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Write the act first: no part may be empty.</source>
            <translation>Сначала напишите акт: ни одна часть не должна быть пустой.</translation>
        </message>
        <message>
            <source>Open the preview: what is signed is exactly the page that you have seen.</source>
            <translation>Откройте просмотр: подписывается именно та страница, которую вы видели.</translation>
        </message>
        <message>
            <source>The preview is what will be signed. After that the text cannot be changed.</source>
            <translation>Подписано будет то, что показано. После этого текст изменить нельзя.</translation>
        </message>
        <message>
            <source>Signed by %1, %2.</source>
            <translation>Подписано: %1, %2.</translation>
        </message>
        <message>
            <source>Choose the key file</source>
            <translation>Выбрать файл ключа</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>The signed act shows its signature by itself. The separate signature is checked together with the text as it was signed.</source>
            <translation>Подписанный акт содержит подпись в себе. Отдельная подпись проверяется вместе с подписанным текстом.</translation>
        </message>
        <message>
            <source>The files are on their way to this computer.</source>
            <translation>Файлы загружаются на этот компьютер.</translation>
        </message>
        <message>
            <source>The case is heard in closed session: the files of the act cannot be copied out.</source>
            <translation>Дело рассматривается в закрытом заседании: файлы акта нельзя скопировать.</translation>
        </message>
        <message>
            <source>Signed act, PDF…</source>
            <translation>Подписанный акт, PDF…</translation>
        </message>
        <message>
            <source>Separate signature, P7S…</source>
            <translation>Отдельная подпись, P7S…</translation>
        </message>
        <message>
            <source>Text as signed, PDF…</source>
            <translation>Подписанный текст, PDF…</translation>
        </message>
    </context>
</TS>
