// SPDX-License-Identifier: GPL-3.0-or-later
// Signing an act through the doors: what the server takes, and what it refuses.
#include "testcourt.h"

#include "crypto/digest.h"
#include "server/blobstore.h"
#include "server/signaturecheck.h"
#include "sign/authority.h"
#include "sign/cms.h"
#include "sign/p12.h"
#include "sign/pades.h"

#include <QFile>

using namespace adil;
using namespace adil::test;

namespace {

sign::Lifetime life()
{
    return {QDateTime(QDate(2026, 1, 1), {}, Qt::UTC), QDateTime(QDate(2028, 1, 1), {}, Qt::UTC)};
}

const sign::Authority &authority(int which)
{
    static const sign::Authority known = *sign::Authority::make(QStringLiteral("Adil test"), life(),
                                                                sign::KeyKind::EcP256);
    static const sign::Authority unknown = *sign::Authority::make(QStringLiteral("Other"), life(),
                                                                  sign::KeyKind::EcP256);
    return which == 0 ? known : unknown;
}

std::shared_ptr<sign::P12Key> keyFor(const QString &iin, int which = 0)
{
    const sign::Person person{QStringLiteral("Үлгі"), QStringLiteral("Сынақ"), {}, iin, {}, {}};
    const auto p12 = authority(which).p12For(person, QStringLiteral("p"), life(), sign::Use::Signing,
                                             sign::KeyKind::EcP256);
    REQUIRE(p12);
    const auto key = sign::P12Key::read(*p12, QStringLiteral("p"));
    REQUIRE(key);
    return *key;
}

QByteArray plainPdf()
{
    QFile file(QStringLiteral(ADIL_TEST_DATA "/sign/plain.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Signing : TestCourt {
    Signing()
    {
        judge = addPerson({"judge"});
        clerk = addPerson({"secretary"});
        caseId = enterCase({judge}, {clerk});
        QFile anchor(premises->folder().trust() + QLatin1String("/ca.pem"));
        REQUIRE(anchor.open(QIODevice::WriteOnly));
        anchor.write(authority(0).pem().certificate);
        actId = fresh();
        versionId = fresh();
        must(judge,
             court::CreateAct{
                 {actId}, {caseId}, court::ActKind::Decision, QStringLiteral("Шешім"), {2026, 11, 23}});
        must(judge,
             court::SaveActVersion{{versionId}, {actId}, {}, {}, {}, QStringLiteral("Қанағаттандырылсын")});
    }
    // The command for these three files, uploaded by the judge.
    court::SignAct bring(const QByteArray &content, const QByteArray &cms, const QByteArray &pdf)
    {
        const auto keep = [&](const QByteArray &bytes) {
            const auto blob = server::BlobStore(*premises).keepBytes(bytes, judge);
            REQUIRE(blob);
            return blob->id;
        };
        return {{fresh()}, {actId},   {versionId}, {fresh()}, {fresh()},  keep(content),
                keep(cms), keep(pdf), pdf.size(),  1,         clock.now()};
    }
    court::SignAct good()
    {
        const auto key = keyFor(iins[judge]);
        return bring(plainPdf(), cms(*key), pdf(*key));
    }
    QByteArray cms(const sign::P12Key &key)
    {
        return *sign::signCms(key, crypto::sha256(plainPdf()), clock.now());
    }
    QByteArray pdf(const sign::P12Key &key) { return *sign::signPdf(plainPdf(), key, clock.now()); }
    QString judge, clerk, caseId, actId, versionId;
};

}  // namespace

TEST_CASE("an act that the judge of the case signed is taken, once")
{
    Signing court;
    const auto sent = court.command(court.good());
    const auto result = court.send(court.judge, sent);
    const auto answer = result.created[QStringLiteral("k")];
    INFO(QJsonDocument(answer).toJson().toStdString());
    REQUIRE(answer[QLatin1String("status")] == QLatin1String("accepted"));
    CHECK(answer[QLatin1String("changed")].toArray().size() == 4);
    CHECK(court.send(court.judge, sent).created == result.created);
    CHECK(court.value(QStringLiteral("SELECT state FROM act")) == QLatin1String("signed"));
    CHECK(court.value(QStringLiteral("SELECT signer_iin FROM signature")) == court.iins[court.judge]);
    // Now the clerk sees the act, and may read the signed file.
    CHECK(court.idsOf(court.clerk, QStringLiteral("Act")) == QStringList{court.actId});
    const QString pdf = court.value(QStringLiteral("SELECT pdf_blob_id FROM signature"));
    CHECK(server::BlobStore(*court.premises).readable(pdf, court.clerk));
    CHECK(court.run(court.judge, court.good()).reason == QString(name(Reason::AlreadySigned)));
}

TEST_CASE("what is not the judge's sound signature over exactly this content is refused")
{
    Signing court;
    const auto key = keyFor(court.iins[court.judge]);
    const QByteArray content = plainPdf(), cms = court.cms(*key), pdf = court.pdf(*key);
    const auto refused = [&](const court::SignAct &command) {
        return court.run(court.judge, command).reason.value_or(QString());
    };

    const auto stranger = keyFor(iinOf(700));
    CHECK(refused(court.bring(content, court.cms(*stranger), court.pdf(*stranger)))
          == name(Reason::SignerNotTheJudge));
    const auto untrusted = keyFor(court.iins[court.judge], 1);
    CHECK(refused(court.bring(content, court.cms(*untrusted), court.pdf(*untrusted)))
          == name(Reason::SignerUntrusted));
    // One of the two by somebody else.
    CHECK(refused(court.bring(content, cms, court.pdf(*stranger))) == name(Reason::SignatureBroken));

    QByteArray bent = content;
    bent[bent.size() / 2] = char(bent[bent.size() / 2] ^ 1);
    CHECK(refused(court.bring(bent, cms, pdf)) == name(Reason::ContentChanged));
    CHECK(refused(court.bring(content.chopped(1), cms, pdf)) == name(Reason::ContentChanged));
    CHECK(refused(court.bring({}, cms, pdf)) == name(Reason::ContentChanged));
    CHECK(refused(court.bring(content, cms, content)) == name(Reason::NoSignature));
    CHECK(refused(court.bring(content, cms, pdf + "tail")) != QString());
    CHECK(refused(court.bring(content, "no cms", pdf)) == name(Reason::Malformed));
    QByteArray bentPdf = pdf;
    bentPdf[bentPdf.size() - 1] = char(bentPdf[bentPdf.size() - 1] ^ 1);
    CHECK(refused(court.bring(content, cms, bentPdf)) != QString());

    court::SignAct missing = court.bring(content, cms, pdf);
    missing.cmsBlobId = jmap::blobIdOf(QByteArray(64, '0'));
    CHECK(refused(missing) == name(Reason::ContentMissing));
    court::SignAct wrongSize = court.bring(content, cms, pdf);
    wrongSize.pdfSize = 5;
    CHECK(refused(wrongSize) == name(Reason::WrongValue));
    // Nothing was signed by all that.
    CHECK(court.value(QStringLiteral("SELECT state FROM act")) == QLatin1String("draft"));
    CHECK(court.run(court.judge, court.good()).status == jmap::CommandStatus::Accepted);
}

TEST_CASE("the anchors of the folder are read, and what is none is left out")
{
    Signing court;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(court.premises->folder().trust() + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("empty.pem", {});
    write("text.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    write("other.pem", authority(1).pem().certificate);
    write("notes.txt", "x");
    const auto anchors = server::anchorsIn(court.premises->folder(), court.clock.now());
    REQUIRE(anchors.size() == 2);
    CHECK(anchors[0].name == QLatin1String("ca.pem"));
    CHECK(anchors[1].name == QLatin1String("other.pem"));
    CHECK(anchors[1].pem.toLatin1() == authority(1).pem().certificate);
}
