// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/channel.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <csignal>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

ADIL_LOG(pdf);

namespace adil::pdf {

static QString programOf(const ReaderOptions &options)
{
    return options.program.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/adil-reader")
                                     : options.program;
}

Result<std::unique_ptr<Channel>> Channel::make(const ReaderOptions &options)
{
    Result<FrameMemory> frame = FrameMemory::ofSize(wire::frameBytes);
    if (!frame)
        return frame.error();
    return std::make_unique<Channel>(options, *std::move(frame));
}

Channel::Channel(ReaderOptions options, FrameMemory frame)
    : m_options(std::move(options))
    , m_frame(std::move(frame))
    , m_process(this)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { lose(fail(Reason::TimedOut, QStringLiteral("the reader did not answer"))); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Channel::read);
    connect(&m_process, &QProcess::finished, this, &Channel::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            lose(fail(Reason::ProgramMissing, m_process.errorString()));
    });
}

Channel::~Channel()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

Result<void> Channel::start(int document)
{
    const QFileInfo program(programOf(m_options));
    if (!program.isFile() || !program.isExecutable())
        return fail(Reason::ProgramMissing, program.fileName());

    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(QStringLiteral("/"));
    m_process.setStandardErrorFile(QProcess::nullDevice());  // it may speak of what is in the document
    m_process.setChildProcessModifier([document, frame = m_frame.fd(), parent = ::getpid()] {
        // Between fork and exec: system calls only. Everything closes at exec except the two descriptors.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(1);
        ::syscall(SYS_close_range, 3u, ~0u, CLOSE_RANGE_CLOEXEC);
        ::fcntl(document, F_SETFD, 0);
        ::fcntl(frame, F_SETFD, 0);
    });
    m_process.start(program.absoluteFilePath(), {QString::number(document), QString::number(m_frame.fd())});
    return {};
}

void Channel::ask(const wire::Request &request)
{
    wire::Request numbered = request;
    numbered.id = ++m_asked;
    m_waiting = true;
    m_timer.start(m_options.timeout);
    m_process.write(wire::toBytes(numbered));
}

Result<wire::Answer> Channel::wait()
{
    std::optional<Result<wire::Answer>> outcome;
    const auto onAnswer = connect(this, &Channel::answered, this,
                                  [&](const wire::Answer &answer) { outcome.emplace(answer); });
    const auto onLoss = connect(this, &Channel::lost, this,
                                [&](const Error &error) { outcome.emplace(error); });
    if (m_lost)
        outcome.emplace(fail(Reason::ReaderCrashed, QStringLiteral("the reader was lost before")));
    m_timer.stop();  // without an event loop it would not fire
    QElapsedTimer waited;
    waited.start();
    while (!outcome) {
        const qint64 left = m_options.timeout.count() - waited.elapsed();
        if (left <= 0)
            lose(fail(Reason::TimedOut, QStringLiteral("the reader did not answer")));
        else if (!m_process.waitForReadyRead(int(left)) && !outcome
                 && m_process.state() == QProcess::NotRunning)
            ended(m_process.exitCode(), m_process.exitStatus());
    }
    disconnect(onAnswer);
    disconnect(onLoss);
    return *std::move(outcome);
}

QImage Channel::image(const wire::Frame &frame)
{
    const auto bytesPerLine = qsizetype(frame.size.width()) * 4;
    const QImage shared(m_frame.bytes(), frame.size.width(), frame.size.height(), bytesPerLine,
                        QImage::Format_RGB32);
    QImage copy = shared.copy();
    constexpr qint64 large = 32 * 1024 * 1024;
    if (bytesPerLine * frame.size.height() > large)
        m_frame.forget();
    return copy;
}

void Channel::read()
{
    if (m_lost)
        return;
    m_buffer += m_process.readAllStandardOutput();
    Result<std::optional<QByteArray>> message = wire::takeMessage(m_buffer);
    if (!message)
        return lose(message.error());
    if (!*message)
        return;
    Result<wire::Reply> reply = wire::replyFrom(**message);
    if (!reply)
        return lose(reply.error());
    if (!m_waiting || reply->id != m_asked || !m_buffer.isEmpty())
        return lose(fail(Reason::ProtocolError, QStringLiteral("an answer to nothing")));
    m_waiting = false;
    m_timer.stop();
    Q_EMIT answered(reply->answer);
}

void Channel::ended(int code, QProcess::ExitStatus status)
{
    // SIGXCPU: its own limit of processor time was reached.
    if (status == QProcess::CrashExit && code == SIGXCPU)
        return lose(fail(Reason::TimedOut, QStringLiteral("the reader used up its processor time")));
    lose(fail(Reason::ReaderCrashed, QStringLiteral("the reader ended (%1)").arg(code)));
}

void Channel::lose(const Error &error)
{
    if (m_lost)
        return;
    m_lost = true;
    m_timer.stop();
    qCWarning(log) << "reader lost:" << name(error.reason) << error.detail;
    m_process.kill();
    Q_EMIT lost(error);
}

}  // namespace adil::pdf
