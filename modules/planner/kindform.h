// SPDX-License-Identifier: GPL-3.0-or-later
// Says what a case is about for the rules on terms: its proceedings, and which of the rules' categories it
// has. What the category of the case surely tells is ticked already. Shows what becomes of the terms before
// it is confirmed, or why it cannot be.
#pragma once

#include "model/rulelistmodel.h"
#include "planner/changeform.h"

#include <QStandardItemModel>

class QListView;

namespace adil::planner {

class KindForm : public ChangeForm {
    Q_OBJECT
public:
    // All must outlive it.
    KindForm(edit::Editor &editor, const Clock &clock, const model::RuleListModel &rules,
             const ui::Format &format, QWidget *parent = nullptr);

    void begin(const court::Case &file);

protected:
    void retranslate() override;
    void preview() override;
    Result<QString> run() override;

private:
    void list(const QStringList &flags);
    void take();
    [[nodiscard]] court::Proceedings proceedings() const;
    [[nodiscard]] QString note() const;

    const model::RuleListModel &m_rules;
    court::Case m_file;
    QStringList m_flags;  // ticked, with all they bring with them
    bool m_isSuggested = false;  // by the category, where nobody has said anything
    bool m_isListing = false;
    QStandardItemModel m_model;
    QComboBox *m_proceedings;
    QListView *m_list;
    ui::Label *m_note;
    ui::LabelledField *m_proceedingsField;
    ui::LabelledField *m_listField;
};

}  // namespace adil::planner
