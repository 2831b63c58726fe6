// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows_paint.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/tabular.h"

#include <QCoreApplication>
#include <QPainter>

namespace adil::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;

struct Sizes {
    int line, small, pill, button, pad, pillGap;
};

Sizes sizesOf(const Look &look, const RowShape &shape)
{
    const bool compact = shape.density == RowView::Density::Compact;
    return {look.scaled(20), look.scaled(16), look.scaled(22), look.controlHeight(), compact ? 6 : 12, 6};
}

bool isTall(const Row &row) { return !row.subtitle.isEmpty() || !row.pills.isEmpty(); }

int subtitleHeight(const Row &row, const Sizes &s)
{
    return row.subtitle.isEmpty() ? 0 : (row.subtitleType == Type::Body ? s.line : s.small) + 1;
}

bool titleWraps(const Row &row) { return row.wraps && row.titleRest.isEmpty(); }

bool subtitleWraps(const Row &row)
{
    return row.wraps && !row.subtitle.isEmpty() && row.subtitleType == Type::Body;
}

int wrappedHeight(const QString &text, const Look &look, int width, const Sizes &s)
{
    const QRect wide(0, 0, qMax(width, look.scaled(40)), 1 << 20);
    return qMax(s.line,
                QFontMetrics(look.font(Type::Body)).boundingRect(wide, Qt::TextWordWrap, text).height());
}

struct WordsHeight {
    int title, subtitle;
};

WordsHeight wordsHeight(const Row &row, const Look &look, int width, const Sizes &s)
{
    return {titleWraps(row) ? wrappedHeight(row.title, look, width, s) : s.line,
            subtitleWraps(row) ? wrappedHeight(row.subtitle, look, width, s) + 1 : subtitleHeight(row, s)};
}

int pillsWidth(const Row &row, const Look &look)
{
    int width = 0;
    for (const PillSpec &pill : row.pills)
        width += pillSize(look, pill).width() + (width > 0 ? 6 : 0);
    return width;
}

// Where each pill begins, from the top left of all.
QList<QPoint> pillPlaces(const Row &row, const Look &look, int width, int lineHeight)
{
    QList<QPoint> places;
    QPoint at;
    for (const PillSpec &pill : row.pills) {
        const int wide = pillSize(look, pill).width();
        if (row.wraps && at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + lineHeight};
        places << at;
        at.rx() += wide + 6;
    }
    return places;
}

// Of the pills below the words; those of a row that wraps go on in a new line.
int pillsHeight(const Row &row, const Look &look, int width, const Sizes &s)
{
    return row.wraps ? pillPlaces(row, look, width, s.pill + 4).last().y() + s.pill : s.pill;
}

int widthOf(const QString &text, const Look &look, Type type)
{
    return text.isEmpty() ? 0 : tabularWidth(QFontMetrics(look.font(type)), text) + 2;
}

int actionWidth(const Row &row, const Look &look)
{
    if (row.action.isEmpty())
        return 0;
    const int icon = row.actionIcon.isEmpty() ? 0 : look.iconSize() + 6;
    return widthOf(row.action, look, Type::Body) + icon + 24;
}

// The right end: number and button, one above the other in a tall row, side by side in a low one.
int placeRight(RowPlaces &p, const Row &row, const Look &look, const Sizes &s, int right)
{
    const int words = widthOf(row.trailing, look, Type::Body);
    const int note = widthOf(row.trailingNote, look, Type::Caption);
    const int button = actionWidth(row, look);
    const int wide = qMax(words, note);
    if (button > 0 && isTall(row)) {
        const int block = (words > 0 ? s.line + 6 : 0) + s.button;
        int y = (p.height - block) / 2;
        if (words > 0) {
            p.trailing = {right - words, y, words, s.line};
            y += s.line + 6;
        }
        p.action = {right - button, y, button, s.button};
        return right - qMax(button, words) - gap;
    }
    int edge = right;
    if (button > 0) {
        p.action = {edge - button, (p.height - s.button) / 2, button, s.button};
        edge -= button + gap;
    }
    if (wide == 0)
        return edge;
    const int block = s.line + (note > 0 ? s.small : 0);
    const int y = (p.height - block) / 2;
    p.trailing = {edge - wide, y, wide, s.line};
    p.trailingNote = {edge - wide, words > 0 ? y + s.line : (p.height - s.small) / 2, wide,
                      note > 0 ? s.small : 0};
    return edge - wide - gap;
}

int unwrappedHeight(const Row &row, const Look &look, const RowShape &shape, const Sizes &s)
{
    if (row.heading)
        return s.small + 2 * s.pad + (shape.density == RowView::Density::Compact ? 4 : 0);
    const bool pillsBelow = !row.pills.isEmpty() && shape.density == RowView::Density::Normal;
    const int text = s.line + subtitleHeight(row, s) + (pillsBelow ? s.pillGap + s.pill : 0);
    const int lead = s.line + (row.leadingNote.isEmpty() ? 0 : s.small);
    int right = row.trailing.isEmpty() ? 0 : s.line + (row.trailingNote.isEmpty() ? 0 : s.small);
    if (!row.action.isEmpty())
        right = isTall(row) && !row.trailing.isEmpty() ? s.line + 6 + s.button : s.button;
    Q_UNUSED(look)
    return qMax(qMax(text, lead), right) + 2 * (row.action.isEmpty() || isTall(row) ? s.pad : s.pad - 2);
}

QString elided(const QPainter &painter, const QString &text, int width)
{
    return elidedTabular(painter.fontMetrics(), text, width);
}

void paintTitle(QPainter &painter, const Look &look, const RowShape &shape, const Row &row, QRect place)
{
    if (row.unread) {
        const int dot = look.scaled(8);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.accent);
        painter.drawEllipse(place.left(), place.center().y() - dot / 2 + 1, dot, dot);
        painter.restore();
        place.setLeft(place.left() + dot + 8);
    }
    const bool strong = row.unread
        || (shape.density == RowView::Density::Normal && (!row.titleRest.isEmpty()));
    painter.setPen(look.colours.ink);
    painter.setFont(look.font(strong ? Type::Strong : Type::Body));
    if (titleWraps(row)) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.title);
        return;
    }
    const QString title = elided(painter, row.title, place.width());
    drawTabular(painter, place, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (row.titleRest.isEmpty())
        return;
    place.setLeft(place.left() + tabularWidth(painter.fontMetrics(), title));
    painter.setFont(look.font(Type::Body));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(painter, QStringLiteral(" · ") + row.titleRest, place.width()));
}

void paintPills(QPainter &painter, const Look &look, const RowShape &shape, const Row &row,
                const QRect &place)
{
    const Sizes s = sizesOf(look, shape);
    const bool inOneLine = shape.density == RowView::Density::Compact;
    const QList<QPoint> places = pillPlaces(row, look, inOneLine ? 1 << 20 : place.width(), s.pill + 4);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QRect box(place.topLeft() + places[i], place.bottomRight());
        box.setHeight(s.pill);
        if (box.width() >= look.scaled(32))
            (void)paintPill(painter, look, box, row.pills[i]);
    }
}

void paintAction(QPainter &painter, const Look &look, const Row &row, const QRect &box, bool chosen)
{
    const Colours &c = look.colours;
    paintBox(painter, box, 6, chosen ? c.accent : c.card, chosen ? QColor() : c.edge);
    QRect words = box.adjusted(12, 0, -12, 0);
    if (!row.actionIcon.isEmpty()) {
        const int side = look.iconSize();
        paintIcon(painter, {words.left(), box.center().y() - side / 2 + 1, side, side}, row.actionIcon,
                  chosen ? c.onAccent : c.ink);
        words.setLeft(words.left() + side + 6);
    }
    painter.setFont(look.font(Type::Body));
    painter.setPen(chosen ? c.onAccent : c.ink);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, row.action);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Look &look, bool last)
{
    const Colours &c = look.colours;
    const QRect box = option.rect.adjusted(4, 2, -4, -3);
    if (!last)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, c.line);
    if (option.state & QStyle::State_Selected)
        paintBox(painter, box, 6, c.accentSoft, {});
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        paintBox(painter, box, 6, mix(c.card, c.raised, 0.6), {});
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        paintFocus(painter, box, 6, c.accent);
}

}  // namespace

RowPlaces placesOf(const Row &row, const Look &look, const RowShape &shape, int width)
{
    const Sizes s = sizesOf(look, shape);
    RowPlaces p;
    p.height = unwrappedHeight(row, look, shape, s);
    int left = margin;
    if (row.heading) {
        p.title = {left, p.height - s.pad - s.small, width - 2 * margin, s.small};
        return p;
    }
    const bool compact = shape.density == RowView::Density::Compact;
    int right = placeRight(p, row, look, s, width - margin);
    if (compact && !row.pills.isEmpty()) {
        const int wide = qMin(pillsWidth(row, look), (right - left) / 2);
        p.pills = {right - wide, (p.height - s.pill) / 2, wide, s.pill};
        right -= wide + 8;
    }
    // In a list with times, a row without one but with an icon begins at the edge; in an index all stand in
    // line.
    const bool noColumn = !compact && row.leading.isEmpty() && !row.iconName.isEmpty();
    const int column = shape.leading > 0 && !noColumn ? shape.leading : 0;
    const int icon = row.iconName.isEmpty() ? 0 : look.iconSize() + 10;
    const auto [title, subtitle] = wordsHeight(row, look, right - left - column - icon, s);
    const bool pillsBelow = !compact && !row.pills.isEmpty();
    const int pills = pillsBelow ? pillsHeight(row, look, right - left - column - icon, s) : 0;
    const int more = title - s.line + subtitle - subtitleHeight(row, s) + (pillsBelow ? pills - s.pill : 0);
    if (more > 0) {
        p.height += more;
        (void)placeRight(p, row, look, s, width - margin);  // in the middle of the taller row
    }
    const int text = title + subtitle + (pillsBelow ? s.pillGap + pills : 0);
    int y = (p.height - text) / 2;
    if (column > 0) {
        p.leading = {left, y, column - 8, s.line};
        p.leadingNote = {left, y + s.line, column - 8, s.small};
        left += column;
    }
    if (icon > 0) {
        const int side = look.iconSize();
        p.icon = {left, y + (s.line - side) / 2, side, side};
        left += icon;
    }
    p.title = {left, y, qMax(0, right - left), title};
    y += title;
    if (!row.subtitle.isEmpty())
        p.subtitle = {left, y, qMax(0, right - left), subtitle};
    y += subtitle;
    if (pillsBelow)
        p.pills = {left, y + s.pillGap, qMax(0, right - left), pills};
    return p;
}

int heightOf(const Row &row, const Look &look, const RowShape &shape, int width)
{
    return row.wraps ? placesOf(row, look, shape, width).height
                     : unwrappedHeight(row, look, shape, sizesOf(look, shape));
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const Look &look, const RowShape &shape,
              const Row &row, bool last)
{
    painter.save();
    painter.setClipRect(option.rect);
    const bool compact = shape.density == RowView::Density::Compact;
    paintGround(painter, option, look, last || compact);
    const RowPlaces p = placesOf(row, look, shape, option.rect.width());
    const auto at = [&](const QRect &r) { return r.translated(option.rect.topLeft()); };
    if (row.heading) {
        painter.setFont(look.font(Type::CaptionStrong));
        painter.setPen(look.colours.muted);
        painter.drawText(at(p.title), Qt::AlignLeft | Qt::AlignVCenter,
                         elided(painter, row.title, p.title.width()));
        painter.restore();
        return;
    }
    painter.setFont(look.font(compact ? Type::Caption : Type::Strong));
    painter.setPen(compact ? look.colours.muted : look.colours.ink);
    drawTabular(painter, at(p.leading), Qt::AlignLeft | Qt::AlignVCenter, row.leading);
    painter.setFont(look.font(Type::Caption));
    painter.setPen(look.colours.muted);
    drawTabular(painter, at(p.leadingNote), Qt::AlignLeft | Qt::AlignVCenter, row.leadingNote);
    if (!row.iconName.isEmpty())
        paintIcon(painter, at(p.icon), row.iconName, look.text(row.iconTone));
    paintTitle(painter, look, shape, row, at(p.title));
    painter.setPen(look.colours.muted);
    if (!row.subtitle.isEmpty()) {
        painter.setFont(look.font(row.subtitleType));
        if (subtitleWraps(row))
            painter.drawText(at(p.subtitle), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.subtitle);
        else
            drawTabular(painter, at(p.subtitle), Qt::AlignLeft | Qt::AlignVCenter,
                        elided(painter, row.subtitle, p.subtitle.width()));
    }
    paintPills(painter, look, shape, row, at(p.pills));
    painter.setFont(look.font(Type::Body));
    painter.setPen(row.action.isEmpty() || !isTall(row) ? look.colours.muted : look.colours.ink);
    drawTabular(painter, at(p.trailing), Qt::AlignRight | Qt::AlignVCenter, row.trailing);
    painter.setFont(look.font(Type::Caption));
    painter.setPen(look.colours.muted);
    drawTabular(painter, at(p.trailingNote), Qt::AlignRight | Qt::AlignVCenter, row.trailingNote);
    if (!row.action.isEmpty())
        paintAction(painter, look, row, at(p.action), option.state & QStyle::State_Selected);
    painter.restore();
}

QString spoken(const Row &row)
{
    QStringList parts;
    if (row.unread)
        parts << QCoreApplication::translate("adil::ui::RowView", "unread");
    parts << row.leading << row.leadingNote;
    parts << (row.titleRest.isEmpty() ? row.title : QStringLiteral("%1 · %2").arg(row.title, row.titleRest));
    parts << row.subtitle;
    for (const PillSpec &pill : row.pills)
        parts << pill.text;
    parts << row.trailing << row.trailingNote << row.action;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace adil::ui
