// SPDX-License-Identifier: GPL-3.0-or-later
// Judicial acts: drafts first, then what is signed.
#pragma once

#include "model/actlistmodel.h"
#include "ui/format.h"
#include "ui/table.h"

#include <QWidget>

namespace adil::ui {
class Label;
class Screen;
}  // namespace adil::ui

namespace adil::act {

class ActListScreen : public QWidget {
    Q_OBJECT
public:
    // The source must outlive it.
    ActListScreen(const model::Source &source, const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    void setLoading(bool loading);
    void refresh() { m_acts.refresh(); }

Q_SIGNALS:
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show();
    [[nodiscard]] ui::Cell cell(const model::ActRow &row, int column) const;

    ui::Format m_format;
    model::ActListModel m_acts;
    bool m_loading = true;
    ui::Label *m_heading;
    ui::Label *m_sum;
    ui::Screen *m_screen;
    ui::TableView *m_table;
};

}  // namespace adil::act
