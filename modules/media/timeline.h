// SPDX-License-Identifier: GPL-3.0-or-later
// A hearing is recorded in pieces: which piece and which place in it belongs to an instant, and back.
// Pure values; any thread.
#pragma once

#include "media/time.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace adil::media {

enum class WallSource { Container, FileName, Manual, Log };
// Why nothing was recorded before a piece. Unexplained is shown in red.
enum class GapReason { Unexplained, Break, DeliberationRoom, Postponement };

struct Segment {
    QString recordingId;
    Micros mediaStart{0};  // where in the file this piece begins
    Micros duration{0};  // of media
    Wall wallStart;
    WallSource source = WallSource::Container;
    int driftPpm = 0;  // > 0: the recorder's clock is slow, a second of media takes longer on the wall
    GapReason before = GapReason::Unexplained;

    // The instant after the last one of this piece.
    [[nodiscard]] Wall wallEnd() const;
};

struct InSegment {
    int index = 0;
    Micros media{0};  // in the file
    bool operator==(const InSegment &) const = default;
};
struct InGap {
    int previous = 0;
    int next = 0;
    GapReason reason = GapReason::Unexplained;
    bool operator==(const InGap &) const = default;
};
struct BeforeAll {
    bool operator==(const BeforeAll &) const = default;
};
struct AfterAll {
    bool operator==(const AfterAll &) const = default;
};
using Place = std::variant<InSegment, InGap, BeforeAll, AfterAll>;

class Timeline {
public:
    Timeline() = default;
    // In any order; empty pieces are left out. Where two overlap (two recorders), the one that began last
    // holds the instant.
    explicit Timeline(QList<Segment> segments);

    [[nodiscard]] const QList<Segment> &segments() const { return m_segments; }  // by wall time
    [[nodiscard]] bool isEmpty() const { return m_segments.isEmpty(); }
    [[nodiscard]] Place at(Wall wall) const;
    // The instant of a place in a piece; nothing outside of it.
    [[nodiscard]] std::optional<Wall> wallOf(int index, Micros media) const;
    // The instant of a place in a file; nothing where no piece has it.
    [[nodiscard]] std::optional<Wall> wallOf(const QString &recordingId, Micros media) const;

private:
    QList<Segment> m_segments;
};

}  // namespace adil::media
