// SPDX-License-Identifier: GPL-3.0-or-later
#include "democast.h"

#include "court/identifier.h"

#include <iterator>

namespace adil::courtserver {

namespace {

struct Name {
    const char *surname, *given, *patronymic;
    bool woman;
};
constexpr Name names[] = {
    {"Ахметов", "Данияр", "Болатұлы", false},    {"Жұмабекова", "Айгүл", "Маратқызы", true},
    {"Ким", "Виктор", "Андреевич", false},       {"Өтегенова", "Сәуле", "Ерланқызы", true},
    {"Петрова", "Ольга", "Сергеевна", true},     {"Қасымов", "Ерлан", "Нұрланұлы", false},
    {"Сидоров", "Павел", "Игоревич", false},     {"Әбенова", "Динара", "Қайратқызы", true},
    {"Төлеуов", "Мұрат", "Серікұлы", false},     {"Иванова", "Марина", "Петровна", true},
    {"Ысқақов", "Асқар", "Жанатұлы", false},     {"Һамитова", "Гүлнұр", "Рашидқызы", true},
    {"Шевченко", "Андрей", "Васильевич", false}, {"Мұқанова", "Ләззат", "Оразқызы", true},
    {"Нұрғалиев", "Тимур", "Арманұлы", false},
};
constexpr const char *organisations[] = {"«Үлгі Лизинг» ЖШС",  "ТОО «Образец Строй»", "«Сынақ Сервис» ЖШС",
                                         "ТОО «Пример Трейд»", "«Демо Қаржы» АҚ",     "ТОО «Макет Логистик»"};

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString nameOf(int n)
{
    const Name &name = names[size_t(n) % std::size(names)];
    return QStringLiteral("%1 %2 %3").arg(text(name.surname), text(name.given), text(name.patronymic));
}

QString numberOf(int n)
{
    const Name &name = names[size_t(n) % std::size(names)];
    return demoIin(QDate(1961 + n % 40, 1 + n % 12, 1 + n % 28), name.woman, 4000 + n);
}

}  // namespace

QString demoId(const QDate &today, const QString &what)
{
    const QByteArray seed = "adil demo " + today.toString(Qt::ISODate).toUtf8() + ' ' + what.toUtf8();
    return u'R'
        + QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(32));
}

QString demoIin(const QDate &birth, bool woman, int serial)
{
    const int century = birth.year() < 2000 ? 3 : 5;
    for (;; ++serial) {
        const QString eleven = birth.toString(QStringLiteral("yyMMdd"))
            + QString::number(century + (woman ? 1 : 0))
            + QStringLiteral("%1").arg(serial % 10000, 4, 10, QLatin1Char('0'));
        if (const auto check = court::checkDigit(eleven))
            return eleven + QString::number(*check);
    }
}

QString demoBin(int serial)
{
    for (;; ++serial) {
        const QString eleven = QStringLiteral("15094%1").arg(serial % 1000000, 6, 10, QLatin1Char('0'));
        if (const auto check = court::checkDigit(eleven))
            return eleven + QString::number(*check);
    }
}

QList<court::Person> demoStaff(const QDate &today)
{
    struct Role {
        const char *surname, *given, *patronymic;
        bool woman;
        QStringList duties;
    };
    const Role roles[] = {
        {"Сейтқали", "Әлия", "Бекқызы", true, {QStringLiteral("judge")}},
        {"Орлов", "Максим", "Юрьевич", false, {QStringLiteral("judge")}},
        {"Маратқызы", "Ләйлә", "", true, {QStringLiteral("secretary")}},
        {"Ли", "Анна", "Олеговна", true, {QStringLiteral("secretary")}},
        {"Бекұлы", "Қанат", "Асанұлы", false, {QStringLiteral("judge"), QStringLiteral("chair")}},
        {"Үсенова", "Жібек", "Қанатқызы", true, {QStringLiteral("consultant")}},
        {"Тарасова", "Инна", "Львовна", true, {QStringLiteral("registry")}},
        {"Ғабит", "Нұрлан", "Ғабитұлы", false, {QStringLiteral("reviewer")}},
    };
    QList<court::Person> staff;
    int n = 0;
    for (const Role &role : roles) {
        staff << court::Person{{demoId(today, QStringLiteral("person %1").arg(n))},
                               demoIin(QDate(1972 + 3 * n, 2 + n % 10, 5 + n), role.woman, 7000 + 31 * n),
                               text(role.surname),
                               text(role.given),
                               text(role.patronymic),
                               role.duties,
                               false};
        ++n;
    }
    return staff;
}

DemoSides demoSides(int n, bool plaintiffIsOrganisation)
{
    DemoSides sides;
    const size_t organisation = size_t(n) % std::size(organisations);
    sides.plaintiff = plaintiffIsOrganisation ? text(organisations[organisation]) : nameOf(3 * n + 1);
    sides.plaintiffNumber = plaintiffIsOrganisation ? demoBin(1000 + 17 * int(organisation))
                                                    : numberOf(3 * n + 1);
    sides.defendant = nameOf(3 * n + 5);
    sides.defendantNumber = numberOf(3 * n + 5);
    sides.representative = nameOf(3 * n + 9);
    sides.witness = nameOf(3 * n + 12);
    return sides;
}

}  // namespace adil::courtserver
