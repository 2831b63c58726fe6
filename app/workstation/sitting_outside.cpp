// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out to the person's other calendars and to the desktop: the private feed and the reminders.
#include "sitting.h"

#include "shell/frame.h"
#include "words/reasons.h"

namespace adil::app {

using Kind = shell::FeedView::Kind;

void Sitting::connectOutside()
{
    connect(&m_around.window.frame(), &shell::Frame::feedAsked, this, &Sitting::askFeed);
    connect(m_sync.get(), &sync::SyncThread::feedAnswered, this, &Sitting::feedSaid);
    // The line is back: whoever looks at the settings sees how it stands.
    connect(m_sync.get(), &sync::SyncThread::statusChanged, this, [this](const sync::Status &status) {
        if (status.state == sync::State::Waiting && m_feed.kind == Kind::Offline)
            askFeed(shell::FeedAsk::Look);
    });
    connect(m_reminding.get(), &Reminding::pressed, this, &Sitting::openReminded);
}

void Sitting::askFeed(shell::FeedAsk ask)
{
    m_feed = {Kind::Asking};
    m_around.window.frame().setFeed(m_feed);
    using Ask = shell::FeedAsk;
    static const QHash<Ask, sync::FeedWish> wishes{{Ask::Look, sync::FeedWish::Look},
                                                   {Ask::Make, sync::FeedWish::Make},
                                                   {Ask::MakeWithNames, sync::FeedWish::MakeWithNames},
                                                   {Ask::Revoke, sync::FeedWish::Revoke}};
    const auto wish = wishes[ask];
    m_sync->askFeed(wish, ui::codeOf(m_format.language()));
}

void Sitting::feedSaid(const sync::FeedAnswer &answer)
{
    m_feed = {};
    if (!answer.error) {
        m_feed.kind = answer.state.exists ? Kind::There : Kind::None;
        if (answer.state.exists)
            m_feed.createdAt = m_format.dateTime(answer.state.createdAt);
        if (answer.state.readAt)
            m_feed.readAt = m_format.dateTime(*answer.state.readAt);
        m_feed.withNames = answer.state.withNames;
        m_feed.address = answer.state.address.toString(QUrl::FullyEncoded);
    } else if (answer.error->reason == Reason::Offline || answer.error->reason == Reason::SessionEnded) {
        m_feed.kind = Kind::Offline;
        m_sync->poke();
    } else {
        m_feed.kind = Kind::Failed;
        m_feed.failure = words::sentence(*answer.error);
    }
    m_around.window.frame().setFeed(m_feed);
}

void Sitting::setReminders(const shell::Reminders &choices) { m_reminding->setChoices(choices); }

void Sitting::openReminded(const QString &type, const QString &id)
{
    if (!m_isShown)
        return;
    Q_EMIT wanted();
    if (id.isEmpty())
        m_around.window.frame().showSection(shell::Section::Acts);
    else
        openRecord(type, id);
}

}  // namespace adil::app
