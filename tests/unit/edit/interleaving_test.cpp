// SPDX-License-Identifier: GPL-3.0-or-later
// Any interleaving of edits, facts, lost replies and kills ends with what is seen here = what the server
// holds. The server is a court in memory that decides again; the line to it is this test.
#include "edit/editor.h"
#include "support/courtprofile.h"
#include "support/memory_state.h"

#include <random>

using namespace adil;
using namespace adil::test;
using edit::Editor;
using store::EntryState;

namespace {

class Server {
public:
    explicit Server(const court::Context &context)
        : m_context(context)
    { }
    struct Answer {
        bool accepted = false;
        Error why;
    };
    // Command/set: the same uid is answered from the log.
    Answer take(const store::Entry &entry)
    {
        if (m_log.contains(entry.uid))
            return m_log[entry.uid];
        court::Command command{entry.uid, entry.kind, entry.arguments, {}, entry.dependsOn, entry.claimedAt};
        for (auto it = entry.seen.begin(); it != entry.seen.end(); ++it)
            command.seen[it.key()] = it.value().toInteger();
        Answer answer;
        if (!entry.dependsOn.isEmpty() && !m_log.value(entry.dependsOn).accepted)
            answer.why = fail(Reason::ConflictsWithNewer);
        else
            answer = apply(command);
        m_log[entry.uid] = answer;
        return answer;
    }
    Answer apply(const court::Command &command)
    {
        const auto changes = court::decide(state, command, m_context);
        if (!changes)
            return {false, changes.error()};
        state.apply(*changes);
        for (const court::Change &change : *changes)
            m_changed << store::Ref{change.type, change.id, change.caseId};
        return {true, {}};
    }
    // Everything that changed since the last call.
    store::Page pull()
    {
        store::Page page;
        for (const store::Ref &ref : std::exchange(m_changed, {})) {
            if (const auto record = state.find(ref.type, ref.id))
                page.upserts.append({ref.type, *record});
            else
                page.gone << ref;
        }
        return page;
    }

    MemoryState state;
    int done() const
    {
        return int(std::count_if(m_log.begin(), m_log.end(), [](const Answer &a) { return a.accepted; }));
    }

private:
    court::Context m_context;
    QHash<QString, Answer> m_log;
    QSet<store::Ref> m_changed;
};

class Play {
public:
    explicit Play(unsigned seed)
        : m_random(seed)
        , m_server({profile.clock.now(), profile.zone, judge(), {}, {}})
    {
        const auto put = [&](const auto &record) {
            m_server.state.put(record);
            profile.put(record);
        };
        put(theCourt());
        put(judge());
        put(caseNumber(7));
        put(hearingOf(9, 7, profile.clock.now()));
        start();
    }

    void step()
    {
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
        case 3: give(); break;
        case 4: colleague(); break;
        case 5:
        case 6: push(); break;
        case 7:
        case 8: pull(); break;
        default: start(); break;
        }
        profile.clock.instant = profile.clock.instant.addSecs(1);
    }
    // The line holds from here on; the user gives up what was refused.
    void settle()
    {
        start();
        for (int round = 0; must(profile.outbox->count()) > 0; ++round) {
            REQUIRE(round < 100);
            profile.clock.instant = profile.clock.instant.addSecs(600);
            m_lossless = true;
            push();
            pull();
            const auto entries = must(profile.outbox->entries());
            for (const store::Entry &entry : entries)
                if (entry.state == EntryState::Conflict || entry.state == EntryState::Held)
                    must(m_editor->withdraw(entry.uid));
        }
        pull();
    }
    void compare() const
    {
        QMap<QString, QString> here, there;
        const auto entries = profile.reader->list<court::LogEntry>(store::about<court::LogEntry>());
        for (const auto &entry : entries) {
            CHECK(entry.standing == store::Standing::Fact);
            here[entry.value.id.value] = entry.value.text;
        }
        const auto records = m_server.state.ofCase(QStringLiteral("LogEntry"), {});
        for (const QJsonObject &record : records)
            there[record[QStringLiteral("id")].toString()] = record[QStringLiteral("text")].toString();
        CHECK(here == there);
    }
    int done() const { return m_server.done(); }
    int refusals = 0;

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    Id<court::LogEntry> anId()
    {
        return idOf<court::LogEntry>(m_next > 100 && below(4) ? 100 + below(m_next - 100)
                                                              : 100 + m_next++ - 100);
    }
    // The window and sync end and start again, as after a kill.
    void start()
    {
        m_editor = must(
            Editor::open({*profile.profile, *profile.reader, profile.facts, profile.views, profile.clock}));
        m_editor->setActor(judge().id);
        must(profile.outbox->recover());
    }
    void give()
    {
        const QString text = QStringLiteral("own %1").arg(++m_serial);
        const auto at = profile.clock.now();
        Result<QString> given = fail(Reason::Unknown);
        switch (below(3)) {
        case 0:
            given = m_editor->run(court::AddLogEntry{
                {recordId(m_next++)}, idOf<court::Hearing>(9), at, court::LogKind::Remark, {}, text});
            break;
        case 1:
            given = m_editor->run(court::EditLogEntry{anId(), at, court::LogKind::Remark, {}, text});
            break;
        default: given = m_editor->run(court::RemoveLogEntry{anId()}); break;
        }
        refusals += !given;
    }
    void colleague()
    {
        const QString text = QStringLiteral("theirs %1").arg(++m_serial);
        const auto at = profile.clock.now();
        const auto say = [&](const auto &arguments) {
            using A = std::decay_t<decltype(arguments)>;
            (void)m_server.apply(
                {newUuid(at), QLatin1String(record::Record<A>::name), record::toJson(arguments), {}, {}, at});
        };
        switch (below(3)) {
        case 0:
            say(court::AddLogEntry{
                {recordId(m_next++)}, idOf<court::Hearing>(9), at, court::LogKind::Remark, {}, text});
            break;
        case 1: say(court::EditLogEntry{anId(), at, court::LogKind::Remark, {}, text}); break;
        default: say(court::RemoveLogEntry{anId()}); break;
        }
    }
    void push()
    {
        const auto now = profile.clock.now();
        const auto batch = must(profile.outbox->nextBatch(now, {}, 1 + below(4)));
        QStringList uids;
        for (const auto &entry : batch.entries)
            uids << entry.uid;
        const auto entries = must(profile.outbox->sending(uids));
        for (const store::Entry &entry : entries) {
            const int luck = m_lossless ? 9 : below(10);
            if (luck == 0) {  // the request is lost
                must(profile.outbox->failed({entry.uid}, now.addSecs(2), fail(Reason::Offline)));
                continue;
            }
            const auto answer = m_server.take(entry);
            if (luck == 1) {  // the reply is lost
                must(profile.outbox->failed({entry.uid}, now.addSecs(2), fail(Reason::TimedOut)));
                continue;
            }
            if (luck == 2)
                continue;  // killed before the answer was written down
            if (answer.accepted)
                must(profile.outbox->sent(entry.uid, {}));
            else
                must(profile.outbox->refused(entry.uid, answer.why));
        }
    }
    void pull()
    {
        const auto sent = must(profile.outbox->entries(EntryState::Sent));
        must(profile.mirror->apply(m_server.pull()));
        if (!m_lossless && below(5) == 0)
            return;  // killed between the facts and the outbox
        for (const auto &entry : sent)
            must(profile.outbox->accepted(entry.uid, profile.clock.now()));
    }

    mutable std::mt19937 m_random;

public:
    CourtProfile profile;

private:
    Server m_server;
    std::unique_ptr<Editor> m_editor;
    int m_next = 100;
    int m_serial = 0;
    bool m_lossless = false;
};

}  // namespace

TEST_CASE("any interleaving ends with what the server holds")
{
    int done = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        Play play(seed);
        for (int i = 0; i < 80; ++i)
            play.step();
        play.settle();
        play.compare();
        done += play.done();
    }
    CHECK(done > 150);  // it was not a play of refusals
}
