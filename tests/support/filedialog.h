// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers the next file dialog of the program's own kind, for tests with a QApplication.
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace support {

// Types the path once the dialog is there; with an empty one the dialog is closed. Must outlive the dialog.
class FileDialogAnswer {
public:
    explicit FileDialogAnswer(const QString &path)
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this, path] { answer(path); });
        m_look.start(10);
    }
    [[nodiscard]] bool wasAsked() const { return !m_look.isActive(); }

private:
    void answer(const QString &path)
    {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        m_look.stop();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        if (path.isEmpty() || !name)
            return dialog->reject();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        // What is there already may be replaced.
        if (auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            question && question != dialog)
            question->accept();
    }
    QTimer m_look;
};

}  // namespace support
