// SPDX-License-Identifier: GPL-3.0-or-later
// Hearings of last month and of the coming weeks as a table; those that were recorded can be shown alone.
#pragma once

#include "base/clock.h"
#include "model/hearinglistmodel.h"
#include "ui/format.h"
#include "ui/table.h"

#include <QWidget>

class QCheckBox;

namespace adil::ui {
class Label;
class Screen;
}  // namespace adil::ui

namespace adil::hearing {

class HearingListScreen : public QWidget {
    Q_OBJECT
public:
    // Source and clock must outlive it.
    HearingListScreen(const model::Source &source, const Clock &clock, const ui::Format &format,
                      QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    void setLoading(bool loading);

Q_SIGNALS:
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show();
    [[nodiscard]] ui::Cell cell(const model::HearingRow &row, int column) const;

    ui::Format m_format;
    model::HearingListModel m_hearings;
    bool m_loading = true;
    ui::Label *m_heading;
    ui::Label *m_sum;
    QCheckBox *m_recorded;
    ui::Screen *m_screen;
    ui::TableView *m_table;
};

}  // namespace adil::hearing
