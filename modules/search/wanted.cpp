// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wanted.h"

#include "search/word.h"

namespace adil::search {

static QStringList formsOf(QStringView text)
{
    QStringList forms;
    for (const Word &word : words(text))
        forms << word.form;
    return forms;
}

static qsizetype nextMark(QStringView typed, qsizetype from)
{
    while (from < typed.size() && !QStringView(u"\"«»“”„").contains(typed[from]))
        ++from;
    return from;
}

Wanted wantedOf(QStringView typed)
{
    Wanted wanted;
    bool quoted = false;
    for (qsizetype from = 0; from <= typed.size(); quoted = !quoted) {
        const qsizetype to = nextMark(typed, from);
        const QStringList forms = formsOf(typed.sliced(from, to - from));
        if (!quoted) {
            wanted.words << forms;
            if (to == typed.size() && !forms.isEmpty() && from < to && typed.last().isLetterOrNumber())
                wanted.begun = forms.last();
        } else if (!forms.isEmpty()) {
            wanted.phrases << forms;
        }
        from = to + 1;
    }
    return wanted;
}

}  // namespace adil::search
