// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/look.h"
#include "ui/pill.h"
#include "ui/tabular.h"

#include <QImage>
#include <QPainter>

using namespace adil::ui;

TEST_CASE("all figures are of one width")
{
    const QFontMetrics metrics(Look().font(Type::Body));
    const int ones = tabularWidth(metrics, QStringLiteral("11:11"));
    for (const auto *time : {"00:00", "23:59", "14:17", "08:52"})
        CHECK(tabularWidth(metrics, QLatin1String(time)) == ones);
    CHECK(tabularWidth(metrics, {}) == 0);
}

TEST_CASE("a pill without a place is no window")
{
    Pill pill;
    pill.setPill({Tone::Green, QStringLiteral("signed"), QStringLiteral("check")});
    CHECK_FALSE(pill.isVisible());
    QWidget window;
    auto *inside = new Pill({}, &window);
    window.show();
    CHECK_FALSE(inside->isVisible());
    inside->setPill({Tone::Green, QStringLiteral("signed"), QStringLiteral("check")});
    CHECK(inside->isVisible());
}

TEST_CASE("a text that is too long ends in dots and fits")
{
    const QFontMetrics metrics(Look().font(Type::Body));
    const QString text = QStringLiteral("7514-26-00-2/1534 · Қарызды өндіру");
    const int whole = tabularWidth(metrics, text);
    CHECK(elidedTabular(metrics, text, whole) == text);
    const QString cut = elidedTabular(metrics, text, whole / 2);
    CHECK(cut.endsWith(QChar(0x2026)));
    CHECK(tabularWidth(metrics, cut) <= whole / 2);
    CHECK(elidedTabular(metrics, text, 0).isEmpty());
}

TEST_CASE("figures are painted within the width they were measured at")
{
    const QFont font = Look().font(Type::Body);
    const QString text = QStringLiteral("10:41 – 11:11");
    const int width = tabularWidth(QFontMetrics(font), text);
    QImage image(width + 40, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(Qt::black);
    drawTabular(painter, {20, 0, width, 40}, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.end();
    bool inside = false;
    bool outside = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).lightness() < 128)
                (x < 18 || x > width + 22 ? outside : inside) = true;
    CHECK(inside);
    CHECK_FALSE(outside);
}

TEST_CASE("a pill is wide enough for its word and never wider than its place")
{
    const Look look;
    const PillSpec pill{Tone::Green, QStringLiteral("келді: 2/2"), QStringLiteral("check")};
    const QSize size = pillSize(look, pill);
    CHECK(size.height() == 22);
    CHECK(size.width() > QFontMetrics(look.font(Type::Caption)).horizontalAdvance(pill.text) + 14);
    QImage image(400, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    CHECK(paintPill(painter, look, {0, 0, 400, 40}, pill) == size.width());
    CHECK(paintPill(painter, look, {0, 0, 50, 40}, pill) == 50);
}
