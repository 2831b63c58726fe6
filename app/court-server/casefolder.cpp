// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefolder.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace adil::courtserver {

static constexpr qsizetype mostFiles = 5000;

static bool isOfDesktop(const QString &name)
{
    return name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

Result<CaseFolder> CaseFolder::look(const QString &path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return fail(Reason::NotFound, QStringLiteral("FOLDER"));
    if (!about.isDir() || !about.isReadable() || !about.isExecutable())
        return fail(Reason::CannotRead, QStringLiteral("FOLDER"));
    CaseFolder folder;
    folder.path = about.canonicalFilePath();
    const QDir root(folder.path);
    // Without hidden ones; links to folders are seen, not entered.
    QDirIterator entries(folder.path, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo entry = entries.fileInfo();
        const QString name = root.relativeFilePath(entry.filePath());
        if (entry.isSymLink() || !(entry.isFile() || entry.isDir()))
            folder.passedOver << name;
        else if (name == QLatin1String(manifestName))
            folder.hasManifest = true;
        else if (entry.isFile() && !isOfDesktop(entry.fileName()))
            folder.files << name;
        if (folder.files.size() > mostFiles)
            return fail(Reason::TooLarge, QStringLiteral("more than %1 files").arg(mostFiles));
    }
    QCollator collator{QLocale(QLocale::Russian)};
    collator.setNumericMode(true);
    std::sort(folder.files.begin(), folder.files.end(), [&](const QString &a, const QString &b) {
        const int order = collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    folder.passedOver.sort();
    return folder;
}

Result<QString> CaseFolder::place(const QString &file) const
{
    const QString whole = path + u'/' + file;
    const QFileInfo about(whole);
    if (!about.exists() && !about.isSymLink())
        return fail(Reason::NotFound);
    if (about.canonicalFilePath() != whole)
        return fail(Reason::CannotRead, QStringLiteral("a link is not followed"));
    return whole;
}

}  // namespace adil::courtserver
