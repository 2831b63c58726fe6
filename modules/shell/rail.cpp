// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/tabular.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace adil::shell {

namespace {

constexpr int expandedWidth = 208;
constexpr int edge = 8;

}  // namespace

RailButton::RailButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count, ui::Tone tone)
{
    m_count = count;
    m_countTone = tone;
    say();
    update();
}

void RailButton::setNote(const QString &note)
{
    m_note = note;
    say();
    updateGeometry();
    update();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    say();
    updateGeometry();
    update();
}

void RailButton::say()
{
    QStringList parts{text()};
    if (!m_note.isEmpty())
        parts << m_note;
    if (m_count > 0)
        parts << QLocale().toString(m_count);
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(m_collapsed ? accessibleName() : QString());
}

QSize RailButton::sizeHint() const
{
    const ui::Look &look = ui::lookOf(this);
    const int height = m_note.isEmpty() ? look.scaled(36) : look.scaled(48);
    if (m_collapsed)
        return {look.iconSize() + 20, height};
    int words = QFontMetrics(look.font(ui::Type::Strong)).horizontalAdvance(text());
    words = qMax(words, QFontMetrics(look.font(ui::Type::Caption)).horizontalAdvance(m_note));
    const int count = m_count > 0 ? look.scaled(32) : 0;
    return {10 + look.iconSize() + 10 + words + count + 10, height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const ui::Look &look = ui::lookOf(this);
    const ui::Colours &c = look.colours;
    QPainter painter(this);
    if (isChecked())
        ui::paintBox(painter, rect(), 6, c.accentSoft, {});
    else if (underMouse() || isDown())
        ui::paintBox(painter, rect(), 6, c.raised, {});
    if (hasFocus())
        ui::paintFocus(painter, rect(), 6, c.accent);
    const int side = m_note.isEmpty() ? look.iconSize() : look.scaled(22);
    const int left = m_collapsed ? (width() - side) / 2 : 10 + (look.iconSize() - side) / 2;
    ui::paintIcon(painter, {left, (height() - side) / 2, side, side}, m_iconName, c.ink);
    if (m_collapsed) {
        if (m_count > 0 && m_countTone == ui::Tone::Red)
            ui::paintBox(painter, QRectF(width() - 14, 6, 8, 8), 4, look.text(m_countTone), {});
        return;
    }
    QRect words = rect().adjusted(10 + look.iconSize() + 10, 0, -10, 0);
    if (m_count > 0) {
        painter.setFont(look.font(m_countTone == ui::Tone::Muted && !isChecked() ? ui::Type::Caption
                                                                                 : ui::Type::CaptionStrong));
        painter.setPen(look.text(m_countTone));
        const QString count = QLocale().toString(m_count);
        ui::drawTabular(painter, words, Qt::AlignRight | Qt::AlignVCenter, count);
        words.setRight(words.right() - ui::tabularWidth(painter.fontMetrics(), count) - 8);
    }
    QRect first = words;
    if (!m_note.isEmpty()) {
        first = {words.left(), (height() - look.scaled(36)) / 2, words.width(), look.scaled(20)};
        painter.setFont(look.font(ui::Type::Caption));
        painter.setPen(c.muted);
        const QRect second(words.left(), first.bottom() + 1, words.width(), look.scaled(16));
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_note, Qt::ElideRight, second.width()));
    }
    painter.setFont(look.font(isChecked() ? ui::Type::Strong : ui::Type::Body));
    painter.setPen(c.ink);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, first.width()));
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
    , m_settings(new RailButton(QStringLiteral("settings"), this))
    , m_person(new RailButton(QStringLiteral("circle-user"), this))
    , m_menu(new QMenu(this))
    , m_signOut(m_menu->addAction(QString()))
{
    m_column->setContentsMargins(edge, 12, edge + 1, 12);
    m_column->setSpacing(2);
    m_list->setSpacing(2);
    m_column->addLayout(m_list);
    m_column->addStretch(1);
    m_column->addWidget(m_settings);
    m_column->addWidget(m_person);
    m_settings->setCheckable(true);
    m_person->hide();
    connect(m_settings, &QAbstractButton::clicked, this, &Rail::settingsChosen);
    connect(m_person, &QAbstractButton::clicked, this, &Rail::openPersonMenu);
    m_signOut->setIcon(ui::icon(QStringLiteral("log-out")));
    connect(m_signOut, &QAction::triggered, this, &Rail::signOutRequested);
    retranslate();
    dress();
}

void Rail::setSections(const QList<Section> &sections)
{
    for (const auto &[section, button] : std::exchange(m_sections, {}))
        delete button;
    for (const Section section : sections) {
        auto *button = new RailButton(iconOf(section), this);
        button->setCheckable(true);
        m_list->addWidget(button);
        m_sections.emplace_back(section, button);
        connect(button, &QAbstractButton::clicked, this, [this, section] { Q_EMIT sectionChosen(section); });
    }
    // Settings and person come last by Tab, as they stand.
    QWidget *before = nullptr;
    for (const auto &[section, button] : std::as_const(m_sections)) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_settings);
    setTabOrder(m_settings, m_person);
    retranslate();
}

void Rail::setCount(Section section, int count, ui::Tone tone)
{
    for (const auto &[name, button] : std::as_const(m_sections))
        if (name == section)
            button->setCount(count, tone);
}

void Rail::setPerson(const QString &name, const QString &role)
{
    m_person->setText(name);
    m_person->setNote(role);
    m_person->setVisible(!name.isEmpty());
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (const auto &[section, button] : std::as_const(m_sections))
        button->setCollapsed(collapsed);
    m_settings->setCollapsed(collapsed);
    m_person->setCollapsed(collapsed);
    dress();
}

int Rail::wantedWidth() const
{
    const ui::Look &look = ui::lookOf(this);
    return m_collapsed ? look.iconSize() + 20 + 2 * edge + 1 : look.scaled(expandedWidth);
}

void Rail::light(Section section)
{
    m_settings->setChecked(false);
    for (const auto &[name, button] : std::as_const(m_sections))
        button->setChecked(name == section);
}

void Rail::lightSettings()
{
    for (const auto &[name, button] : std::as_const(m_sections))
        button->setChecked(false);
    m_settings->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Colours &c = ui::lookOf(this).colours;
    painter.fillRect(rect(), c.card);
    painter.fillRect(width() - 1, 0, 1, height(), c.line);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Rail::retranslate()
{
    setAccessibleName(tr("Sections"));
    for (const auto &[section, button] : std::as_const(m_sections)) {
        button->setText(titleOf(section));
        button->say();
    }
    m_settings->setText(tr("Settings"));
    m_settings->say();
    m_signOut->setText(tr("Sign out"));
    m_person->setAccessibleDescription(tr("Opens a menu"));
}

void Rail::dress() { setFixedWidth(wantedWidth()); }

void Rail::openPersonMenu() { m_menu->popup(m_person->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); }

}  // namespace adil::shell
