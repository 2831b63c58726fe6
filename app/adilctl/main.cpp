// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl: the command line for administrators, scripts and checks.
#include "frame.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("adilctl"));
    // Standard error carries one line, the reason; what libraries remark about bad input is not for scripts.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    return adil::ctl::runVerb(QCoreApplication::arguments().mid(1));
}
