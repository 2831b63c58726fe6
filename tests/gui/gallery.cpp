// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the frame and the kit into the folder given: light, dark, high contrast; kk, ru, en; the
// smallest screen and text of 200 %.
#include "base/zone.h"
#include "gui/gallery_kit.h"
#include "shell/firstsyncpage.h"
#include "shell/frame.h"
#include "shell/mainwindow.h"
#include "shell/settingspage.h"
#include "shell/signinpage.h"
#include "ui/message.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace adil;

namespace {

class Camera {
public:
    Camera(shell::MainWindow &window, const QDir &folder)
        : m_window(window)
        , m_folder(folder)
    { }

    void take(const QString &name)
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        m_window.grab().save(m_folder.filePath(name + QStringLiteral(".png")));
    }

private:
    shell::MainWindow &m_window;
    QDir m_folder;
};

shell::SyncState offline()
{
    shell::SyncState state;
    state.kind = shell::SyncState::Kind::Offline;
    state.since = QDateTime::fromString(QStringLiteral("2026-11-23T10:10:00Z"), Qt::ISODate);
    state.waiting = 2;
    state.refused = 1;
    return state;
}

void trigger(shell::Frame &frame, const char *id)
{
    const auto actions = frame.actions();
    for (QAction *action : actions)
        if (action->objectName() == QLatin1String(id))
            action->trigger();
}

void takeAll(Camera &camera, shell::MainWindow &window, const QString &tag)
{
    shell::Frame &frame = window.frame();
    window.showSignIn();
    window.signIn().setServer(QUrl());
    camera.take(tag + QStringLiteral("-1-signin"));
    window.signIn().setServer(QUrl(QStringLiteral("https://127.0.0.1:8443")));
    window.signIn().showError(fail(Reason::SignInRefused));
    camera.take(tag + QStringLiteral("-2-refused"));
    window.showFirstSync();
    window.firstSync().setProgress({12000, 22000, std::chrono::seconds(100)});
    camera.take(tag + QStringLiteral("-3-firstsync"));
    window.showWork();
    frame.showSection(shell::Section::Today);
    camera.take(tag + QStringLiteral("-4-today"));
    frame.showTab({shell::RecordKind::CaseFile, QStringLiteral("c1")});
    camera.take(tag + QStringLiteral("-5-kit"));
    trigger(frame, "frame.search");
    camera.take(tag + QStringLiteral("-6-search"));
    trigger(frame, "frame.waiting");
    camera.take(tag + QStringLiteral("-7-waiting"));
    frame.showSettings();
    frame.setFeed(
        {shell::FeedView::Kind::There,
         QStringLiteral("27.11.2026 14:10"),
         {},
         QStringLiteral("https://127.0.0.1:8443/feed/wR7made-up0secret0of0a0feed0in0the0gallery1.ics")});
    camera.take(tag + QStringLiteral("-8-settings"));
    auto *area = frame.settings().findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    camera.take(tag + QStringLiteral("-8-settings-end"));
    frame.showKeys();
    camera.take(tag + QStringLiteral("-9-keys"));
}

}  // namespace

// As it is in the middle of a working day of a made-up judge.
static void furnish(shell::Frame &frame, QStandardItemModel &waiting, gallery::Records &records,
                    ui::Languages &languages)
{
    waiting.appendRow(new QStandardItem);
    waiting.appendRow(new QStandardItem);
    frame.setSections({{shell::Section::Today, new gallery::Day},
                       {shell::Section::Cases, new gallery::Day},
                       {shell::Section::Hearings, new gallery::Day},
                       {shell::Section::Acts, new gallery::Day}});
    frame.setCount(shell::Section::Today, 4);
    frame.setCount(shell::Section::Cases, 37);
    frame.setCount(shell::Section::Acts, 2, ui::Tone::Red);
    frame.setSearch(&records);
    frame.setWaiting(&waiting, gallery::waitingRow, gallery::tellWaiting);
    frame.setPerson(QStringLiteral("Ә. Сейтқали"), QStringLiteral("судья"));
    frame.settings().setAbout({QStringLiteral("0.1.0"), QStringLiteral("https://127.0.0.1:8443"),
                               QStringLiteral("/home/judge/.local/share/adil")});
    frame.setKept([&languages] {
        const ui::Format format(languages.current(), zoneNamed(QStringLiteral("Asia/Almaty")));
        const QDateTime heard({2026, 11, 30}, {4, 0}, Qt::UTC);
        const auto number = [](int n) { return QStringLiteral("7514-26-00-2/%1").arg(n); };
        return shell::KeptFiles{format,
                                6'100'000'000,
                                20'000'000'000,
                                true,
                                {{QStringLiteral("a"), number(1534), true, heard, 38, 40, 5'100'000'000},
                                 {QStringLiteral("b"), number(1541), true, {}, 12, 12, 61'000'000},
                                 {QStringLiteral("c"), number(1550), false, heard, 9, 9, 940'000'000}}};
    });
    frame.showDemoNotice();
    frame.openTab({shell::RecordKind::CaseFile, QStringLiteral("c1"), QStringLiteral("2/1534 Тұран Лизинг"),
                   new gallery::Kit});
    frame.openTab(
        {shell::RecordKind::Hearing, QStringLiteral("h1"), QStringLiteral("Отырыс 18.11"), new gallery::Day});
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc < 2) {
        qCritical("usage: gallery FOLDER");
        return 2;
    }
    QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    ui::Theme theme(app);
    ui::Languages languages(app);
    ui::Shortcuts shortcuts;
    shell::MainWindow window(theme, languages, shortcuts);
    shell::Frame &frame = window.frame();
    gallery::Records records;
    QStandardItemModel waiting;
    furnish(frame, waiting, records, languages);
    Camera camera(window, folder);
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T11:00:00Z"), Qt::ISODate);
    const auto dress = [&](ui::Language language, ui::Theme::Choice choice, int percent) {
        window.setSettings({language, choice, percent});
        frame.setSync(offline(), ui::Format(language, zoneNamed(QStringLiteral("Asia/Almaty"))), now);
    };
    window.resize(1366, 768);
    window.show();
    dress(ui::Language::Kazakh, ui::Theme::Choice::Light, 100);
    takeAll(camera, window, QStringLiteral("kk-light"));
    dress(ui::Language::Russian, ui::Theme::Choice::Dark, 100);
    takeAll(camera, window, QStringLiteral("ru-dark"));
    dress(ui::Language::English, ui::Theme::Choice::HighContrast, 125);
    takeAll(camera, window, QStringLiteral("en-contrast"));
    dress(ui::Language::Russian, ui::Theme::Choice::Light, 200);
    takeAll(camera, window, QStringLiteral("ru-200"));
    return 0;
}
