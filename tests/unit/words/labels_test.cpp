// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/command.h"
#include "support/catch.h"
#include "words/labels.h"

using namespace adil;

TEST_CASE("papers speak the language of the case whatever the interface speaks")
{
    const auto kazakh = words::translatorFor(court::Language::Kk);
    const auto russian = words::translatorFor(court::Language::Ru);
    CHECK(words::label(court::Side::Plaintiff) == QStringLiteral("Plaintiff"));
    CHECK(words::label(court::Side::Plaintiff, words::Voice(kazakh.get())) == QStringLiteral("Талап қоюшы"));
    CHECK(words::label(court::Side::Plaintiff, words::Voice(russian.get())) == QStringLiteral("Истец"));
    CHECK(words::label(court::Side::Unknown, words::Voice(russian.get())) == QStringLiteral("Неизвестно"));
}

TEST_CASE("every command has a name for people")
{
    for (const QString &kind : court::commandKinds())
        CHECK(words::labelOfCommand(kind) != kind);
}
