// SPDX-License-Identifier: GPL-3.0-or-later
#include "democourt.h"

#include "demopractice.h"

#include "court/commands.h"
#include "court/rulefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

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

}  // namespace

Result<void> DemoCourt::make()
{
    for (const auto &step :
         {&DemoCourt::found, &DemoCourt::hire, &DemoCourt::enterRooms, &DemoCourt::enterPractice})
        if (const auto done = (this->*step)(); !done)
            return done;
    for (int n = 0; n < m_plan.cases; ++n)
        if (const auto done = enterCase(n); !done)
            return done;
    return writeDescription();
}

void DemoCourt::discard()
{
    if (!m_house)
        return;
    server::dropTables(m_house->premises());
    m_house.reset();
    QDir(m_plan.dir).removeRecursively();
}

// The demo's today is worked by order, as Saturdays sometimes are: whoever tries the program on a day off
// wants to see a working day.
static void haveWorked(QList<court::WorkingCalendar> &calendars, const QDate &day)
{
    const QString text = day.toString(Qt::ISODate);
    for (court::WorkingCalendar &year : calendars)
        if (year.year == day.year() && !court::WorkingDays({year}).isWorking(day)
            && !year.daysOff.removeAll(text))
            year.workedDays << text;
}

Result<void> DemoCourt::readRules(server::Founding &founding)
{
    const auto years = resource(":/calendar/kz.json");
    const auto rules = court::builtInRules();
    if (!years || !rules)
        return fail(Reason::CalendarMissing);
    auto calendars = court::readCalendars(*years);
    auto terms = court::readRuleBook(*rules);
    if (!calendars || !terms.faults.isEmpty())
        return fail(Reason::Malformed, QStringLiteral("calendar or terms"));
    haveWorked(*calendars, m_plan.today);
    m_calendar = court::WorkingDays(*calendars);
    m_schedule = DemoSchedule(m_calendar, m_zone);
    m_book = std::move(terms.book);
    founding.calendars = *std::move(calendars);
    for (const court::RuleFile &file : *rules)
        founding.rules << court::toRecord(file, {id(QStringLiteral("rules ") + file.name)});
    for (const auto language : {court::Language::Kk, court::Language::Ru}) {
        auto disputes = demoDisputes(language);
        if (!disputes)
            return disputes.error();
        m_disputes.insert(int(language), *std::move(disputes));
    }
    return {};
}

Result<void> DemoCourt::found()
{
    server::Founding founding;
    if (const auto read = readRules(founding); !read)
        return read;
    founding.court = {{id(QStringLiteral("court"))},
                      QStringLiteral("Үлгі аудандық соты (демо)"),
                      QStringLiteral("Образцовый районный суд (демо)"),
                      QStringLiteral("Алматы"),
                      QStringLiteral("Алматы"),
                      demoBin(77),
                      QStringLiteral("7514"),
                      QStringLiteral("Asia/Almaty"),
                      {}};
    founding.court.noticeDays = 3;
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
    auto house = Courthouse::found(m_plan.dir, m_clock, founding,
                                   {{}, server::Durability::Full, m_plan.database});
    if (!house)
        return house.error();
    m_house = *std::move(house);
    return {};
}

Result<void> DemoCourt::addPerson(const court::Person &person)
{
    if (const auto added = run(m_administrator,
                               court::AddPerson{person.id, person.iin, person.surname, person.givenName,
                                                person.patronymic, person.duties});
        !added)
        return added;
    return m_house->setPassword(person.id.value, password.toUtf8());
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
        if (const auto added = person.id == m_administrator.id ? Result<void>() : addPerson(person); !added)
            return added;
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
    put(records,
        court::Room{{id(QStringLiteral("link"))},
                    QStringLiteral("Бейнебайланыс желісі"),
                    QStringLiteral("Линия видеосвязи"),
                    court::RoomKind::VideoLink});
    QFile pem(QDir(m_plan.dir).filePath(QStringLiteral("trust/adil-demo.pem")));
    if (!pem.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, pem.fileName());
    put(records,
        court::TrustAnchor{{id(QStringLiteral("anchor"))},
                           QStringLiteral("Adil demo authority"),
                           QString::fromLatin1(pem.readAll())});
    return run(m_administrator, court::EnterCourtRecords{records});
}

Result<void> DemoCourt::enterPractice()
{
    auto practice = demoPractice(m_plan.today, m_plan.laws);
    if (!practice)
        return practice.error();
    QJsonArray records;
    for (DemoLaw &made : *practice) {
        const auto blob = keep(made.decision, m_administrator.id.value);
        if (!blob)
            return blob.error();
        made.law.blobId = blob->id;
        made.law.mediaType = QStringLiteral("application/pdf");
        made.law.size = blob->size;
        put(records, made.law);
    }
    return records.isEmpty() ? Result<void>() : run(m_administrator, court::EnterCourtRecords{records});
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

}  // namespace adil::courtserver
