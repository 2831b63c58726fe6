// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saveas.h"

#include <QFileDialog>
#include <QSaveFile>

namespace adil::ui {

Result<void> saveAs(QWidget *parent, const QString &title, const QString &proposed, const QByteArray &bytes)
{
    const QString path = QFileDialog::getSaveFileName(parent, title, proposed);
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Reason::CannotWrite);
    return {};
}

}  // namespace adil::ui
