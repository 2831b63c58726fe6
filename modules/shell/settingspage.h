// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme and text size, applied at once; and what this installation is.
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

class LanguageChoice;

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    // Shows them; emits nothing.
    void setSettings(const Settings &settings);
    void setAbout(const About &about);

Q_SIGNALS:
    void settingsChanged(const adil::shell::Settings &settings);
    void keysRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent *event) override;

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
    ui::SectionHeader *m_aboutHead;
    ui::MessageBar *m_notice;
    ui::Label *m_facts;
    ui::Button *m_keys;
    ui::Button *m_signOut;
    Settings m_settings;
    About m_about;
};

}  // namespace adil::shell
