// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/keptcard.h"
#include "support/catch.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace stage;

namespace {

// The settings page with the files of a made-up person.
struct Kept : Window {
    shell::KeptFiles files{ui::Format(ui::Language::English, zoneNamed(QStringLiteral("Asia/Almaty"))),
                           61'000'000,
                           20'000'000'000,
                           false,
                           {}};
    int asked = 0;

    Kept()
    {
        frame.setKept([this] {
            ++asked;
            return files;
        });
    }
    void has(const char *number, bool isPinned, int here = 3, int all = 3)
    {
        shell::KeptCase one;
        one.id = one.number = QLatin1String(number);
        one.isPinned = isPinned;
        one.here = here;
        one.all = all;
        one.bytes = 1'500'000;
        if (!isPinned)
            one.heard = QDateTime({2026, 11, 30}, {4, 0}, Qt::UTC);
        files.cases << one;
    }
    shell::KeptCard &open()
    {
        REQUIRE(show());
        frame.showSettings();
        support::settle();
        auto *card = visible<shell::KeptCard>(window);
        REQUIRE(card);
        return *card;
    }
    [[nodiscard]] bool says(const char *words) const
    {
        const QString all = support::words(frame).join(u'\n');
        INFO(all.toStdString());
        return all.contains(QString::fromUtf8(words));
    }
};

QStringList rowsOf(const shell::KeptCard &card)
{
    const auto *rows = visible<ui::RowView>(card);
    QStringList all;
    for (int i = 0; rows && i < rows->model()->rowCount(); ++i)
        all << rows->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
    return all;
}

}  // namespace

TEST_CASE("the settings tell how much is kept and which cases, asked only when somebody looks")
{
    Kept k;
    k.has("2/7", true, 1, 3);
    k.has("2/9", false);
    CHECK(k.asked == 0);
    k.frame.refreshKept();
    CHECK(k.asked == 0);
    const shell::KeptCard &card = k.open();
    CHECK(k.asked > 0);
    CHECK(k.says("61.0 MB of 20.0 GB used"));
    const QStringList rows = rowsOf(card);
    REQUIRE(rows.size() == 2);
    for (const char *fact : {"2/7", "1 of 3 files here", "1.5 MB", "Let go"}) {
        INFO(fact << " in " << rows[0].toStdString());
        CHECK(rows[0].contains(QLatin1String(fact)));
    }
    for (const char *fact : {"2/9", "heard on 30.11", "all files are here"}) {
        INFO(fact << " in " << rows[1].toStdString());
        CHECK(rows[1].contains(QLatin1String(fact)));
    }
    CHECK_FALSE(rows[1].contains(QStringLiteral("Let go")));
    k.files.cases.clear();
    k.frame.refreshKept();
    CHECK(k.says("None yet"));
    k.frame.setKept({});
    CHECK_FALSE(card.isVisible());
}

TEST_CASE("a kept case is let go with the keyboard; one that is kept by itself is not")
{
    Kept k;
    k.has("2/7", true);
    k.has("2/9", false);
    const shell::KeptCard &card = k.open();
    QSignalSpy letGo(&k.frame, &shell::Frame::letGoRequested);
    auto *rows = visible<ui::RowView>(card);
    REQUIRE(rows);
    rows->setFocus(Qt::TabFocusReason);
    rows->setCurrentIndex(rows->model()->index(1, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(letGo.isEmpty());
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    REQUIRE(letGo.size() == 1);
    CHECK(letGo[0][0] == QStringLiteral("2/7"));
    // The list goes on where one was.
    k.files.cases.removeFirst();
    k.frame.refreshKept();
    CHECK(rows->currentRow().row() == 0);
}

TEST_CASE("the limit is chosen, and it is said when the cases take more or the disk has no room")
{
    Kept k;
    k.files.quota = 7'000'000'000;  // not one of those offered
    const shell::KeptCard &card = k.open();
    auto *quota = visible<QComboBox>(card);
    REQUIRE(quota);
    CHECK(quota->currentText() == QStringLiteral("7.0 GB"));
    QSignalSpy chosen(&k.frame, &shell::Frame::quotaChosen);
    quota->setFocus();
    QTest::keyClick(quota, Qt::Key_Down);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toLongLong() == 10'000'000'000);
    CHECK_FALSE(k.says("more than the limit"));
    k.files.bytes = 8'000'000'000;
    k.frame.refreshKept();
    CHECK(k.says("more than the limit"));
    k.files.isHeld = true;
    k.frame.refreshKept();
    CHECK(k.says("The disk has too little room"));
    k.files.isHeld = false;
    k.files.bytes = 0;
    k.frame.refreshKept();
    CHECK_FALSE(k.says("The disk has too little room"));
}

TEST_CASE("the files of the settings page: named, reachable, in three languages, nothing cut")
{
    Kept k;
    k.has("7514-26-00-2/1534", true, 12, 40);
    k.has("7514-26-00-2/1535", false);
    k.files.isHeld = true;
    (void)k.open();
    CHECK(support::nameless(k.frame.settings()).join(QStringLiteral("; ")) == QString());
    for (const auto language : {ui::Language::Kazakh, ui::Language::Russian, ui::Language::English}) {
        k.files.format = ui::Format(language, zoneNamed(QStringLiteral("Asia/Almaty")));
        for (const int percent : {80, 100, 150, 200}) {
            INFO(ui::codeOf(language).toStdString() << " " << percent);
            k.window.setSettings({language, ui::Theme::Choice::Light, percent});
            k.frame.refreshKept();
            support::settle();
            CHECK(support::cut(k.frame.settings()).join(u'\n') == QString());
        }
        if (language == ui::Language::English)
            continue;
        const QString file = QStringLiteral(ADIL_SOURCE_DIR "/translations/shell_%1.ts")
                                 .arg(ui::codeOf(language));
        CHECK(support::untranslated(support::words(k.frame.settings()), file).join(u'\n') == QString());
    }
}
