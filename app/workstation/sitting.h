// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is there while one person works: profile, editor, sync, screens; and the connections
// between them. Made by Workstation after sign-in, destroyed at sign-out. Window's thread.
#pragma once

#include "cachesearch.h"
#include "reminding.h"

#include "edit/editor.h"
#include "model/drafts.h"
#include "model/files.h"
#include "model/keptcases.h"
#include "model/livemodel.h"
#include "model/waitingmodel.h"
#include "shell/mainwindow.h"
#include "shell/pace.h"
#include "shell/places.h"
#include "shell/waiting.h"
#include "sync/syncthread.h"
#include "ui/format.h"
#include "ui/rows.h"
#include "ui/shortcuts.h"

#include <QJsonArray>
#include <QPointer>
#include <QTimer>

namespace adil::planner {
class CalendarScreen;
class DeadlinesScreen;
class TodayScreen;
class WorkloadScreen;
}  // namespace adil::planner

namespace adil::app {

class Sitting : public QObject {
    Q_OBJECT
public:
    struct Around {
        shell::MainWindow &window;
        ui::Languages &languages;
        ui::Shortcuts &shortcuts;
        const Clock &clock;
    };
    // Opens the profile; the window still shows what it showed.
    static Result<std::unique_ptr<Sitting>> open(const Around &around, const QString &profile);
    ~Sitting() override;

    // Whether this profile holds the data of this person already.
    [[nodiscard]] bool isOf(const QString &iin) const;
    // Whether this password opened this profile before; nothing when it never did.
    [[nodiscard]] std::optional<bool> knows(const QString &password) const;
    // Builds the screens and starts to synchronise. Unless the password is known, what is in the profile is
    // shown only when the server has believed it.
    void begin(const sync::Settings &settings, std::optional<bool> isKnown);
    // Shows the work or, while it may not be shown or nothing is here yet, the first synchronisation.
    void show();
    void setFormat(const ui::Format &format);
    void setReminders(const shell::Reminders &choices);
    [[nodiscard]] const ui::Format &format() const { return m_format; }
    [[nodiscard]] sync::Status syncStatus() const { return m_sync ? m_sync->status() : sync::Status(); }

Q_SIGNALS:
    // A notification was pressed: what it is about is shown, the window should be too.
    void wanted();
    // This person cannot come in, or not this way: back to the sign-in page.
    void refused(const adil::Error &why);
    // The person does not want to wait for the first synchronisation.
    void stopRequested();
    void formatChanged(const adil::ui::Format &format);
    // Whether the first facts are still coming.
    void fillingChanged(bool isFilling);

private:
    explicit Sitting(const Around &around);
    Result<void> openStores(const QString &profile);
    template <class Make>
    QWidget *page(Make make);
    template <class Screen>
    void follow(Screen *screen);
    void buildScreens();
    void connectScreens();
    void connectSync();
    void startSync();
    void connectFrame();
    void connectKept();
    [[nodiscard]] shell::KeptFiles tellKept() const;
    void connectOutside();
    void askFeed(shell::FeedAsk ask);
    void feedSaid(const sync::FeedAnswer &answer);
    void openReminded(const QString &type, const QString &id);
    void welcome(const sync::SignedIn &who);
    void becomePerson(const QString &personId);
    void keep(const QString &key, const QJsonValue &value);
    void keepPassword();
    [[nodiscard]] ui::Row describeWaiting(int row) const;
    [[nodiscard]] shell::Waiting tellWaiting(int row) const;
    [[nodiscard]] std::optional<shell::Waiting::Versions> versionsOf(const QString &uid) const;
    [[nodiscard]] QString textOf(const QJsonObject &record, const QStringList &fields) const;
    void decideWaiting(const QModelIndex &index, shell::Waiting::Act act);
    void syncSaid(const sync::Status &status);
    [[nodiscard]] std::optional<Error> refusal(const sync::Status &status) const;
    void showSync();
    void countSections();
    void openRecord(const QString &type, const QString &id);
    void openCase(const QString &caseId, const QString &documentId = {});
    void openHearing(const QString &id);
    void openAct(const QString &id);
    void reopenTabs();
    void closeLostTabs(const QList<store::Ref> &changed);
    void keepTabs();
    void formatAgain();
    [[nodiscard]] QTimeZone courtZone() const;
    [[nodiscard]] bool hasFacts() const;

    Around m_around;
    sync::Settings m_settings;
    ui::Format m_format;
    store::Changes m_facts, m_views;
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<store::Reader> m_reader;
    std::unique_ptr<store::Outbox> m_outbox;
    std::unique_ptr<store::LocalFields> m_fields;
    std::unique_ptr<edit::Editor> m_editor;
    std::unique_ptr<model::Source> m_source;
    std::unique_ptr<model::Files> m_files;
    std::unique_ptr<model::KeptCases> m_kept;
    std::unique_ptr<model::Drafts> m_drafts;
    std::unique_ptr<model::WaitingModel> m_waiting;
    std::unique_ptr<CacheSearch> m_search;
    std::unique_ptr<sync::SyncThread> m_sync;
    planner::TodayScreen *m_today = nullptr;  // owned by the frame, like the others
    QPointer<planner::CalendarScreen> m_calendar;
    QPointer<planner::DeadlinesScreen> m_deadlines;
    std::unique_ptr<Reminding> m_reminding;
    shell::FeedView m_feed;
    QPointer<planner::WorkloadScreen> m_workload;
    QTimer m_tick;
    shell::Pace m_pace;
    std::optional<bool> m_isKnown;  // the password: it opened this profile before; the server's word comes
    bool m_isShown = false;
    bool m_passwordKept = false;
    bool m_tabsAreBack = false;
    QJsonArray m_keptTabs;  // as they were kept last
};

}  // namespace adil::app
