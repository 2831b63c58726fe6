// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/qrcode.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

using namespace adil;
using namespace adil::paper;

TEST_CASE("A code that was drawn is read")
{
    QImage image(400, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        REQUIRE(drawQr(painter, {50, 60, 300, 300}, "ADIL;7517-26-00-2a/12;2026-03-02;0123456789abcdef"));
        CHECK(drawQr(painter, {0, 0, 10, 10}, "Әділ").error().reason == Reason::WrongValue);
        CHECK(drawQr(painter, {0, 0, 10, 10}, {}).error().reason == Reason::WrongValue);
        CHECK(drawQr(painter, {0, 0, 10, 10}, QByteArray(5000, 'x')).error().reason == Reason::WrongValue);
    }
    const Result<QByteArray> read = readQr(image);
    REQUIRE(read);
    CHECK(*read == "ADIL;7517-26-00-2a/12;2026-03-02;0123456789abcdef");
}

TEST_CASE("A picture without a code has none")
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    CHECK(readQr(image).error().reason == Reason::NotFound);
    CHECK(readQr({}).error().reason == Reason::NotFound);
}
