// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, by its bytes and never by its name, and whether it is whole: papers and pictures are opened
// and drawn in the reader process, recordings are probed, office files are unpacked. The calling thread must
// outlive the call (the reader's does).
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace adil::courtserver {

struct Content {
    QString mediaType;
    qint64 pages = 0;  // 0: of this kind pages are not counted
    bool isRecording = false;
    qint64 durationMs = 0;  // of a recording
    QStringList tracks;  // names of its microphones, "1", "2" where it has none
    // A recording of which a part can be played: why not all. It is all there is, so it is taken.
    std::optional<Error> flaw;
};

// UnsupportedType, Empty, Damaged, Truncated, PasswordNeeded, TooLarge, and the reader's own ends.
Result<Content> contentOf(const QString &file);

// No paper is larger; recordings may be.
constexpr qint64 maxPaperBytes = qint64(2) << 30;
constexpr qint64 maxRecordingBytes = qint64(64) << 30;

inline constexpr auto docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
inline constexpr auto odtType = "application/vnd.oasis.opendocument.text";

}  // namespace adil::courtserver
