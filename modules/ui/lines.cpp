// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace adil::ui {

QStringList wholeLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;  // takes what is left
        const QString words = isLast ? text.mid(line.textStart())
                                     : text.mid(line.textStart(), line.textLength());
        lines << (isLast ? QFontMetrics(font).elidedText(words, Qt::ElideRight, width) : words.trimmed());
    }
    layout.endLayout();
    return lines;
}

}  // namespace adil::ui
