// SPDX-License-Identifier: GPL-3.0-or-later
// A hearing: its recording, the time line, and the brief protocol beside it; and the protocol's page as it
// will be printed.
#pragma once

#include "base/clock.h"
#include "edit/editor.h"
#include "hearing/reel.h"
#include "hearing/timestrip.h"
#include "model/drafts.h"
#include "model/livemodel.h"
#include "pdf/document.h"
#include "ui/shortcuts.h"

#include <QFuture>
#include <QWidget>

class QStackedWidget;

namespace adil::ui {
class Button;
class Label;
class MessageBar;
class PageView;
}  // namespace adil::ui

namespace adil::hearing {

class LogPane;
class PlayerPane;

class HearingScreen : public QWidget {
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
    };
    HearingScreen(const Around &around, const Id<court::Hearing> &hearingId, const ui::Format &format,
                  QWidget *parent = nullptr);
    ~HearingScreen() override;

    void setFormat(const ui::Format &format);
    [[nodiscard]] Reel &reel() { return m_reel; }

Q_SIGNALS:
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildPreview();
    void retranslate();
    void recordsChanged(const QList<store::Ref> &refs);
    void readHearing();
    void readRecording();
    void computePeaks();
    void showPieces();
    void preview();
    void savePdf();
    void tell(const Error &error);

    Around m_around;
    court::Hearing m_hearing;
    ui::Format m_format;
    Reel m_reel;
    QHash<QString, media::Peaks> m_peaks;  // by blob
    QSet<QString> m_computing;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QByteArray m_protocolPdf;
    std::unique_ptr<pdf::Document> m_document;
    ui::Label *m_title;
    ui::Label *m_about;
    ui::Button *m_case;
    ui::MessageBar *m_news;
    QStackedWidget *m_left;
    PlayerPane *m_player;
    TimeStrip *m_strip;
    LogPane *m_log;
    ui::PageView *m_view;
    ui::Button *m_back;
    ui::Button *m_save;
};

}  // namespace adil::hearing
