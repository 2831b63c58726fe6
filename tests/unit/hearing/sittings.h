// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up hearing of a made-up case, with a made-up recording, for the tests of hearing.
#pragma once

#include "media/recording.h"
#include "support/workplace.h"

#include <cmath>

namespace adil::test {

// Two microphones and a grey picture, 3 s; made once for the program.
inline const QByteArray &madeRecording()
{
    static const QByteArray bytes = [] {
        QByteArray pcm;
        for (int i = 0; i < 3 * media::Microphone::rate; ++i) {
            const auto sample = qint16(8000 * std::sin(i * 440 * 2 * 3.14159265 / media::Microphone::rate));
            pcm.append(reinterpret_cast<const char *>(&sample), sizeof sample);
        }
        media::Recording recording;
        recording.microphones = {{QStringLiteral("Судья"), pcm}, {QStringLiteral("Истец"), pcm}};
        recording.size = {64, 36};
        QImage picture(recording.size, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        recording.picture = [picture](int) { return picture; };
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("made.mkv"));
        must(media::encode(recording, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

// Case 7 of judge 101 with parties 8 and 10 and hearing 9, which began at 10:00 in Almaty.
class HearingBench : public Workplace {
public:
    HearingBench()
    {
        put(caseNumber(7), partyOf(8, 7, court::Side::Plaintiff, QStringLiteral("А. Үлгіқызы")),
            partyOf(10, 7, court::Side::Defendant, QStringLiteral("Б. Үлгіұлы")), hearing());
    }
    static QDateTime begin() { return {QDate(2026, 11, 23), QTime(5, 0), Qt::UTC}; }
    static court::Hearing hearing() { return hearingOf(9, 7, begin()); }
    // Segment n begins `second` seconds after the hearing.
    static court::RecordingSegment segment(int n, int second, const QString &blobId)
    {
        court::RecordingSegment one;
        one.id = idOf<court::RecordingSegment>(n);
        one.caseId = idOf<court::Case>(7);
        one.hearingId = idOf<court::Hearing>(9);
        one.blobId = blobId;
        one.mediaType = QStringLiteral("video/x-matroska");
        one.fileName = QStringLiteral("made-%1.mkv").arg(n);
        one.size = madeRecording().size();
        one.wallStart = begin().addSecs(second);
        one.durationMs = 3000;
        return one;
    }
    // The recording is on this computer.
    QString keptRecording() const { return must(files.put(madeRecording())); }
};

}  // namespace adil::test
