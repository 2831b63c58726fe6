// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "paper/protocolpaper.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::paper;

TEST_CASE("A brief protocol holds what the code demands")
{
    const Result<QByteArray> pdf = protocolPdf(sheets::protocolRu());
    REQUIRE(pdf);
    sheets::checkArchivable(*pdf);
    const auto text = sheets::Printed(*pdf).text();
    if (!text)
        return;
    for (const char *part : {"КРАТКИЙ ПРОТОКОЛ",
                             "20 ноября 2026 года",
                             "город Алматы",
                             "зал № 3",
                             "10:02:11",
                             "11:14:40",
                             "UTC+05:00",
                             "Садыкова А. Н.",
                             "Ким В. С.",
                             "по иску Ержанова Б. С. к ТОО «Жаңа Құрылыс»",
                             "Представитель ответчика",
                             "Нургалиева Ж. К. — явилась",
                             "Объяснения. Ержанов Б. С.",
                             "просит взыскать 1 250 000 ₸",
                             "2026-11-20_7517-26-00-2-1454_1.mkv",
                             "1:12:28",
                             "293 004 112 байт",
                             "SHA-256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                             "23 ноября 2026 года",
                             "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb77777777777777777777777777777777",
                             "открытое",
                             "Лист 1 из"}) {
        INFO(part);
        CHECK(text->contains(sheets::squeezed(QString::fromUtf8(part))));
    }
    CHECK_FALSE(text->contains(QStringLiteral("ПРОЕКТ")));
}

TEST_CASE("A Kazakh draft of a closed session says both")
{
    const Result<QByteArray> pdf = protocolPdf(sheets::protocolKk());
    REQUIRE(pdf);
    sheets::checkArchivable(*pdf);
    const auto text = sheets::Printed(*pdf).text();
    if (!text)
        return;
    for (const char *part : {"Сот отырысының ҚЫСҚАША ХАТТАМАСЫ", "2026 жылғы 20 қараша", "жабық", "ЖОБА",
                             "Отырыстың ашылуы", "Төрағалық етуші судья", "беттің 1-беті"}) {
        INFO(part);
        CHECK(text->contains(sheets::squeezed(QString::fromUtf8(part))));
    }
}

TEST_CASE("A protocol of many entries goes over pages without losing one")
{
    ProtocolPaper protocol = sheets::protocolRu();
    for (int i = 0; i < 200; ++i) {
        ProtocolPaper::Entry entry = protocol.entries.at(1);
        entry.at = entry.at.addSecs(i);
        entry.text = QStringLiteral("Запись %1. %2").arg(i).arg(entry.text);
        protocol.entries.append(entry);
    }
    const Result<QByteArray> pdf = protocolPdf(protocol);
    REQUIRE(pdf);
    const auto text = sheets::Printed(*pdf).text();
    if (!text)
        return;
    for (int i = 0; i < 200; ++i)
        CHECK(text->contains(QStringLiteral("Запись%1.").arg(i)));
}

TEST_CASE("A protocol without its case is refused")
{
    ProtocolPaper protocol = sheets::protocolRu();
    protocol.caseNumber.clear();
    CHECK(protocolPdf(protocol).error().reason == Reason::MissingField);
    CHECK(protocolPdf({}).error().reason == Reason::MissingField);
    protocol = sheets::protocolRu();
    protocol.entries.clear();
    protocol.files.clear();
    protocol.people.clear();
    CHECK(protocolPdf(protocol));
}
