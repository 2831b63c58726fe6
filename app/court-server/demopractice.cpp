// SPDX-License-Identifier: GPL-3.0-or-later
#include "demopractice.h"

#include "democast.h"

#include "paper/letterpaper.h"
#include "words/norms.h"

#include <QFile>
#include <QJsonDocument>

namespace adil::courtserver {

namespace {

using court::CaseLaw;
using court::CourtLevel;
using court::Outcome;

// What happened at which court, in turn.
struct Course {
    CourtLevel level;
    Outcome outcome;
};
constexpr Course courses[] = {
    {CourtLevel::First, Outcome::Granted}, {CourtLevel::Appeal, Outcome::Upheld},
    {CourtLevel::First, Outcome::Refused}, {CourtLevel::Appeal, Outcome::Reversed},
    {CourtLevel::First, Outcome::Partly},  {CourtLevel::Cassation, Outcome::Upheld},
    {CourtLevel::First, Outcome::Granted}, {CourtLevel::Appeal, Outcome::Changed},
    {CourtLevel::First, Outcome::Refused}, {CourtLevel::Supreme, Outcome::Reversed},
    {CourtLevel::First, Outcome::Partly},  {CourtLevel::Cassation, Outcome::Changed},
    {CourtLevel::First, Outcome::Granted},
};

QString text(const QJsonObject &words, const char *key) { return words[QLatin1String(key)].toString(); }

// What the court found, without the facts.
QString finding(const QJsonObject &words, Outcome outcome, bool kazakh)
{
    const auto say = [&](const char *ru, const char *kk) { return QString::fromUtf8(kazakh ? kk : ru); };
    switch (outcome) {
    case Outcome::Granted: return text(words, "granted");
    case Outcome::Refused: return text(words, "refused");
    case Outcome::Partly: return text(words, "partly");
    case Outcome::Upheld:
        return text(words, "granted") + u'\n'
            + say("Решение оставлено без изменения: обстоятельства установлены верно, закон применён "
                  "правильно.",
                  "Шешім өзгеріссіз қалдырылды: мән-жайлар дұрыс анықталған, заң дұрыс қолданылған.");
    case Outcome::Reversed:
        return say("Первая инстанция иск удовлетворила. Решение отменено, принято новое.",
                   "Бірінші саты талап қоюды қанағаттандырған. Шешімнің күші жойылып, жаңа шешім қабылданды.")
            + u'\n' + text(words, "refused");
    case Outcome::Changed:
        return say("Первая инстанция иск удовлетворила полностью. Решение изменено.",
                   "Бірінші саты талап қоюды толық қанағаттандырған. Шешім өзгертілді.")
            + u'\n' + text(words, "partly");
    case Outcome::Ended:
    case Outcome::Unknown: break;
    }
    return {};
}

void nameCourt(CaseLaw &law, int n)
{
    switch (law.level) {
    case CourtLevel::Appeal:
        law.courtRu = QStringLiteral("Суд области Улги (вымышленный)");
        law.courtKk = QStringLiteral("Үлгі облысының соты (ойдан шығарылған)");
        return;
    case CourtLevel::Cassation:
        law.courtRu = QStringLiteral("Кассационный суд (вымышленное дело)");
        law.courtKk = QStringLiteral("Кассациялық сот (ойдан шығарылған іс)");
        return;
    case CourtLevel::Supreme:
        law.courtRu = QStringLiteral("Верховный Суд (вымышленное дело)");
        law.courtKk = QStringLiteral("Жоғарғы Сот (ойдан шығарылған іс)");
        return;
    case CourtLevel::First:
    case CourtLevel::Unknown: break;
    }
    law.courtRu = QStringLiteral("Районный суд № %1 города Улги (вымышленный)").arg(1 + n % 4);
    law.courtKk = QStringLiteral("Үлгі қаласының № %1 аудандық соты (ойдан шығарылған)").arg(1 + n % 4);
}

CaseLaw lawOf(const QDate &today, int n, const QJsonObject &situation, const Course &course)
{
    CaseLaw law;
    law.id.value = demoId(today, QStringLiteral("law %1").arg(n));
    law.category = text(situation, "category");
    law.level = course.level;
    law.outcome = course.outcome;
    QDate day = today.addDays(-14 - n * 3);
    law.decidedOn = day.addDays(-std::max(0, day.dayOfWeek() - 5));
    // Region 99 is nobody's.
    law.number = QStringLiteral("9914-%1-00-%2/%3")
                     .arg(law.decidedOn.year() % 100, 2, 10, QLatin1Char('0'))
                     .arg(course.level == CourtLevel::First ? QStringLiteral("2") : QStringLiteral("2а"))
                     .arg(137 + n * 11);
    nameCourt(law, n);
    const QJsonObject ru = situation[QLatin1String("ru")].toObject(),
                      kk = situation[QLatin1String("kk")].toObject();
    law.subjectRu = text(ru, "subject");
    law.subjectKk = text(kk, "subject");
    law.summaryRu = text(ru, "facts") + u'\n' + finding(ru, course.outcome, false);
    law.summaryKk = text(kk, "facts") + u'\n' + finding(kk, course.outcome, true);
    const QJsonArray articles = situation[QLatin1String("articles")].toArray();
    for (const QJsonValue article : articles)
        law.articles << article.toString();
    return law;
}

// Half of them in Kazakh. Who decided is left out, as where decisions are published without names.
Result<QByteArray> decisionOf(const CaseLaw &law, bool kazakh)
{
    paper::LetterPaper paper;
    paper.language = kazakh ? court::Language::Kk : court::Language::Ru;
    paper.sender = {kazakh ? law.courtKk : law.courtRu,
                    (kazakh ? QStringLiteral("Іс № ") : QStringLiteral("Дело № ")) + law.number};
    const bool first = law.level == CourtLevel::First;
    paper.title = kazakh ? (first ? QStringLiteral("ШЕШІМ") : QStringLiteral("ҚАУЛЫ"))
                         : (first ? QStringLiteral("РЕШЕНИЕ") : QStringLiteral("ПОСТАНОВЛЕНИЕ"));
    paper.subject = kazakh ? law.subjectKk : law.subjectRu;
    paper.paragraphs = (kazakh ? law.summaryKk : law.summaryRu).split(u'\n');
    const auto texts = words::translatorFor(paper.language);
    QStringList norms;
    for (const QString &norm : law.articles)
        norms << words::labelOfNorm(norm, words::Voice(texts.get()));
    paper.paragraphs << (kazakh ? QStringLiteral("Қолданылған нормалар: ")
                                : QStringLiteral("Применены нормы: "))
            + norms.join(QStringLiteral(", ")) + u'.';
    paper.datedOn = law.decidedOn;
    paper.signer = QStringLiteral("Судья");
    paper.signerName = QStringLiteral("—");
    return paper::letterPdf(paper);
}

}  // namespace

Result<QList<DemoLaw>> demoPractice(const QDate &today, int count)
{
    QFile file(QStringLiteral(":/demo/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::NotFound, file.fileName());
    const QJsonArray situations = QJsonDocument::fromJson(file.readAll()).array();
    if (situations.isEmpty())
        return fail(Reason::Malformed, file.fileName());
    QList<DemoLaw> all;
    for (int n = 0; n < count; ++n) {
        // Rounds of all situations, each round at the next course.
        const auto round = size_t(n / situations.size());
        const Course &course = courses[(round + size_t(n) % 3) % std::size(courses)];
        DemoLaw made{lawOf(today, n, situations[n % situations.size()].toObject(), course), {}};
        auto decision = decisionOf(made.law, n % 2 == 0);
        if (!decision)
            return decision.error();
        made.decision = *std::move(decision);
        all << made;
    }
    return all;
}

}  // namespace adil::courtserver
