// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "paper/letterpaper.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::paper;

TEST_CASE("A statement of claim holds all its lines")
{
    for (const LetterPaper &letter : {sheets::claimRu(), sheets::claimKk()}) {
        const Result<QByteArray> pdf = letterPdf(letter);
        REQUIRE(pdf);
        sheets::checkArchivable(*pdf);
        const auto text = sheets::Printed(*pdf).text();
        if (!text)
            return;
        QStringList parts = letter.addressee + letter.sender + letter.paragraphs + letter.attachments;
        parts << letter.title << letter.subject << letter.signer << letter.signerName;
        for (const QString &part : parts) {
            INFO(part.toStdString());
            CHECK(text->contains(sheets::squeezed(part)));
        }
    }
}

TEST_CASE("A letter without text is refused") { CHECK(letterPdf({}).error().reason == Reason::TextEmpty); }
