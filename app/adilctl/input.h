// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what the command line names. Each gives a reason with the name in it.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace adil::ctl {

// The only argument beside options. MissingField; WrongValue when there are more.
Result<QString> onlyArgument(const QStringList &arguments, const QString &what);
// NotFound, CannotRead, TooLarge (a gigabyte).
Result<QByteArray> readFile(const QString &path);
// The first line, without its end.
Result<QString> readPassword(const QString &path);
// RFC 3339 with its zone; a time without one is refused.
Result<QDateTime> readInstant(const QString &text);

// YYYY-MM-DD; the detail names `what` was wrong.
Result<QDate> readDate(const QString &text, const QString &what);

}  // namespace adil::ctl
