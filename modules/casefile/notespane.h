// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's own notes of a case, each with a link back to its page; typed here, kept at once, sent when
// there is a line.
#pragma once

#include "edit/editor.h"
#include "model/notemodel.h"
#include "ui/format.h"
#include "ui/rows.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace adil::ui {
class Button;
class IconButton;
class MessageBar;
class Screen;
}  // namespace adil::ui

namespace adil::casefile {

class NotesPane : public QWidget {
    Q_OBJECT
public:
    // Both must outlive it.
    NotesPane(const model::Source &source, edit::Editor &editor, const Id<court::Case> &caseId,
              const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    // Where a new note will link to; an empty document: to the case.
    void setPlace(const QString &documentId, qint64 page);
    void beginNote();

Q_SIGNALS:
    void placeRequested(const QString &documentId, qint64 page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEditor();
    void retranslate();
    void show();
    void choose(const QModelIndex &index);
    void save();
    void remove();
    void tell(const Error &error);
    void clear();
    [[nodiscard]] ui::Row describe(const model::NoteRow &row) const;

    edit::Editor &m_editor;
    Id<court::Case> m_case;
    ui::Format m_format;
    model::NoteModel m_notes;
    QString m_documentId;
    qint64 m_page = 0;
    QString m_edited;  // id of the note in the editor; empty: a new one
    QString m_begun;  // a new note left half-written, for when it is gone on with
    ui::Screen *m_screen;
    ui::RowView *m_rows;
    ui::MessageBar *m_problem;
    QPlainTextEdit *m_text;
    QCheckBox *m_panel;
    ui::Button *m_save;
    ui::Button *m_new;
    ui::IconButton *m_remove;
};

}  // namespace adil::casefile
