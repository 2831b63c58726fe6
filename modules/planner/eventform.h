// SPDX-License-Identifier: GPL-3.0-or-later
// Enters what happened in a case: the kind from the list of the rules, found by its title; the day; the
// paper. Shows what the event makes of the terms before it is confirmed, or why it cannot be.
#pragma once

#include "base/clock.h"
#include "edit/editor.h"
#include "model/rulelistmodel.h"
#include "ui/format.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace adil::ui {
class Button;
class Label;
class LabelledField;
class MessageBar;
class RowView;
class SearchField;
struct Row;
}  // namespace adil::ui

namespace adil::planner {

class ChangesView;

class EventForm : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    EventForm(edit::Editor &editor, const Clock &clock, const model::RuleListModel &rules,
              const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    void begin(const Id<court::Case> &caseId, const QString &caseNumber,
               const QList<court::Document> &papers);
    // Chooses the kind; for tests and for who knows it already.
    void choose(const QString &kind);

Q_SIGNALS:
    void closed();  // kept or given up

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void listKinds();
    void preview();
    void confirm();
    [[nodiscard]] const court::EventKind *kind() const;
    // Whether a term that the court sets begins with it: then it says until when.
    [[nodiscard]] bool setsTerm() const;
    [[nodiscard]] court::CaseEvent event() const;
    [[nodiscard]] QString faults() const;

    edit::Editor &m_editor;
    const Clock &m_clock;
    const model::RuleListModel &m_rules;
    ui::Format m_format;
    Id<court::Case> m_case;
    QString m_caseNumber;
    Id<court::CaseEvent> m_id;
    QString m_kind;
    QStringList m_listed;  // kinds that the search leaves
    QStandardItemModel m_model;
    QTimer m_soon;  // a preview once one has stopped typing
    ui::Label *m_heading;
    ui::Label *m_title;
    ui::SearchField *m_search;
    ui::RowView *m_kinds;
    ui::Label *m_chosen;
    QDateEdit *m_day;
    QDateEdit *m_until;
    QComboBox *m_paper;
    QLineEdit *m_remark;
    ui::LabelledField *m_dayField;
    ui::LabelledField *m_untilField;
    ui::LabelledField *m_paperField;
    ui::LabelledField *m_remarkField;
    ChangesView *m_changes;
    ui::MessageBar *m_problem;
    ui::Button *m_confirm;
    ui::Button *m_cancel;
};

}  // namespace adil::planner
