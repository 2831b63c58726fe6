// SPDX-License-Identifier: GPL-3.0-or-later
#include "act/actscreen.h"

#include "act/composition.h"
#include "act/signing.h"
#include "base/whendone.h"
#include "base/zone.h"
#include "court/commands.h"
#include "sign/p12.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/pageview.h"
#include "ui/pill.h"
#include "ui/saveas.h"
#include "words/labels.h"
#include "words/reasons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace adil::act {

ActScreen::ActScreen(const Around &around, const Id<court::Act> &actId, const ui::Format &format,
                     QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_format(format)
    , m_title(new ui::Label(ui::Type::Title))
    , m_about(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_state(new ui::Pill)
    , m_save(new ui::Button)
    , m_preview(new ui::Button)
    , m_back(new ui::Button)
    , m_news(new ui::MessageBar)
    , m_pages(new QStackedWidget)
    , m_view(new ui::PageView)
    , m_sign(new SignPane)
{
    m_act.id = actId;
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_pages->addWidget(buildParts());
    m_pages->addWidget(m_view);
    left->addWidget(buildHead());
    left->addWidget(new ui::Rule);
    left->addWidget(m_news);
    left->addWidget(m_pages, 1);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(left, 1);
    page->addWidget(new ui::Rule(Qt::Vertical));
    page->addWidget(buildSide());
    m_news->hide();
    connect(m_news, &ui::MessageBar::closed, this, [this] { m_tellsSigned = false; });
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(800));
    connect(&m_soon, &QTimer::timeout, this, &ActScreen::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &ActScreen::saveVersion);
    connect(m_preview, &QPushButton::clicked, this, &ActScreen::preview);
    connect(m_back, &QPushButton::clicked, this, &ActScreen::backToText);
    connect(m_view, &ui::PageView::failed, this, &ActScreen::tell);
    connect(m_sign, &SignPane::signRequested, this, &ActScreen::sign);
    connect(m_sign, &SignPane::saveRequested, this, &ActScreen::save);
    connect(&around.source.views, &store::Changes::changed, this, &ActScreen::recordsChanged);
    connect(&around.files, &model::Files::arrived, this, [this](const QString &blobId) {
        if (m_signature
            && (blobId == m_signature->pdfBlobId || blobId == m_signature->cmsBlobId
                || blobId == m_signature->contentBlobId))
            showSigned();
    });
    addKeys();
    readAct();
    showText();
    retranslate();
}

ActScreen::~ActScreen()
{
    if (m_soon.isActive())
        keepDraft();
    m_view->setDocument(nullptr);
}

QWidget *ActScreen::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(8);
    m_title->setElided(true);
    m_about->setElided(true);
    m_save->setIconName(QStringLiteral("save"));
    m_preview->setIconName(QStringLiteral("eye"));
    m_back->setIconName(QStringLiteral("pencil"));
    row->addWidget(m_title);
    row->addWidget(m_about, 1);
    row->addWidget(m_state);
    row->addWidget(m_save);
    row->addWidget(m_preview);
    row->addWidget(m_back);
    return head;
}

QWidget *ActScreen::buildParts()
{
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(24, 12, 24, 24);
    column->setSpacing(8);
    for (int i = 0; i < 4; ++i) {
        auto *head = new ui::SectionHeader;
        auto *edit = new QPlainTextEdit;
        edit->setFont(ui::lookOf(this).pageFont());
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(i == 2 ? 180 : 110);
        connect(edit, &QPlainTextEdit::textChanged, this, &ActScreen::typed);
        m_heads << head;
        m_edits << edit;
        column->addWidget(head);
        column->addWidget(edit, i == 2 ? 3 : 2);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(parts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

// Scrolls when large text, or what is wrong with the key, makes it longer than the window.
QWidget *ActScreen::buildSide()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_sign);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(320);
    return scroll;
}

void ActScreen::addKeys()
{
    using Area = ui::Shortcuts::Area;
    QAction *save = m_around.shortcuts.add(this,
                                           {QStringLiteral("act.save"), Area::Act, "adil::act::ActScreen",
                                            QT_TRANSLATE_NOOP("adil::act::ActScreen", "Save a version"),
                                            QKeySequence::Save});
    connect(save, &QAction::triggered, this, &ActScreen::saveVersion);
    QAction *preview = m_around.shortcuts.add(
        this,
        {QStringLiteral("act.preview"), Area::Act, "adil::act::ActScreen",
         QT_TRANSLATE_NOOP("adil::act::ActScreen", "Preview"), QKeySequence(Qt::Key_F9)});
    connect(preview, &QAction::triggered, this, &ActScreen::preview);
}

void ActScreen::readAct()
{
    const auto act = m_around.source.reader.find(m_act.id);
    if (!act)
        return tell(fail(Reason::RecordGone));
    m_act = act->value;
    m_number = 0;
    m_version = {};
    for (const auto &version : m_around.source.reader.list<court::ActVersion>(
             store::about<court::ActVersion>().where(QStringLiteral("actId"), m_act.id.value))) {
        if (version.value.number <= m_number)
            continue;
        m_number = version.value.number;
        m_version = version.value.id;
        m_saved = {version.value.introductory, version.value.descriptive, version.value.reasoning,
                   version.value.operative};
    }
}

// A newer text of somebody else never overwrites what is being typed here: it becomes the version to compare
// with.
void ActScreen::recordsChanged()
{
    const court::ActState before = m_act.state;
    readAct();
    if (before != m_act.state)
        showText();
    else if (!isDraft() && m_previewed.isEmpty())
        showSigned();  // what it lacked may have come
    followSigned();
    retranslate();
}

void ActScreen::showText()
{
    if (!isDraft())
        return showSigned();
    if (const auto draft = m_around.drafts.find(QStringLiteral("Act"), m_act.id.value))
        setParts(partsFrom(draft->text));
    else if (m_version.isEmpty())
        fillFromTemplate();
    else
        setParts(m_saved);
    typed();
}

// What was signed is the paper, not the text: it is shown as soon as it is here. The act may be here before
// its signature, and the signature before its file.
void ActScreen::showSigned()
{
    setParts(m_saved);
    const auto signatures = m_around.source.reader.list<court::Signature>(
        store::about<court::Signature>().where(QStringLiteral("actId"), m_act.id.value));
    if (signatures.isEmpty()) {
        m_sign->setStep(SignPane::Step::Signed, {},
                        m_act.signedAt ? m_format.dateTime(*m_act.signedAt) : QString());
        return;
    }
    m_signature = signatures.first().value;
    m_sign->setStep(SignPane::Step::Signed, m_signature->signerName,
                    m_format.dateTime(m_act.signedAt.value_or(m_signature->claimedAt)));
    bool areHere = true;
    for (const QString &blobId : {m_signature->pdfBlobId, m_signature->cmsBlobId, m_signature->contentBlobId})
        areHere = m_around.files.path(blobId).has_value() && areHere;
    const auto file = m_around.source.reader.find(m_act.caseId);
    m_sign->setSaving(file && file->value.closed ? SignPane::Saving::Forbidden
                          : areHere              ? SignPane::Saving::Possible
                                                 : SignPane::Saving::OnTheirWay);
    if (!m_around.files.has(m_signature->pdfBlobId))
        return;
    if (const auto pdf = m_around.files.read(m_signature->pdfBlobId); pdf && *pdf != m_previewed)
        showPreview(*pdf);
}

void ActScreen::fillFromTemplate()
{
    const auto values = valuesOf(m_around.source, m_act);
    if (!values)
        return tell(values.error());
    const QByteArray text = templateOf(m_act.kind);
    if (text.isEmpty())
        return;  // this kind is written from nothing
    const auto filled = fill(text, m_act.language, *values);
    if (!filled)
        return tell(filled.error());
    setParts(*filled);
}

Parts ActScreen::parts() const
{
    return {m_edits[0]->toPlainText(), m_edits[1]->toPlainText(), m_edits[2]->toPlainText(),
            m_edits[3]->toPlainText()};
}

void ActScreen::setParts(const Parts &parts)
{
    m_loading = true;
    const QString texts[] = {parts.introductory, parts.descriptive, parts.reasoning, parts.operative};
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        m_edits[i]->setPlainText(texts[i]);
        m_edits[i]->setReadOnly(!isDraft());
    }
    m_loading = false;
}

void ActScreen::typed()
{
    const Parts now = parts();
    const bool isWhole = !now.introductory.trimmed().isEmpty() && !now.descriptive.trimmed().isEmpty()
        && !now.reasoning.trimmed().isEmpty() && !now.operative.trimmed().isEmpty();
    m_preview->setEnabled(isWhole);
    if (isDraft())
        m_sign->setStep(isWhole ? SignPane::Step::Preview : SignPane::Step::Write);
    if (!m_loading) {
        m_soon.start();
        m_save->setEnabled(now != m_saved);
    }
}

void ActScreen::keepDraft()
{
    if (!isDraft())
        return;
    if (const auto kept = m_around.drafts.save(QStringLiteral("Act"), m_act.id.value, toJson(parts())); !kept)
        tell(kept.error());
}

bool ActScreen::saveVersion()
{
    const Parts now = parts();
    if (!isDraft() || (now == m_saved && !m_version.isEmpty()))
        return true;
    const Id<court::ActVersion> id = m_around.editor.newId<court::ActVersion>();
    const auto done = m_around.editor.run(
        court::SaveActVersion{id, m_act.id, now.introductory, now.descriptive, now.reasoning, now.operative});
    if (!done) {
        tell(done.error());
        return false;
    }
    m_soon.stop();
    if (const auto dropped = m_around.drafts.drop(QStringLiteral("Act"), m_act.id.value); !dropped)
        tell(dropped.error());
    m_saved = now;
    m_version = id;
    m_save->setEnabled(false);
    m_news->hide();
    return true;
}

void ActScreen::preview()
{
    if (!isDraft() || !m_preview->isEnabled() || !saveVersion())
        return;
    const auto paper = paperOf(m_around.source, m_act, parts());
    if (!paper)
        return tell(paper.error());
    const auto pdf = paper::actPdf(*paper);
    if (!pdf)
        return tell(pdf.error());
    m_previewedVersion = m_version;
    showPreview(*pdf);
}

void ActScreen::showPreview(const QByteArray &pdf)
{
    m_previewed = pdf;
    m_view->setDocument(nullptr);
    m_document = std::make_unique<pdf::Document>();
    whenDone(m_document->open(pdf), this, [this](const Result<pdf::Contents> &contents) {
        if (!contents)
            return tell(contents.error());
        m_view->setDocument(m_document.get());
        m_pages->setCurrentWidget(m_view);
        if (isDraft())
            m_sign->setStep(SignPane::Step::Ready);
        retranslate();
    });
}

void ActScreen::backToText()
{
    m_pages->setCurrentIndex(0);
    if (isDraft()) {
        m_previewed.clear();
        typed();
    }
    retranslate();
}

void ActScreen::sign(const QString &keyFile, const QString &password)
{
    const auto judge = m_around.source.reader.find(m_act.judgeId);
    if (!judge || m_previewed.isEmpty() || !m_document)
        return tell(fail(Reason::RecordGone));
    const auto key = sign::P12Key::open(keyFile, password);
    if (!key)
        return m_sign->showError(key.error());
    auto act = signAct(m_previewed, **key, m_around.source, judge->value.iin, m_around.clock.now());
    if (!act)
        return m_sign->showError(act.error());
    if (const auto kept = keep(*act, m_around.files); !kept)
        return tell(kept.error());
    edit::Editor &editor = m_around.editor;
    const court::SignAct command{editor.newId<court::Signature>(),
                                 m_act.id,
                                 m_previewedVersion,
                                 editor.newId<court::Document>(),
                                 editor.newId<court::DocumentVersion>(),
                                 act->facts.contentBlobId,
                                 act->facts.cmsBlobId,
                                 act->facts.pdfBlobId,
                                 act->pdf.size(),
                                 m_document->contents().pages.size(),
                                 m_around.clock.now()};
    const auto done = editor.run(
        command, {{act->facts.contentBlobId, act->facts.cmsBlobId, act->facts.pdfBlobId}, act->facts});
    if (!done)
        return tell(done.error());
    m_sign->forgetPassword();
    m_tellsSigned = true;
    followSigned();
}

// The bar of an act just signed says how far it has come.
void ActScreen::followSigned()
{
    if (!m_tellsSigned)
        return;
    const auto signatures = m_around.source.reader.list<court::Signature>(
        store::about<court::Signature>().where(QStringLiteral("actId"), m_act.id.value));
    if (signatures.isEmpty())
        return;
    switch (signatures.first().standing) {
    case store::Standing::Pending:
        m_news->tell(ui::Tone::Green, tr("Signed. The act is sent to the court as soon as there is a line."));
        break;
    case store::Standing::Fact: m_news->tell(ui::Tone::Green, tr("Signed. The court has the act.")); break;
    case store::Standing::Conflict:
        m_news->tell(ui::Tone::Red,
                     tr("The court did not take the signature. The bottom line shows what waits, and why."));
        break;
    }
    m_news->show();
}

void ActScreen::save(SignPane::File file)
{
    const auto caseFile = m_around.source.reader.find(m_act.caseId);
    if (!m_signature || !caseFile)
        return tell(fail(Reason::RecordGone));
    const QString name = QStringLiteral("%1 %2").arg(m_act.title, caseFile->value.number).replace(u'/', u'_');
    const bool isPdf = file == SignPane::File::Signed;
    const QString blobId = isPdf      ? m_signature->pdfBlobId
        : file == SignPane::File::Cms ? m_signature->cmsBlobId
                                      : m_signature->contentBlobId;
    const QString proposed = isPdf ? name + QStringLiteral(".pdf")
        : file == SignPane::File::Cms
        ? name + QStringLiteral(".p7s")
        //: name of the file with the text of an act as it was signed; %1: "Decision 7514-26-00-2_1534"
        : tr("%1, as signed").arg(name) + QStringLiteral(".pdf");
    const auto bytes = m_around.files.read(blobId);
    if (!bytes)
        return tell(bytes.error());
    if (const auto saved = ui::saveAs(this, tr("Save"), proposed, *bytes); !saved)
        tell(saved.error());
}

void ActScreen::tell(const Error &error)
{
    m_tellsSigned = false;
    m_news->tell(ui::Tone::Red, words::sentence(error));
    m_news->show();
}

void ActScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    if (!isDraft())
        showSigned();
    retranslate();
}

void ActScreen::retranslate()
{
    m_title->setText(m_act.title);
    QStringList about{tr("language of the case: %1").arg(words::label(m_act.language)),
                      m_format.date(m_act.datedOn)};
    if (m_number > 0)
        about << tr("version %1").arg(m_number);
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_state->setPill(
        isDraft() ? ui::PillSpec{ui::Tone::Amber, words::label(m_act.state), QStringLiteral("file-pen")}
                  : ui::PillSpec{ui::Tone::Green, words::label(m_act.state), QStringLiteral("badge-check")});
    m_save->setText(tr("Save"));
    m_preview->setText(tr("Preview"));
    m_back->setText(isDraft() ? tr("Back to the text") : tr("Show the text"));
    const bool isPreview = m_pages->currentWidget() == m_view;
    m_save->setVisible(isDraft() && !isPreview);
    m_preview->setVisible(isDraft() && !isPreview);
    m_back->setVisible(isPreview);
    const QString names[] = {tr("Introductory part"), tr("Descriptive part"), tr("Reasoning part"),
                             tr("Operative part")};
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        m_heads[i]->setText(names[i]);
        m_edits[i]->setAccessibleName(names[i]);
    }
}

void ActScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::act
