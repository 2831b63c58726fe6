// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to do and what was done, in pictures of bars; beside them the records behind the number that
// is chosen. For the chair of all judges or of one.
#pragma once

#include "model/workloadmodel.h"
#include "ui/bars.h"
#include "ui/format.h"
#include "ui/rows.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace adil::ui {
class Label;
class Screen;
}  // namespace adil::ui

namespace adil::planner {

class WorkloadScreen : public QWidget {
    Q_OBJECT
public:
    // Source and clock must outlive it. `person`: whose work it is, when that is known already.
    WorkloadScreen(const model::Source &source, const Clock &clock, const ui::Format &format,
                   const Id<court::Person> &person = {}, QWidget *parent = nullptr);

    void setPerson(const Id<court::Person> &person) { m_work.setPerson(person); }
    void setFormat(const ui::Format &format);
    void setLoading(bool loading);

Q_SIGNALS:
    // `type` is the record's: Case, Hearing, Act.
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Picture {
        model::Measure measure;
        QWidget *card;
        ui::Label *title;
        ui::Label *none;
        ui::BarView *bars;
    };
    QWidget *buildTop();
    QWidget *buildPictures();
    QWidget *buildList();
    Picture picture(model::Measure measure);
    void retranslate();
    void fill();
    void listJudges();
    void showState();
    void choose(model::Measure measure, int bar);
    void showChosen();
    void open(const model::WorkRow &row);
    [[nodiscard]] QString titleOf(model::Measure measure) const;
    [[nodiscard]] QString labelOf(model::Measure measure, const model::WorkBar &bar) const;
    [[nodiscard]] QString daysOf(const model::WorkBar &bar) const;
    [[nodiscard]] QString valueOf(model::Measure measure, const model::WorkBar &bar) const;
    [[nodiscard]] QString spokenOf(model::Measure measure, const model::WorkBar &bar) const;
    [[nodiscard]] QList<ui::Bar> barsOf(model::Measure measure) const;
    [[nodiscard]] ui::Row describe(const model::WorkRow &row) const;

    ui::Format m_format;
    model::WorkloadModel m_work;
    bool m_loading = true;
    QTimer m_minute;  // another day can begin without any record changing
    ui::Label *m_heading;
    ui::Label *m_sum;
    QComboBox *m_judges;
    ui::Screen *m_screen;
    QList<Picture> m_pictures;
    ui::Label *m_chosen;
    ui::RowView *m_rows;
    ui::Screen *m_rowsScreen;
};

}  // namespace adil::planner
