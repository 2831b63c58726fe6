// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/caseindexmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using court::Section;
using store::Standing;

static court::Document document(int n, Section section, qint64 sheetFrom, const QString &title)
{
    return {idOf<court::Document>(n),
            idOf<court::Case>(1),
            section,
            title,
            {2026, 11, 1},
            sheetFrom,
            sheetFrom ? sheetFrom + 1 : 0,
            false};
}
static court::DocumentVersion version(int n, int documentN, qint64 number, const char *mediaType,
                                      bool derived = false)
{
    return {idOf<court::DocumentVersion>(n),
            idOf<court::Case>(1),
            idOf<court::Document>(documentN),
            number,
            QStringLiteral("S%1").arg(n),
            QString::fromLatin1(mediaType),
            QStringLiteral("f%1").arg(n),
            10,
            3,
            derived};
}
static const char *pdf = "application/pdf";

TEST_CASE("papers stand under their sections, by sheet, with what can be shown")
{
    test::Seen court;
    court.put(document(10, Section::Evidence, 12, QStringLiteral("Расписка")),
              document(11, Section::Claim, 3, QStringLiteral("Доверенность")),
              document(12, Section::Claim, 1, QStringLiteral("Иск")),
              document(13, Section::Claim, 0, QStringLiteral("Приложение 10")),
              document(14, Section::Claim, 0, QStringLiteral("Приложение 2")));
    court.put(version(20, 12, 1, pdf), version(21, 12, 2, pdf),
              version(22, 10, 1, "application/vnd.openxmlformats"), version(23, 10, 2, pdf, true),
              version(24, 11, 1, "audio/wav"));
    auto other = document(15, Section::Claim, 2, QStringLiteral("другого дела"));
    other.caseId = idOf<court::Case>(2);
    court.put(other);
    CaseIndexModel model(court.source);
    Told told(model);
    CHECK(model.rowCount() == 0);
    model.setCase(idOf<court::Case>(1));
    CHECK(column(model, &IndexRow::key)
          == QList<QString>{QStringLiteral("claim"), recordId(12), recordId(11), recordId(14), recordId(13),
                            QStringLiteral("evidence"), recordId(10)});
    CHECK(model.at(0).isSection);
    CHECK(model.at(0).documents == 4);
    CHECK(model.at(1).blobId == QLatin1String("S21"));
    CHECK(model.at(1).versions == 2);
    CHECK(model.at(1).pages == 3);
    CHECK(model.at(2).mediaType == QLatin1String("audio/wav"));
    CHECK(model.at(3).blobId.isEmpty());
    CHECK(model.at(6).blobId == QLatin1String("S23"));
    CHECK(model.at(6).derived);
    CHECK(model.at(6).originalBlobId == QLatin1String("S22"));
    CHECK(model.at(6).versions == 1);

    court.gone(QStringLiteral("Document"), recordId(10));
    court.pending(document(16, Section::Claim, 20, QStringLiteral("новый")));
    test::Seen::turn();
    CHECK(model.rowCount() == 6);
    CHECK(model.at(3).standing == Standing::Pending);
    CHECK(told.removed == 2);
    CHECK(told.changed == 1);  // the count of the section
}

TEST_CASE("a newer version that cannot be shown does not hide one that can")
{
    test::Seen court;
    court.put(document(10, Section::Evidence, 1, QStringLiteral("Письмо")), version(20, 10, 1, pdf),
              version(21, 10, 2, "application/zip"));
    CaseIndexModel model(court.source);
    model.setCase(idOf<court::Case>(1));
    CHECK(model.at(1).blobId == QLatin1String("S20"));
    CHECK(model.at(1).originalBlobId == QLatin1String("S21"));
}
