// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/filedialog.h"
#include "support/widgets.h"
#include "ui/saveas.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace adil;

namespace {

// What is said to the dialog once it is there: a path, or nothing to go away.
template <typename Save>
Result<void> answered(const QString &answer, Save save)
{
    QWidget window;
    REQUIRE(support::showActive(window, {300, 200}));
    const support::FileDialogAnswer dialog(answer);
    auto outcome = save(&window);
    CHECK(dialog.wasAsked());
    return outcome;
}

Result<void> saved(const QString &answer)
{
    return answered(answer, [](QWidget *window) {
        return ui::saveAs(window, QStringLiteral("Save"), QStringLiteral("act.pdf"), "the act");
    });
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("what is saved is at the place chosen, whole")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("шешім.pdf"));
    CHECK(saved(path));
    CHECK(read(path) == "the act");
}

TEST_CASE("a dialog that is closed saves nothing, and that is no error")
{
    QTemporaryDir folder;
    CHECK(saved({}));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a place that cannot be written is said")
{
    // Not even one who may do everything can make a file there.
    const auto outcome = saved(QStringLiteral("/proc/act.pdf"));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().reason == Reason::CannotWrite);
}

TEST_CASE(
    "a copy of a file of several parts is the file; one that cannot be read is said before it is asked where")
{
    QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("claim.pdf"));
    const QString place = folder.filePath(QStringLiteral("көшірме.pdf"));
    const QByteArray bytes = QByteArray("0123456789").repeated(250'000);
    QFile file(source);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
    file.close();
    const auto copied = [&](const QString &from) {
        return [from](QWidget *window) {
            return ui::saveCopyAs(window, QStringLiteral("Save"), QStringLiteral("claim.pdf"), from);
        };
    };
    CHECK(answered(place, copied(source)));
    CHECK((read(place) == bytes));
    const auto outcome = copied(folder.filePath(QStringLiteral("gone.pdf")))(nullptr);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().reason == Reason::CannotRead);
}
