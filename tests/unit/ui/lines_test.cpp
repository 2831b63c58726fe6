// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/lines.h"
#include "ui/look.h"

#include <QFontMetrics>

using namespace adil;

TEST_CASE("a text is broken into whole lines, and the last says that there is more")
{
    const QFont font = ui::lookOf().font(ui::Type::Caption);
    const QFontMetrics metrics(font);
    const QString text = QStringLiteral("2-зал · отбасы және неке · үшінші отырыс");
    const int width = metrics.horizontalAdvance(QStringLiteral("отбасы және неке"));
    const QStringList two = ui::wholeLines(text, font, width, 2);
    REQUIRE(two.size() == 2);
    CHECK(two.last().endsWith(u'…'));
    for (const QString &line : two)
        CHECK(metrics.horizontalAdvance(line) <= width);
    const QStringList all = ui::wholeLines(text, font, width, 20);
    CHECK(all.join(u' ') == text);
    CHECK(ui::wholeLines(text, font, 10000, 1) == QStringList{text});
    CHECK(ui::wholeLines(text, font, width, 0).isEmpty());
    CHECK(ui::wholeLines(QString(), font, width, 3).join(QString()).isEmpty());
}
