// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of the program by area, with a filter; the chosen action can be given other keys.
#pragma once

#include "ui/shortcuts.h"

#include <QStandardItemModel>
#include <QWidget>

class QKeySequenceEdit;

namespace adil::ui {
class Button;
class Card;
class Label;
class Screen;
class SearchField;
class TableView;
}  // namespace adil::ui

namespace adil::shell {

class KeysPage : public QWidget {
    Q_OBJECT
public:
    // `shortcuts` must outlive the page.
    explicit KeysPage(ui::Shortcuts &shortcuts, QWidget *parent = nullptr);

Q_SIGNALS:
    // The other page of help, which the screens of terms hold.
    void rulesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ui::Card *buildEditor();
    void fill();
    void choose(const QModelIndex &index);
    void save();
    void restore();
    void retranslate();
    [[nodiscard]] QString ownerOf(const QKeySequence &keys) const;

    ui::Shortcuts &m_shortcuts;
    QStandardItemModel m_model;
    QList<ui::Shortcuts::Entry> m_shown;
    ui::Shortcuts::Entry m_chosen;
    ui::Label *m_heading;
    ui::Button *m_rules;
    ui::SearchField *m_filter;
    ui::Screen *m_screen;
    ui::TableView *m_table;
    ui::Card *m_editor;
    ui::Label *m_name;
    ui::Label *m_note;
    QKeySequenceEdit *m_keys;
    ui::Button *m_save;
    ui::Button *m_restore;
};

}  // namespace adil::shell
