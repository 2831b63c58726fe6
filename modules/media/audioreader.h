// SPDX-License-Identifier: GPL-3.0-or-later
// The sound of a recording as strips of samples laid on media time: gaps are silent, what overlaps is
// dropped. Inside this room; one thread at a time.
#pragma once

#include "media/decoder.h"
#include "media/player.h"

#include <deque>
#include <vector>

namespace adil::media {

// Samples of each strip, or of each channel of one stream.
using Samples = std::vector<std::vector<float>>;

// One sound stream on media time. Positions are in samples of its rate, from media time 0.
class AudioTrack {
public:
    AudioTrack(Decoder decoder, int channels, int rate);

    [[nodiscard]] int stream() const { return m_decoder.stream(); }
    [[nodiscard]] int channels() const { return m_channels; }
    [[nodiscard]] int rate() const { return m_rate; }
    [[nodiscard]] int flaws() const { return m_decoder.flaws() + m_flaws; }
    // Sound is there up to this position.
    [[nodiscard]] qint64 filledTo() const { return m_pieces.empty() ? m_taken : m_pieces.back().end(); }
    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    // The end of the last sound that was ever there.
    [[nodiscard]] qint64 end() const { return m_end; }

    // A packet of this stream, or nullptr at the end of the file.
    void take(const AVPacket *packet, const Input &input);
    // The next samples up to `until`, one vector for each channel.
    void read(qint64 until, Samples &channels, size_t first);
    void restart(qint64 position);

private:
    struct Piece {
        qint64 at = 0;
        Samples channels;
        [[nodiscard]] qint64 end() const { return at + qint64(channels.front().size()); }
    };
    void place(const AVFrame &frame, const Input &input);
    bool prepareResampler(const AVFrame &frame);
    void resample(const AVFrame *frame, int samples);

    Decoder m_decoder;
    Av<AVFrame> m_frame;
    Av<SwrContext> m_resampler;
    int m_channels;
    int m_rate;
    int m_sourceRate = 0;
    int m_sourceFormat = -1;
    int m_sourceChannels = 0;
    int m_flaws = 0;
    qint64 m_taken = 0;  // read up to here
    std::optional<qint64> m_expected;  // where the next frame should begin
    qint64 m_next = 0;  // where the next sample out of the resampler goes
    qint64 m_end = 0;
    std::deque<Piece> m_pieces;
};

class AudioReader {
public:
    static constexpr int native = 0;
    static constexpr int mostStrips = 64;

    // At one rate for all, or each stream at its own.
    static Result<std::unique_ptr<AudioReader>> open(const QString &path, int rate, const Limits &limits,
                                                     const std::atomic<bool> *stop = nullptr);

    [[nodiscard]] const QList<Strip> &strips() const { return m_strips; }
    [[nodiscard]] int rateOf(int strip) const;
    [[nodiscard]] int flaws() const;
    // The end of the sound that has been read.
    [[nodiscard]] Micros soundEnd() const;
    [[nodiscard]] const Input &input() const { return *m_input; }

    // The next read() begins exactly here.
    void seek(Micros target);
    // The next stretch of every strip, from the end of the last one to `until`. False when all sound has
    // ended before; then nothing is read.
    bool read(Micros until, Samples &strips);

private:
    explicit AudioReader(std::unique_ptr<Input> input);
    void fill(Micros until);
    [[nodiscard]] bool isFilled(Micros until) const;

    std::unique_ptr<Input> m_input;
    Av<AVPacket> m_packet;
    std::vector<AudioTrack> m_tracks;
    QList<Strip> m_strips;
    bool m_atEnd = false;
    int m_flaws = 0;
};

}  // namespace adil::media
