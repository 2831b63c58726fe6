// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "support/catch.h"

using namespace stage;
using shell::Waiting;

TEST_CASE("every state of what waits has words and a sign of its own, in each language")
{
    Window w;
    for (const auto language : {ui::Language::Kazakh, ui::Language::Russian, ui::Language::English}) {
        w.window.setSettings({language, ui::Theme::Choice::Light, 100});
        QSet<QString> words, icons;
        for (int i = 0; i <= int(Waiting::State::Conflict); ++i) {
            const ui::PillSpec pill = shell::pillOf(Waiting::State(i));
            words << pill.text;
            icons << pill.iconName;
        }
        CHECK(words.size() == 6);
        CHECK(icons.size() == 6);
        CHECK_FALSE(words.contains(QString()));
        CHECK_FALSE(icons.contains(QString()));
        CHECK(words.contains(QStringLiteral("Queued")) == (language == ui::Language::English));
    }
}
