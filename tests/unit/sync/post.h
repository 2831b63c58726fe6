// SPDX-License-Identifier: GPL-3.0-or-later
// A signed-in line from a profile to a court in memory, for the tests of this folder.
#pragma once

#include "support/courtprofile.h"
#include "support/fakecourt.h"
#include "sync/line.h"

#include <random>

namespace adil::test {

inline court::Note noteOf(int n, const QString &text)
{
    court::Note note;
    note.id = idOf<court::Note>(n);
    note.caseId = idOf<court::Case>(1);
    note.authorId = judge().id;
    note.text = text;
    return note;
}

inline store::Types fewTypes()
{
    return store::Types({record::typeOf<court::Case>(), record::typeOf<court::Note>(),
                         record::typeOf<court::DocumentVersion>()});
}

struct Post : CourtProfile {
    Post()
        : CourtProfile(fewTypes())
        , blobs(profile->blobFolder())
        , line(court, QUrl(QStringLiteral("https://court.example")), clock)
    { }
    Result<void> open(const QString &password = QStringLiteral("right"))
    {
        std::optional<Result<void>> opened;
        line.open({QStringLiteral("850808300059"), password},
                  [&](const Result<void> &result) { opened = result; });
        REQUIRE(pump([&] { return opened.has_value(); }));
        return *opened;
    }

    FakeCourt court;
    store::Blobs blobs;
    sync::Line line;
};

// Each request meets a mishap with the chance given, the same ones for the same seed.
class Weather {
public:
    Weather(unsigned seed, double chance, QList<Mishap::Kind> kinds)
        : m_random(seed)
        , m_chance(chance)
        , m_kinds(std::move(kinds))
    { }
    Mishap next()
    {
        if (std::uniform_real_distribution<>(0, 1)(m_random) >= m_chance)
            return {};
        return {m_kinds[below(int(m_kinds.size()))], below(2) == 0 ? 502 : 500};
    }
    int below(int n) { return std::uniform_int_distribution<>(0, n - 1)(m_random); }

private:
    std::mt19937 m_random;
    double m_chance;
    QList<Mishap::Kind> m_kinds;
};

}  // namespace adil::test
