// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a request's body as it comes, into memory or into a file with its SHA-256, and never more than
// allowed. Lives on the network thread until the handler has returned; then a file that is still there goes.
#pragma once

#include "http/exchange.h"

#include <memory>
#include <optional>

namespace adil::http {

class BodySink {
public:
    explicit BodySink(const BodyPolicy &policy);
    ~BodySink();
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;

    // Each returns 0, or the status to answer with: 413 more than allowed, 507 the file cannot be written.
    int open(std::optional<quint64> announced);
    int write(QByteArrayView bytes);
    int finish();
    // Moves what was received into the request.
    void giveTo(Request &request);

private:
    struct File;
    const qint64 m_maxBytes;
    const bool m_toFile;
    const QString m_directory;
    qint64 m_size = 0;
    QByteArray m_memory;
    std::unique_ptr<File> m_file;
};

}  // namespace adil::http
