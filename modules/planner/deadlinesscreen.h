// SPDX-License-Identifier: GPL-3.0-or-later
// All terms as a table by the day they end, with filters; beside it the pane Why of the chosen one, or the
// form in which something is said about it.
#pragma once

#include "edit/editor.h"
#include "model/deadlinelistmodel.h"
#include "model/movedtermsmodel.h"
#include "model/rulelistmodel.h"
#include "model/whymodel.h"
#include "ui/format.h"
#include "ui/shortcuts.h"
#include "ui/table.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace adil::ui {
class Button;
class Label;
class MessageBar;
class Screen;
}  // namespace adil::ui

namespace adil::planner {

class EventForm;
class EventsPane;
class KindForm;
class MovedPane;
class RulesView;
class TermFilter;
class TermForm;
class WhyPane;

class DeadlinesScreen : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    struct Around {
        const model::Source &source;
        edit::Editor &editor;
        const Clock &clock;
        ui::Shortcuts &shortcuts;
    };
    DeadlinesScreen(const Around &around, const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    // Before the first facts are here there is nothing to be empty.
    void setLoading(bool loading);
    // Shows this term, whatever was filtered before.
    void choose(const Id<court::Deadline> &term);
    // Opens the form for an event of this case.
    void enterEventOf(const Id<court::Case> &caseId);
    // Opens the form for what this case is about.
    void sayKindOf(const Id<court::Case> &caseId);
    // Every rule with its article, in place of the terms until one goes back.
    void showRules();
    // Of what the court must keep itself.
    [[nodiscard]] int overdue() const { return m_terms.countOf(court::Standing::Overdue); }

Q_SIGNALS:
    // `type` is the record's: Case.
    void openRequested(const QString &type, const QString &id);
    void countsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void addKeys();
    void arrange();
    void retranslate();
    void listChoices();
    void filter();
    void show();
    void explain();
    void begin(int intent);
    void beginEvent();
    void sayKind();
    void showEvents();
    void eventDone();
    void closeForm();
    void tellMoved();
    void showMoved();
    void closeRules();
    void openCase();
    [[nodiscard]] std::optional<model::DeadlineRow> chosen() const;
    [[nodiscard]] ui::Cell cell(const model::DeadlineRow &row, int column) const;
    [[nodiscard]] QString titleOf(const model::DeadlineRow &row) const;

    Around m_around;
    ui::Format m_format;
    model::RuleListModel m_rules;
    model::DeadlineListModel m_terms;
    model::WhyModel m_why;
    model::MovedTermsModel m_moved;
    bool m_loading = true;
    bool m_isLookedThrough = false;  // for terms that move: when the screen is first shown
    QTimer m_minute;  // another day can begin without any record changing
    ui::Label *m_heading;
    ui::Label *m_sum;
    ui::MessageBar *m_movedBar;
    TermFilter *m_filter;
    ui::Screen *m_screen;
    ui::TableView *m_table;
    QStackedWidget *m_pages;
    ui::Button *m_rulesButton;
    RulesView *m_rulesView = nullptr;  // made when it is first wanted
    QSplitter *m_sides;
    QStackedWidget *m_right;
    WhyPane *m_pane;
    TermForm *m_form;
    EventForm *m_event;
    EventsPane *m_events;
    KindForm *m_kind;
    MovedPane *m_movedPane;
};

}  // namespace adil::planner
