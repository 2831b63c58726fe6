// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding.h"

#include "base/log.h"
#include "base/zone.h"
#include "court/scheduling.h"
#include "model/agendareader.h"
#include "store/values.h"
#include "words/outside.h"

#include <QJsonArray>
#include <QJsonObject>

ADIL_LOG(app)

namespace adil::app {

static const QString toldKey = QStringLiteral("reminded");
static constexpr auto lookEvery = std::chrono::seconds(20);
static constexpr auto firstLookAfter = std::chrono::seconds(3);

static std::optional<qint64> chosen(int value)
{
    return value < 0 ? std::nullopt : std::optional<qint64>(value);
}

Reminding::Reminding(const Around &around, const ui::Format &format,
                     std::unique_ptr<notify::Notifier> notifier)
    : m_around(around)
    , m_format(format)
    , m_notifier(std::move(notifier))
    , m_isOpened(m_notifier != nullptr)
{
    setChoices({});
    connect(&m_timer, &QTimer::timeout, this, &Reminding::look);
    connect(&around.source.views, &store::Changes::changed, this, &Reminding::hear);
}

// Most of what changes, papers and notes, is nothing to be reminded of.
void Reminding::hear(const QList<store::Ref> &refs)
{
    static const QSet<QString> types{QStringLiteral("Hearing"), QStringLiteral("Deadline"),
                                     QStringLiteral("Case"),    QStringLiteral("Act"),
                                     QStringLiteral("Court"),   QStringLiteral("WorkingCalendar")};
    for (const store::Ref &ref : refs)
        if (types.contains(ref.type))
            m_readOn = {};
}

void Reminding::setPerson(const Id<court::Person> &person)
{
    m_person = person;
    m_readOn = {};
}

void Reminding::setFormat(const ui::Format &format)
{
    m_format = format;
    m_readOn = {};
}

void Reminding::setChoices(const shell::Reminders &choices)
{
    m_choices = {chosen(choices.beforeHearing), chosen(choices.beforeTerm), choices.drafts};
    m_readOn = {};
}

void Reminding::start()
{
    if (m_timer.isActive())
        return;
    m_timer.start(lookEvery);
    // Not while somebody waits for Today.
    QTimer::singleShot(firstLookAfter, this, &Reminding::look);
}

void Reminding::read(const QDate &today)
{
    const store::Reader &reader = m_around.source.reader;
    m_calendar = court::WorkingDays(
        store::valuesOf(reader.list<court::WorkingCalendar>(store::about<court::WorkingCalendar>())));
    const auto courts = reader.list<court::Court>(store::about<court::Court>().first(1));
    const auto hours = court::hoursOf(courts.isEmpty() ? court::Court() : courts.first().value);
    m_morning = hours.isEmpty() ? QTime(9, 0) : hours.first().from;
    // A court has thousands of terms, and a few that end soon.
    const auto days = court::remindedDays(m_choices, m_calendar, today);
    const model::AgendaOf mine{m_person, m_format.zone()};
    m_agenda = days.hearingsTo ? model::readHearings(reader, mine, {today, days.hearingsTo})
                               : court::Agenda();
    if (days.termsTo)
        model::addTerms(m_agenda, reader, mine, {today, days.termsTo});
    m_drafts = m_choices.drafts ? model::countDrafts(reader, m_person) : 0;
    m_readOn = today;
}

void Reminding::look()
{
    if (m_person.isEmpty())
        return;
    const QDateTime now = m_around.clock.now();
    const QDate today = dateIn(now, m_format.zone());
    if (m_readOn != today)
        read(today);
    court::ToldToday known = told();
    const auto due = court::remindersNow(
        m_choices, {m_agenda, m_drafts, m_calendar, m_format.zone(), m_morning}, known, now);
    if (due.isEmpty())
        return;
    keep(known);  // first: rather one that was not seen than one that comes with every start
    for (const court::Reminder &reminder : due)
        tell(reminder, now);
}

void Reminding::tell(const court::Reminder &reminder, const QDateTime &now)
{
    if (!m_isOpened) {
        m_isOpened = true;
        auto opened = notify::openNotifier(
            {QStringLiteral("Adil"), QStringLiteral("example.adil.Workstation")},
            [this](const QString &key) { press(key); });
        if (opened)
            m_notifier = *std::move(opened);
        else
            qCWarning(log) << "no notifications:" << name(opened.error().reason);
    }
    if (!m_notifier)
        return;
    using Kind = court::Reminder::Kind;
    switch (reminder.kind) {
    case Kind::Hearing: {
        const qint64 minutes = (now.secsTo(reminder.startsAt) + 59) / 60;
        return m_notifier->show(
            {QStringLiteral("Hearing ") + reminder.id, reminder.caseNumber,
             words::hearingSoon(minutes) + QStringLiteral(" · ") + m_format.time(reminder.startsAt)});
    }
    case Kind::Term:
        return m_notifier->show({QStringLiteral("Deadline ") + reminder.id, reminder.caseNumber,
                                 words::termEnds(m_format.date(reminder.endsOn))});
    case Kind::Drafts:
        return m_notifier->show(
            {QStringLiteral("Act "), QStringLiteral("Adil"), words::draftsWait(reminder.count)});
    }
}

void Reminding::press(const QString &key) { Q_EMIT pressed(key.section(u' ', 0, 0), key.section(u' ', 1)); }

court::ToldToday Reminding::told() const
{
    court::ToldToday out;
    const auto kept = m_around.fields.value({}, toldKey);
    if (!kept)
        return out;
    const QJsonObject json = kept->toObject();
    out.day = QDate::fromString(json[QLatin1String("day")].toString(), Qt::ISODate);
    (void)record::decode(json[QLatin1String("keys")], out.keys);
    return out;
}

void Reminding::keep(const court::ToldToday &told)
{
    const QJsonObject json{{QStringLiteral("day"), told.day.toString(Qt::ISODate)},
                           {QStringLiteral("keys"), QJsonArray::fromStringList(told.keys)}};
    if (const auto kept = m_around.fields.set({}, toldKey, json); !kept)
        qCWarning(log) << "reminders may come again:" << name(kept.error().reason);
}

}  // namespace adil::app
