// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/notespane.h"

#include "court/commands.h"
#include "ui/buttons.h"
#include "ui/message.h"
#include "ui/screen.h"
#include "words/reasons.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <chrono>

namespace adil::casefile {

namespace {

// A draft of a note stands under the note's id, one of a new note under the case's.
const QString draftType = QStringLiteral("Note");
const QString textKey = QStringLiteral("text");
const QString visibilityKey = QStringLiteral("visibility");

}  // namespace

NotesPane::NotesPane(const model::Source &source, edit::Editor &editor, model::Drafts &drafts,
                     const Id<court::Case> &caseId, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_drafts(drafts)
    , m_case(caseId)
    , m_format(format)
    , m_notes(source, format.zone())
    , m_screen(new ui::Screen)
    , m_rows(new ui::RowView(QString()))
    , m_problem(new ui::MessageBar)
    , m_text(new QPlainTextEdit)
    , m_panel(new QCheckBox)
    , m_save(new ui::Button(ui::Button::Kind::Primary))
    , m_new(new ui::Button(ui::Button::Kind::Quiet))
    , m_remove(new ui::IconButton(QStringLiteral("trash-2")))
{
    m_rows->setLeadingWidth(0);
    m_rows->setRows(&m_notes, [this](const QModelIndex &index) { return describe(m_notes.at(index.row())); });
    m_screen->setContent(m_rows);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_screen, 1);
    column->addWidget(m_problem);
    column->addWidget(buildEditor());
    connect(&m_notes, &model::LiveModel::refreshed, this, &NotesPane::show);
    connect(m_screen, &ui::Screen::retryRequested, &m_notes, &model::LiveModel::refresh);
    connect(m_rows, &ui::RowView::currentRowChanged, this, &NotesPane::choose);
    connect(m_rows, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        const model::NoteRow &note = m_notes.at(index.row());
        if (!note.documentId.isEmpty())
            Q_EMIT placeRequested(note.documentId, note.page);
    });
    connect(m_save, &QPushButton::clicked, this, &NotesPane::save);
    connect(m_new, &QPushButton::clicked, this, &NotesPane::beginNote);
    connect(m_remove, &QToolButton::clicked, this, &NotesPane::remove);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(800));
    connect(&m_soon, &QTimer::timeout, this, &NotesPane::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesPane::typed);
    connect(m_panel, &QCheckBox::toggled, this, &NotesPane::typed);
    m_notes.setCase(caseId);
    openNew();
    retranslate();
}

NotesPane::~NotesPane()
{
    if (m_soon.isActive())
        keepDraft();
}

QWidget *NotesPane::buildEditor()
{
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(72);
    m_text->setMaximumHeight(140);
    column->addWidget(m_text);
    column->addWidget(m_panel);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    return editor;
}

void NotesPane::setFormat(const ui::Format &format)
{
    m_format = format;
    m_notes.setZone(format.zone());
    retranslate();
}

void NotesPane::setPlace(const QString &documentId, qint64 page)
{
    m_documentId = documentId;
    m_page = page;
}

void NotesPane::beginNote()
{
    openNew();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesPane::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const model::NoteRow &note = m_notes.at(index.row());
    if (note.authorId == m_editor.actor().value)
        open(note);
    else
        openNew();
}

void NotesPane::openNew()
{
    if (m_soon.isActive())
        keepDraft();
    m_edited.clear();
    m_remove->setEnabled(false);
    fill({}, court::Visibility::Private);
}

void NotesPane::open(const model::NoteRow &note)
{
    if (m_soon.isActive())
        keepDraft();
    m_edited = note.key;
    m_remove->setEnabled(true);
    fill(note.noteText, note.visibility);
}

// As it is kept, or as it was left half-written.
void NotesPane::fill(const QString &text, court::Visibility visibility)
{
    m_keptText = text;
    m_keptVisibility = visibility;
    QString shown = text;
    if (const auto draft = m_drafts.find(draftType, draftId())) {
        shown = draft->text[textKey].toString();
        (void)record::decode(draft->text[visibilityKey], visibility);
    }
    m_filling = true;
    m_text->setPlainText(shown);
    m_panel->setChecked(visibility == court::Visibility::Panel);
    m_filling = false;
    m_save->setEnabled(!shown.trimmed().isEmpty());
    m_problem->hide();
}

void NotesPane::typed()
{
    m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    if (!m_filling)
        m_soon.start();
}

court::Visibility NotesPane::visibility() const
{
    return m_panel->isChecked() ? court::Visibility::Panel : court::Visibility::Private;
}

QString NotesPane::draftId() const { return m_edited.isEmpty() ? m_case.value : m_edited; }

void NotesPane::keepDraft()
{
    m_soon.stop();
    const QString text = m_text->toPlainText();
    const bool isKept = m_edited.isEmpty() ? text.trimmed().isEmpty()
                                           : text == m_keptText && visibility() == m_keptVisibility;
    if (isKept)
        return dropDraft(draftId());
    const QJsonObject draft{{textKey, text}, {visibilityKey, record::encode(visibility())}};
    if (const auto kept = m_drafts.save(draftType, draftId(), draft); !kept)
        return tell(kept.error());
    findDrafts();
}

void NotesPane::dropDraft(const QString &id)
{
    if (const auto dropped = m_drafts.drop(draftType, id); !dropped)
        tell(dropped.error());
    findDrafts();
}

void NotesPane::findDrafts()
{
    m_unfinished.clear();
    for (const model::NoteRow &note : m_notes.rows())
        if (m_drafts.find(draftType, note.key))
            m_unfinished << note.key;
    m_rows->viewport()->update();
}

void NotesPane::save()
{
    const QString text = m_text->toPlainText().trimmed();
    const QString id = draftId();  // the list may choose another note as soon as this one is kept
    Result<QString> done = fail(Reason::Unknown);
    keepDraft();
    if (m_edited.isEmpty()) {
        court::AddNote note{m_editor.newId<court::Note>(), m_case, visibility(), text, {}, {}};
        if (!m_documentId.isEmpty()) {
            note.documentId = Id<court::Document>{m_documentId};
            note.page = m_page;
        }
        done = m_editor.run(note);
    } else {
        done = m_editor.run(court::EditNote{{m_edited}, text, visibility()});
    }
    if (!done)
        return tell(done.error());
    dropDraft(id);
    openNew();
}

void NotesPane::remove()
{
    const QString id = draftId();
    keepDraft();
    const auto done = m_editor.run(court::RemoveNote{{m_edited}});
    if (!done)
        return tell(done.error());
    dropDraft(id);
    openNew();
}

void NotesPane::tell(const Error &error)
{
    m_problem->tell(ui::Tone::Red, words::sentence(error));
    m_problem->show();
}

ui::Row NotesPane::describe(const model::NoteRow &row) const
{
    ui::Row out;
    out.title = row.noteText.simplified();
    out.wraps = true;
    QStringList about;
    if (!row.documentTitle.isEmpty())
        about << (row.page > 0 ? tr("%1, page %2").arg(row.documentTitle).arg(row.page) : row.documentTitle);
    about << (row.visibility == court::Visibility::Panel ? tr("%1, seen by the panel").arg(row.authorName)
                                                         : tr("only me"));
    if (row.updatedAt)
        about << m_format.dateTime(*row.updatedAt);
    out.subtitle = about.join(QStringLiteral(" · "));
    if (!row.updatedAt)
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("not sent yet"), QStringLiteral("cloud-upload")};
    if (m_unfinished.contains(row.key))
        //: of a note whose text was changed but not kept
        out.pills << ui::PillSpec{ui::Tone::Muted, tr("change not kept"), QStringLiteral("file-pen")};
    if (!row.documentId.isEmpty())
        out.action = tr("Page");
    return out;
}

void NotesPane::show()
{
    findDrafts();
    if (const auto &failure = m_notes.failure())
        m_screen->showError(*failure);
    else if (m_notes.count() > 0)
        m_screen->showSome();
    else
        m_screen->showEmpty();
}

void NotesPane::retranslate()
{
    m_rows->setName(tr("Notes"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setPlaceholderText(tr("A note to the open page"));
    m_panel->setText(tr("Show it to the panel"));
    m_save->setText(tr("Keep the note"));
    m_new->setText(tr("New note"));
    m_remove->setName(tr("Remove the note"));
    m_screen->setEmptyWords(QStringLiteral("sticky-note"), tr("No notes yet"),
                            tr("Notes are yours: they never become part of the case."));
    show();
}

void NotesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::casefile
