// SPDX-License-Identifier: GPL-3.0-or-later
// Cases heard soon lie on the computer by themselves, others when they are pinned; nothing more where no more
// is allowed. What is kept is there without a line, after the program was closed.
#include "seat.h"

#include "model/heardsoon.h"
#include "store/namedfiles.h"
#include "store/pins.h"

using namespace story;

namespace {

// The same folder as somebody who looks at its files from outside.
class Shelf {
public:
    explicit Shelf(const QString &folder)
    {
        auto profile = store::Profile::open(folder, store::Types(court::allTypes(), model::indexes()),
                                            store::Access::Visitor);
        REQUIRE(profile);
        m_profile = *std::move(profile);
        auto reader = store::Reader::open(*m_profile);
        REQUIRE(reader);
        m_reader = *std::move(reader);
    }
    [[nodiscard]] QStringList heardSoon() const
    {
        const auto heard = model::heardSoon(*m_reader, SystemClock().now());
        REQUIRE(heard);
        return heard->keys();
    }
    // How many files of the case are here, and how many there are.
    [[nodiscard]] std::pair<int, int> files(const QString &caseId) const
    {
        const store::Blobs blobs(m_profile->blobFolder());
        const auto named = store::namedFilesOf(*m_reader, caseId);
        REQUIRE(named);
        int here = 0;
        for (const store::NamedFile &file : *named)
            here += blobs.has(file.blobId);
        return {here, int(named->size())};
    }
    [[nodiscard]] bool isWhole(const QString &caseId) const
    {
        const auto [here, all] = files(caseId);
        return here == all;
    }
    // One that has papers, none of them here.
    [[nodiscard]] QString distantCase() const
    {
        for (const auto &file : m_reader->list<court::Case>(store::about<court::Case>()))
            if (const auto [here, all] = files(file.value.id.value); here == 0 && all > 0)
                return file.value.id.value;
        return {};
    }

private:
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<store::Reader> m_reader;
};

}  // namespace

TEST_CASE("cases heard soon come by themselves, others when they are pinned, and stay without a line")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge");
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("judge"));
    {
        const auto profile = store::Profile::open(folder, store::Types(court::allTypes(), model::indexes()));
        REQUIRE(profile);
        const auto fields = store::LocalFields::open(**profile);
        REQUIRE(fields);
        REQUIRE(store::Pins(**fields).setQuota(0));
    }
    Seat seat(folder);
    seat.comeToWork(court.url(), court.caFile(), judge);
    const Shelf shelf(folder);
    const QStringList soon = shelf.heardSoon();
    REQUIRE_FALSE(soon.isEmpty());
    for (const QString &caseId : soon)
        REQUIRE(until([&] { return shelf.isWhole(caseId); }, 120s));
    const QString other = shelf.distantCase();
    REQUIRE_FALSE(other.isEmpty());

    seat.frame().showSection(shell::Section::Cases);
    REQUIRE(until([&] { return hasRow(seat.window(), other); }));
    REQUIRE(clickRow(seat.window(), other));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    REQUIRE(until([&] { return shelf.isWhole(other); }, 120s));

    court.close();
    seat.end();
    seat.start(court.url(), court.caFile());
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isAtWork(); }));
    seat.frame().showSection(shell::Section::Cases);
    REQUIRE(until([&] { return hasRow(seat.window(), other); }));
    REQUIRE(openRow(seat.window(), other));
    const QString kept = said("adil::casefile::KeptLine", "Kept on this computer"),
                  whole = said("adil::casefile::KeptLine", "all files are here");
    CHECK(until([&] { return seat.shows(kept + QStringLiteral(" · ") + whole); }));
    CHECK(shelf.isWhole(other));
}
