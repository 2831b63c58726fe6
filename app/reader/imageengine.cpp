// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageengine.h"

#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace adil::reader {

static constexpr int maxMegabytes = 1024;  // of one picture unpacked

static QByteArray formatOf(pdf::Kind kind)
{
    switch (kind) {
    case pdf::Kind::Jpeg: return "jpeg";
    case pdf::Kind::Png: return "png";
    default: return "tiff";
    }
}

// Pictures say how large they are on paper, often wrongly: what is not between 50 and 2400 dots an inch is
// taken for 150.
static QSizeF pointsOf(const QImage &picture, QSize pixels)
{
    const double perInchX = picture.dotsPerMeterX() * 0.0254;
    const double perInchY = picture.dotsPerMeterY() * 0.0254;
    const auto likely = [](double perInch) { return perInch >= 50 && perInch <= 2400 ? perInch : 150; };
    return {pixels.width() * 72 / likely(perInchX), pixels.height() * 72 / likely(perInchY)};
}

Result<std::unique_ptr<Engine>> ImageEngine::open(QFile &file, pdf::Kind kind)
{
    QImageReader::setAllocationLimit(maxMegabytes);
    if (!QImageReader::supportedImageFormats().contains(formatOf(kind)))
        return fail(Reason::UnsupportedType,
                    QStringLiteral("no plugin for this kind of picture is installed"));
    std::unique_ptr<ImageEngine> engine(new ImageEngine(file, kind));
    if (const Result<void> measured = engine->measure(); !measured)
        return measured.error();
    return std::unique_ptr<Engine>(std::move(engine));
}

static Error failure(const QImageReader &reader)
{
    return fail(Reason::Damaged, QStringLiteral("picture: error %1").arg(int(reader.error())));
}

// Only the first picture is unpacked here: the others are taken to have its resolution, so that a long scan
// opens at once.
Result<void> ImageEngine::measure()
{
    m_file.seek(0);
    QImageReader reader(&m_file, formatOf(m_kind));
    reader.setAutoTransform(true);
    const int count = m_kind == pdf::Kind::Tiff ? std::max(1, reader.imageCount()) : 1;
    if (count > pdf::limit::pages)
        return fail(Reason::TooLarge, QStringLiteral("%1 pictures").arg(count));
    QList<QSize> sizes;
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !reader.jumpToImage(page))
            return failure(reader);
        QSize size = reader.size();
        if (size.isEmpty())
            return failure(reader);
        if (reader.transformation() & QImageIOHandler::TransformationRotate90)
            size.transpose();
        sizes.append(size);
    }
    const Result<QImage> first = read(0, QSize(64, 64));
    if (!first)
        return first.error();
    for (const QSize &size : sizes)
        m_pages.append(pointsOf(*first, size));
    return {};
}

Result<QImage> ImageEngine::read(int page, QSize pixels)
{
    m_file.seek(0);
    QImageReader reader(&m_file, formatOf(m_kind));
    reader.setAutoTransform(true);
    if (page > 0 && !reader.jumpToImage(page))
        return failure(reader);
    if (m_kind == pdf::Kind::Jpeg) {
        // This format can be unpacked at a fraction of its size. The size is asked for before the picture is
        // turned.
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        const QSize wanted = turned ? pixels.transposed() : pixels;
        const QSize whole = reader.size();
        if (wanted.width() < whole.width() && wanted.height() < whole.height())
            reader.setScaledSize(wanted);
    }
    QImage picture = reader.read();
    if (picture.isNull())
        return failure(reader);
    return picture;
}

pdf::Contents ImageEngine::contents() { return {m_kind, {}, m_pages, {}}; }

Result<QImage> ImageEngine::render(int page, QSize pixels)
{
    Result<QImage> picture = read(page, pixels);
    if (picture && picture->size() != pixels)
        return picture->scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return picture;
}

QString ImageEngine::plainText(int) { return {}; }

pdf::PageText ImageEngine::text(int) { return {}; }

pdf::Extract ImageEngine::select(int page, QPointF, QPointF) { return {page, 0, {}, {}}; }

pdf::Extract ImageEngine::boxes(int page, qsizetype, qsizetype) { return {page, 0, {}, {}}; }

}  // namespace adil::reader
