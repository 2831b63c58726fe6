// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchcluster.h"

#include "child.h"

#include <QFile>

namespace bench {

double Cluster::cpu() const
{
    // All children of the one whose number stands in postmaster.pid.
    QFile file(m_postgres.path() + QStringLiteral("/data/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 master = file.readLine().trimmed().toLongLong();
    double all = cpuOf(master);
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(master));
    if (children.open(QIODevice::ReadOnly))
        for (const QByteArray &child : children.readAll().split(' '))
            if (!child.trimmed().isEmpty())
                all += cpuOf(child.trimmed().toLongLong());
    return all;
}

}  // namespace bench
