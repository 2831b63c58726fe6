// SPDX-License-Identifier: GPL-3.0-or-later
// One case: its index, the pages of the chosen paper, and the desk with parties, terms, hearings, acts and
// notes. Keeps its place. Where three columns do not fit, as with large text, the index is a page of the
// desk.
#pragma once

#include "base/clock.h"
#include "edit/editor.h"
#include "model/caseindexmodel.h"
#include "model/drafts.h"
#include "model/files.h"
#include "model/keptcases.h"
#include "ui/format.h"
#include "ui/rows.h"
#include "ui/shortcuts.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace adil::ui {
class Label;
class Pill;
class Screen;
}  // namespace adil::ui

namespace adil::casefile {

class Desk;
class KeptLine;
class PaperPane;

class CaseScreen : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    struct Around {
        const model::Source &source;
        edit::Editor &editor;
        model::Files &files;
        model::Drafts &drafts;
        const Clock &clock;
        ui::Shortcuts &shortcuts;
        model::KeptCases &kept;
    };
    CaseScreen(const Around &around, const Id<court::Case> &caseId, const ui::Format &format,
               QWidget *parent = nullptr);
    ~CaseScreen() override;

    void setFormat(const ui::Format &format);
    // Chooses it in the index and shows it, at a page (from 0).
    void showDocument(const Id<court::Document> &document, int page = 0);
    [[nodiscard]] PaperPane &paper() { return *m_paper; }

Q_SIGNALS:
    // "SetCaseKind" with the id of the case: to say what it is about.
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildIndex();
    void arrange();
    void share();
    void addKeys();
    void retranslate();
    void recordsChanged(const QList<store::Ref> &refs);
    void sum();
    void showLinks();
    void showKind(const court::Case &file);
    void show(const model::IndexRow &row, int page);
    [[nodiscard]] ui::Row describe(const model::IndexRow &row) const;
    void keepPlace();

    Around m_around;
    Id<court::Case> m_case;
    ui::Format m_format;
    model::CaseIndexModel m_index;
    QString m_shown;  // id of the document
    bool m_placed = false;
    bool m_isNarrow = false;
    QSplitter *m_columns;
    QWidget *m_indexPane;
    ui::Label *m_number;
    ui::Label *m_sum;
    ui::Label *m_links;
    ui::Label *m_kind;
    ui::Pill *m_stage;
    KeptLine *m_kept;
    ui::Screen *m_indexScreen;
    ui::RowView *m_rows;
    PaperPane *m_paper;
    Desk *m_desk;
};

}  // namespace adil::casefile
