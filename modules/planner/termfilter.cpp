// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/termfilter.h"

#include "planner/termlook.h"
#include "ui/fields.h"
#include "words/terms.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace adil::planner {

using court::Standing;

namespace {

// What the first lists of the filter mean besides one state each.
constexpr int unfinished = -2, everything = -1, unconfirmed = 100;

QSet<Standing> standingsOf(int choice)
{
    switch (choice) {
    case unfinished:
        return {Standing::Overdue, Standing::DueSoon, Standing::InTime, Standing::Open, Standing::Suspended};
    case everything:
    case unconfirmed: return {};
    case int(Standing::Met): return {Standing::Met, Standing::MetLate};
    default: return {Standing(choice)};
    }
}

QComboBox *choices()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

// New lines for the same choice; what is chosen stays, or is the first again when it is gone. A list that is
// open is left alone when nothing differs.
void refill(QComboBox &box, const QList<std::pair<QString, QString>> &lines)
{
    bool differs = box.count() != lines.size();
    for (int i = 0; i < box.count() && !differs; ++i)
        differs = box.itemText(i) != lines[i].first || box.itemData(i).toString() != lines[i].second;
    if (!differs)
        return;
    const QString chosen = box.currentData().toString();
    box.clear();
    for (const auto &[text, data] : lines)
        box.addItem(text, data);
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

int chosenOr(const QComboBox &box, int usual) { return box.count() > 0 ? box.currentData().toInt() : usual; }

}  // namespace

TermFilter::TermFilter(QWidget *parent)
    : QWidget(parent)
    , m_search(new ui::SearchField)
    , m_states(choices())
    , m_kinds(choices())
    , m_bearers(choices())
    , m_judges(choices())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 2);
    for (QComboBox *box : {m_states, m_kinds, m_bearers, m_judges}) {
        row->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &TermFilter::changed);
    }
    connect(m_search, &ui::SearchField::searched, this, &TermFilter::changed);
    m_judges->hide();
    retranslate();
}

model::DeadlineFilter TermFilter::chosen() const
{
    const int state = m_states->currentData().toInt();
    model::DeadlineFilter wanted;
    wanted.text = m_search->text().trimmed();
    wanted.standings = standingsOf(state);
    wanted.toConfirm = state == unconfirmed;
    wanted.ruleId = m_kinds->currentData().toString();
    if (const int who = m_bearers->currentData().toInt(); who >= 0)
        wanted.who = court::Bearer(who);
    wanted.judgeId = m_judges->currentData().toString();
    return wanted;
}

void TermFilter::showAll()
{
    m_search->clear();
    m_states->setCurrentIndex(m_states->findData(everything));
    m_bearers->setCurrentIndex(m_bearers->findData(-1));
    m_kinds->setCurrentIndex(0);
    m_judges->setCurrentIndex(0);
    Q_EMIT changed();
}

void TermFilter::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void TermFilter::listStates()
{
    const int chosen = chosenOr(*m_states, unfinished);
    m_states->clear();
    m_states->addItem(tr("Not finished"), unfinished);
    m_states->addItem(tr("All states"), everything);
    const std::pair<Standing, QString> names[] = {{Standing::Overdue, tr("Overdue")},
                                                  {Standing::DueSoon, tr("Due within 3 working days")},
                                                  {Standing::InTime, tr("In time")},
                                                  {Standing::Open, tr("May be done")},
                                                  {Standing::Suspended, tr("On hold")},
                                                  {Standing::Met, tr("Met")},
                                                  {Standing::Cancelled, tr("Waived or lapsed")}};
    for (const auto &[standing, name] : names)
        m_states->addItem(name, int(standing));
    m_states->addItem(tr("To be confirmed"), unconfirmed);
    m_states->setCurrentIndex(m_states->findData(chosen));
}

void TermFilter::listBearers()
{
    const int bearer = chosenOr(*m_bearers, int(court::Bearer::Court));
    m_bearers->clear();
    m_bearers->addItem(tr("Terms of the court"), int(court::Bearer::Court));
    m_bearers->addItem(tr("Terms of the parties"), int(court::Bearer::Party));
    m_bearers->addItem(tr("Terms of other bodies"), int(court::Bearer::Body));
    m_bearers->addItem(tr("Everybody's terms"), -1);
    m_bearers->setCurrentIndex(m_bearers->findData(bearer));
}

void TermFilter::listKinds(const QList<model::DeadlineRow> &kinds, ui::Language language)
{
    QList<std::pair<QString, QString>> lines;
    for (const model::DeadlineRow &row : kinds)
        lines << std::pair(titleIn(row, language), row.ruleId);
    std::sort(lines.begin(), lines.end());
    lines.prepend({tr("All kinds"), {}});
    refill(*m_kinds, lines);
}

void TermFilter::listJudges(const QList<court::Person> &judges)
{
    m_judges->setVisible(!judges.isEmpty());
    QList<std::pair<QString, QString>> lines{{tr("All judges"), {}}};
    for (const court::Person &judge : judges)
        lines << std::pair(court::shortName(judge), judge.id.value);
    refill(*m_judges, lines);
}

void TermFilter::retranslate()
{
    m_search->setName(tr("Case, title or article"));
    m_states->setAccessibleName(tr("State"));
    m_kinds->setAccessibleName(tr("Kind of term"));
    m_bearers->setAccessibleName(tr("Who must keep it"));
    m_judges->setAccessibleName(tr("Judge"));
    listStates();
    listBearers();
}

void TermFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::planner
