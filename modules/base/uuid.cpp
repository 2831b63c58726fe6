// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace adil {

QString newUuid(const QDateTime &now)
{
    const quint64 milliseconds = quint64(now.toMSecsSinceEpoch()) & 0xffff'ffff'ffffu;
    auto *random = QRandomGenerator::system();
    const quint64 high = milliseconds << 16 | 0x7000u | (random->generate() & 0xfffu);
    const quint64 low = (random->generate64() & 0x3fff'ffff'ffff'ffffu) | 0x8000'0000'0000'0000u;
    return QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

QString newRecordId(const QDateTime &now) { return QLatin1Char('R') + newUuid(now); }

QString derivedRecordId(const QString &of, const QString &what)
{
    const QByteArray digest =
        QCryptographicHash::hash((of + u'\n' + what).toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString uuid = of.startsWith(u'R') ? of.mid(1) : of;
    const QString time = isRecordId(QString(u'R' + uuid)) ? uuid.left(12) : QString(12, u'0');
    return u'R' + time + u'7' + QString::fromLatin1(digest.left(3)) + u'8'
        + QString::fromLatin1(digest.mid(3, 15));
}

bool isRecordId(QStringView text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 33 && text[0] == u'R' && std::all_of(text.begin() + 1, text.end(), isHex);
}

}  // namespace adil
