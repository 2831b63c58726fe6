// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

using namespace adil;
using namespace adil::paper;

namespace sheets {

ActPaper decisionRu()
{
    ActPaper act;
    act.courtName = QStringLiteral("Медеуский районный суд города Алматы");
    act.city = QStringLiteral("город Алматы");
    act.caseNumber = QStringLiteral("7517-26-00-2/1454");
    act.title = QStringLiteral("о взыскании суммы долга по договору займа");
    act.datedOn = QDate(2026, 11, 23);
    act.composition = {QStringLiteral("Председательствующий судья: Садыкова А. Н."),
                       QStringLiteral("Секретарь судебного заседания: Ким В. С.")};
    act.introductory = {QStringLiteral("Медеуский районный суд города Алматы, рассмотрев в открытом судебном "
                                       "заседании гражданское дело по иску "
                                       "Ержанова Бауыржана Серікұлы к товариществу с ограниченной "
                                       "ответственностью «Жаңа Құрылыс» о взыскании суммы "
                                       "долга по договору займа в размере 1 250 000 ₸,")};
    act.descriptive = {
        QStringLiteral(
            "Истец обратился в суд с иском, указав, что 14 марта 2025 года между сторонами заключён договор "
            "займа, по условиям которого ответчик принял на себя обязательство возвратить полученную "
            "сумму не позднее 14 сентября 2025 года."),
        QStringLiteral(
            "Ответчик иск не признал, пояснив, что часть суммы возвращена наличными деньгами; письменных "
            "доказательств этого не представил."),
    };
    act.reasoning = {
        QStringLiteral(
            "В соответствии со статьёй 722 Гражданского кодекса Республики Казахстан заёмщик обязан "
            "возвратить предмет займа в порядке и сроки, предусмотренные договором."),
        QStringLiteral(
            "Выслушав объяснения сторон и исследовав материалы дела, суд считает иск обоснованным: факт "
            "передачи денег подтверждается распиской (л. д. 12), доказательств возврата не имеется."),
    };
    act.operative = {
        QStringLiteral("Иск удовлетворить."),
        QStringLiteral(
            "Взыскать с товарищества с ограниченной ответственностью «Жаңа Құрылыс» в пользу Ержанова "
            "Бауыржана Серікұлы 1 250 000 (один миллион двести пятьдесят тысяч) тенге и судебные расходы "
            "по уплате государственной пошлины в размере 12 500 (двенадцать тысяч пятьсот) тенге."),
        QStringLiteral("Решение может быть обжаловано в апелляционном порядке в течение одного месяца со дня "
                       "изготовления решения в окончательной форме."),
    };
    act.judgeName = QStringLiteral("А. Н. Садыкова");
    return act;
}

ActPaper rulingKk()
{
    ActPaper act;
    act.kind = court::ActKind::Ruling;
    act.language = court::Language::Kk;
    act.courtName = QStringLiteral("Алматы қаласы Медеу аудандық соты");
    act.city = QStringLiteral("Алматы қаласы");
    act.caseNumber = QStringLiteral("7517-26-00-2а/12");
    act.title = QStringLiteral("азаматтық істі сот талқылауына дайындау туралы");
    act.datedOn = QDate(2026, 3, 2);
    act.introductory = {QStringLiteral("Медеу аудандық сотының судьясы Ә. Ғ. Қасымова талап қоюшы Өтегенова "
                                       "Үмітжанның жауапкер Һамит Іңкәрге қойған "
                                       "талап арызын қарап,")};
    act.descriptive = {QStringLiteral("талап қою Азаматтық процестік кодекстің талаптарына сай берілгенін, "
                                      "іс сотқа ведомстволық бағынысты екенін, "
                                      "мемлекеттік баж төленгенін анықтады.")};
    act.operative = {QStringLiteral("Азаматтық істі сот талқылауына дайындау жүргізілсін."),
                     QStringLiteral("Тараптар 2026 жылғы 12 наурызда сағат 10-00-де сотқа шақырылсын."),
                     QStringLiteral("Әріптер: Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і; сома 350 000 ₸.")};
    act.judgeName = QStringLiteral("Ә. Ғ. Қасымова");
    return act;
}

static QDateTime almaty(int hour, int minute, int second)
{
    return {QDate(2026, 11, 20), QTime(hour, minute, second), QTimeZone(5 * 3600)};
}

ProtocolPaper protocolRu()
{
    ProtocolPaper protocol;
    protocol.courtName = QStringLiteral("Медеуский районный суд города Алматы");
    protocol.city = QStringLiteral("город Алматы");
    protocol.place = QStringLiteral("зал № 3");
    protocol.caseNumber = QStringLiteral("7517-26-00-2/1454");
    protocol.caseName = QStringLiteral(
        "по иску Ержанова Б. С. к ТОО «Жаңа Құрылыс» о взыскании суммы долга по договору займа");
    protocol.heldOn = QDate(2026, 11, 20);
    protocol.openedAt = almaty(10, 2, 11);
    protocol.endedAt = almaty(11, 14, 40);
    protocol.judgeName = QStringLiteral("Садыкова А. Н.");
    protocol.secretaryName = QStringLiteral("Ким В. С.");
    protocol.people = {
        {QStringLiteral("Истец"), QStringLiteral("Ержанов Б. С."), QStringLiteral("явился")},
        {QStringLiteral("Представитель ответчика"), QStringLiteral("Нургалиева Ж. К."),
         QStringLiteral("явилась")},
    };
    protocol.entries = {
        {almaty(10, 2, 11),
         QStringLiteral("Открытие заседания"),
         {},
         QStringLiteral(
             "Председательствующий открыл судебное заседание и объявил, какое дело подлежит рассмотрению.")},
        {almaty(10, 9, 5), QStringLiteral("Объяснения"), QStringLiteral("Ержанов Б. С."),
         QStringLiteral("Иск поддерживает, просит взыскать 1 250 000 ₸.")},
        {almaty(11, 14, 40), QStringLiteral("Закрытие заседания"), {}, {}},
    };
    protocol.files = {{QStringLiteral("2026-11-20_7517-26-00-2-1454_1.mkv"), QByteArray(64, 'a'),
                       std::chrono::milliseconds(4'348'900), 293'004'112, almaty(10, 2, 3)}};
    protocol.madeOn = QDate(2026, 11, 23);
    protocol.contentSha256 = QByteArray(32, 'b') + QByteArray(32, '7');
    protocol.draft = false;
    return protocol;
}

ProtocolPaper protocolKk()
{
    ProtocolPaper protocol = protocolRu();
    protocol.language = court::Language::Kk;
    protocol.courtName = QStringLiteral("Алматы қаласы Медеу аудандық соты");
    protocol.city = QStringLiteral("Алматы қаласы");
    protocol.place = QStringLiteral("№ 3 зал");
    protocol.caseName = QStringLiteral(
        "Б. С. Ержановтың «Жаңа Құрылыс» ЖШС-ға қарыз сомасын өндіру туралы талап қоюы");
    protocol.people = {
        {QStringLiteral("Талап қоюшы"), QStringLiteral("Б. С. Ержанов"), QStringLiteral("келді")}};
    protocol.entries = {
        {almaty(10, 2, 11),
         QStringLiteral("Отырыстың ашылуы"),
         {},
         QStringLiteral("Төрағалық етуші сот отырысын ашып, қандай іс қаралатынын хабарлады.")}};
    protocol.closedSession = true;
    protocol.madeOn = {};
    protocol.contentSha256.clear();
    protocol.draft = true;
    return protocol;
}

LetterPaper claimRu()
{
    LetterPaper letter;
    letter.addressee = {QStringLiteral("В Медеуский районный суд города Алматы")};
    letter.sender = {
        QStringLiteral("Истец: Ержанов Бауыржан Серікұлы, ИИН 850808300059, город Алматы, улица Абая, 10"),
        QStringLiteral("Ответчик: ТОО «Жаңа Құрылыс», БИН 150940000071")};
    letter.title = QStringLiteral("ИСК");
    letter.subject = QStringLiteral("о взыскании суммы долга по договору займа");
    letter.paragraphs = decisionRu().descriptive + decisionRu().reasoning;
    letter.attachments = {QStringLiteral("Квитанция об уплате государственной пошлины."),
                          QStringLiteral("Копия договора займа от 14 марта 2025 года.")};
    letter.datedOn = QDate(2026, 9, 1);
    letter.signer = QStringLiteral("Истец");
    letter.signerName = QStringLiteral("Б. С. Ержанов");
    return letter;
}

LetterPaper claimKk()
{
    LetterPaper letter;
    letter.language = court::Language::Kk;
    letter.addressee = {QStringLiteral("Алматы қаласы Медеу аудандық сотына")};
    letter.sender = {QStringLiteral("Талап қоюшы: Өтегенова Үмітжан Ғалымқызы"),
                     QStringLiteral("Жауапкер: Һамит Іңкәр Әлиұлы")};
    letter.title = QStringLiteral("ТАЛАП ҚОЮ");
    letter.subject = QStringLiteral("алименттер өндіру туралы");
    letter.paragraphs = {
        QStringLiteral("Жауапкермен 2018 жылғы 12 мамырдан бері некеде тұрдық, ортақ балаларымыз бар. "
                       "Жауапкер балаларды асырап-бағу жөніндегі міндетін орындамайды.")};
    letter.attachments = {QStringLiteral("Неке туралы куәліктің көшірмесі.")};
    letter.datedOn = QDate(2026, 10, 5);
    letter.signer = QStringLiteral("Талап қоюшы");
    letter.signerName = QStringLiteral("Ү. Ғ. Өтегенова");
    return letter;
}

QString squeezed(QString text) { return text.remove(QRegularExpression(QStringLiteral("[\\s-]+"))); }

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return std::nullopt;
    return "exit " + QByteArray::number(process.exitCode()) + '\n' + process.readAllStandardOutput();
}

Printed::Printed(const QByteArray &pdf)
    : m_path(m_folder.filePath(QStringLiteral("paper.pdf")))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write a sample");
}

std::optional<QString> Printed::text() const
{
    const auto output = outputOf(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")});
    if (!output)
        return std::nullopt;
    return squeezed(QString::fromUtf8(*output));
}

int Printed::pages() const
{
    const auto output = outputOf(QStringLiteral("pdfinfo"), {m_path});
    const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
    return output ? count.match(QString::fromUtf8(*output)).captured(1).toInt() : 0;
}

std::optional<QImage> Printed::image(int page, int dotsPerInch) const
{
    const QString number = QString::number(page);
    const QString target = m_folder.filePath(QStringLiteral("page"));
    if (!outputOf(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                   QString::number(dotsPerInch), QStringLiteral("-f"), number, m_path, target}))
        return std::nullopt;
    return QImage(target + QStringLiteral(".png"));
}

static void checkPreflight(const QString &path)
{
    QStringList jars;
    for (const char *jar : {"preflight", "xmpbox", "pdfbox2", "fontbox2", "commons-logging", "commons-io",
                            "javax.activation", "jaxb-api"})
        jars.append(QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar)));
    for (const QString &jar : jars) {
        if (!QFile::exists(jar)) {
            WARN("PDFBox Preflight is not installed");
            return;
        }
    }
    const auto output = outputOf(QStringLiteral("java"),
                                 {QStringLiteral("-cp"), jars.join(u':'),
                                  QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
    if (output) {
        INFO(output->toStdString());
        CHECK(output->contains("is a valid PDF/A-1b file"));
    }
}

void checkArchivable(const QByteArray &pdf)
{
    const Printed printed(pdf);
    CHECK(pdf.startsWith("%PDF-1.4"));
    // As attributes or as elements, whichever the version of Qt writes.
    const QString latin = QString::fromLatin1(pdf);
    CHECK(latin.contains(QRegularExpression(QStringLiteral("pdfaid:part(=\"|>)1"))));
    CHECK(latin.contains(QRegularExpression(QStringLiteral("pdfaid:conformance(=\"|>)B"))));
    if (const auto output = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), printed.path()})) {
        INFO(output->toStdString());
        CHECK(output->startsWith("exit 0\n"));
    }
    checkPreflight(printed.path());
}

}  // namespace sheets
