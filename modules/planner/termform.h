// SPDX-License-Identifier: GPL-3.0-or-later
// What the judge says about one term: met, waived, extended by ruling; or the new count of its case. Shows
// what becomes of the terms before it is confirmed, and the reason when it cannot be.
#pragma once

#include "base/clock.h"
#include "court/termrule.h"
#include "edit/editor.h"
#include "ui/format.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QSpinBox;

namespace adil::ui {
class Button;
class Label;
class LabelledField;
class MessageBar;
}  // namespace adil::ui

namespace adil::planner {

class ChangesView;

class TermForm : public QWidget {
    Q_OBJECT
public:
    enum class Intent { Meet, Extend, Waive, Recount };

    // Editor and clock must outlive it.
    TermForm(edit::Editor &editor, const Clock &clock, const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    // `rule`: of the deadline, for how far it may be extended; may be missing. `papers`: of its case.
    void begin(Intent intent, const court::Deadline &deadline, const court::TermRule *rule,
               const QList<court::Document> &papers);
    [[nodiscard]] Intent intent() const { return m_intent; }

Q_SIGNALS:
    void closed();  // kept or given up

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void arrange();
    void preview();
    void show(const Result<court::TermPreview> &preview);
    void confirm();
    Result<QString> run();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] court::Unit unit() const;
    [[nodiscard]] QString words() const;

    edit::Editor &m_editor;
    const Clock &m_clock;
    ui::Format m_format;
    Intent m_intent = Intent::Meet;
    court::Deadline m_deadline;
    court::Extension m_most;
    bool m_mayConfirm = true;  // what is previewed can be done
    ui::Label *m_heading;
    ui::Label *m_title;
    ui::Label *m_note;
    QDateEdit *m_day;
    QComboBox *m_paper;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QPlainTextEdit *m_reason;
    ui::LabelledField *m_dayField;
    ui::LabelledField *m_paperField;
    ui::LabelledField *m_amountField;
    ui::LabelledField *m_unitField;
    ui::LabelledField *m_reasonField;
    ChangesView *m_changes;
    ui::MessageBar *m_problem;
    ui::Button *m_confirm;
    ui::Button *m_cancel;
};

}  // namespace adil::planner
