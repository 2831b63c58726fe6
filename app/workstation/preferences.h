// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered before anybody signed in: language, theme, text size, reminders, own keys, the last
// server and person. One JSON file.
#pragma once

#include "base/result.h"
#include "shell/settings.h"

#include <QHash>
#include <QKeySequence>
#include <QUrl>

namespace adil::app {

struct Preferences {
    shell::Settings look;
    QHash<QString, QString> keys;  // shortcut id -> keys, portable text
    QUrl server;
    QString caFile;
    QString iin;
    bool demoNoticeClosed = false;
    bool operator==(const Preferences &) const = default;

    // What is missing or cannot be read takes its default: a broken file never keeps a judge out.
    static Preferences load(const QString &path);
    Result<void> save(const QString &path) const;
};

QString defaultPreferencesFile();

}  // namespace adil::app
