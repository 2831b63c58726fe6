// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include "verbs.h"

#include "words/reasons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace adil::ctl {

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

// A JSON value that is no object or list has no document of its own.
static QString toText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2)) + QLatin1Char('\n');
}

static int refuse(const QString &verb, const Error &error, bool wantsJson)
{
    if (wantsJson)
        print(stdout,
              toText(QJsonObject{{QStringLiteral("reason"), name(error.reason)},
                                 {QStringLiteral("detail"), inOneLine(error.detail)}}));
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail;
    print(stderr,
          inOneLine(QStringLiteral("%1: %2 (%3%4)")
                        .arg((QStringLiteral("adilctl ") + verb).trimmed(), words::sentence(error),
                             name(error.reason), detail))
              + QLatin1Char('\n'));
    return 2;
}

static QString help()
{
    QString text = QStringLiteral(
        "adilctl VERB … [--json]\nExits with 0 for yes, 1 for no, 2 for unusable input.\n\n");
    for (const Verb *verb : verbs())
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QString::fromUtf8(verb->name), QString::fromUtf8(verb->usage),
                         QString::fromUtf8(verb->summary));
    return text;
}

static int run(const Verb &verb, const QStringList &arguments, bool wantsJson)
{
    const QString called = QString::fromUtf8(verb.name);
    QCommandLineParser parser;
    parser.addOptions(verb.options());
    if (!parser.parse(QStringList{called} + arguments))
        return refuse(called, fail(Reason::WrongValue, parser.errorText()), wantsJson);
    // A verb that is called by options alone would answer half of what was asked: "--year 2026 2027".
    const QStringList loose = parser.positionalArguments();
    if (!loose.isEmpty() && QByteArray(verb.usage).startsWith("--"))
        return refuse(called, fail(Reason::WrongValue, loose.first()), wantsJson);
    const auto answer = verb.run(parser);
    if (!answer)
        return refuse(called, answer.error(), wantsJson);
    print(stdout, wantsJson ? toText(answer->json) : answer->text);
    return answer->isYes ? 0 : 1;
}

int runVerb(const QStringList &arguments)
{
    QStringList rest = arguments;
    const bool wantsJson = rest.removeAll(QStringLiteral("--json")) > 0;
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
        print(stdout, help());
        return 0;
    }
    const QString wanted = rest.isEmpty() ? QString() : rest.takeFirst();
    for (const Verb *verb : verbs())
        if (wanted == QLatin1String(verb->name))
            return run(*verb, rest, wantsJson);
    return refuse(wanted, fail(Reason::WrongValue, QStringLiteral("no such verb; see adilctl --help")),
                  wantsJson);
}

}  // namespace adil::ctl
