// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace adil::ui {

namespace {

QString pathOf(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QPixmap tinted(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key = QStringLiteral("adil:%1:%2:%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (pixels.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks for the colours at each painting: an icon made once is right in every theme.
class Engine : public QIconEngine {
public:
    Engine(const QString &name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, colour(mode), size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine(m_name, m_tone); }
    [[nodiscard]] QString key() const override { return QStringLiteral("adil"); }
    QString iconName() override { return m_name; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const Look &look = lookOf();
        if (mode == QIcon::Disabled)
            return mix(look.colours.card, look.colours.ink, 0.45);
        if (mode == QIcon::Selected && m_tone == Tone::Muted)
            return look.colours.ink;
        return look.text(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

}  // namespace

QIcon icon(const QString &name, Tone tone) { return hasIcon(name) ? QIcon(new Engine(name, tone)) : QIcon(); }

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const int side = qMin(rect.width(), rect.height());
    const qreal density = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tinted(name, colour, QSize(side, side) * density);
    pixmap.setDevicePixelRatio(density);
    QRect place(0, 0, side, side);
    place.moveCenter(rect.center());
    painter.drawPixmap(place.topLeft(), pixmap);
}

bool hasIcon(const QString &name) { return !name.isEmpty() && QFile::exists(pathOf(name)); }

}  // namespace adil::ui
