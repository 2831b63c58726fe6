// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "pdf/documentsearch.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::pdf;
using samples::wait;

TEST_CASE("Find walks the whole document from the page on screen")
{
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian, samples::kazakh, samples::russian}))));
    DocumentSearch search(document);
    QEventLoop loop;
    QObject::connect(&search, &DocumentSearch::finished, &loop, &QEventLoop::quit);
    QList<int> firstSeen;
    QObject::connect(&search, &DocumentSearch::hitsAdded, &loop, [&] {
        if (firstSeen.isEmpty())
            firstSeen = {search.hits().first().page};
    });
    search.find(QStringLiteral("не найдётся"), 0);
    search.find(QStringLiteral("истец"), 2);  // replaces the search before
    CHECK(search.isRunning());
    loop.exec();
    CHECK_FALSE(search.isRunning());
    REQUIRE(search.hits().size() == 2);
    CHECK(firstSeen == QList<int>{2});
    CHECK(search.hits()[0].page == 0);
    CHECK(search.hits()[1].page == 2);
    search.find(QString());
    CHECK(search.hits().isEmpty());
}
