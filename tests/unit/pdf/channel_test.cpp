// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when the reader dies, hangs, lies or is not there.
#include "samples.h"

#include "pdf/blocking.h"
#include "pdf/document.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>

#include <unistd.h>

using namespace adil;
using namespace adil::pdf;
using samples::wait;

// The reader processes that this process has started.
static QList<pid_t> readers()
{
    QList<pid_t> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile status(QStringLiteral("/proc/%1/status").arg(name));
        if (name.toInt() <= 0 || !status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        if (text.contains("Name:\tadil-reader\n")
            && text.contains("PPid:\t" + QByteArray::number(::getpid()) + '\n')
            && !text.contains("State:\tZ"))
            found.append(pid_t(name.toInt()));
    }
    return found;
}

static QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    const QString path = samples::write(folder, QStringLiteral("reader"), "#!/bin/sh\n" + body);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    return path;
}

TEST_CASE("A killed reader is an error, and the next request finds a new one")
{
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian}))));
    int losses = 0;
    QObject::connect(&document, &Document::readerLost, &document, [&] { ++losses; });
    for (int round = 1; round <= 4; ++round) {
        REQUIRE(readers().size() == 1);
        auto asked = document.render(0, {5000, 7000});
        auto next = document.text(0);
        QThread::msleep(5);
        ::kill(readers().first(), SIGKILL);
        CHECK(wait(asked).error().reason == Reason::ReaderCrashed);
        CHECK(losses == round);
        const Result<PageText> text = wait(next);
        REQUIRE(text);
        CHECK(text->text.contains(QStringLiteral("Истец")));
        CHECK(document.isOpen());
    }
    document.close();
    CHECK(readers().isEmpty());
}

TEST_CASE("A reader killed while idle is replaced without a word lost")
{
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian}))));
    QEventLoop loop;
    QObject::connect(&document, &Document::readerLost, &loop, &QEventLoop::quit);
    ::kill(readers().first(), SIGKILL);
    loop.exec();
    CHECK(wait(document.text(0)));
}

TEST_CASE("After three losses in a row the document is given up")
{
    const QTemporaryDir folder;
    const QString dying = script(folder, "exec kill -9 $$\n");
    Document document({dying, std::chrono::seconds(5)});
    CHECK(wait(document.open(samples::pdfOf({samples::russian}))).error().reason == Reason::ReaderCrashed);
    CHECK(wait(document.text(0)).error().reason == Reason::ReaderCrashed);
}

TEST_CASE("A reader that is silent, talks nonsense or is not there")
{
    const QTemporaryDir folder;
    const QByteArray bytes = samples::pdfOf({samples::russian});
    QElapsedTimer time;
    time.start();
    const auto reasonWith = [&](const QString &program) {
        Document document({program, std::chrono::milliseconds(300)});
        return wait(document.open(bytes)).error().reason;
    };
    CHECK(reasonWith(script(folder, "exec sleep 60\n")) == Reason::TimedOut);
    CHECK(reasonWith(script(folder, "printf 'XXXXXXXXXXXX'\nexec sleep 60\n")) == Reason::ProtocolError);
    CHECK(
        reasonWith(script(folder, "printf '\\000\\000\\000\\005\\000\\000\\000\\001\\011'\nexec sleep 60\n"))
        == Reason::ProtocolError);
    CHECK(reasonWith(folder.filePath(QStringLiteral("missing"))) == Reason::ProgramMissing);
    CHECK(reasonWith(folder.path()) == Reason::ProgramMissing);

    const QString path = samples::write(folder, QStringLiteral("a.pdf"), bytes);
    const auto blockingWith = [&](const QString &program) {
        return inspect(path, {program, std::chrono::milliseconds(300)}).error().reason;
    };
    CHECK(blockingWith(script(folder, "exec sleep 60\n")) == Reason::TimedOut);
    CHECK(blockingWith(script(folder, "exit 3\n")) == Reason::ReaderCrashed);
    CHECK(blockingWith(folder.filePath(QStringLiteral("missing"))) == Reason::ProgramMissing);
    CHECK(time.elapsed() < 10'000);
}

TEST_CASE("The reader gets neither the environment nor other open files")
{
    const QTemporaryDir folder;
    qputenv("ADIL_TEST_SECRET", "do not pass on");
    const QString leak = samples::write(folder, QStringLiteral("leak.txt"), "private");
    QFile held(leak);
    REQUIRE(held.open(QIODevice::ReadOnly));
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian}))));
    REQUIRE(readers().size() == 1);
    const QString process = QStringLiteral("/proc/%1").arg(readers().first());
    QFile environment(process + QStringLiteral("/environ"));
    if (environment.open(QIODevice::ReadOnly))
        CHECK_FALSE(environment.readAll().contains("ADIL_TEST_SECRET"));
    const QStringList open = QDir(process + QStringLiteral("/fd"))
                                 .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    QStringList targets;
    for (const QString &fd : open)
        targets.append(QFile::symLinkTarget(process + QStringLiteral("/fd/") + fd));
    INFO(targets.join(u' ').toStdString());
    for (const QString &target : targets) {
        const bool known = target.contains(QStringLiteral("pipe:")) || target == QStringLiteral("/dev/null")
            || target.contains(QStringLiteral("memfd:adil-")) || target.contains(QStringLiteral("eventfd"));
        CHECK(known);
    }
    QFile limits(process + QStringLiteral("/limits"));
    REQUIRE(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll();
    CHECK(text.contains("Max core file size        0 "));
    qunsetenv("ADIL_TEST_SECRET");
}
