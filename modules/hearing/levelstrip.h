// SPDX-License-Identifier: GPL-3.0-or-later
// One microphone: whose it is, how loud it is now, solo and mute.
#pragma once

#include <QWidget>

class QToolButton;

namespace adil::ui {
class Label;
}

namespace adil::hearing {

class LevelStrip : public QWidget {
    Q_OBJECT
public:
    explicit LevelStrip(const QString &name, QWidget *parent = nullptr);

    void setLevel(float level);  // 0 to 1
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void soloChanged(bool solo);
    void muteChanged(bool muted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    float m_level = 0;
    ui::Label *m_label;
    QToolButton *m_solo;
    QToolButton *m_mute;
};

}  // namespace adil::hearing
