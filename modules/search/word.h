// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text as a search sees them: folded, so that case and ё do not matter, and with their places,
// so that they can be marked. Pure; any thread.
#pragma once

#include <QList>
#include <QString>

namespace adil::search {

struct Word {
    qsizetype start = 0;  // of the text that was split, in UTF-16 units
    qsizetype length = 0;
    QString form;  // folded
};

// Composed (NFC), lower case, ё as е. Kazakh letters stay themselves: ғ is not г.
QString fold(QStringView text);
// Runs of letters and digits; all else divides words, a hyphen too.
QList<Word> words(QStringView text);

}  // namespace adil::search
