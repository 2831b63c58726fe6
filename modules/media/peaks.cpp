// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/peaks.h"

#include "media/audioreader.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace adil::media {

static constexpr quint32 magic = 0x4144504b;  // "ADPK"
static constexpr quint32 version = 1;

static char scaled(float sample) { return char(qint8(std::lrint(std::clamp(sample, -1.F, 1.F) * 127.F))); }

// One second of a strip: its samples split into equal hundredths.
static void append(const std::vector<float> &second, QByteArray &pairs)
{
    const size_t count = second.size();
    for (size_t bin = 0; bin < Peaks::perSecond; ++bin) {
        const auto from = second.begin() + qptrdiff(count * bin / Peaks::perSecond);
        const auto to = second.begin() + qptrdiff(count * (bin + 1) / Peaks::perSecond);
        const auto [lowest, highest] = std::minmax_element(from, to);
        pairs.append(from == to ? '\0' : scaled(*lowest));
        pairs.append(from == to ? '\0' : scaled(*highest));
    }
}

Result<Peaks> computePeaks(const QString &path, const Progress &progress, const Limits &limits)
{
    auto opened = AudioReader::open(path, AudioReader::native, limits);
    if (!opened)
        return opened.error();
    AudioReader &reader = **opened;
    Peaks peaks;
    peaks.strips.resize(reader.strips().size());
    if (peaks.strips.isEmpty())
        return peaks;
    Samples second;
    const Micros duration = reader.input().duration();
    for (Micros until = std::chrono::seconds(1); reader.read(until, second);
         until += std::chrono::seconds(1)) {
        for (qsizetype s = 0; s < peaks.strips.size(); ++s)
            append(second[size_t(s)], peaks.strips[s]);
        const double part = duration > Micros(0) ? std::min(1.0, toSeconds(until) / toSeconds(duration)) : 0;
        if (progress && !progress(part))
            return fail(Reason::Cancelled);
    }
    // The last second is seldom full.
    const qint64 bins = av_rescale_rnd(reader.soundEnd().count(), Peaks::perSecond, microsecond.den,
                                       AV_ROUND_UP);
    for (QByteArray &strip : peaks.strips)
        strip.truncate(2 * bins);
    return peaks;
}

PeaksCache::PeaksCache(QString folder)
    : m_folder(std::move(folder))
{ }

static bool isDigest(const QString &sha256)
{
    return sha256.size() == 64 && std::all_of(sha256.begin(), sha256.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString PeaksCache::fileOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256 + QStringLiteral(".pk");
}

Result<Peaks> PeaksCache::load(const QString &sha256) const
{
    if (!isDigest(sha256))
        return fail(Reason::WrongValue);
    QFile file(fileOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::NotFound);
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 fileMagic = 0;
    quint32 fileVersion = 0;
    quint32 perSecond = 0;
    QString owner;
    in >> fileMagic >> fileVersion;
    if (fileMagic != magic || fileVersion != version)
        return fail(Reason::Damaged);
    Peaks peaks;
    in >> perSecond >> owner >> peaks.strips;
    const bool whole = in.status() == QDataStream::Ok && in.atEnd() && perSecond == Peaks::perSecond
        && owner == sha256
        && std::all_of(peaks.strips.begin(), peaks.strips.end(), [&](const QByteArray &strip) {
                           return strip.size() == peaks.strips.first().size() && strip.size() % 2 == 0;
                       });
    if (!whole)
        return fail(Reason::Damaged);
    return peaks;
}

Result<void> PeaksCache::save(const QString &sha256, const Peaks &peaks) const
{
    if (!isDigest(sha256))
        return fail(Reason::WrongValue);
    if (!QDir().mkpath(m_folder))
        return fail(Reason::CannotWrite);
    QSaveFile file(fileOf(sha256));
    if (!file.open(QIODevice::WriteOnly))
        return fail(Reason::CannotWrite, file.errorString());
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << version << quint32(Peaks::perSecond) << sha256 << peaks.strips;
    if (!file.commit())
        return fail(Reason::CannotWrite, file.errorString());
    return {};
}

Result<Peaks> PeaksCache::of(const QString &sha256, const QString &path, const Progress &progress) const
{
    if (auto kept = load(sha256))
        return kept;
    auto peaks = computePeaks(path, progress);
    if (peaks)
        (void)save(sha256, *peaks);
    return peaks;
}

}  // namespace adil::media
