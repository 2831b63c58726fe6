// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/actlistmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

TEST_CASE("acts: drafts before signed ones, with their newest version and signature")
{
    test::Seen court;
    const auto act = [](int n, court::ActState state, int day) {
        court::Act one;
        one.id = idOf<court::Act>(n);
        one.caseId = idOf<court::Case>(1);
        one.title = QStringLiteral("Решение");
        one.state = state;
        one.authorId = one.judgeId = judge().id;
        one.datedOn = {2026, 11, day};
        return one;
    };
    const auto saved = [](int n, int actN, qint64 number) {
        court::ActVersion one;
        one.id = idOf<court::ActVersion>(n);
        one.caseId = idOf<court::Case>(1);
        one.actId = idOf<court::Act>(actN);
        one.number = number;
        one.authorId = judge().id;
        return one;
    };
    auto done = act(11, court::ActState::Signed, 25);
    done.documentId = idOf<court::Document>(60);
    done.signedAt = QDateTime({2026, 11, 25}, {6, 0}, Qt::UTC);
    court.put(caseNumber(1), done, act(12, court::ActState::Draft, 20), act(13, court::ActState::Draft, 21));
    court.put(saved(20, 12, 1), saved(22, 12, 10), saved(21, 12, 9));
    court::Signature signature;
    signature.id = idOf<court::Signature>(30);
    signature.caseId = idOf<court::Case>(1);
    signature.actId = done.id;
    signature.versionId = idOf<court::ActVersion>(29);
    signature.signerId = judge().id;
    signature.signerName = QStringLiteral("СЕЙТҚАЛИ ӘЛИЯ");
    signature.pdfBlobId = QStringLiteral("S9");
    signature.claimedAt = *done.signedAt;
    court.put(signature);
    ActListModel model(court.source);
    Told told(model);
    CHECK(column(model, &ActRow::key) == QList{recordId(13), recordId(12), recordId(11)});
    CHECK(model.at(1).versions == 3);
    CHECK(model.at(1).versionId == recordId(22));
    CHECK(model.at(0).versionId.isEmpty());
    CHECK(model.at(2).signerName == signature.signerName);
    CHECK(model.at(2).pdfBlobId == QLatin1String("S9"));
    CHECK(model.at(2).signedAt == done.signedAt);
    model.setState(court::ActState::Signed);
    CHECK(model.rowCount() == 1);
    model.setState({});
    model.setCase(idOf<court::Case>(2));
    CHECK(model.rowCount() == 0);
}
