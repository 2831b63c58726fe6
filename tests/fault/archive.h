// SPDX-License-Identifier: GPL-3.0-or-later
// What a court really holds, read from its own database past every door; and whether each command in it was
// done once. Beside a server that runs, or without one. One thread.
#pragma once

#include "server/premises.h"
#include "support/courtprofile.h"

namespace adil::test {

class Archive {
public:
    // The premises must outlive it.
    explicit Archive(server::Premises &premises)
        : m_premises(premises)
    { }

    // Live records of a type that this person may see, whole, by id.
    using Records = QMap<QString, QJsonObject>;
    Records heldFor(const QString &personId, const QString &type);
    struct Logged {
        QString personId, kind;
        bool isAccepted = false;
    };
    QHash<QString, Logged> commands();  // by uid
    // Each record has been changed as often as accepted commands name it, and each text lies there once.
    void checkDoneOnce();

    // What is read there under this overlay is what this person may see, to the last field.
    void checkSame(const store::Reader &reader, const QString &personId, const store::Overlay &overlay);
    // Whether the facts are already, of the types that a desk writes.
    bool isSame(const store::Reader &reader, const QString &personId);

private:
    server::Connection &connection();
    [[nodiscard]] static Records shownBy(const store::Reader &reader, const QString &type,
                                         const store::Overlay &overlay);

    server::Premises &m_premises;
};

}  // namespace adil::test
