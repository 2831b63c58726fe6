// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up act of a made-up case and the keys of made-up people, for the tests of act.
#pragma once

#include "sign/authority.h"
#include "sign/p12.h"
#include "support/workplace.h"

namespace adil::test {

inline const QString keyPassword = QStringLiteral("пароль");

inline sign::Lifetime keyLife()
{
    return {{{2024, 1, 1}, {0, 0}, Qt::UTC}, {{2049, 12, 31}, {0, 0}, Qt::UTC}};
}

inline const sign::Authority &authority()
{
    static const sign::Authority one = must(
        sign::Authority::make(QStringLiteral("Adil demo test authority"), keyLife(), sign::KeyKind::EcP256));
    return one;
}

inline QByteArray p12Of(const QString &iin, sign::Use use = sign::Use::Signing,
                        const sign::Lifetime &lifetime = keyLife(),
                        const sign::Authority &issuer = authority())
{
    const sign::Person person{
        QStringLiteral("Сейтқали"), QStringLiteral("Әлия"), QStringLiteral("Бекқызы"), iin, {}, {}};
    return must(issuer.p12For(person, keyPassword, lifetime, use, sign::KeyKind::EcP256));
}

inline std::shared_ptr<sign::P12Key> keyFrom(const QByteArray &p12)
{
    return must(sign::P12Key::read(p12, keyPassword));
}

// Case 7 of judge 101 with act 20 in draft.
class ActBench : public Workplace {
public:
    ActBench()
    {
        court::TrustAnchor anchor;
        anchor.id = idOf<court::TrustAnchor>(90);
        anchor.name = QStringLiteral("Adil demo test authority");
        anchor.pem = QString::fromLatin1(authority().pem().certificate);
        put(anchor, caseNumber(7), partyOf(8, 7, court::Side::Plaintiff, QStringLiteral("А. Үлгіқызы")),
            partyOf(9, 7, court::Side::Defendant, QStringLiteral("Б. Үлгіұлы")), act());
    }

    static court::Act act()
    {
        court::Act one;
        one.id = idOf<court::Act>(20);
        one.caseId = idOf<court::Case>(7);
        one.title = QStringLiteral("О взыскании долга");
        one.authorId = judge().id;
        one.judgeId = judge().id;
        one.datedOn = {2026, 11, 23};
        return one;
    }
    static court::ActVersion version(int n, qint64 number, const QString &operative)
    {
        return {idOf<court::ActVersion>(n),
                act().caseId,
                act().id,
                number,
                judge().id,
                QStringLiteral("Суд рассмотрел дело."),
                QStringLiteral("Истец просит взыскать долг."),
                QStringLiteral("Долг подтверждён распиской."),
                operative};
    }
    QString keyFile(const QByteArray &p12) const
    {
        const QString path = folder.filePath(QStringLiteral("key.p12"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(p12) == p12.size());
        return path;
    }
};

}  // namespace adil::test
