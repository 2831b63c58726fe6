// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message.h"

#include "ui/buttons.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace adil::ui {

namespace {

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Red: return QStringLiteral("circle-alert");
    case Tone::Amber: return QStringLiteral("triangle-alert");
    case Tone::Green: return QStringLiteral("circle-check");
    default: return QStringLiteral("info");
    }
}

}  // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new Label(Type::Body, Tone::Ink, this))
    , m_action(new Button(Button::Kind::Plain, this))
    , m_close(new IconButton(QStringLiteral("x"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    retranslate();
    dress();
    hide();
}

void MessageBar::tell(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    dress();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    const QColor ground = look.soft(m_tone);
    paintBox(painter, rect(), 8, ground, mix(ground, look.text(m_tone), 0.35));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::dress()
{
    const int side = lookOf(this).iconSize();
    setMinimumHeight(lookOf(this).scaled(40));
    m_sign->setPixmap(icon(signOf(m_tone), m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void MessageBar::retranslate() { m_close->setName(tr("Close this message")); }

Toast::Toast(QWidget *window)
    : MessageBar(window)
    , m_leave(new QTimer(this))
{
    m_leave->setSingleShot(true);
    m_leave->setInterval(6000);
    connect(m_leave, &QTimer::timeout, this, [this] {
        // Somebody is reading or about to press: wait for another round.
        const QWidget *focus = focusWidget();
        if (underMouse() || (focus && focus->hasFocus()))
            m_leave->start();
        else
            hide();
    });
    window->installEventFilter(this);
}

void Toast::tell(Tone tone, const QString &text, const QString &action)
{
    place();  // before it shows: a pointer at its old place would count as one that reads it
    MessageBar::tell(tone, text, action);
    if (tone == Tone::Red || tone == Tone::Amber)
        m_leave->stop();
    else
        m_leave->start();
    place();
    raise();
}

void Toast::setFoot(int px)
{
    m_foot = px;
    place();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return MessageBar::eventFilter(watched, event);
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(window->width() - 32, lookOf(this).scaled(520));
    resize(width, 10);
    layout()->activate();
    const int height = qMax(layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : 0,
                            layout()->minimumSize().height());
    setGeometry((window->width() - width) / 2, window->height() - m_foot - height, width, height);
}

}  // namespace adil::ui
