// SPDX-License-Identifier: GPL-3.0-or-later
// One case of the demo court: what it is about, who takes part, its terms, hearings and papers.
#include "democourt.h"
#include "demoterms.h"

#include "base/zone.h"
#include "court/casekind.h"
#include "court/commands.h"
#include "crypto/digest.h"

namespace adil::courtserver {

bool DemoCourt::isRecorded(int n) { return n == 0 || n == 10 || n == 11; }

DemoMatter DemoCourt::matterOf(int n, const DemoCourse &course) const
{
    const auto language = n % 2 ? court::Language::Kk : court::Language::Ru;
    QList<DemoDispute> fitting;
    for (const DemoDispute &dispute : m_disputes.value(int(language)))
        if (dispute.proceedings.contains(record::nameOf(course.proceedings)))
            fitting << dispute;
    DemoMatter matter;
    matter.dispute = fitting[n % fitting.size()];
    matter.sides = demoSides(n, matter.dispute.plaintiffIsOrganisation);
    matter.courtName = language == court::Language::Kk ? m_court.nameKk : m_court.nameRu;
    matter.judgeName = court::shortName(judge(n));
    matter.accepted = course.accepted;
    matter.prepared = course.prepared;
    const qint64 sum = 350'000 + 137'000LL * (n % 37);
    matter.sum =
        QLocale(QLocale::Russian).toString(sum).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    court::Case &file = matter.file;
    file = {{id(QStringLiteral("case %1").arg(n))},
            QStringLiteral("7514-%1-00-2/%2").arg(course.received.year() % 100).arg(1100 + 7 * n),
            matter.dispute.category,
            matter.dispute.subject,
            course.proceedings,
            course.stage,
            language,
            course.received,
            {},
            n == 13,
            {judge(n).id.value},
            {secretary(n).id.value},
            {m_staff[5].id.value}};
    if (matter.dispute.hasPrice)
        file.claimPrice = QString::number(sum);
    file.flags = court::withImplied(m_book,
                                    matter.dispute.flags + court::flagsOfCategory(m_book, file.category));
    return matter;
}

Result<void> DemoCourt::enterCase(int n)
{
    const DemoCourse course = demoCourse(n, m_plan.today, m_calendar);
    const DemoMatter matter = matterOf(n, course);
    const court::Case &file = matter.file;
    QJsonArray records;
    put(records, file);
    addParties(n, matter, records);
    addHearings(n, file, course, records);
    addTerms(file, course, records);
    if (const auto done = addPapers(matter, records); !done)
        return done;
    if (const auto entered = run(m_staff[6], court::EnterCase{file.id, records}); !entered)
        return entered;
    // The first three heard cases of the first judge have a recording; one was heard in January 2024, in the
    // zone of that time.
    if (m_plan.withRecordings && isRecorded(n)) {
        const QDate day = n == 10 ? QDate(2024, 1, 18) : workday(m_plan.today.addDays(-(9 + n)));
        if (const auto done = this->record(n, file, QDateTime(day, QTime(10, 0), m_zone).toUTC()); !done)
            return done;
    }
    if (const auto kept = keepAway(n, file); !kept)
        return kept;
    return draft(n, file);
}

void DemoCourt::addParties(int n, const DemoMatter &matter, QJsonArray &records) const
{
    const court::Case &file = matter.file;
    const bool special = file.proceedings == court::Proceedings::Special
        || file.proceedings == court::Proceedings::Order;
    const auto party = [&](const char *who, court::Side side, const QString &name, const QString &number,
                           const char *for_ = nullptr) {
        court::Party one{{id(QStringLiteral("party %1 %2").arg(QLatin1String(who)).arg(n))},
                         file.id,
                         side,
                         name,
                         {},
                         {},
                         {}};
        if (!number.isEmpty())
            one.identifier = number;
        if (for_)
            one.represents = Id<court::Party>{
                id(QStringLiteral("party %1 %2").arg(QLatin1String(for_)).arg(n))};
        put(records, one);
    };
    party("plaintiff", special ? court::Side::Applicant : court::Side::Plaintiff, matter.sides.plaintiff,
          matter.sides.plaintiffNumber);
    party("defendant", special ? court::Side::Interested : court::Side::Defendant, matter.sides.defendant,
          matter.sides.defendantNumber);
    party("representative", court::Side::Representative, matter.sides.representative, {}, "plaintiff");
    if (n % 3 == 0)
        party("witness", court::Side::Witness, matter.sides.witness, {});
}

void DemoCourt::addTerms(const court::Case &file, const DemoCourse &course, QJsonArray &records) const
{
    const bool isOrdered = course.proceedings == court::Proceedings::Order
        && course.stage == court::Stage::InForce;
    const bool isInForce = course.finalForm.isValid() && course.stage == court::Stage::InForce;
    QList<DemoTerms::Happened> events{
        {"received", course.received},
        {"accepted", course.accepted},
        {"prepared", course.prepared},
        {"suspended", course.suspended},
        {"pronounced", course.pronounced},
        {"finalForm", course.finalForm},
        {"ordered", isOrdered ? course.received : QDate()},
        {"appealed",
         course.stage == court::Stage::Appealed ? workday(course.finalForm.addDays(12)) : QDate()},
        {"inForce", isInForce ? workday(course.finalForm.addDays(36), 1) : QDate()}};
    // A hearing that is over has its protocol, as when a judge ends one.
    for (const QJsonValue record : std::as_const(records))
        if (record[QLatin1String("@type")] == QLatin1String("Hearing")
            && file.proceedings != court::Proceedings::Simplified)
            if (const auto hearing = record::fromJson<court::Hearing>(record.toObject());
                hearing && hearing->endedAt)
                events << DemoTerms::Happened{"hearingEnded", dateIn(*hearing->endedAt, m_zone),
                                              hearing->id.value};
    const DemoTerms terms(m_book, m_calendar, file, m_plan.today, events);
    for (const court::CaseEvent &event : terms.events())
        put(records, event);
    for (const court::Deadline &deadline : terms.deadlines())
        put(records, deadline);
}

// Once for each content: papers may share it.
Result<server::Blob> DemoCourt::keep(const QByteArray &bytes, const QString &who)
{
    const QByteArray digest = crypto::sha256(bytes);
    if (const auto known = m_kept.constFind(digest); known != m_kept.constEnd())
        return *known;
    auto blob = m_house->keepBytes(bytes, who.isEmpty() ? m_staff[6].id.value : who);
    if (blob)
        m_kept.insert(digest, *blob);
    return blob;
}

Result<void> DemoCourt::addPapers(const DemoMatter &matter, QJsonArray &records)
{
    const auto papers = m_plan.papersOf(matter);
    if (!papers)
        return papers.error();
    qint64 sheet = 1;
    for (qsizetype i = 0; i < papers->size(); ++i) {
        const DemoPaper &paper = (*papers)[i];
        const auto blob = keep(paper.bytes);
        if (!blob)
            return blob.error();
        const Id<court::Document> document{
            demoId(m_plan.today, matter.file.id.value + QStringLiteral("document %1").arg(i))};
        put(records,
            court::Document{document, matter.file.id, paper.section, paper.title, paper.dated,
                            paper.pages > 0 ? sheet : 0, paper.pages > 0 ? sheet + paper.pages - 1 : 0,
                            false});
        put(records,
            court::DocumentVersion{{demoId(m_plan.today, document.value)},
                                   matter.file.id,
                                   document,
                                   1,
                                   blob->id,
                                   paper.mediaType,
                                   paper.fileName,
                                   blob->size,
                                   paper.pages,
                                   false});
        sheet += paper.pages;
        ++m_papers;
    }
    return {};
}

}  // namespace adil::courtserver
