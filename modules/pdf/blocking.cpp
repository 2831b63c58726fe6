// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/blocking.h"

#include "pdf/channel.h"

#include <algorithm>

namespace adil::pdf {

class BlockingDocument::Private {
public:
    template <class T>
    Result<T> ask(wire::Ask ask, int page, QSize pixels = {})
    {
        wire::Request request;
        request.ask = ask;
        request.page = page;
        request.pixels = pixels;
        channel->ask(request);
        Result<wire::Answer> answer = channel->wait();
        if (!answer)
            return answer.error();
        if (const auto *refusal = std::get_if<Error>(&*answer))
            return *refusal;
        if (auto *value = std::get_if<T>(&*answer))
            return std::move(*value);
        return fail(Reason::ProtocolError, QStringLiteral("an answer of another kind"));
    }

    Handle source;
    std::unique_ptr<Channel> channel;
    Contents contents;
};

BlockingDocument::BlockingDocument()
    : d(std::make_unique<Private>())
{ }

BlockingDocument::~BlockingDocument() = default;

Result<std::unique_ptr<BlockingDocument>> BlockingDocument::open(const QString &path,
                                                                 const ReaderOptions &options)
{
    Result<Handle> source = openFile(path);
    if (!source)
        return source.error();
    Result<std::unique_ptr<Channel>> channel = Channel::make(options);
    if (!channel)
        return channel.error();
    if (const Result<void> started = (*channel)->start(source->fd()); !started)
        return started.error();
    std::unique_ptr<BlockingDocument> document(new BlockingDocument);
    document->d->source = *std::move(source);
    document->d->channel = *std::move(channel);
    Result<Contents> contents = document->d->ask<Contents>(wire::Ask::Open, 0);
    if (!contents)
        return contents.error();
    document->d->contents = *std::move(contents);
    return document;
}

const Contents &BlockingDocument::contents() const { return d->contents; }

Result<QString> BlockingDocument::plainText(int page)
{
    Result<PageText> text = d->ask<PageText>(wire::Ask::PlainText, page);
    if (!text)
        return text.error();
    return text->text;
}

Result<PageText> BlockingDocument::text(int page) { return d->ask<PageText>(wire::Ask::Text, page); }

Result<QImage> BlockingDocument::render(int page, QSize pixels)
{
    const Result<wire::Frame> frame = d->ask<wire::Frame>(wire::Ask::Render, page, pixels);
    if (!frame)
        return frame.error();
    return d->channel->image(*frame);
}

Result<Inspection> inspect(const QString &path, const ReaderOptions &options)
{
    const Result<std::unique_ptr<BlockingDocument>> document = BlockingDocument::open(path, options);
    if (!document)
        return document.error();
    Inspection inspection{(*document)->contents(), false};
    constexpr qsizetype pagesToTry = 10;
    const qsizetype pages = std::min(pagesToTry, inspection.contents.pages.size());
    for (int page = 0; page < int(pages) && !inspection.hasText; ++page) {
        const Result<QString> text = (*document)->plainText(page);
        if (!text)
            return text.error();
        inspection.hasText = !text->trimmed().isEmpty();
    }
    return inspection;
}

}  // namespace adil::pdf
