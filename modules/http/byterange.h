// SPDX-License-Identifier: GPL-3.0-or-later
// The Range header (RFC 9110, section 14.2) against a size. One range of bytes; what we do not serve (several
// ranges, other units, nonsense) is answered with the whole, as the RFC allows.
#pragma once

#include <QByteArrayView>

namespace adil::http {

struct ByteRange {
    enum class Kind { Whole, Part, Unsatisfiable } kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0;
    bool operator==(const ByteRange &) const = default;
};

ByteRange byteRange(QByteArrayView header, qint64 size);

}  // namespace adil::http
