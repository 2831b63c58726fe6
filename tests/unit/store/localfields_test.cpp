// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfields.h"
#include "support/courtprofile.h"

using namespace adil;
using namespace adil::store;
using namespace adil::test;

TEST_CASE("local fields keep values of every kind")
{
    CourtProfile court;
    auto fields = must(LocalFields::open(*court.profile));
    const QString key = QStringLiteral("place");
    CHECK(must(fields->value({}, key)).isUndefined());
    for (const QJsonValue &value :
         {QJsonValue(true), QJsonValue(2.5), QJsonValue(QStringLiteral("ә")), QJsonValue(),
          QJsonValue(QJsonObject{{key, 1}}), QJsonValue(QJsonArray{1, 2})}) {
        must(fields->set(recordId(1), key, value));
        CHECK(must(must(LocalFields::open(*court.profile))->value(recordId(1), key)) == value);
    }
    must(fields->set({}, key, 1));
    CHECK(must(fields->recordsWith(key)) == QStringList{recordId(1)});
    must(fields->set(recordId(1), key, QJsonValue::Undefined));
    CHECK(must(fields->recordsWith(key)).isEmpty());
    CHECK(must(fields->value({}, key)) == QJsonValue(1));
}

TEST_CASE("drafts are kept until they are dropped")
{
    CourtProfile court;
    auto fields = must(LocalFields::open(*court.profile));
    const Draft one{QStringLiteral("Act"),
                    recordId(1),
                    {{QStringLiteral("operative"), QStringLiteral("шешті")}},
                    court.clock.now()};
    Draft other{QStringLiteral("Act"), recordId(2), {}, court.clock.now().addSecs(60)};
    must(fields->saveDraft(one));
    must(fields->saveDraft(other));
    CHECK(must(fields->draft(QStringLiteral("Act"), recordId(1))) == one);
    CHECK(must(fields->drafts()) == QList{other, one});
    other.text = {{QStringLiteral("operative"), QStringLiteral("решил")}};
    must(fields->saveDraft(other));
    CHECK(must(fields->drafts()).size() == 2);
    must(fields->dropDraft(QStringLiteral("Act"), recordId(1)));
    CHECK(must(fields->drafts()) == QList{other});
    CHECK_FALSE(must(fields->draft(QStringLiteral("Act"), recordId(1))));
}
