// SPDX-License-Identifier: GPL-3.0-or-later
// One open document, read by a process of its own: what parties send is never parsed in the judge's window.
// Used by screens on the window's thread (any thread with an event loop will do); the server uses
// BlockingDocument.
#pragma once

#include "base/result.h"
#include "pdf/contents.h"

#include <QFuture>
#include <QImage>
#include <QObject>

#include <chrono>
#include <memory>

class QIODevice;

namespace adil::pdf {

struct ReaderOptions {
    QString program;  // the reader; empty: adil-reader beside the running program
    std::chrono::milliseconds timeout{20'000};  // for one request; then the process is killed
};

// Pictures for the eyes overtake those fetched ahead.
enum class Urgency { Now, Soon };

// Every future ends: with a value, with an Error, or, when the caller cancels it, as cancelled (its
// continuations do not run, and if the request had not been sent yet, the reader never sees it). Continue
// with whenDone() of base. Requests of one urgency are answered in the order they were made, one at a time.
//
// Errors: NotFound, CannotRead, Empty, UnsupportedType, Damaged, TooLarge, PasswordNeeded of the document;
// ProgramMissing, ReaderCrashed, TimedOut, ProtocolError of the reader (it is replaced, the document stays
// usable, and the next request may succeed; after three such ends in a row all requests fail); WrongValue for
// a page that is not there; Cancelled when the document is closed before the answer.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(ReaderOptions options = {}, QObject *parent = nullptr);
    ~Document() override;  // ends the reader

    // Closes what was open. The file is held open: replacing it on disk does not change what is shown.
    QFuture<Result<Contents>> open(const QString &path);
    // Nothing is written to disk. The device is read to its end before open() returns.
    QFuture<Result<Contents>> open(const QByteArray &bytes);
    QFuture<Result<Contents>> open(QIODevice &device);
    void close();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const Contents &contents() const;  // empty until open() has succeeded

    // The page as a picture on white, `pixels` is its size in device pixels; the proportions of the page are
    // not kept unless the caller keeps them. More than limit::framePixels: a smaller picture of the same
    // proportions.
    QFuture<Result<QImage>> render(int page, QSize pixels, Urgency urgency = Urgency::Now);
    QFuture<Result<PageText>> text(int page, Urgency urgency = Urgency::Now);
    // From one point to another, as a mouse drags it, both in fractions of the page.
    QFuture<Result<Extract>> select(int page, QPointF from, QPointF to);
    // Exact boxes of a part of PageText::text.
    QFuture<Result<Extract>> boxes(int page, qsizetype from, qsizetype length);
    // Without regard to case, line breaks or ё/е; at most limit::hitsOnPage. DocumentSearch walks a whole
    // document.
    QFuture<Result<QList<Extract>>> search(int page, const QString &words, Urgency urgency = Urgency::Now);

Q_SIGNALS:
    // The reader died or was killed; it will be started again for the next request.
    void readerLost(const adil::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace adil::pdf
