// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "pdf/blocking.h"
#include "support/catch.h"

#include <QThread>

using namespace adil;
using namespace adil::pdf;

TEST_CASE("A document is inspected without an event loop, in any thread")
{
    const QTemporaryDir folder;
    const QString text = samples::write(folder, QStringLiteral("a.pdf"),
                                        samples::pdfOf({samples::russian, samples::kazakh}));
    const QString scan = samples::write(folder, QStringLiteral("b.jpg"), samples::picture("jpg", {300, 400}));
    std::optional<Result<Inspection>> first;
    std::optional<Result<Inspection>> second;
    std::unique_ptr<QThread> worker(QThread::create([&] {
        first = inspect(text, samples::reader());
        second = inspect(scan, samples::reader());
    }));
    worker->start();
    REQUIRE(worker->wait(30'000));
    REQUIRE(*first);
    CHECK((**first).contents.pages.size() == 2);
    CHECK((**first).hasText);
    REQUIRE(*second);
    CHECK((**second).contents.kind == Kind::Jpeg);
    CHECK_FALSE((**second).hasText);
}

TEST_CASE("Text and pictures, one call after another")
{
    const QTemporaryDir folder;
    const QString path = samples::write(folder, QStringLiteral("a.pdf"),
                                        samples::pdfOf({samples::russian, samples::kazakh}));
    const auto document = BlockingDocument::open(path, samples::reader());
    REQUIRE(document);
    CHECK(samples::squeezed(*(*document)->plainText(1)) == samples::kazakh.join(u' '));
    CHECK(samples::squeezed((*document)->text(1)->text) == samples::kazakh.join(u' '));
    CHECK((*document)->render(0, {100, 141})->size() == QSize(100, 141));
    CHECK((*document)->plainText(2).error().reason == Reason::WrongValue);
    CHECK(samples::squeezed(*(*document)->plainText(0)) == samples::russian.join(u' '));
}
