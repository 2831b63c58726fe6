// SPDX-License-Identifier: GPL-3.0-or-later
// Spoken text for the demo court's hearings, made by the program espeak-ng. Blocks; any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace adil::media {

struct Voice {
    QString language = QStringLiteral("ru");  // ru or kk
    QString variant;  // espeak-ng's: "m1"… "m8", "f1"… "f5", or empty
    int wordsPerMinute = 160;
};

// One channel, 16 kHz, 16-bit samples in the computer's byte order, as media::Microphone wants them.
// Reasons: WrongValue (another language), Empty, ProgramMissing, TimedOut, Malformed (the program gave no
// sound).
Result<QByteArray> speak(const QString &text, const Voice &voice);

}  // namespace adil::media
