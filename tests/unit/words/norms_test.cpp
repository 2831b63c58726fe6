// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "words/norms.h"

using namespace adil;

TEST_CASE("norms are cited by the short names of their codes in each language")
{
    const auto kazakh = words::translatorFor(court::Language::Kk);
    const auto russian = words::translatorFor(court::Language::Ru);
    const auto said = [&](const char *norm, const QTranslator *texts) {
        return words::labelOfNorm(QString::fromUtf8(norm), words::Voice(texts));
    };
    CHECK(said("ГК 722", kazakh.get()) == QStringLiteral("АК 722-бап"));
    CHECK(said("ГПК 183", kazakh.get()) == QStringLiteral("АПК 183-бап"));
    CHECK(said("ТК 52", kazakh.get()) == QStringLiteral("ЕК 52-бап"));
    CHECK(said("ГК 722", russian.get()) == QStringLiteral("ГК 722"));
    CHECK(words::labelOfNorm(QStringLiteral("ГК 1072-2")) == QStringLiteral("Civil Code 1072-2"));
    CHECK(said("Закон о медиации 5", kazakh.get()) == QStringLiteral("Закон о медиации 5"));
    CHECK(said("ГК", kazakh.get()) == QStringLiteral("ГК"));
}
