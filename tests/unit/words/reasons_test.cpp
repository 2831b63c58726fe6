// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "words/reasons.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

using namespace adil;

TEST_CASE("every reason has a sentence of its own in three languages")
{
    for (const char *language : {"en", "ru", "kk"}) {
        QTranslator translator;
        const bool isEnglish = QByteArray(language) == "en";
        if (!isEnglish) {
            REQUIRE(translator.load(QStringLiteral(":/i18n/words_%1.qm").arg(QLatin1String(language))));
            QCoreApplication::installTranslator(&translator);
        }
        QSet<QString> seen;
        for (int i = 0; i < reasonCount(); ++i) {
            const QString text = words::sentence(Reason(i));
            INFO(language << ' ' << name(Reason(i)).data() << ": " << text.toStdString());
            CHECK(text.endsWith(u'.'));
            CHECK_FALSE(seen.contains(text));
            seen << text;
            const bool hasCyrillic = std::any_of(
                text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
            CHECK(hasCyrillic != isEnglish);
        }
        QCoreApplication::removeTranslator(&translator);
    }
}

TEST_CASE("the developers' detail never reaches people")
{
    CHECK_FALSE(words::sentence(fail(Reason::CannotRead, QStringLiteral("/secret/path")))
                    .contains(QStringLiteral("secret")));
}
