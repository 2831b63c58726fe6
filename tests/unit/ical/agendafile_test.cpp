// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/agendafile.h"
#include "support/calendarjudge.h"

using namespace adil;
using namespace adil::ical;
using court::DeadlineState;
using court::HearingState;

namespace {

QString rid(int n) { return QStringLiteral("R%1").arg(n, 32, 16, QLatin1Char('0')); }

record::Meta meta(const QString &id, qint64 rev)
{
    record::Meta out{id, rev, QDateTime({2026, 11, 1}, {6, 0}, Qt::UTC), {}, {}, {}};
    out.updatedAt = out.createdAt->addSecs(3600 * rev);
    return out;
}

// Case 1 with a made-up subject; hall 50.
struct Made {
    Made()
    {
        court::Case file;
        file.id.value = rid(1);
        file.number = QStringLiteral("7514-26-00-2/1534");
        file.subject = QStringLiteral("о взыскании долга");
        agenda.cases.insert(rid(1), file);
        agenda.rooms.insert(rid(50), {{rid(50)}, QStringLiteral("3-зал"), QStringLiteral("Зал 3")});
    }
    void hearing(
        int n, qint64 rev, const std::function<void(court::Hearing &)> &change = [](auto &) {},
        bool isPending = false)
    {
        court::Hearing one;
        one.id.value = rid(n);
        one.caseId.value = rid(1);
        one.startsAt = QDateTime({2026, 11, 27}, {5, 0}, Qt::UTC);
        one.minutes = 60;
        one.roomId = Id<court::Room>{rid(50)};
        one.reasonText = QStringLiteral("А. Үлгіқызы ауырып қалды");
        change(one);
        agenda.hearings << court::Agenda::Item<court::Hearing>{{meta(rid(n), rev), one}, isPending};
    }
    void term(int n, qint64 rev, DeadlineState state)
    {
        court::Deadline one;
        one.id.value = rid(n);
        one.caseId.value = rid(1);
        one.titleRu = QStringLiteral("Рассмотреть дело (отцовство с алиментами)");
        one.article = QStringLiteral("183(2)");
        one.dueOn = {2026, 12, 1};
        one.state = state;
        one.remark = QStringLiteral("чужие слова");
        agenda.terms << court::Agenda::Item<court::Deadline>{{meta(rid(n), rev), one}, false};
    }
    [[nodiscard]] QByteArray bytes(court::Language language = court::Language::Ru) const
    {
        const auto translator = words::translatorFor(language);
        return agendaFile(agenda,
                          {language == court::Language::Kk ? "kk" : "ru", words::Voice(translator.get()),
                           QTimeZone("Asia/Almaty")},
                          Use::Feed);
    }
    court::Agenda agenda;
};

}  // namespace

TEST_CASE("a hearing and a term as a phone gets them, in the language asked for")
{
    Made made;
    made.hearing(21, 1);
    made.term(41, 1, DeadlineState::Running);
    const auto read = test::judged(made.bytes());
    CHECK(read.errors == test::noErrors);
    CHECK(read.of(rid(21), "SUMMARY") == QStringLiteral("7514-26-00-2/1534 · Судебное заседание"));
    CHECK(read.of(rid(21), "LOCATION") == QStringLiteral("Зал 3"));
    CHECK(read.of(rid(21), "DTSTART") == QLatin1String("20261127T050000Z"));
    CHECK(read.of(rid(21), "STATUS") == QLatin1String("CONFIRMED"));
    CHECK(read.of(rid(21), "SEQUENCE") == QLatin1String("0"));
    CHECK(read.of(rid(41), "SUMMARY")
          == QStringLiteral("7514-26-00-2/1534 · Истекает срок · ГПК, ст. 183(2)"));
    CHECK(read.of(rid(41), "DTSTART") == QLatin1String("20261201"));
    CHECK(read.of(rid(41), "STATUS") == QLatin1String("CONFIRMED"));
    const auto kazakh = test::judged(made.bytes(court::Language::Kk));
    CHECK(kazakh.of(rid(21), "LOCATION") == QStringLiteral("3-зал"));
    CHECK(kazakh.of(rid(21), "SUMMARY") == QStringLiteral("7514-26-00-2/1534 · Сот отырысы"));
    CHECK(countTold(made.agenda) == 2);
}

TEST_CASE("names are told where the agenda has them, and never those of closed sessions")
{
    Made made;
    made.hearing(21, 1);
    made.term(41, 1, DeadlineState::Running);
    CHECK(test::judged(made.bytes()).of(rid(21), "DESCRIPTION").isEmpty());
    court::Party plaintiff;
    plaintiff.name = QStringLiteral("ТОО «Үлгі; Серік»");
    made.agenda.parties.insert(rid(1), {plaintiff});
    const auto read = test::judged(made.bytes());
    CHECK(read.errors == test::noErrors);
    CHECK(read.of(rid(21), "DESCRIPTION") == QStringLiteral("Истец: ТОО «Үлгі; Серік»"));
    CHECK(read.of(rid(41), "DESCRIPTION") == QStringLiteral("Истец: ТОО «Үлгі; Серік»"));
    made.agenda.cases[rid(1)].closed = true;
    CHECK_FALSE(QString::fromUtf8(made.bytes()).contains(QStringLiteral("Серік")));
}

TEST_CASE("a move keeps the UID and raises the sequence, a cancellation too")
{
    const auto after = [](qint64 rev, const std::function<void(court::Hearing &)> &change) {
        Made made;
        made.hearing(21, rev, change);
        const auto read = test::judged(made.bytes());
        REQUIRE(read.errors.isEmpty());
        REQUIRE(read.events.contains(rid(21)));
        return read;
    };
    const auto first = after(1, [](auto &) {});
    const auto moved = after(2, [](court::Hearing &one) { one.startsAt = one.startsAt.addDays(3); });
    const auto gone = after(3, [](court::Hearing &one) { one.state = HearingState::Cancelled; });
    CHECK(first.of(rid(21), "SEQUENCE") == QLatin1String("0"));
    CHECK(moved.of(rid(21), "SEQUENCE") == QLatin1String("1"));
    CHECK(moved.of(rid(21), "DTSTART") == QLatin1String("20261130T050000Z"));
    CHECK(moved.of(rid(21), "STATUS") == QLatin1String("CONFIRMED"));
    CHECK(gone.of(rid(21), "SEQUENCE") == QLatin1String("2"));
    CHECK(gone.of(rid(21), "STATUS") == QLatin1String("CANCELLED"));
    CHECK(first.of(rid(21), "LAST-MODIFIED") < moved.of(rid(21), "LAST-MODIFIED"));
    CHECK(moved.of(rid(21), "DTSTAMP") == moved.of(rid(21), "LAST-MODIFIED"));
}

TEST_CASE("what did not take place is cancelled, what began is not")
{
    Made made;
    const auto opened = QDateTime({2026, 11, 27}, {5, 1}, Qt::UTC);
    made.hearing(21, 2, [](court::Hearing &one) { one.state = HearingState::Adjourned; });
    made.hearing(22, 3, [&](court::Hearing &one) {
        one.openedAt = opened;
        one.state = HearingState::Adjourned;
    });
    made.hearing(23, 3, [&](court::Hearing &one) {
        one.openedAt = opened;
        one.state = HearingState::Break;
    });
    made.hearing(24, 3, [](court::Hearing &one) { one.state = HearingState::Held; });
    made.hearing(25, 1, [](court::Hearing &one) { one.roomId.reset(); });
    made.hearing(
        26, 4, [](auto &) {}, true);
    made.hearing(
        27, 0, [](auto &) {}, true);
    made.term(41, 2, DeadlineState::Met);
    made.term(42, 2, DeadlineState::Suspended);
    const auto read = test::judged(made.bytes());
    CHECK(read.of(rid(21), "STATUS") == QLatin1String("CANCELLED"));
    for (const int n : {22, 23, 24, 25})
        CHECK(read.of(rid(n), "STATUS") == QLatin1String("CONFIRMED"));
    CHECK(read.of(rid(25), "LOCATION") == QStringLiteral("По видеосвязи"));
    // On its way to the court: the sequence that it will have there.
    CHECK(read.of(rid(26), "STATUS") == QLatin1String("TENTATIVE"));
    CHECK(read.of(rid(26), "SEQUENCE") == QLatin1String("4"));
    CHECK(read.of(rid(27), "SEQUENCE") == QLatin1String("0"));
    CHECK(read.of(rid(41), "STATUS") == QLatin1String("CANCELLED"));
    CHECK(read.of(rid(42), "STATUS") == QLatin1String("CANCELLED"));
}

TEST_CASE("no names, nothing of what a case is about, nothing at all of closed sessions")
{
    Made made;
    made.hearing(21, 1);
    made.term(41, 1, DeadlineState::Running);
    const QByteArray open = QByteArray(made.bytes()).replace("\r\n ", "");
    for (const char *secret : {"взыскании", "Үлгіқызы", "алиментами", "чужие"})
        CHECK_FALSE(open.contains(secret));
    made.agenda.cases[rid(1)].closed = true;
    CHECK(countTold(made.agenda) == 0);
    const auto closed = test::judged(made.bytes());
    CHECK(closed.errors == test::noErrors);
    CHECK(closed.events.isEmpty());
    made.agenda.cases.clear();  // a case that is not known may be closed
    CHECK(test::judged(made.bytes()).events.isEmpty());
}
