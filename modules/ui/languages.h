// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the interface, changed while the program runs. Made once in main() after the QApplication.
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>

class QCoreApplication;

namespace adil::ui {

enum class Language { Kazakh, Russian, English };

// "kk", "ru", "en".
QString codeOf(Language language);
Language languageOf(QStringView code);  // English when the code is another
QLocale localeOf(Language language);
// Each in its own language: "Қазақша", "Русский", "English".
QString nameOf(Language language);
// Of this computer's user, when it is one of ours; otherwise Kazakh, the state language.
Language systemLanguage();

class Languages : public QObject {
    Q_OBJECT
public:
    // `app` must outlive it. The program speaks English (its source language) until set() is called.
    explicit Languages(QCoreApplication &app);
    ~Languages() override;

    [[nodiscard]] Language current() const { return m_current; }
    // Takes the texts of all rooms; every widget gets QEvent::LanguageChange.
    void set(Language language);

Q_SIGNALS:
    void changed(adil::ui::Language language);

private:
    class Texts;
    QCoreApplication &m_app;
    std::unique_ptr<Texts> m_texts;
    Language m_current = Language::English;
};

}  // namespace adil::ui
