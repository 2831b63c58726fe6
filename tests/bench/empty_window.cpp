// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the workstation's start: the least that Qt needs for a window that is painted and answers a
// key.
#include "moment.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (std::exchange(m_isPainted, true))
            return;
        // In the next turn, when what was painted is on the screen.
        QMetaObject::invokeMethod(
            this,
            [this] {
                QCoreApplication::postEvent(this,
                                            new QKeyEvent(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier));
            },
            Qt::QueuedConnection);
    }
    void keyPressEvent(QKeyEvent *) override
    {
        bench::reached("usable");
        QCoreApplication::quit();
    }

private:
    bool m_isPainted = false;
};

}  // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
