// SPDX-License-Identifier: GPL-3.0-or-later
// A file of lines that a killed writer leaves whole: one write() for each line. Stands for what is outside of
// a profile: its user's memory of what was given, a server's log.
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QStringList>

namespace adil::test {

class Lines {
public:
    explicit Lines(const QString &path)
        : m_file(path)
    {
        INFO(path.toStdString());
        REQUIRE(m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered));
    }
    void add(const QString &line) { m_file.write(line.toUtf8() + '\n'); }
    QStringList all()
    {
        m_file.seek(0);
        return QString::fromUtf8(m_file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QFile m_file;
};

}  // namespace adil::test
