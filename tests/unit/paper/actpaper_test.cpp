// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "paper/actpaper.h"
#include "paper/qrcode.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace adil;
using namespace adil::paper;
using sheets::squeezed;

static void checkText(const ActPaper &act, const QStringList &form)
{
    const Result<QByteArray> pdf = actPdf(act);
    REQUIRE(pdf);
    const std::optional<QString> text = sheets::Printed(*pdf).text();
    if (!text)
        return;
    QStringList expected = form + act.composition + act.introductory + act.descriptive + act.reasoning
        + act.operative;
    expected << act.courtName << act.city << act.caseNumber << act.title << act.judgeName;
    for (const QString &part : expected) {
        INFO(part.toStdString());
        CHECK(text->contains(squeezed(part)));
    }
}

TEST_CASE("A decision holds every word of its parts and of its form")
{
    checkText(sheets::decisionRu(),
              {QStringLiteral("РЕШЕНИЕ"), QStringLiteral("Именем Республики Казахстан"),
               QStringLiteral("УСТАНОВИЛ:"), QStringLiteral("РЕШИЛ:"), QStringLiteral("23 ноября 2026 года"),
               QStringLiteral("Дело № 7517-26-00-2/1454"), QStringLiteral("Лист 1 из")});
}

TEST_CASE("A Kazakh ruling keeps its letters")
{
    checkText(sheets::rulingKk(),
              {QStringLiteral("ҰЙҒАРЫМ"), QStringLiteral("ҰЙҒАРДЫ:"), QStringLiteral("2026 жылғы 2 наурыз"),
               QStringLiteral("беттің 1-беті"), QStringLiteral("№ 7517-26-00-2а/12 іс")});
}

TEST_CASE("An act can be kept for ever")
{
    sheets::checkArchivable(*actPdf(sheets::decisionRu()));
    sheets::checkArchivable(*actPdf(sheets::rulingKk()));
}

TEST_CASE("The QR code on the paper is read back and names the text")
{
    for (const ActPaper &act : {sheets::decisionRu(), sheets::rulingKk()}) {
        const Result<QByteArray> pdf = actPdf(act);
        REQUIRE(pdf);
        const sheets::Printed printed(*pdf);
        const std::optional<QImage> image = printed.image(std::max(1, printed.pages()), 150);
        if (!image)
            return;
        const Result<QByteArray> read = readQr(*image);
        REQUIRE(read);
        CHECK(*read == qrText(act));
        CHECK(read->endsWith(actHash(act).left(16)));
    }
    CHECK(qrText(sheets::rulingKk()).startsWith("ADIL;7517-26-00-2a/12;2026-03-02;"));  // a Latin a
}

TEST_CASE("A draft says so and has no code")
{
    ActPaper act = sheets::decisionRu();
    act.draft = true;
    const Result<QByteArray> pdf = actPdf(act);
    REQUIRE(pdf);
    const sheets::Printed printed(*pdf);
    if (const auto text = printed.text())
        CHECK(text->contains(QStringLiteral("ПРОЕКТ")));
    if (const auto image = printed.image(std::max(1, printed.pages()), 150))
        CHECK(readQr(*image).error().reason == Reason::NotFound);
    CHECK(actHash(act) == actHash(sheets::decisionRu()));
}

TEST_CASE("Forty pages follow one another with all their words")
{
    ActPaper act = sheets::decisionRu();
    const QStringList one = act.reasoning;
    for (int i = 0; i < 520; ++i)
        act.reasoning.append(QStringLiteral("%1) %2").arg(i).arg(one.at(i % one.size())));
    const Result<QByteArray> pdf = actPdf(act);
    REQUIRE(pdf);
    const sheets::Printed printed(*pdf);
    const int pages = printed.pages();
    const auto text = printed.text();
    if (!text || pages == 0)
        return;
    CHECK(pages > 39);
    for (int page = 1; page <= pages; ++page)
        CHECK(text->contains(QStringLiteral("Лист%1из%2").arg(page).arg(pages)));
    CHECK_FALSE(text->contains(QStringLiteral("Лист%1из").arg(pages + 1)));
    for (int i = 0; i < 520; ++i)
        CHECK(text->contains(squeezed(QStringLiteral("%1) %2").arg(i).arg(one.at(i % one.size()).left(20)))));
}

TEST_CASE("The canonical text is JSON with sorted keys, and its hash changes with every word")
{
    const ActPaper act = sheets::decisionRu();
    const QByteArray text = canonicalText(act);
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    CHECK(object.keys().size() == 13);
    CHECK(object.value(QStringLiteral("judgeName")).toString() == act.judgeName);
    CHECK(object.value(QStringLiteral("operative")).toArray().size() == 3);
    CHECK(text == QJsonDocument(object).toJson(QJsonDocument::Compact));  // which sorts its keys too
    CHECK(actHash(act) == QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());

    ActPaper other = act;
    other.operative[1].replace(QStringLiteral("1 250 000"), QStringLiteral("1 250 001"));
    CHECK(actHash(other) != actHash(act));
    other = act;
    other.operative.append(QStringLiteral("  "));  // not printed, not part of the text
    CHECK(actHash(other) == actHash(act));

    other.title = QStringLiteral("\"a\\b\"\n\t") + QChar(1) + QStringLiteral("ә/");
    CHECK(canonicalText(other).contains("\"title\":\"\\\"a\\\\b\\\"\\n\\t\\u0001ә/\""));
}

TEST_CASE("An act that lacks something is refused")
{
    ActPaper act = sheets::decisionRu();
    act.judgeName.clear();
    CHECK(actPdf(act).error().reason == Reason::MissingField);
    act = sheets::decisionRu();
    act.datedOn = {};
    CHECK(actPdf(act).error().reason == Reason::MissingField);
    act = sheets::decisionRu();
    act.introductory = act.descriptive = act.reasoning = act.operative = {QStringLiteral(" ")};
    CHECK(actPdf(act).error().reason == Reason::TextEmpty);
}
