// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/press.h"

#include "paper/phrases.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace adil::paper {

namespace {

constexpr int dotsPerInch = 1200;  // fine enough that letters stand where the font wants them

Result<void> fontsAreThere()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(Reason::NotFound, QStringLiteral("fonts need a QGuiApplication"));
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Serif")))
        return fail(Reason::NotFound, QStringLiteral("the font Noto Serif is not installed"));
    return {};
}

void drawMargins(QPainter &painter, const Flow &flow, const Imprint &imprint, int page)
{
    const Phrases phrases(imprint.language);
    const QRectF area = flow.area();
    const double point = flow.point();
    painter.setFont(flow.font(9));
    const QRectF foot(area.left(), area.bottom() + 18 * point, area.width(), 14 * point);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, imprint.foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, phrases.pageOf(page + 1, flow.pages()));
    if (imprint.draft) {
        const QRectF head(area.left(), area.top() - 34 * point, area.width(), 14 * point);
        painter.setFont(flow.font(9, true));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, phrases.draft());
    }
}

}  // namespace

Result<QByteArray> print(const Imprint &imprint, const std::function<void(Flow &)> &body)
{
    if (const Result<void> fonts = fontsAreThere(); !fonts)
        return fonts.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(imprint.title);
    writer.setCreator(QStringLiteral("Adil"));
    Flow flow(writer);
    body(flow);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Reason::CannotWrite, QStringLiteral("QPdfWriter"));
    for (int page = 0; page < flow.pages(); ++page) {
        if (page > 0 && !writer.newPage())
            return fail(Reason::CannotWrite, QStringLiteral("QPdfWriter: page %1").arg(page + 1));
        flow.draw(painter, page);
        drawMargins(painter, flow, imprint, page);
    }
    if (!painter.end())
        return fail(Reason::CannotWrite, QStringLiteral("QPdfWriter"));
    return buffer.data();
}

}  // namespace adil::paper
