// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/languages.h"
#include "ui/message.h"
#include "ui/screen.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace adil::ui;

TEST_CASE("codes and languages name each other")
{
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English})
        CHECK(languageOf(codeOf(language)) == language);
    CHECK(languageOf(u"kk_KZ") == Language::Kazakh);
    CHECK(languageOf(u"de") == Language::English);
    CHECK(nameOf(Language::Kazakh) == QStringLiteral("Қазақша"));
}

TEST_CASE("the language changes while a widget stands")
{
    Theme theme(support::app());
    Languages languages(support::app());
    QWidget window;
    auto *screen = new Screen(&window);
    screen->resize(400, 300);
    screen->showError(adil::fail(adil::Reason::Offline));
    REQUIRE(support::showActive(window, {400, 300}));
    const auto says = [&](const char *text) {
        return support::words(window).contains(QString::fromUtf8(text));
    };
    CHECK(says("Try again"));
    QSignalSpy changed(&languages, &Languages::changed);
    languages.set(Language::Russian);
    support::settle();
    CHECK(says("Повторить"));
    CHECK_FALSE(says("Try again"));
    languages.set(Language::Kazakh);
    support::settle();
    CHECK(says("Қайталау"));
    CHECK(QLocale().language() == QLocale::Kazakh);
    languages.set(Language::English);
    support::settle();
    CHECK(says("Try again"));
    CHECK(changed.size() == 3);
}

TEST_CASE("Qt's own buttons speak Kazakh and Russian")
{
    Theme theme(support::app());
    Languages languages(support::app());
    languages.set(Language::Kazakh);
    {
        const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        CHECK(box.button(QDialogButtonBox::Ok)->text() == QStringLiteral("Жарайды"));
        CHECK(box.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Бас тарту"));
    }
    languages.set(Language::Russian);
    const QDialogButtonBox box(QDialogButtonBox::Yes | QDialogButtonBox::Cancel);
    CHECK(box.button(QDialogButtonBox::Yes)->text() == QStringLiteral("&Да"));
    CHECK(box.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Отмена"));
}

TEST_CASE("no text of the kit waits for its translation")
{
    for (const auto *file : {"ui_kk.ts", "ui_ru.ts", "ui_en.ts"}) {
        INFO(file);
        CHECK(support::unfinished(QStringLiteral(ADIL_SOURCE_DIR "/translations/") + QLatin1String(file))
              == 0);
    }
}
