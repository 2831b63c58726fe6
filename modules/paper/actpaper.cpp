// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/actpaper.h"

#include "paper/phrases.h"
#include "paper/press.h"
#include "paper/qrcode.h"

#include <QCryptographicHash>
#include <QMap>
#include <QPainter>

namespace adil::paper {

namespace {

// RFC 8785: the short escapes where JSON has them, \u00xx for other control characters, everything else as it
// is.
QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char byte : text.toUtf8()) {
        static const QByteArray plain = "\"\\\b\f\n\r\t";
        static const QByteArray letter = "\"\\bfnrt";
        if (const auto at = plain.indexOf(byte); at >= 0)
            out += '\\' + QByteArray(1, letter.at(at));
        else if (uchar(byte) < 0x20)
            out += "\\u00" + QByteArray::number(uchar(byte), 16).rightJustified(2, '0');
        else
            out += byte;
    }
    return out + '"';
}

QByteArray quoted(const QStringList &list)
{
    QByteArrayList items;
    for (const QString &item : list)
        items.append(quoted(item));
    return '[' + items.join(',') + ']';
}

QByteArray codeName(court::Language language)
{
    return record::Names<court::Language>::list[size_t(language)];
}

QStringList withoutEmpty(const QStringList &paragraphs)
{
    QStringList kept;
    for (const QString &paragraph : paragraphs)
        if (!paragraph.trimmed().isEmpty())
            kept.append(paragraph.trimmed());
    return kept;
}

// The act as it is printed: blank paragraphs and white space at the ends are not part of it.
ActPaper trimmed(ActPaper act)
{
    for (QStringList *part :
         {&act.composition, &act.introductory, &act.descriptive, &act.reasoning, &act.operative})
        *part = withoutEmpty(*part);
    for (QString *line : {&act.courtName, &act.city, &act.caseNumber, &act.title, &act.judgeName})
        *line = line->trimmed();
    return act;
}

// Kinds of cases are Cyrillic letters that look like Latin ones (court/casenumber.h).
QByteArray latin(const QString &caseNumber)
{
    QByteArray out;
    for (const QChar c : caseNumber) {
        const ushort code = c.toLower().unicode();
        if (code == 0x0430)
            out += 'a';
        else if (code == 0x043a)
            out += 'k';
        else if (code == 0x043f)
            out += 'p';
        else if (code > 32 && code < 127)
            out += char(c.unicode());
    }
    return out;
}

void heading(Flow &flow, const QString &text)
{
    Style style;
    style.alignment = Qt::AlignHCenter;
    style.bold = true;
    style.before = 8;
    style.keepWithNext = true;
    flow.add(text, style);
}

void paragraphs(Flow &flow, const QStringList &part)
{
    Style style;
    style.before = 3;
    for (const QString &paragraph : part)
        flow.add(paragraph, style);
}

void head(Flow &flow, const ActPaper &act, const Phrases &phrases)
{
    Style centred;
    centred.alignment = Qt::AlignHCenter;
    Style name = centred;
    name.size = 16;
    name.bold = true;
    name.before = 14;
    name.keepWithNext = true;
    flow.add(act.courtName, centred);
    flow.add(phrases.actName(act.kind), name);
    if (act.kind == court::ActKind::Decision) {
        name.size = 13;
        name.before = 2;
        flow.add(phrases.pick(u"Қазақстан Республикасының атынан", u"Именем Республики Казахстан"), name);
    }
    if (!act.title.isEmpty())
        flow.add(act.title, centred);
    Style line;
    line.before = 16;
    flow.sides(phrases.date(act.datedOn), act.city, line);
    line.alignment = Qt::AlignLeft;
    line.before = 2;
    flow.add(phrases.caseNumber(act.caseNumber), line);
    line.before = 0;
    for (const QString &member : act.composition)
        flow.add(member, line);
}

void vouch(Flow &flow, const ActPaper &act, const Phrases &phrases)
{
    constexpr double side = 82;
    const QByteArray text = qrText(act);
    const QByteArray hash = actHash(act).left(16);
    QStringList words{
        phrases.pick(u"Сот актісі электрондық құжат нысанында жасалды.",
                     u"Судебный акт составлен в форме электронного документа."),
        phrases.caseNumber(act.caseNumber),
        phrases.pick(u"Мәтіннің бақылау коды: %1", u"Контрольный код текста: %1")
            .arg(QString::fromLatin1(hash.left(4) + ' ' + hash.mid(4, 4) + ' ' + hash.mid(8, 4) + ' '
                                     + hash.mid(12))),
    };
    flow.block(side, 18, [=, &flow](QPainter &painter, const QRectF &area) {
        const double point = flow.point();
        // The text is ASCII and short by its making, so that the drawing cannot fail.
        (void)drawQr(painter, QRectF(area.left(), area.top(), side * point, side * point), text);
        painter.setFont(flow.font(9));
        const QRectF beside = area.adjusted((side + 8) * point, 0, 0, 0);
        painter.drawText(beside, Qt::AlignVCenter | Qt::TextWordWrap, words.join(u'\n'));
    });
}

void body(Flow &flow, const ActPaper &act)
{
    const Phrases phrases(act.language);
    head(flow, act, phrases);
    paragraphs(flow, act.introductory);
    if (!act.descriptive.isEmpty() || !act.reasoning.isEmpty())
        heading(flow, phrases.found());
    paragraphs(flow, act.descriptive);
    paragraphs(flow, act.reasoning);
    if (!act.operative.isEmpty())
        heading(flow, phrases.resolved(act.kind));
    paragraphs(flow, act.operative);
    Style line;
    line.before = 24;
    flow.glueNext();  // a signature never stands on a page without text
    flow.sides(phrases.judge(), act.judgeName, line);
    if (!act.draft) {
        flow.glueNext();
        vouch(flow, act, phrases);
    }
}

Result<void> complete(const ActPaper &act)
{
    if (act.introductory.isEmpty() && act.descriptive.isEmpty() && act.reasoning.isEmpty()
        && act.operative.isEmpty())
        return fail(Reason::TextEmpty, QStringLiteral("the act"));
    if (act.courtName.isEmpty() || act.caseNumber.isEmpty() || act.judgeName.isEmpty()
        || !act.datedOn.isValid())
        return fail(Reason::MissingField, QStringLiteral("court, case number, judge or date of the act"));
    return {};
}

}  // namespace

Result<QByteArray> actPdf(const ActPaper &given)
{
    const ActPaper act = trimmed(given);
    if (const Result<void> whole = complete(act); !whole)
        return whole.error();
    const Phrases phrases(act.language);
    const QString foot = phrases.caseNumber(act.caseNumber);
    const QString title = QStringLiteral("%1. %2").arg(phrases.actName(act.kind), foot);
    return print({act.language, title, foot, act.draft}, [&](Flow &flow) { body(flow, act); });
}

QByteArray canonicalText(const ActPaper &given)
{
    const ActPaper act = trimmed(given);
    QMap<QByteArray, QByteArray> fields{
        {"caseNumber", quoted(act.caseNumber)},
        {"city", quoted(act.city)},
        {"composition", quoted(act.composition)},
        {"courtName", quoted(act.courtName)},
        {"datedOn", quoted(act.datedOn.toString(Qt::ISODate))},
        {"descriptive", quoted(act.descriptive)},
        {"introductory", quoted(act.introductory)},
        {"judgeName", quoted(act.judgeName)},
        {"kind", '"' + QByteArray(record::Names<court::ActKind>::list[size_t(act.kind)]) + '"'},
        {"language", '"' + codeName(act.language) + '"'},
        {"operative", quoted(act.operative)},
        {"reasoning", quoted(act.reasoning)},
        {"title", quoted(act.title)},
    };
    QByteArrayList pairs;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        pairs.append('"' + field.key() + "\":" + field.value());
    return '{' + pairs.join(',') + '}';
}

QByteArray actHash(const ActPaper &act)
{
    return QCryptographicHash::hash(canonicalText(act), QCryptographicHash::Sha256).toHex();
}

QByteArray qrText(const ActPaper &act)
{
    return "ADIL;" + latin(act.caseNumber) + ';' + act.datedOn.toString(Qt::ISODate).toLatin1() + ';'
        + actHash(act).left(16);
}

}  // namespace adil::paper
