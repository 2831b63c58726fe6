// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is: sections, tabs and the pages of the shell itself. The actions are in frame_actions.cpp.
#include "shell/frame.h"

#include "shell/finder.h"
#include "shell/keyspage.h"
#include "shell/rail.h"
#include "shell/searchbutton.h"
#include "shell/settingspage.h"
#include "shell/statusline.h"
#include "shell/tabstrip.h"
#include "shell/waitingpanel.h"
#include "ui/card.h"
#include "ui/firstfocus.h"
#include "ui/label.h"
#include "ui/message.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace adil::shell {

namespace {

// The bar above the screens: white, with the line below it.
class Top : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ui::Colours &c = ui::lookOf(this).colours;
        painter.fillRect(rect(), c.card);
        painter.fillRect(0, height() - 1, width(), 1, c.line);
    }
};

}  // namespace

Frame::Frame(ui::Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_top(new Top)
    , m_mark(new ui::Label(ui::Type::Title))
    , m_strip(new TabStrip)
    , m_search(new SearchButton)
    , m_rail(new Rail)
    , m_notice(new ui::MessageBar)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine)
{
    buildTop();
    auto *noticePlace = new QWidget;
    auto *noticeRow = new QHBoxLayout(noticePlace);
    noticeRow->setContentsMargins(24, 16, 24, 0);
    noticeRow->addWidget(m_notice);
    noticePlace->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(noticePlace);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_top);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
    // By Tab as one reads: the top, the rail, the screen, the bottom line.
    setTabOrder(m_strip, m_search);
    addActions();
    connectParts();
    retranslate();
}

void Frame::buildTop()
{
    auto *row = new QHBoxLayout(m_top);
    row->setContentsMargins(0, 0, 16, 1);
    row->setSpacing(8);
    m_mark->setIndent(16);
    row->addWidget(m_mark);
    row->addWidget(m_strip, 1);
    row->addWidget(m_search);
}

void Frame::setSections(const QList<SectionPage> &sections)
{
    clear();
    QList<Section> order;
    for (const SectionPage &section : sections) {
        m_sections.insert(section.section, section.page);
        m_pages->addWidget(section.page);
        order << section.section;
    }
    m_order = order;
    m_rail->setSections(order);
    addSectionActions();
    arrange();  // not before there is something to show: it asks for fonts, the slowest thing of a start
    if (!order.isEmpty())
        showSection(order.first());
}

void Frame::clear()
{
    setSearch(nullptr);
    setWaiting(nullptr, {}, {});
    setKept({});
    for (QWidget *over : {static_cast<QWidget *>(m_finder), static_cast<QWidget *>(m_waiting),
                          static_cast<QWidget *>(m_toast)})
        if (over)
            over->hide();
    for (const Tab &tab : std::exchange(m_tabs, {})) {
        m_strip->removeRecord({tab.kind, tab.id});
        delete tab.page;
    }
    qDeleteAll(std::exchange(m_sections, {}));
    qDeleteAll(std::exchange(m_sectionActions, {}));
    m_order.clear();
    m_home = nullptr;
    m_rail->setSections({});
    setPerson({}, {});
    setFact({});
    setFeed({});
}

void Frame::showSection(Section section)
{
    if (!m_sections.contains(section))
        return;
    m_section = section;
    m_strip->setHome(iconOf(section), "adil::shell::Section", sourceTitleOf(section));
    m_rail->light(section);
    showHome(m_sections.value(section));
    Q_EMIT titleChanged(titleOf(section));
    Q_EMIT sectionShown(section);
}

void Frame::setCount(Section section, int count, ui::Tone tone) { m_rail->setCount(section, count, tone); }

void Frame::openTab(const Tab &tab)
{
    const TabKey key{tab.kind, tab.id};
    if (pageOf(key)) {
        if (tab.page != pageOf(key))
            delete tab.page;
        showTab(key);
        return;
    }
    m_tabs << tab;
    m_pages->addWidget(tab.page);
    m_strip->setRecord(key, tab.title);
    showTab(key);
}

void Frame::setTabTitle(const TabKey &key, const QString &title)
{
    for (Tab &tab : m_tabs) {
        if (tab.kind != key.kind || tab.id != key.id)
            continue;
        tab.title = title;
        m_strip->setRecord(key, title);
        if (m_pages->currentWidget() == tab.page)
            Q_EMIT titleChanged(title);
    }
}

bool Frame::showTab(const TabKey &key)
{
    for (const Tab &tab : std::as_const(m_tabs)) {
        if (tab.kind != key.kind || tab.id != key.id)
            continue;
        m_strip->light(key);
        m_rail->light(sectionOf(key.kind));
        showPage(tab.page);
        Q_EMIT titleChanged(tab.title);
        Q_EMIT tabShown(key);
        return true;
    }
    return false;
}

void Frame::closeTab(const TabKey &key)
{
    const auto at = std::find_if(m_tabs.cbegin(), m_tabs.cend(),
                                 [&](const Tab &tab) { return tab.kind == key.kind && tab.id == key.id; });
    if (at == m_tabs.cend())
        return;
    const auto index = at - m_tabs.cbegin();
    QWidget *page = at->page;
    const bool wasShown = m_pages->currentWidget() == page;
    m_tabs.removeAt(index);
    m_strip->removeRecord(key);
    if (wasShown && !m_tabs.isEmpty()) {
        const Tab next = m_tabs[qMin(index, m_tabs.size() - 1)];
        showTab({next.kind, next.id});
    } else if (wasShown) {
        returnHome();
    }
    Q_EMIT tabClosed(key);
    m_pages->removeWidget(page);
    page->deleteLater();
}

QWidget *Frame::pageOf(const TabKey &key) const
{
    for (const Tab &tab : m_tabs)
        if (tab.kind == key.kind && tab.id == key.id)
            return tab.page;
    return nullptr;
}

QList<TabKey> Frame::tabs() const { return m_strip->records(); }

QWidget *Frame::currentPage() const { return m_pages->currentWidget(); }

void Frame::setPerson(const QString &name, const QString &role) { m_rail->setPerson(name, role); }

void Frame::setSync(const SyncState &state, const ui::Format &format, const QDateTime &now)
{
    m_status->setSync(state, format, now);
    m_sync = state;
    if (m_waiting)
        m_waiting->setSync(state);
}

void Frame::setFact(const QString &fact) { m_status->setFact(fact); }

void Frame::setWaiting(QAbstractItemModel *model, ui::DescribeRow describe, TellWaiting tell)
{
    m_waitingRows = model;
    m_describeWaiting = std::move(describe);
    m_tellWaiting = std::move(tell);
    if (m_waiting)
        m_waiting->setRows(m_waitingRows, m_describeWaiting, m_tellWaiting);
}

void Frame::tellRestored(const QString &moment)
{
    toast().tell(
        ui::Tone::Amber,
        tr("The file with your unsent work was damaged. It was brought back as of %1; please check what "
           "you did after that. The damaged file was kept.")
            .arg(moment));
}

void Frame::setSearch(const SearchSource *source)
{
    m_source = source;
    if (m_finder)
        m_finder->setSource(source);
}

void Frame::setSettings(const Settings &settings)
{
    m_look = settings;
    if (m_settings)
        m_settings->setSettings(settings);
}

void Frame::setAbout(const About &about)
{
    m_about = about;
    if (m_settings)
        m_settings->setAbout(about);
}

void Frame::setKept(const TellKept &tell)
{
    m_tellKept = tell;
    if (m_settings)
        m_settings->setKept(tell);
}

void Frame::refreshKept()
{
    if (m_settings)
        m_settings->refreshKept();
}

void Frame::setFeed(const FeedView &feed)
{
    m_feed = feed;
    if (m_settings)
        m_settings->setFeed(feed);
}

void Frame::showDemoNotice()
{
    m_notice->parentWidget()->show();
    m_notice->show();
    retranslate();
}

void Frame::showSettings()
{
    m_strip->setHome(QStringLiteral("settings"), "adil::shell::Frame",
                     QT_TRANSLATE_NOOP("adil::shell::Frame", "Settings"));
    m_rail->lightSettings();
    showHome(&settings());
    Q_EMIT titleChanged(tr("Settings"));
}

void Frame::showKeys()
{
    m_strip->setHome(QStringLiteral("keyboard"), "adil::shell::Frame",
                     QT_TRANSLATE_NOOP("adil::shell::Frame", "Keys"));
    m_rail->lightSettings();
    showHome(&keys());
    Q_EMIT titleChanged(tr("Keys"));
}

void Frame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Frame::keyPressEvent(QKeyEvent *event)
{
    const QWidget *page = m_pages->currentWidget();
    if (event->key() == Qt::Key_Escape && page && (page == m_settings || page == m_keys)) {
        showSection(m_section);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Frame::retranslate()
{
    m_mark->setText(QStringLiteral("Adil"));
    if (m_notice->isVisibleTo(m_notice->parentWidget()))
        m_notice->tell(
            ui::Tone::Amber,
            tr("Demo data only: what is kept on this computer is not encrypted yet. Do not open real "
               "cases."));
}

void Frame::arrange()
{
    const ui::Look &look = ui::lookOf(this);
    m_rail->setCollapsed(width() < look.scaled(1000));
    m_top->setFixedHeight(look.scaled(48));
    // Above a rail of icons the name of the program would be cut: it takes its own width then.
    const int mark = QFontMetrics(look.font(ui::Type::Title)).horizontalAdvance(m_mark->text());
    m_mark->setFixedWidth(qMax(m_rail->wantedWidth() - 4, 16 + mark + 16));
    m_search->setFixedWidth(qBound(look.scaled(150), width() / 4, look.scaled(360)));
    if (m_toast)
        m_toast->setFoot(m_status->height() + 16);
    const int wide = qMin(look.scaled(560), width() - 32);
    const int high = qMin(look.scaled(480), height() - m_top->height() - m_status->height() - 16);
    if (m_waiting)
        m_waiting->setGeometry(8, height() - m_status->height() - high - 8, wide, high);
}

void Frame::showHome(QWidget *page)
{
    m_home = page;
    m_strip->lightHome();
    showPage(page);
}

void Frame::returnHome()
{
    if (m_home && m_home == m_settings)
        showSettings();
    else if (m_home && m_home == m_keys)
        showKeys();
    else
        showSection(m_section);
}

void Frame::showPage(QWidget *page)
{
    if (m_waiting)
        m_waiting->hide();
    m_pages->setCurrentWidget(page);
    // The keyboard goes where the eye goes.
    if (page->focusProxy()) {
        page->setFocus();
        return;
    }
    if (QWidget *first = ui::firstFocus(*page)) {
        first->setFocus();
        return;
    }
    const auto inside = page->findChildren<QWidget *>();
    for (QWidget *one : inside) {
        if (one->isVisibleTo(page) && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus)) {
            one->setFocus();
            return;
        }
    }
}

}  // namespace adil::shell
