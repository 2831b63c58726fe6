// SPDX-License-Identifier: GPL-3.0-or-later
// The names of what the records hold, in the language of the interface or of a case. Papers follow the case,
// screens their reader.
#pragma once

#include "court/act.h"
#include "court/caselaw.h"

#include <QTranslator>

namespace adil::words {

// Which language to speak: without a translator that of the interface; with one, its own. Cheap to copy; the
// translator must outlive it.
class Voice {
public:
    Voice() = default;
    explicit Voice(const QTranslator *translator)
        : m_translator(translator)
    { }
    [[nodiscard]] QString say(const char *english) const;

private:
    const QTranslator *m_translator = nullptr;
};

// Loads :/i18n/words_<language>.qm; an empty translator when it is not there.
std::unique_ptr<QTranslator> translatorFor(court::Language language);

QString label(court::Proceedings proceedings, Voice voice = {});
QString label(court::Stage stage, Voice voice = {});
QString label(court::Section section, Voice voice = {});
QString label(court::Side side, Voice voice = {});
QString label(court::LogKind kind, Voice voice = {});
// The sentence a new entry of this kind begins with; empty where the text is free.
QString opening(court::LogKind kind, Voice voice = {});
QString label(court::HearingKind kind, Voice voice = {});
QString label(court::HearingState state, Voice voice = {});
QString label(court::HearingReason hearingReason, Voice voice = {});
QString label(court::NoticeState noticeState, Voice voice = {});
QString label(court::Presence presence, Voice voice = {});
QString label(court::ActKind kind, Voice voice = {});
QString label(court::ActState state, Voice voice = {});
QString label(court::ProtocolState state, Voice voice = {});
QString label(court::CourtLevel level, Voice voice = {});
QString label(court::Outcome outcome, Voice voice = {});
// Of cases and case law; a category that has no name here is shown as the court writes it.
QString labelOfCategory(const QString &category, Voice voice = {});
QString label(court::Duty duty, Voice voice = {});
QString label(court::Language language, Voice voice = {});
// What a command does, for lists of what waits: "Add an entry to the protocol".
QString labelOfCommand(QStringView kind, Voice voice = {});

}  // namespace adil::words
