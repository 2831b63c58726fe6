// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at a workstation: the real windows over a profile's folder, opened, used by hand and closed again
// within one test. Window's thread.
#pragma once

#include "courthouse.h"
#include "facts.h"
#include "hand.h"
#include "workstation.h"

#include "base/zone.h"
#include "shell/firstsyncpage.h"
#include "shell/frame.h"
#include "shell/statusline.h"
#include "store/localfields.h"
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/rows.h"

namespace story {

// What this computer keeps beside the facts, also while the program runs; undefined while there is none.
inline QJsonValue keptIn(const QString &profile, const QString &key)
{
    const auto opened = store::Profile::open(profile, store::Types(court::allTypes(), model::indexes()),
                                             store::Access::Visitor);
    if (!opened)
        return {};
    const auto fields = store::LocalFields::open(**opened);
    REQUIRE(fields);
    const auto kept = (*fields)->value({}, key);
    REQUIRE(kept);
    return *kept;
}
inline QJsonValue passwordOf(const QString &profile)
{
    return keptIn(profile, QStringLiteral("passwordHash"));
}

class Seat {
public:
    explicit Seat(QString profile)
        : m_profile(std::move(profile))
    { }

    // The program starts, and shows the page to sign in.
    void start(const QUrl &server, const QString &caFile)
    {
        app::Options options;
        options.profile = m_profile;
        options.server = server;
        options.caFile = caFile;
        m_at = std::make_unique<app::Workstation>(support::app(), options);
        REQUIRE(m_at->start());
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }
    void signIn(const Colleague &who) { signIn(who.iin, who.password); }
    void signIn(const QString &iin, const QString &password)
    {
        auto *number = named<QLineEdit>(window(), said("adil::shell::SignInPage", "IIN"));
        auto *word = named<QLineEdit>(window(), said("adil::shell::SignInPage", "Password"));
        REQUIRE(number);
        REQUIRE(word);
        typeInstead(*number, iin);
        typeInstead(*word, password);
        REQUIRE(press(window(), said("adil::shell::SignInPage", "Sign in")));
    }
    // Both, until everything is here.
    void comeToWork(const QUrl &server, const QString &caFile, const Colleague &who)
    {
        start(server, caFile);
        signIn(who);
        REQUIRE(until([&] { return isSynchronised(); }, 60s));
        isPerson(who.iin);
    }
    void end() { m_at.reset(); }  // the window is closed

    [[nodiscard]] shell::MainWindow &window() const { return m_at->window(); }
    [[nodiscard]] shell::Frame &frame() const { return window().frame(); }
    [[nodiscard]] bool isAtWork() const { return frame().isVisible(); }
    [[nodiscard]] bool isAtSignIn() const { return window().signIn().isVisible(); }
    [[nodiscard]] bool isFilling() const { return window().firstSync().isVisible(); }
    [[nodiscard]] bool isSynchronised() const
    {
        return isAtWork() && m_at->sitting() && m_at->sitting()->syncStatus().state == sync::State::Waiting;
    }
    [[nodiscard]] QString bottomLine() const { return frame().statusLine().words(); }
    // The bottom line begins like this text of StatusLine, up to its first place.
    [[nodiscard]] bool bottomLineSays(const char *text) const
    {
        return bottomLine().startsWith(said("adil::shell::StatusLine", text).section(u'%', 0, 0));
    }
    [[nodiscard]] QStringList words() const { return support::words(window()); }
    [[nodiscard]] bool shows(const QString &text) const { return words().contains(text); }
    // All that lists show, a row a line, as a screen reader speaks it.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        const auto views = window().findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views)
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    all << view->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    // The row that shows this text; empty when none does.
    [[nodiscard]] QString rowWith(const QString &text) const
    {
        for (const QString &row : rows())
            if (row.contains(text))
                return row;
        return {};
    }
    [[nodiscard]] std::unique_ptr<Facts> facts() const { return Facts::open(m_profile); }

    // Opens today's hearing from Today by a double click; its id.
    Id<court::Hearing> openHearingOfToday()
    {
        frame().showSection(shell::Section::Today);
        const Id<court::Hearing> id = firstOfToday();
        REQUIRE(until([&] { return hasRow(window(), id.value); }));
        REQUIRE(openRow(window(), id.value));
        REQUIRE(until([&] { return logField() != nullptr; }));
        return id;
    }
    [[nodiscard]] QList<court::Hearing> hearingsOfToday() const
    {
        const QDate today = dateIn(SystemClock().now(), QTimeZone("Asia/Almaty"));
        QList<court::Hearing> found;
        for (const auto &hearing : facts()->all<court::Hearing>())
            if (dateIn(hearing.value.startsAt, QTimeZone("Asia/Almaty")) == today
                && hearing.value.judgeId.value == me())
                found << hearing.value;
        return found;
    }
    [[nodiscard]] Id<court::Hearing> firstOfToday() const
    {
        const QList<court::Hearing> today = hearingsOfToday();
        REQUIRE_FALSE(today.isEmpty());
        return today.first().id;
    }
    [[nodiscard]] QString me() const { return m_me; }
    void isPerson(const QString &iin)
    {
        for (const auto &person : facts()->all<court::Person>())
            if (person.value.iin == iin)
                m_me = person.value.id.value;
        REQUIRE_FALSE(m_me.isEmpty());
    }
    [[nodiscard]] QLineEdit *logField() const
    {
        return named<QLineEdit>(window(), said("adil::hearing::LogPane", "Text of the entry"));
    }
    void writeInLog(const QString &text)
    {
        QLineEdit *field = logField();
        REQUIRE(field);
        QTest::mouseClick(field, Qt::LeftButton);
        type(*field, text);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(until([&] { return field->text().isEmpty(); }, 5s));
    }

private:
    QString m_profile;
    QString m_me;
    std::unique_ptr<app::Workstation> m_at;
};

// Of the court's log: what this person gave of this kind.
inline QJsonArray commandsOf(Clerk &clerk, const QString &kind)
{
    return clerk.find(QStringLiteral("Command"), {{QStringLiteral("kind"), kind}});
}

}  // namespace story
