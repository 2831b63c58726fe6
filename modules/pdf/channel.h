// SPDX-License-Identifier: GPL-3.0-or-later
// The program's end of one reader process: starts it with nothing but the open document and memory for
// pictures, asks, and hears either an answer or that the process is lost. Used by Document (signals) and
// BlockingDocument (wait()). The thread that starts it owns it: the process dies with that thread.
#pragma once

#include "pdf/document.h"
#include "pdf/memory.h"
#include "pdf/messages.h"

#include <QProcess>
#include <QTimer>

namespace adil::pdf {

class Channel : public QObject {
    Q_OBJECT

public:
    Channel(ReaderOptions options, FrameMemory frame);
    ~Channel() override;

    static Result<std::unique_ptr<Channel>> make(const ReaderOptions &options);
    // `document` stays the caller's. ProgramMissing.
    Result<void> start(int document);
    // One question at a time.
    void ask(const wire::Request &request);
    // Waits for answered() or lost() without an event loop.
    Result<wire::Answer> wait();
    // A copy of the picture that the last answer announced.
    QImage image(const wire::Frame &frame);

Q_SIGNALS:
    void answered(const adil::pdf::wire::Answer &answer);
    // After this nothing more comes: TimedOut, ReaderCrashed, ProtocolError.
    void lost(const adil::Error &error);

private:
    void read();
    void ended(int code, QProcess::ExitStatus status);
    void lose(const Error &error);

    ReaderOptions m_options;
    FrameMemory m_frame;
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_buffer;
    quint32 m_asked = 0;
    bool m_waiting = false;
    bool m_lost = false;
};

}  // namespace adil::pdf
