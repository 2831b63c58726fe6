// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/kazakhstem.h"
#include "support/catch.h"

using namespace adil::search;

static QStringList list(const char *words) { return QString::fromUtf8(words).split(u' '); }

TEST_CASE("all forms of a word have one stem")
{
    // Words of the field, each with plural, possession and case; the first is the form of the dictionary.
    const char *family = GENERATE(
        "талапкер талапкердің талапкерге талапкерді талапкерде талапкерден талапкермен талапкерлер "
        "талапкерлердің талапкерлеріне талапкеріміз",
        "жауапкер жауапкердің жауапкерге жауапкері жауапкерлерден жауапкерінің",
        "арыз арызы арыздың арызға арызды арыздарында арызын арызбен арыздар арыздарымыз арызындағы",
        "куә куәлар куәлардың куәні куәге куәмен",
        "отырыс отырысы отырысына отырыстың отырысқа отырыста отырыстар отырысында",
        "судья судьяның судьяға судьялар судьясы судьялардың",
        "алимент алименттер алименттері алименттерді алименттің алиментке",
        "іс істің істі іске істе істер істері ісі ісін істен істердің ісіндегі",
        "сот соттың сотқа сотты сотта соттан соттар сотпен соттары соттағы",
        "шешім шешімі шешімнің шешімді шешімдері шешімге шешіммен шешімін шешіміне",
        "тарап тараптар тараптарға тарабы тараптың тараптан тарабынан",
        "құқық құқығы құқығын құқықтар құқықтың құқықтары", "еңбек еңбегі еңбегінің еңбектің еңбекке",
        "мүлік мүлкі мүліктің мүлкін мүлкіне мүлікті мүлкінің мүліктер",
        "орын орны орнына орынға орнында орындар",
        "қаулы қаулысы қаулыны қаулының қаулысына қаулылар қаулысында",
        "ұйғарым ұйғарымы ұйғарымға ұйғарымның ұйғарымдар ұйғарымында",
        "неке некені некесі некеге некенің некесін",
        "бала баланың балаға балалар балалары баласы баласын балаларына",
        "заң заңы заңның заңға заңда заңдар заңмен заңнан", "факт фактіге фактіні фактісі фактілер фактілері",
        "банк банкі банкке банктің банктер банктен", "медиация медиацияны медиацияның медиациясы медиацияға",
        "келісім келісімі келісімге келісімнің келісімінде келісімдер",
        "борыш борышы борышты борышын борыштың борышқа борыштар",
        "үй үйі үйді үйге үйде үйден үйлер үйінің үймен",
        "айыппұл айыппұлы айыппұлды айыппұлға айыппұлдар айыппұлдан",
        "тергеу тергеуді тергеуге тергеуі тергеудің");
    const QStringList forms = list(family);
    const QString stem = kazakhStem(forms.first());
    for (const QString &form : forms) {
        INFO(form.toStdString() << " -> " << kazakhStem(form).toStdString() << ", not "
                                << stem.toStdString());
        CHECK(kazakhStem(form) == stem);
    }
}

TEST_CASE("words that only look alike stay apart")
{
    const QStringList apart = list(
        "борыш борышкер талап талапкер сот сотталған іс ісік баға бала заң заңгер неке некесіз мұра "
        "мұрагер тарап тарау құқық құқықтық шешім шешен арыз арызшы жер жеке");
    QSet<QString> stems;
    for (const QString &word : apart)
        stems.insert(kazakhStem(word));
    CHECK(stems.size() == apart.size());
}

TEST_CASE("an ending that does not agree in vowels or sound is none")
{
    // неке ends with к and е, баға with ға, ата with та: none of these is an ending here.
    for (const QString &word : list("неке баға ата қала әке жаза мекеме бөлме"))
        CHECK(kazakhStem(word) == word);
    CHECK(kazakhStem(QStringLiteral("сотге")) == QStringLiteral("сотге"));
    CHECK(kazakhStem(QStringLiteral("талапга")) == QStringLiteral("талапга"));
}

TEST_CASE("a stem is never empty, and has no other stem")
{
    for (const QString &word :
         list("а у да ді лар дар мен ның нда ындағы сыныңдарымызды ь й ққ ыыыы лармен бен"))
        CHECK_FALSE(kazakhStem(word).isEmpty());
    for (const QString &word : list("талапкерлерінің мүлкіндегі арыздарымызды қаулыларында"))
        CHECK(kazakhStem(kazakhStem(word)) == kazakhStem(word));
    CHECK(kazakhStem({}).isEmpty());
}

TEST_CASE("a letter that Russian does not have tells Kazakh")
{
    CHECK(isSurelyKazakh(u"іс"));
    CHECK(isSurelyKazakh(u"құқық"));
    CHECK_FALSE(isSurelyKazakh(u"сот"));
    CHECK_FALSE(isSurelyKazakh(u"иск"));
}
