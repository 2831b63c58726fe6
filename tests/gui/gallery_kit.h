// SPDX-License-Identifier: GPL-3.0-or-later
// Screens filled with made-up rows, to look at the kit and the frame; used by the gallery and the tests of
// the shell's measures.
#pragma once

#include "shell/search.h"
#include "shell/waiting.h"
#include "ui/rows.h"

#include <QStandardItemModel>

namespace gallery {

// A day with hearings, as the mock-up shows it.
class Day : public QWidget {
    Q_OBJECT
public:
    explicit Day(QWidget *parent = nullptr);

private:
    QStandardItemModel m_hearings;
    QStandardItemModel m_terms;
};

// A table of terms, every button and field.
class Kit : public QWidget {
    Q_OBJECT
public:
    explicit Kit(QWidget *parent = nullptr);

private:
    QStandardItemModel m_terms;
};

class Records : public adil::shell::SearchSource {
public:
    [[nodiscard]] QList<adil::shell::Found> find(const QString &text, int limit) const override;
};

// Two commands that wait.
adil::ui::Row waitingRow(const QModelIndex &index);
adil::shell::Waiting tellWaiting(const QModelIndex &index);

}  // namespace gallery
