// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the sound of every microphone, for the waveform strip: computed once for a recording and kept
// in a file. Blocks while it reads the whole recording: call it in a worker.
#pragma once

#include "base/result.h"
#include "media/probe.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace adil::media {

struct Peaks {
    static constexpr int perSecond = 100;
    // One for each strip of the player, in its order: pairs of the lowest and the highest sample of each
    // hundredth of a second, -127 to 127.
    QList<QByteArray> strips;

    [[nodiscard]] qsizetype bins() const { return strips.isEmpty() ? 0 : strips.first().size() / 2; }
    [[nodiscard]] int lowest(int strip, qsizetype bin) const { return int(qint8(strips[strip][2 * bin])); }
    [[nodiscard]] int highest(int strip, qsizetype bin) const
    {
        return int(qint8(strips[strip][2 * bin + 1]));
    }
};

// Called about every second of work with the part done, 0 to 1; false stops with Reason::Cancelled.
using Progress = std::function<bool(double part)>;

Result<Peaks> computePeaks(const QString &path, const Progress &progress = {}, const Limits &limits = {});

// Peaks by the SHA-256 of the original recording (lower-case hex), so that a copy under another name has them
// too. A cache file that is damaged or of another version is as good as none.
class PeaksCache {
public:
    explicit PeaksCache(QString folder);
    [[nodiscard]] Result<Peaks> load(const QString &sha256) const;
    [[nodiscard]] Result<void> save(const QString &sha256, const Peaks &peaks) const;
    // From the cache, or computed and kept. A cache that cannot be written is no failure.
    [[nodiscard]] Result<Peaks> of(const QString &sha256, const QString &path,
                                   const Progress &progress = {}) const;

private:
    [[nodiscard]] QString fileOf(const QString &sha256) const;
    QString m_folder;
};

}  // namespace adil::media
