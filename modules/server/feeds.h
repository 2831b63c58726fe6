// SPDX-License-Identifier: GPL-3.0-or-later
// Private calendar feeds: an address that nobody can guess, by which a person's phone asks for that person's
// hearings and terms without signing in. Whoever has the address can read them, so it says little
// (ical/agendafile.h; names only by its owner's choice), can be taken back, and is worth nothing when its
// owner may not work here any more. Any thread.
#pragma once

#include "server/premises.h"

namespace adil::server {

struct Feed {
    QString language;  // "kk", "ru" or "en"
    QDateTime createdAt;
    std::optional<QDateTime> readAt = {};  // last, to within an hour
    bool withNames = false;  // of the parties
};

class Feeds {
public:
    explicit Feeds(Premises &premises)
        : m_premises(premises)
    { }

    // What comes before a hearing's or a term's day for so long is left out.
    static constexpr int daysKept = 30;

    // The secret of a new address: 43 characters, base64url of 32 random bytes. The one before is worth
    // nothing from now on. WrongValue for a language that is none of the three.
    Result<QByteArray> make(const QString &personId, const QString &language, bool withNames = false);
    // False when there was none.
    Result<bool> revoke(const QString &personId);
    Result<std::optional<Feed>> of(const QString &personId);

    // The calendar of whose secret this is, by what that person may see at this moment. NotFound for all
    // others alike: secrets that never were or were taken back, people who may not sign in.
    Result<QByteArray> read(const QByteArray &secret);

private:
    Premises &m_premises;
};

}  // namespace adil::server
