// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every form in which something is said about the terms of a case: what it is about, fields,
// what becomes of the terms, and confirming or going back. What is asked and what it does is the form's own.
#pragma once

#include "base/clock.h"
#include "edit/editor.h"
#include "ui/format.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace adil::ui {
class Button;
class Label;
class LabelledField;
class MessageBar;
}  // namespace adil::ui

namespace adil::planner {

class ChangesView;

class ChangeForm : public QWidget {
    Q_OBJECT
public:
    virtual void setFormat(const ui::Format &format);

Q_SIGNALS:
    void closed();  // kept or given up

protected:
    // Editor and clock must outlive it.
    ChangeForm(edit::Editor &editor, const Clock &clock, const ui::Format &format, QWidget *parent);
    // Once, by the form: its fields from top to bottom, between the title and what becomes of the terms.
    void build(const QList<QWidget *> &fields);
    // Today, and these papers to choose from.
    void reset(const QList<court::Document> &papers);
    virtual void retranslate();
    virtual void preview() = 0;
    // The uid of the command, or why it cannot be given.
    virtual Result<QString> run() = 0;
    void confirm();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] std::optional<Id<court::Document>> paper() const;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    edit::Editor &m_editor;
    const Clock &m_clock;
    ui::Format m_format;
    ui::Label *m_heading;
    ui::Label *m_title;
    QDateEdit *m_day;
    QComboBox *m_paper;
    ui::LabelledField *m_dayField;
    ui::LabelledField *m_paperField;
    ChangesView *m_changes;
    ui::MessageBar *m_problem;
    ui::Button *m_confirm;
    ui::Button *m_cancel;
};

}  // namespace adil::planner
