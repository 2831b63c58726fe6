// SPDX-License-Identifier: GPL-3.0-or-later
// The files on this computer: how much there is, how much there may be, and the cases that are kept, each of
// which can be let go. On the settings page.
#pragma once

#include "shell/settings.h"
#include "ui/card.h"
#include "ui/rows.h"

#include <QStringListModel>

class QComboBox;

namespace adil::ui {
class Label;
class LabelledField;
class MessageBar;
}  // namespace adil::ui

namespace adil::shell {

class KeptCard : public ui::Card {
    Q_OBJECT
public:
    explicit KeptCard(QWidget *parent = nullptr);

    // Shows them; emits nothing.
    void setFiles(const KeptFiles &files);

Q_SIGNALS:
    void quotaChosen(qint64 bytes);
    void letGoRequested(const QString &caseId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showQuota();
    void showNotice();
    [[nodiscard]] ui::Row describe(const KeptCase &one) const;

    std::optional<KeptFiles> m_files;
    QStringListModel m_ids;
    ui::SectionHeader *m_head;
    ui::Label *m_intro;
    ui::Label *m_used;
    ui::MessageBar *m_notice;
    QComboBox *m_quota;
    ui::LabelledField *m_quotaField;
    ui::SectionHeader *m_casesHead;
    ui::Label *m_none;
    ui::RowView *m_rows;
};

}  // namespace adil::shell
