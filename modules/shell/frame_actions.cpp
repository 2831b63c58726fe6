// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame can do by keys, and how its parts hear of each other; the parts made when first asked for.
#include "shell/finder.h"
#include "shell/frame.h"
#include "shell/keyspage.h"
#include "shell/rail.h"
#include "shell/searchbutton.h"
#include "shell/settingspage.h"
#include "shell/statusline.h"
#include "shell/tabstrip.h"
#include "shell/waitingpanel.h"
#include "ui/message.h"

#include <QAction>
#include <QStackedWidget>

namespace adil::shell {

namespace {

ui::Shortcuts::Spec spec(const char *id, const char *text, const QKeySequence &keys,
                         const char *context = "adil::shell::Frame")
{
    return {QLatin1String(id), ui::Shortcuts::Area::General, context, text, keys, Qt::WindowShortcut};
}

}  // namespace

void Frame::addActions()
{
    const auto on = [this](const ui::Shortcuts::Spec &what, auto &&then) {
        QAction *action = m_shortcuts.add(this, what);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    const auto *search = on(spec("frame.search", QT_TRANSLATE_NOOP("adil::shell::Frame", "Search everything"),
                                 Qt::CTRL | Qt::Key_K),
                            [this] { openFinder(); });
    on(spec("frame.keys", QT_TRANSLATE_NOOP("adil::shell::Frame", "Show the keys"), Qt::Key_F1),
       [this] { showKeys(); });
    on(spec("frame.nextTab", QT_TRANSLATE_NOOP("adil::shell::Frame", "Next tab"), Qt::CTRL | Qt::Key_Tab),
       [this] { m_strip->step(1); });
    on(spec("frame.previousTab", QT_TRANSLATE_NOOP("adil::shell::Frame", "Previous tab"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
       [this] { m_strip->step(-1); });
    on(spec("frame.closeTab", QT_TRANSLATE_NOOP("adil::shell::Frame", "Close the tab"), Qt::CTRL | Qt::Key_W),
       [this] { closeShownTab(); });
    on(spec("frame.waiting", QT_TRANSLATE_NOOP("adil::shell::Frame", "Show what waits to be sent"),
            Qt::CTRL | Qt::Key_J),
       [this] { openWaiting(); });
    on(spec("frame.synchronise", QT_TRANSLATE_NOOP("adil::shell::Frame", "Synchronise now"),
            Qt::CTRL | Qt::Key_R),
       [this] { Q_EMIT syncRequested(); });
    on(spec("frame.settings", QT_TRANSLATE_NOOP("adil::shell::Frame", "Settings"), Qt::CTRL | Qt::Key_Comma),
       [this] { showSettings(); });
    on(spec("frame.quit", QT_TRANSLATE_NOOP("adil::shell::Frame", "Close Adil"), Qt::CTRL | Qt::Key_Q),
       [this] { window()->close(); });
    m_search->setKeys(search->shortcut());
    connect(search, &QAction::changed, this, [this, search] { m_search->setKeys(search->shortcut()); });
}

void Frame::addSectionActions()
{
    int number = 0;
    for (const Section section : std::as_const(m_order)) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number++));
        QAction *action = m_shortcuts.add(
            this, spec(nameOf(section), sourceTitleOf(section), keys, "adil::shell::Section"));
        connect(action, &QAction::triggered, this, [this, section] { showSection(section); });
        m_sectionActions << action;
    }
}

void Frame::connectParts()
{
    connect(m_rail, &Rail::sectionChosen, this, &Frame::showSection);
    connect(m_rail, &Rail::settingsChosen, this, &Frame::showSettings);
    connect(m_rail, &Rail::signOutRequested, this, &Frame::signOutRequested);
    connect(m_strip, &TabStrip::homeChosen, this, &Frame::returnHome);
    connect(m_strip, &TabStrip::recordChosen, this, &Frame::showTab);
    connect(m_strip, &TabStrip::recordClosed, this, &Frame::closeTab);
    connect(m_search, &QAbstractButton::clicked, this, &Frame::openFinder);
    connect(m_status, &StatusLine::pressed, this, &Frame::openWaiting);
    connect(m_notice, &ui::MessageBar::closed, this, [this] {
        m_notice->parentWidget()->hide();
        Q_EMIT demoNoticeClosed();
    });
}

SettingsPage &Frame::settings()
{
    if (!m_settings) {
        m_settings = new SettingsPage;
        m_pages->addWidget(m_settings);
        m_settings->setSettings(m_look);
        m_settings->setAbout(m_about);
        m_settings->setKept(m_tellKept);
        connect(m_settings, &SettingsPage::quotaChosen, this, &Frame::quotaChosen);
        connect(m_settings, &SettingsPage::letGoRequested, this, &Frame::letGoRequested);
        m_settings->setFeed(m_feed);
        connect(m_settings, &SettingsPage::feedAsked, this, &Frame::feedAsked);
        connect(m_settings, &SettingsPage::settingsChanged, this, &Frame::settingsChanged);
        connect(m_settings, &SettingsPage::signOutRequested, this, &Frame::signOutRequested);
        connect(m_settings, &SettingsPage::keysRequested, this, &Frame::showKeys);
    }
    return *m_settings;
}

KeysPage &Frame::keys()
{
    if (!m_keys) {
        m_keys = new KeysPage(m_shortcuts);
        connect(m_keys, &KeysPage::rulesRequested, this, &Frame::rulesRequested);
        m_pages->addWidget(m_keys);
    }
    return *m_keys;
}

Finder &Frame::finder()
{
    if (!m_finder) {
        m_finder = new Finder(this);
        m_finder->setSource(m_source);
        connect(m_finder, &Finder::openRequested, this, &Frame::openRequested);
    }
    return *m_finder;
}

WaitingPanel &Frame::waiting()
{
    if (!m_waiting) {
        m_waiting = new WaitingPanel(m_shortcuts, this);
        m_waiting->setRows(m_waitingRows, m_describeWaiting, m_tellWaiting);
        m_waiting->setSync(m_sync);
        connect(m_waiting, &WaitingPanel::syncRequested, this, &Frame::syncRequested);
        connect(m_waiting, &WaitingPanel::opened, this, &Frame::waitingOpened);
        connect(m_waiting, &WaitingPanel::decided, this, &Frame::waitingDecided);
        connect(m_waiting, &WaitingPanel::closed, m_status, [this] { m_status->setFocus(); });
        arrange();
    }
    return *m_waiting;
}

ui::Toast &Frame::toast()
{
    if (!m_toast) {
        m_toast = new ui::Toast(this);
        arrange();
    }
    return *m_toast;
}

void Frame::openFinder()
{
    // The commands of the screen first: they are what one is doing.
    QList<QAction *> commands = m_pages->currentWidget() ? m_pages->currentWidget()->actions()
                                                         : QList<QAction *>();
    const auto own = actions();
    for (QAction *action : own)
        if (action->objectName() != QLatin1String("frame.search"))
            commands << action;
    finder().open(QRect(m_search->mapTo(this, QPoint()), m_search->size()), commands);
}

void Frame::openWaiting()
{
    WaitingPanel &panel = waiting();
    panel.setVisible(!panel.isVisible());
    if (!panel.isVisible())
        return;
    panel.raise();
    panel.focusFirst();
}

void Frame::closeShownTab()
{
    for (const Tab &tab : std::as_const(m_tabs)) {
        if (tab.page == m_pages->currentWidget()) {
            closeTab({tab.kind, tab.id});
            return;
        }
    }
}

}  // namespace adil::shell
