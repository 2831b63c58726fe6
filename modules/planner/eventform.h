// SPDX-License-Identifier: GPL-3.0-or-later
// Enters what happened in a case: the kind from the list of the rules, found by its title; the day; the
// paper. Or corrects or removes what was entered, with the reason. Shows what becomes of the terms before it
// is confirmed, or why it cannot be.
#pragma once

#include "model/rulelistmodel.h"
#include "planner/changeform.h"

#include <QStandardItemModel>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace adil::ui {
class RowView;
class SearchField;
struct Row;
}  // namespace adil::ui

namespace adil::planner {

class EventForm : public ChangeForm {
    Q_OBJECT
public:
    enum class Intent { Enter, Correct, Remove };

    // All must outlive it.
    EventForm(edit::Editor &editor, const Clock &clock, const model::RuleListModel &rules,
              const ui::Format &format, QWidget *parent = nullptr);

    // A new event of the case. `others`: cases that it can be joined with or separated into.
    void begin(const Id<court::Case> &caseId, const QString &caseNumber, const QList<court::Document> &papers,
               const QList<court::Case> &others = {});
    // One that is there already.
    void change(Intent intent, const court::CaseEvent &event, const QString &caseNumber,
                const QList<court::Document> &papers);
    [[nodiscard]] Intent intent() const { return m_intent; }
    // Chooses the kind; for tests and for who knows it already.
    void choose(const QString &kind);

protected:
    void retranslate() override;
    void preview() override;
    Result<QString> run() override;

private:
    void buildKinds();
    void start(Intent intent, const court::CaseEvent &event, const QString &caseNumber,
               const QList<court::Document> &papers);
    void arrange();
    void listKinds();
    [[nodiscard]] const court::EventKind *kind() const;
    // Whether a term that the court sets begins with it: then it says until when.
    [[nodiscard]] bool setsTerm() const;
    [[nodiscard]] court::CaseEvent event() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString faults() const;

    const model::RuleListModel &m_rules;
    QString m_caseNumber;
    Intent m_intent = Intent::Enter;
    court::CaseEvent m_event;  // as it is, or empty but for its ids and kind
    QStringList m_listed;  // kinds that the search leaves
    QStandardItemModel m_model;
    QTimer m_soon;  // a preview once one has stopped typing
    bool m_isPossible = false;
    ui::SearchField *m_search;
    ui::RowView *m_kinds;
    ui::Label *m_chosen;
    QDateEdit *m_until;
    QComboBox *m_other;
    QLineEdit *m_remark;
    QPlainTextEdit *m_reason;
    ui::LabelledField *m_untilField;
    ui::LabelledField *m_otherField;
    ui::LabelledField *m_remarkField;
    ui::LabelledField *m_reasonField;
};

}  // namespace adil::planner
