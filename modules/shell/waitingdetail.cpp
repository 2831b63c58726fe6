// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waitingdetail.h"

#include "ui/buttons.h"
#include "ui/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>

namespace adil::shell {

static constexpr auto allActs = {Waiting::Act::TakeBack, Waiting::Act::SendAgain, Waiting::Act::KeepMine,
                                 Waiting::Act::TakeTheirs};

static QPlainTextEdit *version()
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 4 + 16);
    return text;
}

WaitingDetail::WaitingDetail(QWidget *parent)
    : QWidget(parent)
    , m_why(new ui::Label(ui::Type::Body, ui::Tone::Amber))
    , m_versions(nullptr)
    , m_mineTitle(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_theirsTitle(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_mine(version())
    , m_theirs(version())
{
    m_versions = buildVersions();
    m_why->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 0);
    column->setSpacing(8);
    column->addWidget(m_why);
    column->addWidget(m_versions);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    column->addLayout(buttons);
    for (const Waiting::Act act : allActs) {
        auto *button = new ui::Button(ui::Button::Kind::Plain);
        m_buttons.insert(act, button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT decided(act); });
    }
    buttons->addStretch(1);
    retranslate();
    setWaiting({});
}

QWidget *WaitingDetail::buildVersions()
{
    auto *pair = new QWidget;
    auto *grid = new QGridLayout(pair);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_mineTitle, 0, 0);
    grid->addWidget(m_theirsTitle, 0, 1);
    grid->addWidget(m_mine, 1, 0);
    grid->addWidget(m_theirs, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return pair;
}

void WaitingDetail::setWaiting(const std::optional<Waiting> &waiting)
{
    m_waiting = waiting;
    const Waiting shown = waiting.value_or(Waiting());
    m_why->setText(shown.why);
    m_why->setVisible(!shown.why.isEmpty());
    m_versions->setVisible(shown.versions.has_value());
    const auto show = [](QPlainTextEdit *text, const QString &words) {
        const QString whole = words.isEmpty() ? tr("(removed)") : words;
        if (text->toPlainText() != whole)
            text->setPlainText(whole);
    };
    if (shown.versions) {
        show(m_mine, shown.versions->mine);
        show(m_theirs, shown.versions->theirs);
    }
    for (auto it = m_buttons.begin(); it != m_buttons.end(); ++it)
        (*it)->setVisible(shown.acts.contains(it.key()));
    setVisible(waiting && (!shown.why.isEmpty() || shown.versions || !shown.acts.isEmpty()));
}

void WaitingDetail::act(const QList<Waiting::Act> &acts)
{
    for (const Waiting::Act one : acts) {
        if (m_waiting && m_waiting->acts.contains(one)) {
            Q_EMIT decided(one);
            return;
        }
    }
}

QString WaitingDetail::nameOf(Waiting::Act act)
{
    switch (act) {
    //: of what has not been sent: as if it had never been done
    case Waiting::Act::TakeBack: return tr("Take back");
    case Waiting::Act::SendAgain: return tr("Send again");
    //: of two versions of one record
    case Waiting::Act::KeepMine: return tr("Keep mine");
    //: of two versions of one record: the one that the court's server has
    case Waiting::Act::TakeTheirs: return tr("Take theirs");
    }
    return {};
}

void WaitingDetail::retranslate()
{
    for (auto it = m_buttons.begin(); it != m_buttons.end(); ++it)
        (*it)->setText(nameOf(it.key()));
    m_mineTitle->setText(tr("Yours"));
    m_theirsTitle->setText(tr("The court's"));
    m_mine->setAccessibleName(m_mineTitle->text());
    m_theirs->setAccessibleName(m_theirsTitle->text());
    setWaiting(m_waiting);
}

void WaitingDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace adil::shell
