// SPDX-License-Identifier: GPL-3.0-or-later
// Log categories: ADIL_LOG(sync) in one source file of a room gives `adil.sync` to qCWarning(log).
// Logs are English and never carry names of people, contents of papers or tokens.
#pragma once

#include <QLoggingCategory>

#define ADIL_LOG(room) static Q_LOGGING_CATEGORY(log, "adil." #room, QtInfoMsg)
