// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/word.h"

namespace adil::search {

QString fold(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_C).toLower();
    return folded.replace(QChar(u'ё'), QChar(u'е'));
}

// Marks belong to the letter before them: и and a breve are й.
static bool isPartOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

QList<Word> words(QStringView text)
{
    QList<Word> found;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && isPartOfWord(text[i]);
        if (inside && start < 0)
            start = i;
        if (inside || start < 0)
            continue;
        found << Word{start, i - start, fold(text.sliced(start, i - start))};
        start = -1;
    }
    return found;
}

}  // namespace adil::search
