// SPDX-License-Identifier: GPL-3.0-or-later
// How records open: as tabs of the frame, made when they are asked for, and open again at the next start.
#include "sitting.h"

#include "act/actscreen.h"
#include "casefile/casescreen.h"
#include "court/act.h"
#include "hearing/hearingscreen.h"
#include "planner/deadlinesscreen.h"
#include "shell/frame.h"

namespace adil::app {

namespace {

const QString tabsKey = QStringLiteral("tabs");

// "7514-26-00-2/1534" is known by its end.
QString shortNumber(const QString &number) { return number.mid(number.lastIndexOf(u'-') + 1); }

}  // namespace

void Sitting::openRecord(const QString &type, const QString &id)
{
    if (type == QStringLiteral("Case"))
        return openCase(id);
    if (type == QStringLiteral("Hearing"))
        return openHearing(id);
    if (type == QStringLiteral("Act"))
        return openAct(id);
    if (type == QStringLiteral("Deadline")) {
        m_around.window.frame().showSection(shell::Section::Deadlines);
        if (m_deadlines)
            m_deadlines->choose({id});
        return;
    }
    if (type == QStringLiteral("CaseEvent")) {  // a new one, of this case
        m_around.window.frame().showSection(shell::Section::Deadlines);
        if (m_deadlines)
            m_deadlines->enterEventOf({id});
        return;
    }
    if (type == QStringLiteral("SetCaseKind")) {  // what this case is about
        m_around.window.frame().showSection(shell::Section::Deadlines);
        if (m_deadlines)
            m_deadlines->sayKindOf({id});
        return;
    }
    if (type == QStringLiteral("Document"))
        if (const auto paper = m_reader->find(Id<court::Document>{id}))
            openCase(paper->value.caseId.value, id);
}

void Sitting::openCase(const QString &caseId, const QString &documentId)
{
    const shell::TabKey key{shell::RecordKind::CaseFile, caseId};
    shell::Frame &frame = m_around.window.frame();
    if (!frame.showTab(key)) {
        const auto file = m_reader->find(Id<court::Case>{caseId});
        if (!file)
            return;
        auto *screen = new casefile::CaseScreen(
            {*m_source, *m_editor, *m_files, *m_drafts, m_around.clock, m_around.shortcuts, *m_kept},
            file->value.id, m_format);
        connect(screen, &casefile::CaseScreen::openRequested, this, &Sitting::openRecord);
        connect(this, &Sitting::formatChanged, screen, &casefile::CaseScreen::setFormat);
        frame.openTab({key.kind, caseId, shortNumber(file->value.number), screen});
    }
    if (auto *screen = qobject_cast<casefile::CaseScreen *>(frame.pageOf(key));
        screen && !documentId.isEmpty())
        screen->showDocument({documentId});
}

void Sitting::openHearing(const QString &id)
{
    const shell::TabKey key{shell::RecordKind::Hearing, id};
    shell::Frame &frame = m_around.window.frame();
    if (frame.showTab(key))
        return;
    const auto hearing = m_reader->find(Id<court::Hearing>{id});
    if (!hearing)
        return;
    const auto file = m_reader->find(hearing->value.caseId);
    auto *screen = new hearing::HearingScreen(
        {*m_source, *m_editor, *m_files, *m_drafts, m_around.clock, m_around.shortcuts}, hearing->value.id,
        m_format);
    connect(screen, &hearing::HearingScreen::openRequested, this, &Sitting::openRecord);
    connect(this, &Sitting::formatChanged, screen, &hearing::HearingScreen::setFormat);
    const QString number = file ? shortNumber(file->value.number) : QString();
    frame.openTab({key.kind, id,
                   number + QStringLiteral(" · ")
                       + m_format.shortDate(hearing->value.startsAt.toTimeZone(m_format.zone()).date()),
                   screen});
}

void Sitting::openAct(const QString &id)
{
    const shell::TabKey key{shell::RecordKind::Act, id};
    shell::Frame &frame = m_around.window.frame();
    if (frame.showTab(key))
        return;
    const auto act = m_reader->find(Id<court::Act>{id});
    if (!act)
        return;
    const auto file = m_reader->find(act->value.caseId);
    auto *screen = new act::ActScreen(
        {*m_source, *m_editor, *m_files, *m_drafts, m_around.clock, m_around.shortcuts}, act->value.id,
        m_format);
    connect(screen, &act::ActScreen::openRequested, this, &Sitting::openRecord);
    connect(this, &Sitting::formatChanged, screen, &act::ActScreen::setFormat);
    frame.openTab({key.kind, id,
                   act->value.title + u' ' + (file ? shortNumber(file->value.number) : QString()), screen});
}

// A case that is no longer one's own is not looked at any longer either.
void Sitting::closeLostTabs(const QList<store::Ref> &changed)
{
    using Kind = shell::RecordKind;
    const auto isThere = [this](const shell::TabKey &tab) {
        switch (tab.kind) {
        case Kind::CaseFile: return m_reader->find(Id<court::Case>{tab.id}).has_value();
        case Kind::Hearing: return m_reader->find(Id<court::Hearing>{tab.id}).has_value();
        case Kind::Act: return m_reader->find(Id<court::Act>{tab.id}).has_value();
        case Kind::Document: break;
        }
        return true;
    };
    for (const shell::TabKey &tab : m_around.window.frame().tabs())
        if (std::any_of(changed.begin(), changed.end(),
                        [&](const store::Ref &ref) { return ref.id == tab.id; })
            && !isThere(tab))
            m_around.window.frame().closeTab(tab);
}

void Sitting::keepTabs()
{
    QJsonArray open;
    for (const shell::TabKey &tab : m_around.window.frame().tabs())
        open << QJsonObject{{QStringLiteral("kind"), int(tab.kind)}, {QStringLiteral("id"), tab.id}};
    // Going from tab to tab writes nothing.
    if (std::exchange(m_keptTabs, open) != open)
        keep(tabsKey, open);
}

void Sitting::reopenTabs()
{
    const auto kept = m_fields->value({}, tabsKey);
    if (!kept || m_tabsAreBack)
        return;
    m_tabsAreBack = true;
    const QJsonArray open = m_keptTabs = kept->toArray();
    for (const QJsonValue tab : open) {
        const QString id = tab[QLatin1String("id")].toString();
        switch (shell::RecordKind(tab[QLatin1String("kind")].toInt())) {
        case shell::RecordKind::CaseFile: openCase(id); break;
        case shell::RecordKind::Hearing: openHearing(id); break;
        case shell::RecordKind::Act: openAct(id); break;
        case shell::RecordKind::Document: break;
        }
    }
    m_around.window.frame().showSection(shell::Section::Today);
}

}  // namespace adil::app
