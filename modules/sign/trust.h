// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates a court trusts: authorities from PEM or DER files. A value; any thread.
#pragma once

#include "sign/report.h"

namespace adil::sign {

class Trust {
public:
    // Every certificate in a PEM text, or one in DER. Malformed; Empty when there is none.
    Result<void> add(const QByteArray &certificates);
    // A file, or every *.pem, *.crt and *.cer of a folder. Also NotFound and CannotRead; the detail names the
    // file.
    Result<void> addPath(const QString &path);
    [[nodiscard]] const QList<QByteArray> &anchors() const { return m_anchors; }

    struct Finding {
        Subindication subindication;
        Reason reason;
    };
    // Nothing when the certificate leads to an anchor and everything on the way was valid at that instant.
    // `others` are certificates that came with the signature; they help to find the way and are not trusted.
    [[nodiscard]] std::optional<Finding>
    objection(const QByteArray &certificate, const QList<QByteArray> &others, const QDateTime &at) const;

private:
    QList<QByteArray> m_anchors;
};

}  // namespace adil::sign
