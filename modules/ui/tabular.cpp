// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabular.h"

#include <QPainter>

#include <algorithm>

namespace adil::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)

int tabularWidth(const QFontMetrics &metrics, const QString &text) { return metrics.horizontalAdvance(text); }

void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, text);
}

#else

namespace {

bool isFigure(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

// Of the widest figure, in this font; nothing when there is no figure to place.
int figureWidth(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    if (std::any_of(text.begin(), text.end(), isFigure))
        for (char16_t figure = u'0'; figure <= u'9'; ++figure)
            widest = qMax(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

// Runs of figures, and what is between them (kept whole for its kerning and accents).
template <class Visit>
void eachPiece(const QString &text, Visit visit)
{
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (!isFigure(text[at]))
            while (end < text.size() && !isFigure(text[end]))
                ++end;
        visit(text.mid(at, end - at), isFigure(text[at]));
        at = end;
    }
}

}  // namespace

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int cell = figureWidth(metrics, text);
    int width = 0;
    eachPiece(text, [&](const QString &piece, bool figure) {
        width += figure ? cell : metrics.horizontalAdvance(piece);
    });
    return width;
}

void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int cell = figureWidth(metrics, text);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - tabularWidth(metrics, text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - tabularWidth(metrics, text)) / 2;
    eachPiece(text, [&](const QString &piece, bool figure) {
        const int width = figure ? cell : metrics.horizontalAdvance(piece);
        const QRect place(x, rect.top(), width, rect.height());
        painter.drawText(place,
                         int(alignment & Qt::AlignVertical_Mask) | Qt::TextSingleLine | Qt::TextDontClip
                             | (figure ? Qt::AlignHCenter : Qt::AlignLeft),
                         piece);
        x += width;
    });
}

#endif

QString elidedTabular(const QFontMetrics &metrics, const QString &text, int width)
{
    if (tabularWidth(metrics, text) <= width)
        return text;
    const QChar end(0x2026);
    QString kept = text;
    while (!kept.isEmpty() && tabularWidth(metrics, kept + end) > width) {
        kept.chop(1);
        while (kept.endsWith(QLatin1Char(' ')))
            kept.chop(1);
    }
    return kept.isEmpty() ? kept : kept + end;
}

}  // namespace adil::ui
