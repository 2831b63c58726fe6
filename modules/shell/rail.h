// SPDX-License-Identifier: GPL-3.0-or-later
// The left edge: sections, settings, the person. In a narrow window, or with large text, icons alone.
#pragma once

#include "shell/places.h"
#include "ui/look.h"

#include <QAbstractButton>

class QMenu;
class QVBoxLayout;

namespace adil::shell {

// One line of the rail.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);

    // A number at the right end; red when something is overdue.
    void setCount(int count, ui::Tone tone = ui::Tone::Muted);
    // A second, smaller line.
    void setNote(const QString &note);
    void setCollapsed(bool collapsed);
    void say();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_note;
    int m_count = 0;
    ui::Tone m_countTone = ui::Tone::Muted;
    bool m_collapsed = false;
};

class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setSections(const QList<Section> &sections);
    void setCount(Section section, int count, ui::Tone tone);
    void setPerson(const QString &name, const QString &role);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] int wantedWidth() const;
    void light(Section section);
    void lightSettings();

Q_SIGNALS:
    void sectionChosen(adil::shell::Section section);
    void settingsChosen();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dress();
    void openPersonMenu();

    QVBoxLayout *m_column;
    QVBoxLayout *m_list;
    QList<std::pair<Section, RailButton *>> m_sections;
    RailButton *m_settings;
    RailButton *m_person;
    QMenu *m_menu;
    QAction *m_signOut;
    bool m_collapsed = false;
};

}  // namespace adil::shell
