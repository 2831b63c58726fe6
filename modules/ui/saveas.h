// SPDX-License-Identifier: GPL-3.0-or-later
// "Save as…": asks where, and writes all of it or nothing. Window's thread.
#pragma once

#include "base/result.h"

class QWidget;

namespace adil::ui {

// Nothing happens when no place is chosen. CannotWrite: what was at the place is still there.
Result<void> saveAs(QWidget *parent, const QString &title, const QString &proposed, const QByteArray &bytes);
// A copy of the file `source`, of any size. CannotRead beside the errors above.
Result<void> saveCopyAs(QWidget *parent, const QString &title, const QString &proposed,
                        const QString &source);

}  // namespace adil::ui
