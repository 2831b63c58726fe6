// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/word.h"
#include "support/catch.h"

using namespace adil::search;

static QStringList forms(const QString &text)
{
    QStringList forms;
    for (const Word &word : words(text))
        forms << word.form;
    return forms;
}

TEST_CASE("a text is divided into words of letters and digits")
{
    CHECK(forms(QStringLiteral("Іс № 7514-26-00-2/1534: «Ұлттық банк» vs. ТОО"))
          == QString::fromUtf8("іс 7514 26 00 2 1534 ұлттық банк vs тоо").split(u' '));
    CHECK(forms({}).isEmpty());
    CHECK(forms(QStringLiteral(" — , … ")).isEmpty());
}

TEST_CASE("case and ё do not matter, other letters do")
{
    CHECK(fold(u"ЗАЁМ") == QStringLiteral("заем"));
    CHECK(fold(u"ҒҚҢӨҰҮҺІӘ") == QStringLiteral("ғқңөұүһіә"));
    CHECK(fold(u"Йод") == QStringLiteral("йод"));
    CHECK(fold(u"и\u0306од") == QStringLiteral("йод"));  // written as и and a breve
    CHECK(fold(u"е\u0308лка") == QStringLiteral("елка"));
}

TEST_CASE("a word's place leads back to what was written")
{
    const QString text = QStringLiteral("Во́т: Й и\u0306");
    for (const Word &word : words(text))
        CHECK(fold(QStringView(text).sliced(word.start, word.length)) == word.form);
    CHECK(words(text).size() == 3);
}
