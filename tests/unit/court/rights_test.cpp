// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

#include <QSet>

using namespace adil;

// Written down a second time on purpose, from the issue's own sentence of who may command: a slip in either
// table shows.
static const QMap<QString, QSet<QString>> mayCommand{
    {QStringLiteral("secretary"),
     {QStringLiteral("ReportNotice"), QStringLiteral("EnterAvailability"),
      QStringLiteral("RemoveAvailability"), QStringLiteral("EnterCaseEvent"),
      QStringLiteral("CorrectCaseEvent"), QStringLiteral("RemoveCaseEvent"),
      QStringLiteral("RecountDeadlines"), QStringLiteral("OpenProtocol"), QStringLiteral("AddLogEntry"),
      QStringLiteral("EditLogEntry"), QStringLiteral("RemoveLogEntry"), QStringLiteral("MarkAttendance"),
      QStringLiteral("OpenHearing"), QStringLiteral("EndHearing"), QStringLiteral("FileDocument")}},
    {QStringLiteral("consultant"),
     {QStringLiteral("ReportNotice"), QStringLiteral("EnterAvailability"),
      QStringLiteral("RemoveAvailability"), QStringLiteral("EnterCaseEvent"),
      QStringLiteral("CorrectCaseEvent"), QStringLiteral("RemoveCaseEvent"),
      QStringLiteral("RecountDeadlines"), QStringLiteral("OpenProtocol"), QStringLiteral("AddLogEntry"),
      QStringLiteral("EditLogEntry"), QStringLiteral("RemoveLogEntry"), QStringLiteral("MarkAttendance"),
      QStringLiteral("OpenHearing"), QStringLiteral("EndHearing"), QStringLiteral("FileDocument"),
      QStringLiteral("CreateAct"), QStringLiteral("SaveActVersion"), QStringLiteral("PinCaseLaw"),
      QStringLiteral("UnpinCaseLaw")}},
    {QStringLiteral("chair"), {QStringLiteral("ReassignCase"), QStringLiteral("GrantReview")}},
    {QStringLiteral("registry"),
     {QStringLiteral("EnterCase"), QStringLiteral("SetCaseKind"), QStringLiteral("FileDocument"),
      QStringLiteral("ReportNotice"), QStringLiteral("EnterAvailability"),
      QStringLiteral("RemoveAvailability")}},
    {QStringLiteral("reviewer"),
     {QStringLiteral("AddNote"), QStringLiteral("EditNote"), QStringLiteral("RemoveNote")}},
    {QStringLiteral("administrator"),
     {QStringLiteral("AddPerson"), QStringLiteral("DisablePerson"), QStringLiteral("EnterCourtRecords"),
      QStringLiteral("ReviseCalendar"), QStringLiteral("ReviseTermRules"), QStringLiteral("ReassignCase"),
      QStringLiteral("CloseSessions")}},
    {QStringLiteral("stranger"), {}},
};
static const QSet<QString> neverTheJudge{
    QStringLiteral("ReassignCase"),   QStringLiteral("GrantReview"),    QStringLiteral("AddPerson"),
    QStringLiteral("DisablePerson"),  QStringLiteral("EnterCase"),      QStringLiteral("EnterCourtRecords"),
    QStringLiteral("ReviseCalendar"), QStringLiteral("ReviseTermRules")};

TEST_CASE("who may command what, every duty and every kind")
{
    test::Courtroom room;
    const QDate today(2026, 11, 23);
    const auto grants = court::loadAll<court::ReviewGrant>(room.state, room.file.id.value);
    for (const QString &duty : room.persons.keys()) {
        const court::Parts parts = court::partsIn(room.persons[duty], room.file, grants, today);
        for (const QString &kind : court::commandKinds()) {
            const bool expected = duty == QStringLiteral("judge") ? !neverTheJudge.contains(kind)
                                                                  : mayCommand[duty].contains(kind);
            INFO(duty.toStdString() << " " << kind.toStdString());
            CHECK(bool(court::mayCommand(parts, kind)) == expected);
        }
    }
}

TEST_CASE("who sees the case, its notes and its drafts")
{
    test::Courtroom room;
    const QDate today(2026, 11, 23);
    const auto grants = court::loadAll<court::ReviewGrant>(room.state, room.file.id.value);
    const QJsonObject note{{QStringLiteral("authorId"), room.id("judge")},
                           {QStringLiteral("visibility"), QStringLiteral("private")}};
    const QJsonObject draft{{QStringLiteral("state"), QStringLiteral("draft")}},
        done{{QStringLiteral("state"), QStringLiteral("signed")}};
    const auto sees = [&](const char *who, const char *type, const QJsonObject &record) {
        const court::Person &person = room.persons[QString::fromLatin1(who)];
        return court::maySee(person, court::partsIn(person, room.file, grants, today), QLatin1String(type),
                             record);
    };
    for (const char *who : {"judge", "secretary", "consultant", "chair", "registry", "reviewer"}) {
        INFO(who);
        CHECK(sees(who, "Document", {}));
        CHECK(sees(who, "Act", done));
        CHECK(sees(who, "Act", draft) == (QByteArray(who) == "judge" || QByteArray(who) == "consultant"));
        CHECK(sees(who, "Note", note) == (QByteArray(who) == "judge"));
    }
    for (const char *who : {"administrator", "stranger"}) {
        INFO(who);
        CHECK_FALSE(sees(who, "Document", {}));
        CHECK_FALSE(sees(who, "Act", done));
    }
}

TEST_CASE("a reviewer sees until the end of the last day, a person who was blocked sees nothing")
{
    test::Courtroom room;
    const auto grants = court::loadAll<court::ReviewGrant>(room.state, room.file.id.value);
    CHECK(court::maySeeCase(
        court::partsIn(room.persons[QStringLiteral("reviewer")], room.file, grants, {2026, 12, 1})));
    CHECK_FALSE(court::maySeeCase(
        court::partsIn(room.persons[QStringLiteral("reviewer")], room.file, grants, {2026, 12, 2})));
    court::Person judge = room.persons[QStringLiteral("judge")];
    judge.disabled = true;
    CHECK_FALSE(court::maySeeCase(court::partsIn(judge, room.file, grants, {2026, 11, 23})));
}
