// SPDX-License-Identifier: GPL-3.0-or-later
#include "act/composition.h"

namespace adil::act {

namespace {

struct Records {
    court::Court court;
    court::Case file;
    court::Person judge;
    std::optional<court::Person> secretary;
    QList<court::Party> parties;
};

Result<Records> recordsOf(const model::Source &source, const court::Act &act)
{
    const store::Reader &reader = source.reader;
    const auto courts = reader.list<court::Court>(store::about<court::Court>());
    const auto file = reader.find(act.caseId);
    const auto judge = reader.find(act.judgeId);
    if (courts.isEmpty() || !file || !judge)
        return fail(Reason::RecordGone, QStringLiteral("court, case or judge"));
    Records records{courts.first().value, file->value, judge->value, {}, {}};
    if (!file->value.secretaryIds.isEmpty())
        if (const auto secretary = reader.find(Id<court::Person>{file->value.secretaryIds.first()}))
            records.secretary = secretary->value;
    for (const auto &party : reader.list<court::Party>(
             store::about<court::Party>().where(QStringLiteral("caseId"), act.caseId.value)))
        records.parties << party.value;
    return records;
}

// "А. Үлгіқызы, Б. Үлгіұлы" of these sides; a dash where nobody is.
QString namesOf(const QList<court::Party> &parties, const QList<court::Side> &sides)
{
    QStringList names;
    for (const court::Party &party : parties)
        if (sides.contains(party.side))
            names << party.name;
    return names.isEmpty() ? QStringLiteral("—") : names.join(QStringLiteral(", "));
}

QStringList paragraphs(const QString &text)
{
    QStringList out;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            out << line.trimmed();
    return out;
}

}  // namespace

Result<QHash<QString, QString>> valuesOf(const model::Source &source, const court::Act &act)
{
    const auto records = recordsOf(source, act);
    if (!records)
        return records.error();
    const bool kazakh = act.language == court::Language::Kk;
    QString openness = kazakh ? QStringLiteral("ашық") : QStringLiteral("открытом");
    if (records->file.closed)
        openness = kazakh ? QStringLiteral("жабық") : QStringLiteral("закрытом");
    return QHash<QString, QString>{
        {QStringLiteral("court"), kazakh ? records->court.nameKk : records->court.nameRu},
        {QStringLiteral("city"), kazakh ? records->court.cityKk : records->court.cityRu},
        {QStringLiteral("judge"), court::shortName(records->judge)},
        {QStringLiteral("secretary"),
         records->secretary ? court::shortName(*records->secretary) : QStringLiteral("—")},
        {QStringLiteral("number"), records->file.number},
        {QStringLiteral("subject"), records->file.subject},
        {QStringLiteral("openness"), openness},
        {QStringLiteral("plaintiffs"),
         namesOf(records->parties, {court::Side::Plaintiff, court::Side::Applicant})},
        {QStringLiteral("defendants"),
         namesOf(records->parties, {court::Side::Defendant, court::Side::Interested})},
    };
}

Result<paper::ActPaper> paperOf(const model::Source &source, const court::Act &act, const Parts &parts)
{
    const auto records = recordsOf(source, act);
    if (!records)
        return records.error();
    const bool kazakh = act.language == court::Language::Kk;
    paper::ActPaper paper;
    paper.kind = act.kind;
    paper.language = act.language;
    paper.courtName = kazakh ? records->court.nameKk : records->court.nameRu;
    paper.city = kazakh ? records->court.cityKk : records->court.cityRu;
    paper.caseNumber = records->file.number;
    paper.title = records->file.subject;
    paper.datedOn = act.datedOn;
    paper.introductory = paragraphs(parts.introductory);
    paper.descriptive = paragraphs(parts.descriptive);
    paper.reasoning = paragraphs(parts.reasoning);
    paper.operative = paragraphs(parts.operative);
    paper.judgeName = court::shortName(records->judge);
    return paper;
}

}  // namespace adil::act
