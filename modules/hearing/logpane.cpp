// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/logpane.h"

#include "base/zone.h"
#include "court/commands.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/firstfocus.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/screen.h"
#include "words/labels.h"
#include "words/reasons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace adil::hearing {

namespace {

// F4 to F12, in this order.
constexpr court::LogKind keyed[] = {
    court::LogKind::Motion,   court::LogKind::Ruling,   court::LogKind::Explanation,
    court::LogKind::Question, court::LogKind::Evidence, court::LogKind::Witness,
    court::LogKind::Debate,   court::LogKind::Break,    court::LogKind::Deliberation};

QString iconOf(court::LogKind kind)
{
    switch (kind) {
    case court::LogKind::Composition:
    case court::LogKind::Appearance: return QStringLiteral("users");
    case court::LogKind::Motion: return QStringLiteral("file-pen");
    case court::LogKind::Ruling:
    case court::LogKind::Pronounced: return QStringLiteral("gavel");
    case court::LogKind::Explanation:
    case court::LogKind::Witness: return QStringLiteral("mic");
    case court::LogKind::Evidence: return QStringLiteral("file-text");
    case court::LogKind::Break:
    case court::LogKind::Deliberation: return QStringLiteral("pause");
    default: return QStringLiteral("message-square");
    }
}

// A draft stands under the hearing's id: a new entry, and an old one that is being changed.
const QString draftType = QStringLiteral("LogEntry");
const QString newKey = QStringLiteral("new");
const QString changedKey = QStringLiteral("changed");
const QString idKey = QStringLiteral("id");
const QString atKey = QStringLiteral("at");
const QString kindKey = QStringLiteral("kind");
const QString speakerKey = QStringLiteral("speaker");
const QString textKey = QStringLiteral("text");

}  // namespace

LogPane::LogPane(const Around &around, const court::Hearing &hearing, const ui::Format &format,
                 QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_hearing(hearing)
    , m_format(format)
    , m_log(around.source, format.zone())
    , m_parties(around.source)
    , m_title(new ui::Label(ui::Type::Title))
    , m_keysHint(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_preview(new ui::Button)
    , m_screen(new ui::Screen)
    , m_rows(new ui::RowView(QString()))
    , m_problem(new ui::MessageBar)
    , m_time(new ui::Label(ui::Type::Strong, ui::Tone::Accent))
    , m_kind(new QComboBox)
    , m_speaker(new QComboBox)
    , m_text(new QLineEdit)
    , m_keep(new ui::Button(ui::Button::Kind::Primary))
    , m_cancel(new ui::IconButton(QStringLiteral("x")))
    , m_remove(new ui::IconButton(QStringLiteral("trash-2")))
{
    m_preview->setIconName(QStringLiteral("eye"));
    m_keysHint->setWordWrap(true);
    m_title->setElided(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->addWidget(m_title, 1);
    head->addWidget(m_preview);
    m_rows->setLeadingWidth(76);
    // A list whose current row goes moves to another by itself; nobody chose that one to hear it. Before the
    // list listens to the model, so that it is known in time.
    connect(&m_log, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isFollowing = true; });
    connect(&m_log, &QAbstractItemModel::rowsRemoved, this, [this] { m_isFollowing = false; });
    m_rows->setRows(&m_log, [this](const QModelIndex &index) { return describe(m_log.at(index.row())); });
    m_screen->setContent(m_rows);
    m_screen->setMinimumHeight(96);  // large text takes from the list, not from the line that is typed
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new ui::Rule);
    column->addWidget(m_screen, 1);
    column->addWidget(m_problem);
    column->addWidget(new ui::Rule);
    column->addWidget(buildEditor());
    ui::setFirstFocus(*this, *m_text);  // one simply types

    connect(m_preview, &QPushButton::clicked, this, &LogPane::previewRequested);
    connect(&m_log, &model::LiveModel::refreshed, this, &LogPane::show);
    connect(m_screen, &ui::Screen::retryRequested, &m_log, &model::LiveModel::refresh);
    connect(&m_parties, &model::LiveModel::refreshed, this, &LogPane::fillSpeakers);
    connect(m_rows, &ui::RowView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_isFollowing)
            m_around.reel.goTo(m_log.at(index.row()).at);
    });
    connect(m_rows, &ui::RowView::opened, this, &LogPane::choose);
    connect(&around.reel, &Reel::moved, this, &LogPane::follow);
    addKeys();
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(800));
    connect(&m_soon, &QTimer::timeout, this, &LogPane::keepDraft);
    m_parties.setCase(hearing.caseId);
    m_log.setHearing(hearing.id);
    fill({});
    open({});
    retranslate();
    restoreDraft();
}

LogPane::~LogPane()
{
    if (m_soon.isActive())
        keepDraft();
}

QWidget *LogPane::buildEditor()
{
    for (int i = 0; i < int(court::LogKind::Unknown); ++i)
        m_kind->addItem(QString(), i);
    for (QComboBox *choice : {m_kind, m_speaker}) {  // not as wide as the longest name of a party
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(4);
    }
    for (const QComboBox *choice : {m_kind, m_speaker})
        connect(choice, &QComboBox::activated, &m_soon, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::textEdited, this, &LogPane::takeTime);
    connect(m_text, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &LogPane::keep);
    connect(m_keep, &QPushButton::clicked, this, &LogPane::keep);
    connect(m_cancel, &QToolButton::clicked, this, &LogPane::clear);
    connect(m_remove, &QToolButton::clicked, this, &LogPane::remove);
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *about = new QHBoxLayout;
    about->setSpacing(8);
    about->addWidget(m_time);
    about->addWidget(m_kind, 1);
    about->addWidget(m_speaker, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_keep);
    line->addWidget(m_cancel);
    line->addWidget(m_remove);
    column->addLayout(about);
    column->addLayout(line);
    column->addWidget(m_keysHint);
    return editor;
}

void LogPane::addKeys()
{
    using Area = ui::Shortcuts::Area;
    static constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: motion"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: ruling"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: explanation"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: question"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: evidence"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: witness"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: debate"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: break"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Entry: deliberation room")};
    static_assert(std::size(texts) == std::size(keyed));
    const auto add = [&](const QString &id, const char *text, const QKeySequence &keys,
                         const std::function<void()> &act) {
        QAction *action = m_around.shortcuts.add(m_around.where,
                                                 {id, Area::Hearing, "adil::hearing::LogPane", text, keys});
        connect(action, &QAction::triggered, this, act);
    };
    for (size_t i = 0; i < std::size(keyed); ++i)
        add(QStringLiteral("hearing.entry.") + record::nameOf(keyed[i]), texts[i],
            QKeySequence(Qt::Key_F4 + int(i)), [this, kind = keyed[i]] { begin(kind); });
    add(QStringLiteral("hearing.nextEntry"), QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Next entry"),
        QKeySequence(Qt::Key_F3), [this] { goToEntry(1); });
    add(QStringLiteral("hearing.previousEntry"),
        QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Previous entry"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { goToEntry(-1); });
    add(QStringLiteral("hearing.leaveEntry"), QT_TRANSLATE_NOOP("adil::hearing::LogPane", "Leave the entry"),
        QKeySequence(Qt::Key_Escape), [this] { clear(); });
}

// A new entry, also when an old one is open: that one stays as it was.
void LogPane::begin(court::LogKind kind)
{
    if (!m_edited.isEmpty())
        clear();
    m_at = {};
    takeTime();
    m_kind->setCurrentIndex(int(kind));
    if (m_text->text().isEmpty()) {
        const auto file = m_around.source.reader.find(m_hearing.caseId);
        const auto texts = words::translatorFor(file ? file->value.language : court::Language::Ru);
        m_text->setText(words::opening(kind, words::Voice(texts.get())));
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_soon.start();
}

// The first key of an entry takes the time: of the place that plays, or of the clock while nothing is
// recorded.
void LogPane::takeTime()
{
    if (m_at.isValid())
        return;
    m_at = m_around.reel.now().value_or(m_around.clock.now());
    m_time->setText(m_format.timeToSecond(m_at));
}

bool LogPane::openProtocol()
{
    const auto count = m_around.source.reader.count(
        store::about<court::Protocol>().where(QStringLiteral("hearingId"), m_hearing.id.value));
    if (count && *count > 0)
        return true;
    const auto done = m_around.editor.run(
        court::OpenProtocol{m_around.editor.newId<court::Protocol>(), m_hearing.id});
    if (!done)
        tell(done.error());
    return bool(done);
}

void LogPane::keep()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return tell(fail(Reason::TextEmpty));
    takeTime();
    std::optional<Id<court::Party>> speaker;
    if (const QString id = m_speaker->currentData().toString(); !id.isEmpty())
        speaker = Id<court::Party>{id};
    const auto kind = court::LogKind(m_kind->currentData().toInt());
    Result<QString> done = fail(Reason::Unknown);
    if (!m_edited.isEmpty())
        done = m_around.editor.run(court::EditLogEntry{{m_edited}, m_at, kind, speaker, text});
    else if (!openProtocol())
        return;
    else
        done = m_around.editor.run(court::AddLogEntry{m_around.editor.newId<court::LogEntry>(), m_hearing.id,
                                                      m_at, kind, speaker, text});
    if (!done)
        return tell(done.error());
    clear();
    keepDraft();
    m_text->setFocus(Qt::OtherFocusReason);
}

void LogPane::choose(const QModelIndex &index)
{
    const model::LogRow &row = m_log.at(index.row());
    if (m_edited.isEmpty() && !m_text->text().isEmpty())
        m_begun = entry();
    fill({{atKey, record::encode(row.at)},
          {kindKey, record::encode(row.kind)},
          {speakerKey, row.speakerId},
          {textKey, row.entryText}});
    open(row.key);
    m_text->setFocus(Qt::OtherFocusReason);
}

void LogPane::open(const QString &id)
{
    m_edited = id;
    m_remove->setVisible(!id.isEmpty());
    m_cancel->setVisible(!id.isEmpty());
    m_keep->setText(id.isEmpty() ? tr("Add") : tr("Change"));
}

QJsonObject LogPane::entry() const
{
    QJsonObject entry{{kindKey, record::encode(court::LogKind(m_kind->currentData().toInt()))},
                      {speakerKey, m_speaker->currentData().toString()},
                      {textKey, m_text->text()}};
    if (m_at.isValid())
        entry.insert(atKey, record::encode(m_at));
    return entry;
}

// The editor's fields; an entry without a time has not begun.
void LogPane::fill(const QJsonObject &entry)
{
    m_at = {};
    if (record::decode(entry[atKey], m_at))
        m_at = inZone(m_at, m_format.zone());
    m_time->setText(m_at.isValid() ? m_format.timeToSecond(m_at) : QStringLiteral("--:--:--"));
    auto kind = court::LogKind::Remark;
    if (entry.contains(kindKey))
        (void)record::decode(entry[kindKey], kind);
    m_kind->setCurrentIndex(int(kind));
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findData(entry[speakerKey].toString())));
    m_text->setText(entry[textKey].toString());
}

void LogPane::keepDraft()
{
    m_soon.stop();
    QJsonObject draft;
    const QJsonObject begun = m_edited.isEmpty() ? entry() : m_begun;
    if (!begun[textKey].toString().isEmpty())
        draft.insert(newKey, begun);
    if (!m_edited.isEmpty()) {
        QJsonObject changed = entry();
        changed.insert(idKey, m_edited);
        draft.insert(changedKey, changed);
    }
    const auto kept = draft.isEmpty() ? m_around.drafts.drop(draftType, m_hearing.id.value)
                                      : m_around.drafts.save(draftType, m_hearing.id.value, draft);
    if (!kept)
        tell(kept.error());
}

// An old entry that was removed meanwhile is not gone on with.
void LogPane::restoreDraft()
{
    const auto draft = m_around.drafts.find(draftType, m_hearing.id.value);
    if (!draft)
        return;
    const QJsonObject changed = draft->text[changedKey].toObject();
    const QString id = changed[idKey].toString();
    const auto rows = m_log.rows();
    if (std::any_of(rows.begin(), rows.end(), [&](const model::LogRow &row) { return row.key == id; })) {
        m_begun = draft->text[newKey].toObject();
        fill(changed);
        return open(id);
    }
    fill(draft->text[newKey].toObject());
}

void LogPane::remove()
{
    const auto done = m_around.editor.run(court::RemoveLogEntry{{m_edited}});
    if (!done)
        return tell(done.error());
    clear();
}

// Leaves the entry; after an old one the new one is gone on with that stood there before.
void LogPane::clear()
{
    fill(std::exchange(m_begun, {}));
    open({});
    m_problem->hide();
    m_soon.start();
}

void LogPane::follow(const QDateTime &wall)
{
    const int row = m_log.rowAt(wall);
    if (row < 0 || (m_rows->currentRow().isValid() && m_rows->currentRow().row() == row))
        return;
    m_isFollowing = true;
    m_rows->setCurrentRow(m_log.index(row));
    m_isFollowing = false;
}

void LogPane::goToEntry(int step)
{
    const int now = m_rows->currentRow().isValid() ? m_rows->currentRow().row() : -1;
    const int row = std::clamp(now + step, 0, m_log.count() - 1);
    if (m_log.count() > 0)
        m_rows->setCurrentRow(m_log.index(row));
}

ui::Row LogPane::describe(const model::LogRow &row) const
{
    ui::Row out;
    out.leading = m_format.timeToSecond(row.at);
    out.iconName = iconOf(row.kind);
    out.title = words::label(row.kind);
    out.titleRest = row.speakerName;
    out.subtitle = row.entryText;
    out.subtitleType = ui::Type::Body;
    out.wraps = true;
    return out;
}

QList<QDateTime> LogPane::marks() const
{
    QList<QDateTime> marks;
    for (const model::LogRow &row : m_log.rows())
        marks << row.at;
    return marks;
}

void LogPane::fillSpeakers()
{
    const QString chosen = m_speaker->currentData().toString();
    m_speaker->clear();
    m_speaker->addItem(tr("nobody named"), QString());
    for (const model::PartyRow &party : m_parties.rows())
        m_speaker->addItem(tr("%1: %2").arg(words::label(party.side), party.name), party.key);
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findData(chosen)));
}

void LogPane::tell(const Error &error)
{
    m_problem->tell(ui::Tone::Red, words::sentence(error));
    m_problem->show();
}

void LogPane::show()
{
    if (const auto &failure = m_log.failure())
        m_screen->showError(*failure);
    else if (m_log.count() > 0)
        m_screen->showSome();
    else
        m_screen->showEmpty();
    Q_EMIT marksChanged();
}

void LogPane::setFormat(const ui::Format &format)
{
    m_format = format;
    m_log.setZone(format.zone());
    retranslate();
}

void LogPane::retranslate()
{
    m_title->setText(tr("Brief protocol"));
    m_preview->setText(tr("Preview"));
    m_rows->setName(tr("Entries of the protocol"));
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_speaker->setAccessibleName(tr("Who speaks"));
    m_text->setAccessibleName(tr("Text of the entry"));
    m_text->setPlaceholderText(tr("What happens now"));
    m_keep->setText(m_edited.isEmpty() ? tr("Add") : tr("Change"));
    m_cancel->setName(tr("Leave the entry"));
    m_remove->setName(tr("Remove the entry"));
    m_keysHint->setText(tr("F4–F12 begin an entry of a kind and take the time; Enter keeps it."));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, words::label(court::LogKind(i)));
    m_screen->setEmptyWords(QStringLiteral("list"), tr("No entries yet"),
                            tr("Press F4 to F12, or simply type below: the first key takes the time."));
    fillSpeakers();
    m_rows->viewport()->update();
    show();
}

void LogPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::hearing
