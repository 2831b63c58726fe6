// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/kazakhstem.h"

#include <array>
#include <utility>

namespace adil::search {

namespace {

enum class Harmony { Back, Front, Either };

// The sound an ending may follow. У is a vowel to some endings and a glide to others, so it is in two.
enum Sound : unsigned {
    Vowel = 1,
    Glide = 2,  // р й у
    Liquid = 4,  // л
    Nasal = 8,  // м н ң
    Buzz = 16,  // з ж and ғ, which no word ends with
    Voiceless = 32,
    Owned = 64,  // ы or і, which an ending of possession may have left
};
constexpr unsigned Consonant = Glide | Liquid | Nasal | Buzz | Voiceless;
constexpr unsigned Voiced = Glide | Liquid | Nasal | Buzz;

struct Ending {
    QStringView text;
    unsigned after;
    bool owns = false;  // a last п к қ of the word became б г ғ before it
};

// Longest first. Each stands once with back vowels and once with front ones, but for мен, which has one form.
constexpr std::array endings{
    Ending{u"ымыз", Consonant, true},
    Ending{u"іміз", Consonant, true},
    Ending{u"ндағы", Owned},
    Ending{u"ндегі", Owned},
    Ending{u"дағы", Vowel | Voiced},
    Ending{u"дегі", Vowel | Voiced},
    Ending{u"тағы", Voiceless},
    Ending{u"тегі", Voiceless},
    Ending{u"ның", Vowel | Nasal},
    Ending{u"нің", Vowel | Nasal},
    Ending{u"дың", Glide | Liquid | Buzz},
    Ending{u"дің", Glide | Liquid | Buzz},
    Ending{u"тың", Voiceless},
    Ending{u"тің", Voiceless},
    Ending{u"мыз", Vowel},
    Ending{u"міз", Vowel},
    Ending{u"нда", Owned},
    Ending{u"нде", Owned},
    Ending{u"дан", Vowel | Glide | Liquid | Buzz},
    Ending{u"ден", Vowel | Glide | Liquid | Buzz},
    Ending{u"тан", Voiceless},
    Ending{u"тен", Voiceless},
    Ending{u"нан", Nasal | Owned},
    Ending{u"нен", Nasal | Owned},
    Ending{u"мен", Vowel | Glide | Liquid | Nasal},
    Ending{u"бен", Buzz},
    Ending{u"пен", Voiceless},
    Ending{u"лар", Vowel | Glide},
    Ending{u"лер", Vowel | Glide},
    Ending{u"дар", Liquid | Nasal | Buzz},
    Ending{u"дер", Liquid | Nasal | Buzz},
    Ending{u"тар", Voiceless},
    Ending{u"тер", Voiceless},
    Ending{u"сын", Vowel},
    Ending{u"сін", Vowel},
    Ending{u"ын", Consonant, true},
    Ending{u"ін", Consonant, true},
    Ending{u"ға", Vowel | Voiced},
    Ending{u"ге", Vowel | Voiced},
    Ending{u"қа", Voiceless},
    Ending{u"ке", Voiceless},
    Ending{u"на", Owned},
    Ending{u"не", Owned},
    Ending{u"ны", Vowel},
    Ending{u"ні", Vowel},
    Ending{u"ды", Voiced},
    Ending{u"ді", Voiced},
    Ending{u"ты", Voiceless},
    Ending{u"ті", Voiceless},
    Ending{u"да", Vowel | Voiced},
    Ending{u"де", Vowel | Voiced},
    Ending{u"та", Voiceless},
    Ending{u"те", Voiceless},
    Ending{u"сы", Vowel},
    Ending{u"сі", Vowel},
    Ending{u"ы", Consonant, true},
    Ending{u"і", Consonant, true},
};

// Words whose last vowel falls out before an ending that begins with one: мүлік, мүлкі.
constexpr std::array<std::pair<QStringView, QStringView>, 12> fallen{{{u"мүлк", u"мүлік"},
                                                                      {u"халқ", u"халық"},
                                                                      {u"орн", u"орын"},
                                                                      {u"қалп", u"қалып"},
                                                                      {u"ерк", u"ерік"},
                                                                      {u"ауз", u"ауыз"},
                                                                      {u"даус", u"дауыс"},
                                                                      {u"қойн", u"қойын"},
                                                                      {u"мойн", u"мойын"},
                                                                      {u"көрк", u"көрік"},
                                                                      {u"сырқ", u"сырық"},
                                                                      {u"құлқ", u"құлық"}}};

bool isIn(QStringView letters, QChar c) { return letters.contains(c); }
bool isVowel(QChar c) { return isIn(u"аәеиоөуұүыіэюя", c); }

unsigned soundOf(QChar c)
{
    if (c == u'у')
        return Vowel | Glide;
    if (isVowel(c))
        return c == u'ы' || c == u'і' ? Vowel | Owned : Vowel;
    if (isIn(u"рй", c))
        return Glide;
    if (isIn(u"мнң", c))
        return Nasal;
    if (isIn(u"зжғ", c))
        return Buzz;
    return c == u'л' ? Liquid
                     : Voiceless;  // б в г д end only words that were borrowed, and are not voiced there
}

// Borrowed words that put і before every ending. Told by name: in еңбекті the т is of the ending.
constexpr std::array<QStringView, 8> borrowed{u"акт",    u"факт",    u"пункт",    u"проект",
                                              u"объект", u"субъект", u"контракт", u"конфликт"};

// The last letter that decides: қ and ғ stand by back vowels, к and г by front ones, and и and у by both.
Harmony harmonyOf(QStringView stem)
{
    for (auto c = stem.crbegin(); c != stem.crend(); ++c) {
        if (isIn(u"аоұыяюқғ", *c))
            return Harmony::Back;
        if (isIn(u"өүіеэкгь", *c))
            return Harmony::Front;
        if (isIn(u"иуә", *c))  // куә has back endings, кінә front ones
            return Harmony::Either;
    }
    return Harmony::Either;
}

bool agree(Harmony one, Harmony other)
{
    return one == other || one == Harmony::Either || other == Harmony::Either;
}

// іс and үй are words; a consonant and a vowel are none that would lose an ending.
bool canStand(QStringView stem)
{
    if (stem.size() == 2)
        return isVowel(stem[0]) && !isVowel(stem[1]);
    return stem.size() > 2 && std::any_of(stem.begin(), stem.end(), isVowel);
}

// Nouns of doing end with ыс: отырысы is отырыс and ы. Others end with ы: қаулысы is қаулы and сы.
bool isNounOfDoing(QStringView withoutS)
{
    return withoutS.size() > 2 && isIn(u"ыі", withoutS.last())
        && isIn(u"рнңбмғ", withoutS[withoutS.size() - 2]);
}

bool hasEnding(QStringView word, const Ending &ending)
{
    if (!word.endsWith(ending.text))
        return false;
    const QStringView stem = word.chopped(ending.text.size());
    if (ending.text.front() == u'с' && isNounOfDoing(stem))
        return false;
    const bool oneForm = ending.text == u"мен" || ending.text == u"бен" || ending.text == u"пен";
    return canStand(stem) && (soundOf(stem.last()) & ending.after)
        && (oneForm || agree(harmonyOf(stem), harmonyOf(ending.text)));
}

QString hardened(QString stem)
{
    static constexpr std::array<std::pair<QChar, QChar>, 3> hard{{{u'б', u'п'}, {u'г', u'к'}, {u'ғ', u'қ'}}};
    for (const auto &[soft, own] : hard)
        if (stem.back() == soft)
            stem.back() = own;
    return stem;
}

QString filled(QString stem)
{
    for (const auto &[short_, whole] : fallen)
        if (stem == short_)
            return whole.toString();
    return stem;
}

}  // namespace

QString kazakhStem(const QString &form)
{
    for (const QStringView word : borrowed)
        if (form.startsWith(word) && QStringView(form).sliced(word.size()).startsWith(u'і'))
            return word.toString();
    QString stem = form;
    // Until nothing comes off: a word that itself ends like an ending loses it in each of its forms alike.
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (const Ending &ending : endings) {
            if (!hasEnding(stem, ending))
                continue;
            stem.chop(ending.text.size());
            if (ending.owns)
                stem = filled(hardened(std::move(stem)));
            shorter = true;
            break;
        }
    }
    return stem;
}

bool isSurelyKazakh(QStringView form)
{
    return std::any_of(form.begin(), form.end(), [](QChar c) { return isIn(u"әғқңөұүһі", c); });
}

}  // namespace adil::search
