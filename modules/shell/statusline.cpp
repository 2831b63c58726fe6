// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "ui/buttons.h"
#include "ui/icons.h"
#include "ui/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace adil::shell {

namespace {

QString signOf(SyncState::Kind kind)
{
    switch (kind) {
    case SyncState::Kind::Synchronised: return QStringLiteral("circle-check");
    case SyncState::Kind::Synchronising: return QStringLiteral("refresh-cw");
    case SyncState::Kind::Offline: return QStringLiteral("wifi-off");
    case SyncState::Kind::Failed: return QStringLiteral("triangle-alert");
    case SyncState::Kind::Never: break;
    }
    return QStringLiteral("cloud");
}

// A button of the line: no higher than it.
class LineButton : public ui::Button {
public:
    explicit LineButton(QWidget *parent)
        : ui::Button(ui::Button::Kind::Quiet, parent)
    { }
    [[nodiscard]] QSize sizeHint() const override
    {
        const ui::Look &look = ui::lookOf(this);
        const QSize wide = ui::Button::sizeHint();
        return {wide.width() - 8, look.scaled(24)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new LineButton(this))
    , m_waiting(new ui::Label(ui::Type::Caption, ui::Tone::Muted, this))
    , m_refused(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Red, this))
    , m_files(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Amber, this))
    , m_fact(new ui::Label(ui::Type::Caption, ui::Tone::Muted, this))
    , m_language(new LineButton(this))
    , m_languages(new QMenu(this))
    , m_format(ui::Language::English, QTimeZone::utc())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 8, 0);
    row->setSpacing(16);
    row->addWidget(m_state);
    row->addWidget(m_waiting);
    row->addWidget(m_refused);
    row->addWidget(m_files);
    row->addWidget(m_fact, 1);
    row->addWidget(m_language);
    m_fact->setElided(true);
    for (const ui::Language language : {ui::Language::Kazakh, ui::Language::Russian, ui::Language::English}) {
        QAction *action = m_languages->addAction(ui::nameOf(language));
        action->setCheckable(true);
        action->setData(int(language));
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    connect(m_state, &QPushButton::clicked, this, &StatusLine::pressed);
    connect(m_language, &QPushButton::clicked, this, [this] {
        m_languages->popup(m_language->mapToGlobal(QPoint(0, -m_languages->sizeHint().height())));
    });
    retranslate();
    dress();
}

void StatusLine::setSync(const SyncState &state, const ui::Format &format, const QDateTime &now)
{
    m_sync = state;
    m_format = format;
    m_now = now;
    retranslate();
}

void StatusLine::setFact(const QString &fact) { m_fact->setText(fact); }

void StatusLine::setLanguage(ui::Language language)
{
    m_language->setText(ui::nameOf(language));
    const auto actions = m_languages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(language));
    retranslate();
}

QString StatusLine::words() const
{
    QStringList parts{m_state->text()};
    for (const ui::Label *label : {m_waiting, m_refused, m_files, m_fact})
        if (!label->text().isEmpty() && label->isVisibleTo(this))
            parts << label->text();
    return parts.join(QStringLiteral(" · "));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Colours &c = ui::lookOf(this).colours;
    painter.fillRect(rect(), c.card);
    painter.fillRect(0, 0, width(), 1, c.line);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        dress();
}

void StatusLine::dress()
{
    const ui::Look &look = ui::lookOf(this);
    setFixedHeight(look.scaled(28));
    m_state->setFont(look.font(ui::Type::CaptionStrong));
    m_language->setFont(look.font(ui::Type::Caption));
    m_state->setIconSize({look.scaled(14), look.scaled(14)});
    m_state->updateGeometry();
    m_language->updateGeometry();
}

QString StatusLine::stateWords() const
{
    const QString since = m_format.moment(m_sync.since, m_now);
    switch (m_sync.kind) {
    case SyncState::Kind::Never: return tr("Not synchronised yet");
    case SyncState::Kind::Synchronised: return tr("Synchronised %1").arg(m_format.moment(m_sync.at, m_now));
    case SyncState::Kind::Synchronising:
        return m_sync.total > 0 ? tr("Synchronising, %1 %").arg(m_sync.done * 100 / m_sync.total)
                                : tr("Synchronising…");
    case SyncState::Kind::Offline:
        return m_sync.since.isValid() ? tr("Offline since %1").arg(since) : tr("Offline");
    case SyncState::Kind::Failed:
        return m_sync.since.isValid() ? tr("Synchronisation fails since %1").arg(since)
                                      : tr("Synchronisation fails");
    }
    return {};
}

void StatusLine::retranslate()
{
    const bool trouble = m_sync.kind == SyncState::Kind::Failed;
    m_state->setIcon(ui::icon(signOf(m_sync.kind), trouble ? ui::Tone::Amber : ui::Tone::Muted));
    m_state->setText(stateWords());
    m_state->setToolTip(tr("Show what waits to be sent"));
    m_waiting->setText(m_sync.waiting > 0 ? tr("%n change(s) waiting", nullptr, m_sync.waiting) : QString());
    m_waiting->setVisible(m_sync.waiting > 0);
    m_refused->setText(m_sync.refused > 0 ? tr("%n change(s) need you", nullptr, m_sync.refused) : QString());
    m_refused->setVisible(m_sync.refused > 0);
    m_files->setText(m_sync.filesAreHeld ? tr("Too little room on the disk for files") : QString());
    m_files->setVisible(m_sync.filesAreHeld);
    m_language->setToolTip(tr("Language of the interface"));
    m_language->setAccessibleName(
        QStringLiteral("%1: %2").arg(tr("Language of the interface"), m_language->text()));
    m_state->updateGeometry();
}

}  // namespace adil::shell
