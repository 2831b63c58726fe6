// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "words/labels.h"
#include "words/reasons.h"
#include "words/schedule.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace adil;

static const QList<Reason> conflicts{
    Reason::InThePast, Reason::CalendarMissing, Reason::NotWorkingDay,   Reason::OutsideWorkingHours,
    Reason::AfterTerm, Reason::NoticeTooShort,  Reason::RoomTaken,       Reason::LinkTaken,
    Reason::JudgeBusy, Reason::PanelBusy,       Reason::ParticipantBusy, Reason::AdjournedTooLong};

TEST_CASE("every conflict is a sentence that names what is taken and when, in three languages")
{
    for (const char *language : {"en", "ru", "kk"}) {
        QTranslator translator;
        if (QByteArray(language) != "en") {
            REQUIRE(translator.load(QStringLiteral(":/i18n/words_%1.qm").arg(QLatin1String(language))));
            QCoreApplication::installTranslator(&translator);
        }
        QStringList seen;
        for (const Reason reason : conflicts) {
            court::Conflict conflict{reason};
            const bool isTaken = reason >= Reason::LinkTaken || reason == Reason::RoomTaken
                || reason == Reason::JudgeBusy || reason == Reason::PanelBusy;
            const QString text = words::sentence(conflict,
                                                 isTaken ? words::ConflictNames{QStringLiteral("Ә"),
                                                                                QStringLiteral("10:00"),
                                                                                QStringLiteral("11:00")}
                                                         : words::ConflictNames());
            INFO(language << ' ' << text.toStdString());
            CHECK(text.endsWith(u'.'));
            CHECK((text.contains(u'Ә') == isTaken));
            CHECK(text.contains(QStringLiteral("10:00")) == isTaken);
            CHECK_FALSE(text.contains(u'%'));
            CHECK_FALSE(seen.contains(text));
            seen << text;
            const QString law = words::remark(court::ruleOf(reason));
            CHECK_FALSE(law.isEmpty());
            CHECK_FALSE(law.contains(u'%'));
        }
        CHECK(words::label(court::HearingReason::TreatyNotice) != words::label(court::HearingReason::Other));
        QCoreApplication::removeTranslator(&translator);
    }
}

TEST_CASE("a conflict whose names are not known still says what it is")
{
    CHECK(words::sentence(court::Conflict{Reason::RoomTaken}, {}) == words::sentence(Reason::RoomTaken));
}
