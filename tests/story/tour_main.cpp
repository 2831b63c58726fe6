// SPDX-License-Identifier: GPL-3.0-or-later
// adil-tour: plays a working day through the real windows against a court of made-up people. No part of the
// shipped program.
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace story;

static int unusable(const char *why)
{
    std::fprintf(stderr, "adil-tour: %s\n", why);
    return 2;
}

static void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *text, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(text), QLatin1String(value)});
    };
    parser.addHelpOption();
    add("out", "Folder for pictures, papers and tour.json.", "DIR");
    add("server", "Address of the court server.", "URL");
    add("ca", "Authority of the server's certificate.", "FILE");
    add("iin", "Who signs in: a judge.", "N");
    add("password-file", "The judge's password.", "F");
    add("profile", "Folder of the workstation's data; new.", "DIR");
    add("keys", "Folder with <iin>.p12 and key-password.", "FOLDER");
    add("size", "Of the window (default 1600x1000).", "WxH");
    add("language", "kk, ru or en all day long; otherwise it changes on the way.", "CODE");
    add("theme", "light or dark (default light).", "NAME");
}

int main(int argc, char *argv[])
{
    // The dialogs of a desktop's own take no keys from here.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("adil"));
    QApplication::setApplicationDisplayName(QStringLiteral("Adil"));
    QApplication::setApplicationVersion(QStringLiteral(ADIL_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    for (const char *needed : {"out", "server", "ca", "iin", "password-file", "profile", "keys"})
        if (parser.value(QLatin1String(needed)).isEmpty())
            return unusable("--out, --server, --ca, --iin, --password-file, --profile and --keys are needed");

    Itinerary plan;
    plan.out = parser.value(QStringLiteral("out"));
    plan.server = QUrl(parser.value(QStringLiteral("server")), QUrl::StrictMode);
    plan.caFile = parser.value(QStringLiteral("ca"));
    plan.iin = parser.value(QStringLiteral("iin"));
    plan.profile = parser.value(QStringLiteral("profile"));
    plan.keys = parser.value(QStringLiteral("keys"));
    QFile password(parser.value(QStringLiteral("password-file")));
    if (!password.open(QIODevice::ReadOnly))
        return unusable("the password file cannot be read");
    plan.password = QString::fromUtf8(password.readLine(4096)).trimmed();
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2)
        plan.size = {size[0].toInt(), size[1].toInt()};
    if (parser.isSet(QStringLiteral("language")))
        plan.language = ui::languageOf(parser.value(QStringLiteral("language")));
    if (parser.value(QStringLiteral("theme")) == QStringLiteral("dark"))
        plan.theme = ui::Theme::Choice::Dark;
    if (QDir(plan.profile).exists() && !QDir(plan.profile).isEmpty())
        return unusable("the profile's folder is not empty: a tour begins as on a new computer");
    if (!QDir().mkpath(plan.out))
        return unusable("the folder for pictures cannot be made");
    return Tour(plan).play() ? 0 : 1;
}
