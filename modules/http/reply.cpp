// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/reply.h"

#include "base/log.h"
#include "http/byterange.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace adil::http {

ADIL_LOG(http);

Reply::Reply() = default;
Reply::Reply(Reply &&) noexcept = default;
Reply &Reply::operator=(Reply &&) noexcept = default;
Reply::~Reply() = default;

static const char *phrase(int status)
{
    static constexpr std::array<std::pair<int, const char *>, 31> phrases{
        {{200, "OK"},
         {201, "Created"},
         {202, "Accepted"},
         {204, "No Content"},
         {206, "Partial Content"},
         {301, "Moved Permanently"},
         {302, "Found"},
         {303, "See Other"},
         {304, "Not Modified"},
         {307, "Temporary Redirect"},
         {308, "Permanent Redirect"},
         {400, "Bad Request"},
         {401, "Unauthorized"},
         {403, "Forbidden"},
         {404, "Not Found"},
         {405, "Method Not Allowed"},
         {406, "Not Acceptable"},
         {408, "Request Timeout"},
         {409, "Conflict"},
         {410, "Gone"},
         {412, "Precondition Failed"},
         {413, "Content Too Large"},
         {415, "Unsupported Media Type"},
         {416, "Range Not Satisfiable"},
         {417, "Expectation Failed"},
         {422, "Unprocessable Content"},
         {429, "Too Many Requests"},
         {431, "Request Header Fields Too Large"},
         {500, "Internal Server Error"},
         {501, "Not Implemented"},
         {503, "Service Unavailable"}}};
    for (const auto &[code, text] : phrases)
        if (code == status)
            return text;
    return status == 505 ? "HTTP Version Not Supported" : status == 507 ? "Insufficient Storage" : "";
}

static bool isSameName(const QByteArray &a, const char *b) { return qstricmp(a.constData(), b) == 0; }

static bool has(const Pairs &headers, const char *name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &h) { return isSameName(h.first, name); });
}

static bool isOurs(const QByteArray &name)
{
    return isSameName(name, "Content-Length") || isSameName(name, "Transfer-Encoding")
        || isSameName(name, "Connection") || isSameName(name, "Date") || isSameName(name, "Content-Type");
}

// A value with a line break would write headers of its own.
static bool isClean(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; });
}

static bool isSendable(const Response &response)
{
    const auto isToken = [](const QByteArray &name) {
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                || c == '_';
        });
    };
    return response.status >= 200 && response.status <= 599 && isClean(response.contentType)
        && std::all_of(response.headers.begin(), response.headers.end(), [&](const auto &h) {
               return isToken(h.first) && isClean(h.second) && !isOurs(h.first);
           });
}

static QByteArray quotedTag(const QByteArray &etag) { return '"' + etag + '"'; }

// If-None-Match: a list of tags, weak ones compare as strong (RFC 9110, section 13.1.2).
static bool isKnown(const QByteArray &ifNoneMatch, const QByteArray &quoted)
{
    const auto tags = ifNoneMatch.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](QByteArray tag) {
        tag = tag.trimmed();
        if (tag.startsWith("W/"))
            tag = tag.sliced(2);
        return tag == "*" || tag == quoted;
    });
}

// A GET of what the client has already, by the ETag that the handler gave.
static bool isUnchanged(const Request &request, const Response &response)
{
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const auto tag = std::find_if(response.headers.begin(), response.headers.end(),
                                  [](const auto &h) { return isSameName(h.first, "ETag"); });
    return isRead && response.status == 200 && tag != response.headers.end()
        && isKnown(request.header("if-none-match"), tag->second);
}

// If-Range wants the very tag; a date is never ours, so it means the whole.
static bool mayBePart(const Request &request, const FileBody &file)
{
    const QByteArray condition = request.header("if-range");
    return request.method == "GET"
        && (condition.isEmpty() || (!file.etag.isEmpty() && condition == quotedTag(file.etag)));
}

static std::unique_ptr<QFile> opened(const FileBody &body)
{
    auto file = std::make_unique<QFile>(body.path);
    if (file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) && !file->isSequential()
        && (body.size < 0 || file->size() == body.size))
        return file;
    qCWarning(log) << "a file to send is missing or has another size:" << body.path;
    return nullptr;
}

// Turns the file into what is sent of it: all, a part, nothing. `length` is the Content-Length.
static void chooseFile(const Request &request, Response &response, Reply &reply, qint64 &length)
{
    const FileBody body = std::get<FileBody>(response.body);
    auto file = opened(body);
    if (!file) {
        response = Response::problem(500);
        return;
    }
    const qint64 size = file->size();
    response.headers.emplaceBack("Accept-Ranges", "bytes");
    if (!body.etag.isEmpty())
        response.headers.emplaceBack("ETag", quotedTag(body.etag));
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (isRead && response.status == 200 && !body.etag.isEmpty()
        && isKnown(request.header("if-none-match"), quotedTag(body.etag))) {
        response.status = 304;
        return;
    }
    ByteRange range{ByteRange::Kind::Whole, 0, size};
    if (response.status == 200 && mayBePart(request, body))
        range = byteRange(request.header("range"), size);
    const QByteArray total = QByteArray::number(size);
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        const Pairs headers = std::exchange(response, Response::problem(416)).headers;
        response.headers = headers + Pairs{{"Content-Range", "bytes */" + total}};
        return;
    }
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        response.headers.append({"Content-Range",
                                 "bytes " + QByteArray::number(range.first) + '-'
                                     + QByteArray::number(range.first + range.length - 1) + '/' + total});
    }
    if (!file->seek(range.first)) {
        response = Response::problem(500);
        return;
    }
    length = range.length;
    reply.fileBytes = range.length;
    reply.file = std::move(file);
}

static void addDefaults(Pairs &headers, bool isStream)
{
    const auto add = [&](const char *name, const char *value) {
        if (!has(headers, name))
            headers.emplaceBack(name, value);
    };
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    // What is served are records and papers of parties: should a browser show one, it runs nothing.
    add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    add("Referrer-Policy", "no-referrer");
    if (isStream)
        add("X-Accel-Buffering", "no");  // nginx would hold events back
}

static QByteArray headText(const Response &response, std::optional<qint64> length, const Request &request,
                           bool close, const QDateTime &now)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phrase(response.status)
        + "\r\nDate: " + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss").toLatin1()
        + " GMT\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    if (!response.contentType.isEmpty())
        add("Content-Type", response.contentType);
    if (length)
        add("Content-Length", QByteArray::number(*length));
    for (const auto &[name, value] : response.headers)
        add(name, value);
    if (close)
        add("Connection", "close");
    else if (request.header("connection").toLower().contains("keep-alive"))
        add("Connection", "keep-alive");  // HTTP/1.0 waits for the word
    return head + "\r\n";
}

Reply composeReply(const Request &request, Response response, bool mayStay, const QDateTime &now)
{
    Reply reply;
    if (!isSendable(response)) {
        qCWarning(log) << "a reply with a header that cannot be sent";
        response = Response::problem(500);
    }
    std::optional<qint64> length;
    if (std::holds_alternative<FileBody>(response.body)) {
        qint64 sent = 0;
        chooseFile(request, response, reply, sent);
        length = sent;
    }
    if (auto *const stream = std::get_if<EventStream>(&response.body))
        reply.events = std::exchange(*stream, {});
    const bool isStream = reply.events.channel() != nullptr;
    if (auto *const bytes = std::get_if<QByteArray>(&response.body)) {
        if (isUnchanged(request, response))
            response.status = 304;
        reply.body = std::move(*bytes);
        length = reply.body.size();
    }
    if (response.status == 204 || response.status == 304) {
        reply.body.clear();
        length.reset();
    }
    if (isStream)
        length.reset();  // its end is the end of the connection
    reply.close = !mayStay || isStream;
    addDefaults(response.headers, isStream);
    reply.head = headText(response, length, request, reply.close, now);
    if (request.method == "HEAD") {
        reply.body.clear();
        reply.file.reset();
        reply.fileBytes = 0;
        reply.events = {};
    }
    return reply;
}

}  // namespace adil::http
