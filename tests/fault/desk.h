// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation without its windows: the profile in a folder, the editor over it, and somebody who gives one
// command after the other as chance will have it. Who synchronises it is the test's choice. One thread.
#pragma once

#include "court/types.h"
#include "edit/editor.h"
#include "support/courtprofile.h"

#include <random>

namespace adil::test {

struct Given {
    QString uid, kind;
    QString id;  // of the record that it makes or changes
};

class Desk {
public:
    // The clock must outlive it. Fails the test when the folder cannot be opened.
    Desk(const QString &folder, const Clock &clock, const QString &personId);

    // Gives a command in a case that is seen here: a note, a line of a protocol, a paper with its file.
    // Nothing when there is no case, or the editor refuses it.
    std::optional<Given> act(std::mt19937 &random);
    // Size of the next paper's file; by chance when it is 0.
    qint64 paperSize = 0;

    // In the order in which they may go.
    store::Changes facts, views;
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::Reader> reader;
    std::unique_ptr<store::Outbox> outbox;
    std::unique_ptr<edit::Editor> editor;

private:
    struct Choice {
        std::mt19937 &random;
        QString caseId;
        int below(int n) { return int(random() % unsigned(n)); }
    };
    template <class A>
    std::optional<Given> give(const A &arguments, const edit::Attachments &attachments = {});
    std::optional<Given> note(Choice &choice);
    std::optional<Given> line(Choice &choice);
    std::optional<Given> paper(Choice &choice);
    // Ids of the case's records of this type, also those that only wait here.
    [[nodiscard]] QList<QJsonObject> of(const char *type, const QString &caseId) const;
    // Unlike any other text.
    [[nodiscard]] QString text() const { return newUuid(m_clock.now()); }

    const Clock &m_clock;
    QString m_personId;
};

// Both files are sound to SQLite's own eye; for a profile that nobody has open.
void checkIntegrity(const store::Profile &profile);

}  // namespace adil::test
