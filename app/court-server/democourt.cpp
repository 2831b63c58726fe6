// SPDX-License-Identifier: GPL-3.0-or-later
#include "democourt.h"

#include "demorecording.h"

#include "court/commands.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace adil::courtserver {

namespace {

const QString password = QStringLiteral("adil-demo");
const QString keyPassword = QStringLiteral("adil-key");

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Reason::CannotWrite, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<QByteArray> resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::NotFound, file.fileName());
    return file.readAll();
}

// The cases whose held hearing has a recording: two of this autumn, in Russian and in Kazakh, and one of
// 2024.
bool isRecorded(int n) { return n == 0 || n == 10 || n == 11; }

}  // namespace

// When what happened in a case; invalid: not yet.
struct DemoCourt::Course {
    court::Proceedings proceedings = court::Proceedings::Claim;
    court::Stage stage = court::Stage::Received;
    QDate received, accepted, prepared, suspended, pronounced, finalForm;
};

template <class R>
void DemoCourt::put(QJsonArray &records, const R &value)
{
    QJsonObject json = record::toJson(value);
    json[QLatin1String("@type")] = QLatin1String(record::Record<R>::name);
    records << json;
}

template <class C>
Result<void> DemoCourt::run(const court::Person &who, const C &arguments)
{
    const auto done = m_house->run(who.id.value, arguments);
    return done ? Result<void>() : Result<void>(done.error());
}

QDate DemoCourt::workday(QDate day, int direction) const
{
    while (!m_calendar.isWorking(day) && m_calendar.knows(day.year()))
        day = day.addDays(direction);
    return day;
}

Result<void> DemoCourt::make()
{
    for (const auto &step : {&DemoCourt::found, &DemoCourt::hire, &DemoCourt::enterRooms})
        if (const auto done = (this->*step)(); !done)
            return done;
    for (int n = 0; n < m_plan.cases; ++n)
        if (const auto done = enterCase(n); !done)
            return done;
    return writeDescription();
}

Result<void> DemoCourt::found()
{
    const auto years = resource(":/calendar/kz.json");
    const auto rules = resource(":/terms/first-instance.json");
    if (!years || !rules)
        return fail(Reason::CalendarMissing);
    auto calendars = court::readCalendars(*years);
    auto terms = court::readTermRules(*rules);
    if (!calendars || !terms)
        return fail(Reason::Malformed, QStringLiteral("calendar or terms"));
    m_calendar = court::WorkingDays(*calendars);
    m_rules = *std::move(terms);
    for (const auto language : {court::Language::Kk, court::Language::Ru}) {
        auto disputes = demoDisputes(language);
        if (!disputes)
            return disputes.error();
        m_disputes.insert(int(language), *std::move(disputes));
    }
    server::Founding founding;
    founding.court = {{id(QStringLiteral("court"))},
                      QStringLiteral("Үлгі аудандық соты (демо)"),
                      QStringLiteral("Образцовый районный суд (демо)"),
                      QStringLiteral("Алматы"),
                      QStringLiteral("Алматы"),
                      demoBin(77),
                      QStringLiteral("7514"),
                      QStringLiteral("Asia/Almaty"),
                      {}};
    founding.calendars = *std::move(calendars);
    founding.administrator = {{id(QStringLiteral("administrator"))},
                              demoIin({1988, 4, 9}, false, 9100),
                              QStringLiteral("Админов"),
                              QStringLiteral("Демо"),
                              {},
                              {},
                              false};
    founding.password = password.toUtf8();
    m_court = founding.court;
    m_administrator = founding.administrator;
    auto house = Courthouse::found(m_plan.dir, m_clock, founding);
    if (!house)
        return house.error();
    m_house = *std::move(house);
    return {};
}

// People with a password and a key, and the authority that their signatures are trusted from.
Result<void> DemoCourt::hire()
{
    const QDateTime now = m_clock.now();
    const sign::Lifetime lifetime{now.addDays(-2), now.addDays(730)};
    const auto authority = sign::Authority::make(QStringLiteral("Adil demo authority"),
                                                 {now.addDays(-3), now.addDays(3650)});
    if (!authority)
        return authority.error();
    const QDir dir(m_plan.dir);
    if (const auto kept = write(dir.filePath(QStringLiteral("trust/adil-demo.pem")),
                                authority->pem().certificate);
        !kept)
        return kept;
    m_staff = demoStaff(m_plan.today);
    QList<court::Person> all = m_staff;
    all << m_administrator;
    for (const court::Person &person : std::as_const(all)) {
        if (person.id != m_administrator.id) {
            if (const auto added = run(m_administrator,
                                       court::AddPerson{person.id, person.iin, person.surname,
                                                        person.givenName, person.patronymic, person.duties});
                !added)
                return added;
            if (const auto set = m_house->setPassword(person.id.value, password.toUtf8()); !set)
                return set.error();
        }
        const auto key = authority->p12For(
            {person.surname, person.givenName, person.patronymic, person.iin, m_court.nameRu, m_court.bin},
            keyPassword, lifetime);
        if (!key)
            return key.error();
        if (const auto kept = write(dir.filePath(QStringLiteral("keys/%1.p12").arg(person.iin)), *key); !kept)
            return kept;
    }
    if (const auto kept = write(dir.filePath(QStringLiteral("keys/password")), password.toUtf8() + '\n');
        !kept)
        return kept;
    return write(dir.filePath(QStringLiteral("keys/key-password")), keyPassword.toUtf8() + '\n');
}

Result<void> DemoCourt::enterRooms()
{
    QJsonArray records;
    for (int n = 1; n <= 3; ++n)
        put(records,
            court::Room{{id(QStringLiteral("room %1").arg(n))},
                        QStringLiteral("%1-зал").arg(n),
                        QStringLiteral("Зал № %1").arg(n)});
    QFile pem(QDir(m_plan.dir).filePath(QStringLiteral("trust/adil-demo.pem")));
    if (!pem.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, pem.fileName());
    put(records,
        court::TrustAnchor{{id(QStringLiteral("anchor"))},
                           QStringLiteral("Adil demo authority"),
                           QString::fromLatin1(pem.readAll())});
    return run(m_administrator, court::EnterCourtRecords{records});
}

Result<void> DemoCourt::writeDescription() const
{
    QJsonArray people;
    QList<court::Person> all = m_staff;
    all << m_administrator;
    for (const court::Person &person : std::as_const(all)) {
        const QString role = person.id == m_administrator.id ? QStringLiteral("administrator")
                                                             : person.duties.last();
        people << QJsonObject{{QStringLiteral("role"), role},
                              {QStringLiteral("iin"), person.iin},
                              {QStringLiteral("name"), court::fullName(person)},
                              {QStringLiteral("passwordFile"), QStringLiteral("keys/password")},
                              {QStringLiteral("key"), QStringLiteral("keys/%1.p12").arg(person.iin)},
                              {QStringLiteral("keyPasswordFile"), QStringLiteral("keys/key-password")}};
    }
    const QJsonObject json{{QStringLiteral("note"), QStringLiteral("Everybody here is made up.")},
                           {QStringLiteral("today"), m_plan.today.toString(Qt::ISODate)},
                           {QStringLiteral("ca"), QStringLiteral("tls/ca.pem")},
                           {QStringLiteral("people"), people}};
    return write(QDir(m_plan.dir).filePath(QStringLiteral("demo.json")), QJsonDocument(json).toJson());
}

DemoCourt::Course DemoCourt::courseOf(int n) const
{
    using court::Stage;
    static constexpr Stage claims[] = {
        Stage::Trial,     Stage::Preparation, Stage::Trial,       Stage::Received,
        Stage::Decided,   Stage::Trial,       Stage::Preparation, Stage::FinalForm,
        Stage::Trial,     Stage::Accepted,    Stage::InForce,     Stage::Trial,
        Stage::Suspended, Stage::Preparation, Stage::Appealed,    Stage::Ended};
    Course course;
    course.proceedings = n % 8 == 5 ? court::Proceedings::Simplified
        : n % 8 == 6                ? court::Proceedings::Order
        : n % 10 == 7               ? court::Proceedings::Special
                                    : court::Proceedings::Claim;
    course.stage = claims[size_t(n) % std::size(claims)];
    const auto back = [&](int days) { return workday(m_plan.today.addDays(-days)); };
    const int spread = n % 7;
    switch (course.stage) {
    case Stage::Received: course.received = back(1 + spread / 3); break;
    case Stage::Accepted: course.received = back(7 + spread), course.accepted = back(2); break;
    case Stage::Preparation: course.received = back(24 + spread), course.accepted = back(17 + spread); break;
    case Stage::Trial:
    case Stage::Suspended:
        course.received = back(78 + spread), course.accepted = back(73 + spread),
        course.prepared = back(46 + spread);
        break;
    case Stage::Decided:
        course.received = back(90), course.accepted = back(85), course.prepared = back(58),
        course.pronounced = back(n % 2 ? 9 : 3);
        break;
    default: {
        const int since = course.stage == Stage::FinalForm ? 16 : course.stage == Stage::Appealed ? 40 : 95;
        course.received = back(since + 92), course.accepted = back(since + 88),
        course.prepared = back(since + 60);
        course.pronounced = back(since + 7), course.finalForm = back(since);
        break;
    }
    }
    if (course.stage == Stage::Suspended)
        course.suspended = back(12);
    // In writing within a month from acceptance, no preparation.
    if (course.proceedings == court::Proceedings::Simplified && course.accepted.isValid()
        && !course.pronounced.isValid()) {
        course.stage = Stage::Accepted;
        course.received = back(16 + spread), course.accepted = back(12 + spread);
        course.prepared = course.suspended = {};
    }
    // A court order is made within three days of its receipt.
    if (course.proceedings == court::Proceedings::Order) {
        if (course.stage != Stage::Received)
            course.stage = Stage::InForce;
        course.accepted = course.stage == Stage::InForce ? course.received : QDate();
        course.prepared = course.pronounced = course.finalForm = course.suspended = {};
    }
    return course;
}

Result<void> DemoCourt::enterCase(int n)
{
    const Course course = courseOf(n);
    const auto language = n % 2 ? court::Language::Kk : court::Language::Ru;
    QList<DemoDispute> fitting;
    for (const DemoDispute &dispute : m_disputes[int(language)])
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

    QJsonArray records;
    put(records, file);
    const bool special = course.proceedings == court::Proceedings::Special
        || course.proceedings == court::Proceedings::Order;
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
    addTerms(file, course, records);
    addHearings(n, file, course, records);
    if (const auto done = addPapers(matter, records); !done)
        return done;
    if (const auto entered = run(m_staff[6], court::EnterCase{file.id, records}); !entered)
        return entered;
    // The first three heard cases of the first judge have a recording; one was heard in January 2024, in the
    // zone of that time.
    if (m_plan.withRecordings && (isRecorded(n))) {
        const QDate day = n == 10 ? QDate(2024, 1, 18) : workday(m_plan.today.addDays(-(9 + n)));
        if (const auto done = this->record(n, file, QDateTime(day, QTime(10, 0), m_zone).toUTC()); !done)
            return done;
    }
    return draft(n, file);
}

void DemoCourt::addTerms(const court::Case &file, const Course &course, QJsonArray &records) const
{
    const QHash<QString, QDate> events{
        {QStringLiteral("received"), course.received},   {QStringLiteral("accepted"), course.accepted},
        {QStringLiteral("prepared"), course.prepared},   {QStringLiteral("pronounced"), course.pronounced},
        {QStringLiteral("finalForm"), course.finalForm}, {QStringLiteral("suspended"), course.suspended}};
    for (auto event = events.begin(); event != events.end(); ++event)
        if (event->isValid())
            put(records,
                court::CaseEvent{
                    {demoId(m_plan.today, file.id.value + event.key())}, file.id, event.key(), *event, {}});
    for (const court::TermRule &rule : m_rules) {
        const QDate start = events.value(rule.startEvent), end = events.value(rule.endEvent);
        if (!start.isValid()
            || (!rule.proceedings.isEmpty()
                && !rule.proceedings.contains(record::nameOf(course.proceedings))))
            continue;
        const auto term = court::countTerm(start, rule.amount, rule.unit, m_calendar);
        if (!term)
            continue;
        court::Deadline deadline{{demoId(m_plan.today, file.id.value + rule.id)},
                                 file.id,
                                 rule.id,
                                 rule.titleKk,
                                 rule.titleRu,
                                 rule.titleEn,
                                 rule.article,
                                 rule.startEvent,
                                 start,
                                 term->due,
                                 court::DeadlineState::Running,
                                 {},
                                 court::toJson(term->steps)};
        const bool isOver = end.isValid() || course.stage == court::Stage::InForce
            || course.stage == court::Stage::Ended;
        if (isOver) {
            deadline.state = court::DeadlineState::Met;
            deadline.metOn = end.isValid() ? end : term->due;
        } else if (course.suspended.isValid()) {
            deadline.state = court::DeadlineState::Suspended;
        }
        put(records, deadline);
    }
}

void DemoCourt::addHearings(int n, const court::Case &file, const Course &course, QJsonArray &records)
{
    const auto put1 = [&](const QString &what, const QDate &day, const QTime &time, court::HearingKind kind,
                          bool held) {
        const QDateTime start = QDateTime(day, time, m_zone).toUTC();
        court::Hearing hearing{{id(QStringLiteral("hearing %1 %2").arg(what).arg(n))},
                               file.id,
                               start,
                               45 + 15 * (n % 3),
                               kind,
                               held ? court::HearingState::Held : court::HearingState::Planned,
                               {},
                               {file.judgeIds.first()},
                               Id<court::Person>{file.secretaryIds.first()},
                               {},
                               {}};
        if (n % 6 != 4)
            hearing.roomId = Id<court::Room>{id(QStringLiteral("room %1").arg(1 + n % 3))};
        if (held) {
            hearing.openedAt = start;
            hearing.endedAt = start.addSecs(hearing.minutes * 60);
        }
        put(records, hearing);
        const char *sides[] = {"plaintiff", "defendant"};
        for (int i = 0; i < 2; ++i)
            if (held || (n + i) % 3 != 0)
                put(records,
                    court::Attendance{{id(QStringLiteral("attendance %1 %2 %3").arg(what).arg(n).arg(i))},
                                      file.id,
                                      hearing.id,
                                      {id(QStringLiteral("party %1 %2").arg(QLatin1String(sides[i])).arg(n))},
                                      held ? court::Presence::Present : court::Presence::Confirmed,
                                      {}});
    };
    static const QTime times[] = {{9, 30}, {11, 0}, {14, 30}, {16, 0}};
    const bool recorded = isRecorded(n);
    if (course.prepared.isValid() && course.stage != court::Stage::Suspended)
        put1(QStringLiteral("held"),
             n == 10 ? QDate(2024, 1, 18) : workday(m_plan.today.addDays(-(9 + (recorded ? n : n % 15)))),
             recorded ? QTime(10, 0) : times[n % 4], court::HearingKind::Main, true);
    const bool comes = course.stage == court::Stage::Trial || course.stage == court::Stage::Preparation;
    if (!comes)
        return;
    const bool today = n % 5 < 3 && m_today < 4 && m_calendar.isWorking(m_plan.today);
    const QDate day = today ? m_plan.today : workday(m_plan.today.addDays(1 + n % 13), 1);
    put1(QStringLiteral("next"), day, times[today ? m_today : n % 4],
         course.stage == court::Stage::Preparation ? court::HearingKind::Preliminary
                                                   : court::HearingKind::Main,
         false);
    m_today += today ? 1 : 0;
}

Result<void> DemoCourt::addPapers(const DemoMatter &matter, QJsonArray &records)
{
    const auto papers = demoPapers(matter);
    if (!papers)
        return papers.error();
    qint64 sheet = 1;
    for (qsizetype i = 0; i < papers->size(); ++i) {
        const DemoPaper &paper = (*papers)[i];
        const auto blob = m_house->keepBytes(paper.bytes, m_staff[6].id.value);
        if (!blob)
            return blob.error();
        const Id<court::Document> document{
            demoId(m_plan.today, matter.file.id.value + QStringLiteral("document %1").arg(i))};
        put(records,
            court::Document{document, matter.file.id, paper.section, paper.title, paper.dated, sheet,
                            sheet + paper.pages - 1, false});
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

Result<void> DemoCourt::record(int n, const court::Case &file, const QDateTime &startsAt)
{
    const auto made = demoRecording(file.language, m_plan.cache);
    if (!made)
        return made.error();
    const auto blob = m_house->keepFile(made->file, m_staff[6].id.value);
    if (!blob)
        return blob.error();
    const Id<court::Hearing> hearing{id(QStringLiteral("hearing held %1").arg(n))};
    QJsonArray records;
    put(records,
        court::RecordingSegment{
            {id(QStringLiteral("segment %1").arg(n))},
            file.id,
            hearing,
            blob->id,
            QStringLiteral("video/mp4"),
            QStringLiteral("%1_%2.mp4")
                .arg(startsAt.toTimeZone(m_zone).toString(QStringLiteral("yyyyMMdd_HHmm")))
                .arg(1100 + 7 * n),
            blob->size,
            startsAt,
            made->durationMs,
            made->tracks});
    if (const auto entered = run(m_staff[6], court::EnterCase{file.id, records}); !entered)
        return entered;
    if (const auto opened = run(secretary(n),
                                court::OpenProtocol{{id(QStringLiteral("protocol %1").arg(n))}, hearing});
        !opened)
        return opened;
    int entry = 0;
    static constexpr const char *speakers[] = {nullptr, "plaintiff", "defendant", nullptr};
    for (const DemoSpoken &spoken : made->spoken) {
        std::optional<Id<court::Party>> speaker;
        if (const char *who = speakers[spoken.track % 4])
            speaker = Id<court::Party>{id(QStringLiteral("party %1 %2").arg(QLatin1String(who)).arg(n))};
        const court::AddLogEntry add{{id(QStringLiteral("entry %1 %2").arg(n).arg(entry++))},
                                     hearing,
                                     startsAt.addMSecs(spoken.atMs),
                                     spoken.kind,
                                     speaker,
                                     spoken.log};
        if (const auto added = run(secretary(n), add); !added)
            return added;
    }
    return {};
}

// Decisions that wait for a signature, and a note beside the papers.
Result<void> DemoCourt::draft(int n, const court::Case &file)
{
    const bool kazakh = file.language == court::Language::Kk;
    if (file.stage == court::Stage::Decided) {
        const Id<court::Act> act{id(QStringLiteral("act %1").arg(n))};
        if (const auto made = run(
                judge(n),
                court::CreateAct{act, file.id, court::ActKind::Decision,
                                 kazakh ? QStringLiteral("Шешім") : QStringLiteral("Решение"), m_plan.today});
            !made)
            return made;
    }
    if (n % 9 == 0)
        return run(judge(n),
                   court::AddNote{{id(QStringLiteral("note %1").arg(n))},
                                  file.id,
                                  court::Visibility::Private,
                                  kazakh ? QStringLiteral("Отырыста төлем күндерін нақтылау.")
                                         : QStringLiteral("Уточнить в заседании даты платежей."),
                                  {},
                                  {}});
    return {};
}

}  // namespace adil::courtserver
