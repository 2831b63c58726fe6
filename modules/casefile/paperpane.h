// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of a case: one paper with its tools. Fetches the file when it is not here, opens it in the
// reader process, searches it.
#pragma once

#include "model/caseindexmodel.h"
#include "model/files.h"
#include "pdf/document.h"
#include "pdf/documentsearch.h"
#include "ui/shortcuts.h"

#include <QWidget>

namespace adil::ui {
class Button;
class IconButton;
class Label;
class Screen;
class PageView;
class SearchField;
class StateView;
}  // namespace adil::ui

class QStackedWidget;

namespace adil::casefile {

class PaperPane : public QWidget {
    Q_OBJECT
public:
    // Both must outlive it.
    PaperPane(model::Files &files, ui::Shortcuts &shortcuts, QWidget *parent = nullptr);
    ~PaperPane() override;

    // `mayCopyOut` is false for closed cases: nothing leaves the program (CPC 282(4)).
    void showPaper(const model::IndexRow &paper, int page, bool mayCopyOut);
    // The case may be closed while its paper stands here.
    void setMayCopyOut(bool mayCopyOut);
    [[nodiscard]] int page() const;
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] ui::PageView &view() { return *m_view; }

Q_SIGNALS:
    void placeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTools();
    void addKeys(ui::Shortcuts &shortcuts);
    void retranslate();
    void open();
    void opened(const Result<pdf::Contents> &contents);
    void fail(const Error &error);
    void showUnviewable();
    void tellPlace();
    void find(const QString &words);
    void goToHit(int step);
    void hitsCame();
    void saveCopy();
    [[nodiscard]] static bool isViewable(const QString &mediaType);

    model::Files &m_files;
    model::IndexRow m_paper;
    int m_wantedPage = 0;
    bool m_mayCopyOut = true;
    bool m_isShowing = false;
    bool m_isToBeSaved = false;  // when it is here
    std::unique_ptr<pdf::Document> m_document;
    std::unique_ptr<pdf::DocumentSearch> m_search;
    int m_hit = -1;
    QWidget *m_tools;
    ui::IconButton *m_previous;
    ui::IconButton *m_next;
    ui::IconButton *m_smaller;
    ui::IconButton *m_larger;
    ui::IconButton *m_fit;
    ui::IconButton *m_save;
    ui::Label *m_place;
    ui::Label *m_percent;
    ui::Label *m_hits;
    ui::SearchField *m_words;
    ui::Screen *m_screen;
    QStackedWidget *m_contents;
    ui::PageView *m_view;
    ui::StateView *m_unviewable;
};

}  // namespace adil::casefile
