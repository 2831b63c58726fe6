// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentkind.h"

#include "officefile.h"
#include "wholeness.h"

#include "media/probe.h"
#include "pdf/blocking.h"

#include <QFile>

#include <algorithm>

namespace adil::courtserver {

static QString mediaTypeOf(pdf::Kind kind)
{
    switch (kind) {
    case pdf::Kind::Pdf: return QStringLiteral("application/pdf");
    case pdf::Kind::Jpeg: return QStringLiteral("image/jpeg");
    case pdf::Kind::Png: return QStringLiteral("image/png");
    case pdf::Kind::Tiff: break;
    }
    return QStringLiteral("image/tiff");
}

// A picture that opens may still break off: every page of it is unpacked once.
static Result<void> drawAll(pdf::BlockingDocument &document)
{
    for (int page = 0; page < int(document.contents().pages.size()); ++page)
        if (const auto drawn = document.render(page, {64, 64}); !drawn)
            return drawn.error();
    return {};
}

static Result<Content> paper(const QString &file)
{
    const auto document = pdf::BlockingDocument::open(file);
    if (!document && document.error().reason != Reason::Damaged)
        return document.error();
    // Of two reasons, that its end is gone says more than that it is damaged.
    if (const auto whole = endsWhole(file); !whole)
        return whole.error();
    if (!document)
        return document.error();
    const pdf::Contents &contents = (*document)->contents();
    if (contents.pages.isEmpty())
        return fail(Reason::Damaged, QStringLiteral("no pages"));
    // Of a PDF the first and the last page: a long one would take minutes.
    if (contents.kind != pdf::Kind::Pdf) {
        if (const auto drawn = drawAll(**document); !drawn)
            return drawn.error();
    } else {
        for (const int page : {0, int(contents.pages.size()) - 1})
            if (const auto drawn = (*document)->render(page, {64, 64}); !drawn)
                return drawn.error();
    }
    Content content;
    content.mediaType = mediaTypeOf(contents.kind);
    content.pages = contents.pages.size();
    return content;
}

static Result<Content> recording(const QString &file)
{
    using media::Condition;
    const auto found = media::probe(file);
    if (!found)
        return found.error();
    if (found->condition == Condition::Unreadable)
        return fail(Reason::UnsupportedType, QStringLiteral("nothing in it can be decoded"));
    Content content;
    content.isRecording = true;
    content.mediaType = media::mediaType(*found);
    const auto ms = [](media::Micros time) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    };
    content.durationMs = ms(found->duration);
    for (const media::Stream &stream : found->streams)
        if (stream.kind == media::StreamKind::Audio)
            content.tracks << (stream.title.isEmpty() ? QString::number(content.tracks.size() + 1)
                                                      : stream.title);
    if (found->condition == Condition::Truncated)
        content.flaw = fail(Reason::Truncated,
                            QStringLiteral("ends at %1 s of %2 s")
                                .arg(double(ms(found->truncatedAt.value_or(media::Micros(0)))) / 1000)
                                .arg(double(content.durationMs) / 1000));
    else if (found->condition == Condition::Damaged)
        content.flaw = fail(Reason::Damaged,
                            QStringLiteral("first damage at %1 s")
                                .arg(double(ms(found->damagedAt.value_or(media::Micros(0)))) / 1000));
    return content;
}

Result<Content> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead);
    if (file.size() == 0)
        return fail(Reason::Empty);
    const QByteArray start = file.peek(8);
    if (isArchive(start) || isCompoundFile(start)) {
        const auto type = officeType(path);
        if (!type)
            return type.error();
        Content content;
        content.mediaType = *type;
        return content;
    }
    auto content = paper(path);
    if (!content && content.error().reason == Reason::UnsupportedType)
        content = recording(path);
    return content;
}

}  // namespace adil::courtserver
