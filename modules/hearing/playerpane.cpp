// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/playerpane.h"

#include "hearing/levelstrip.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/screen.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace adil::hearing {

static constexpr double speeds[] = {0.5, 0.75, 1.0, 1.25, 1.5, 2.0};
static constexpr std::chrono::seconds backStep{5};

void Picture::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    const QSize size = m_image.size().scaled(this->size(), Qt::KeepAspectRatio);
    painter.drawImage(QRect(QPoint((width() - size.width()) / 2, 0), size), m_image);
}

PlayerPane::PlayerPane(Reel &reel, ui::Shortcuts &shortcuts, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_reel(reel)
    , m_format(format)
    , m_screen(new ui::Screen)
    , m_picture(new Picture)
    , m_stripColumn(new QVBoxLayout)
    , m_back(new ui::Button)
    , m_play(new ui::Button(ui::Button::Kind::Primary))
    , m_time(new ui::Label(ui::Type::Title))
    , m_speed(new QComboBox)
{
    m_picture->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *strips = new ui::Card(ui::Card::Margin::None);
    m_stripColumn->setSpacing(0);
    strips->body()->addLayout(m_stripColumn);
    strips->body()->addSpacing(8);
    strips->setFixedWidth(240);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_picture, 1);
    row->addWidget(strips, 0, Qt::AlignTop);
    m_screen->setContent(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_screen, 1);
    column->addWidget(buildButtons());

    media::Player &player = reel.player();
    connect(&player, &media::Player::frameReady, m_picture,
            [this](const QImage &image) { m_picture->setImage(image); });
    connect(&player, &media::Player::levelsChanged, this, [this](const QList<float> &peaks) {
        for (qsizetype i = 0; i < std::min(peaks.size(), m_strips.size()); ++i)
            m_strips[i]->setLevel(peaks[i]);
    });
    connect(&player, &media::Player::stateChanged, this, &PlayerPane::tellState);
    connect(&reel, &Reel::moved, this, &PlayerPane::tellTime);
    connect(&reel, &Reel::opened, this, [this] {
        buildStrips();
        m_screen->showSome();
        tellTime();
    });
    connect(&reel, &Reel::waitingForFile, m_screen, &ui::Screen::showLoading);
    connect(&reel, &Reel::failed, m_screen, [this](const Error &why) { m_screen->showError(why); });
    connect(m_screen, &ui::Screen::retryRequested, this, [this] { m_reel.goTo(m_reel.begin()); });
    addKeys(shortcuts);
    retranslate();
    if (reel.isEmpty())
        m_screen->showEmpty();
    else
        m_screen->showLoading();
}

QWidget *PlayerPane::buildButtons()
{
    m_back->setIconName(QStringLiteral("skip-back"));
    for (const double speed : speeds)
        m_speed->addItem(QString(), speed);
    m_speed->setCurrentIndex(2);
    connect(m_back, &QPushButton::clicked, this, [this] { m_reel.step(-backStep); });
    connect(m_play, &QPushButton::clicked, this, [this] { m_reel.playOrPause(); });
    connect(m_speed, &QComboBox::activated, this,
            [this] { m_reel.player().setSpeed(m_speed->currentData().toDouble()); });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_play);
    row->addWidget(m_time);
    row->addStretch(1);
    row->addWidget(m_speed);
    return buttons;
}

void PlayerPane::addKeys(ui::Shortcuts &shortcuts)
{
    using Area = ui::Shortcuts::Area;
    const auto add = [&](const char *id, const char *text, const QKeySequence &keys,
                         const std::function<void()> &act) {
        QAction *action = shortcuts.add(
            window(), {QLatin1String(id), Area::Hearing, "adil::hearing::PlayerPane", text, keys});
        connect(action, &QAction::triggered, this, act);
    };
    add("hearing.play", QT_TRANSLATE_NOOP("adil::hearing::PlayerPane", "Play or pause"),
        QKeySequence(Qt::CTRL | Qt::Key_Space), [this] { m_reel.playOrPause(); });
    add("hearing.back", QT_TRANSLATE_NOOP("adil::hearing::PlayerPane", "Back 5 seconds"),
        QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_reel.step(-backStep); });
    add("hearing.forward", QT_TRANSLATE_NOOP("adil::hearing::PlayerPane", "Forward 5 seconds"),
        QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_reel.step(backStep); });
}

void PlayerPane::buildStrips()
{
    qDeleteAll(m_strips);
    m_strips.clear();
    media::Player &player = m_reel.player();
    for (int i = 0; i < player.strips().size(); ++i) {
        const QString title = player.strips()[i].title;
        auto *strip = new LevelStrip(title.isEmpty() ? tr("Microphone %1").arg(i + 1) : title);
        connect(strip, &LevelStrip::soloChanged, this,
                [this, i](bool solo) { m_reel.player().setSolo(i, solo); });
        connect(strip, &LevelStrip::muteChanged, this,
                [this, i](bool muted) { m_reel.player().setMuted(i, muted); });
        m_strips << strip;
        m_stripColumn->addWidget(strip);
    }
}

void PlayerPane::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void PlayerPane::tellTime()
{
    const auto wall = m_reel.now();
    m_time->setText(wall ? m_format.timeToSecond(*wall) : QString());
}

void PlayerPane::tellState()
{
    const bool isPlaying = m_reel.isPlaying();
    m_play->setIconName(isPlaying ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    const bool nothingIsShown = m_screen->state() == ui::Screen::State::Empty
        || m_screen->state() == ui::Screen::State::Failed;
    if (m_reel.player().state() == media::Player::State::Opening && nothingIsShown)
        m_screen->showLoading();
    const bool canPlay = !m_reel.isEmpty() && m_reel.player().state() >= media::Player::State::Paused
        && m_reel.player().state() != media::Player::State::Failed;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_play, m_speed})
        widget->setEnabled(canPlay);
}

void PlayerPane::retranslate()
{
    m_back->setText(tr("%n s", "back by so many seconds", int(backStep.count())));
    m_back->setAccessibleName(tr("Back 5 seconds"));
    m_speed->setAccessibleName(tr("Speed"));
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(
            i, tr("%1×").arg(m_format.locale().toString(m_speed->itemData(i).toDouble(), 'g', 3)));
    m_picture->setAccessibleName(tr("Picture of the camera"));
    m_screen->setEmptyWords(
        QStringLiteral("video"), tr("No recording"),
        tr("The brief protocol can be kept without one; the recording joins it when it arrives."));
    tellState();
    tellTime();
}

void PlayerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::hearing
