// SPDX-License-Identifier: GPL-3.0-or-later
// Fields with their words: a label above, a hint or what is wrong below; and the field that searches.
#pragma once

#include "ui/look.h"

#include <QLineEdit>

namespace adil::ui {

class Label;

// A field (line edit, combo box, date…) with its label; owns the field. The label is the field's accessible
// name, the error its accessible description.
class LabelledField : public QWidget {
    Q_OBJECT
public:
    explicit LabelledField(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    // What is wrong with the value, as a whole sentence; empty when nothing is.
    void setError(const QString &error);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    void showNote();

    QWidget *m_field;
    Label *m_label;
    Label *m_note;
    QString m_hint;
    QString m_error;
};

// Filters what is below it while one types. Escape clears it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    // Placeholder and accessible name.
    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // The trimmed text, a moment (150 ms) after the last key; at once when it is cleared or Enter is pressed.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();

    QString m_last;
};

// A password: hidden, with a button that shows it.
class PasswordField : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_show;
};

}  // namespace adil::ui
