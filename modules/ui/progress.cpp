// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress.h"

#include "ui/buttons.h"
#include "ui/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>

namespace adil::ui {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(Type::Body, Tone::Ink, this))
    , m_note(new Label(Type::Caption, Tone::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new IconButton(QStringLiteral("x"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    grid->addWidget(m_note, 2, 0);
    m_text->setWordWrap(true);
    m_note->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_cancel->hide();
    setProgress(0, 0);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelRequested);
    retranslate();
}

void ProgressLine::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void ProgressLine::setNote(const QString &note) { m_note->setText(note); }

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    // QProgressBar counts in int: thousandths are fine enough for the eye.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(qBound(qint64(0), done * 1000 / total, qint64(1000))) : 0);
}

void ProgressLine::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressLine::retranslate() { m_cancel->setName(tr("Stop")); }

}  // namespace adil::ui
