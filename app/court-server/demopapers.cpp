// SPDX-License-Identifier: GPL-3.0-or-later
#include "demopapers.h"

#include "contentkind.h"
#include "docx.h"

#include "court/casenumber.h"
#include "paper/letterpaper.h"
#include "pdf/blocking.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryFile>

namespace adil::courtserver {

namespace {

QStringList list(const QJsonObject &json, const char *key)
{
    QStringList out;
    const QJsonArray items = json[QLatin1String(key)].toArray();
    for (const QJsonValue item : items)
        out << item.toString();
    return out;
}

// Our own writer puts one such object for each page.
int countPages(const QByteArray &pdf)
{
    int pages = 0;
    for (qsizetype at = pdf.indexOf("/Type /Page"); at >= 0; at = pdf.indexOf("/Type /Page", at + 1))
        pages += pdf.size() > at + 11 && pdf[at + 11] != 's' ? 1 : 0;
    return std::max(1, pages);
}

// A page as a scanner sees it: a picture with some noise.
Result<QByteArray> scanOf(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return fail(Reason::CannotWrite, QStringLiteral("temporary file"));
    auto document = pdf::BlockingDocument::open(file.fileName());
    if (!document)
        return document.error();
    auto page = (*document)->render(0, {1240, 1754});
    if (!page)
        return page.error();
    QImage grey = page->convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator random(7);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = int(random.bounded(9)); x < grey.width(); x += 1 + int(random.bounded(17)))
            grey.scanLine(y)[x] = uchar(std::max(0, grey.scanLine(y)[x] - int(random.bounded(24))));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !grey.save(&buffer, "JPG", 70))
        return fail(Reason::CannotWrite, QStringLiteral("JPEG"));
    return bytes;
}

class Maker {
public:
    explicit Maker(const DemoMatter &matter)
        : m_matter(matter)
        , m_kazakh(matter.file.language == court::Language::Kk)
    { }

    Result<QList<DemoPaper>> make()
    {
        const DemoDispute &dispute = m_matter.dispute;
        const QDate received = m_matter.file.receivedOn;
        const bool order = m_matter.file.proceedings == court::Proceedings::Order;
        add(court::Section::Claim,
            order ? say("Заявление о вынесении судебного приказа", "Сот бұйрығын шығару туралы арыз")
                  : say("Иск", "Талап қою арызы"),
            received, dispute.claim, Author::Plaintiff);
        add(court::Section::Claim,
            say("Квитанция об уплате государственной пошлины", "Мемлекеттік баж төленгені туралы түбіртек"),
            received,
            {say("Государственная пошлина уплачена по настоящему делу в полном размере.",
                 "Осы іс бойынша мемлекеттік баж толық мөлшерде төленді.")},
            Author::Plaintiff);
        add(court::Section::Evidence, say("Письменное доказательство", "Жазбаша дәлелдеме"), received,
            dispute.evidence, Author::Defendant);
        scan(say("Скан документа", "Құжаттың сканы"), received, dispute.evidence);
        if (m_matter.accepted.isValid()) {
            add(court::Section::Rulings,
                say("Определение о возбуждении гражданского дела", "Азаматтық іс қозғау туралы ұйғарым"),
                m_matter.accepted,
                {say("Суд принял заявление к производству. Язык судопроизводства определён по языку "
                     "поданного заявления.",
                     "Сот арызды іс жүргізуге қабылдады. Сот ісін жүргізу тілі берілген арыздың тілі бойынша "
                     "айқындалды."),
                 say("Копии заявления направлены сторонам в течение трёх рабочих дней.",
                     "Арыздың көшірмелері тараптарға үш жұмыс күні ішінде жіберілді.")},
                Author::Court);
            add(court::Section::Notices, say("Извещение сторон", "Тараптарға хабарлама"),
                m_matter.accepted.addDays(1),
                {say("Стороны извещены о принятии дела к производству и о правах, предусмотренных "
                     "процессуальным законом.",
                     "Тараптарға істің іс жүргізуге қабылданғаны және процестік заңда көзделген құқықтары "
                     "туралы хабарланды.")},
                Author::Court);
            if (!order)
                add(court::Section::Response, say("Отзыв на иск", "Талап қоюға пікір"),
                    m_matter.accepted.addDays(8), dispute.response, Author::Defendant);
        }
        if (m_matter.prepared.isValid())
            add(court::Section::Rulings,
                say("Определение о назначении судебного разбирательства",
                    "Сот талқылауын тағайындау туралы ұйғарым"),
                m_matter.prepared,
                {say(
                    "Подготовка дела окончена. Дело назначено к судебному разбирательству, стороны извещены.",
                    "Істі дайындау аяқталды. Іс сот талқылауына тағайындалды, тараптарға хабарланды.")},
                Author::Court);
        if (m_matter.accepted.isValid() && court::CaseNumber::parse(m_matter.file.number)->sequence % 3 != 0)
            motion();
        if (m_failed)
            return *m_failed;
        return m_papers;
    }

private:
    enum class Author { Plaintiff, Defendant, Court };
    [[nodiscard]] QString say(const char *ru, const char *kk) const
    {
        return QString::fromUtf8(m_kazakh ? kk : ru);
    }

    [[nodiscard]] Result<QByteArray> letter(const QString &title, const QDate &dated, QStringList paragraphs,
                                            Author author) const
    {
        paper::LetterPaper paper;
        paper.language = m_matter.file.language;
        for (QString &paragraph : paragraphs)
            paragraph.replace(QStringLiteral("{sum}"), m_matter.sum);
        paper.paragraphs = paragraphs;
        paper.title = title.toUpper();
        paper.subject = m_matter.file.subject;
        paper.datedOn = dated;
        if (author != Author::Court) {
            paper.addressee = {m_matter.courtName};
            paper.sender = {say("Истец: ", "Талап қоюшы: ") + m_matter.sides.plaintiff,
                            say("Ответчик: ", "Жауапкер: ") + m_matter.sides.defendant};
        } else {
            paper.sender = {say("Дело № ", "Іс № ") + m_matter.file.number};
        }
        paper.signer = author == Author::Court ? say("Судья", "Судья")
            : author == Author::Plaintiff      ? say("Истец", "Талап қоюшы")
                                               : say("Ответчик", "Жауапкер");
        paper.signerName = author == Author::Court ? m_matter.judgeName
            : author == Author::Plaintiff          ? m_matter.sides.plaintiff
                                                   : m_matter.sides.defendant;
        return paper::letterPdf(paper);
    }

    void add(court::Section section, const QString &title, const QDate &dated, const QStringList &paragraphs,
             Author author)
    {
        const auto pdf = letter(title, dated, paragraphs, author);
        if (!pdf) {
            m_failed = pdf.error();
            return;
        }
        m_papers << DemoPaper{section,
                              title,
                              dated,
                              *pdf,
                              QStringLiteral("application/pdf"),
                              QStringLiteral("%1.pdf").arg(m_papers.size() + 1, 2, 10, QLatin1Char('0')),
                              countPages(*pdf)};
    }

    // As parties send them from their office program. Last, so that the ids of the others do not depend on
    // it.
    void motion()
    {
        const QString title = say("Ходатайство о приобщении доказательств",
                                  "Дәлелдемелерді іске қоса тіркеу туралы өтінішхат");
        const QDate dated = m_matter.accepted.addDays(10);
        DocxLetter letter;
        letter.language = m_matter.file.language;
        letter.head = {m_matter.courtName, say("Дело № ", "Іс № ") + m_matter.file.number,
                       say("Истец: ", "Талап қоюшы: ") + m_matter.sides.plaintiff,
                       say("Ответчик: ", "Жауапкер: ") + m_matter.sides.defendant};
        letter.title = title;
        letter.paragraphs = {
            say("В производстве суда находится гражданское дело ", "Сот өндірісінде азаматтық іс бар: ")
                + m_matter.file.subject + u'.',
            say("Прошу приобщить к материалам дела письменные доказательства, на которых основаны мои "
                "доводы. "
                "Копии направлены другим лицам, участвующим в деле.",
                "Менің уәждерім негізделген жазбаша дәлелдемелерді іс материалдарына қоса тіркеуді сұраймын. "
                "Көшірмелері іске қатысатын басқа адамдарға жіберілді.")};
        letter.paragraphs += m_matter.dispute.evidence;
        for (QString &paragraph : letter.paragraphs)
            paragraph.replace(QStringLiteral("{sum}"), m_matter.sum);
        letter.signer = m_matter.sides.defendant;
        letter.dated = dated;
        const auto bytes = docxOf(letter);
        if (!bytes) {
            m_failed = bytes.error();
            return;
        }
        m_papers << DemoPaper{court::Section::Motions,
                              title,
                              dated,
                              *bytes,
                              QLatin1String(docxType),
                              say("ходатайство.docx", "өтінішхат.docx"),
                              0};
    }

    void scan(const QString &title, const QDate &dated, const QStringList &paragraphs)
    {
        // One scan for each dispute and language: rendering is the dear part.
        static QHash<QString, QByteArray> scans;
        const QString key = m_matter.dispute.id + (m_kazakh ? QStringLiteral("kk") : QStringLiteral("ru"));
        if (!scans.contains(key)) {
            const auto pdf = letter(title, dated, paragraphs, Author::Defendant);
            const auto picture = pdf ? scanOf(*pdf) : Result<QByteArray>(pdf.error());
            if (!picture) {
                m_failed = picture.error();
                return;
            }
            scans.insert(key, *picture);
        }
        m_papers << DemoPaper{
            court::Section::Evidence,   title, dated, scans[key], QStringLiteral("image/jpeg"),
            QStringLiteral("scan.jpg"), 1};
    }

    const DemoMatter &m_matter;
    bool m_kazakh;
    QList<DemoPaper> m_papers;
    std::optional<Error> m_failed;
};

}  // namespace

Result<QList<DemoDispute>> demoDisputes(court::Language language)
{
    QFile file(QStringLiteral(":/demo/papers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::NotFound, file.fileName());
    QList<DemoDispute> disputes;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue item : all) {
        const QJsonObject json = item.toObject(), words = json[record::nameOf(language)].toObject();
        disputes << DemoDispute{json[QLatin1String("id")].toString(),
                                json[QLatin1String("category")].toString(),
                                words[QLatin1String("subject")].toString(),
                                list(json, "proceedings"),
                                list(json, "flags"),
                                words[QLatin1String("price")].toBool(),
                                words[QLatin1String("plaintiffKind")].toString() == QStringLiteral("org"),
                                list(words, "claim"),
                                list(words, "response"),
                                list(words, "evidence")};
    }
    if (disputes.isEmpty())
        return fail(Reason::Malformed, file.fileName());
    return disputes;
}

Result<QList<DemoPaper>> demoPapers(const DemoMatter &matter) { return Maker(matter).make(); }

}  // namespace adil::courtserver
