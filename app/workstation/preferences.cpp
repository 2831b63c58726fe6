// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace adil::app {

static constexpr const char *themes[] = {"system", "light", "dark", "highContrast"};

QString defaultPreferencesFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("settings.json"));
}

static ui::Theme::Choice themeNamed(const QString &name)
{
    const auto *found = std::find_if(std::begin(themes), std::end(themes),
                                     [&](const char *t) { return name == QLatin1String(t); });
    return found == std::end(themes) ? ui::Theme::Choice::System
                                     : ui::Theme::Choice(found - std::begin(themes));
}

Preferences Preferences::load(const QString &path)
{
    Preferences out;
    out.look.language = ui::systemLanguage();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    if (json.contains(QLatin1String("language")))
        out.look.language = ui::languageOf(text("language"));
    out.look.theme = themeNamed(text("theme"));
    out.look.textPercent = std::clamp(json[QLatin1String("textPercent")].toInt(100), ui::Theme::smallestText,
                                      ui::Theme::largestText);
    const QJsonObject reminders = json[QLatin1String("reminders")].toObject();
    shell::Reminders &kept = out.look.reminders;
    kept.beforeHearing = reminders[QLatin1String("beforeHearing")].toInt(kept.beforeHearing);
    kept.beforeTerm = std::min(reminders[QLatin1String("beforeTerm")].toInt(kept.beforeTerm), 10);
    kept.drafts = reminders[QLatin1String("drafts")].toBool(kept.drafts);
    const QJsonObject keys = json[QLatin1String("keys")].toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        out.keys.insert(it.key(), it->toString());
    out.server = QUrl(text("server"));
    out.caFile = text("ca");
    out.iin = text("iin");
    out.demoNoticeClosed = json[QLatin1String("demoNoticeClosed")].toBool();
    return out;
}

Result<void> Preferences::save(const QString &path) const
{
    QJsonObject own;
    for (auto it = keys.begin(); it != keys.end(); ++it)
        own[it.key()] = *it;
    const QJsonObject json{{QStringLiteral("language"), ui::codeOf(look.language)},
                           {QStringLiteral("theme"), QLatin1String(themes[size_t(look.theme)])},
                           {QStringLiteral("textPercent"), look.textPercent},
                           {QStringLiteral("reminders"),
                            QJsonObject{{QStringLiteral("beforeHearing"), look.reminders.beforeHearing},
                                        {QStringLiteral("beforeTerm"), look.reminders.beforeTerm},
                                        {QStringLiteral("drafts"), look.reminders.drafts}}},
                           {QStringLiteral("keys"), own},
                           {QStringLiteral("server"), server.toString()},
                           {QStringLiteral("ca"), caFile},
                           {QStringLiteral("iin"), iin},
                           {QStringLiteral("demoNoticeClosed"), demoNoticeClosed}};
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return fail(Reason::CannotWrite, QStringLiteral("settings.json"));
    return {};
}

}  // namespace adil::app
