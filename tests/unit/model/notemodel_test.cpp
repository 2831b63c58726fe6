// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/notemodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using store::Standing;

TEST_CASE("notes: newest first, of a case or of one paper")
{
    test::Seen court;
    court::Note one;
    one.id = idOf<court::Note>(11);
    one.caseId = idOf<court::Case>(1);
    one.authorId = judge().id;
    one.text = QStringLiteral("см. лист 4");
    one.documentId = idOf<court::Document>(10);
    one.page = 4;
    auto second = one;
    second.id = idOf<court::Note>(12);
    second.documentId.reset();
    second.page.reset();
    court::Document paper;
    paper.id = idOf<court::Document>(10);
    paper.caseId = one.caseId;
    paper.title = QStringLiteral("Иск");
    paper.receivedOn = {2026, 11, 1};
    court.put(judge(), paper, one);
    court.pending(second);
    NoteModel model(court.source, court.zone);
    Told told(model);
    model.setCase(idOf<court::Case>(1));
    CHECK(column(model, &NoteRow::key) == QList{recordId(12), recordId(11)});
    CHECK_FALSE(model.at(0).updatedAt);
    CHECK(model.at(0).standing == Standing::Pending);
    CHECK(model.at(1).updatedAt->time() == QTime(11, 0));
    CHECK(model.at(1).documentTitle == QStringLiteral("Иск"));
    CHECK(model.at(1).page == 4);
    CHECK(model.at(1).authorName == QStringLiteral("Сейтқали Ә. Б."));
    model.setDocument(idOf<court::Document>(10));
    CHECK(model.rowCount() == 1);
    model.setZone(QTimeZone("Asia/Tokyo"));
    CHECK(model.at(0).updatedAt->time() == QTime(15, 0));
}
