// SPDX-License-Identifier: GPL-3.0-or-later
// The workstation as main() starts it, with an eye on it: tells when every list of Today is painted with its
// rows and a key has moved the mark in one of them. With BENCH_PREPARE set it waits until the profile is
// synchronised instead.
#include "moment.h"
#include "workstation.h"

#include "planner/todayscreen.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSet>

namespace {

class Eye : public QObject {
public:
    explicit Eye(const QWidget &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isDone)
            return false;
        auto *view = qobject_cast<adil::ui::RowView *>(watched->parent());
        if (view && view->model() && view->model()->rowCount() > 0) {
            m_painted.insert(view);
            // In the next turn, when what was painted is on the screen.
            QMetaObject::invokeMethod(
                this, [this] { look(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void look()
    {
        const auto *today = m_window.findChild<adil::planner::TodayScreen *>();
        if (!today || !today->isVisible() || m_isDone)
            return;
        adil::ui::RowView *first = nullptr;
        const auto views = today->findChildren<adil::ui::RowView *>();
        for (adil::ui::RowView *view : views) {
            if (!view->isVisible() || view->model()->rowCount() == 0)
                continue;
            if (!m_painted.contains(view))
                return;
            if (!first || view->model()->rowCount() > first->model()->rowCount())
                first = view;
        }
        if (!first)
            return;
        m_isDone = true;
        const QModelIndex before = first->currentIndex();
        QCoreApplication::postEvent(first, new QKeyEvent(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier));
        QMetaObject::invokeMethod(
            this,
            [first, before] {
                const QModelIndex now = first->currentIndex();
                if (now.isValid() && (now != before || first->model()->rowCount() == 1))
                    bench::reached("usable");
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }

    const QWidget &m_window;
    QSet<QObject *> m_painted;
    bool m_isDone = false;
};

// Until the profile is whole and Today is there.
void waitUntilSynchronised(const adil::app::Workstation &workstation)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [&workstation] {
        const adil::app::Sitting *sitting = workstation.sitting();
        if (sitting && sitting->syncStatus().state == adil::sync::State::Waiting
            && sitting->syncStatus().blobsLeft == 0) {
            bench::reached("synchronised");
            QCoreApplication::quit();
        }
    });
    timer->start(100);
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("adil"));
    auto options = adil::app::Options::parse(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().detail));
        return 2;
    }
    adil::app::Workstation workstation(application, *std::move(options));
    const bool prepares = qEnvironmentVariableIsSet("BENCH_PREPARE");
    std::optional<Eye> eye;
    if (!prepares)
        eye.emplace(workstation.window());
    if (!workstation.start())
        return 2;
    if (prepares)
        waitUntilSynchronised(workstation);
    return QApplication::exec();
}
