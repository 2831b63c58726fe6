// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPointer>
#include <QStyleHints>
#include <QWidget>

namespace adil::ui {

Theme::Theme(QApplication &app)
    : m_app(app)
    , m_style(new Style)
{
    // Which fonts this computer has takes longer to find out than anything else of a start: meanwhile the
    // program opens what it will show. The first who needs a font waits for it.
    m_fonts = std::thread([] { (void)QFontDatabase::families(); });
    // Before our palette stands: what the desktop gave us.
    const QPalette given = QGuiApplication::palette();
    m_desktopIsDark = given.color(QPalette::Window).lightness()
        < given.color(QPalette::WindowText).lightness();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_desktopIsDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_desktopIsDark = scheme == Qt::ColorScheme::Dark;
        apply();
    });
#endif
    m_style->setLook({colours(), m_percent});
    QApplication::setStyle(m_style);
    apply();
}

Theme::~Theme() { m_fonts.join(); }

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent)
{
    const int kept = qBound(smallestText, percent, largestText);
    if (kept == m_percent)
        return;
    m_percent = kept;
    apply();
}

Colours Theme::colours() const
{
    switch (m_choice) {
    case Choice::Light: return lightColours();
    case Choice::Dark: return darkColours();
    case Choice::HighContrast: return highContrastColours();
    case Choice::System: break;
    }
    return m_desktopIsDark ? darkColours() : lightColours();
}

void Theme::apply()
{
    m_style->setLook({colours(), m_percent});
    QApplication::setPalette(m_style->palette());
    QApplication::setFont(m_style->look().font(Type::Body));
    // One that is told may remove another.
    const auto all = QApplication::allWidgets();
    const QList<QPointer<QWidget>> widgets(all.begin(), all.end());
    for (const auto &widget : widgets) {
        QEvent told(QEvent::StyleChange);
        if (widget)
            QCoreApplication::sendEvent(widget, &told);
    }
    Q_UNUSED(m_app)
    Q_EMIT changed();
}

}  // namespace adil::ui
