// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/kindform.h"

#include "court/casekind.h"
#include "court/commands.h"
#include "planner/changesview.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "words/labels.h"
#include "words/reasons.h"

#include <QComboBox>
#include <QListView>
#include <QScopedValueRollback>

#include <algorithm>

namespace adil::planner {

KindForm::KindForm(edit::Editor &editor, const Clock &clock, const model::RuleListModel &rules,
                   const ui::Format &format, QWidget *parent)
    : ChangeForm(editor, clock, format, parent)
    , m_rules(rules)
    , m_proceedings(new QComboBox)
    , m_list(new QListView)
    , m_note(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_proceedingsField(new ui::LabelledField(m_proceedings))
    , m_listField(new ui::LabelledField(m_list))
{
    for (int i = 0; i < int(court::Proceedings::Unknown); ++i)
        m_proceedings->addItem(QString(), i);
    m_proceedings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setWordWrap(true);
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(220);
    build({m_proceedingsField, m_listField, m_note, m_dayField, m_paperField});
    m_dayField->hide();  // it is so from the beginning of the case, and no paper says it
    m_paperField->hide();
    connect(m_proceedings, &QComboBox::activated, this, &KindForm::preview);
    connect(&m_model, &QStandardItemModel::itemChanged, this, &KindForm::take);
    KindForm::retranslate();
}

void KindForm::begin(const court::Case &file)
{
    m_file = file;
    m_flags = court::withImplied(m_rules.book(), file.flags);
    const QStringList told = court::flagsOfCategory(m_rules.book(), file.category);
    m_isSuggested = file.flags.isEmpty() && !told.isEmpty();
    if (m_isSuggested)
        m_flags = told;
    reset({});
    m_proceedings->setCurrentIndex(m_proceedings->findData(int(file.proceedings)));
    list(m_flags);
    retranslate();
    preview();
    m_list->setFocus(Qt::OtherFocusReason);
}

court::Proceedings KindForm::proceedings() const
{
    return court::Proceedings(m_proceedings->currentData().toInt());
}

// All categories of the rules, those of the case ticked.
void KindForm::list(const QStringList &flags)
{
    const QScopedValueRollback quiet(m_isListing, true);
    const int row = std::max(0, m_list->currentIndex().row());
    const QList<court::Category> &all = m_rules.book().categories;
    m_model.setRowCount(int(all.size()));
    for (int i = 0; i < int(all.size()); ++i) {
        auto *item = new QStandardItem(all[i].title.in(ui::codeOf(m_format.language())));
        item->setData(all[i].id, Qt::UserRole);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(flags.contains(all[i].id) ? Qt::Checked : Qt::Unchecked);
        m_model.setItem(i, item);
    }
    m_list->setCurrentIndex(m_model.index(row, 0));
}

// What was ticked or no longer is; what another one brings with it stays.
void KindForm::take()
{
    if (m_isListing)
        return;
    QStringList ticked;
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (m_model.item(i)->checkState() == Qt::Checked)
            ticked << m_model.item(i)->data(Qt::UserRole).toString();
    m_flags = court::withImplied(m_rules.book(), ticked);
    const QScopedValueRollback quiet(m_isListing, true);
    for (int i = 0; i < m_model.rowCount(); ++i)
        m_model.item(i)->setCheckState(
            m_flags.contains(m_model.item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    preview();
}

void KindForm::preview()
{
    const bool differs = m_flags != m_file.flags || proceedings() != m_file.proceedings;
    m_confirm->setEnabled(false);
    const auto preview = m_editor.previewKind(m_file.id, proceedings(), m_flags);
    if (!preview)
        return m_changes->showProblem(words::sentence(preview.error()));
    m_changes->showChanges(*preview);
    m_confirm->setEnabled(differs);
}

Result<QString> KindForm::run()
{
    return m_editor.run(court::SetCaseKind{m_file.id, proceedings(), m_flags});
}

QString KindForm::note() const
{
    if (m_isSuggested)
        return tr("What the category of the case tells is ticked already: %1.")
            .arg(words::labelOfCategory(m_file.category));
    return tr("The terms of the code differ by what the case is about.");
}

void KindForm::retranslate()
{
    ChangeForm::retranslate();
    m_heading->setText(tr("What the case is about"));
    m_title->setText(tr("Case %1").arg(m_file.number));
    m_confirm->setText(tr("Keep it so"));
    m_proceedingsField->setLabel(tr("Proceedings"));
    m_listField->setLabel(tr("For the terms the case is"));
    m_note->setText(note());
    for (int i = 0; i < m_proceedings->count(); ++i)
        m_proceedings->setItemText(i, words::label(court::Proceedings(m_proceedings->itemData(i).toInt())));
    list(m_flags);
}

}  // namespace adil::planner
