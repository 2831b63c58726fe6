// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefile.h"

#include "contentkind.h"
#include "ziparchive.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace adil::courtserver {

namespace {

constexpr qint64 maxText = qint64(64) << 20;  // of a text unpacked
constexpr qint64 maxAll = qint64(1) << 30;  // of all parts unpacked
constexpr int maxParts = 10'000;

Error unsupported(const char *why) { return fail(Reason::UnsupportedType, QLatin1String(why)); }

// Not NotFound: that would be the file itself.
Result<QByteArray> part(const ZipArchive &archive, const QString &name)
{
    auto bytes = archive.read(name, maxText);
    if (!bytes && bytes.error().reason == Reason::NotFound)
        return fail(Reason::Damaged, QStringLiteral("no ") + name.left(80));
    return bytes;
}

Result<void> soundXml(const QByteArray &bytes, QLatin1String root)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != root)
        return fail(Reason::Damaged, QStringLiteral("its text does not begin with <%1>").arg(root));
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? fail(Reason::Damaged, QStringLiteral("its text is no sound XML"))
                          : Result<void>();
}

// The part that [Content_Types].xml says is the main text, without the slash.
QString mainPart(const QByteArray &types)
{
    QXmlStreamReader xml(types);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Override"))
            continue;
        if (xml.attributes().value(QLatin1String("ContentType")).toString()
            == QLatin1String(docxType) + QLatin1String(".main+xml"))
            return xml.attributes().value(QLatin1String("PartName")).toString().mid(1);
    }
    return {};
}

Result<QString> docx(const ZipArchive &archive)
{
    const auto types = part(archive, QStringLiteral("[Content_Types].xml"));
    if (!types)
        return types.error();
    const QString name = mainPart(*types);
    if (name.isEmpty())
        return unsupported(types->contains("macroEnabled") ? "an office file with macros"
                                                           : "an office file that is no text");
    const auto text = part(archive, name);
    const auto sound = text ? soundXml(*text, QLatin1String("document")) : Result<void>(text.error());
    return sound ? Result<QString>(QLatin1String(docxType)) : sound.error();
}

Result<QString> odt(const ZipArchive &archive)
{
    const auto type = part(archive, QStringLiteral("mimetype"));
    if (!type)
        return type.error();
    if (type->trimmed() != odtType)
        return unsupported("an office file that is no text");
    const auto manifest = archive.read(QStringLiteral("META-INF/manifest.xml"), maxText);
    if (manifest && manifest->contains("encryption-data"))
        return fail(Reason::PasswordNeeded);
    const auto text = part(archive, QStringLiteral("content.xml"));
    const auto sound = text ? soundXml(*text, QLatin1String("document-content")) : Result<void>(text.error());
    return sound ? Result<QString>(QLatin1String(odtType)) : sound.error();
}

// Check sums of every part, and no bomb.
Result<void> unpackAll(const ZipArchive &archive)
{
    const QList<ZipArchive::Entry> entries = archive.entries();
    if (entries.size() > maxParts)
        return fail(Reason::TooLarge, QStringLiteral("%1 parts").arg(entries.size()));
    qint64 left = maxAll;
    for (const ZipArchive::Entry &entry : entries) {
        if (entry.encrypted)
            return fail(Reason::PasswordNeeded);
        if (entry.name.endsWith(u'/'))
            continue;
        const auto size = archive.measure(entry.name, left);
        if (!size)
            return size.error();
        left -= *size;
    }
    return {};
}

// A stream of this name is where office programs put a document under a password.
Result<QString> compound(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead);
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray mark(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    while (!file.atEnd()) {
        const QByteArray block = file.read(qint64(1) << 20);
        if (block.contains(mark))
            return fail(Reason::PasswordNeeded);
        if (block.isEmpty())
            break;
    }
    return unsupported("an old office file: save it as DOCX, ODT or PDF");
}

}  // namespace

bool isArchive(const QByteArray &start)
{
    return start.startsWith(QByteArray("PK\3\4", 4)) || start.startsWith(QByteArray("PK\5\6", 4));
}

bool isCompoundFile(const QByteArray &start) { return start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"); }

Result<QString> officeType(const QString &file)
{
    QFile plain(file);
    if (!plain.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead);
    if (isCompoundFile(plain.peek(8)))
        return compound(file);
    const auto archive = ZipArchive::open(file);
    if (!archive)
        return archive.error();
    const bool isDocx = (*archive)->contains(QStringLiteral("[Content_Types].xml"));
    if (!isDocx && !(*archive)->contains(QStringLiteral("mimetype")))
        return unsupported("an archive: unpack it and import what is inside");
    if (const auto sound = unpackAll(**archive); !sound)
        return sound.error();
    return isDocx ? docx(**archive) : odt(**archive);
}

}  // namespace adil::courtserver
