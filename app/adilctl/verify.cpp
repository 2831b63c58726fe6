// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl verify: judges the signatures of a PDF or CMS file.
#include "input.h"
#include "verbs.h"

#include "base/clock.h"
#include "sign/validator.h"
#include "words/reasons.h"

#include <QJsonArray>
#include <QJsonObject>

namespace adil::ctl {

static QList<QCommandLineOption> options()
{
    return {
        {QStringLiteral("content"), QStringLiteral("What a detached signature signs."),
         QStringLiteral("FILE")},
        {QStringLiteral("trust"), QStringLiteral("An authority, or a folder of them."),
         QStringLiteral("FILE-OR-FOLDER")},
        {QStringLiteral("at"), QStringLiteral("The time to judge by."), QStringLiteral("TIME")},
    };
}

static QJsonValue orNull(QLatin1String text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

static QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

static QJsonValue orNull(const std::optional<Reason> &reason)
{
    return reason ? QJsonValue(name(*reason)) : QJsonValue();
}

static QLatin1String nameOf(sign::LaterChanges changes)
{
    switch (changes) {
    case sign::LaterChanges::None: return QLatin1String("none");
    case sign::LaterChanges::Signatures: return QLatin1String("signatures");
    case sign::LaterChanges::VisibleMark: return QLatin1String("visibleMark");
    case sign::LaterChanges::Other: break;
    }
    return QLatin1String("other");
}

static QJsonObject toJson(const sign::Certificate &certificate)
{
    return {
        {QStringLiteral("issuer"), certificate.issuer},
        {QStringLiteral("serial"), QString::fromLatin1(certificate.serial)},
        {QStringLiteral("notBefore"), certificate.notBefore.toString(Qt::ISODate)},
        {QStringLiteral("notAfter"), certificate.notAfter.toString(Qt::ISODate)},
    };
}

static QJsonObject toJson(const sign::SignatureReport &report)
{
    const sign::Certificate nobody;
    const sign::Certificate &who = report.certificate ? *report.certificate : nobody;
    return {
        {QStringLiteral("signer"), orNull(who.fullName())},
        {QStringLiteral("iin"), orNull(who.iin)},
        {QStringLiteral("bin"), orNull(who.bin)},
        {QStringLiteral("organisation"), orNull(who.organisation)},
        {QStringLiteral("certificate"), report.certificate ? QJsonValue(toJson(who)) : QJsonValue()},
        {QStringLiteral("level"), report.level},
        {QStringLiteral("verdict"), name(report.verdict)},
        {QStringLiteral("subindication"), orNull(name(report.subindication))},
        {QStringLiteral("reason"), orNull(report.reason)},
        {QStringLiteral("signingTimeClaimed"),
         report.signingTimeClaimed ? QJsonValue(report.signingTimeClaimed->toString(Qt::ISODate))
                                   : QJsonValue()},
        {QStringLiteral("coversWholeFile"), report.coversWholeFile},
        {QStringLiteral("laterChanges"), nameOf(report.laterChanges)},
        {QStringLiteral("revocation"), QStringLiteral("notChecked")},
    };
}

static QString toText(const sign::SignatureReport &report)
{
    const QString who = report.certificate
        ? QStringLiteral("%1 (IIN %2)").arg(report.certificate->fullName(), report.certificate->iin)
        : QStringLiteral("somebody without a certificate");
    const QString why = report.reason
        ? QStringLiteral(" %1: %2").arg(name(report.subindication), words::sentence(*report.reason))
        : QString();
    return QStringLiteral("  %1, %2: %3%4\n").arg(who, report.level, name(report.verdict), why);
}

static Answer toAnswer(const sign::Report &report)
{
    QJsonArray signatures;
    QString text = name(report.verdict);
    if (report.reason && report.signatures.isEmpty())
        text += QStringLiteral(": ") + words::sentence(*report.reason);
    text += QLatin1Char('\n');
    for (const sign::SignatureReport &one : report.signatures) {
        signatures << toJson(one);
        text += toText(one);
    }
    const QJsonObject json{{QStringLiteral("verdict"), name(report.verdict)},
                           {QStringLiteral("reason"), orNull(report.reason)},
                           {QStringLiteral("signatures"), signatures},
                           {QStringLiteral("timestampsNotChecked"), report.timestampsNotChecked}};
    return {json, text, report.verdict == sign::Verdict::Passed};
}

static Result<sign::Question> question(const QCommandLineParser &given)
{
    const auto path = onlyArgument(given.positionalArguments(), QStringLiteral("FILE"));
    if (!path)
        return path.error();
    auto file = readFile(*path);
    if (!file)
        return file.error();
    sign::Question out{*file, {}, {}, SystemClock().now(), {}};
    if (given.isSet(QStringLiteral("content"))) {
        const auto content = readFile(given.value(QStringLiteral("content")));
        if (!content)
            return content.error();
        out.content = *content;
    }
    for (const QString &anchor : given.values(QStringLiteral("trust")))
        if (const auto added = out.trust.addPath(anchor); !added)
            return added.error();
    if (given.isSet(QStringLiteral("at"))) {
        const auto at = readInstant(given.value(QStringLiteral("at")));
        if (!at)
            return at.error();
        out.at = *at;
    }
    return out;
}

static Result<Answer> run(const QCommandLineParser &given)
{
    const auto asked = question(given);
    if (!asked)
        return asked.error();
    const auto report = sign::validate(*asked);
    if (!report)
        return report.error();
    return toAnswer(*report);
}

const Verb verifyVerb{"verify", "FILE [--content FILE] [--trust FILE-OR-FOLDER]… [--at TIME]",
                      "Judges the signatures of a PDF or CMS file.", options, run};

}  // namespace adil::ctl
