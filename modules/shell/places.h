// SPDX-License-Identifier: GPL-3.0-or-later
// Where one can be: the sections of the rail and the records that open as tabs, with their words and icons.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

class QWidget;

namespace adil::shell {

enum class Section { Today, Calendar, Deadlines, Cases, Hearings, Acts, Practice, Workload };
enum class RecordKind { CaseFile, Hearing, Act, Document };

QString titleOf(Section section);
// The same before translation, and the id of its action ("frame.today").
const char *sourceTitleOf(Section section);
const char *nameOf(Section section);
QString iconOf(Section section);
QString iconOf(RecordKind kind);
// The section that is lit while a record of this kind is open.
Section sectionOf(RecordKind kind);

// A screen for the rail. The frame owns the page from then on.
struct SectionPage {
    Section section;
    QWidget *page;
};

// An open record. Documents open within their case and have no tab of their own.
struct Tab {
    RecordKind kind = RecordKind::CaseFile;
    QString id;
    QString title;
    QWidget *page = nullptr;
};

struct TabKey {
    RecordKind kind = RecordKind::CaseFile;
    QString id;
    bool operator==(const TabKey &) const = default;
};

}  // namespace adil::shell

Q_DECLARE_METATYPE(adil::shell::TabKey)
