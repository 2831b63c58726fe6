// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule on terms that the court has in force, with its article, to be searched and read: a page of the
// help that is made from the data.
#pragma once

#include "model/rulelistmodel.h"
#include "ui/format.h"
#include "ui/table.h"

#include <QWidget>

namespace adil::ui {
class Button;
class Label;
class Screen;
class SearchField;
}  // namespace adil::ui

namespace adil::planner {

class RulesView : public QWidget {
    Q_OBJECT
public:
    // The source must outlive it.
    RulesView(const model::Source &source, const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildReading();
    void retranslate();
    void show();
    void read(const QModelIndex &index);
    [[nodiscard]] ui::Cell cell(int row, int column) const;

    ui::Format m_format;
    model::RuleListModel m_rules;
    ui::Label *m_heading;
    ui::Label *m_sum;
    ui::Button *m_back;
    ui::SearchField *m_search;
    ui::Screen *m_screen;
    ui::TableView *m_table;
    ui::Label *m_title;
    ui::Label *m_length;
    ui::Label *m_text;
};

}  // namespace adil::planner
