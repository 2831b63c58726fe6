// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "paper/flow.h"
#include "paper/press.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace adil;
using namespace adil::paper;

static QString pageText(const sheets::Printed &printed, int page)
{
    const QString number = QString::number(page);
    const auto text = sheets::outputOf(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-f"), number, QStringLiteral("-l"), number, printed.path(), QStringLiteral("-")});
    return text ? sheets::squeezed(QString::fromUtf8(*text)) : QString();
}

TEST_CASE("A heading is never left alone at the foot of a page, nor one line of a paragraph")
{
    for (int lines = 30; lines < 44; ++lines) {
        const auto pdf = print({court::Language::Ru, QStringLiteral("t"), {}, false}, [&](Flow &flow) {
            Style line;
            line.firstIndent = 0;
            for (int i = 0; i < lines; ++i)
                flow.add(QStringLiteral("строка"), line);
            Style heading;
            heading.keepWithNext = true;
            flow.add(QStringLiteral("Заголовок"), heading);
            flow.add(QStringLiteral("начало ") + QStringLiteral("слово за словом ").repeated(16)
                         + QStringLiteral("конец"),
                     line);
        });
        REQUIRE(pdf);
        const sheets::Printed printed(*pdf);
        if (printed.pages() < 2)
            continue;
        INFO(lines);
        const QString second = pageText(printed, 2);
        const QString first = pageText(printed, 1);
        CHECK(first.contains(QStringLiteral("Заголовок")) == first.contains(QStringLiteral("начало")));
        CHECK(second.contains(QStringLiteral("конец")));
        CHECK(second.count(QStringLiteral("слово")) >= 2);
    }
}

TEST_CASE("Nothing is printed beyond the margins")
{
    const auto pdf = print({court::Language::Ru, QStringLiteral("t"), QStringLiteral("Дело № 1"), true},
                           [](Flow &flow) {
                               Style style;
                               flow.add(QString(2000, u'Ж'), style);  // a word longer than a line
                               flow.row({{QStringLiteral("слева").repeated(20)}}, 30,
                                        {{QStringLiteral("справа ").repeated(60)}}, style);
                               flow.sides(QStringLiteral("левый край ").repeated(9),
                                          QStringLiteral("правый край ").repeated(9), style);
                               flow.rule(4);
                           });
    REQUIRE(pdf);
    const auto image = sheets::Printed(*pdf).image(1, 72);
    if (!image)
        return;
    const double mm = image->width() / 210.0;
    bool outside = false;
    for (int y = 0; y < image->height(); ++y)
        for (int x = 0; x < image->width(); ++x)
            if (qGray(image->pixel(x, y)) < 200
                && (x < 29 * mm || x > 196 * mm || y < 7 * mm || y > 291 * mm))
                outside = true;
    CHECK_FALSE(outside);
}

TEST_CASE("A number is not divided between lines")
{
    for (int words = 1; words < 30; ++words) {
        const auto pdf = print({court::Language::Ru, QStringLiteral("t"), {}, false}, [&](Flow &flow) {
            flow.add(QStringLiteral("иск ").repeated(words) + QStringLiteral("1 250 000 ₸"), Style());
        });
        REQUIRE(pdf);
        const sheets::Printed printed(*pdf);
        const auto text = sheets::outputOf(QStringLiteral("pdftotext"),
                                           {QStringLiteral("-layout"), printed.path(), QStringLiteral("-")});
        if (!text)
            return;
        INFO(text->toStdString());
        CHECK(QString::fromUtf8(*text).contains(
            QRegularExpression(QStringLiteral("1[ \\x{a0}]+250[ \\x{a0}]+000[ \\x{a0}]+₸"))));
    }
}
