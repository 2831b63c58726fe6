// SPDX-License-Identifier: GPL-3.0-or-later
// The program adil.
#include "workstation.h"

#include "shell/mainwindow.h"

#include <QApplication>
#include <QScreen>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("adil"));
    QApplication::setApplicationDisplayName(QStringLiteral("Adil"));
    QApplication::setApplicationVersion(QStringLiteral(ADIL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("example.adil.adil"));
    auto options = adil::app::Options::parse(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "adil: %s\n", qPrintable(options.error().detail));
        return 2;
    }
    adil::app::Workstation workstation(application, *std::move(options));
    if (!workstation.start())
        return 0;
    workstation.window().fillSmallScreen(workstation.window().screen()->availableSize());
    return QApplication::exec();
}
