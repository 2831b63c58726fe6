// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "pdf/document.h"
#include "support/catch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

using namespace adil;
using namespace adil::pdf;
using samples::squeezed;
using samples::wait;

static double ink(const QImage &image, const QRectF &box = {0, 0, 1, 1})
{
    const QRect area = QRectF(box.x() * image.width(), box.y() * image.height(), box.width() * image.width(),
                              box.height() * image.height())
                           .toAlignedRect()
                           .intersected(image.rect());
    qint64 dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    return area.isEmpty() ? 0 : double(dark) / (double(area.width()) * area.height());
}

TEST_CASE("A document tells its pages, text and title")
{
    const QTemporaryDir folder;
    const QString path = samples::write(folder, QStringLiteral("a.pdf"),
                                        samples::pdfOf({samples::russian, samples::kazakh}));
    Document document(samples::reader());
    const Result<Contents> opened = wait(document.open(path));
    REQUIRE(opened);
    CHECK(document.isOpen());
    CHECK(opened->kind == Kind::Pdf);
    CHECK(opened->title == QStringLiteral("Іс 7514"));
    REQUIRE(opened->pages.size() == 2);
    CHECK(std::abs(opened->pages[0].width() - 595) < 1);
    CHECK(std::abs(opened->pages[0].height() - 842) < 1);

    const QList<QStringList> written{samples::russian, samples::kazakh};
    for (int page = 0; page < 2; ++page) {
        const Result<PageText> text = wait(document.text(page));
        REQUIRE(text);
        CHECK(squeezed(text->text) == written[page].join(u' '));
        CHECK(text->lines.size() == 3);
        CHECK(text->words.size() == squeezed(text->text).split(u' ').size());
        if (const auto theirs = samples::outputOf(QStringLiteral("pdftotext"),
                                                  {QStringLiteral("-f"), QString::number(page + 1),
                                                   QStringLiteral("-l"), QString::number(page + 1), path,
                                                   QStringLiteral("-")}))
            CHECK(squeezed(text->text) == squeezed(QString::fromUtf8(*theirs)));
        else
            WARN("pdftotext is not installed");
    }
    if (const auto theirs = samples::outputOf(QStringLiteral("pdfinfo"), {path}))
        CHECK(QString::fromUtf8(*theirs).contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\n"))));
    else
        WARN("pdfinfo is not installed");
}

TEST_CASE("Words stand on their ink")
{
    Document document(samples::reader());
    SECTION("drawn letter by letter") { REQUIRE(wait(document.open(samples::pdfOf({samples::kazakh})))); }
    SECTION("drawn by lines") { REQUIRE(wait(document.open(samples::pdfDrawnByLines()))); }
    const Result<PageText> text = wait(document.text(0));
    const Result<QImage> image = wait(document.render(0, {1190, 1684}));
    REQUIRE(text);
    REQUIRE(image);
    REQUIRE(text->words.size() >= 12);
    QImage rest = *image;
    for (const Word &word : text->words) {
        INFO(text->text.mid(word.from, word.length).toStdString());
        CHECK(ink(*image, word.box) > 0.05);
        for (int y = int(word.box.top() * rest.height()) - 3; y <= int(word.box.bottom() * rest.height()) + 3;
             ++y)
            for (int x = int(word.box.left() * rest.width()) - 8;
                 x <= int(word.box.right() * rest.width()) + 8; ++x)
                rest.setPixel(x, y, 0xffffffff);
    }
    CHECK(ink(rest) < ink(*image) * 0.02);  // nothing is left outside the words
}

TEST_CASE("A page is drawn at the size that was asked for")
{
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian}))));
    const Result<QImage> image = wait(document.render(0, {620, 877}));
    REQUIRE(image);
    CHECK(image->size() == QSize(620, 877));
    CHECK(image->pixel(0, 0) == 0xffffffff);
    CHECK(ink(*image) > 0.002);
    CHECK(ink(*image) < 0.2);
    CHECK(wait(document.render(0, {0, 10})).error().reason == Reason::WrongValue);
    CHECK(wait(document.render(1, {10, 10})).error().reason == Reason::WrongValue);
    CHECK(wait(document.render(-1, {10, 10})).error().reason == Reason::WrongValue);
}

TEST_CASE("A turned or cropped page is drawn, read and found as it is shown")
{
    struct Case {
        const char *name;
        QByteArray bytes;
        bool lying;
    };
    const QByteArray box = "/MediaBox[0 0 595 842]";
    const QList<Case> cases{
        {"right", samples::pdfDrawnByLines(box + "/Rotate 90"), true},
        {"over", samples::pdfDrawnByLines(box + "/Rotate 180"), false},
        {"left", samples::pdfDrawnByLines(box + "/Rotate 270"), true},
        {"cropped", samples::pdfDrawnByLines(box + "/CropBox[50 400 500 800]"), false},
        {"cropped and turned", samples::pdfDrawnByLines(box + "/CropBox[50 400 500 800]/Rotate 90"), true},
        {"moved", samples::pdfDrawnByLines("/MediaBox[-100 300 500 1000]"), false},
    };
    for (const Case &one : cases) {
        INFO(one.name);
        Document document(samples::reader());
        const Result<Contents> opened = wait(document.open(one.bytes));
        REQUIRE(opened);
        const Result<QImage> image = wait(document.render(0, (opened->pages[0] * 2).toSize()));
        REQUIRE(image);
        const Result<QList<Extract>> hits = wait(document.search(0, QStringLiteral("court")));
        REQUIRE(hits);
        REQUIRE(hits->size() == 1);
        REQUIRE(hits->first().boxes.size() == 1);
        const QRectF found = hits->first().boxes.first();
        CHECK(ink(*image, found) > 0.08);
        CHECK((found.height() * image->height() > found.width() * image->width()) == one.lying);
        const Result<Extract> again = wait(document.select(0, found.topLeft(), found.bottomRight()));
        REQUIRE(again);
        CHECK(again->text.contains(QStringLiteral("our")));
        const Result<PageText> text = wait(document.text(0));
        REQUIRE(text);
        for (const Word &word : text->words)
            CHECK(ink(*image, word.box) > 0.03);
    }
}

TEST_CASE("Text drawn letter by letter is found on a page turned sideways")
{
    const QTemporaryDir folder;
    const QString upright = samples::write(folder, QStringLiteral("a.pdf"),
                                           samples::pdfOf({samples::russian}));
    const QString turned = folder.filePath(QStringLiteral("turned.pdf"));
    if (!samples::outputOf(QStringLiteral("qpdf"), {upright, turned, QStringLiteral("--rotate=90:1")})) {
        WARN("qpdf is not installed");
        return;
    }
    Document document(samples::reader());
    REQUIRE(wait(document.open(turned)));
    const Result<QImage> image = wait(document.render(0, {1684, 1190}));
    const Result<QList<Extract>> hits = wait(document.search(0, QStringLiteral("ответчика")));
    REQUIRE(image);
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    REQUIRE(hits->first().boxes.size() == 1);
    CHECK(ink(*image, hits->first().boxes.first()) > 0.08);
}

TEST_CASE("Search finds across case, yo and line ends, and says where")
{
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian}))));
    const auto hits = [&](const char *words) { return *wait(document.search(0, QString::fromUtf8(words))); };
    REQUIRE(hits("ИМЕНЕМ республики").size() == 1);
    CHECK(hits("ИМЕНЕМ республики").first().text == QStringLiteral("Именем Республики"));
    CHECK(hits("ее доводы не признает").size() == 1);
    CHECK(hits("займа. Ответчик").size() == 1);  // the end of one line and the start of the next
    CHECK(hits("займа. Ответчик").first().boxes.size() == 2);
    CHECK(hits("прокурор").isEmpty());
    CHECK(hits("   ").isEmpty());
    CHECK(hits("о").size() > 5);

    REQUIRE(wait(document.open(samples::pdfDrawnByLines())));
    REQUIRE(hits("recover the debt").size() == 1);
    CHECK(hits("recover the debt").first().boxes.size() == 2);
    const Extract court = hits("court").first();
    const Result<Extract> same = wait(document.boxes(0, court.from, court.text.size()));
    REQUIRE(same);
    CHECK(*same == court);
}

TEST_CASE("The outline is read with its levels")
{
    Document document(samples::reader());
    const Result<Contents> opened = wait(document.open(samples::pdfWithOutline()));
    REQUIRE(opened);
    CHECK(opened->outline
          == QList<OutlineItem>{{QStringLiteral("Талап қою"), 0, 0},
                                {QStringLiteral("Қосымшалар"), 1, 1},
                                {QStringLiteral("Шешім"), 2, 0}});
}

TEST_CASE("Pictures are pages")
{
    Document document(samples::reader());
    SECTION("TIFF with two pictures")
    {
        const Result<Contents> opened = wait(document.open(samples::tiffOf({{200, 300}, {400, 100}})));
        if (!opened && opened.error().reason == Reason::UnsupportedType) {
            WARN("the TIFF plugin of Qt is not installed");
            return;
        }
        REQUIRE(opened);
        CHECK(opened->kind == Kind::Tiff);
        REQUIRE(opened->pages.size() == 2);
        CHECK(std::abs(opened->pages[0].width() - 144) < 1);
        CHECK(std::abs(opened->pages[1].width() - 288) < 1);
        for (int page = 0; page < 2; ++page) {
            const Result<QImage> image = wait(document.render(page, {300, 300}));
            REQUIRE(image);
            CHECK(image->size() == QSize(300, 300));
            CHECK(ink(*image) > 0.15);
            CHECK(ink(*image) < 0.35);
        }
    }
    SECTION("JPEG and PNG")
    {
        for (const char *format : {"jpg", "png"}) {
            const Result<Contents> opened = wait(document.open(samples::picture(format, {800, 1200})));
            REQUIRE(opened);
            CHECK(opened->kind == (QLatin1String(format) == QLatin1String("png") ? Kind::Png : Kind::Jpeg));
            REQUIRE(opened->pages.size() == 1);
            CHECK(std::abs(opened->pages[0].width() - 288) < 1);
            const Result<QImage> image = wait(document.render(0, {400, 600}));
            REQUIRE(image);
            CHECK(std::abs(ink(*image) - 0.25) < 0.01);
            CHECK(wait(document.text(0))->text.isEmpty());
            CHECK(wait(document.search(0, QStringLiteral("а")))->isEmpty());
        }
    }
}

TEST_CASE("A huge page is drawn smaller than asked for")
{
    Document document(samples::reader());
    const Result<Contents> opened = wait(
        document.open(samples::pdfOfSize({20000, 20000}, QStringLiteral("Карта"))));
    REQUIRE(opened);
    CHECK(opened->pages[0].width() > 19000);
    const Result<QImage> image = wait(document.render(0, {20000, 20000}));
    REQUIRE(image);
    CHECK(qint64(image->width()) * image->height() <= limit::framePixels);
    CHECK(image->width() > 6000);
    CHECK(image->width() == image->height());
    CHECK(wait(document.render(0, {2000000000, 2000000000})));
}

TEST_CASE("What cannot be opened is named")
{
    const QTemporaryDir folder;
    Document document(samples::reader());
    const auto reasonFor = [&](const QByteArray &bytes) { return wait(document.open(bytes)).error().reason; };
    CHECK(reasonFor({}) == Reason::Empty);
    CHECK(reasonFor("just a letter") == Reason::UnsupportedType);
    CHECK(reasonFor("%PDF-1.4\nnothing follows") == Reason::Damaged);
    CHECK(reasonFor(samples::picture("png", {300, 300}).left(60)) == Reason::Damaged);
    CHECK(wait(document.open(folder.filePath(QStringLiteral("none.pdf")))).error().reason
          == Reason::NotFound);
    CHECK(wait(document.open(folder.path())).error().reason == Reason::CannotRead);
    CHECK(wait(document.text(0)).error().reason == Reason::CannotRead);
    CHECK_FALSE(document.isOpen());

    const QString open = samples::write(folder, QStringLiteral("a.pdf"), samples::pdfOf({samples::russian}));
    const QString locked = folder.filePath(QStringLiteral("locked.pdf"));
    if (samples::outputOf(QStringLiteral("qpdf"),
                          {QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("owner"),
                           QStringLiteral("256"), QStringLiteral("--"), open, locked}))
        CHECK(wait(document.open(locked)).error().reason == Reason::PasswordNeeded);
    else
        WARN("qpdf is not installed");
    CHECK(wait(document.open(open)));
}

TEST_CASE("The file may go away while it is open")
{
    const QTemporaryDir folder;
    const QString path = samples::write(folder, QStringLiteral("a.pdf"), samples::pdfOf({samples::russian}));
    Document document(samples::reader());
    REQUIRE(wait(document.open(path)));
    QFile::remove(path);
    CHECK(wait(document.text(0)));
}

TEST_CASE("A request that was cancelled in time is never done, and now overtakes soon")
{
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian, samples::kazakh}))));
    QList<int> order;
    QObject context;
    const auto note = [&](int which) {
        return [&order, which](const Result<QImage> &) { order.append(which); };
    };
    auto first = document.render(0, {900, 1200}, Urgency::Soon);
    first.then(&context, note(1));
    auto cancelled = document.render(1, {900, 1200}, Urgency::Soon);
    cancelled.then(&context, note(2));
    auto last = document.render(1, {900, 1200}, Urgency::Soon);
    last.then(&context, note(3));
    auto urgent = document.render(0, {100, 100}, Urgency::Now);
    urgent.then(&context, note(4));
    cancelled.cancel();
    REQUIRE(wait(last));
    CHECK(order == QList<int>{4, 1, 3});
    CHECK(cancelled.isFinished());
}

TEST_CASE("Closing ends what waits")
{
    Document document(samples::reader());
    REQUIRE(wait(document.open(samples::pdfOf({samples::russian}))));
    auto waiting = document.render(0, {900, 1200});
    document.close();
    CHECK(wait(waiting).error().reason == Reason::Cancelled);
    CHECK(wait(document.text(0)).error().reason == Reason::NotFound);

    auto doomed = std::make_unique<Document>(samples::reader());
    auto orphan = doomed->open(samples::pdfOf({samples::russian}));
    doomed.reset();
    CHECK(orphan.isFinished());
    CHECK(orphan.isCanceled());
}
