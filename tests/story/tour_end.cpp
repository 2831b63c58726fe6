// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of the day: without a line and back, languages, look, keys, and home.
#include "tour.h"

#include "casefile/casescreen.h"
#include "hearing/hearingscreen.h"
#include "planner/todayscreen.h"
#include "shell/feedcard.h"
#include "shell/frame.h"
#include "shell/keyspage.h"
#include "shell/places.h"
#include "shell/rail.h"
#include "shell/settingspage.h"
#include "shell/statusline.h"
#include "shell/waitingpanel.h"
#include "ui/fields.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTest>

namespace story {

bool Tour::offline()
{
    const auto says = [&](const char *words) {
        return bottomLine().contains(said("adil::shell::StatusLine", words).section(u'%', 0, 0).trimmed());
    };
    return step(QStringLiteral("offline"), QStringLiteral("The line is cut; work goes on"),
                [&] {
                    m_relay.cut();
                    if (!check(QStringLiteral("the bottom line says it"),
                               until([&] { return says("Offline since %1"); }), bottomLine()))
                        return false;
                    auto *screen = openCase(m_case);
                    if (screen)
                        QTest::mouseClick(seen<QTabBar>(*screen), Qt::LeftButton, {},
                                          seen<QTabBar>(*screen)->tabRect(0).center());
                    return check(
                               QStringLiteral("a note is kept"),
                               screen
                                   && addNote(*screen, QStringLiteral("Спросить о дате устного соглашения.")))
                        && check(QStringLiteral("it waits"), m_facts->waiting() == 1,
                                 QString::number(m_facts->waiting()));
                })
        && step(QStringLiteral("waiting"), QStringLiteral("What waits to be sent"), [&] {
               key(QKeySequence(Qt::CTRL | Qt::Key_J));
               return check(QStringLiteral("Ctrl+J shows it"), until([&] {
                                const auto *panel = seen<shell::WaitingPanel>(*m_window);
                                const auto *rows = panel ? seen<QAbstractItemView>(*panel) : nullptr;
                                return rows && rows->model()->rowCount() == 1;
                            }));
           });
}

bool Tour::online()
{
    return step(QStringLiteral("online"), QStringLiteral("The line is back"), [&] {
        if (!check(QStringLiteral("the line is mended"), m_relay.mend()))
            return false;
        key(Qt::Key_Escape);
        key(QKeySequence(Qt::CTRL | Qt::Key_R));
        return check(QStringLiteral("what waited is sent"), isSent())
            && check(
                   QStringLiteral("the bottom line says that all is here"), until([&] {
                       return bottomLine().contains(
                           said("adil::shell::StatusLine", "Synchronised %1").section(u'%', 0, 0).trimmed());
                   }),
                   bottomLine());
    });
}

bool Tour::languages()
{
    for (const auto language : {ui::Language::Kazakh, ui::Language::English, ui::Language::Russian}) {
        const QString name = QStringLiteral("today-") + ui::codeOf(language);
        if (!step(name, QStringLiteral("Today in %1").arg(ui::nameOf(language)), [&] {
                if (!speak(language))
                    return false;
                key(QKeySequence(Qt::ALT | Qt::Key_1));
                return check(QStringLiteral("Alt+1 shows Today"),
                             awaited<planner::TodayScreen>(*m_window) != nullptr)
                    && check(QStringLiteral("the rail says it"),
                             m_window->windowTitle().contains(shell::titleOf(shell::Section::Today)),
                             m_window->windowTitle());
            }))
            return false;
    }
    return true;
}

bool Tour::settings()
{
    const bool toDark = m_plan.theme == ui::Theme::Choice::Light;
    const auto isDark = [&] {
        return m_window->grab()
                   .toImage()
                   .pixelColor(m_window->width() / 2, m_window->height() - 60)
                   .lightness()
            < 128;
    };
    return step(QStringLiteral("settings"), QStringLiteral("Settings: the other look"),
                [&] {
                    key(QKeySequence(Qt::CTRL | Qt::Key_Comma));
                    const auto *page = awaited<shell::SettingsPage>(*m_window);
                    if (!check(QStringLiteral("Ctrl+comma shows them"), page != nullptr))
                        return false;
                    const bool was = isDark();
                    return check(QStringLiteral("one press changes the look"),
                                 press(*page, said("adil::shell::SettingsPage", toDark ? "Dark" : "Light"))
                                     && until([&] { return isDark() != was; }, 5s));
                })
        && step(QStringLiteral("hearing-other-look"), QStringLiteral("The hearing in the other look"), [&] {
               if (!speak(ui::Language::Kazakh))
                   return false;
               key(QKeySequence(Qt::ALT | Qt::Key_5));
               if (!until([&] { return hasRow(*m_window, m_hearing.id.value); }, 5s)
                   || !openRow(*m_window, m_hearing.id.value))
                   return false;
               const auto *screen = awaited<hearing::HearingScreen>(*m_window);
               if (!screen)
                   return false;
               if (auto *back = button(*screen,
                                       said("adil::hearing::HearingScreen", "Back to the recording")))
                   press(back);
               return check(QStringLiteral("the entry is there, as a fact of the court"),
                            hasRow(*screen, m_entryId)
                                && m_facts->find(Id<court::LogEntry>{m_entryId})->standing
                                    == store::Standing::Fact);
           });
}

bool Tour::feed()
{
    const auto words = [](const char *text) { return said("adil::shell::FeedCard", text); };
    return step(QStringLiteral("feed"), QStringLiteral("A private calendar for the phone, with names"),
                [&] {
                    key(QKeySequence(Qt::CTRL | Qt::Key_Comma));
                    auto *card = awaited<shell::FeedCard>(*m_window);
                    auto *names = card ? button(*card, words("With the names of the parties")) : nullptr;
                    if (!check(QStringLiteral("the settings have it"),
                               names && until([&] { return names->isEnabled(); })))
                        return false;
                    // On the box: beside its words the line is empty.
                    QTest::mouseClick(names, Qt::LeftButton, {}, {10, names->height() / 2});
                    if (!press(*card, words("Make an address")))
                        return check(QStringLiteral("an address can be asked for"), false);
                    const auto *address = awaited<QLineEdit>(*card);
                    const bool isMade = address
                        && until([&] { return address->text().startsWith(QLatin1String("https://")); });
                    for (QWidget *up = card->parentWidget(); up; up = up->parentWidget())
                        if (auto *area = qobject_cast<QScrollArea *>(up))
                            area->ensureWidgetVisible(card);
                    return check(QStringLiteral("the address is shown"), isMade)
                        && check(QStringLiteral("it tells the names, says the server"), names->isChecked());
                })
        && step(QStringLiteral("feed-taken-back"), QStringLiteral("The address is taken back"), [&] {
               auto *card = seen<shell::FeedCard>(*m_window);
               return press(*card, words("Take the address back"))
                   && check(QStringLiteral("there is none any more"),
                            until([&] { return button(*card, words("Make an address")) != nullptr; }));
           });
}

bool Tour::keys()
{
    return step(QStringLiteral("keys"), QStringLiteral("Every key in one place"), [&] {
        key(Qt::Key_F1);
        return check(QStringLiteral("F1 shows them"), awaited<shell::KeysPage>(*m_window) != nullptr);
    });
}

bool Tour::signOut()
{
    return step(QStringLiteral("sign-out"), QStringLiteral("Sign out"), [&] {
        key(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        if (!press(*m_window, said("adil::shell::SettingsPage", "Sign out")))
            return false;
        const shell::SignInPage &page = m_adil->window().signIn();
        if (!check(QStringLiteral("the sign-in page is back"), until([&] { return page.isVisible(); }, 5s)))
            return false;
        const auto *password = seen<ui::PasswordField>(page);
        return check(QStringLiteral("nobody works here now"), m_adil->sitting() == nullptr)
            && check(QStringLiteral("the password is gone"), password && password->text().isEmpty());
    });
}

}  // namespace story
