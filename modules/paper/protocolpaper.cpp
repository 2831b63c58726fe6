// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/protocolpaper.h"

#include "paper/phrases.h"
#include "paper/press.h"

namespace adil::paper {

namespace {

QString timeOf(const QDateTime &at)
{
    return at.isValid() ? at.time().toString(QStringLiteral("HH:mm:ss")) : QString();
}

class Body {
public:
    Body(Flow &flow, const ProtocolPaper &protocol)
        : m_flow(flow)
        , m_protocol(protocol)
        , m_phrases(protocol.language)
    { }

    void write()
    {
        title();
        head();
        people();
        entries();
        files();
        signatures();
    }

private:
    void heading(const QString &text)
    {
        Style style;
        style.alignment = Qt::AlignLeft;
        style.size = 12;
        style.bold = true;
        style.before = 12;
        style.keepWithNext = true;
        m_flow.add(text, style);
    }

    void pair(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        Style style;
        style.size = 11;
        style.alignment = Qt::AlignLeft;
        style.before = 2;
        m_flow.row({{name}}, 52, {{value}}, style);
    }

    void plain(const QString &text)
    {
        Style style;
        style.size = 11;
        style.firstIndent = 0;
        style.before = 3;
        m_flow.add(text, style);
    }

    void title()
    {
        Style centred;
        centred.alignment = Qt::AlignHCenter;
        m_flow.add(m_protocol.courtName, centred);
        centred.bold = true;
        // Each language has its own order: what the protocol is of comes first in Kazakh, last in Russian.
        const bool kazakh = m_protocol.language == court::Language::Kk;
        const QString name = m_phrases.pick(u"ҚЫСҚАША ХАТТАМАСЫ", u"КРАТКИЙ ПРОТОКОЛ");
        const QString sitting = m_phrases.pick(u"Сот отырысының", u"судебного заседания");
        centred.before = 12;
        centred.size = kazakh ? 13 : 15;
        m_flow.add(kazakh ? sitting : name, centred);
        centred.before = 0;
        centred.size = kazakh ? 15 : 13;
        m_flow.add(kazakh ? name : sitting, centred);
        Style line;
        line.size = 12;
        line.before = 12;
        m_flow.sides(m_phrases.date(m_protocol.heldOn), m_protocol.city, line);
    }

    void head()
    {
        const QDateTime &from = m_protocol.openedAt;
        const QDateTime &to = m_protocol.endedAt;
        pair(m_phrases.pick(u"Іс", u"Дело"),
             m_protocol.caseName.isEmpty() ? m_protocol.caseNumber
                                           : m_protocol.caseNumber + u'\n' + m_protocol.caseName);
        pair(m_phrases.pick(u"Өткізілген орны", u"Место проведения"), m_protocol.place);
        pair(m_phrases.pick(u"Отырыс", u"Заседание"),
             m_protocol.closedSession ? m_phrases.pick(u"жабық", u"закрытое")
                                      : m_phrases.pick(u"ашық", u"открытое"));
        pair(m_phrases.pick(u"Басталды", u"Начато"), timeOf(from));
        pair(m_phrases.pick(u"Аяқталды", u"Окончено"), timeOf(to));
        pair(m_phrases.pick(u"Төрағалық етуші судья", u"Председательствующий судья"), m_protocol.judgeName);
        pair(m_phrases.pick(u"Сот отырысының хатшысы", u"Секретарь судебного заседания"),
             m_protocol.secretaryName);
        const QString offset = Phrases::offset(from.isValid() ? from : firstEntry());
        if (!offset.isEmpty())
            pair(m_phrases.pick(u"Уақыт белдеуі", u"Часовой пояс"), offset);
    }

    QDateTime firstEntry() const
    {
        return m_protocol.entries.isEmpty() ? QDateTime() : m_protocol.entries.first().at;
    }

    void people()
    {
        if (m_protocol.people.isEmpty())
            return;
        heading(m_phrases.pick(u"Отырысқа шақырылғандар", u"Вызванные в заседание"));
        for (const ProtocolPaper::Person &person : m_protocol.people) {
            const QString presence = person.presence.isEmpty() ? QString()
                                                               : QStringLiteral(" — ") + person.presence;
            pair(person.role, person.name + presence);
        }
    }

    void entries()
    {
        heading(m_phrases.pick(u"Отырыстың барысы", u"Ход заседания"));
        if (m_protocol.entries.isEmpty())
            plain(m_phrases.pick(u"Жазбалар жоқ.", u"Записей нет."));
        Style style;
        style.size = 11;
        style.alignment = Qt::AlignLeft;
        style.before = 4;
        for (const ProtocolPaper::Entry &entry : m_protocol.entries) {
            QList<Span> text{{entry.kind, true}};
            if (!entry.speaker.isEmpty())
                text.append({QStringLiteral(". ") + entry.speaker});
            if (!entry.text.isEmpty())
                text.append({u'\n' + entry.text});
            m_flow.row({{timeOf(entry.at)}}, 22, text, style);
        }
    }

    void files()
    {
        heading(m_phrases.pick(u"Аудио-, бейнежазба", u"Аудио-, видеозапись"));
        if (m_protocol.files.isEmpty())
            return plain(m_phrases.pick(u"Жазба файлдары қоса тіркелмеген.", u"Файлы записи не приложены."));
        plain(m_phrases.pick(
            u"Отырыс аудио-, бейнежазба құралдарымен тіркелді. Жазба мына файлдарда қамтылған:",
            u"Заседание зафиксировано средствами аудио-, видеозаписи. Запись содержится в файлах:"));
        for (const ProtocolPaper::File &file : m_protocol.files) {
            Style style;
            style.size = 10;
            style.alignment = Qt::AlignLeft;
            style.before = 4;
            style.keepWithNext = true;
            const QString details = m_phrases
                                        .pick(u"басталуы %1, ұзақтығы %2, %3",
                                              u"начало %1, длительность %2, %3")
                                        .arg(timeOf(file.startsAt), m_phrases.duration(file.duration),
                                             m_phrases.bytes(file.size));
            m_flow.add({{file.name, true}, {QStringLiteral(" — ") + details}}, style);
            style.before = 0;
            style.size = 9;
            style.keepWithNext = false;
            m_flow.add(QStringLiteral("SHA-256 ") + QString::fromLatin1(file.sha256), style);
        }
        if (m_protocol.closedSession)
            plain(m_phrases.pick(
                u"Отырыс жабық: жазба мен хаттама берілмейді, сотта ғана танысуға болады "
                u"(АПК 282-бабының 4-бөлігі).",
                u"Заседание закрытое: запись и протокол не выдаются, ознакомление возможно только "
                u"в суде (часть 4 статьи 282 ГПК)."));
    }

    void signatures()
    {
        Style line;
        line.size = 11;
        line.alignment = Qt::AlignLeft;
        line.before = 12;
        if (m_protocol.madeOn.isValid())
            m_flow.add(m_phrases
                           .pick(u"Хаттаманың түпкілікті нысанда жасалған күні: %1",
                                 u"Дата изготовления протокола в окончательной форме: %1")
                           .arg(m_phrases.date(m_protocol.madeOn)),
                       line);
        if (!m_protocol.contentSha256.isEmpty()) {
            line.size = 9;
            line.before = 2;
            m_flow.add(m_phrases
                           .pick(u"Қол қойылатын мазмұнның SHA-256 мәні:\n%1",
                                 u"SHA-256 подписываемого содержания:\n%1")
                           .arg(QString::fromLatin1(m_protocol.contentSha256)),
                       line);
        }
        line.size = 12;
        line.before = 22;
        m_flow.glueNext();
        m_flow.sides(m_phrases.pick(u"Төрағалық етуші судья", u"Председательствующий судья"),
                     m_protocol.judgeName, line);
        m_flow.glueNext();
        line.before = 14;
        m_flow.sides(m_phrases.pick(u"Сот отырысының хатшысы", u"Секретарь судебного заседания"),
                     m_protocol.secretaryName, line);
    }

    Flow &m_flow;
    const ProtocolPaper &m_protocol;
    Phrases m_phrases;
};

}  // namespace

Result<QByteArray> protocolPdf(const ProtocolPaper &protocol)
{
    if (protocol.courtName.isEmpty() || protocol.caseNumber.isEmpty() || !protocol.heldOn.isValid())
        return fail(Reason::MissingField, QStringLiteral("court, case number or day of the hearing"));
    const Phrases phrases(protocol.language);
    const QString foot = phrases.caseNumber(protocol.caseNumber);
    const QString title = phrases.pick(u"Қысқаша хаттама. %1", u"Краткий протокол. %1").arg(foot);
    return print({protocol.language, title, foot, protocol.draft},
                 [&](Flow &flow) { Body(flow, protocol).write(); });
}

}  // namespace adil::paper
