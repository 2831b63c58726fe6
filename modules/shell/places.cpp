// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/places.h"

#include <QCoreApplication>

namespace adil::shell {

const char *sourceTitleOf(Section section)
{
    switch (section) {
    case Section::Today: return QT_TRANSLATE_NOOP("adil::shell::Section", "Today");
    case Section::Calendar: return QT_TRANSLATE_NOOP("adil::shell::Section", "Calendar");
    case Section::Deadlines: return QT_TRANSLATE_NOOP("adil::shell::Section", "Deadlines");
    case Section::Cases: return QT_TRANSLATE_NOOP("adil::shell::Section", "Cases");
    case Section::Hearings: return QT_TRANSLATE_NOOP("adil::shell::Section", "Hearings");
    case Section::Acts: return QT_TRANSLATE_NOOP("adil::shell::Section", "Acts");
    case Section::Practice: return QT_TRANSLATE_NOOP("adil::shell::Section", "Practice");
    case Section::Workload: return QT_TRANSLATE_NOOP("adil::shell::Section", "Workload");
    }
    return "";
}

QString titleOf(Section section)
{
    return QCoreApplication::translate("adil::shell::Section", sourceTitleOf(section));
}

const char *nameOf(Section section)
{
    switch (section) {
    case Section::Today: return "frame.today";
    case Section::Calendar: return "frame.calendar";
    case Section::Deadlines: return "frame.deadlines";
    case Section::Cases: return "frame.cases";
    case Section::Hearings: return "frame.hearings";
    case Section::Acts: return "frame.acts";
    case Section::Practice: return "frame.practice";
    case Section::Workload: return "frame.workload";
    }
    return "";
}

QString iconOf(Section section)
{
    switch (section) {
    case Section::Today: return QStringLiteral("sun");
    case Section::Calendar: return QStringLiteral("calendar-days");
    case Section::Deadlines: return QStringLiteral("timer");
    case Section::Cases: return QStringLiteral("folder-open");
    case Section::Hearings: return QStringLiteral("audio-lines");
    case Section::Acts: return QStringLiteral("file-pen");
    case Section::Practice: return QStringLiteral("scale");
    case Section::Workload: return QStringLiteral("chart-column");
    }
    return {};
}

QString iconOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CaseFile: return QStringLiteral("folder");
    case RecordKind::Hearing: return QStringLiteral("audio-lines");
    case RecordKind::Act: return QStringLiteral("file-pen");
    case RecordKind::Document: return QStringLiteral("file-text");
    }
    return {};
}

Section sectionOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Hearing: return Section::Hearings;
    case RecordKind::Act: return Section::Acts;
    case RecordKind::CaseFile:
    case RecordKind::Document: break;
    }
    return Section::Cases;
}

}  // namespace adil::shell
