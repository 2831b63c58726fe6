// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/changeform.h"

#include "base/zone.h"
#include "planner/changesview.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/page.h"
#include "words/reasons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace adil::planner {

ChangeForm::ChangeForm(edit::Editor &editor, const Clock &clock, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_clock(clock)
    , m_format(format)
    , m_heading(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_title(new ui::Label(ui::Type::Title))
    , m_day(new QDateEdit)
    , m_paper(new QComboBox)
    , m_dayField(new ui::LabelledField(m_day))
    , m_paperField(new ui::LabelledField(m_paper))
    , m_changes(new ChangesView(format))
    , m_problem(new ui::MessageBar)
    , m_confirm(new ui::Button(ui::Button::Kind::Primary))
    , m_cancel(new ui::Button(ui::Button::Kind::Plain))
{
    m_title->setWordWrap(true);
    m_day->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem->hide();
    connect(m_confirm, &QPushButton::clicked, this, &ChangeForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ChangeForm::closed);
}

void ChangeForm::build(const QList<QWidget *> &fields)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *page = new ui::Page;
    page->setMargins({20, 16, 20, 16});
    QVBoxLayout *body = page->body();
    body->setSpacing(12);
    for (QWidget *widget :
         QList<QWidget *>{m_heading, m_title} + fields + QList<QWidget *>{m_changes, m_problem})
        body->addWidget(widget);
    body->addLayout(buttons);
    body->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
}

QDate ChangeForm::today() const { return dateIn(m_clock.now(), m_format.zone()); }

void ChangeForm::reset(const QList<court::Document> &papers)
{
    m_problem->hide();
    m_changes->clear();
    m_paper->clear();
    m_paper->addItem(tr("No paper"), QString());
    for (const court::Document &paper : papers)
        m_paper->addItem(paper.title, paper.id.value);
    const QSignalBlocker quiet(m_day);
    m_day->setDate(today());
}

std::optional<Id<court::Document>> ChangeForm::paper() const
{
    const QString id = m_paper->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(Id<court::Document>{id});
}

void ChangeForm::setFormat(const ui::Format &format)
{
    m_format = format;
    m_changes->setFormat(format);
    retranslate();
}

void ChangeForm::confirm()
{
    const auto done = run();
    m_problem->setVisible(!done);
    if (!done)
        return m_problem->tell(ui::Tone::Red, words::sentence(done.error()));
    Q_EMIT closed();
}

void ChangeForm::retranslate()
{
    m_cancel->setText(tr("Back"));
    m_paper->setItemText(0, tr("No paper"));
}

void ChangeForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace adil::planner
