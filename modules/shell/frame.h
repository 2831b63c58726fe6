// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around every screen: rail, tabs of open records, search, bottom line. Knows screens only as
// widgets; what it is asked for it passes up by signals. What is not seen at the start (settings, keys,
// search, what waits, news) is made when it is first asked for.
#pragma once

#include "shell/places.h"
#include "shell/search.h"
#include "shell/settings.h"
#include "shell/syncstate.h"
#include "shell/waiting.h"
#include "ui/format.h"
#include "ui/rows.h"
#include "ui/shortcuts.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace adil::ui {
class Label;
class MessageBar;
class Toast;
}  // namespace adil::ui

namespace adil::shell {

class Finder;
class KeysPage;
class Rail;
class SearchButton;
class SettingsPage;
class StatusLine;
class TabStrip;
class WaitingPanel;

class Frame : public QWidget {
    Q_OBJECT
public:
    // `shortcuts` must outlive the frame.
    explicit Frame(ui::Shortcuts &shortcuts, QWidget *parent = nullptr);

    // The first is shown. The frame owns the pages; those of before are deleted, as by clear().
    void setSections(const QList<SectionPage> &sections);
    // Nothing of the one who worked here stays: sections and tabs are deleted at once, names and counts go.
    void clear();
    void showSection(Section section);
    // Beside the section's name; 0 for none.
    void setCount(Section section, int count, ui::Tone tone = ui::Tone::Muted);

    // Opens and shows it, or shows it if it is open (then `tab.page` is deleted and the open one kept).
    void openTab(const Tab &tab);
    void setTabTitle(const TabKey &key, const QString &title);
    // False when it is not open.
    bool showTab(const TabKey &key);
    void closeTab(const TabKey &key);
    [[nodiscard]] QWidget *pageOf(const TabKey &key) const;
    // In their order, for the next start.
    [[nodiscard]] QList<TabKey> tabs() const;
    [[nodiscard]] QWidget *currentPage() const;

    void setPerson(const QString &name, const QString &role);
    void setSync(const SyncState &state, const ui::Format &format, const QDateTime &now);
    void setFact(const QString &fact);
    void setWaiting(QAbstractItemModel *model, ui::DescribeRow describe, TellWaiting tell);
    void setSearch(const SearchSource *source);
    // What the settings page shows.
    void setSettings(const Settings &settings);
    void setAbout(const About &about);
    // What it shows of the files here; none when nobody works.
    void setKept(const TellKept &tell);
    void refreshKept();
    void setFeed(const FeedView &feed);
    // What this computer must not lose was broken, and was brought back as it stood then.
    void tellRestored(const QString &moment);
    // Until it is closed: demoNoticeClosed().
    void showDemoNotice();

    // News over the foot of the window.
    [[nodiscard]] ui::Toast &toast();
    [[nodiscard]] SettingsPage &settings();
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }
    void showSettings();
    void showKeys();

Q_SIGNALS:
    void sectionShown(adil::shell::Section section);
    void tabShown(const adil::shell::TabKey &key);
    // Its page is deleted after this.
    void tabClosed(const adil::shell::TabKey &key);
    // From the search.
    void openRequested(adil::shell::RecordKind kind, const QString &id);
    void syncRequested();
    // A line of what waits, as an index of the model given.
    void waitingOpened(const QModelIndex &index);
    void waitingDecided(const QModelIndex &index, adil::shell::Waiting::Act act);
    void signOutRequested();
    // From the settings page.
    void quotaChosen(qint64 bytes);
    void letGoRequested(const QString &caseId);
    // From the page of keys: the rules on terms.
    void rulesRequested();
    void demoNoticeClosed();
    void settingsChanged(const adil::shell::Settings &settings);
    // Of the private calendar feed; the answer comes back by setFeed().
    void feedAsked(adil::shell::FeedAsk ask);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTop();
    void addActions();
    void addSectionActions();
    void connectParts();
    void retranslate();
    void arrange();
    void showPage(QWidget *page);
    void showHome(QWidget *page);
    void returnHome();
    void openFinder();
    void openWaiting();
    void closeShownTab();
    [[nodiscard]] KeysPage &keys();
    [[nodiscard]] Finder &finder();
    [[nodiscard]] WaitingPanel &waiting();

    ui::Shortcuts &m_shortcuts;
    QHash<Section, QWidget *> m_sections;
    QList<Section> m_order;
    QList<QAction *> m_sectionActions;
    QList<Tab> m_tabs;
    Section m_section = Section::Today;
    QWidget *m_home = nullptr;  // behind the first tab
    QWidget *m_top;
    ui::Label *m_mark;
    TabStrip *m_strip;
    SearchButton *m_search;
    Rail *m_rail;
    ui::MessageBar *m_notice;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    // Null until they are first asked for, with what they will show then.
    SettingsPage *m_settings = nullptr;
    KeysPage *m_keys = nullptr;
    Finder *m_finder = nullptr;
    WaitingPanel *m_waiting = nullptr;
    ui::Toast *m_toast = nullptr;
    Settings m_look;
    About m_about;
    TellKept m_tellKept;
    FeedView m_feed;
    const SearchSource *m_source = nullptr;
    QPointer<QAbstractItemModel> m_waitingRows;
    ui::DescribeRow m_describeWaiting;
    TellWaiting m_tellWaiting;
    SyncState m_sync;
};

}  // namespace adil::shell
