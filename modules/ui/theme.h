// SPDX-License-Identifier: GPL-3.0-or-later
// The one who dresses the program: palette, style, fonts and text size. Made once in main(), after the
// QApplication; screens never see it.
//
// How a screen uses the kit
//   * Lay out with Qt's layouts on the 8 px grid (margins 24 around a screen, 16 inside a card, 8 or 12
//     between). Never use a style sheet, a fixed height or a colour of your own.
//   * Text: ui::Label(Type, Tone). Blocks: ui::Card, ui::SectionHeader. States: ui::Pill (tone + word +
//   icon).
//   * Buttons: ui::Button (Kind::Primary once in a view), ui::IconButton (its name is tool tip and
//     accessible name). Fields: ui::LabelledField around any field, ui::SearchField.
//   * Lists: ui::RowView over your model with a function that describes a row (ui::Row);
//     tables: ui::TableView with a function that describes a cell. Both answer Enter, double click and
//     the pointer with opened(index).
//   * A page of texts and fields goes into ui::Page, which scrolls when it must.
//   * Put the content into ui::Screen, which shows the five states: loading, empty, some, too many, failed.
//     News that need no answer: ui::MessageBar in the layout, or ui::Toast over it. Nothing modal.
//   * Dates, numbers and sizes: ui::Format (made by the app with language and zone of the court).
//   * Own painting: lookOf(this).colours / .font() / .scaled() at paint time; update() comes by itself.
//   * Own texts: set them all in one function `retranslate()`, called in the constructor and for
//     QEvent::LanguageChange in changeEvent(). Every focusable widget needs an accessible name.
//   * Keys: ui::Shortcuts::add(), so that F1 lists them.
//   * Icons: copy the Lucide SVG into resources/icons/ and name it: ui::icon("file-text").
#pragma once

#include "ui/look.h"

#include <QObject>

#include <thread>

class QApplication;

namespace adil::ui {

class Style;

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark, HighContrast };
    Q_ENUM(Choice)
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    // Gives the application our style at once. `app` must outlive it.
    explicit Theme(QApplication &app);
    ~Theme() override;

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] int textPercent() const { return m_percent; }
    void setChoice(Choice choice);
    // Kept between 80 and 200.
    void setTextPercent(int percent);

Q_SIGNALS:
    // After every widget has been told by QEvent::StyleChange.
    void changed();

private:
    [[nodiscard]] Colours colours() const;
    void apply();

    QApplication &m_app;
    Style *m_style;  // owned by the application
    Choice m_choice = Choice::System;
    int m_percent = 100;
    bool m_desktopIsDark = false;
    std::thread m_fonts;  // reads the list of fonts
};

}  // namespace adil::ui
