// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/phrases.h"

namespace adil::paper {

QString Phrases::date(QDate date) const
{
    static constexpr const char16_t *kazakh[] = {u"қаңтар",   u"ақпан",  u"наурыз", u"сәуір",
                                                 u"мамыр",    u"маусым", u"шілде",  u"тамыз",
                                                 u"қыркүйек", u"қазан",  u"қараша", u"желтоқсан"};
    static constexpr const char16_t *russian[] = {u"января",   u"февраля", u"марта",  u"апреля",
                                                  u"мая",      u"июня",    u"июля",   u"августа",
                                                  u"сентября", u"октября", u"ноября", u"декабря"};
    if (!date.isValid())
        return {};
    const int month = date.month() - 1;
    return pick(u"%3 жылғы %1 %2", u"%1 %2 %3 года")
        .arg(date.day())
        .arg(pick(kazakh[month], russian[month]))
        .arg(date.year());
}

QString Phrases::duration(std::chrono::milliseconds length) const
{
    const qint64 seconds = length.count() / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString Phrases::bytes(qint64 size) const
{
    QString digits = QString::number(size);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return digits + QChar(QChar::Nbsp) + pick(u"байт", u"байт");
}

QString Phrases::offset(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const int minutes = at.offsetFromUtc() / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QChar(0x2212) : u'+')
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString Phrases::pageOf(int page, int pages) const
{
    return m_kazakh ? QStringLiteral("%2 беттің %1-беті").arg(page).arg(pages)
                    : QStringLiteral("Лист %1 из %2").arg(page).arg(pages);
}

QString Phrases::draft() const { return pick(u"ЖОБА. Қол қойылмаған", u"ПРОЕКТ. Не подписан"); }

QString Phrases::judge() const { return pick(u"Судья", u"Судья"); }

QString Phrases::caseNumber(const QString &number) const
{
    return pick(u"№ %1 іс", u"Дело № %1").arg(number);
}

QString Phrases::actName(court::ActKind kind) const
{
    switch (kind) {
    case court::ActKind::Ruling: return pick(u"ҰЙҒАРЫМ", u"ОПРЕДЕЛЕНИЕ");
    case court::ActKind::CourtOrder: return pick(u"СОТ БҰЙРЫҒЫ", u"СУДЕБНЫЙ ПРИКАЗ");
    case court::ActKind::Resolution: return pick(u"ҚАУЛЫ", u"ПОСТАНОВЛЕНИЕ");
    default: return pick(u"ШЕШІМ", u"РЕШЕНИЕ");
    }
}

// The Kazakh verbs before the outcome are not checked against the code.
QString Phrases::found() const { return pick(u"АНЫҚТАДЫ:", u"УСТАНОВИЛ:"); }

QString Phrases::resolved(court::ActKind kind) const
{
    switch (kind) {
    case court::ActKind::Ruling: return pick(u"ҰЙҒАРДЫ:", u"ОПРЕДЕЛИЛ:");
    case court::ActKind::CourtOrder: return pick(u"БҰЙЫРДЫ:", u"ПРИКАЗАЛ:");
    case court::ActKind::Resolution: return pick(u"ҚАУЛЫ ЕТТІ:", u"ПОСТАНОВИЛ:");
    default: return pick(u"ШЕШТІ:", u"РЕШИЛ:");
    }
}

}  // namespace adil::paper
