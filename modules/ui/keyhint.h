// SPDX-License-Identifier: GPL-3.0-or-later
// A key as it stands on the keyboard, in a small frame, with or without a word: "[F4] Motion".
#pragma once

#include "ui/look.h"

#include <QKeySequence>
#include <QLabel>

namespace adil::ui {

class KeyHint : public QLabel {
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &keys = {}, const QString &word = {}, QWidget *parent = nullptr);
    void setKeys(const QKeySequence &keys);
    void setWord(const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();

    QKeySequence m_keys;
    QString m_word;
};

}  // namespace adil::ui
