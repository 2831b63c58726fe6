// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetext.h"

#include <QStringView>

#include <algorithm>

namespace adil::reader {

static bool isEngineHyphen(QChar c) { return c == QChar(0x02) || c == QChar(0xfffe); }

Readable readable(const QString &raw)
{
    Readable result;
    result.text.reserve(raw.size());
    result.places.reserve(raw.size() + 1);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        QChar c = raw.at(i);
        if (c == u'\r' && i + 1 < raw.size() && raw.at(i + 1) == u'\n')
            continue;
        if (isEngineHyphen(c)) {
            result.text.append(u'-');
            result.places.append(i);
            c = u'\n';
        } else if (c == u'\r') {
            c = u'\n';
        } else if (c.isNull()) {
            c = u' ';
        }
        result.text.append(c);
        result.places.append(i);
    }
    result.places.append(raw.size());
    return result;
}

namespace {

// Text with everything removed that a search should not see, and where each of its characters came from.
struct Folded {
    QString text;
    QList<qsizetype> places;
};

Folded fold(const QString &text)
{
    Folded folded;
    const auto add = [&](QChar c, qsizetype at) {
        folded.text.append(c);
        folded.places.append(at);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'-' && i + 2 < text.size() && text.at(i + 1) == u'\n' && text.at(i + 2).isLower()) {
            ++i;  // the two halves of a divided word
        } else if (c.isSpace()) {
            if (!folded.text.isEmpty() && !folded.text.endsWith(u' '))
                add(u' ', i);
        } else if (c != QChar(0x00ad)) {
            const QChar lower = c.toCaseFolded();
            add(lower == QChar(0x0451) ? QChar(0x0435) : lower, i);
        }
    }
    return folded;
}

// About how wide a character is beside others; only used inside a run, where the engine gives nothing better.
double weight(QChar c)
{
    static const QString narrow = QStringLiteral("iljtfrI.,:;!|()[]'\"-іїгІ ");
    static const QString wide = QStringLiteral("mwMW@%шщжюфыШЩЖЮФЫМм—");
    if (narrow.contains(c))
        return 0.55;
    if (wide.contains(c))
        return 1.45;
    return c.isUpper() ? 1.25 : 1;
}

bool onOneLine(const QRectF &line, const QRectF &run)
{
    const double shared = std::min(line.bottom(), run.bottom()) - std::max(line.top(), run.top());
    return shared > 0.3 * std::min(line.height(), run.height()) && run.right() >= line.left();
}

struct Span {
    qsizetype from;
    qsizetype length;
};

QList<Span> linesWithText(const QString &text)
{
    QList<Span> lines;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        if (!QStringView(text).mid(from, end - from).trimmed().isEmpty())
            lines.append({from, end - from});
        from = end + 1;
    }
    return lines;
}

QList<Span> wordsIn(const QString &text, Span line)
{
    QList<Span> words;
    qsizetype start = -1;
    for (qsizetype i = line.from; i <= line.from + line.length; ++i) {
        const bool inside = i < line.from + line.length && !text.at(i).isSpace();
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words.append({start, i - start});
            start = -1;
        }
    }
    return words;
}

// The runs of one line laid end to end, as an axis on which characters have a place.
class Axis {
public:
    explicit Axis(const QList<QRectF> &runs)
        : m_runs(runs)
    {
        m_starts.append(0);
        for (const QRectF &run : runs)
            m_starts.append(m_starts.last() + run.width());
    }

    [[nodiscard]] double length() const { return m_starts.last(); }

    [[nodiscard]] QRectF box(double from, double to) const
    {
        QRectF box;
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            const double first = std::max(from, m_starts.at(i));
            const double last = std::min(to, m_starts.at(i + 1));
            const double half = m_runs.at(i).width() / 2;
            if (last - first < std::min(half, (to - from) / 4))
                continue;  // a sliver of the neighbour, from the estimate
            const QRectF &run = m_runs.at(i);
            const double left = run.left() + first - m_starts.at(i);
            const QRectF part(left, run.top(), last - first, run.height());
            box = box.isNull() ? part : box.united(part);
        }
        return box;
    }

private:
    const QList<QRectF> &m_runs;
    QList<double> m_starts;
};

// Every run is a letter, so every word knows its own.
void placeByLetters(pdf::PageText &page, const QList<Span> &lines, const QList<QRectF> &runs)
{
    qsizetype letter = 0;
    for (const Span &line : lines) {
        for (const Span &word : wordsIn(page.text, line)) {
            page.words.append({word.from, word.length, united(runs.mid(letter, word.length))});
            letter += word.length;
        }
    }
}

// Runs hold several words or parts of them: where one ends inside a run is estimated.
void placeByWeight(pdf::PageText &page, Span line, const QList<QRectF> &runs)
{
    const QList<Span> words = wordsIn(page.text, line);
    const bool spacesDrawn = runs.size() < words.size();
    const auto weightOf = [&](qsizetype from, qsizetype to) {
        double sum = 0;
        for (qsizetype i = from; i < to; ++i)
            if (spacesDrawn || !page.text.at(i).isSpace())
                sum += weight(page.text.at(i));
        return sum;
    };
    const Axis axis(runs);
    const qsizetype begin = words.first().from;
    const double scale = axis.length() / weightOf(begin, words.last().from + words.last().length);
    for (const Span &word : words) {
        const double from = weightOf(begin, word.from) * scale;
        const QRectF box = axis.box(from, from + weightOf(word.from, word.from + word.length) * scale);
        page.words.append({word.from, word.length, box.isNull() ? united(runs) : box});
    }
}

qsizetype letters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

}  // namespace

QList<QList<QRectF>> linesOf(const QList<QRectF> &runs)
{
    QList<QList<QRectF>> lines;
    QRectF line;
    for (const QRectF &run : runs) {
        if (lines.isEmpty() || !onOneLine(line, run)) {
            lines.append(QList<QRectF>());
            line = run;
        }
        lines.last().append(run);
        line = line.united(run);
    }
    return lines;
}

QRectF united(const QList<QRectF> &runs)
{
    QRectF whole = runs.first();
    for (const QRectF &run : runs)
        whole = whole.united(run);
    return whole;
}

QList<std::pair<qsizetype, qsizetype>> occurrences(const QString &text, const QString &words, int max)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    const Folded page = fold(text);
    const QString needle = fold(words).text.trimmed();
    if (needle.isEmpty())
        return found;
    for (qsizetype at = page.text.indexOf(needle); at >= 0 && found.size() < max;
         at = page.text.indexOf(needle, at + needle.size())) {
        const qsizetype from = page.places.at(at);
        found.append({from, page.places.at(at + needle.size() - 1) + 1 - from});
    }
    return found;
}

void placeWords(pdf::PageText &page, const QList<QRectF> &runs, const RunsOf &runsOf)
{
    const QList<Span> lines = linesWithText(page.text);
    const QList<QList<QRectF>> groups = linesOf(runs);
    for (const QList<QRectF> &group : groups)
        page.lines.append(united(group));
    if (letters(page.text) == runs.size())
        return placeByLetters(page, lines, runs);
    const bool matching = groups.size() == lines.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QRectF> own = matching ? groups.at(i) : runsOf(lines.at(i).from, lines.at(i).length);
        if (!own.isEmpty())
            placeByWeight(page, lines.at(i), own);
    }
}

}  // namespace adil::reader
