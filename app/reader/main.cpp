// SPDX-License-Identifier: GPL-3.0-or-later
// adil-reader: opens one document of a party and answers questions about it (modules/pdf/messages.h), so that
// a file made to do harm meets a process that has nothing. Started by modules/pdf only:
//     adil-reader DOCUMENT-DESCRIPTOR FRAME-DESCRIPTOR
// It ends when its standard input does.
#include "desk.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr rlim_t addressSpace = rlim_t(3) << 30;
constexpr rlim_t secondsForOne = 30;  // of processor time, for one question

void limit(int what, rlim_t value)
{
    const rlimit bound{value, value};
    ::setrlimit(__rlimit_resource_t(what), &bound);
}

void limitProcess()
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)  // they reserve far more than this
    limit(RLIMIT_AS, addressSpace);
#endif
}

// The limit counts from the start of the process, so it moves on with each question.
void allowProcessorTime()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const rlim_t seconds = rlim_t(used.ru_utime.tv_sec) + rlim_t(used.ru_stime.tv_sec);
    const rlimit bound{seconds + secondsForOne, RLIM_INFINITY};
    ::setrlimit(RLIMIT_CPU, &bound);
}

bool writeAll(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

// Answers every whole question in the buffer; false when it is no question or nobody hears.
bool answerAll(adil::reader::Desk &desk, QByteArray &buffer)
{
    namespace wire = adil::pdf::wire;
    for (;;) {
        const auto message = wire::takeMessage(buffer);
        if (!message || !*message)
            return bool(message);
        const auto request = wire::requestFrom(**message);
        if (!request)
            return false;
        allowProcessorTime();
        if (!writeAll(wire::toBytes(wire::Reply{request->id, desk.answer(*request)})))
            return false;
    }
}

int serve(adil::reader::Desk &desk)
{
    QByteArray buffer;
    char part[65536];
    for (;;) {
        const auto got = ::read(STDIN_FILENO, part, sizeof part);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0 ? 0 : 1;
        buffer.append(part, qsizetype(got));
        if (!answerAll(desk, buffer))
            return 1;
    }
}

}  // namespace

int main(int argc, char *argv[])
{
    limitProcess();
    QCoreApplication app(argc, argv);
    if (argc != 3) {
        std::fputs("adil-reader is started by Adil, not by hand\n", stderr);
        return 2;
    }
    const int document = QByteArray(argv[1]).toInt();
    const int frame = QByteArray(argv[2]).toInt();
    void *memory = ::mmap(nullptr, size_t(adil::pdf::wire::frameBytes), PROT_READ | PROT_WRITE, MAP_SHARED,
                          frame, 0);
    if (memory == MAP_FAILED)
        return 2;
    adil::reader::Desk desk(document, static_cast<uchar *>(memory));
    return serve(desk);
}
