// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a screen: a card with rounded border, the small heading of a section, a thin line.
#pragma once

#include "ui/look.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace adil::ui {

class Label;

// A white block. Put things into body(); without a margin for lists, with 16 px for texts and fields.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class Margin { None, Text };
    explicit Card(Margin margin = Margin::Text, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

// "Deadlines  3 [action]": the words above a list. The line below it is painted when it stands in a card.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    enum class Line { None, Below };
    explicit SectionHeader(Line line = Line::None, QWidget *parent = nullptr);

    void setText(const QString &text);
    // A grey number beside the words; empty for none.
    void setCount(const QString &count);
    // A button or pill at the right end.
    void addAction(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_text;
    Label *m_count;
    QHBoxLayout *m_row;
    Line m_line;
};

// One pixel between two blocks.
class Rule : public QFrame {
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace adil::ui
