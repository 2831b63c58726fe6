// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingspage.h"

#include "shell/feedcard.h"
#include "shell/keptcard.h"
#include "shell/languagechoice.h"
#include "shell/remindercard.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/page.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QShowEvent>
#include <QVBoxLayout>

#include <array>

namespace adil::shell {

namespace {

constexpr std::array sizes{80, 90, 100, 110, 125, 150, 175, 200};

}  // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_lookHead(new ui::SectionHeader(ui::SectionHeader::Line::Below))
    , m_languageLabel(new ui::Label)
    , m_language(new LanguageChoice)
    , m_themeLabel(new ui::Label)
    , m_themes(new QButtonGroup(this))
    , m_size(new QComboBox)
    , m_sizeField(new ui::LabelledField(m_size))
    , m_kept(new KeptCard)
    , m_reminders(new ReminderCard)
    , m_feed(new FeedCard)
    , m_aboutHead(new ui::SectionHeader(ui::SectionHeader::Line::Below))
    , m_notice(new ui::MessageBar)
    , m_facts(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_keys(new ui::Button(ui::Button::Kind::Plain))
    , m_signOut(new ui::Button(ui::Button::Kind::Plain))
{
    auto *page = new ui::Page(this);
    page->setWidest(900);
    page->body()->addWidget(m_heading);
    page->body()->addWidget(buildLook());
    page->body()->addWidget(m_kept);
    page->body()->addWidget(m_reminders);
    page->body()->addWidget(m_feed);
    page->body()->addWidget(buildAbout());
    page->body()->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);

    connect(m_language, &LanguageChoice::chosen, this, [this](ui::Language language) {
        m_settings.language = language;
        announce();
    });
    connect(m_themes, &QButtonGroup::idClicked, this, [this](int id) {
        m_settings.theme = ui::Theme::Choice(id);
        announce();
    });
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // it grows with what is chosen in it
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        m_settings.textPercent = m_size->itemData(index).toInt();
        announce();
    });
    connect(m_kept, &KeptCard::quotaChosen, this, &SettingsPage::quotaChosen);
    connect(m_kept, &KeptCard::letGoRequested, this, &SettingsPage::letGoRequested);
    connect(m_reminders, &ReminderCard::chosen, this, [this](const Reminders &reminders) {
        m_settings.reminders = reminders;
        announce();
    });
    connect(m_feed, &FeedCard::asked, this, &SettingsPage::feedAsked);
    connect(m_keys, &QPushButton::clicked, this, &SettingsPage::keysRequested);
    connect(m_signOut, &QPushButton::clicked, this, &SettingsPage::signOutRequested);
    m_kept->hide();
    retranslate();
    setSettings(m_settings);
}

ui::Card *SettingsPage::buildLook()
{
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_lookHead);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(4);
    body->addWidget(m_languageLabel);
    body->addWidget(m_language);
    body->addSpacing(12);
    body->addWidget(m_themeLabel);
    auto *row = new QGridLayout;
    row->setSpacing(8);
    int at = 0;
    for (const auto choice : {ui::Theme::Choice::System, ui::Theme::Choice::Light, ui::Theme::Choice::Dark,
                              ui::Theme::Choice::HighContrast}) {
        auto *button = new ui::Button(ui::Button::Kind::Plain);
        button->setCheckable(true);
        m_themes->addButton(button, int(choice));
        row->addWidget(button, at / 2, at % 2);
        ++at;
    }
    row->setColumnStretch(2, 1);
    ui::shareTabStop(*m_themes);
    body->addLayout(row);
    body->addSpacing(12);
    for (const int percent : sizes)
        m_size->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_size->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    body->addWidget(m_sizeField);
    card->body()->addLayout(body);
    return card;
}

ui::Card *SettingsPage::buildAbout()
{
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_aboutHead);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(12);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setClosable(false);
    body->addWidget(m_facts);
    body->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_keys);
    buttons->addWidget(m_signOut);
    buttons->addStretch(1);
    m_keys->setIconName(QStringLiteral("keyboard"));
    m_signOut->setIconName(QStringLiteral("log-out"));
    body->addLayout(buttons);
    card->body()->addLayout(body);
    return card;
}

void SettingsPage::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_language->setCurrent(settings.language);
    m_reminders->setReminders(settings.reminders);
    m_themes->button(int(settings.theme))->setChecked(true);
    int nearest = 0;
    for (int i = 0; i < m_size->count(); ++i)
        if (qAbs(m_size->itemData(i).toInt() - settings.textPercent)
            < qAbs(m_size->itemData(nearest).toInt() - settings.textPercent))
            nearest = i;
    m_size->setCurrentIndex(nearest);
}

void SettingsPage::setAbout(const About &about)
{
    m_about = about;
    retranslate();
}

void SettingsPage::setKept(const TellKept &tell)
{
    m_tellKept = tell;
    m_kept->setVisible(bool(tell));
    refreshKept();
}

// It asks for every file: only for somebody who looks.
void SettingsPage::refreshKept()
{
    if (m_tellKept && isVisible())
        m_kept->setFiles(m_tellKept());
}

void SettingsPage::setFeed(const FeedView &feed) { m_feed->setFeed(feed); }

// What stands there may be old: the feed can be read, or taken back on another computer.
void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshKept();
    if (!event->spontaneous())
        Q_EMIT feedAsked(FeedAsk::Look);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings"));
    m_lookHead->setText(tr("Look"));
    m_languageLabel->setText(tr("Language of the interface"));
    m_themeLabel->setText(tr("Colours"));
    m_themes->button(int(ui::Theme::Choice::System))->setText(tr("As the computer"));
    m_themes->button(int(ui::Theme::Choice::Light))->setText(tr("Light"));
    m_themes->button(int(ui::Theme::Choice::Dark))->setText(tr("Dark"));
    m_themes->button(int(ui::Theme::Choice::HighContrast))->setText(tr("High contrast"));
    m_sizeField->setLabel(tr("Text size"));
    m_aboutHead->setText(tr("This computer"));
    m_keys->setText(tr("Keys"));
    m_signOut->setText(tr("Sign out"));
    QStringList facts;
    if (!m_about.version.isEmpty())
        facts << QStringLiteral("Adil %1").arg(m_about.version);
    if (!m_about.server.isEmpty())
        facts << tr("Server: %1").arg(m_about.server);
    if (!m_about.profile.isEmpty())
        facts << tr("Folder: %1").arg(m_about.profile);
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_facts->setVisible(!facts.isEmpty());
    m_notice->tell(
        ui::Tone::Amber,
        tr("Demo data only: what is kept on this computer is not encrypted yet. Do not open real cases."));
}

void SettingsPage::announce() { Q_EMIT settingsChanged(m_settings); }

}  // namespace adil::shell
