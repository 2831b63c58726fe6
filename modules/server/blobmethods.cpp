// SPDX-License-Identifier: GPL-3.0-or-later
// Blob/upload, Blob/get and Blob/lookup (RFC 9404).
#include "crypto/digest.h"
#include "crypto/trailingdigest.h"
#include "jmap/capability.h"
#include "jmap/results.h"
#include "server/access.h"
#include "server/blobstore.h"
#include "server/method.h"

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace adil::server {

using jmap::Fault;
using jmap::JsonFields;
using jmap::SetError;
using jmap::SetFault;

namespace {

const jmap::BlobLimits blobLimits;
constexpr qint64 largestInline = qint64(8) << 20;  // bytes of Blob/get in one reply
constexpr qint64 block = qint64(256) * 1024;
constexpr qint64 stretch = qint64(8) << 20;

SetError invalid(const QString &property) { return {SetFault::InvalidProperties, {}, {property}, {}}; }

SetError noRoom() { return {SetFault::OverQuota, QStringLiteral("cannot write"), {}, {}}; }

// Puts the parts of one creation together in a file of uploads/, which has no name until it is whole, so that
// who is killed meanwhile leaves nothing behind. Hashed while it is written, on another core.
class Assembly {
public:
    explicit Assembly(const Call &call)
        : m_call(call)
        , m_blobs(call.premises)
        , m_file(call.premises.folder().uploads() + QStringLiteral("/assembly-XXXXXX"))
        , m_piece(block, Qt::Uninitialized)
    { }
    std::optional<SetError> addAll(const QJsonArray &sources)
    {
        if (!m_file.open())
            return noRoom();
        m_digest.emplace(m_file.handle());
        for (const QJsonValue source : sources)
            if (auto problem = add(source.toObject()))
                return problem;
        return {};
    }
    Result<Blob> keep()
    {
        // While the last of it is hashed; and before it has a name, and so can be left behind.
        const bool isOnDisk = ::fsync(m_file.handle()) == 0;
        const auto digest = m_digest->finish();
        if (!isOnDisk)
            return fail(Reason::CannotWrite, QStringLiteral("blob"));
        return digest ? m_blobs.keepFile(m_file.fileName(), *digest, m_call.who.personId) : digest.error();
    }

private:
    std::optional<SetError> add(const QJsonObject &source)
    {
        const QJsonValue text = source[QLatin1String("data:asText")];
        const QJsonValue base64 = source[QLatin1String("data:asBase64")];
        const QJsonValue blobId = source[QLatin1String("blobId")];
        if (text.isString() + base64.isString() + blobId.isString() != 1)
            return invalid(QStringLiteral("data"));
        if (text.isString())
            return write(text.toString().toUtf8());
        if (base64.isString()) {
            const auto decoded = QByteArray::fromBase64Encoding(base64.toString().toLatin1(),
                                                                QByteArray::AbortOnBase64DecodingErrors);
            return decoded ? write(*decoded) : invalid(QStringLiteral("data:asBase64"));
        }
        return addBlob(m_call.idOf(blobId.toString()), source);
    }

    std::optional<SetError> addBlob(const QString &blobId, const QJsonObject &source)
    {
        std::optional<qint64> offset, length;
        JsonFields fields(source);
        fields.optional("offset", offset).optional("length", length);
        if (!fields.bad().isEmpty())
            return invalid(fields.bad());
        const auto blob = m_blobs.readable(blobId, m_call.who.personId);
        if (!blob)
            return SetError{SetFault::BlobNotFound, {}, {}, {blobId.left(255)}};
        const qint64 from = offset.value_or(0), count = length.value_or(blob->size - from);
        if (from < 0 || count < 0 || from > blob->size || count > blob->size - from)
            return invalid(QStringLiteral("length"));
        QFile file(blob->path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(from))
            return SetError{SetFault::BlobNotFound, {}, {}, {blobId}};
        for (qint64 left = count; left > 0;) {
            const qint64 got = file.read(m_piece.data(), std::min<qint64>(left, m_piece.size()));
            if (got <= 0)
                return SetError{SetFault::BlobNotFound, {}, {}, {blobId}};
            if (auto problem = write(QByteArrayView(m_piece).first(got)))
                return problem;
            left -= got;
        }
        return {};
    }

    std::optional<SetError> write(QByteArrayView bytes)
    {
        if (bytes.size() > blobLimits.maxSizeBlobSet - m_size)
            return SetError{SetFault::TooLarge, {}, {}, {}};
        while (!bytes.isEmpty()) {
            const auto done = ::write(m_file.handle(), bytes.data(), size_t(bytes.size()));
            if (done <= 0)
                return noRoom();
            m_size += done;
            bytes = bytes.sliced(done);
        }
        m_digest->reached(m_size);
        // The disk begins now, so that little is left to wait for in the end; no promise of it is needed yet.
        if (m_size - m_begun >= stretch)
            (void)::sync_file_range(m_file.handle(), std::exchange(m_begun, m_size), 0,
                                    SYNC_FILE_RANGE_WRITE);
        return {};
    }

    const Call &m_call;
    BlobStore m_blobs;
    QTemporaryFile m_file;
    std::optional<crypto::TrailingDigest> m_digest;  // of the open file: it goes first
    QByteArray m_piece;
    qint64 m_size = 0;
    qint64 m_begun = 0;  // bytes that the disk was told to begin with
};

Result<std::variant<QJsonObject, SetError>> uploadOne(const Call &call, const QJsonValue &value)
{
    using Made = std::variant<QJsonObject, SetError>;
    QJsonArray sources;
    std::optional<QString> type;
    JsonFields fields(value.toObject());
    fields.required("data", sources).optional("type", type);
    if (!fields.bad().isEmpty())
        return Made(invalid(fields.bad()));
    if (sources.size() > blobLimits.maxDataSources)
        return Made(SetError{SetFault::TooLarge, QStringLiteral("maxDataSources"), {}, {}});
    Assembly assembly(call);
    if (auto problem = assembly.addAll(sources))
        return Made(*std::move(problem));
    const auto blob = assembly.keep();
    if (!blob)
        return blob.error();
    return Made(QJsonObject{{QStringLiteral("id"), blob->id},
                            {QStringLiteral("type"), record::encode(type)},
                            {QStringLiteral("size"), blob->size}});
}

Answer upload(const Call &call)
{
    QJsonObject create;
    JsonFields fields(call.arguments);
    fields.required("create", create);
    if (const auto problem = argumentProblem(fields))
        return *problem;
    if (create.size() > call.limits.maxObjectsInSet)
        return refused(Fault::RequestTooLarge);
    QJsonObject created, notCreated;
    for (auto it = create.begin(); it != create.end(); ++it) {
        const auto made = uploadOne(call, *it);
        if (!made)
            return serverFailed(made.error());
        if (const auto *error = std::get_if<SetError>(&*made)) {
            notCreated[it.key()] = toJson(*error);
            continue;
        }
        const auto &blob = std::get<QJsonObject>(*made);
        created[it.key()] = blob;
        call.createdIds[it.key()] = blob[QLatin1String("id")].toString();
    }
    return QJsonObject{{QStringLiteral("accountId"), call.premises.accountId()},
                       {QStringLiteral("created"), created},
                       {QStringLiteral("notCreated"), notCreated}};
}

struct Wanted {
    bool text = false, base64 = false, any = false, size = false, digest = false;
    qint64 offset = 0;
    std::optional<qint64> length;
    [[nodiscard]] bool isContent() const { return text || base64 || any || digest; }
};

bool readWanted(const QStringList &properties, Wanted &wanted)
{
    for (const QString &property : properties) {
        if (property == QLatin1String("data:asText"))
            wanted.text = true;
        else if (property == QLatin1String("data:asBase64"))
            wanted.base64 = true;
        else if (property == QLatin1String("data"))
            wanted.any = true;
        else if (property == QLatin1String("size"))
            wanted.size = true;
        else if (property == QLatin1String("digest:sha-256"))
            wanted.digest = true;
        else
            return false;
    }
    return true;
}

void addContent(QJsonObject &json, const QByteArray &bytes, const Wanted &wanted)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    const bool isText = !decoder.hasError();
    if (wanted.text && !isText)
        json[QLatin1String("isEncodingProblem")] = true;
    if (wanted.text || (wanted.any && isText))
        json[QLatin1String("data:asText")] = isText ? QJsonValue(text) : QJsonValue();
    if (wanted.base64 || (wanted.any && !isText))
        json[QLatin1String("data:asBase64")] = QString::fromLatin1(bytes.toBase64());
    if (wanted.digest)
        json[QLatin1String("digest:sha-256")] = QString::fromLatin1(crypto::sha256(bytes).toBase64());
}

// The digest of a whole blob is its name; nothing need be read for it.
bool isWholeDigestOnly(const Wanted &wanted)
{
    return wanted.digest && !wanted.text && !wanted.base64 && !wanted.any && wanted.offset == 0
        && !wanted.length;
}

Answer blobJson(const Blob &blob, const Wanted &wanted, qint64 &budget)
{
    QJsonObject json{{QStringLiteral("id"), blob.id}};
    if (wanted.size)
        json[QLatin1String("size")] = blob.size;
    if (isWholeDigestOnly(wanted)) {
        const auto hash = QByteArray::fromHex(blob.id.mid(1).toLatin1());
        json[QLatin1String("digest:sha-256")] = QString::fromLatin1(hash.toBase64());
        return json;
    }
    if (!wanted.isContent())
        return json;
    const qint64 from = std::min(wanted.offset, blob.size);
    const qint64 count = std::min(wanted.length.value_or(blob.size), blob.size - from);
    if (wanted.offset > blob.size || (wanted.length && *wanted.length > count))
        json[QLatin1String("isTruncated")] = true;
    budget -= count;
    if (budget < 0)
        return refused(Fault::RequestTooLarge, QStringLiteral("download it instead"));
    QFile file(blob.path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return serverFailed(fail(Reason::CannotRead, QStringLiteral("blob")));
    addContent(json, file.read(count), wanted);
    return json;
}

Answer get(const Call &call)
{
    QStringList ids;
    std::optional<QStringList> properties;
    std::optional<qint64> offset;
    Wanted wanted;
    JsonFields fields(call.arguments);
    fields.required("ids", ids)
        .optional("properties", properties)
        .optional("offset", offset)
        .optional("length", wanted.length);
    wanted.offset = offset.value_or(0);
    if (wanted.offset < 0)
        fields.blame("offset");
    if (wanted.length && *wanted.length < 0)
        fields.blame("length");
    if (!readWanted(properties.value_or(QStringList{QStringLiteral("data"), QStringLiteral("size")}), wanted))
        fields.blame("properties");
    if (const auto problem = argumentProblem(fields))
        return *problem;
    if (ids.size() > call.limits.maxObjectsInGet)
        return refused(Fault::RequestTooLarge);
    BlobStore blobs(call.premises);
    QJsonArray list, notFound;
    qint64 budget = largestInline;
    for (QString &id : ids)
        id = call.idOf(id);
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        const auto blob = blobs.readable(id, call.who.personId);
        if (!blob && blob.error().reason != Reason::NotFound)
            return serverFailed(blob.error());
        if (!blob) {
            notFound << id;
            continue;
        }
        auto json = blobJson(*blob, wanted, budget);
        if (std::holds_alternative<jmap::MethodError>(json))
            return json;
        list << std::get<QJsonObject>(json);
    }
    return QJsonObject{{QStringLiteral("accountId"), call.premises.accountId()},
                       {QStringLiteral("list"), list},
                       {QStringLiteral("notFound"), notFound}};
}

QJsonArray matchedIds(const Call &call, Connection &db, const RecordTable &table, const QString &blobId)
{
    const Condition visible = visibleTo(call.who.personId, table);
    auto query = db.run(QStringLiteral("SELECT r.id FROM blob_ref b JOIN %1 r ON r.id = b.id "
                                       "WHERE b.sha256 = ? AND b.type = ? AND %2 ORDER BY r.id")
                            .arg(table.quoted(), visible.sql),
                        QVariantList{blobId.mid(1), table.type().name} + visible.values);
    QJsonArray ids;
    while (query.next())
        ids << query.value(0).toString();
    return ids;
}

Answer lookup(const Call &call)
{
    QStringList ids, typeNames;
    JsonFields fields(call.arguments);
    fields.required("ids", ids).required("typeNames", typeNames);
    if (const auto problem = argumentProblem(fields))
        return *problem;
    for (const QString &type : std::as_const(typeNames))
        if (!call.premises.byType().contains(type))
            return refused(Fault::UnknownDataType, type.left(100));
    if (ids.size() > call.limits.maxObjectsInGet)
        return refused(Fault::RequestTooLarge);
    return reading(call, [&](Connection &db) -> Answer {
        BlobStore blobs(call.premises);
        QJsonArray list, notFound;
        for (const QString &given : std::as_const(ids)) {
            const QString id = call.idOf(given);
            if (!blobs.readable(db, id, call.who.personId)) {
                notFound << id;
                continue;
            }
            QJsonObject matched;
            for (const QString &type : std::as_const(typeNames))
                matched[type] = matchedIds(call, db, *call.premises.byType()[type], id);
            list << QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("matchedIds"), matched}};
        }
        return QJsonObject{{QStringLiteral("accountId"), call.premises.accountId()},
                           {QStringLiteral("list"), list},
                           {QStringLiteral("notFound"), notFound}};
    });
}

}  // namespace

void addBlobMethods(Methods &methods)
{
    const auto add = [&](const char *verb, Answer (*method)(const Call &)) {
        methods[QLatin1String("Blob/") + QLatin1String(verb)] = {jmap::blobCapability,
                                                                 [method](const Call &call) -> Answer {
                                                                     if (auto problem = accountProblem(call))
                                                                         return *std::move(problem);
                                                                     return method(call);
                                                                 }};
    };
    add("upload", &upload);
    add("get", &get);
    add("lookup", &lookup);
}

}  // namespace adil::server
