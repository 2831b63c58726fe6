// SPDX-License-Identifier: GPL-3.0-or-later
// What of the terms is shown: words, state, kind, who must keep it, whose case. A bar of fields, whatever
// list it stands over.
#pragma once

#include "court/people.h"
#include "model/deadlinelistmodel.h"
#include "ui/languages.h"

#include <QWidget>

class QComboBox;

namespace adil::ui {
class SearchField;
}  // namespace adil::ui

namespace adil::planner {

class TermFilter : public QWidget {
    Q_OBJECT
public:
    explicit TermFilter(QWidget *parent = nullptr);

    [[nodiscard]] model::DeadlineFilter chosen() const;
    // So that nothing is left out.
    void showAll();
    void focusSearch();
    // What can be chosen; what is chosen stays as long as it can be. Without judges: one looks at one's own.
    void listKinds(const QList<model::DeadlineRow> &kinds, ui::Language language);
    void listJudges(const QList<court::Person> &judges);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listStates();
    void listBearers();

    ui::SearchField *m_search;
    QComboBox *m_states;
    QComboBox *m_kinds;
    QComboBox *m_bearers;
    QComboBox *m_judges;
};

}  // namespace adil::planner
