// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/waitingpanel.h"
#include "support/catch.h"
#include "ui/label.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace stage;
using shell::SyncState;
using shell::Waiting;
using Act = shell::Waiting::Act;

namespace {

// A queued one, one in conflict and one that is held; the panel is open.
struct Panel : Window {
    Panel()
    {
        tell = [](const QModelIndex &index) {
            const QString name = index.data().toString();
            if (name == QStringLiteral("queued"))
                return Waiting{{}, {}, {Act::TakeBack}};
            if (name == QStringLiteral("conflict"))
                return Waiting{QStringLiteral("somebody was first"),
                               Waiting::Versions{QStringLiteral("my text"), QStringLiteral("their text")},
                               {Act::KeepMine, Act::TakeTheirs}};
            return Waiting{QStringLiteral("it failed"), {}, {Act::SendAgain, Act::TakeBack}};
        };
        for (const char *name : {"queued", "conflict", "held"})
            waiting.appendRow(new QStandardItem(QLatin1String(name)));
        QObject::connect(
            &frame, &shell::Frame::waitingDecided, &window,
            [this](const QModelIndex &index, Act act) { decided << std::pair(index.row(), act); });
        REQUIRE(show());
        press(Qt::Key_J, Qt::ControlModifier);
        panel = visible<shell::WaitingPanel>(window);
        REQUIRE(panel);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const auto *edit : panel->findChildren<QPlainTextEdit *>())
            if (edit->isVisible())
                all << edit->toPlainText();
        return all;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = panel->findChildren<ui::Label *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    shell::WaitingPanel *panel = nullptr;
    QList<std::pair<int, Act>> decided;
};

}  // namespace

TEST_CASE("the chosen line says why it did not go, shows both versions, and what can be done")
{
    Panel p;
    CHECK(button(*p.panel, QStringLiteral("Take back")));
    CHECK_FALSE(button(*p.panel, QStringLiteral("Keep mine")));
    CHECK(p.texts().isEmpty());
    p.press(Qt::Key_Down);
    CHECK(p.says(QStringLiteral("somebody was first")));
    CHECK(p.texts() == QStringList({QStringLiteral("my text"), QStringLiteral("their text")}));
    CHECK_FALSE(button(*p.panel, QStringLiteral("Take back")));
    button(*p.panel, QStringLiteral("Keep mine"))->click();
    button(*p.panel, QStringLiteral("Take theirs"))->click();
    CHECK(p.decided == QList{std::pair(1, Act::KeepMine), std::pair(1, Act::TakeTheirs)});
    p.window.setSettings({ui::Language::Russian, ui::Theme::Choice::Light, 100});
    support::settle();
    CHECK(button(*p.panel, QStringLiteral("Оставить моё")));
    CHECK(p.says(QStringLiteral("Версия суда")));
    p.window.setSettings({ui::Language::Kazakh, ui::Theme::Choice::Light, 100});
    support::settle();
    CHECK(button(*p.panel, QStringLiteral("Менікін қалдыру")));
}

TEST_CASE("everything is done by keys, and means what can be done with the chosen line")
{
    Panel p;
    p.press(Qt::Key_Delete);
    p.press(Qt::Key_Return, Qt::ControlModifier);  // nothing of that kind here
    p.press(Qt::Key_Down);
    p.press(Qt::Key_Return, Qt::ControlModifier);
    p.press(Qt::Key_Delete);
    p.press(Qt::Key_Down);
    p.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(p.decided
          == QList{std::pair(0, Act::TakeBack), std::pair(1, Act::KeepMine), std::pair(1, Act::TakeTheirs),
                   std::pair(2, Act::SendAgain)});
    p.press(Qt::Key_Escape);
    CHECK_FALSE(p.panel->isVisible());
}

TEST_CASE("what has gone is no longer offered")
{
    Panel p;
    p.waiting.removeRow(0);
    support::settle();
    CHECK(p.says(QStringLiteral("somebody was first")));
    p.waiting.clear();
    support::settle();
    CHECK(p.texts().isEmpty());
    CHECK_FALSE(button(*p.panel, QStringLiteral("Take back")));
    CHECK(p.panel->isVisible());
    p.press(Qt::Key_Delete);
    CHECK(p.decided.isEmpty());
}

TEST_CASE("a wrong clock is said, a small difference is not")
{
    Panel p;
    SyncState state;
    state.kind = SyncState::Kind::Synchronised;
    for (const qint64 skew : {90, -100, 0}) {
        state.skewSeconds = skew;
        p.frame.setSync(state, ui::Format(ui::Language::English, QTimeZone::utc()), {});
        CHECK_FALSE(p.says(QStringLiteral("clock")));
    }
    state.skewSeconds = -7200;
    p.frame.setSync(state, ui::Format(ui::Language::English, QTimeZone::utc()), {});
    CHECK(p.says(QStringLiteral("differs from the court's by 120 minutes")));
}
