// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/capability.h"

#include <algorithm>

namespace adil::jmap {

QString blobIdOf(const QByteArray &sha256Hex) { return u'S' + QString::fromLatin1(sha256Hex); }

static bool isLowerHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }

bool isBlobId(QStringView text)
{
    return text.size() == 65 && text.front() == u'S'
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return isLowerHex(c); });
}

static bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'_';
}

bool isId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 255
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isIdCharacter(c); });
}

QString commandIdOf(const QString &uid) { return u'C' + uid; }

}  // namespace adil::jmap
