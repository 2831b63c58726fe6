// SPDX-License-Identifier: GPL-3.0-or-later
// The right column of a case: parties, terms, hearings and acts, notes.
#pragma once

#include "casefile/casescreen.h"
#include "model/actlistmodel.h"
#include "model/duemodel.h"
#include "model/hearinglistmodel.h"
#include "model/partymodel.h"

#include <QTabWidget>

class QFormLayout;

namespace adil::ui {
class Button;
class MessageBar;
class SectionHeader;
}  // namespace adil::ui

namespace adil::casefile {

class NotesPane;

class Desk : public QTabWidget {
    Q_OBJECT
public:
    Desk(const CaseScreen::Around &around, const Id<court::Case> &caseId, const ui::Format &format,
         QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    [[nodiscard]] NotesPane &notes() { return *m_notes; }
    void showNotes();
    // As its first page, and it is shown, until it is given back: then it waits for another place.
    void takeIndex(QWidget *index);
    void giveIndexBack();

Q_SIGNALS:
    // "CaseEvent" with the id of the case: a new event of it.
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildParties();
    QWidget *buildTerms();
    QWidget *buildCourse();
    void retranslate();
    void nameTabs();
    void createAct(court::ActKind kind);
    [[nodiscard]] ui::Row describeParty(const model::PartyRow &row) const;
    [[nodiscard]] ui::Row describeTerm(const model::DueRow &row) const;
    [[nodiscard]] ui::Row describeHearing(const model::HearingRow &row) const;
    [[nodiscard]] ui::Row describeAct(const model::ActRow &row) const;

    CaseScreen::Around m_around;
    Id<court::Case> m_case;
    ui::Format m_format;
    model::PartyModel m_parties;
    model::DueModel m_terms;
    model::HearingListModel m_hearings;
    model::ActListModel m_acts;
    ui::RowView *m_partyRows;
    ui::RowView *m_termRows;
    ui::Screen *m_termScreen;
    ui::Button *m_newEvent;
    ui::SectionHeader *m_hearingHeader;
    ui::RowView *m_hearingRows;
    ui::SectionHeader *m_actHeader;
    ui::RowView *m_actRows;
    ui::MessageBar *m_problem;
    ui::Button *m_newDecision;
    ui::Button *m_newRuling;
    NotesPane *m_notes;
    QWidget *m_index = nullptr;  // while it stands here
};

}  // namespace adil::casefile
