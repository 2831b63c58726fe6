// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/buttons.h"

#include "ui/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QIconEngine>
#include <QKeyEvent>
#include <QPainter>

namespace adil::ui {

namespace {

// A disabled icon is grey by the engine; on a filled button it must stand on the accent.
class OnAccent : public QIconEngine {
public:
    explicit OnAccent(const QString &name)
        : m_name(name)
    { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Look &look = lookOf();
        paintIcon(*painter, rect, m_name,
                  mode == QIcon::Disabled ? look.colours.muted : look.colours.onAccent);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new OnAccent(m_name); }

private:
    QString m_name;
};

// Qt leaves Enter to the default button of a dialog; a window has none.
bool pressedByEnter(QAbstractButton &button, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (!event.isAutoRepeat())
        button.click();
    return true;
}

}  // namespace

Button::Button(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
}

Button::Button(const QString &text, Kind kind, const QString &iconName, QWidget *parent)
    : Button(kind, parent)
{
    setText(text);
    setIconName(iconName);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setIconName(m_iconName);
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    if (m_kind == Kind::Primary && hasIcon(name))
        setIcon(QIcon(new OnAccent(name)));
    else
        setIcon(ui::icon(name));
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setIconSize({lookOf(this).iconSize(), lookOf(this).iconSize()});
        updateGeometry();
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(*this, *event))
        QPushButton::keyPressEvent(event);
}

IconButton::IconButton(const QString &iconName, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconName(iconName);
    dress();
}

void IconButton::setIconName(const QString &name)
{
    m_iconName = name;
    setIcon(ui::icon(name));
}

void IconButton::setName(const QString &name, const QKeySequence &keys)
{
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name
                              : QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
}

void IconButton::setSmall(bool isSmall)
{
    m_small = isSmall;
    dress();
}

QSize IconButton::sizeHint() const
{
    const int side = lookOf(this).scaled(m_small ? 20 : 32);
    return {side, side};
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(*this, *event))
        QToolButton::keyPressEvent(event);
}

void IconButton::dress()
{
    const int side = lookOf(this).scaled(m_small ? 14 : 18);
    setIconSize({side, side});
    updateGeometry();
}

void shareTabStop(QButtonGroup &group)
{
    const auto share = [&group] {
        const auto buttons = group.buttons();
        for (QAbstractButton *button : buttons)
            button->setFocusPolicy(
                button == group.checkedButton() || !group.checkedButton() ? Qt::StrongFocus : Qt::ClickFocus);
    };
    QObject::connect(&group, &QButtonGroup::buttonToggled, &group, share);
    share();
}

}  // namespace adil::ui
