// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's own notes of a case, each with a link back to its page; typed here, kept at once, sent when
// there is a line. What is typed and not kept yet is a draft: it is here again when the case is.
#pragma once

#include "edit/editor.h"
#include "model/drafts.h"
#include "model/notemodel.h"
#include "ui/format.h"
#include "ui/rows.h"

#include <QSet>
#include <QTimer>
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
    // All must outlive it.
    NotesPane(const model::Source &source, edit::Editor &editor, model::Drafts &drafts,
              const Id<court::Case> &caseId, const ui::Format &format, QWidget *parent = nullptr);
    ~NotesPane() override;

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
    void openNew();
    void open(const model::NoteRow &note);
    void fill(const QString &text, court::Visibility visibility);
    void typed();
    void keepDraft();
    void dropDraft(const QString &id);
    void findDrafts();
    [[nodiscard]] court::Visibility visibility() const;
    [[nodiscard]] QString draftId() const;
    [[nodiscard]] ui::Row describe(const model::NoteRow &row) const;

    edit::Editor &m_editor;
    model::Drafts &m_drafts;
    Id<court::Case> m_case;
    ui::Format m_format;
    model::NoteModel m_notes;
    QString m_documentId;
    qint64 m_page = 0;
    QString m_edited;  // id of the note in the editor; empty: a new one
    QString m_keptText;  // of that note, as it is kept
    court::Visibility m_keptVisibility = court::Visibility::Private;
    QSet<QString> m_unfinished;  // ids of notes with a draft
    QTimer m_soon;
    bool m_filling = false;
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
