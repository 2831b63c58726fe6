// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/languagechoice.h"
#include "shell/signinpage.h"
#include "support/catch.h"
#include "ui/fields.h"
#include "words/reasons.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace stage;

namespace {

struct Door {
    Window w;
    shell::SignInPage &page = w.window.signIn();
    QSignalSpy asked{&page, &shell::SignInPage::signInRequested};

    Door()
    {
        w.window.showSignIn();
        REQUIRE(w.show());
        page.setIinCheck([](const QString &iin) { return iin == QStringLiteral("850808300059"); });
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        const auto all = page.findChildren<QLineEdit *>();
        for (QLineEdit *one : all)
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    void fill(const char *server, const char *iin, const char *password)
    {
        field("Server")->setText(QLatin1String(server));
        field("IIN")->setText(QLatin1String(iin));
        field("Password")->setText(QLatin1String(password));
        QTest::keyClick(field("Password"), Qt::Key_Return);
    }
    [[nodiscard]] bool says(const char *text) const
    {
        return support::words(w.window).contains(QString::fromUtf8(text));
    }
};

}  // namespace

TEST_CASE("what was entered is asked of the app")
{
    Door door;
    door.fill("adil.sot.example:8443", " 850808300059", "secret");
    REQUIRE(door.asked.size() == 1);
    const auto request = door.asked[0][0].value<shell::SignInRequest>();
    CHECK(request.server == QUrl(QStringLiteral("https://adil.sot.example:8443")));
    CHECK(request.iin == QStringLiteral("850808300059"));
    CHECK(request.password == QStringLiteral("secret"));
    CHECK(request.caFile.isEmpty());
}

TEST_CASE("what is wrong is said beside its field, and nothing is sent")
{
    Door door;
    door.fill("", "", "");
    CHECK(door.asked.isEmpty());
    CHECK(door.says("Enter your IIN."));
    CHECK(door.says("Enter your password."));
    CHECK(QApplication::focusWidget() == door.field("Server"));
    door.fill("https://adil.sot.example", "850808300058", "secret");
    CHECK(door.asked.isEmpty());
    CHECK(door.says("This is not an IIN: it has 12 digits, the last of which checks the others."));
    CHECK_FALSE(door.says("Enter your password."));
    for (const char *bad : {"http://adil.sot.example", "ftp://x", "https://", "a b"}) {
        INFO(bad);
        door.fill(bad, "850808300059", "secret");
        CHECK(door.asked.isEmpty());
    }
}

TEST_CASE("a file that cannot be read, or is no certificate, is not used")
{
    Door door;
    door.page.setCaFile(QStringLiteral("/no/such/file.pem"));
    door.fill("https://adil.sot.example", "850808300059", "secret");
    CHECK(door.asked.isEmpty());
    CHECK(door.says("This file cannot be read."));
    QTemporaryFile file;
    REQUIRE(file.open());
    door.page.setCaFile(file.fileName());
    door.fill("https://adil.sot.example", "850808300059", "secret");
    CHECK(door.asked.isEmpty());
    CHECK(door.says("There is no certificate in this file."));
    door.page.setCaFile(QFileInfo(file.fileName()).path());
    door.fill("https://adil.sot.example", "850808300059", "secret");
    CHECK(door.asked.isEmpty());
    CHECK(door.says("This file cannot be read."));
    file.write("-----BEGIN CERTIFICATE-----\n");
    REQUIRE(file.flush());
    door.page.setCaFile(file.fileName());
    door.fill("https://adil.sot.example", "850808300059", "secret");
    REQUIRE(door.asked.size() == 1);
    CHECK(door.asked[0][0].value<shell::SignInRequest>().caFile == file.fileName());
}

TEST_CASE("while the server answers nothing can be sent twice")
{
    Door door;
    door.page.setBusy(true);
    CHECK(door.says("Signing in…"));
    door.fill("https://adil.sot.example", "850808300059", "secret");
    CHECK(door.asked.isEmpty());
    CHECK_FALSE(door.field("IIN")->isEnabled());
    door.page.showError(fail(Reason::SignInRefused));
    CHECK(door.field("IIN")->isEnabled());
    CHECK(support::words(door.w.window).contains(words::sentence(Reason::SignInRefused)));
    support::settle();
    CHECK(QApplication::focusWidget() == door.field("Password"));
}

TEST_CASE("a known server is one line, which opens")
{
    Door door;
    door.page.setServer(QUrl(QStringLiteral("https://127.0.0.1:8443")));
    support::settle();
    CHECK(door.says("Server: https://127.0.0.1:8443"));
    CHECK_FALSE(door.field("Server")->isVisible());
    button(door.page, QStringLiteral("Change"))->click();
    CHECK(door.field("Server")->isVisible());
    door.page.setServer(QUrl(QStringLiteral("https://127.0.0.1:8443")));
    door.page.showError(fail(Reason::CertificateRefused));
    CHECK(door.field("Server")->isVisible());
}

TEST_CASE("the language is chosen before anything else")
{
    Door door;
    QSignalSpy changed(&door.w.window, &shell::MainWindow::settingsChanged);
    door.fill("https://adil.sot.example", "1", "");
    button(door.page, QStringLiteral("Қазақша"))->click();
    support::settle();
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].value<shell::Settings>().language == ui::Language::Kazakh);
    CHECK(door.says("Кіру"));
    CHECK(door.says("Құпиясөзді енгізіңіз."));
}
