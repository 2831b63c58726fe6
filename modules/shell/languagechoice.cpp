// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/languagechoice.h"

#include "ui/buttons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>

namespace adil::shell {

LanguageChoice::LanguageChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const ui::Language language : {ui::Language::Kazakh, ui::Language::Russian, ui::Language::English}) {
        auto *button = new ui::Button(ui::nameOf(language), ui::Button::Kind::Plain, {}, this);
        button->setCheckable(true);
        m_group->addButton(button, int(language));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_group->setExclusive(true);
    ui::shareTabStop(*m_group);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(ui::Language(id)); });
    setCurrent(ui::Language::English);
}

void LanguageChoice::setCurrent(ui::Language language) { m_group->button(int(language))->setChecked(true); }

}  // namespace adil::shell
