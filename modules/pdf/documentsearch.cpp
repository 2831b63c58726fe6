// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/documentsearch.h"

#include "base/whendone.h"

#include <algorithm>

namespace adil::pdf {

class DocumentSearch::Private {
public:
    Private(DocumentSearch *finder, Document &document)
        : m_finder(finder)
        , m_document(document)
    { }

    void start(const QString &words, int fromPage)
    {
        m_words = words;
        m_pages = int(m_document.contents().pages.size());
        m_first = std::clamp(fromPage, 0, std::max(0, m_pages - 1));
        m_done = 0;
        running = true;
        step();
    }

    void stop()
    {
        ++m_search;
        running = false;
        m_asked.cancel();
    }

    QList<Extract> hits;
    bool running = false;

private:
    void step()
    {
        if (m_done == m_pages) {
            running = false;
            Q_EMIT m_finder->finished();
            return;
        }
        m_asked = m_document.search((m_first + m_done) % m_pages, m_words, Urgency::Soon);
        whenDone(m_asked, m_finder, [this](const Result<QList<Extract>> &found) { take(found); });
    }

    void take(const Result<QList<Extract>> &found)
    {
        ++m_done;
        if (found && !found->isEmpty()) {
            const auto later = [](const Extract &a, const Extract &b) { return a.page < b.page; };
            auto at = std::upper_bound(hits.begin(), hits.end(), found->first(), later) - hits.begin();
            for (const Extract &hit : *found)
                hits.insert(at++, hit);
            const int search = m_search;
            Q_EMIT m_finder->hitsAdded();
            if (search != m_search)
                return;  // another search was begun in answer to the signal
        }
        step();
    }

    DocumentSearch *m_finder;
    Document &m_document;
    QString m_words;
    QFuture<Result<QList<Extract>>> m_asked;
    int m_search = 0;
    int m_pages = 0;
    int m_first = 0;
    int m_done = 0;
};

DocumentSearch::DocumentSearch(Document &document, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, document))
{ }

DocumentSearch::~DocumentSearch() { d->stop(); }

void DocumentSearch::find(const QString &words, int fromPage)
{
    d->stop();
    d->hits.clear();
    if (!words.trimmed().isEmpty())
        d->start(words, fromPage);
}

const QList<Extract> &DocumentSearch::hits() const { return d->hits; }

bool DocumentSearch::isRunning() const { return d->running; }

}  // namespace adil::pdf
