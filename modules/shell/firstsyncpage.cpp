// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstsyncpage.h"

#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/page.h"
#include "ui/progress.h"
#include "words/reasons.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace adil::shell {

FirstSyncPage::FirstSyncPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new ui::Label(ui::Type::Heading))
    , m_lead(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_line(new ui::ProgressLine)
    , m_problem(new ui::MessageBar)
    , m_stop(new ui::Button(ui::Button::Kind::Plain))
{
    auto *card = new ui::Card;
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->setSpacing(12);
    m_title->setWordWrap(true);
    m_lead->setWordWrap(true);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_lead);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_line);
    card->body()->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    card->body()->addLayout(buttons);
    m_problem->setClosable(false);

    auto *page = new ui::Page(this);
    page->setWidest(720, Qt::AlignHCenter);
    page->body()->addStretch(2);
    page->body()->addWidget(card);
    page->body()->addStretch(3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
    connect(m_stop, &QPushButton::clicked, this, &FirstSyncPage::stopRequested);
    connect(m_problem, &ui::MessageBar::actionTriggered, this, [this] {
        setProgress(m_progress);
        Q_EMIT retryRequested();
    });
    retranslate();
}

void FirstSyncPage::setProgress(const FirstSync &progress)
{
    m_progress = progress;
    m_error.reset();
    m_problem->hide();
    retranslate();
}

void FirstSyncPage::showError(const Error &error)
{
    m_error = error;
    retranslate();
}

void FirstSyncPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstSyncPage::retranslate()
{
    m_title->setText(tr("First synchronisation"));
    m_lead->setText(
        tr("Your cases are being copied to this computer. Afterwards you can work without a connection."));
    m_stop->setText(tr("Stop and sign out"));
    m_line->setProgress(m_progress.done, m_progress.total);
    const QLocale locale;
    if (m_progress.total > 0)
        //: %1 and %2 are numbers of records
        m_line->setText(
            tr("Copied %1 of %2").arg(locale.toString(m_progress.done), locale.toString(m_progress.total)));
    else if (m_progress.done > 0)
        m_line->setText(tr("Copied %1").arg(locale.toString(m_progress.done)));
    else
        m_line->setText(tr("Asking the server what there is…"));
    QString note;
    if (m_progress.left) {
        const auto seconds = m_progress.left->count();
        note = seconds < 60 ? tr("Less than a minute left")
                            : tr("About %n minute(s) left", nullptr, int((seconds + 30) / 60));
    }
    m_line->setNote(note);
    // Nothing moves while it has stopped; and there is nothing yet that could be kept and sent.
    m_line->setVisible(!m_error || m_progress.done > 0);
    if (m_error)
        m_problem->tell(ui::Tone::Amber,
                        m_error->reason == Reason::Offline ? tr(
                            "The server does not answer. Check its address and the connection; it is tried "
                            "again by itself.")
                                                           : words::sentence(*m_error),
                        tr("Try again"));
}

}  // namespace adil::shell
