// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/practicescreen.h"

#include "base/whendone.h"
#include "court/commands.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/page.h"
#include "ui/pageview.h"
#include "ui/screen.h"
#include "words/labels.h"
#include "words/norms.h"
#include "words/reasons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace adil::planner {

static ui::PillSpec pillOf(court::Outcome outcome)
{
    const QString word = words::label(outcome);
    switch (outcome) {
    case court::Outcome::Granted:
    case court::Outcome::Upheld: return {ui::Tone::Green, word, QStringLiteral("check")};
    case court::Outcome::Partly:
    case court::Outcome::Changed: return {ui::Tone::Amber, word, QStringLiteral("pencil")};
    case court::Outcome::Refused:
    case court::Outcome::Reversed: return {ui::Tone::Red, word, QStringLiteral("x")};
    case court::Outcome::Ended:
    case court::Outcome::Unknown: break;
    }
    return {ui::Tone::Muted, word, QStringLiteral("minus")};
}

PracticeScreen::PracticeScreen(const Around &around, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_format(format)
    , m_laws(around.source)
    , m_cases(around.source)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_caseChoice(new QComboBox)
    , m_level(new QComboBox)
    , m_search(new ui::SearchField)
    , m_screen(new ui::Screen)
    , m_rows(new ui::RowView(QString()))
    , m_title(new ui::Label(ui::Type::Heading))
    , m_about(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_articles(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_summary(new ui::Label(ui::Type::Body))
    , m_outcome(new ui::Pill)
    , m_pin(new ui::Button)
    , m_whole(new ui::Button(ui::Button::Kind::Primary))
    , m_openCase(new ui::Button(ui::Button::Kind::Quiet))
    , m_problem(new ui::MessageBar)
    , m_pages(new QStackedWidget)
    , m_view(new ui::PageView)
{
    for (int i = -1; i < int(court::CourtLevel::Unknown); ++i)
        m_level->addItem(QString(), i);
    m_caseChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_caseChoice->setMinimumContentsLength(22);
    m_search->setMinimumWidth(220);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_sum);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(words, 1);
    top->addWidget(m_search);
    top->addWidget(m_level);
    top->addWidget(m_caseChoice);
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(buildList());
    both->addWidget(buildReading());
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    both->setHandleWidth(16);
    m_screen->setContent(both);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(16);
    page->addLayout(top);
    page->addWidget(m_screen, 1);
    connectParts();
    fillCases();
    retranslate();
}

PracticeScreen::~PracticeScreen() { m_view->setDocument(nullptr); }

QWidget *PracticeScreen::buildList()
{
    m_rows->setLeadingWidth(0);
    m_rows->setRows(&m_laws, [this](const QModelIndex &index) { return describe(m_laws.at(index.row())); });
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->setMinimumWidth(300);
    card->body()->addWidget(m_rows);
    return card;
}

QWidget *PracticeScreen::buildReading()
{
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_articles->setWordWrap(true);
    m_summary->setWordWrap(true);
    for (ui::Label *label : {m_title, m_summary, m_articles})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->hide();
    auto *text = new ui::Page;
    text->setWidest(720);
    text->body()->addWidget(m_summary);
    text->body()->addWidget(m_articles);
    text->body()->addStretch(1);
    m_pages->addWidget(text);
    m_pages->addWidget(m_view);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_whole);
    buttons->addWidget(m_pin);
    buttons->addWidget(m_openCase);
    buttons->addStretch(1);
    auto *about = new QHBoxLayout;
    about->setSpacing(8);
    about->addWidget(m_outcome, 0, Qt::AlignTop);
    about->addWidget(m_about, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 16);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addLayout(about);
    head->addLayout(buttons);
    head->addWidget(m_problem);
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->setMinimumWidth(380);
    card->body()->addLayout(head);
    card->body()->addWidget(new ui::Rule);
    card->body()->addWidget(m_pages, 1);
    return card;
}

void PracticeScreen::connectParts()
{
    connect(m_search, &ui::SearchField::searched, this,
            [this](const QString &text) { m_laws.setSearch(text); });
    connect(m_level, &QComboBox::activated, this, [this] {
        const int level = m_level->currentData().toInt();
        m_laws.setLevel(level < 0 ? std::nullopt : std::optional(court::CourtLevel(level)));
    });
    connect(m_caseChoice, &QComboBox::activated, this, &PracticeScreen::chooseCase);
    connect(&m_laws, &model::LiveModel::refreshed, this, &PracticeScreen::showList);
    connect(&m_cases, &model::LiveModel::refreshed, this, &PracticeScreen::fillCases);
    connect(m_screen, &ui::Screen::retryRequested, &m_laws, &model::LiveModel::refresh);
    connect(m_rows, &ui::RowView::currentRowChanged, this, &PracticeScreen::read);
    connect(m_rows, &ui::RowView::opened, this, &PracticeScreen::openDecision);
    connect(m_pin, &QPushButton::clicked, this, &PracticeScreen::pinOrUnpin);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        if (m_pages->currentWidget() == m_view)
            showSummary();
        else
            openDecision();
    });
    connect(m_openCase, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(QStringLiteral("Case"), m_case.value); });
    connect(&m_around.files, &model::Files::arrived, this, [this](const QString &blobId) {
        if (blobId == m_wanted)
            openDecision();
    });
    connect(&m_around.files, &model::Files::failed, this, [this](const QString &blobId, const Error &why) {
        if (blobId == m_wanted)
            tell(why);
    });
}

void PracticeScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void PracticeScreen::setLoading(bool loading)
{
    m_loading = loading;
    showList();
}

void PracticeScreen::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    fillCases();
    m_laws.setCase(caseId);
}

// Every category, then each case that is under way.
void PracticeScreen::fillCases()
{
    const QSignalBlocker quiet(m_caseChoice);
    m_caseChoice->clear();
    m_caseChoice->addItem(tr("All categories"), QString());
    for (const model::CaseRow &row : m_cases.rows())
        if (row.key == m_case.value || court::isUnderWay(row.stage))
            m_caseChoice->addItem(row.number + QStringLiteral(" · ") + row.subject, row.key);
    m_caseChoice->setCurrentIndex(std::max(0, m_caseChoice->findData(m_case.value)));
}

void PracticeScreen::chooseCase(int index)
{
    m_case.value = m_caseChoice->itemData(index).toString();
    m_laws.setCase(m_case);
}

QString PracticeScreen::said(const QString &kazakh, const QString &russian) const
{
    return m_format.language() == ui::Language::Kazakh ? kazakh : russian;
}

ui::Row PracticeScreen::describe(const model::CaseLawRow &row) const
{
    ui::Row out;
    out.title = said(row.law.subjectKk, row.law.subjectRu);
    out.wraps = true;
    out.subtitle = words::label(row.law.level) + QStringLiteral(" · ") + m_format.date(row.law.decidedOn);
    out.pills << pillOf(row.law.outcome);
    if (!row.pinId.isEmpty())
        out.pills << ui::PillSpec{ui::Tone::Accent, tr("kept"), QStringLiteral("pin")};
    return out;
}

void PracticeScreen::showList()
{
    m_sum->setText(m_laws.count() == m_laws.total()
                       ? tr("%n decision(s)", nullptr, m_laws.total())
                       : tr("%1 of %n decision(s)", nullptr, m_laws.total()).arg(m_laws.count()));
    if (const auto &failure = m_laws.failure())
        m_screen->showError(*failure);
    else if (m_laws.count() > 0)
        m_screen->showSome();
    else if (m_laws.total() == 0 && m_loading)
        m_screen->showLoading();
    else
        m_screen->showEmpty();
    const int row = m_laws.rowOf(m_chosen);
    if (row < 0 && m_laws.count() > 0)
        m_rows->setCurrentRow(m_laws.index(0));
    else
        showReading();
}

const court::CaseLaw *PracticeScreen::chosen() const
{
    const int row = m_laws.rowOf(m_chosen);
    return row < 0 ? nullptr : &m_laws.at(row).law;
}

void PracticeScreen::read(const QModelIndex &index)
{
    const QString key = index.isValid() ? m_laws.at(index.row()).key : QString();
    if (key == m_chosen)
        return;
    m_chosen = key;
    showSummary();
}

void PracticeScreen::showSummary()
{
    m_wanted.clear();
    m_problem->hide();
    m_pages->setCurrentIndex(0);
    m_view->setDocument(nullptr);
    m_document.reset();
    showReading();
}

void PracticeScreen::showReading()
{
    const court::CaseLaw *law = chosen();
    if (!law)
        return;
    m_title->setText(said(law->subjectKk, law->subjectRu));
    m_outcome->setPill(pillOf(law->outcome));
    m_about->setText(QStringList{said(law->courtKk, law->courtRu), law->number, m_format.date(law->decidedOn),
                                 words::labelOfCategory(law->category)}
                         .join(QStringLiteral(" · ")));
    m_summary->setText(said(law->summaryKk, law->summaryRu).replace(u'\n', QStringLiteral("\n\n")));
    QStringList norms;
    for (const QString &norm : law->articles)
        norms << words::labelOfNorm(norm);
    m_articles->setText(tr("Norms: %1").arg(norms.join(QStringLiteral(", "))));
    m_articles->setVisible(!law->articles.isEmpty());
    const bool kept = !m_laws.at(m_laws.rowOf(m_chosen)).pinId.isEmpty();
    m_pin->setVisible(!m_case.isEmpty());
    m_openCase->setVisible(!m_case.isEmpty());
    m_pin->setText(kept ? tr("Keep no longer") : tr("Keep beside the case"));
    m_pin->setIconName(kept ? QStringLiteral("pin-off") : QStringLiteral("pin"));
    m_whole->setText(m_pages->currentWidget() == m_view ? tr("Summary") : tr("Whole decision"));
    m_whole->setEnabled(law->blobId.has_value());
}

void PracticeScreen::pinOrUnpin()
{
    const int row = m_laws.rowOf(m_chosen);
    if (row < 0)
        return;
    const QString pin = m_laws.at(row).pinId;
    edit::Editor &editor = m_around.editor;
    const auto done = pin.isEmpty()
        ? editor.run(court::PinCaseLaw{editor.newId<court::LawPin>(), m_case, {m_chosen}})
        : editor.run(court::UnpinCaseLaw{{pin}});
    if (!done)
        tell(done.error());
}

void PracticeScreen::openDecision()
{
    const court::CaseLaw *law = chosen();
    if (!law || !law->blobId)
        return;
    m_wanted = *law->blobId;
    if (const auto path = m_around.files.path(m_wanted)) {
        m_wanted.clear();
        showDecision(*path);
        return;
    }
    m_problem->tell(ui::Tone::Muted, tr("The decision is being fetched…"));
    m_problem->show();
}

void PracticeScreen::showDecision(const QString &path)
{
    m_problem->hide();
    m_view->setDocument(nullptr);
    m_document = std::make_unique<pdf::Document>();
    whenDone(m_document->open(path), this, [this](const Result<pdf::Contents> &contents) {
        if (!contents)
            return tell(contents.error());
        m_view->setDocument(m_document.get());
        m_pages->setCurrentWidget(m_view);
        showReading();
    });
}

void PracticeScreen::tell(const Error &error)
{
    m_problem->tell(ui::Tone::Red, words::sentence(error));
    m_problem->show();
}

void PracticeScreen::retranslate()
{
    m_heading->setText(tr("Practice"));
    m_search->setName(tr("Words, an article or a number"));
    m_level->setAccessibleName(tr("Court"));
    m_level->setItemText(0, tr("All courts"));
    for (int i = 1; i < m_level->count(); ++i)
        m_level->setItemText(i, words::label(court::CourtLevel(i - 1)));
    m_caseChoice->setAccessibleName(tr("For which case"));
    m_caseChoice->setItemText(0, tr("All categories"));
    m_rows->setName(tr("Decisions of other courts"));
    m_view->setAccessibleName(tr("Whole decision"));
    m_openCase->setText(tr("Open the case"));
    m_screen->setEmptyWords(QStringLiteral("scale"), tr("Nothing found"),
                            tr("Try other words, another court or another case."));
    showList();
}

void PracticeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::planner
