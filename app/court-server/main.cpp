// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server: makes, fills, administers and serves a court's folder.
#include "serververbs.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    // `demo` prints papers, which needs fonts but no screen; the others need neither.
    const bool prints = argc > 1 && QByteArray(argv[1]) == "demo";
    if (prints)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(prints ? new QGuiApplication(argc, argv)
                                                       : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("adil-court-server"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    // One line for each event, for machines; nobody's name in it.
    qSetMessagePattern(
        QStringLiteral("time=%{time yyyy-MM-ddTHH:mm:ss.zzzt} level=%{type} room=%{category} %{message}"));
    // Of the other verbs, standard error carries one line: the reason.
    if (arguments.value(0) != QLatin1String("serve"))
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    return adil::courtserver::runServerVerb(arguments);
}
