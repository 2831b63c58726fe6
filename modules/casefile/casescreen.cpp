// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casescreen.h"

#include "casefile/desk.h"
#include "casefile/keptline.h"
#include "casefile/notespane.h"
#include "casefile/paperpane.h"
#include "model/eventlistmodel.h"
#include "model/kindtitles.h"
#include "ui/card.h"
#include "ui/firstfocus.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/screen.h"
#include "words/labels.h"
#include "words/why.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace adil::casefile {

CaseScreen::CaseScreen(const Around &around, const Id<court::Case> &caseId, const ui::Format &format,
                       QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_case(caseId)
    , m_format(format)
    , m_index(around.source)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_number(new ui::Label(ui::Type::Title))
    , m_sum(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_links(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_kind(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_stage(new ui::Pill)
    , m_kept(new KeptLine(around.kept, caseId, format))
    , m_indexScreen(new ui::Screen)
    , m_rows(new ui::RowView(QString()))
    , m_paper(new PaperPane(around.files, around.shortcuts))
    , m_desk(new Desk(around, caseId, format))
{
    m_indexPane = buildIndex();
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    for (QWidget *column : std::initializer_list<QWidget *>{m_indexPane, m_paper, m_desk})
        m_columns->addWidget(column);
    share();
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_columns);
    ui::setFirstFocus(*this, *m_rows);

    connect(&m_index, &model::LiveModel::refreshed, this, &CaseScreen::sum);
    connect(m_indexScreen, &ui::Screen::retryRequested, &m_index, &model::LiveModel::refresh);
    connect(&around.source.views, &store::Changes::changed, this, &CaseScreen::recordsChanged);
    connect(m_rows, &ui::RowView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_index.at(index.row()).isSection && m_index.at(index.row()).key != m_shown)
            show(m_index.at(index.row()), 0);
    });
    connect(m_paper, &PaperPane::placeChanged, this, [this] {
        m_desk->notes().setPlace(m_shown, m_paper->page() + 1);
        keepPlace();
    });
    connect(m_desk, &Desk::openRequested, this, &CaseScreen::openRequested);
    connect(
        &m_desk->notes(), &NotesPane::placeRequested, this,
        [this](const QString &documentId, qint64 number) { showDocument({documentId}, int(number) - 1); });
    addKeys();
    m_index.setCase(caseId);
    retranslate();
}

CaseScreen::~CaseScreen() = default;

void CaseScreen::addKeys()
{
    QAction *keep = m_around.shortcuts.add(
        this,
        {QStringLiteral("case.keep"), ui::Shortcuts::Area::Case, "adil::casefile::CaseScreen",
         QT_TRANSLATE_NOOP("adil::casefile::CaseScreen", "Keep the case on this computer, or let it go"),
         Qt::CTRL | Qt::Key_D});
    connect(keep, &QAction::triggered, m_kept, &KeptLine::toggle);
    const auto tellKeys = [this, keep] { m_kept->setKeys(keep->shortcut()); };
    connect(keep, &QAction::changed, m_kept, tellKeys);
    tellKeys();
}

QWidget *CaseScreen::buildIndex()
{
    m_rows->setDensity(ui::RowView::Density::Compact);
    m_rows->setLeadingWidth(44);
    m_rows->setRows(&m_index, [this](const QModelIndex &index) { return describe(m_index.at(index.row())); });
    m_indexScreen->setContent(m_rows);
    m_sum->setWordWrap(true);
    for (ui::Label *label : {m_links, m_kind}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    }
    connect(m_kind, &QLabel::linkActivated, this,
            [this](const QString &type) { Q_EMIT openRequested(type, m_case.value); });
    connect(m_links, &QLabel::linkActivated, this,
            [this](const QString &id) { Q_EMIT openRequested(QStringLiteral("Case"), id); });
    m_number->setElided(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(6);
    head->addWidget(m_number);
    head->addWidget(m_sum);
    head->addWidget(m_kind);
    head->addWidget(m_links);
    head->addWidget(m_stage, 0, Qt::AlignLeft);
    head->addWidget(m_kept);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new ui::Rule);
    column->addWidget(m_indexScreen, 1);
    return pane;
}

// The pages take what the others leave, which is less where all are large.
void CaseScreen::share()
{
    const ui::Look &look = ui::lookOf(this);
    m_indexPane->setMinimumWidth(look.scaled(220));
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->setStretchFactor(i, m_columns->widget(i) == m_paper ? 1 : 0);
    if (m_isNarrow)
        m_columns->setSizes({width() / 2, width() / 2});
    else
        m_columns->setSizes({look.scaled(300), std::max(width() - look.scaled(680), 0), look.scaled(380)});
}

void CaseScreen::arrange()
{
    const bool isNarrow = width() < ui::lookOf(this).scaled(940);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_desk->takeIndex(m_indexPane);
    } else {
        m_desk->giveIndexBack();
        m_columns->insertWidget(0, m_indexPane);
        m_indexPane->show();
    }
    share();
}

void CaseScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    m_desk->setFormat(format);
    m_kept->setFormat(format);
    retranslate();
}

ui::Row CaseScreen::describe(const model::IndexRow &row) const
{
    ui::Row out;
    if (row.isSection) {
        out.heading = true;
        out.title = words::label(row.section);
        return out;
    }
    if (row.sheetFrom > 0)
        out.leading = row.sheetFrom == row.sheetTo
            ? QString::number(row.sheetFrom)
            : QStringLiteral("%1–%2").arg(row.sheetFrom).arg(row.sheetTo);
    out.title = row.title;
    if (row.mediaType.startsWith(QStringLiteral("image/")))
        out.iconName = QStringLiteral("image");
    else if (row.mediaType.startsWith(QStringLiteral("audio/"))
             || row.mediaType.startsWith(QStringLiteral("video/")))
        out.iconName = QStringLiteral("file-audio");
    else
        out.iconName = row.mediaType == QStringLiteral("application/pdf") ? QStringLiteral("file-text")
                                                                          : QStringLiteral("file");
    if (row.isSigned) {
        out.iconName = QStringLiteral("badge-check");
        out.iconTone = ui::Tone::Green;
        out.subtitle = tr("signed");
    }
    return out;
}

void CaseScreen::show(const model::IndexRow &row, int page)
{
    const auto file = m_around.source.reader.find(m_case);
    m_shown = row.key;
    m_paper->showPaper(row, page, file && !file->value.closed);
    m_desk->notes().setPlace(row.key, page + 1);
}

void CaseScreen::showDocument(const Id<court::Document> &document, int page)
{
    const int row = m_index.rowOf(document.value);
    if (row < 0)
        return;
    show(m_index.at(row), std::max(0, page));
    m_rows->setCurrentRow(m_index.index(row));
}

void CaseScreen::keepPlace()
{
    if (!m_shown.isEmpty())
        m_around.drafts.keepPlace(m_case.value,
                                  {{QStringLiteral("document"), m_shown},
                                   {QStringLiteral("page"), m_paper->page()},
                                   {QStringLiteral("zoom"), m_paper->zoom()}});
}

// The case itself: its stage, and whether it is closed; the index hears of its papers by itself.
void CaseScreen::recordsChanged(const QList<store::Ref> &refs)
{
    for (const store::Ref &ref : refs)
        if (ref.id == m_case.value || ref.type == QLatin1String("CaseEvent"))
            return sum();
}

// The cases it is joined with or was separated from; those that are here open.
void CaseScreen::showLinks()
{
    QStringList lines;
    for (const model::CaseLink &link : model::linksOf(m_around.source.reader, m_case)) {
        const QString words = words::ofOtherCase(link.kind, link.isOther, link.number, link.on)
                                  .toHtmlEscaped();
        lines << (link.caseId.isEmpty() ? words
                                        : QStringLiteral("<a href=\"%1\">%2</a>").arg(link.caseId, words));
    }
    m_links->setText(lines.join(QStringLiteral("<br>")));
    m_links->setVisible(!lines.isEmpty());
}

// What it is about for the terms of the code; the link leads to where that is said.
void CaseScreen::showKind(const court::Case &file)
{
    QStringList words{words::label(file.proceedings)};
    for (const court::Titles &title : model::titlesOfFlags(m_around.source.reader, file.flags))
        words << title.in(ui::codeOf(m_format.language()));
    m_kind->setText(
        QStringLiteral("%1 · <a href=\"SetCaseKind\">%2</a>")
            .arg(words.join(QStringLiteral(" · ")).toHtmlEscaped(), tr("change…").toHtmlEscaped()));
}

void CaseScreen::sum()
{
    const auto file = m_around.source.reader.find(m_case);
    if (const auto &failure = m_index.failure())
        return m_indexScreen->showError(*failure);
    if (!file)
        return m_indexScreen->showError(fail(Reason::RecordGone, QStringLiteral("Case")));
    m_paper->setMayCopyOut(!file->value.closed);
    qint64 papers = 0, sheets = 0;
    for (const model::IndexRow &row : m_index.rows()) {
        papers += row.isSection ? 0 : 1;
        sheets = std::max(sheets, row.sheetTo);
    }
    m_number->setText(file->value.number);
    m_sum->setText(QStringList{file->value.subject, tr("%n sheet(s)", nullptr, int(sheets)),
                               tr("%n paper(s)", nullptr, int(papers))}
                       .join(QStringLiteral(" · ")));
    showKind(file->value);
    showLinks();
    m_stage->setPill({ui::Tone::Accent, words::label(file->value.stage), QStringLiteral("folder-open")});
    if (papers > 0)
        m_indexScreen->showSome();
    else
        m_indexScreen->showEmpty();
    if (m_placed || papers == 0)
        return;
    m_placed = true;  // the place left last time, or the first paper
    const QJsonObject place = m_around.drafts.place(m_case.value);
    m_paper->setZoom(place[QLatin1String("zoom")].toInt());
    const QString document = place[QLatin1String("document")].toString();
    if (m_index.rowOf(document) >= 0)
        return showDocument({document}, place[QLatin1String("page")].toInt());
    for (const model::IndexRow &row : m_index.rows())
        if (!row.isSection)
            return showDocument({row.key});
}

void CaseScreen::retranslate()
{
    m_rows->setName(tr("Index of the case"));
    m_indexScreen->setEmptyWords(QStringLiteral("folder-open"), tr("No papers yet"),
                                 tr("Papers appear here as they are filed."));
    m_rows->viewport()->update();
    sum();
}

void CaseScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Not while every widget is being told of the style: what moves then would not hear of it.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this,
            [this] {
                arrange();
                share();
            },
            Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

void CaseScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace adil::casefile
