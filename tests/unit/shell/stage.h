// SPDX-License-Identifier: GPL-3.0-or-later
// A main window with plain screens, as the app would make it; for the tests of the shell.
#pragma once

#include "base/zone.h"
#include "shell/firstsyncpage.h"
#include "shell/frame.h"
#include "shell/mainwindow.h"
#include "shell/settingspage.h"
#include "shell/signinpage.h"
#include "shell/statusline.h"
#include "support/widgets.h"

#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace stage {

using namespace adil;

// A screen of one button, which is its focus.
class Screen : public QWidget {
public:
    explicit Screen(const QString &word)
        : button(new QPushButton(word, this))
    {
        setFocusProxy(button);
        (new QVBoxLayout(this))->addWidget(button, 0, Qt::AlignTop | Qt::AlignLeft);
    }
    QPushButton *button;
};

struct Window {
    ui::Theme theme{support::app()};
    ui::Languages languages{support::app()};
    ui::Shortcuts shortcuts;
    QStandardItemModel waiting;
    shell::TellWaiting tell;
    shell::MainWindow window{theme, languages, shortcuts};
    shell::Frame &frame = window.frame();
    QList<Screen *> screens;

    Window()
    {
        QList<shell::SectionPage> pages;
        for (const auto section :
             {shell::Section::Today, shell::Section::Cases, shell::Section::Hearings, shell::Section::Acts}) {
            screens << new Screen(QStringLiteral("№ %1").arg(int(section)));
            pages << shell::SectionPage{section, screens.last()};
        }
        window.setSettings({ui::Language::English, ui::Theme::Choice::Light, 100});
        frame.setSections(pages);
        frame.setPerson(QStringLiteral("Ә. Сейтқали"), QStringLiteral("судья"));
        frame.setWaiting(
            &waiting,
            [](const QModelIndex &index) {
                ui::Row row;
                row.title = index.data().toString();
                return row;
            },
            [this](const QModelIndex &index) { return tell ? tell(index) : shell::Waiting(); });
        window.showWork();
    }

    [[nodiscard]] bool show(const QSize &size = {1366, 768}) { return support::showActive(window, size); }
    static shell::TabKey key(const char *id) { return {shell::RecordKind::CaseFile, QLatin1String(id)}; }
    // Nothing when the frame did not keep the page.
    QPointer<Screen> open(const char *id)
    {
        QPointer<Screen> page = new Screen(QLatin1String(id));
        frame.openTab(
            {shell::RecordKind::CaseFile, QLatin1String(id), QStringLiteral("№ ") + QLatin1String(id), page});
        return page;
    }
    // To whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *to = QApplication::focusWidget();
        QTest::keyClick(to ? to : &window, static_cast<Qt::Key>(key), modifiers);
        support::settle();
    }
};

template <class T>
T *visible(const QWidget &in)
{
    const auto all = in.findChildren<T *>();
    for (T *one : all)
        if (one->isVisible())
            return one;
    return nullptr;
}

inline QAbstractButton *button(const QWidget &in, const QString &text)
{
    const auto all = in.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all)
        if (one->isVisible() && one->text() == text)
            return one;
    return nullptr;
}

}  // namespace stage
