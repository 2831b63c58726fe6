// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/norms.h"

#include <QtGlobal>

namespace adil::words {

QString labelOfNorm(const QString &norm, Voice voice)
{
    static constexpr struct {
        const char *code, *text;
    } names[] = {
        {"ГК", QT_TRANSLATE_NOOP("words", "Civil Code %1")},
        {"ГПК", QT_TRANSLATE_NOOP("words", "Civil Procedure Code %1")},
        {"ТК", QT_TRANSLATE_NOOP("words", "Labour Code %1")},
        {"КоБС", QT_TRANSLATE_NOOP("words", "Marriage and Family Code %1")},
    };
    const QString code = norm.section(u' ', 0, 0), article = norm.section(u' ', 1);
    for (const auto &name : names)
        if (!article.isEmpty() && code == QString::fromUtf8(name.code))
            return voice.say(name.text).arg(article);
    return norm;
}

}  // namespace adil::words
