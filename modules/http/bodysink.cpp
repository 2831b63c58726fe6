// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bodysink.h"

#include "base/log.h"
#include "crypto/digest.h"

#include <QTemporaryFile>

#include <algorithm>
#include <utility>

namespace adil::http {

ADIL_LOG(http);

struct BodySink::File {
    explicit File(const QString &directory)
        : file(directory + QStringLiteral("/upload-XXXXXX"))
    { }
    QTemporaryFile file;  // has no name until it is whole, so a crash leaves nothing behind
    crypto::Sha256 digest;
};

BodySink::BodySink(const BodyPolicy &policy)
    : m_maxBytes(policy.maxBytes)
    , m_toFile(policy.toFile)
    , m_directory(policy.directory)
{ }

BodySink::~BodySink() = default;

int BodySink::open(std::optional<quint64> announced)
{
    if (announced && *announced > quint64(std::max<qint64>(m_maxBytes, 0)))
        return 413;
    if (!m_toFile) {
        constexpr qsizetype believed = 1024LL * 1024;  // a header costs a client nothing
        m_memory.reserve(qsizetype(std::min<quint64>(announced.value_or(0), believed)));
        return 0;
    }
    m_file = std::make_unique<File>(m_directory);
    if (m_file->file.open())
        return 0;
    qCWarning(log) << "cannot make an upload file:" << m_file->file.errorString();
    return 507;
}

int BodySink::write(QByteArrayView bytes)
{
    if (bytes.size() > m_maxBytes - m_size)
        return 413;
    m_size += bytes.size();
    if (!m_toFile) {
        m_memory.append(bytes);
        return 0;
    }
    m_file->digest.add(bytes);
    if (m_file->file.write(bytes.data(), bytes.size()) == bytes.size())
        return 0;
    qCWarning(log) << "cannot write an upload file:" << m_file->file.errorString();
    return 507;
}

int BodySink::finish()
{
    if (!m_toFile || (m_file->file.flush() && !m_file->file.fileName().isEmpty()))
        return 0;
    qCWarning(log) << "cannot keep an upload file:" << m_file->file.errorString();
    return 507;
}

void BodySink::giveTo(Request &request)
{
    request.bodySize = m_size;
    request.body = std::exchange(m_memory, {});
    if (!m_toFile)
        return;
    request.bodyFile = m_file->file.fileName();
    request.bodySha256 = m_file->digest.result();
}

}  // namespace adil::http
