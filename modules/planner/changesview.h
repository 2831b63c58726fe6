// SPDX-License-Identifier: GPL-3.0-or-later
// What an event, a ruling or a new count makes of the terms of a case, before it is confirmed: a short list
// that is as tall as its rows, or the words that nothing changes, or why it cannot be.
#pragma once

#include "court/termkeeping.h"
#include "ui/format.h"

#include <QStandardItemModel>
#include <QWidget>

namespace adil::ui {
class Label;
class RowView;
struct Row;
}  // namespace adil::ui

namespace adil::planner {

class ChangesView : public QWidget {
    Q_OBJECT
public:
    explicit ChangesView(const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    void showChanges(const court::TermPreview &preview);
    // A whole sentence: why there is nothing to confirm.
    void showProblem(const QString &sentence);
    void clear();
    [[nodiscard]] int count() const { return int(m_preview.deadlines.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] ui::Row describe(const court::DeadlineChange &change) const;

    ui::Format m_format;
    court::TermPreview m_preview;
    bool m_isShown = false;
    QString m_problem;
    QStandardItemModel m_model;
    ui::Label *m_heading;
    ui::Label *m_note;
    ui::RowView *m_rows;
};

}  // namespace adil::planner
