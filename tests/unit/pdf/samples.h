// SPDX-License-Identifier: GPL-3.0-or-later
// Documents for the tests of the room pdf, made on the spot; and how a test waits for an answer.
#pragma once

#include "pdf/document.h"

#include <QByteArray>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QStringList>
#include <QTemporaryDir>

namespace samples {

// A4, one list of lines a page, Noto Serif.
QByteArray pdfOf(const QList<QStringList> &pages);
QByteArray pdfOfSize(QSizeF points, const QString &line);
// Three pages and an outline of three lines in two levels, titles in Kazakh.
QByteArray pdfWithOutline();
// One line broken by a hyphen, drawn by two operators, each line at once (not letter by letter).
QByteArray pdfDrawnByLines(const QByteArray &pageEntries = "/MediaBox[0 0 595 842]");
QByteArray tiffOf(const QList<QSize> &pictures);
QByteArray picture(const char *format, QSize size);

extern const QStringList russian;
extern const QStringList kazakh;

// Each stretch of white space as one space.
QString squeezed(QString text);
QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);
// What a program prints; nothing when it is not installed or fails.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments);

adil::pdf::ReaderOptions reader();

template <class T>
T wait(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

}  // namespace samples
