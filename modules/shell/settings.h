// SPDX-License-Identifier: GPL-3.0-or-later
// What a judge can set about the look; stored by the app.
#pragma once

#include "ui/languages.h"
#include "ui/theme.h"

namespace adil::shell {

struct Settings {
    ui::Language language = ui::Language::Kazakh;
    ui::Theme::Choice theme = ui::Theme::Choice::System;
    int textPercent = 100;
    bool operator==(const Settings &) const = default;
};

// Facts for the settings page; no texts.
struct About {
    QString version;
    QString server;
    QString profile;  // folder
    qint64 cacheBytes = -1;
};

}  // namespace adil::shell
