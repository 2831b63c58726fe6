// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/letterpaper.h"

#include "paper/phrases.h"
#include "paper/press.h"

namespace adil::paper {

static void lines(Flow &flow, const QStringList &texts, Style style)
{
    for (const QString &text : texts) {
        flow.add(text, style);
        style.before = 0;
    }
}

static void body(Flow &flow, const LetterPaper &letter)
{
    const Phrases phrases(letter.language);
    Style corner;
    corner.alignment = Qt::AlignLeft;
    corner.left = 75;
    lines(flow, letter.addressee, corner);
    corner.before = 6;
    lines(flow, letter.sender, corner);

    Style centred;
    centred.alignment = Qt::AlignHCenter;
    centred.before = 20;
    centred.bold = true;
    centred.keepWithNext = true;
    if (!letter.title.isEmpty())
        flow.add(letter.title, centred);
    centred.bold = false;
    centred.before = letter.title.isEmpty() ? 20 : 0;
    if (!letter.subject.isEmpty())
        flow.add(letter.subject, centred);

    Style text;
    text.before = 10;
    for (const QString &paragraph : letter.paragraphs) {
        flow.add(paragraph, text);
        text.before = 3;
    }
    if (!letter.attachments.isEmpty()) {
        Style item;
        item.alignment = Qt::AlignLeft;
        item.before = 10;
        item.keepWithNext = true;
        flow.add(phrases.pick(u"Қосымшалар:", u"Приложения:"), item);
        item.before = 0;
        item.keepWithNext = false;
        for (qsizetype i = 0; i < letter.attachments.size(); ++i)
            flow.row({{QStringLiteral("%1.").arg(i + 1)}}, 8, {{letter.attachments.at(i)}}, item);
    }
    Style line;
    line.before = 22;
    flow.glueNext();
    if (!letter.signer.isEmpty() || !letter.signerName.isEmpty())
        flow.sides(letter.signer, letter.signerName, line);
    if (letter.datedOn.isValid()) {
        flow.glueNext();
        line.before = 8;
        line.alignment = Qt::AlignLeft;
        flow.add(phrases.date(letter.datedOn), line);
    }
}

Result<QByteArray> letterPdf(const LetterPaper &letter)
{
    if (letter.title.trimmed().isEmpty() && letter.paragraphs.isEmpty())
        return fail(Reason::TextEmpty, QStringLiteral("the letter"));
    const QString title = letter.subject.isEmpty() ? letter.title : letter.title + u' ' + letter.subject;
    return print({letter.language, title, {}, false}, [&](Flow &flow) { body(flow, letter); });
}

}  // namespace adil::paper
