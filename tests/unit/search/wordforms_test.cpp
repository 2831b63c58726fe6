// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordforms.h"
#include "support/catch.h"

#include <QSet>

using namespace adil::search;

static bool meet(const QStringList &one, const QStringList &other)
{
    return QSet<QString>(one.begin(), one.end()).intersects(QSet<QString>(other.begin(), other.end()));
}

TEST_CASE("forms of a Russian word meet")
{
    const WordForms forms;
    const char *family = GENERATE("иск иска иску иском иски исков исками",
                                  "решение решения решению решением решений",
                                  "алименты алиментов алиментам алиментами",
                                  "ответчик ответчика ответчику ответчики ответчиков ответчиками",
                                  "взыскание взыскания взысканию взысканием",
                                  "заем займа займу займом займы займов", "наем найма найму наймом");
    const QStringList words = QString::fromUtf8(family).split(u' ');
    for (const QString &word : words) {
        INFO(word.toStdString());
        CHECK(meet(forms.stems(word), forms.stems(words.first())));
    }
}

TEST_CASE("a word that could be of either language is looked for in both")
{
    const WordForms forms;
    // соттар is Kazakh without a letter that says so
    CHECK(meet(forms.stems(QStringLiteral("сот")), forms.stems(QStringLiteral("соттар"))));
    CHECK(meet(forms.stems(QStringLiteral("сот")), forms.stems(QStringLiteral("соттың"))));
    CHECK(meet(forms.stems(QStringLiteral("сот")), forms.stems(QStringLiteral("соттар"), Language::Kazakh)));
    CHECK_FALSE(meet(forms.stems(QStringLiteral("сот"), Language::Russian),
                     forms.stems(QStringLiteral("сот"), Language::Kazakh)));
    CHECK_FALSE(meet(forms.stems(QStringLiteral("суд")), forms.stems(QStringLiteral("сот"))));
}

TEST_CASE("numbers and words in other letters are themselves")
{
    const WordForms forms;
    CHECK(forms.stems(QStringLiteral("7514")) == QStringList{QStringLiteral("7514")});
    CHECK(forms.stems(QStringLiteral("ltd")) == QStringList{QStringLiteral("ltd")});
}
