// SPDX-License-Identifier: GPL-3.0-or-later
// What the box of Ctrl+K asks. The app answers from the cache; commands are added by the shell itself, from
// the actions of the frame and of the screen that is open.
#pragma once

#include "shell/places.h"

#include <QList>
#include <QString>

namespace adil::shell {

struct Found {
    RecordKind kind = RecordKind::CaseFile;
    QString id;
    QString title;
    QString note;  // parties, date, the case of a document
};

class SearchSource {
public:
    virtual ~SearchSource() = default;
    // Best first. Called on the window's thread after each key: must answer within about 20 ms. An empty
    // text asks for what was open lately.
    [[nodiscard]] virtual QList<Found> find(const QString &text, int limit) const = 0;
};

}  // namespace adil::shell
