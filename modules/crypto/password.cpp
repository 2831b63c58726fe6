// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/password.h"

#include "crypto/random.h"

#include <QRegularExpression>

#include <argon2.h>

namespace adil::crypto {

static constexpr qsizetype saltLength = 16, hashLength = 32;

Result<QByteArray> hashPassword(const QByteArray &password, const PasswordCost &cost)
{
    const QByteArray salt = randomBytes(saltLength);
    QByteArray text(qsizetype(argon2_encodedlen(cost.passes, cost.memoryKiB, cost.lanes, saltLength,
                                                hashLength, Argon2_id)),
                    '\0');
    const int status = argon2id_hash_encoded(cost.passes, cost.memoryKiB, cost.lanes, password.constData(),
                                             size_t(password.size()), salt.constData(), saltLength,
                                             hashLength, text.data(), size_t(text.size()));
    if (status != ARGON2_OK)
        return fail(Reason::WrongValue, QString::fromLatin1(argon2_error_message(status)));
    text.truncate(qsizetype(qstrlen(text.constData())));
    return text;
}

bool passwordMatches(const QByteArray &hash, const QByteArray &password)
{
    return argon2id_verify(hash.constData(), password.constData(), size_t(password.size())) == ARGON2_OK;
}

bool isCheaperThan(const QByteArray &hash, const PasswordCost &cost)
{
    static const QRegularExpression form(
        QStringLiteral("^\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$"));
    const auto match = form.match(QString::fromLatin1(hash));
    return !match.hasMatch() || match.captured(1).toUInt() < cost.memoryKiB
        || match.captured(2).toUInt() < cost.passes || match.captured(3).toUInt() < cost.lanes;
}

}  // namespace adil::crypto
