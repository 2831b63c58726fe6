// SPDX-License-Identifier: GPL-3.0-or-later
// The first filling of the cache: what is being copied, how far it is, how long it may take. A broken line
// does not lose what is already here.
#pragma once

#include "base/result.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace adil::ui {
class Button;
class Label;
class MessageBar;
class ProgressLine;
}  // namespace adil::ui

namespace adil::shell {

struct FirstSync {
    qint64 done = 0;  // records
    qint64 total = 0;
    std::optional<std::chrono::seconds> left;  // an estimate
};

class FirstSyncPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstSyncPage(QWidget *parent = nullptr);

    void setProgress(const FirstSync &progress);
    // The work stopped; "Try again" asks for retryRequested().
    void showError(const Error &error);

Q_SIGNALS:
    void retryRequested();
    // Back to the sign-in page; what is here stays.
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ui::Label *m_title;
    ui::Label *m_lead;
    ui::ProgressLine *m_line;
    ui::MessageBar *m_problem;
    ui::Button *m_stop;
    FirstSync m_progress;
    std::optional<Error> m_error;
};

}  // namespace adil::shell
