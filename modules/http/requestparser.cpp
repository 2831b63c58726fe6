// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that includes Beast. Its parser asserts that the last chunk of a body comes in pieces of five
// bytes or more, which is for the client to choose; so its assertions are off here (a test sends byte by
// byte).
#define BOOST_DISABLE_ASSERTS

#include "http/requestparser.h"

#include "http/target.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace adil::http {

namespace beast = boost::beast;
using beast::error_code;
using beast::string_view;

static QByteArray bytesOf(string_view text) { return {text.data(), qsizetype(text.size())}; }

static bool isSame(string_view text, const char *word) { return beast::iequals(text, word); }

class RequestParser::Grammar : public beast::http::basic_parser<true> {
public:
    explicit Grammar(qsizetype maxHeader)
    {
        header_limit(std::uint32_t(maxHeader));
        body_limit(std::numeric_limits<std::uint64_t>::max());  // the sink counts
    }

    Request request;
    std::optional<Refusal> refusal;
    BodySink *sink = nullptr;
    bool expectsContinue = false;

    void fail(const error_code &error);

private:
    void on_request_impl(beast::http::verb, string_view method, string_view target, int version,
                         error_code &ec) override;
    void on_response_impl(int, string_view, int, error_code &) override { }
    void on_field_impl(beast::http::field, string_view name, string_view value, error_code &ec) override;
    void on_header_impl(error_code &ec) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override { }
    std::size_t on_body_impl(string_view body, error_code &ec) override;
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code &ec) override
    {
        return on_body_impl(body, ec);
    }
    void on_finish_impl(error_code &) override { m_inTrailer = false; }

    void refuse(int status, const char *detail, error_code &ec)
    {
        refusal = Refusal{status, detail};
        ec = beast::http::error::bad_value;
    }
    void countField(beast::http::field field, string_view value, error_code &ec);

    int m_version = 11;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_codings = 0;
    bool m_inTrailer = false;
};

void RequestParser::Grammar::on_request_impl(beast::http::verb, string_view method, string_view target,
                                             int version, error_code &ec)
{
    m_version = version;
    request.method = bytesOf(method);
    if (request.method == "CONNECT" || request.method == "TRACE")
        return refuse(501, "this method is not offered", ec);
    auto parsed = parseTarget(bytesOf(target), request.method);
    if (!parsed)
        return refuse(400, "malformed request target", ec);
    request.path = std::move(parsed->path);
    request.query = std::move(parsed->query);
}

void RequestParser::Grammar::on_field_impl(beast::http::field field, string_view name, string_view value,
                                           error_code &ec)
{
    if (m_inTrailer)  // a trailer never becomes a header
        return;
    countField(field, value, ec);
    if (!ec)
        request.headers.emplaceBack(bytesOf(name).toLower(), bytesOf(value));
}

void RequestParser::Grammar::countField(beast::http::field field, string_view value, error_code &ec)
{
    using Field = beast::http::field;
    switch (field) {
    case Field::host:
        if (++m_hosts > 1)
            return refuse(400, "more than one Host", ec);
        if (!isHost(bytesOf(value)))
            return refuse(400, "malformed Host", ec);
        break;
    case Field::content_length:
        if (++m_lengths > 1 || value.find(',') != string_view::npos)
            return refuse(400, "more than one Content-Length", ec);
        break;
    case Field::transfer_encoding:
        if (++m_codings > 1)
            return refuse(400, "more than one Transfer-Encoding", ec);
        if (!isSame(value, "chunked"))
            return refuse(501, "only the transfer coding chunked is understood", ec);
        break;
    case Field::expect:
        if (!isSame(value, "100-continue"))
            return refuse(417, "only 100-continue can be expected", ec);
        expectsContinue = m_version == 11;
        break;
    default: break;
    }
}

void RequestParser::Grammar::on_header_impl(error_code &ec)
{
    m_inTrailer = true;
    if (m_hosts == 0 && m_version == 11)
        return refuse(400, "no Host", ec);
    if (m_codings > 0 && (m_lengths > 0 || m_version == 10))
        return refuse(400, "Transfer-Encoding cannot be combined", ec);
}

std::size_t RequestParser::Grammar::on_body_impl(string_view body, error_code &ec)
{
    const int status = sink->write(QByteArrayView(body.data(), qsizetype(body.size())));
    if (status != 0)
        refuse(status, status == 413 ? "the body is larger than allowed" : "no room for the body", ec);
    return body.size();
}

void RequestParser::Grammar::fail(const error_code &error)
{
    using Problem = beast::http::error;
    if (refusal)
        return;
    if (error == Problem::header_limit)
        refusal = Refusal{431, "the header is larger than allowed"};
    else if (error == Problem::bad_version)
        refusal = Refusal{505, "only HTTP/1.0 and HTTP/1.1 are spoken"};
    else
        refusal = Refusal{400, QByteArray::fromStdString(error.message())};
}

RequestParser::RequestParser(qsizetype maxHeader)
    : m_grammar(std::make_unique<Grammar>(maxHeader))
    , m_maxHeader(maxHeader)
{ }

RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView bytes, BodySink *sink)
{
    m_grammar->sink = sink;
    return headDone() ? feedBody(bytes) : feedHead(bytes);
}

// Beast counts the request line and the fields apart, so the limit for both together is kept here.
qsizetype RequestParser::feedHead(QByteArrayView bytes)
{
    qsizetype used = 0;
    const qsizetype allowed = std::min(bytes.size(), m_maxHeader - m_headUsed);
    while (!headDone() && !refusal()) {
        error_code ec;
        const auto taken = m_grammar->put({bytes.data() + used, std::size_t(allowed - used)}, ec);
        used += qsizetype(taken);
        if (ec == beast::http::error::need_more) {
            if (m_headUsed + allowed == m_maxHeader)
                m_grammar->fail(beast::http::error::header_limit);
            break;
        }
        if (ec)
            m_grammar->fail(ec);
    }
    m_headUsed += used;
    return used;
}

qsizetype RequestParser::feedBody(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && !done() && !refusal()) {
        error_code ec;
        used += qsizetype(m_grammar->put({bytes.data() + used, std::size_t(bytes.size() - used)}, ec));
        if (ec == beast::http::error::need_more)
            break;
        if (ec)
            m_grammar->fail(ec);
    }
    return used;
}

const std::optional<Refusal> &RequestParser::refusal() const { return m_grammar->refusal; }

bool RequestParser::headDone() const { return m_grammar->is_header_done(); }

bool RequestParser::done() const { return m_grammar->is_done(); }

std::optional<quint64> RequestParser::announcedLength() const
{
    const auto length = m_grammar->content_length();
    return length ? std::optional<quint64>(*length) : std::nullopt;
}

bool RequestParser::expectsContinue() const { return m_grammar->expectsContinue; }

bool RequestParser::keepAlive() const { return m_grammar->keep_alive(); }

Request RequestParser::takeRequest() { return std::move(m_grammar->request); }

}  // namespace adil::http
