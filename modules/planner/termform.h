// SPDX-License-Identifier: GPL-3.0-or-later
// What the judge says about one term: met, waived, extended by ruling; or the new count of its case. Shows
// what becomes of the terms before it is confirmed, and the reason when it cannot be.
#pragma once

#include "court/termrule.h"
#include "planner/changeform.h"

class QPlainTextEdit;
class QSpinBox;

namespace adil::planner {

class TermForm : public ChangeForm {
    Q_OBJECT
public:
    enum class Intent { Meet, Extend, Waive, Recount };

    // Editor and clock must outlive it.
    TermForm(edit::Editor &editor, const Clock &clock, const ui::Format &format, QWidget *parent = nullptr);

    // `rule`: of the deadline, for how far it may be extended; may be missing. `papers`: of its case.
    void begin(Intent intent, const court::Deadline &deadline, const court::TermRule *rule,
               const QList<court::Document> &papers);
    [[nodiscard]] Intent intent() const { return m_intent; }

protected:
    void retranslate() override;
    void preview() override;
    Result<QString> run() override;

private:
    QWidget *buildLength();
    void arrange();
    void show(const Result<court::TermPreview> &preview);
    [[nodiscard]] court::Unit unit() const;
    [[nodiscard]] QString words() const;

    Intent m_intent = Intent::Meet;
    court::Deadline m_deadline;
    court::Extension m_most;
    bool m_mayConfirm = true;  // what is previewed can be done
    ui::Label *m_note;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QPlainTextEdit *m_reason;
    ui::LabelledField *m_amountField;
    ui::LabelledField *m_unitField;
    ui::LabelledField *m_reasonField;
};

}  // namespace adil::planner
