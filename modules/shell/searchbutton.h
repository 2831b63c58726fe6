// SPDX-License-Identifier: GPL-3.0-or-later
// The box at the top right that looks like a field and opens the finder; shows the keys that do the same.
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace adil::shell {

class SearchButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QKeySequence m_keys;
};

}  // namespace adil::shell
