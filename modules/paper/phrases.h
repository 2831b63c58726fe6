// SPDX-License-Identifier: GPL-3.0-or-later
// The words that the form of a court paper demands, in the language of the case. They are part of the
// document and not of the interface, so they do not change with the reader: Kazakh and Russian only.
#pragma once

#include "court/act.h"

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace adil::paper {

class Phrases {
public:
    explicit Phrases(court::Language language)
        : m_kazakh(language == court::Language::Kk)
    { }

    // Any language but Kazakh is taken for Russian, the only other one a case can have (CPC 14).
    [[nodiscard]] QString pick(const char16_t *kazakh, const char16_t *russian) const
    {
        return QString::fromUtf16(m_kazakh ? kazakh : russian);
    }

    [[nodiscard]] QString date(QDate date) const;  // in words
    [[nodiscard]] QString duration(std::chrono::milliseconds length) const;  // "1:02:33"
    [[nodiscard]] QString bytes(qint64 size) const;
    // "UTC+05:00"; empty for an invalid time.
    [[nodiscard]] static QString offset(const QDateTime &at);
    [[nodiscard]] QString pageOf(int page, int pages) const;
    [[nodiscard]] QString draft() const;
    [[nodiscard]] QString judge() const;
    [[nodiscard]] QString caseNumber(const QString &number) const;

    // The name of an act above its text, what stands before the facts, and before the outcome.
    [[nodiscard]] QString actName(court::ActKind kind) const;
    [[nodiscard]] QString found() const;
    [[nodiscard]] QString resolved(court::ActKind kind) const;

private:
    bool m_kazakh;
};

}  // namespace adil::paper
