// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QDirIterator>

using namespace adil::ui;

namespace {

// The most opaque pixel carries the line's colour.
QColor lineColour(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
    best.setAlpha(255);
    return best;
}

bool near(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 4 && qAbs(a.green() - b.green()) < 4 && qAbs(a.blue() - b.blue()) < 4;
}

}  // namespace

TEST_CASE("an icon takes the colour of the theme when it is painted")
{
    Theme theme(support::app());
    theme.setChoice(Theme::Choice::Light);
    const QIcon sign = icon(QStringLiteral("circle-alert"), Tone::Red);
    CHECK(near(lineColour(sign), lightColours().red));
    theme.setChoice(Theme::Choice::Dark);
    CHECK(near(lineColour(sign), darkColours().red));
    CHECK_FALSE(near(lineColour(sign, QIcon::Disabled), darkColours().red));
}

TEST_CASE("an icon is as sharp as the screen")
{
    const QIcon sign = icon(QStringLiteral("x"));
    const QPixmap dense = sign.pixmap(QSize(18, 18), 2.0);
    CHECK(dense.width() == 36);
    CHECK(dense.devicePixelRatio() == Approx(2));
}

TEST_CASE("an unknown icon is no icon")
{
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
    CHECK(icon(QString()).isNull());
    CHECK_FALSE(hasIcon(QStringLiteral("no-such-icon")));
}

TEST_CASE("every icon that the screens name is there")
{
    const QRegularExpression named(
        QStringLiteral("(?:icon|Icon|setIconName|iconName|actionIcon|IconButton|setEmptyWords|paintIcon)[^;{}"
                       "]{0,80}?QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    int seen = 0;
    QDirIterator files(QStringLiteral(ADIL_SOURCE_DIR "/modules"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        auto all = named.globalMatch(text);
        while (all.hasNext()) {
            const QString name = all.next().captured(1);
            INFO(file.fileName().toStdString() << ": " << name.toStdString());
            CHECK(hasIcon(name));
            ++seen;
        }
    }
    CHECK(seen > 20);
}

TEST_CASE("the licence travels with the icons")
{
    QFile licence(QStringLiteral(ADIL_SOURCE_DIR "/resources/icons/LICENSE"));
    REQUIRE(licence.open(QIODevice::ReadOnly));
    CHECK(licence.readAll().contains("ISC"));
}
