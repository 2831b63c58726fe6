// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/keptline.h"

#include "base/zone.h"
#include "ui/buttons.h"
#include "ui/label.h"
#include "words/reasons.h"

#include <QEvent>
#include <QHBoxLayout>

namespace adil::casefile {

KeptLine::KeptLine(model::KeptCases &kept, const Id<court::Case> &caseId, const ui::Format &format,
                   QWidget *parent)
    : QWidget(parent)
    , m_kept(kept)
    , m_case(caseId)
    , m_format(format)
    , m_words(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_pin(new ui::IconButton(QStringLiteral("pin")))
{
    m_words->setWordWrap(true);
    m_pin->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_pin, 0, Qt::AlignTop);
    connect(m_pin, &QToolButton::clicked, this, &KeptLine::toggle);
    connect(&m_kept, &model::KeptCases::changed, this, &KeptLine::tell);
    tell();
}

void KeptLine::setFormat(const ui::Format &format)
{
    m_format = format;
    tell();
}

void KeptLine::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    tell();
}

void KeptLine::toggle()
{
    const auto done = m_kept.setPinned(m_case.value, !m_kept.isPinned(m_case.value));
    tell();
    if (done)
        return;
    m_words->setTone(ui::Tone::Red);
    m_words->setText(words::sentence(done.error()));
}

QString KeptLine::factsOf(const model::KeptCases::State &state) const
{
    QStringList facts;
    if (state.isPinned)
        facts << tr("Kept on this computer");
    else if (state.heard)
        facts << tr("Kept by itself: heard on %1")
                     .arg(m_format.shortDate(dateIn(*state.heard, m_format.zone())));
    else
        facts << tr("Not kept on this computer");
    if (state.all > 0) {
        if (state.isWhole())
            facts << tr("all files are here");
        else if (state.isKept() && !m_kept.isHeld())
            facts << tr("fetching: %1 of %n file(s) here", nullptr, state.all).arg(state.here);
        else
            facts << tr("%1 of %n file(s) here", nullptr, state.all).arg(state.here);
    }
    if (state.isKept() && !state.isWhole() && m_kept.isHeld())
        facts << tr("too little room on the disk");
    return facts.join(QStringLiteral(" · "));
}

void KeptLine::tell()
{
    const auto state = m_kept.state(m_case.value);
    const bool isStuck = state.isKept() && !state.isWhole() && m_kept.isHeld();
    m_words->setTone(isStuck ? ui::Tone::Amber : ui::Tone::Muted);
    m_words->setText(factsOf(state));
    m_pin->setChecked(state.isPinned);
    m_pin->setName(tr("Keep on this computer"), m_keys);
}

void KeptLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

}  // namespace adil::casefile
