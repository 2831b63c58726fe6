// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred broken files: each ends in an answer or a reason, within its time, and never takes the program
// with it.
#include "samples.h"

#include "pdf/blocking.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace adil;
using namespace adil::pdf;

static QByteArray broken(const QByteArray &whole, int how, QRandomGenerator &random)
{
    QByteArray bytes = whole;
    if (how % 4 == 0)
        return bytes.left(random.bounded(int(bytes.size())));
    if (how % 4 == 1) {
        QByteArray noise(random.bounded(1, 20000), 0);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        return (how % 8 == 1 ? QByteArray("%PDF-1.7\n") : QByteArray()) + noise;
    }
    const int flips = how % 4 == 2 ? 3 : 300;
    for (int i = 0; i < flips; ++i)
        bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
    return bytes;
}

TEST_CASE("Broken files end in a reason and in time")
{
    const QTemporaryDir folder;
    QRandomGenerator random(20261123);
    const QList<QByteArray> whole{samples::pdfOf({samples::russian, samples::kazakh}),
                                  samples::pdfWithOutline(), samples::picture("jpg", {400, 500}),
                                  samples::picture("png", {400, 500}),
                                  samples::tiffOf({{100, 100}, {50, 80}})};
    int opened = 0;
    int refused = 0;
    QElapsedTimer all;
    all.start();
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = broken(whole[(i / 4) % whole.size()], i, random);
        if (bytes.isEmpty())
            continue;
        INFO(i);
        const QString path = samples::write(folder, QStringLiteral("broken"), bytes);
        QElapsedTimer time;
        time.start();
        const auto document = BlockingDocument::open(path,
                                                     {samples::reader().program, std::chrono::seconds(10)});
        if (document) {
            ++opened;
            const int pages = int((*document)->contents().pages.size());
            for (int page = 0; page < std::min(pages, 3); ++page) {
                (void)(*document)->text(page);
                (void)(*document)->render(page, {300, 400});
            }
        } else {
            ++refused;
            CHECK(name(document.error().reason) != name(Reason::Unknown));
        }
        CHECK(time.elapsed() < 40'000);
    }
    INFO("opened " << opened << ", refused " << refused);
    CHECK(refused > 50);
    CHECK(opened > 10);
    CHECK(all.elapsed() < 200'000);
}
