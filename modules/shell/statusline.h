// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line: connection and synchronisation in words; pressing it shows what waits.
#pragma once

#include "shell/syncstate.h"
#include "ui/format.h"
#include "ui/look.h"

#include <QWidget>

class QMenu;

namespace adil::ui {
class Button;
class Label;
}  // namespace adil::ui

namespace adil::shell {

class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    // `now` decides whether a time needs its date.
    void setSync(const SyncState &state, const ui::Format &format, const QDateTime &now);
    // A quiet fact at the end ("37 cases on this computer"); empty for none.
    void setFact(const QString &fact);
    void setLanguage(ui::Language language);
    // The whole line as words, for tests and screen readers.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void pressed();
    void languageChosen(adil::ui::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void retranslate();
    [[nodiscard]] QString stateWords() const;

    ui::Button *m_state;
    ui::Label *m_waiting;
    ui::Label *m_refused;
    ui::Label *m_files;
    ui::Label *m_fact;
    ui::Button *m_language;
    QMenu *m_languages;
    SyncState m_sync;
    ui::Format m_format;
    QDateTime m_now;
};

}  // namespace adil::shell
