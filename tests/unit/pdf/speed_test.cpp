// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a picture from the reader to the window: 50 ms for a page of text is the aim. The limit here is
// wider, for machines that do other things meanwhile; `test_pdf "[speed]" -s` prints the figure.
#include "samples.h"

#include "pdf/document.h"
#include "support/catch.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace adil;
using namespace adil::pdf;
using samples::wait;

TEST_CASE("A page of text is turned in time", "[speed]")
{
    QStringList lines;
    for (int i = 0; i < 14; ++i)
        lines += samples::russian;
    Document document(samples::reader());
    const Result<Contents> opened = wait(document.open(samples::pdfOf(QList<QStringList>(30, lines))));
    REQUIRE(opened);
    QList<qint64> times;
    for (int page = 0; page < 30; ++page) {
        QElapsedTimer time;
        time.start();
        REQUIRE(wait(document.render(page, {1240, 1754})));
        times.append(time.elapsed());
    }
    std::sort(times.begin(), times.end());
    INFO("median " << times[15] << " ms, slowest " << times[29] << " ms");
    CHECK(times[15] < 200);
}
