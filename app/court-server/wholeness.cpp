// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholeness.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace adil::courtserver {

// ISO 32000-1, annex H.3: readers look for the mark in the last kilobyte; others let a little more follow it.
static bool pdfEnds(QFile &file)
{
    constexpr qint64 tail = 4096;
    file.seek(std::max<qint64>(0, file.size() - tail));
    return file.read(tail).contains("%%EOF");
}

static bool pngEnds(QFile &file)
{
    file.seek(8);
    for (;;) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return false;
        const auto length = qFromBigEndian<quint32>(head.constData());
        const qint64 next = file.pos() + qint64(length) + 4;  // 4: the check sum
        if (next > file.size())
            return false;
        if (head.mid(4) == "IEND")
            return true;
        file.seek(next);
    }
}

// True when the end mark comes before the file does. In coded data a 0xff that is no mark is followed by 0 or
// by a restart mark (ISO 10918-1, B.1.1.5).
static bool passScan(const QByteArray &bytes, qsizetype &at)
{
    for (; at + 1 < bytes.size(); ++at) {
        if (uchar(bytes[at]) != 0xff)
            continue;
        const auto mark = uchar(bytes[at + 1]);
        if (mark != 0 && mark != 0xff && !(mark >= 0xd0 && mark <= 0xd7))
            return true;
    }
    return false;
}

static bool jpegEnds(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        if (uchar(bytes[at]) != 0xff)
            return false;  // no mark where one must be: the unpacking says more
        const auto mark = uchar(bytes[at + 1]);
        if (mark == 0xff) {
            ++at;  // padding
            continue;
        }
        if (mark == 0xd9)
            return true;
        if (at + 4 > bytes.size())
            return false;
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (mark == 0xda && !passScan(bytes, at))
            return false;
    }
    return false;
}

Result<void> endsWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead);
    const QByteArray start = file.peek(1024);
    bool isWhole = true;  // the strips of a TIFF have their places: unpacking misses those that are gone
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        isWhole = pngEnds(file);
    else if (start.startsWith("\xff\xd8\xff"))
        isWhole = jpegEnds(file.readAll());
    else if (start.contains("%PDF-"))
        isWhole = pdfEnds(file);
    return isWhole ? Result<void>() : fail(Reason::Truncated, QStringLiteral("its end is missing"));
}

}  // namespace adil::courtserver
