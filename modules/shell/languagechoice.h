// SPDX-License-Identifier: GPL-3.0-or-later
// The three languages, each named in itself, side by side: one press changes the whole program.
#pragma once

#include "ui/languages.h"

#include <QWidget>

class QButtonGroup;

namespace adil::shell {

class LanguageChoice : public QWidget {
    Q_OBJECT
public:
    explicit LanguageChoice(QWidget *parent = nullptr);
    void setCurrent(ui::Language language);

Q_SIGNALS:
    void chosen(adil::ui::Language language);

private:
    QButtonGroup *m_group;
};

}  // namespace adil::shell
