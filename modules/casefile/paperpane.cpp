// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/paperpane.h"

#include "base/whendone.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/pageview.h"
#include "ui/saveas.h"
#include "ui/screen.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace adil::casefile {

PaperPane::PaperPane(model::Files &files, ui::Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_previous(new ui::IconButton(QStringLiteral("chevron-left")))
    , m_next(new ui::IconButton(QStringLiteral("chevron-right")))
    , m_smaller(new ui::IconButton(QStringLiteral("zoom-out")))
    , m_larger(new ui::IconButton(QStringLiteral("zoom-in")))
    , m_fit(new ui::IconButton(QStringLiteral("maximize")))
    , m_save(new ui::IconButton(QStringLiteral("download")))
    , m_place(new ui::Label)
    , m_percent(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_hits(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_words(new ui::SearchField)
    , m_screen(new ui::Screen)
    , m_contents(new QStackedWidget)
    , m_view(new ui::PageView)
    , m_unviewable(new ui::StateView)
{
    m_tools = buildTools();
    m_contents->addWidget(m_view);
    m_contents->addWidget(m_unviewable);
    m_screen->setContent(m_contents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_screen, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->shownPercent() - 10); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->shownPercent() + 10); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_view->setZoom(0); });
    connect(m_save, &QToolButton::clicked, this, &PaperPane::saveCopy);
    connect(m_words, &ui::SearchField::searched, this, &PaperPane::find);
    connect(m_view, &ui::PageView::pageChanged, this, &PaperPane::tellPlace);
    connect(m_view, &ui::PageView::zoomChanged, this, &PaperPane::tellPlace);
    connect(m_view, &ui::PageView::failed, this, &PaperPane::fail);
    connect(m_screen, &ui::Screen::retryRequested, this, &PaperPane::open);
    connect(m_unviewable, &ui::StateView::actionTriggered, this, &PaperPane::saveCopy);
    connect(&m_files, &model::Files::arrived, this, [this](const QString &blobId) {
        if (blobId != m_paper.blobId)
            return;
        if (!m_isShowing)
            open();
        if (std::exchange(m_isToBeSaved, false))
            saveCopy();
    });
    connect(&m_files, &model::Files::failed, this, [this](const QString &blobId, const Error &why) {
        if (blobId == m_paper.blobId && !m_isShowing)
            fail(why);
    });
    addKeys(shortcuts);
    retranslate();
    m_screen->showEmpty();
    tellPlace();
}

PaperPane::~PaperPane() { m_view->setDocument(nullptr); }

QWidget *PaperPane::buildTools()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(2);
    m_words->setMinimumWidth(110);
    m_words->setMaximumWidth(240);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_place, m_next, m_smaller, m_percent,
                                                            m_larger, m_fit, m_save})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_hits);
    row->addSpacing(6);
    row->addWidget(m_words);
    return bar;
}

void PaperPane::addKeys(ui::Shortcuts &shortcuts)
{
    using Area = ui::Shortcuts::Area;
    const auto add = [&](const char *id, const char *text, const QKeySequence &keys) {
        return shortcuts.add(this, {QLatin1String(id), Area::Case, "adil::casefile::PaperPane", text, keys});
    };
    QAction *find = add("case.find", QT_TRANSLATE_NOOP("adil::casefile::PaperPane", "Search in the paper"),
                        QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    QAction *next = add("case.nextHit", QT_TRANSLATE_NOOP("adil::casefile::PaperPane", "Next place found"),
                        QKeySequence(Qt::Key_F3));
    connect(next, &QAction::triggered, this, [this] { goToHit(1); });
    QAction *previous = add("case.previousHit",
                            QT_TRANSLATE_NOOP("adil::casefile::PaperPane", "Previous place found"),
                            QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(previous, &QAction::triggered, this, [this] { goToHit(-1); });
}

bool PaperPane::isViewable(const QString &mediaType)
{
    return mediaType == QStringLiteral("application/pdf") || mediaType.startsWith(QStringLiteral("image/"));
}

void PaperPane::showPaper(const model::IndexRow &paper, int page, bool mayCopyOut)
{
    setMayCopyOut(mayCopyOut);
    if (m_isShowing && paper.blobId == m_paper.blobId) {
        m_paper = paper;
        m_view->goTo(page);
        return;
    }
    m_isToBeSaved = false;
    m_paper = paper;
    m_wantedPage = page;
    m_words->clear();
    open();
}

void PaperPane::setMayCopyOut(bool mayCopyOut)
{
    if (mayCopyOut == m_mayCopyOut)
        return;
    m_mayCopyOut = mayCopyOut;
    m_view->setMayCopy(mayCopyOut);
    if (!m_paper.blobId.isEmpty() && !isViewable(m_paper.mediaType))
        showUnviewable();
    tellPlace();
}

void PaperPane::open()
{
    m_isShowing = false;
    m_search.reset();
    m_view->setDocument(nullptr);
    m_document.reset();
    hitsCame();
    if (m_paper.blobId.isEmpty())
        return m_screen->showEmpty();
    if (!isViewable(m_paper.mediaType))
        return showUnviewable();
    const auto path = m_files.path(m_paper.blobId);
    m_screen->showLoading();
    if (!path)
        return;  // on its way
    m_document = std::make_unique<pdf::Document>();
    whenDone(m_document->open(*path), this,
             [this](const Result<pdf::Contents> &contents) { opened(contents); });
}

void PaperPane::opened(const Result<pdf::Contents> &contents)
{
    if (!contents)
        return fail(contents.error());
    m_isShowing = true;
    m_contents->setCurrentWidget(m_view);
    m_screen->showSome();
    m_view->setDocument(m_document.get());
    m_view->goTo(m_wantedPage);
    m_search = std::make_unique<pdf::DocumentSearch>(*m_document);
    connect(m_search.get(), &pdf::DocumentSearch::hitsAdded, this, &PaperPane::hitsCame);
    connect(m_search.get(), &pdf::DocumentSearch::finished, this, &PaperPane::hitsCame);
    tellPlace();
}

void PaperPane::fail(const Error &error)
{
    if (error.reason == Reason::Cancelled)
        return;
    m_isShowing = false;
    m_isToBeSaved = false;
    m_screen->showError(error);
    tellPlace();
}

void PaperPane::showUnviewable()
{
    m_contents->setCurrentWidget(m_unviewable);
    m_screen->showSome();
    m_unviewable->setIcon(QStringLiteral("file"));
    m_unviewable->setTitle(m_paper.title);
    m_unviewable->setText(m_mayCopyOut ? tr("Adil shows PDF files and pictures. This file (%1) can be saved "
                                            "and opened with another program.")
                                             .arg(m_paper.fileName)
                                       : tr("Adil shows PDF files and pictures. The case is heard in closed "
                                            "session: its files cannot be copied out."));
    m_unviewable->setAction(m_mayCopyOut ? tr("Save a copy…") : QString(), QStringLiteral("download"));
    tellPlace();
}

void PaperPane::tellPlace()
{
    const bool shows = m_isShowing && m_view->pages() > 0;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_previous, m_next, m_smaller, m_larger, m_fit, m_words})
        widget->setEnabled(shows);
    m_save->setEnabled(m_mayCopyOut && !m_paper.blobId.isEmpty());
    if (!shows) {
        m_place->clear();
        m_percent->clear();
        return;
    }
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < m_view->pages());
    const QString page = tr("page %1 of %2").arg(m_view->page() + 1).arg(m_view->pages());
    const QString whole = m_paper.sheetFrom > 0
        ? tr("sheet %1 · %2").arg(m_paper.sheetFrom + m_view->page()).arg(page)
        : page;
    //: page and number of pages, short: "2 / 14"
    m_place->setText(tr("%1 / %2").arg(m_view->page() + 1).arg(m_view->pages()));
    m_place->setToolTip(whole);
    m_place->setAccessibleName(whole);
    m_percent->setText(tr("%1 %").arg(m_view->shownPercent()));
    Q_EMIT placeChanged();
}

int PaperPane::page() const { return m_view->page(); }
int PaperPane::zoom() const { return m_view->zoom(); }
void PaperPane::setZoom(int percent) { m_view->setZoom(percent); }

void PaperPane::find(const QString &words)
{
    m_hit = -1;
    if (m_search)
        m_search->find(words, m_view->page());
    hitsCame();
}

void PaperPane::hitsCame()
{
    const QList<pdf::Extract> hits = m_search ? m_search->hits() : QList<pdf::Extract>();
    if (m_hit < 0 && !hits.isEmpty())
        m_hit = 0;
    m_view->setHits(hits, m_hit);
    if (m_words->text().isEmpty())
        m_hits->clear();
    else
        m_hits->setText(hits.isEmpty()
                            ? (m_search && m_search->isRunning() ? QStringLiteral("…") : tr("not found"))
                            : QStringLiteral("%1/%2").arg(m_hit + 1).arg(hits.size()));
}

void PaperPane::goToHit(int step)
{
    const qsizetype count = m_search ? m_search->hits().size() : 0;
    if (count == 0)
        return;
    m_hit = int((m_hit + step + count) % count);
    hitsCame();
}

void PaperPane::saveCopy()
{
    const auto path = m_files.path(m_paper.blobId);
    if (!path) {
        m_isToBeSaved = true;
        return m_screen->showLoading();
    }
    if (const auto saved = ui::saveCopyAs(this, tr("Save a copy"), m_paper.fileName, *path); !saved)
        m_screen->showError(saved.error());
}

void PaperPane::retranslate()
{
    m_previous->setName(tr("Previous page"));
    m_next->setName(tr("Next page"));
    m_smaller->setName(tr("Smaller"));
    m_larger->setName(tr("Larger"));
    m_fit->setName(tr("Fit the width"));
    m_save->setName(tr("Save a copy…"));
    m_words->setName(tr("Search in the paper"));
    m_screen->setEmptyWords(QStringLiteral("file-text"), tr("No paper is open"),
                            tr("Choose one in the index on the left."));
    tellPlace();
}

void PaperPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::casefile
