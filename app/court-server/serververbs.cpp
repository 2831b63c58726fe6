// SPDX-License-Identifier: GPL-3.0-or-later
#include "serververbs.h"

#include "words/reasons.h"

#include <cstdio>

namespace adil::courtserver {

QList<const ServerVerb *> serverVerbs()
{
    return {&initVerb,
            &demoVerb,
            &importVerb,
            &userAddVerb,
            &userListVerb,
            &userPasswordVerb,
            &userDisableVerb,
            &userEnableVerb,
            &userRevokeFeedVerb,
            &caseAssignVerb,
            &caseCloseHearingVerb,
            &calendarSetVerb,
            &rulesSetVerb,
            &availabilityListVerb,
            &availabilityAddVerb,
            &availabilityRemoveVerb,
            &noticeListVerb,
            &noticeReportVerb,
            &attendanceMarkVerb,
            &serveVerb,
            &migrateStoreVerb,
            &backupVerb,
            &checkVerb,
            &restoredVerb};
}

static void print(FILE *where, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), where);
    std::fflush(where);
}

// Paths and texts of strangers stand in the detail: they must not make two lines of one.
static QString inOneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text.trimmed();
}

static int refuse(const QString &what, const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail;
    print(stderr,
          inOneLine(QStringLiteral("adil-court-server %1: %2 (%3%4)")
                        .arg(what, words::sentence(error), name(error.reason), detail))
              + u'\n');
    return error.reason == Reason::StoreDamaged ? 1 : 2;
}

static QString help()
{
    QString text = QStringLiteral("adil-court-server VERB …\n\n");
    for (const ServerVerb *verb : serverVerbs())
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QString::fromUtf8(verb->name), QString::fromUtf8(verb->usage),
                         QString::fromUtf8(verb->summary));
    return text;
}

static int run(const ServerVerb &verb, const QStringList &rest)
{
    QCommandLineParser parser;
    parser.addOptions(verb.options());
    const QString name = QString::fromUtf8(verb.name);
    if (!parser.parse(QStringList{name} + rest))
        return refuse(name, fail(Reason::WrongValue, parser.errorText()));
    QStringList complaints;
    const auto done = verb.run({parser, parser.positionalArguments(), complaints});
    for (const QString &complaint : std::as_const(complaints))
        print(stderr, inOneLine(QStringLiteral("adil-court-server %1: %2").arg(name, complaint)) + u'\n');
    if (!done)
        return refuse(name, done.error());
    print(stdout, *done);
    return complaints.isEmpty() ? 0 : 1;
}

int runServerVerb(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.contains(QStringLiteral("--help"))
        || arguments.contains(QStringLiteral("-h"))) {
        print(arguments.isEmpty() ? stderr : stdout, help());
        return arguments.isEmpty() ? 2 : 0;
    }
    for (const ServerVerb *verb : serverVerbs()) {
        const QStringList words = QString::fromUtf8(verb->name).split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return run(*verb, arguments.mid(words.size()));
    }
    return refuse(arguments[0].left(40), fail(Reason::UnknownCommand, QStringLiteral("see --help")));
}

}  // namespace adil::courtserver
