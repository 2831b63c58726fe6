// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latelibrary.h"

#include <QCoreApplication>
#include <QLibrary>

namespace adil {

Result<QFunctionPointer> lateFunction(const QString &library, const char *name)
{
    // Of this program's own tree alone: never one that the system's search would find.
    QLibrary file(
        QStringLiteral("%1/../lib/adil/%2.so").arg(QCoreApplication::applicationDirPath(), library));
    if (const QFunctionPointer function = file.resolve(name))
        return function;
    return fail(Reason::ProgramMissing, file.errorString());
}

}  // namespace adil
