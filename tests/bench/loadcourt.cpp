// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcourt.h"

#include "courthouse.h"

#include "base/clock.h"
#include "court/casefile.h"
#include "court/commands.h"
#include "court/identifier.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace adil;

namespace bench {

namespace {

constexpr const char *duties[LoadCourt::team] = {"judge", "secretary", "consultant"};

QString padded(int n, int width) { return QStringLiteral("%1").arg(n, width, 10, QLatin1Char('0')); }

// A made-up number whose check digit is right.
QString iinOf(int n)
{
    for (;; ++n) {
        const QString eleven = QStringLiteral("85") + padded(n / 10'000 % 12 + 1, 2) + QStringLiteral("083")
            + padded(n % 10'000, 4);
        if (const auto digit = court::checkDigit(eleven))
            return eleven + QString::number(*digit);
    }
}

server::Founding founding()
{
    server::Founding founding;
    founding.court.nameKk = founding.court.nameRu = QStringLiteral("Жүктеме соты");
    founding.administrator.iin = iinOf(90'000);
    founding.administrator.surname = QStringLiteral("Әкімші");
    founding.administrator.duties = QStringList{QStringLiteral("registry")};
    founding.password = LoadCourt::password;
    return founding;
}

class Maker {
public:
    Maker(courtserver::Courthouse &house, QString administrator)
        : m_house(house)
        , m_administrator(std::move(administrator))
    { }
    Result<void> addPerson(int n)
    {
        court::AddPerson person;
        person.id.value = m_house.newId();
        // Some numbers have no check digit: then the next one was taken.
        do
            person.iin = iinOf(++m_last);
        while (m_iins.contains(person.iin));
        m_iins << person.iin;
        person.surname = QStringLiteral("Үлгі %1").arg(n);
        person.duties = QStringList{QLatin1String(duties[n % LoadCourt::team])};
        if (const auto done = m_house.run(m_administrator, person); !done)
            return done.error();
        if (auto set = m_house.setPassword(person.id.value, LoadCourt::password); !set)
            return set;
        m_seats << Seat{person.iin, person.id.value, {}};
        return {};
    }
    Result<void> enterCase(int team)
    {
        Seat *seats = &m_seats[qsizetype(team) * LoadCourt::team];
        const QDateTime now = m_house.clock().now();
        court::Case file;
        file.id.value = m_house.newId();
        file.number = QStringLiteral("7514-26-00-2/%1").arg(team + 1);
        file.receivedOn = now.date();
        file.judgeIds = QStringList{seats[0].personId};
        file.secretaryIds = QStringList{seats[1].personId};
        file.consultantIds = QStringList{seats[2].personId};
        court::Hearing hearing;
        hearing.id.value = m_house.newId();
        hearing.caseId = file.id;
        hearing.startsAt = now;
        hearing.judgeId.value = seats[0].personId;
        if (const auto done = m_house.run(
                m_administrator, court::EnterCase{file.id, {court::entered(file), court::entered(hearing)}});
            !done)
            return done.error();
        if (const auto done = m_house.run(seats[0].personId,
                                          court::OpenProtocol{{m_house.newId()}, hearing.id});
            !done)
            return done.error();
        for (int i = 0; i < LoadCourt::team; ++i)
            seats[i].hearingId = hearing.id.value;
        return {};
    }
    [[nodiscard]] const QList<Seat> &seats() const { return m_seats; }

private:
    courtserver::Courthouse &m_house;
    QString m_administrator;
    QList<Seat> m_seats;
    QStringList m_iins;
    int m_last = 0;
};

QString listOf(const QString &dir) { return dir + QStringLiteral("/seats.json"); }

QList<Seat> seatsIn(const QString &dir)
{
    QFile file(listOf(dir));
    QList<Seat> seats;
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue seat : QJsonDocument::fromJson(file.readAll()).array())
            seats << Seat{seat[0].toString(), seat[1].toString(), seat[2].toString()};
    return seats;
}

bool keep(const QList<Seat> &seats, const QString &dir)
{
    QJsonArray list;
    for (const Seat &seat : seats)
        list << QJsonArray{seat.iin, seat.personId, seat.hearingId};
    QFile file(listOf(dir));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(list).toJson()) > 0;
}

Result<QList<Seat>> make(const QString &dir, int seats)
{
    const SystemClock clock;
    server::Premises::Options options;
    options.durability = server::Durability::None;
    options.passwordCost = {8, 1, 1};  // thousands sign in: what is measured is not the hashing
    auto house = courtserver::Courthouse::found(dir, clock, founding(), options);
    if (!house)
        return house.error();
    const auto administrator = (*house)->someoneWith(court::Duty::Administrator);
    if (!administrator)
        return administrator.error();
    Maker maker(**house, administrator->id.value);
    for (int n = 0; n < seats; ++n)
        if (auto done = maker.addPerson(n); !done)
            return done.error();
    for (int team = 0; team < seats / LoadCourt::team; ++team)
        if (auto done = maker.enterCase(team); !done)
            return done.error();
    return maker.seats();
}

}  // namespace

Result<LoadCourt> LoadCourt::in(const QString &dir, int seats)
{
    LoadCourt court{dir, seatsIn(dir)};
    if (court.seats.size() == seats)
        return court;
    std::printf("Making a court of %d people; the next run finds it.\n", seats);
    std::fflush(stdout);
    QDir(dir).removeRecursively();
    const auto made = make(dir, seats);
    if (!made)
        return made.error();
    if (!keep(*made, dir))
        return fail(Reason::CannotWrite, QStringLiteral("seats.json"));
    court.seats = *made;
    return court;
}

}  // namespace bench
