// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of made-up hearings: speech by espeak-ng on four microphones, a drawn camera picture, three
// minutes and more.
#pragma once

#include "court/hearing.h"

namespace adil::courtserver {

struct DemoSpoken {
    qint64 atMs = 0;
    court::LogKind kind = court::LogKind::Remark;
    int track = 0;
    QString log;  // what the secretary wrote; empty: nothing
};
struct DemoRecording {
    QString file;
    qint64 durationMs = 0;
    QStringList tracks;
    QList<DemoSpoken> spoken;
};
// Made once for each language and kept in `cache`: the second demo court takes it from there.
Result<DemoRecording> demoRecording(court::Language language, const QString &cache);

}  // namespace adil::courtserver
