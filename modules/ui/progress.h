// SPDX-License-Identifier: GPL-3.0-or-later
// Long work: what is being done, how far it is, how long it may take, and a way to stop it.
#pragma once

#include "ui/look.h"

#include <QWidget>

class QProgressBar;

namespace adil::ui {

class IconButton;
class Label;

class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    // "about 2 minutes left" or "1 200 of 20 000", whatever is known.
    void setNote(const QString &note);
    // `total` 0: it is not known how much there is.
    void setProgress(qint64 done, qint64 total);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_text;
    Label *m_note;
    QProgressBar *m_bar;
    IconButton *m_cancel;
};

}  // namespace adil::ui
