// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a case is kept on this computer, how many of its files are here, and the pin that keeps it.
#pragma once

#include "model/keptcases.h"
#include "ui/format.h"

#include <QWidget>

namespace adil::ui {
class IconButton;
class Label;
}  // namespace adil::ui

namespace adil::casefile {

class KeptLine : public QWidget {
    Q_OBJECT
public:
    // `kept` must outlive it.
    KeptLine(model::KeptCases &kept, const Id<court::Case> &caseId, const ui::Format &format,
             QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    // Keeps the case, or lets it go.
    void toggle();
    // Shown beside the name of the pin.
    void setKeys(const QKeySequence &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] QString factsOf(const model::KeptCases::State &state) const;

    model::KeptCases &m_kept;
    Id<court::Case> m_case;
    ui::Format m_format;
    QKeySequence m_keys;
    ui::Label *m_words;
    ui::IconButton *m_pin;
};

}  // namespace adil::casefile
