// SPDX-License-Identifier: GPL-3.0-or-later
// A small made-up court for the tests of this folder: one case, a judge, a secretary, a consultant, a chair
// and others.
#pragma once

#include "base/uuid.h"
#include "court/commands.h"
#include "court/rights.h"
#include "support/catch.h"
#include "support/memory_state.h"

namespace adil::test {

inline QString rid(int n) { return QStringLiteral("R%1").arg(n, 32, 16, QLatin1Char('0')); }

class Courtroom {
public:
    Courtroom()
    {
        using court::Duty;
        const std::pair<const char *, const char *> people[] = {
            {"judge", "850808300059"},    {"secretary", "000101500051"}, {"consultant", "040329600055"},
            {"chair", "750615400055"},    {"registry", "850808301804"},  {"administrator", "000101500206"},
            {"reviewer", "040329600604"}, {"stranger", "750615400601"}};
        int n = 100;
        for (const auto &[duty, iin] : people) {
            court::Person person{{rid(n++)},
                                 QString::fromLatin1(iin),
                                 QStringLiteral("Үлгі"),
                                 QStringLiteral("Сынақ"),
                                 {},
                                 {QString::fromLatin1(duty)},
                                 false};
            if (QByteArray(duty) == "chair" || QByteArray(duty) == "stranger")
                person.duties = QByteArray(duty) == "chair"
                    ? QStringList{QStringLiteral("judge"), QStringLiteral("chair")}
                    : QStringList{QStringLiteral("judge")};
            persons[QString::fromLatin1(duty)] = person;
            state.put(person);
        }
        file.id.value = rid(1);
        file.number = QStringLiteral("7514-26-00-2/1534");
        file.receivedOn = {2026, 10, 1};
        file.judgeIds = {id("judge")};
        file.secretaryIds = {id("secretary")};
        file.consultantIds = {id("consultant")};
        state.put(file);
        hearing = court::Hearing{{rid(2)},
                                 file.id,
                                 now.addSecs(3600),
                                 60,
                                 court::HearingKind::Main,
                                 court::HearingState::Planned,
                                 {},
                                 {id("judge")},
                                 {},
                                 {},
                                 {}};
        state.put(hearing);
        party = court::Party{
            {rid(3)}, file.id, court::Side::Plaintiff, QStringLiteral("А. Үлгіқызы (made up)"), {}, {}, {}};
        state.put(party);
        state.put(court::ReviewGrant{{rid(4)}, file.id, {id("reviewer")}, {2026, 12, 1}});
    }

    [[nodiscard]] QString id(const char *duty) const { return persons[QString::fromLatin1(duty)].id.value; }

    template <class C>
    Result<QList<court::Change>> ask(const char *who, const C &arguments, QHash<QString, qint64> seen = {})
    {
        court::Command command{newUuid(now),
                               QLatin1String(record::Record<C>::name),
                               record::toJson(arguments),
                               std::move(seen),
                               {},
                               now};
        auto changes = court::decide(state, command, context(who));
        return changes;
    }
    template <class C>
    Result<QList<court::Change>> run(const char *who, const C &arguments, QHash<QString, qint64> seen = {})
    {
        auto changes = ask(who, arguments, std::move(seen));
        if (changes)
            state.apply(*changes);
        return changes;
    }
    [[nodiscard]] court::Context context(const char *who) const
    {
        return {now, QTimeZone("Asia/Almaty"), persons[QString::fromLatin1(who)], court::WorkingDays(years),
                signature};
    }
    QString fresh() { return rid(++m_next); }

    QDateTime now{QDate(2026, 11, 23), QTime(4, 0), Qt::UTC};
    MemoryState state;
    QMap<QString, court::Person> persons;
    court::Case file;
    court::Hearing hearing;
    court::Party party;
    std::optional<court::SignatureFacts> signature;
    QList<court::WorkingCalendar> years{{{rid(9)}, 2026, {QStringLiteral("2026-12-16")}, {}, false}};

private:
    int m_next = 1000;
};

inline Reason reasonOf(const Result<QList<court::Change>> &result)
{
    return result ? Reason::Unknown : result.error().reason;
}

}  // namespace adil::test
