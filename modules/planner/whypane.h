// SPDX-License-Identifier: GPL-3.0-or-later
// Why a term ends when it ends: the event, the article, the count day by day, what became of it, the rule.
// Below it what one can do about the term. Shows what it is given.
#pragma once

#include "model/whymodel.h"
#include "planner/termlook.h"
#include "words/why.h"

#include <QWidget>

namespace adil::ui {
class Button;
class IconButton;
class Label;
class Pill;
class Screen;
}  // namespace adil::ui

namespace adil::planner {

class WhyPane : public QWidget {
    Q_OBJECT
public:
    explicit WhyPane(const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format) { m_format = format; }
    // `row` is the same term as in the list, `book` only needs to last for the call.
    void showTerm(const model::WhyRow &term, const model::DeadlineRow &row, const QDate &today,
                  const court::RuleBook &book);
    void showNothing();
    // All that is said, to be pasted elsewhere.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void meetRequested();
    void extendRequested();
    void waiveRequested();
    void recountRequested();
    void eventRequested();
    void eventsRequested();
    void kindRequested();
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Part { Start, Count, Course, Deeds, Doubts, Changes, Rule, Parts };
    struct Section {
        ui::Label *heading;
        ui::Label *body;
    };
    QWidget *buildText();
    QWidget *buildActions();
    void retranslate();
    void say(Part part, const QStringList &lines);

    ui::Format m_format;
    QString m_ruleId;
    ui::Screen *m_screen;
    ui::Label *m_caption;
    ui::Label *m_title;
    ui::Label *m_length;
    ui::Pill *m_standing;
    ui::Pill *m_toConfirm;
    ui::Pill *m_forecast;
    ui::IconButton *m_copy;
    QList<Section> m_parts;
    ui::Button *m_meet;
    ui::Button *m_extend;
    ui::Button *m_waive;
    ui::Button *m_recount;
    ui::Button *m_enter;
    ui::Button *m_events;
    ui::Button *m_kind;
    ui::Button *m_open;
};

}  // namespace adil::planner
