// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl pdf: pages, text and outline of a document, through the reader process like everywhere else.
#include "input.h"
#include "verbs.h"

#include "pdf/blocking.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace adil::ctl {

using namespace adil::pdf;

static QList<QCommandLineOption> options() { return {}; }

static QLatin1String nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Jpeg: return QLatin1String("jpeg");
    case Kind::Png: return QLatin1String("png");
    case Kind::Tiff: return QLatin1String("tiff");
    case Kind::Pdf: break;
    }
    return QLatin1String("pdf");
}

// Points to a hundredth: more is noise to a reader.
static double rounded(double points) { return std::round(points * 100) / 100; }

static QJsonArray toJson(const QList<OutlineItem> &outline)
{
    QJsonArray items;
    for (const OutlineItem &item : outline)
        items.append(QJsonObject{{QStringLiteral("title"), item.title},
                                 {QStringLiteral("level"), item.level},
                                 {QStringLiteral("page"), item.page < 0 ? QJsonValue() : item.page + 1}});
    return items;
}

static Result<Answer> run(const QCommandLineParser &given)
{
    const auto path = onlyArgument(given.positionalArguments(), QStringLiteral("FILE"));
    if (!path)
        return path.error();
    const auto document = BlockingDocument::open(*path);
    if (!document)
        return document.error();
    const Contents &contents = (*document)->contents();
    QJsonArray pages;
    QString text = QStringLiteral("%1, pages: %2\n").arg(nameOf(contents.kind)).arg(contents.pages.size());
    for (int page = 0; page < int(contents.pages.size()); ++page) {
        const auto words = (*document)->plainText(page);
        if (!words)
            return words.error();
        const QSizeF size = contents.pages.at(page);
        pages.append(QJsonObject{{QStringLiteral("width"), rounded(size.width())},
                                 {QStringLiteral("height"), rounded(size.height())},
                                 {QStringLiteral("text"), *words}});
        text += QStringLiteral("-- %1: %2 x %3 points\n%4\n")
                    .arg(page + 1)
                    .arg(rounded(size.width()))
                    .arg(rounded(size.height()))
                    .arg(*words);
    }
    for (const OutlineItem &item : contents.outline)
        text += QString(item.level * 2, u' ') + item.title + u'\n';
    const QJsonObject json{{QStringLiteral("kind"), nameOf(contents.kind)},
                           {QStringLiteral("title"), contents.title},
                           {QStringLiteral("pages"), pages},
                           {QStringLiteral("outline"), toJson(contents.outline)}};
    return Answer{json, text, true};
}

const Verb pdfVerb{"pdf", "FILE", "Gives the pages of a PDF or a picture: sizes, text, outline.", options,
                   run};

}  // namespace adil::ctl
