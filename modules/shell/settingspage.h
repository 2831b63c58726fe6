// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme and text size, applied at once; the files that are kept; reminders; the calendar feed; and
// what this installation is.
#pragma once

#include "shell/settings.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace adil::ui {
class Button;
class Card;
class Label;
class LabelledField;
class MessageBar;
class SectionHeader;
}  // namespace adil::ui

namespace adil::shell {

class FeedCard;
class KeptCard;
class LanguageChoice;
class ReminderCard;

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    // Shows them; emits nothing.
    void setSettings(const Settings &settings);
    void setAbout(const About &about);
    // Of the one who works here; none: the page says nothing of files.
    void setKept(const TellKept &tell);
    void refreshKept();  // it may be another now
    void setFeed(const FeedView &feed);

Q_SIGNALS:
    void settingsChanged(const adil::shell::Settings &settings);
    void quotaChosen(qint64 bytes);
    void letGoRequested(const QString &caseId);
    void keysRequested();
    void signOutRequested();
    void feedAsked(adil::shell::FeedAsk ask);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ui::Card *buildLook();
    ui::Card *buildAbout();
    void retranslate();
    void announce();

    ui::Label *m_heading;
    ui::SectionHeader *m_lookHead;
    ui::Label *m_languageLabel;
    LanguageChoice *m_language;
    ui::Label *m_themeLabel;
    QButtonGroup *m_themes;
    QComboBox *m_size;
    ui::LabelledField *m_sizeField;
    KeptCard *m_kept;
    ReminderCard *m_reminders;
    FeedCard *m_feed;
    ui::SectionHeader *m_aboutHead;
    ui::MessageBar *m_notice;
    ui::Label *m_facts;
    ui::Button *m_keys;
    ui::Button *m_signOut;
    Settings m_settings;
    About m_about;
    TellKept m_tellKept;
};

}  // namespace adil::shell
