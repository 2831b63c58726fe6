// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings made for the tests of this room, with a known truth: each picture carries its number as bars,
// each microphone its own tone.
#pragma once

#include "media/recording.h"

#include <QTemporaryDir>

namespace made {

inline constexpr int fps = 10;
inline constexpr int keyFrameEvery = 20;
// The AAC encoder begins 1024 samples early. MP4 hides that in an edit list; Matroska has no times below 0,
// so there everything is later by as much.
inline constexpr std::chrono::milliseconds mkvOffset{64};

// The picture of this number; numberOf() reads it back from the pixels, -1 when it is none of ours.
QImage numbered(int number);
int numberOf(const QImage &picture);

// `seconds` of a tone, half as loud as can be.
QByteArray tone(double hertz, double seconds);
// How strong a tone is in some samples (Goertzel): about half of its height.
double strength(const std::vector<float> &samples, double hertz, double rate, size_t from, size_t count);
// The strongest frequency among multiples of 10 Hz up to 2 kHz.
double loudestIn(const std::vector<float> &samples, double rate, size_t from, size_t count);

// ThreadSanitizer of GCC 12 no longer sees locks after a program was started.
#ifdef __SANITIZE_THREAD__
inline constexpr bool mayRunPrograms = false;
#else
inline constexpr bool mayRunPrograms = true;
#endif

inline const QList<double> tones{400, 700, 1100, 1700};

// A folder that goes away with the test, and recordings in it, each made once.
class Folder {
public:
    Folder();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    // Pictures and four microphones with `tones`, by the suffix of the name.
    QString hearing(const QString &name, double seconds = 12, bool together = false,
                    bool picture = true) const;

private:
    QTemporaryDir m_folder;
};

adil::media::Recording hearing(double seconds, bool together, bool picture);
void writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);

}  // namespace made
