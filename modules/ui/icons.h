// SPDX-License-Identifier: GPL-3.0-or-later
// Lucide icons from :/icons, tinted when they are painted: one file serves every palette, state and screen
// density. Window thread.
#pragma once

#include "ui/look.h"

#include <QIcon>
#include <QRect>

class QPainter;

namespace adil::ui {

// `name` is the file's name without ".svg". An unknown name gives an icon that is null.
QIcon icon(const QString &name, Tone tone = Tone::Ink);
// For delegates and widgets that paint themselves.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour);
bool hasIcon(const QString &name);

}  // namespace adil::ui
