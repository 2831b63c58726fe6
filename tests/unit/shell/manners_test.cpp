// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the shell owes to people: reachable, named, translated, not cut.
#include "stage.h"

#include "support/catch.h"

using namespace stage;

namespace {

struct Place {
    const char *name;
    std::function<void(Window &)> go;
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {"sign-in", [](Window &w) { w.window.showSignIn(); }},
        {"refused",
         [](Window &w) {
             w.window.showSignIn();
             w.window.signIn().setServer(QUrl(QStringLiteral("https://127.0.0.1:8443")));
             w.window.signIn().showError(fail(Reason::SignInRefused));
         }},
        {"first sync",
         [](Window &w) {
             w.window.showFirstSync();
             w.window.firstSync().setProgress({1200, 22000, std::chrono::seconds(100)});
             w.window.firstSync().showError(fail(Reason::Offline));
         }},
        {"work",
         [](Window &w) {
             w.open("a");
             w.open("b");
             w.frame.showDemoNotice();
             w.frame.showSection(shell::Section::Cases);
         }},
        {"settings", [](Window &w) { w.frame.showSettings(); }},
        {"keys", [](Window &w) { w.frame.showKeys(); }},
        {"search", [](Window &w) { w.press(Qt::Key_K, Qt::ControlModifier); }},
        {"waiting", [](Window &w) { w.press(Qt::Key_J, Qt::ControlModifier); }},
    };
    return all;
}

void sync(Window &w, ui::Language language)
{
    shell::SyncState state;
    state.kind = shell::SyncState::Kind::Offline;
    state.since = QDateTime::fromString(QStringLiteral("2026-11-23T10:10:00Z"), Qt::ISODate);
    state.waiting = 2;
    state.refused = 1;
    w.frame.setSync(state, ui::Format(language, zoneNamed(QStringLiteral("Asia/Almaty"))), state.since);
}

}  // namespace

TEST_CASE("everything can be reached with Tab, and has a name")
{
    for (const Place &place : places()) {
        INFO(place.name);
        Window w;
        REQUIRE(w.show());
        sync(w, ui::Language::English);
        place.go(w);
        support::settle();
        CHECK(support::nameless(w.window).join(QStringLiteral("; ")) == QString());
        // In the search the keyboard stays in the field.
        if (QLatin1String(place.name) != QLatin1String("search"))
            CHECK(support::unreachable(w.window).join(QStringLiteral("; ")) == QString());
    }
}

TEST_CASE("no English word is left in Kazakh or Russian")
{
    for (const ui::Language language : {ui::Language::Kazakh, ui::Language::Russian}) {
        for (const Place &place : places()) {
            INFO(place.name << " " << codeOf(language).toStdString());
            Window w;
            REQUIRE(w.show());
            place.go(w);
            // Changed while it stands, which is the harder way.
            w.window.setSettings({language, ui::Theme::Choice::Light, 100});
            sync(w, language);
            support::settle();
            const QStringList shown = support::words(w.window);
            REQUIRE(shown.size() > 5);
            for (const auto *room : {"ui", "shell", "words"}) {
                const QString file = QStringLiteral(ADIL_SOURCE_DIR "/translations/%1_%2.ts")
                                         .arg(QLatin1String(room), codeOf(language));
                CHECK(support::untranslated(shown, file).join(QStringLiteral("; ")) == QString());
            }
        }
    }
}

TEST_CASE("nothing is cut on the smallest screen, nor at any size of text")
{
    for (const ui::Language language : {ui::Language::Kazakh, ui::Language::Russian, ui::Language::English}) {
        for (const int percent : {80, 100, 150, 200}) {
            Window w;
            REQUIRE(w.show({1366, 768}));
            for (const Place &place : places()) {
                INFO(place.name << " " << codeOf(language).toStdString() << " " << percent);
                w.window.showWork();
                place.go(w);
                w.window.setSettings({language, ui::Theme::Choice::Light, percent});
                sync(w, language);
                support::settle();
                CHECK(w.window.size() == QSize(1366, 768));
                CHECK(support::cut(w.window).join(QStringLiteral("\n")) == QString());
            }
        }
    }
}

TEST_CASE("no text of the shell waits for its translation")
{
    for (const auto *file : {"shell_kk.ts", "shell_ru.ts", "shell_en.ts"}) {
        INFO(file);
        CHECK(support::unfinished(QStringLiteral(ADIL_SOURCE_DIR "/translations/") + QLatin1String(file))
              == 0);
    }
}

TEST_CASE("where the usual window and its frame do not fit, it takes the whole screen")
{
    Window large;
    large.window.resize(1366, 768);
    large.window.fillSmallScreen({1920, 1080});
    CHECK_FALSE(large.window.isMaximized());
    large.window.fillSmallScreen({1366, 768});  // the bottom line would lie below the screen
    CHECK(large.window.isMaximized());
}
