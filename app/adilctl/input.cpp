// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace adil::ctl {

static constexpr qint64 largest = 1024 * 1024 * 1024;

Result<QString> onlyArgument(const QStringList &arguments, const QString &what)
{
    if (arguments.isEmpty())
        return fail(Reason::MissingField, what);
    if (arguments.size() > 1)
        return fail(Reason::WrongValue, QStringLiteral("only one %1 at a time").arg(what));
    return arguments.first();
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Reason::NotFound, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, path);
    if (file.size() > largest)
        return fail(Reason::TooLarge, path);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Reason::CannotRead, path);
    return bytes;
}

Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Reason::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, path);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QDateTime> readInstant(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)$"));
    const QDateTime instant = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
    if (!form.match(text).hasMatch() || !instant.isValid())
        return fail(Reason::WrongValue,
                    QStringLiteral("a time is written like 2025-02-03T09:00:00+05:00, not ") + text);
    return instant.toUTC();
}

Result<QDate> readDate(const QString &text, const QString &what)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty())
        return fail(Reason::MissingField, what);
    if (!day.isValid() || text.size() != 10)
        return fail(Reason::WrongValue,
                    QStringLiteral("%1: a day is written like 2026-03-05, not %2").arg(what, text));
    return day;
}

}  // namespace adil::ctl
