// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"
#include "store/namedfiles.h"
#include "support/courtprofile.h"

using namespace adil;
using namespace adil::store;
using namespace adil::test;

static court::DocumentVersion versionOf(int n, int caseN, const QString &blobId, qint64 size)
{
    court::DocumentVersion one;
    one.id = idOf<court::DocumentVersion>(n);
    one.caseId = idOf<court::Case>(caseN);
    one.documentId = idOf<court::Document>(n + 100);
    one.blobId = blobId;
    one.size = size;
    return one;
}

TEST_CASE("files are named with their case and size, those of a case once each")
{
    CourtProfile court;
    const QString a = Blobs::idOf("a"), b = Blobs::idOf("b"), c = Blobs::idOf("c"), d = Blobs::idOf("d");
    court::RecordingSegment segment;
    segment.id = idOf<court::RecordingSegment>(20);
    segment.caseId = idOf<court::Case>(1);
    segment.hearingId = idOf<court::Hearing>(21);
    segment.blobId = b;
    segment.size = 7'000'000'000;
    segment.wallStart = court.clock.now();
    court::Signature signature;
    signature.id = idOf<court::Signature>(32);
    signature.caseId = idOf<court::Case>(2);
    signature.actId = idOf<court::Act>(31);
    signature.versionId = idOf<court::ActVersion>(30);
    signature.signerId = judge().id;
    signature.claimedAt = court.clock.now();
    signature.contentBlobId = c;
    signature.cmsBlobId = d;
    signature.pdfBlobId = a;
    court.put(caseNumber(1), caseNumber(2), versionOf(10, 1, a, 11), versionOf(11, 1, a, 11),
              versionOf(12, 2, a, 11), segment, signature);
    const auto all = must(namedFiles(*court.reader));
    CHECK(all.size() == 7);
    const auto of = must(namedFilesOf(*court.reader, recordId(1)));
    REQUIRE(of.size() == 2);
    CHECK(of[0].blobId == a);
    CHECK(of[0].size == 11);
    CHECK(of[0].caseId == recordId(1));
    CHECK(of[1].blobId == b);
    CHECK(of[1].size == 7'000'000'000);
    QStringList second;
    for (const NamedFile &file : must(namedFilesOf(*court.reader, recordId(2)))) {
        second << file.blobId;
        CHECK(file.size == (file.blobId == a ? 11 : 0));  // a record of three files does not say
    }
    second.sort();
    QStringList wanted{a, c, d};
    wanted.sort();
    CHECK(second == wanted);
    CHECK(must(namedFilesOf(*court.reader, recordId(3))).isEmpty());
}
