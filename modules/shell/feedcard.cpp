// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/feedcard.h"

#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace adil::shell {

using Kind = FeedView::Kind;

FeedCard::FeedCard(QWidget *parent)
    : ui::Card(Margin::None, parent)
    , m_head(new ui::SectionHeader(ui::SectionHeader::Line::Below))
    , m_what(new ui::Label)
    , m_state(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_names(new QCheckBox)
    , m_address(new QLineEdit)
    , m_addressField(new ui::LabelledField(m_address))
    , m_message(new ui::MessageBar)
    , m_make(new ui::Button(ui::Button::Kind::Plain))
    , m_copy(new ui::Button(ui::Button::Kind::Primary))
    , m_revoke(new ui::Button(ui::Button::Kind::Plain))
{
    m_what->setWordWrap(true);
    m_state->setWordWrap(true);
    m_address->setReadOnly(true);
    m_message->setClosable(false);
    m_make->setIconName(QStringLiteral("key"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_revoke->setIconName(QStringLiteral("trash-2"));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(12);
    inside->addWidget(m_what);
    inside->addWidget(m_state);
    inside->addWidget(m_names);
    inside->addWidget(m_addressField);
    inside->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (ui::Button *button : {m_copy, m_make, m_revoke})
        buttons->addWidget(button);
    buttons->addStretch(1);
    inside->addLayout(buttons);
    body()->addWidget(m_head);
    body()->addLayout(inside);
    connect(m_make, &QPushButton::clicked, this,
            [this] { Q_EMIT asked(m_names->isChecked() ? FeedAsk::MakeWithNames : FeedAsk::Make); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT asked(FeedAsk::Revoke); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_feed.address);
        m_isCopied = true;
        showMessage();
    });
    retranslate();
}

void FeedCard::setFeed(const FeedView &feed)
{
    m_isCopied = m_isCopied && feed.address == m_feed.address;
    m_feed = feed;
    if (feed.kind == Kind::None || feed.kind == Kind::There)
        m_names->setChecked(feed.withNames);
    retranslate();
}

QString FeedCard::stateText() const
{
    switch (m_feed.kind) {
    case Kind::Unknown:
    case Kind::Offline:
    case Kind::Failed: return {};
    case Kind::Asking: return tr("Asking the server…");
    case Kind::None: return tr("There is no address now.");
    case Kind::There: break;
    }
    const QString made = tr("The address was made on %1.").arg(m_feed.createdAt);
    const QString read = m_feed.readAt.isEmpty() ? tr("Nobody has read it yet.")
                                                 : tr("It was last read on %1.").arg(m_feed.readAt);
    QStringList all{made, read};
    if (m_feed.withNames)
        all << tr("It tells the names of the parties.");
    return all.join(u' ');
}

void FeedCard::showMessage()
{
    m_message->hide();
    if (m_feed.kind == Kind::Offline)
        m_message->tell(ui::Tone::Amber,
                        tr("There is no connection to the court server. An address can be made or taken back "
                           "only with a connection; calendars that have one go on reading it."));
    else if (m_feed.kind == Kind::Failed)
        m_message->tell(ui::Tone::Red, m_feed.failure);
    else if (!m_feed.address.isEmpty())
        m_message->tell(ui::Tone::Amber,
                        m_isCopied
                            ? tr("Copied. Enter it in your phone as a calendar subscription. The address "
                                 "is shown only now.")
                            : tr("The address is shown only now: copy it into your phone as a calendar "
                                 "subscription. The one before it no longer works."));
}

void FeedCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FeedCard::retranslate()
{
    m_head->setText(tr("Calendar feed"));
    m_what->setText(
        tr("A private address by which the calendar of your phone shows your hearings and the ends of terms: "
           "the number of the case, the kind of hearing, its time and room; names of parties only when you "
           "choose so, nothing of what a case is about, nothing of closed sessions. Whoever has the address "
           "can read this without a password, and "
           "so can the company that keeps the phone's calendar."));
    m_names->setText(tr("With the names of the parties"));
    m_addressField->setLabel(tr("Address"));
    m_make->setText(m_feed.kind == Kind::There ? tr("Make a new address") : tr("Make an address"));
    m_copy->setText(tr("Copy"));
    m_revoke->setText(tr("Take the address back"));
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    m_address->setText(m_feed.address);
    m_address->setCursorPosition(0);
    m_addressField->setVisible(!m_feed.address.isEmpty());
    m_copy->setVisible(!m_feed.address.isEmpty());
    const bool canAsk = m_feed.kind == Kind::None || m_feed.kind == Kind::There;
    m_names->setEnabled(canAsk || m_feed.kind == Kind::Failed);
    m_make->setEnabled(canAsk || m_feed.kind == Kind::Failed);
    m_revoke->setVisible(m_feed.kind == Kind::There);
    showMessage();
}

}  // namespace adil::shell
