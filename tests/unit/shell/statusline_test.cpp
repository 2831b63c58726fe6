// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/statusline.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace stage;
using shell::SyncState;

namespace {

QDateTime at(const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

QString said(Window &w, ui::Language language, const SyncState &state)
{
    w.window.setSettings({language, ui::Theme::Choice::Light, 100});
    w.frame.setSync(state, ui::Format(language, zoneNamed(QStringLiteral("Asia/Almaty"))),
                    at("2026-11-23T11:45:00Z"));
    support::settle();
    return w.frame.statusLine().words();
}

}  // namespace

TEST_CASE("the bottom line says the state in words of each language")
{
    Window w;
    REQUIRE(w.show());
    SyncState state;
    state.kind = SyncState::Kind::Synchronised;
    state.at = at("2026-11-23T11:40:00Z");
    state.waiting = 2;
    CHECK(said(w, ui::Language::English, state) == QStringLiteral("Synchronised 16:40 · 2 changes waiting"));
    CHECK(said(w, ui::Language::Russian, state)
          == QStringLiteral("Синхронизировано 16:40 · 2 изменения ждут отправки"));
    CHECK(said(w, ui::Language::Kazakh, state) == QStringLiteral("Синхрондалды 16:40 · 2 өзгеріс күтуде"));
    state.kind = SyncState::Kind::Offline;
    state.since = at("2026-11-23T10:10:00Z");
    state.waiting = 1;
    state.refused = 1;
    CHECK(said(w, ui::Language::English, state)
          == QStringLiteral("Offline since 15:10 · 1 change waiting · 1 change needs your decision"));
    CHECK(said(w, ui::Language::Russian, state)
              .startsWith(QStringLiteral("Без связи с 15:10 · 1 изменение ждёт")));
}

TEST_CASE("the bottom line says when files do not come because the disk has no room")
{
    Window w;
    REQUIRE(w.show());
    SyncState state;
    state.kind = SyncState::Kind::Synchronised;
    state.at = at("2026-11-23T11:40:00Z");
    state.filesAreHeld = true;
    CHECK(said(w, ui::Language::Russian, state)
          == QStringLiteral("Синхронизировано 16:40 · На диске мало места для файлов"));
    state.filesAreHeld = false;
    CHECK(said(w, ui::Language::Russian, state) == QStringLiteral("Синхронизировано 16:40"));
}

TEST_CASE("every state has its words")
{
    Window w;
    SyncState state;
    QSet<QString> all;
    for (const auto kind :
         {SyncState::Kind::Never, SyncState::Kind::Synchronised, SyncState::Kind::Synchronising,
          SyncState::Kind::Offline, SyncState::Kind::Failed}) {
        state.kind = kind;
        all.insert(said(w, ui::Language::English, state));
    }
    CHECK(all.size() == 5);
    state.kind = SyncState::Kind::Synchronising;
    state.done = 1;
    state.total = 4;
    CHECK(said(w, ui::Language::English, state).startsWith(QStringLiteral("Synchronising, 25 %")));
}

TEST_CASE("when nothing waits the line says nothing of it")
{
    Window w;
    REQUIRE(w.show());
    SyncState state;
    state.kind = SyncState::Kind::Synchronised;
    state.at = at("2026-11-23T11:40:00Z");
    CHECK(said(w, ui::Language::English, state) == QStringLiteral("Synchronised 16:40"));
}

TEST_CASE("a time of another day has its date")
{
    Window w;
    SyncState state;
    state.kind = SyncState::Kind::Synchronised;
    state.at = at("2026-11-20T11:40:00Z");
    CHECK(said(w, ui::Language::English, state).startsWith(QStringLiteral("Synchronised 20.11 16:40")));
}

TEST_CASE("a fact stands at the end")
{
    Window w;
    REQUIRE(w.show());
    w.frame.setFact(QStringLiteral("37 cases"));
    CHECK(w.frame.statusLine().words().endsWith(QStringLiteral(" · 37 cases")));
}
