// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a recording: a camera picture and one sound track for each microphone. Used by the demo court and by
// tests. Blocks until the file is whole; any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QSize>

#include <functional>

namespace adil::media {

struct Microphone {
    static constexpr int rate = 16'000;
    QString title;
    QByteArray pcm;  // 16-bit samples in the computer's byte order, one channel, 16 kHz
};

struct Recording {
    QList<Microphone> microphones;
    bool together = false;  // all microphones as channels of one track, instead of a track for each
    // The picture of frame n; asked for n = 0, 1, 2… once each. Returning the same QImage again costs
    // nothing. Without it the file has sound only.
    std::function<QImage(int frame)> picture;
    QSize size{640, 360};  // even numbers; another size of picture is scaled
    int framesPerSecond = 5;
    int keyFrameEvery = 50;  // frames
    QDateTime startedAt;  // written as creation_time when valid
};

// As long as the longest microphone. The suffix of the path decides the container: .mp4 (playable from its
// first bytes), .mkv or .m4a. The file appears only when it is whole. Reasons: WrongValue, UnsupportedType,
// ProgramMissing (no encoder), CannotWrite.
Result<void> encode(const Recording &recording, const QString &path);

}  // namespace adil::media
