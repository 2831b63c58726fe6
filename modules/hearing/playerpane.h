// SPDX-License-Identifier: GPL-3.0-or-later
// The left of a hearing: the picture, one strip for each microphone, and the buttons that play. Shows a
// Reel.
#pragma once

#include "hearing/reel.h"
#include "ui/format.h"
#include "ui/shortcuts.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace adil::ui {
class Button;
class IconButton;
class Label;
class Screen;
}  // namespace adil::ui

namespace adil::hearing {

class LevelStrip;

// The picture of the camera, with the proportions it has.
class Picture : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setImage(const QImage &image);
    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }
    [[nodiscard]] QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

class PlayerPane : public QWidget {
    Q_OBJECT
public:
    // Both must outlive it.
    PlayerPane(Reel &reel, ui::Shortcuts &shortcuts, const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    [[nodiscard]] Picture &picture() { return *m_picture; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildButtons();
    void addKeys(ui::Shortcuts &shortcuts);
    void buildStrips();
    void retranslate();
    void tellTime();
    void tellState();

    Reel &m_reel;
    ui::Format m_format;
    ui::Screen *m_screen;
    Picture *m_picture;
    QVBoxLayout *m_stripColumn;
    QList<LevelStrip *> m_strips;
    ui::Button *m_back;
    ui::Button *m_play;
    ui::Label *m_time;
    QComboBox *m_speed;
};

}  // namespace adil::hearing
