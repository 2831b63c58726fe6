// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/jsonplaces.h"

#include <algorithm>

namespace adil::court {

namespace {

// Walks over a text that is known to be JSON and notes where each value begins.
class Walk {
public:
    Walk(const QByteArray &text, QHash<QString, int> &lines)
        : m_text(text)
        , m_lines(lines)
    { }

    // Deeper than any rule file: the walk must not run over the stack on a text made to do so.
    void value(const QString &pointer, int depth = 0)
    {
        space();
        if (m_at >= m_text.size() || depth > 64)
            return stop();
        m_lines.insert(pointer, m_line);
        const char c = m_text[m_at];
        if (c == '{' || c == '[')
            members(pointer, depth, c == '{');
        else if (c == '"')
            text();
        else
            while (m_at < m_text.size() && !strchr(",]} \t\r\n", m_text[m_at]))
                ++m_at;
    }

private:
    void stop() { m_at = m_text.size(); }

    void space()
    {
        for (; m_at < m_text.size() && strchr(" \t\r\n", m_text[m_at]); ++m_at)
            m_line += m_text[m_at] == '\n' ? 1 : 0;
    }

    QString text()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at++, m_text.size());
        return QString::fromUtf8(m_text.mid(begin, end - begin));
    }

    void members(const QString &pointer, int depth, bool named)
    {
        ++m_at;
        for (int n = 0; m_at < m_text.size(); ++n) {
            space();
            if (m_at < m_text.size() && (m_text[m_at] == '}' || m_text[m_at] == ']')) {
                ++m_at;
                return;
            }
            QString name = QString::number(n);
            if (named) {
                name = text();
                space();
                ++m_at;  // the colon
            }
            value(pointer + u'/' + name, depth + 1);
            space();
            if (m_at < m_text.size() && m_text[m_at] == ',')
                ++m_at;
        }
    }

    const QByteArray &m_text;
    QHash<QString, int> &m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
};

}  // namespace

JsonPlaces::JsonPlaces(const QByteArray &text) { Walk(text, m_lines).value({}); }

int JsonPlaces::line(QString pointer) const
{
    while (!pointer.isEmpty() && !m_lines.contains(pointer))
        pointer.truncate(pointer.lastIndexOf(u'/'));
    return m_lines.value(pointer);
}

int lineOf(const QByteArray &text, qsizetype offset)
{
    return 1
        + int(std::count(text.begin(), text.begin() + std::clamp<qsizetype>(offset, 0, text.size()), '\n'));
}

}  // namespace adil::court
