// SPDX-License-Identifier: GPL-3.0-or-later
// The terms that another calendar or wording of a rule moves, each with both days, to be confirmed: then the
// terms of their cases are counted anew.
#pragma once

#include "edit/editor.h"
#include "model/movedtermsmodel.h"
#include "ui/format.h"

#include <QWidget>

namespace adil::ui {
class Button;
class Label;
class MessageBar;
class RowView;
struct Row;
}  // namespace adil::ui

namespace adil::planner {

class MovedPane : public QWidget {
    Q_OBJECT
public:
    // Editor and terms must outlive it.
    MovedPane(edit::Editor &editor, model::MovedTermsModel &terms, const ui::Format &format,
              QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    void begin();

Q_SIGNALS:
    void closed();  // all are counted anew, or it is put off
    void termOpened(const Id<court::Deadline> &term);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void confirm();
    [[nodiscard]] ui::Row describe(const model::MovedTermRow &row) const;

    edit::Editor &m_editor;
    model::MovedTermsModel &m_terms;
    ui::Format m_format;
    ui::Label *m_heading;
    ui::Label *m_note;
    ui::RowView *m_rows;
    ui::MessageBar *m_problem;
    ui::Button *m_confirm;
    ui::Button *m_cancel;
};

}  // namespace adil::planner
