// SPDX-License-Identifier: GPL-3.0-or-later
// The time line: the sound of all microphones as a wave over wall-clock time, entries as marks, the place
// that plays. A click goes there.
#pragma once

#include "media/peaks.h"
#include "ui/format.h"

#include <QWidget>

namespace adil::hearing {

class TimeStrip : public QWidget {
    Q_OBJECT
public:
    explicit TimeStrip(const ui::Format &format, QWidget *parent = nullptr);

    struct Piece {
        QDateTime from;
        qint64 durationMs = 0;
        media::Peaks peaks;  // empty: not computed yet
    };
    void setPieces(const QList<Piece> &pieces);
    void setMarks(const QList<QDateTime> &marks);
    void setNow(const QDateTime &now);
    void setFormat(const ui::Format &format);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const QDateTime &wall);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double xOf(const QDateTime &wall) const;
    [[nodiscard]] QDateTime wallAt(double x) const;
    void paintWave(QPainter &painter, const Piece &piece, const QRect &area) const;
    void choose(const QPoint &point);

    ui::Format m_format;
    QList<Piece> m_pieces;
    QList<QDateTime> m_marks;
    QDateTime m_now, m_begin, m_end;
};

}  // namespace adil::hearing
