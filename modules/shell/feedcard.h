// SPDX-License-Identifier: GPL-3.0-or-later
// The private calendar feed: makes an address for one's phone, shows it once, takes it back. Asks by a
// signal; what the server said comes as a FeedView.
#pragma once

#include "shell/settings.h"
#include "ui/card.h"

class QCheckBox;
class QLineEdit;

namespace adil::ui {
class Button;
class Label;
class LabelledField;
class MessageBar;
}  // namespace adil::ui

namespace adil::shell {

class FeedCard : public ui::Card {
    Q_OBJECT
public:
    explicit FeedCard(QWidget *parent = nullptr);

    void setFeed(const FeedView &feed);

Q_SIGNALS:
    void asked(adil::shell::FeedAsk ask);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString stateText() const;
    void showMessage();

    ui::SectionHeader *m_head;
    ui::Label *m_what;
    ui::Label *m_state;
    QCheckBox *m_names;
    QLineEdit *m_address;
    ui::LabelledField *m_addressField;
    ui::MessageBar *m_message;
    ui::Button *m_make;
    ui::Button *m_copy;
    ui::Button *m_revoke;
    FeedView m_feed;
    bool m_isCopied = false;
};

}  // namespace adil::shell
