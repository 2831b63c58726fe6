// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchcourt.h"

#include "democourt.h"

#include "base/clock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

#include <cstdio>

using namespace adil;
using courtserver::DemoMatter;
using courtserver::DemoPaper;

namespace bench {

static constexpr auto description = "demo.json";

static Result<QList<DemoPaper>> papersOf(const DemoMatter &matter)
{
    using court::Section;
    struct Kind {
        Section section;
        const char16_t *kk, *ru;
        int pages;
    };
    static constexpr Kind kinds[BenchCourt::papersOfCase] = {
        {Section::Claim, u"Талап қою арызы", u"Исковое заявление", 4},
        {Section::Claim, u"Мемлекеттік баж төлемі туралы түбіртек", u"Квитанция об уплате госпошлины", 1},
        {Section::Claim, u"Өкілдің сенімхаты", u"Доверенность представителя", 2},
        {Section::Rulings, u"Іс жүргізуге қабылдау туралы ұйғарым", u"Определение о принятии к производству",
         2},
        {Section::Notices, u"Сот хабарламасы", u"Судебное извещение", 1},
        {Section::Response, u"Талап қоюға пікір", u"Отзыв на исковое заявление", 3},
        {Section::Evidence, u"Шарттың көшірмесі", u"Копия договора", 6},
        {Section::Evidence, u"Салыстырып тексеру актісі", u"Акт сверки взаимных расчётов", 2},
        {Section::Evidence, u"Тараптардың хат алмасуы", u"Переписка сторон", 5},
        {Section::Motions, u"Іс материалдарымен танысу туралы өтінішхат",
         u"Ходатайство об ознакомлении с материалами дела", 1},
    };
    QList<DemoPaper> papers;
    for (const Kind &kind : kinds) {
        const QString title = QString::fromUtf16(matter.file.language == court::Language::Kk ? kind.kk
                                                                                             : kind.ru);
        papers << DemoPaper{kind.section,
                            title,
                            matter.file.receivedOn.addDays(papers.size()),
                            title.toUtf8(),
                            QStringLiteral("text/plain"),
                            title + QStringLiteral(".txt"),
                            kind.pages};
    }
    return papers;
}

// Empty when there is no whole court in the folder.
static QJsonObject describedIn(const QString &dir)
{
    QFile file(QDir(dir).filePath(QLatin1String(description)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<BenchCourt> BenchCourt::in(const QString &dir)
{
    const SystemClock clock;
    courtserver::DemoPlan plan;
    plan.dir = dir;
    plan.today = clock.now().toTimeZone(QTimeZone("Asia/Almaty")).date();
    plan.cases = cases;
    plan.withRecordings = false;
    plan.oneJudge = true;
    plan.laws = 0;
    plan.papersOf = &papersOf;
    if (describedIn(dir)[QLatin1String("today")].toString() != plan.today.toString(Qt::ISODate)) {
        std::printf("Making a court of %d cases and %d papers; the next run of today finds it.\n", cases,
                    cases * papersOfCase);
        std::fflush(stdout);
        QDir(dir).removeRecursively();
        courtserver::DemoCourt court(plan, clock);
        if (const auto made = court.make(); !made)
            return made.error();
        if (court.papers() != cases * papersOfCase)
            return fail(Reason::WrongValue, QStringLiteral("papers"));
    }
    const QJsonObject written = describedIn(dir);
    const QDir folder(dir);
    const QJsonArray people = written[QLatin1String("people")].toArray();
    for (const QJsonValue person : people)
        if (person[QLatin1String("role")].toString() == QLatin1String("judge"))
            return BenchCourt{dir, folder.filePath(written[QLatin1String("ca")].toString()),
                              person[QLatin1String("iin")].toString(),
                              folder.filePath(person[QLatin1String("passwordFile")].toString())};
    return fail(Reason::NotFound, QStringLiteral("a judge"));
}

}  // namespace bench
