// SPDX-License-Identifier: GPL-3.0-or-later
// An nginx of a benchmark's own: one folder over TLS, to be read by GET and written by PUT, as plain as it
// can be; in a temporary folder, which goes with it.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace bench {

class Nginx {
public:
    Nginx() = default;
    ~Nginx();
    Nginx(const Nginx &) = delete;
    Nginx &operator=(const Nginx &) = delete;

    // With the key and the certificate of this folder (of a court's: tls). False: there is no nginx, or it
    // does not start.
    bool start(const QString &tls);
    // Of the one file that is measured.
    [[nodiscard]] const QString &url() const { return m_url; }

private:
    [[nodiscard]] bool writeConfig(const QString &path, const QString &tls, quint16 port) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
};

}  // namespace bench
