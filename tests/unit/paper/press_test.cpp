// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "paper/press.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>

using namespace adil;
using namespace adil::paper;

TEST_CASE("A page without text is still a page, with its number and its case")
{
    const auto pdf = print({court::Language::Kk, QStringLiteral("Қаулы"), QStringLiteral("№ 1 іс"), false},
                           [](Flow &) {});
    REQUIRE(pdf);
    sheets::checkArchivable(*pdf);
    const sheets::Printed printed(*pdf);
    if (const auto text = printed.text()) {
        CHECK(text->contains(QStringLiteral("1беттің1беті")));
        CHECK(text->contains(QStringLiteral("№1іс")));
    }
    if (const auto output = sheets::outputOf(QStringLiteral("pdffonts"), {printed.path()})) {
        INFO(output->toStdString());
        const QRegularExpression embedded(
            QStringLiteral("NotoSerif\\S*\\s+CID TrueType\\s+Identity-H\\s+yes"));
        CHECK(QString::fromUtf8(*output).contains(embedded));
    }
}

// `ADIL_LOOK=<folder> test_paper "[look]"` leaves a paper of each kind there, to be looked at.
TEST_CASE("Papers to look at", "[.][look]")
{
    const QString folder = qEnvironmentVariable("ADIL_LOOK");
    REQUIRE_FALSE(folder.isEmpty());
    const auto keep = [&](const char *name, const Result<QByteArray> &pdf) {
        REQUIRE(pdf);
        QFile file(folder + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        CHECK(file.write(*pdf) == pdf->size());
    };
    ActPaper act = sheets::decisionRu();
    act.reasoning += act.reasoning + act.descriptive + act.reasoning;
    keep("act-ru.pdf", actPdf(act));
    keep("act-kk.pdf", actPdf(sheets::rulingKk()));
    keep("protocol-ru.pdf", protocolPdf(sheets::protocolRu()));
    keep("protocol-kk.pdf", protocolPdf(sheets::protocolKk()));
    keep("letter-ru.pdf", letterPdf(sheets::claimRu()));
    keep("letter-kk.pdf", letterPdf(sheets::claimKk()));
}
