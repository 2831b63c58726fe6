// SPDX-License-Identifier: GPL-3.0-or-later
// What courts decided in cases like mine: a list that is searched by words in any form, a summary to read,
// the whole decision behind it, and what the judge keeps beside a case. Works offline; only whole decisions
// that were never opened need the server.
#pragma once

#include "edit/editor.h"
#include "model/caselawmodel.h"
#include "model/caselistmodel.h"
#include "model/files.h"
#include "pdf/document.h"
#include "ui/format.h"
#include "ui/rows.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace adil::ui {
class Button;
class Label;
class MessageBar;
class PageView;
class Pill;
class Screen;
class SearchField;
}  // namespace adil::ui

namespace adil::planner {

class PracticeScreen : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    struct Around {
        model::Source source;
        edit::Editor &editor;
        model::Files &files;
    };
    PracticeScreen(const Around &around, const ui::Format &format, QWidget *parent = nullptr);
    ~PracticeScreen() override;

    // What there is for this case; empty: all.
    void setCase(const Id<court::Case> &caseId);
    void setFormat(const ui::Format &format);
    void setLoading(bool loading);

Q_SIGNALS:
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildReading();
    void connectParts();
    void retranslate();
    void fillCases();
    void chooseCase(int index);
    void showList();
    void read(const QModelIndex &index);
    void showReading();
    void pinOrUnpin();
    void openDecision();
    void showDecision(const QString &path);
    void showSummary();
    void tell(const Error &error);
    [[nodiscard]] const court::CaseLaw *chosen() const;
    [[nodiscard]] QString said(const QString &kazakh, const QString &russian) const;
    [[nodiscard]] ui::Row describe(const model::CaseLawRow &row) const;

    Around m_around;
    ui::Format m_format;
    model::CaseLawModel m_laws;
    model::CaseListModel m_cases;
    Id<court::Case> m_case;
    QString m_chosen;  // key of the row that is read
    QString m_wanted;  // blob that was asked for
    bool m_loading = true;
    ui::Label *m_heading, *m_sum;
    QComboBox *m_caseChoice, *m_level;
    ui::SearchField *m_search;
    ui::Screen *m_screen;
    ui::RowView *m_rows;
    ui::Label *m_title, *m_about, *m_articles, *m_summary;
    ui::Pill *m_outcome;
    ui::Button *m_pin, *m_whole, *m_openCase;
    ui::MessageBar *m_problem;
    QStackedWidget *m_pages;
    ui::PageView *m_view;
    std::unique_ptr<pdf::Document> m_document;
};

}  // namespace adil::planner
