// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl pin.
#include "ctl.h"

#include "court/casefile.h"
#include "court/types.h"
#include "store/blobs.h"
#include "store/mirror.h"
#include "store/pins.h"

#include <QDir>
#include <QJsonArray>

using namespace adil;

namespace {

QString rid(int n) { return QStringLiteral("R%1").arg(n, 32, 16, QLatin1Char('0')); }

// A profile with the case 7514-26-00-2/7, one of whose two files is here.
struct KeptProfile {
    QTemporaryDir folder;
    store::Types types{court::allTypes()};
    const QString number = QStringLiteral("7514-26-00-2/7");

    KeptProfile()
    {
        const auto profile = store::Profile::open(folder.path(), types);
        REQUIRE(profile);
        court::Case file;
        file.id.value = rid(7);
        file.number = number;
        file.receivedOn = {2026, 10, 1};
        store::Page page;
        page.upserts << upsert(file);
        for (const int n : {8, 9}) {
            court::DocumentVersion version;
            version.id.value = rid(n);
            version.caseId.value = rid(7);
            version.documentId.value = rid(n + 10);
            version.blobId = store::Blobs::idOf(QByteArray::number(n));
            page.upserts << upsert(version);
        }
        const auto mirror = store::Mirror::open(**profile, nullptr);
        REQUIRE(mirror);
        REQUIRE((*mirror)->apply(page));
        REQUIRE(store::Blobs((*profile)->blobFolder()).put("8"));
    }
    template <class R>
    static store::Upsert upsert(const R &value)
    {
        QJsonObject json = record::toJson(value);
        json[QLatin1String("rev")] = 1;
        return {QLatin1String(record::Record<R>::name), json};
    }
    [[nodiscard]] QStringList ask(const QStringList &more) const
    {
        return QStringList{QStringLiteral("pin"), QStringLiteral("--profile"), folder.path()} + more;
    }
    [[nodiscard]] QStringList pins() const
    {
        const auto profile = store::Profile::open(folder.path(), types, store::Access::Visitor);
        REQUIRE(profile);
        const auto fields = store::LocalFields::open(**profile);
        REQUIRE(fields);
        const auto cases = store::Pins(**fields).cases();
        REQUIRE(cases);
        return *cases;
    }
};

const QString off = QStringLiteral("--off"), list = QStringLiteral("--list"),
              asJson = QStringLiteral("--json");

}  // namespace

TEST_CASE("adilctl pin keeps a case by its number or id, lists it, and lets it go")
{
    const KeptProfile profile;
    Run run = adilctl(profile.ask({list, asJson}));
    CHECK(run.code == 0);
    CHECK(QJsonDocument::fromJson(run.out).array().isEmpty());
    run = adilctl(profile.ask({profile.number}));
    CHECK(run.code == 0);
    CHECK(run.out == "kept\t7514-26-00-2/7\n");
    CHECK(profile.pins() == QStringList{rid(7)});
    CHECK(adilctl(profile.ask({list})).out == "7514-26-00-2/7\tpinned\t1/2\t1\n");
    const QJsonObject one =
        QJsonDocument::fromJson(adilctl(profile.ask({list, asJson})).out).array().first().toObject();
    CHECK(one[QLatin1String("id")] == rid(7));
    CHECK(one[QLatin1String("why")] == QStringLiteral("pinned"));
    CHECK(one[QLatin1String("files")] == 2);
    CHECK(one[QLatin1String("here")] == 1);
    CHECK(adilctl(profile.ask({rid(7)})).code == 0);
    CHECK(profile.pins() == QStringList{rid(7)});
    run = adilctl(profile.ask({profile.number, off, asJson}));
    CHECK(run.json()[QLatin1String("pinned")] == false);
    CHECK(profile.pins().isEmpty());
}

TEST_CASE("adilctl pin refuses what it cannot do, and changes nothing")
{
    const KeptProfile profile;
    checkRefused({QStringLiteral("pin"), profile.number}, "missingField");
    checkRefused(profile.ask({}), "missingField");
    checkRefused(profile.ask({QStringLiteral("7514-26-00-2/8")}), "notFound");
    checkRefused(profile.ask({profile.number, rid(7)}), "wrongValue");
    checkRefused(profile.ask({profile.number, list}), "wrongValue");
    const QTemporaryDir empty;
    checkRefused({QStringLiteral("pin"), profile.number, QStringLiteral("--profile"), empty.path()},
                 "notFound");
    CHECK(QDir(empty.path()).isEmpty());
    {
        const auto owner = store::Profile::open(profile.folder.path(), profile.types);
        REQUIRE(owner);
        checkRefused(profile.ask({profile.number}), "profileInUse");
        CHECK(adilctl(profile.ask({list})).code == 0);  // looking is no writing
    }
    CHECK(profile.pins().isEmpty());
}
