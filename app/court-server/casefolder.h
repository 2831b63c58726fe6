// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that holds a case: its plain files by their paths below it. Links, hidden files and files of the
// desktop are no papers. Values.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace adil::courtserver {

struct CaseFolder {
    QString path;  // without links in it
    QStringList files;  // "иск.pdf", "photos/1.jpg", sorted as people do (2 before 10); without case.json
    QStringList passedOver;  // links and what is neither file nor folder
    bool hasManifest = false;

    // NotFound; CannotRead when it is no folder or may not be read; TooLarge with too many files.
    static Result<CaseFolder> look(const QString &path);
    // The place of a file of a manifest on the disk. NotFound; CannotRead when a link leads there.
    [[nodiscard]] Result<QString> place(const QString &file) const;
};

inline constexpr auto manifestName = "case.json";

}  // namespace adil::courtserver
