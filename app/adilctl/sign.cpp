// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl sign: signs a file with a PKCS#12 key, inside the PDF or as CMS beside it.
#include "input.h"
#include "verbs.h"

#include "base/clock.h"
#include "crypto/digest.h"
#include "sign/cms.h"
#include "sign/p12.h"
#include "sign/pades.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace adil::ctl {

static QList<QCommandLineOption> options()
{
    return {
        {QStringLiteral("key"), QStringLiteral("PKCS#12 file."), QStringLiteral("P12")},
        {QStringLiteral("password-file"), QStringLiteral("File whose first line is its password."),
         QStringLiteral("F")},
        {QStringLiteral("pdf"), QStringLiteral("Sign inside the PDF: FILE.signed.pdf.")},
        {QStringLiteral("cms"), QStringLiteral("Sign beside it: FILE.p7s.")},
    };
}

static Result<std::shared_ptr<sign::P12Key>> openKey(const QCommandLineParser &given)
{
    for (const QString &needed : {QStringLiteral("key"), QStringLiteral("password-file")})
        if (!given.isSet(needed))
            return fail(Reason::MissingField, QStringLiteral("--") + needed);
    const auto password = readPassword(given.value(QStringLiteral("password-file")));
    if (!password)
        return password.error();
    return sign::P12Key::open(given.value(QStringLiteral("key")), *password);
}

// Never over a file that is there: it may be somebody's signature.
static Result<QByteArray> signInside(const QString &path, const QString &out, const sign::KeySource &key)
{
    if (QFileInfo::exists(out))
        return fail(Reason::CannotWrite, out + QStringLiteral(" is there already"));
    const auto pdf = readFile(path);
    return pdf ? sign::signPdf(*pdf, key, SystemClock().now()) : pdf;
}

// When others have signed beside the file, the signature joins theirs.
static Result<QByteArray> signBeside(const QString &path, const QString &out, const sign::KeySource &key)
{
    if (!QFileInfo(path).isFile())
        return fail(QFileInfo::exists(path) ? Reason::CannotRead : Reason::NotFound, path);
    const auto digest = crypto::sha256OfFile(path);
    if (!digest)
        return digest;
    if (!QFileInfo::exists(out))
        return sign::signCms(key, *digest, SystemClock().now());
    const auto earlier = readFile(out);
    return earlier ? sign::addSigner(*earlier, key, *digest, SystemClock().now()) : earlier;
}

static Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Reason::CannotWrite, path);
    return {};
}

// What is not said is told from the file.
static Result<bool> goesInside(const QCommandLineParser &given, const QString &path)
{
    const bool pdf = given.isSet(QStringLiteral("pdf")), cms = given.isSet(QStringLiteral("cms"));
    if (pdf && cms)
        return fail(Reason::WrongValue, QStringLiteral("either --pdf or --cms"));
    if (pdf || cms)
        return pdf;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(5) == "%PDF-";
}

static Result<Answer> run(const QCommandLineParser &given)
{
    const auto path = onlyArgument(given.positionalArguments(), QStringLiteral("FILE"));
    if (!path)
        return path.error();
    const auto inside = goesInside(given, *path);
    if (!inside)
        return inside.error();
    const auto key = openKey(given);
    if (!key)
        return key.error();
    const QString out = *path + (*inside ? QStringLiteral(".signed.pdf") : QStringLiteral(".p7s"));
    const auto bytes = *inside ? signInside(*path, out, **key) : signBeside(*path, out, **key);
    if (!bytes)
        return bytes.error();
    if (const auto saved = save(out, *bytes); !saved)
        return saved.error();
    const sign::Certificate &who = (*key)->certificate();
    const QJsonObject json{
        {QStringLiteral("file"), out},
        {QStringLiteral("level"), *inside ? QStringLiteral("PAdES-B") : QStringLiteral("CAdES-B")},
        {QStringLiteral("signer"), who.fullName()},
        {QStringLiteral("iin"), who.iin}};
    return Answer{json, QStringLiteral("%1 signed by %2\n").arg(out, who.fullName())};
}

const Verb signVerb{"sign", "FILE --key P12 --password-file F [--pdf|--cms]",
                    "Signs inside a PDF (FILE.signed.pdf) or beside any file (FILE.p7s).", options, run};

}  // namespace adil::ctl
