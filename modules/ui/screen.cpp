// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen.h"

#include "ui/buttons.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/message.h"
#include "words/reasons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace adil::ui {

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_title(new Label(Type::Title, Tone::Ink, this))
    , m_text(new Label(Type::Body, Tone::Muted, this))
    , m_action(new Button(Button::Kind::Plain, this))
    , m_copy(new Button(Button::Kind::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *label : {m_sign, static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_text)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    for (QWidget *part :
         {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_copy)})
        part->hide();
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, &StateView::copyDetail);
    retranslate();
}

void StateView::setIcon(const QString &iconName, Tone tone)
{
    m_iconName = iconName;
    m_tone = tone;
    paintSign();
}

void StateView::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void StateView::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void StateView::setAction(const QString &action, const QString &iconName)
{
    m_action->setText(action);
    m_action->setIconName(iconName);
    m_action->setVisible(!action.isEmpty());
}

void StateView::setDetail(const QString &detail)
{
    m_detail = detail;
    m_copy->setVisible(!detail.isEmpty());
}

void StateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        paintSign();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StateView::paintSign()
{
    const int side = lookOf(this).scaled(32);
    m_sign->setVisible(hasIcon(m_iconName));
    m_sign->setPixmap(icon(m_iconName, m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StateView::copyDetail() { QGuiApplication::clipboard()->setText(m_detail); }

void StateView::retranslate() { m_copy->setText(tr("Copy details for support")); }

Screen::Screen(QWidget *parent)
    : QStackedWidget(parent)
    , m_blank(new QWidget(this))
    , m_some(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_some);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addWidget(m_blank);
    addWidget(m_some);
    showLoading();
}

StateView &Screen::made(StateView *&view)
{
    if (!view) {
        view = new StateView(this);
        addWidget(view);
    }
    return *view;
}

StateView &Screen::empty()
{
    if (!m_empty) {
        connect(&made(m_empty), &StateView::actionTriggered, this, &Screen::emptyActionTriggered);
        fillEmpty();
    }
    return *m_empty;
}

StateView &Screen::failed()
{
    if (!m_failed) {
        connect(&made(m_failed), &StateView::actionTriggered, this, &Screen::retryRequested);
        m_failed->setIcon(QStringLiteral("circle-alert"), Tone::Red);
    }
    return *m_failed;
}

MessageBar &Screen::limit()
{
    if (!m_limit) {
        m_limit = new MessageBar(m_some);
        m_limit->setClosable(false);
        static_cast<QVBoxLayout *>(m_some->layout())->insertWidget(0, m_limit);
    }
    return *m_limit;
}

void Screen::setContent(QWidget *content) { m_some->layout()->addWidget(content); }

void Screen::setEmptyWords(const QString &iconName, const QString &title, const QString &text,
                           const QString &action)
{
    m_emptyWords = {iconName, title, text, action};
    if (m_empty)
        fillEmpty();
}

void Screen::fillEmpty()
{
    m_empty->setIcon(m_emptyWords.iconName);
    m_empty->setTitle(m_emptyWords.title);
    m_empty->setText(m_emptyWords.text);
    m_empty->setAction(m_emptyWords.action);
}

void Screen::showLoading()
{
    m_state = State::Loading;
    setCurrentWidget(m_blank);
    QTimer::singleShot(300, this, [this] {
        if (m_state == State::Loading)
            retranslate();
    });
}

void Screen::showEmpty()
{
    m_state = State::Empty;
    setCurrentWidget(&empty());
}

void Screen::showSome()
{
    m_state = State::Some;
    if (m_limit)
        m_limit->hide();
    setCurrentWidget(m_some);
}

void Screen::showTooMany(int shown, int total)
{
    m_state = State::TooMany;
    m_shown = shown;
    m_total = total;
    retranslate();
    setCurrentWidget(m_some);
}

void Screen::showError(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    retranslate();
    setCurrentWidget(&failed());
}

void Screen::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Screen::retranslate()
{
    switch (m_state) {
    case State::Loading:
        loading().setText(tr("Opening…"));
        setCurrentWidget(m_loading);
        break;
    case State::Failed:
        failed().setTitle(tr("This could not be shown"));
        failed().setText(words::sentence(m_error));
        failed().setAction(tr("Try again"), QStringLiteral("refresh-cw"));
        // For those who help: English, without personal data by the rule of Error.
        failed().setDetail(QStringLiteral("%1: %2").arg(name(m_error.reason), m_error.detail));
        break;
    case State::TooMany: {
        //: %n is how many are shown; %1 how many there are
        const QString text = tr("The first %n of %1 are shown. Narrow the search to see the others.", nullptr,
                                m_shown)
                                 .arg(QLocale().toString(m_total));
        limit().tell(Tone::Accent, text);
        break;
    }
    case State::Empty:
    case State::Some: break;
    }
}

}  // namespace adil::ui
