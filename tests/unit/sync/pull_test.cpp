// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

#include "sync/pull.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

namespace {

const QString noteType = QStringLiteral("Note");

struct Taker : Post {
    Taker() { must(open()); }
    void has(int n, const QString &text) { court.put(noteType, onTheWire(noteOf(n, text))); }
    Pull::Done run(Pull::Totals totals = Pull::Totals::Ask)
    {
        std::optional<Pull::Done> told;
        far.clear();
        pull.run(
            totals, [&](Pull::Progress progress) { far << progress; },
            [&](const Pull::Done &done) { told = done; });
        REQUIRE(pump([&] { return told.has_value(); }));
        return *told;
    }
    // What is here is what is there.
    void checkSame()
    {
        QStringList here = must(mirror->ids(noteType)), there = court.idsOf(noteType);
        here.sort();
        there.sort();
        CHECK(here == there);
        for (const QString &id : std::as_const(there))
            if (const auto note = reader->find(Id<court::Note>{id}))
                CHECK(note->value.text == court.record(noteType, id)[QLatin1String("text")].toString());
    }

    QList<Pull::Progress> far;
    Pull pull{line, *mirror, profile->types()};
};

// In every answer: the first of these arguments of Note/changes is another one.
void forge(QByteArray &body, const QByteArray &from, const QByteArray &to) { body.replace(from, to); }

// A door that changes answers on their way.
class Forger : public Transport {
public:
    Forger(Transport &real, std::function<void(QByteArray &)> change)
        : m_real(real)
        , m_change(std::move(change))
    { }
    void send(HttpRequest request, std::function<void(HttpReply)> done) override
    {
        const bool isApi = request.url.path() == QStringLiteral("/api");
        m_real.send(std::move(request), [this, isApi, done = std::move(done)](HttpReply reply) {
            if (isApi)
                m_change(reply.body);
            done(std::move(reply));
        });
    }
    std::unique_ptr<Stream> listen(HttpRequest request, std::function<void(const QByteArray &)> bytes,
                                   std::function<void()> ended) override
    {
        return m_real.listen(std::move(request), std::move(bytes), std::move(ended));
    }

private:
    Transport &m_real;
    std::function<void(QByteArray &)> m_change;
};

Result<void> pullThrough(Taker &t, std::function<void(QByteArray &)> change)
{
    Forger forger(t.court, std::move(change));
    Line line(forger, QUrl(QStringLiteral("https://court.example")), t.clock);
    std::optional<Result<void>> opened;
    line.open({QStringLiteral("1"), QStringLiteral("right")}, [&](const Result<void> &r) { opened = r; });
    REQUIRE(pump([&] { return opened.has_value(); }));
    Pull pull(line, *t.mirror, t.profile->types());
    std::optional<Pull::Done> done;
    const auto before = t.court.doors.size();
    pull.run(
        Pull::Totals::Skip, [](Pull::Progress) {}, [&](const Pull::Done &d) { done = d; });
    REQUIRE(pump([&] { return done.has_value() || t.court.doors.size() > before + 100; }));
    REQUIRE(done);  // it does not go round for ever
    return done->outcome;
}

}  // namespace

TEST_CASE("the first time everything comes, page by page, with what there is in all")
{
    Taker t;
    t.court.page = 7;
    for (int n = 1; n <= 40; ++n)
        t.has(n, QString::number(n));
    const Pull::Done done = t.run();
    must(done.outcome);
    CHECK(done.changedAnything);
    t.checkSame();
    CHECK(t.far.first().taken == 0);
    for (qsizetype i = 0; i < t.far.size(); ++i) {
        CHECK(t.far[i].total == 40);
        CHECK((i == 0 || t.far[i].taken >= t.far[i - 1].taken));
    }
    CHECK(t.far.last().taken == 40);
    // The next time nothing is counted, and nothing came.
    const auto requests = t.court.doors.size();
    const Pull::Done again = t.run(Pull::Totals::Skip);
    must(again.outcome);
    CHECK_FALSE(again.changedAnything);
    CHECK(t.court.doors.size() == requests + 1);
    CHECK(t.far.last().total == 0);
}

TEST_CASE("what has not changed is asked about once, and its state is kept")
{
    Taker t;
    t.has(1, QStringLiteral("one"));
    must(t.run().outcome);
    QStringList calls;
    t.court.onRequest = [&](const QString &, const HttpRequest &request) {
        for (const QJsonValue call :
             QJsonDocument::fromJson(request.body)[QLatin1String("methodCalls")].toArray())
            calls << call[0].toString();
    };
    // Nothing: one question.
    must(t.run(Pull::Totals::Skip).outcome);
    CHECK(calls == QStringList{jmap::typeChangesMethod});
    // One type: it alone is fetched.
    calls.clear();
    t.has(2, QStringLiteral("two"));
    const Pull::Done done = t.run(Pull::Totals::Skip);
    must(done.outcome);
    CHECK(done.changedAnything);
    t.checkSame();
    CHECK(calls
          == QStringList({jmap::typeChangesMethod, QStringLiteral("Note/changes"), QStringLiteral("Note/get"),
                          QStringLiteral("Note/get")}));
    for (const record::Type &type : t.profile->types().all())
        CHECK(must(t.mirror->state(type.name)) == must(t.mirror->state(noteType)));
}

TEST_CASE("the next page is on its way while one is taken in, and each page is asked for once")
{
    Taker t;
    t.court.page = 7;
    for (int n = 1; n <= 40; ++n)
        t.has(n, QString::number(n));
    QList<qint64> here;  // when a page is asked for: how many have been taken in
    QStringList asked;
    t.court.onRequest = [&](const QString &, const HttpRequest &request) {
        for (const QJsonValue call :
             QJsonDocument::fromJson(request.body)[QLatin1String("methodCalls")].toArray())
            if (call[0].toString() == QStringLiteral("Note/changes")) {
                here << must(t.mirror->count(noteType));
                asked << call[1][QLatin1String("sinceState")].toString();
            }
    };
    must(t.run(Pull::Totals::Skip).outcome);
    t.checkSame();
    CHECK(here == QList<qint64>({0, 0, 7, 14, 21, 28}));
    CHECK(asked.removeDuplicates() == 0);
}

TEST_CASE("what was asked ahead counts for nothing when the page before it cannot be taken in")
{
    Taker t;
    t.court.page = 5;
    for (int n = 1; n <= 20; ++n)
        t.has(n, QString::number(n));
    int pages = 0;
    t.court.twist = [&](const QString &type, jmap::ChangesResult &result) {
        if (type == noteType && ++pages == 2)
            result.newState = QStringLiteral("e1.0");  // to and fro: refused when it is taken in
    };
    CHECK(t.run().outcome.error().reason == Reason::ProtocolError);
    CHECK(must(t.mirror->count(noteType)) == 5);
    CHECK(must(t.mirror->state(noteType)) == QStringLiteral("e1.5"));
    pump([] { return false; }, 50);  // the answer that nobody wants comes
    CHECK(must(t.mirror->count(noteType)) == 5);
    t.court.twist = {};
    must(t.run().outcome);
    t.checkSame();
}

TEST_CASE("the total is asked within the server's limit of calls, and is no condition")
{
    for (const bool tells : {true, false}) {
        Taker t;
        t.court.limits.maxCallsInRequest = 3;  // as many types as there are; changes and two gets
        t.court.tellsTotals = tells;
        must(t.open());
        t.has(1, QStringLiteral("one"));
        must(t.run().outcome);
        t.checkSame();
        CHECK(t.far.first().total == (tells ? 1 : 0));
    }
}

TEST_CASE("a first time that broke off goes on where it was, and counts what is here")
{
    Taker t;
    t.court.page = 5;
    for (int n = 1; n <= 30; ++n)
        t.has(n, QString::number(n));
    int requests = 0;
    t.court.mishap = [&](const QString &, const HttpRequest &) {
        return ++requests > 4 ? Mishap{Mishap::Kind::QuestionLost} : Mishap();
    };
    CHECK(t.run().outcome.error().reason == Reason::Offline);
    const qint64 here = must(t.mirror->count(noteType));
    CHECK(here > 0);
    CHECK(here < 30);
    t.court.mishap = {};
    must(t.run().outcome);
    CHECK(t.far.first().taken == here);
    CHECK(t.far.last().taken == 30);
    CHECK(t.far.last().total == 30);
    t.checkSame();
}

TEST_CASE("another epoch: everything is compared anew; what is gone there goes here")
{
    Taker t;
    for (int n = 1; n <= 12; ++n)
        t.has(n, QStringLiteral("old"));
    must(t.run().outcome);
    t.court.restore(QStringLiteral("e2"), 0);
    t.court.page = 4;
    t.court.destroy(noteType, recordId(3));
    t.has(4, QStringLiteral("new"));
    must(t.open());
    const Pull::Done done = t.run();
    must(done.outcome);
    CHECK(done.changedAnything);
    t.checkSame();
    CHECK(t.reader->find(idOf<court::Note>(4))->value.text == QStringLiteral("new"));
    CHECK(must(t.mirror->state(noteType)).startsWith(QStringLiteral("e2.")));
}

TEST_CASE("an answer that would be asked for ever is refused")
{
    Taker t;
    t.has(1, QStringLiteral("one"));
    must(t.run().outcome);
    const auto outcome = pullThrough(
        t, [](QByteArray &body) { forge(body, "\"hasMoreChanges\":false", "\"hasMoreChanges\":true"); });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().reason == Reason::ProtocolError);
    t.checkSame();
}

TEST_CASE("the answer to another question is not taken for ours")
{
    Taker t;
    t.has(1, QStringLiteral("one"));
    must(t.run().outcome);
    const QString state = must(t.mirror->state(noteType));
    t.has(2, QStringLiteral("two"));
    const auto outcome = pullThrough(t, [&](QByteArray &body) {
        forge(body, "\"oldState\":\"" + state.toLatin1() + '"', "\"oldState\":\"e1.0\"");
    });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().reason == Reason::ProtocolError);
    CHECK(must(t.mirror->state(noteType)) == state);
    t.line.forgetToken();
    must(t.open());
    must(t.run().outcome);
    t.checkSame();
}

TEST_CASE("whatever happens at both ends, a good line makes them the same")
{
    using Kind = Mishap::Kind;
    const unsigned first = 100;
    for (unsigned seed = first; seed < first + 25; ++seed) {
        INFO("seed " << seed);
        Taker t;
        Weather weather(
            seed, 0.2,
            {Kind::QuestionLost, Kind::AnswerLost, Kind::Twice, Kind::Cut, Kind::Broken, Kind::Status});
        t.court.page = 1 + weather.below(6);
        int epoch = 1;
        const auto live = [&] {
            const int n = 1 + weather.below(25);
            if (weather.below(4) > 0)
                t.has(n, QString::number(weather.below(1000)));
            else if (t.court.idsOf(noteType).contains(recordId(n)))
                t.court.destroy(noteType, recordId(n));
        };
        t.court.onRequest = [&](const QString &, const HttpRequest &) {
            for (int i = weather.below(3); i > 0; --i)
                live();
        };
        t.court.mishap = [&](const QString &, const HttpRequest &) { return weather.next(); };
        for (int step = 0; step < 12; ++step) {
            live();
            if (weather.below(6) == 0)
                t.court.restore(QStringLiteral("e%1").arg(++epoch), 0);
            // Records change with every request: it may not end by itself, so the world stands still now and
            // then.
            if (weather.below(2) == 0)
                t.court.onRequest = {};
            (void)t.open();
            (void)t.run();
        }
        t.court.onRequest = {};
        t.court.mishap = {};
        must(t.open());
        must(t.run().outcome);
        t.checkSame();
    }
}
