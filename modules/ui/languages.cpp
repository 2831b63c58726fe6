// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <vector>

namespace adil::ui {

QString codeOf(Language language)
{
    switch (language) {
    case Language::Kazakh: return QStringLiteral("kk");
    case Language::Russian: return QStringLiteral("ru");
    case Language::English: break;
    }
    return QStringLiteral("en");
}

Language languageOf(QStringView code)
{
    if (code.startsWith(QLatin1String("kk")))
        return Language::Kazakh;
    return code.startsWith(QLatin1String("ru")) ? Language::Russian : Language::English;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Kazakh: return {QLocale::Kazakh, QLocale::Kazakhstan};
    case Language::Russian: return {QLocale::Russian, QLocale::Kazakhstan};
    case Language::English: break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString nameOf(Language language)
{
    switch (language) {
    case Language::Kazakh: return QStringLiteral("Қазақша");
    case Language::Russian: return QStringLiteral("Русский");
    case Language::English: break;
    }
    return QStringLiteral("English");
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &code : wanted)
        for (const Language language : {Language::Kazakh, Language::Russian, Language::English})
            if (code == codeOf(language) || code.startsWith(codeOf(language) + QLatin1Char('-')))
                return language;
    return Language::Kazakh;
}

// Ours and Qt's as one translator, so that a change of language is one event for each widget, not one for
// each room.
class Languages::Texts : public QTranslator {
public:
    explicit Texts(Language language)
    {
        const QString code = codeOf(language);
        take(QStringLiteral(":/i18n/adil_%1.qm").arg(code));
        // Qt's own for what ours do not name; it has no Kazakh (see qttexts.cpp).
        const QString qts = QStringLiteral("%1/qtbase_%2.qm")
                                .arg(QLibraryInfo::path(QLibraryInfo::TranslationsPath), code);
        if (language == Language::Russian && QFile::exists(qts))
            take(qts);
    }
    [[nodiscard]] bool isEmpty() const override { return m_files.empty(); }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int n) const override
    {
        for (const auto &file : m_files) {
            QString found = file->translate(context, text, comment, n);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

private:
    void take(const QString &path)
    {
        auto file = std::make_unique<QTranslator>();
        if (file->load(path))
            m_files.push_back(std::move(file));
    }

    std::vector<std::unique_ptr<QTranslator>> m_files;
};

Languages::Languages(QCoreApplication &app)
    : m_app(app)
{ }

Languages::~Languages()
{
    if (m_texts)
        QCoreApplication::removeTranslator(m_texts.get());
}

void Languages::set(Language language)
{
    if (m_texts && language == m_current)
        return;
    auto next = std::make_unique<Texts>(language);
    // New before old: a widget that is asked in between finds words in either.
    QLocale::setDefault(localeOf(language));
    QCoreApplication::installTranslator(next.get());
    if (m_texts)
        QCoreApplication::removeTranslator(m_texts.get());
    m_texts = std::move(next);
    m_current = language;
    Q_UNUSED(m_app)
    Q_EMIT changed(language);
}

}  // namespace adil::ui
