// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachesearch.h"

#include "court/act.h"
#include "model/order.h"

namespace adil::app {

using model::searchable;

CacheSearch::CacheSearch(const store::Reader &reader, store::Changes &views)
    : m_reader(reader)
{
    connect(&views, &store::Changes::changed, this, [this] { m_stale = true; });
}

void CacheSearch::read() const
{
    m_lines.clear();
    m_stale = false;
    QHash<QString, QString> parties, numbers;
    for (const auto &party : m_reader.list<court::Party>({QStringLiteral("Party"), {}, {}, -1})) {
        QString &names = parties[party.value.caseId.value];
        names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + party.value.name;
    }
    for (const auto &file : m_reader.list<court::Case>({QStringLiteral("Case"), {}, {}, -1})) {
        const QString names = parties.value(file.value.id.value);
        numbers.insert(file.value.id.value, file.value.number);
        m_lines << Line{{shell::RecordKind::CaseFile, file.value.id.value,
                         file.value.number + QStringLiteral(" · ") + file.value.subject, names},
                        searchable(file.value.number + u' ' + file.value.subject + u' ' + names)};
    }
    for (const auto &paper : m_reader.list<court::Document>({QStringLiteral("Document"), {}, {}, -1})) {
        const QString number = numbers.value(paper.value.caseId.value);
        m_lines << Line{{shell::RecordKind::Document, paper.value.id.value, paper.value.title, number},
                        searchable(paper.value.title + u' ' + number)};
    }
}

QList<shell::Found> CacheSearch::find(const QString &text, int limit) const
{
    if (m_stale)
        read();
    QList<shell::Found> found;
    const QString wanted = searchable(text);
    if (wanted.isEmpty()) {
        for (const QString &id : m_recent)
            for (const Line &line : std::as_const(m_lines))
                if (line.found.id == id && found.size() < limit)
                    found << line.found;
        return found;
    }
    for (const Line &line : std::as_const(m_lines)) {
        if (found.size() >= limit)
            break;
        if (model::hasWords(line.words, wanted))
            found << line.found;
    }
    return found;
}

void CacheSearch::opened(shell::RecordKind, const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    if (m_recent.size() > 8)
        m_recent.removeLast();
}

}  // namespace adil::app
