// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saveas.h"

#include <QBuffer>
#include <QFileDialog>
#include <QSaveFile>

namespace adil::ui {

static Result<void> save(QWidget *parent, const QString &title, const QString &proposed, QIODevice &source)
{
    if (!source.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead);
    const QString path = QFileDialog::getSaveFileName(parent, title, proposed);
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Reason::CannotWrite);
    QByteArray part(qsizetype(1) << 20, Qt::Uninitialized);
    qint64 read = 0;
    while ((read = source.read(part.data(), part.size())) > 0)
        if (file.write(part.constData(), read) != read)
            return fail(Reason::CannotWrite);
    if (read < 0)
        return fail(Reason::CannotRead);
    if (!file.commit())
        return fail(Reason::CannotWrite);
    return {};
}

Result<void> saveAs(QWidget *parent, const QString &title, const QString &proposed, const QByteArray &bytes)
{
    QBuffer source;
    source.setData(bytes);
    return save(parent, title, proposed, source);
}

Result<void> saveCopyAs(QWidget *parent, const QString &title, const QString &proposed, const QString &source)
{
    QFile file(source);
    return save(parent, title, proposed, file);
}

}  // namespace adil::ui
