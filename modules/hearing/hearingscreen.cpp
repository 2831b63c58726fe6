// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/hearingscreen.h"

#include "base/whendone.h"
#include "hearing/logpane.h"
#include "hearing/playerpane.h"
#include "hearing/protocolsheet.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/firstfocus.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/pageview.h"
#include "ui/saveas.h"
#include "words/labels.h"
#include "words/reasons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPromise>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace adil::hearing {

HearingScreen::HearingScreen(const Around &around, const Id<court::Hearing> &hearingId,
                             const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_format(format)
    , m_reel(around.files)
    , m_title(new ui::Label(ui::Type::Title))
    , m_about(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_case(new ui::Button(ui::Button::Kind::Quiet))
    , m_news(new ui::MessageBar)
    , m_left(new QStackedWidget)
    , m_strip(new TimeStrip(format))
    , m_view(new ui::PageView)
    , m_back(new ui::Button)
    , m_save(new ui::Button)
{
    m_hearing.id = hearingId;
    m_news->hide();
    readHearing();
    m_player = new PlayerPane(m_reel, around.shortcuts, format, this);
    m_log = new LogPane(
        {around.source, around.editor, around.drafts, around.clock, m_reel, around.shortcuts, this},
        m_hearing, format, this);
    m_left->addWidget(m_player);
    m_left->addWidget(buildPreview());
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(1);
    columns->addWidget(m_left);
    columns->addWidget(m_log);
    columns->setStretchFactor(0, 1);
    columns->setSizes({700, 440});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(buildHead());
    page->addWidget(new ui::Rule);
    page->addWidget(m_news);
    page->addWidget(columns, 1);
    page->addWidget(m_strip);
    ui::setFirstFocus(*this, *m_log);

    connect(m_strip, &TimeStrip::placeChosen, &m_reel, &Reel::goTo);
    connect(&m_reel, &Reel::moved, m_strip, &TimeStrip::setNow);
    connect(&m_reel, &Reel::opened, this, &HearingScreen::computePeaks);
    connect(m_log, &LogPane::marksChanged, this, [this] { m_strip->setMarks(m_log->marks()); });
    connect(m_log, &LogPane::previewRequested, this, &HearingScreen::preview);
    connect(m_case, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(QStringLiteral("Case"), m_hearing.caseId.value); });
    connect(&around.source.views, &store::Changes::changed, this, &HearingScreen::recordsChanged);
    m_strip->setMarks(m_log->marks());
    readRecording();
    retranslate();
}

HearingScreen::~HearingScreen()
{
    *m_stop = true;
    m_view->setDocument(nullptr);
}

QWidget *HearingScreen::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    m_about->setElided(true);
    m_case->setIconName(QStringLiteral("folder-open"));
    row->addWidget(m_title);
    row->addWidget(m_about, 1);
    row->addWidget(m_case);
    return head;
}

QWidget *HearingScreen::buildPreview()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_back->setIconName(QStringLiteral("chevron-left"));
    m_save->setIconName(QStringLiteral("download"));
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_save);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { m_left->setCurrentWidget(m_player); });
    connect(m_save, &QPushButton::clicked, this, &HearingScreen::savePdf);
    connect(m_view, &ui::PageView::failed, this, &HearingScreen::tell);
    return pane;
}

// The hearing may be put off, and its case closed, while it stands here.
void HearingScreen::recordsChanged(const QList<store::Ref> &refs)
{
    const auto isOurs = [this](const store::Ref &ref) {
        return ref.id == m_hearing.id.value || ref.id == m_hearing.caseId.value;
    };
    if (std::any_of(refs.begin(), refs.end(), isOurs)) {
        readHearing();
        retranslate();
    }
    readRecording();
}

void HearingScreen::readHearing()
{
    if (const auto hearing = m_around.source.reader.find(m_hearing.id))
        m_hearing = hearing->value;
    else
        tell(fail(Reason::RecordGone, QStringLiteral("Hearing")));
}

void HearingScreen::readRecording()
{
    QList<court::RecordingSegment> segments;
    for (const auto &segment : m_around.source.reader.list<court::RecordingSegment>(
             store::about<court::RecordingSegment>().where(QStringLiteral("hearingId"), m_hearing.id.value)))
        segments << segment.value;
    std::stable_sort(segments.begin(), segments.end(),
                     [](const auto &a, const auto &b) { return a.wallStart < b.wallStart; });
    m_reel.setSegments(segments);
    showPieces();
}

// In a worker, once for each file; the wave appears when it is known.
void HearingScreen::computePeaks()
{
    for (qsizetype i = 0; i < m_reel.segments().size(); ++i) {
        const QString blobId = m_reel.segments()[i].blobId;
        if (m_peaks.contains(blobId) || m_computing.contains(blobId) || !m_around.files.has(blobId))
            continue;
        const auto path = m_reel.fileOf(i);
        if (!path)
            continue;
        m_computing << blobId;
        auto promise = std::make_shared<QPromise<media::Peaks>>();
        whenDone(promise->future(), this, [this, blobId](const media::Peaks &peaks) {
            m_peaks.insert(blobId, peaks);
            showPieces();
        });
        QThreadPool::globalInstance()->start([promise, path = *path, stop = m_stop] {
            promise->start();
            const auto peaks = media::computePeaks(path, [stop](double) { return !*stop; });
            promise->addResult(peaks ? *peaks : media::Peaks());
            promise->finish();
        });
    }
}

void HearingScreen::showPieces()
{
    QList<TimeStrip::Piece> pieces;
    for (const court::RecordingSegment &segment : m_reel.segments())
        pieces << TimeStrip::Piece{segment.wallStart, segment.durationMs, m_peaks.value(segment.blobId)};
    m_strip->setPieces(pieces);
    m_strip->setVisible(!pieces.isEmpty());
}

void HearingScreen::preview()
{
    const auto sheet = protocolOf(m_around.source, m_hearing.id, m_format.zone());
    if (!sheet)
        return tell(sheet.error());
    const auto pdf = paper::protocolPdf(*sheet);
    if (!pdf)
        return tell(pdf.error());
    m_protocolPdf = *pdf;
    m_view->setDocument(nullptr);
    m_document = std::make_unique<pdf::Document>();
    whenDone(m_document->open(m_protocolPdf), this, [this](const Result<pdf::Contents> &contents) {
        if (!contents)
            return tell(contents.error());
        m_view->setDocument(m_document.get());
        m_left->setCurrentIndex(1);
    });
}

void HearingScreen::savePdf()
{
    if (const auto saved = ui::saveAs(this, tr("Save the protocol"), tr("protocol") + QStringLiteral(".pdf"),
                                      m_protocolPdf);
        !saved)
        tell(saved.error());
}

void HearingScreen::tell(const Error &error)
{
    m_news->tell(ui::Tone::Red, words::sentence(error));
    m_news->show();
}

void HearingScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    m_player->setFormat(format);
    m_strip->setFormat(format);
    m_log->setFormat(format);
    retranslate();
}

void HearingScreen::retranslate()
{
    const auto file = m_around.source.reader.find(m_hearing.caseId);
    m_title->setText(file ? file->value.number : QString());
    // The offset is told because the country changed its zone: a recording of early 2024 has another.
    const QDateTime start = m_hearing.startsAt.toTimeZone(m_format.zone());
    QStringList about{words::label(m_hearing.kind),
                      tr("%1 (UTC%2)")
                          .arg(m_format.dateTime(start),
                               start.toOffsetFromUtc(start.offsetFromUtc()).toString(Qt::ISODate).right(6))};
    if (file)
        about << file->value.subject;
    const bool isClosed = file && file->value.closed;
    if (isClosed)
        about << tr("closed session: nothing can be copied out");
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_case->setText(tr("Open the case"));
    m_back->setText(tr("Back to the recording"));
    m_save->setText(tr("Save as PDF…"));
    m_save->setEnabled(!isClosed);
    m_view->setMayCopy(!isClosed);
    m_strip->setAccessibleName(tr("Time line of the recording"));
}

void HearingScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::hearing
