// SPDX-License-Identifier: GPL-3.0-or-later
// All cases of this profile as a table, with a filter by words and by stage; a case's menu keeps it on this
// computer.
#pragma once

#include "model/caselistmodel.h"
#include "model/keptcases.h"
#include "ui/format.h"
#include "ui/shortcuts.h"
#include "ui/table.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace adil::ui {
class Label;
class MessageBar;
class Screen;
class SearchField;
}  // namespace adil::ui

namespace adil::casefile {

class CaseListScreen : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    struct Around {
        const model::Source &source;
        model::KeptCases &kept;
        ui::Shortcuts &shortcuts;
    };
    CaseListScreen(const Around &around, const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    void setLoading(bool loading);
    // Reads the cases; called when the screen is first shown or facts have come.
    void refresh() { m_cases.refresh(); }
    [[nodiscard]] int total() const { return m_cases.total(); }

Q_SIGNALS:
    void openRequested(const QString &type, const QString &id);
    void totalChanged(int total);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show();
    void filter();
    void addKeys(ui::Shortcuts &shortcuts);
    void openMenu(const QPoint &at);
    void keep(const QString &caseId);
    [[nodiscard]] ui::Cell cell(const model::CaseRow &row, int column) const;

    model::KeptCases &m_kept;
    ui::Format m_format;
    model::CaseListModel m_cases;
    bool m_loading = true;
    ui::Label *m_heading;
    ui::Label *m_sum;
    ui::SearchField *m_search;
    QComboBox *m_stage;
    QAction *m_keep = nullptr;
    ui::MessageBar *m_notice;
    ui::Screen *m_screen;
    ui::TableView *m_table;
};

}  // namespace adil::casefile
