// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/saveas.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>

using namespace adil;

namespace {

// What is said to the dialog once it is there: a path, or nothing to go away.
Result<void> saved(const QString &answer)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QWidget window;
    REQUIRE(support::showActive(window, {300, 200}));
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        look.stop();
        if (answer.isEmpty())
            return dialog->reject();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        if (!name)
            return dialog->reject();
        name->setText(answer);
        QTest::keyClick(name, Qt::Key_Return);
    });
    look.start(10);
    return ui::saveAs(&window, QStringLiteral("Save"), QStringLiteral("act.pdf"), "the act");
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
