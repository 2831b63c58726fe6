// SPDX-License-Identifier: GPL-3.0-or-later
// What a judge can set about look and reminders; stored by the app.
#pragma once

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/theme.h"

#include <functional>
#include <optional>

namespace adil::shell {

// Of what notifications tell, and when. Negative: not of this.
struct Reminders {
    int beforeHearing = 15;  // minutes
    int beforeTerm = 1;  // working days; 0: on the day itself
    bool drafts = false;  // each morning, while drafts wait for a signature
    bool operator==(const Reminders &) const = default;
};

struct Settings {
    ui::Language language = ui::Language::Kazakh;
    ui::Theme::Choice theme = ui::Theme::Choice::System;
    int textPercent = 100;
    Reminders reminders = {};
    bool operator==(const Settings &) const = default;
};

// Facts for the settings page; no texts.
struct About {
    QString version;
    QString server;
    QString profile;  // folder
};

// A case whose files are to be on this computer.
struct KeptCase {
    QString id;
    QString number;
    bool isPinned = false;  // by the person; else by itself
    std::optional<QDateTime> heard;  // soon
    int here = 0, all = 0;  // files
    qint64 bytes = 0;  // of those here
};

// The files of this computer, as the settings page shows them.
struct KeptFiles {
    ui::Format format;
    qint64 bytes = 0;  // of all that are here
    qint64 quota = 0;
    bool isHeld = false;  // the disk has no room for more
    QList<KeptCase> cases;
};
// Asked when the page is shown.
using TellKept = std::function<KeptFiles()>;

// What the server says of the person's private calendar feed, as it is shown. Times as people write them.
struct FeedView {
    enum class Kind { Unknown, Asking, None, There, Offline, Failed };
    Kind kind = Kind::Unknown;
    QString createdAt = {}, readAt = {};  // empty: never read
    QString address = {};  // only when it was made just now
    QString failure = {};  // a sentence
    bool withNames = false;  // of the parties
    bool operator==(const FeedView &) const = default;
};
enum class FeedAsk { Look, Make, MakeWithNames, Revoke };

}  // namespace adil::shell
