// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstfocus.h"

#include <QPointer>

namespace adil::ui {

static constexpr const char *property = "adilFirstFocus";

void setFirstFocus(QWidget &page, QWidget &first)
{
    page.setProperty(property, QVariant::fromValue(QPointer<QWidget>(&first)));
}

QWidget *firstFocus(const QWidget &page)
{
    auto *first = page.property(property).value<QPointer<QWidget>>().data();
    if (!first || !first->isVisibleTo(&page) || !first->isEnabled())
        return nullptr;
    return first->property(property).isValid() ? firstFocus(*first) : first;
}

}  // namespace adil::ui
