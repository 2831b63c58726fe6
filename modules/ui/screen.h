// SPDX-License-Identifier: GPL-3.0-or-later
// The five states of every screen: loading, empty, some, too many, failed. The screen puts its content in and
// says which state it is in. Offline is none of them: what is cached is simply shown.
#pragma once

#include "base/result.h"
#include "ui/look.h"

#include <QStackedWidget>

class QLabel;

namespace adil::ui {

class Button;
class Label;
class MessageBar;

// Words in the middle of an otherwise empty place: what is (not) here, and what one can do.
class StateView : public QWidget {
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);

    void setIcon(const QString &iconName, Tone tone = Tone::Muted);
    void setTitle(const QString &title);
    void setText(const QString &text);
    // A button; empty for none.
    void setAction(const QString &action, const QString &iconName = {});
    // Developer's detail: shown small, can be copied with a button.
    void setDetail(const QString &detail);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();
    void copyDetail();
    void retranslate();

    QLabel *m_sign;
    Label *m_title;
    Label *m_text;
    Button *m_action;
    Button *m_copy;
    QString m_iconName;
    Tone m_tone = Tone::Muted;
    QString m_detail;
};

class Screen : public QStackedWidget {
    Q_OBJECT
public:
    enum class State { Loading, Empty, Some, TooMany, Failed };

    explicit Screen(QWidget *parent = nullptr);

    // Once, before the first state. Owned from then on.
    void setContent(QWidget *content);
    // What the empty place says; set again when the language changes.
    void setEmptyWords(const QString &iconName, const QString &title, const QString &text,
                       const QString &action = {});

    [[nodiscard]] State state() const { return m_state; }
    // Words appear only after 300 ms, so that a quick answer does not flicker.
    void showLoading();
    void showEmpty();
    void showSome();
    // The content, with a line that says that only `shown` of `total` are there.
    void showTooMany(int shown, int total);
    // The sentence of words::sentence(), and a button to try again: retryRequested().
    void showError(const Error &error);

Q_SIGNALS:
    void retryRequested();
    void emptyActionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillEmpty();
    StateView &made(StateView *&view);
    StateView &loading() { return made(m_loading); }
    StateView &empty();
    StateView &failed();
    MessageBar &limit();

    struct EmptyWords {
        QString iconName, title, text, action;
    };
    QWidget *m_blank;  // of waiting, before its words
    QWidget *m_some;
    // Most screens never show them: each is made when it is first shown.
    StateView *m_loading = nullptr;
    StateView *m_empty = nullptr;
    StateView *m_failed = nullptr;
    MessageBar *m_limit = nullptr;
    State m_state = State::Loading;
    EmptyWords m_emptyWords;
    Error m_error;
    int m_shown = 0;
    int m_total = 0;
};

}  // namespace adil::ui
