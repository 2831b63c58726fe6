// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields.h"

#include "ui/icons.h"
#include "ui/label.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace adil::ui {

LabelledField::LabelledField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new Label(Type::Body, Tone::Ink, this))
    , m_note(new Label(Type::Caption, Tone::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_note);
    m_label->setBuddy(m_field);
    m_label->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    setFocusProxy(m_field);
}

void LabelledField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void LabelledField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void LabelledField::setError(const QString &error)
{
    m_error = error;
    showNote();
}

void LabelledField::showNote()
{
    const QString &words = m_error.isEmpty() ? m_hint : m_error;
    m_note->setTone(m_error.isEmpty() ? Tone::Muted : Tone::Red);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this, pause](const QString &now) {
        if (now.isEmpty())
            announce();
        else
            pause->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::setName(const QString &name)
{
    setPlaceholderText(name);
    setAccessibleName(name);
}

QSize SearchField::sizeHint() const { return {lookOf(this).scaled(260), QLineEdit::sizeHint().height()}; }

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void SearchField::announce()
{
    const QString now = text().trimmed();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT searched(now);
}

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_show(addAction(icon(QStringLiteral("eye"), Tone::Muted), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"), Tone::Muted));
        retranslate();
    });
    retranslate();
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void PasswordField::retranslate()
{
    m_show->setText(m_show->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_show->setToolTip(m_show->text());
}

}  // namespace adil::ui
