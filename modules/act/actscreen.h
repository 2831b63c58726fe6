// SPDX-License-Identifier: GPL-3.0-or-later
// One act: its four parts as text, the page that will be signed, and the key. What is typed is on disk within
// a second; a version is sent when it is saved, previewed or left.
#pragma once

#include "act/signpane.h"
#include "act/template.h"
#include "base/clock.h"
#include "edit/editor.h"
#include "model/drafts.h"
#include "model/files.h"
#include "model/livemodel.h"
#include "pdf/document.h"
#include "ui/format.h"
#include "ui/shortcuts.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace adil::ui {
class Button;
class Label;
class MessageBar;
class PageView;
class Pill;
class SectionHeader;
}  // namespace adil::ui

namespace adil::act {

class ActScreen : public QWidget {
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
    ActScreen(const Around &around, const Id<court::Act> &actId, const ui::Format &format,
              QWidget *parent = nullptr);
    ~ActScreen() override;

    void setFormat(const ui::Format &format);
    [[nodiscard]] SignPane &signing() { return *m_sign; }

Q_SIGNALS:
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildParts();
    QWidget *buildSide();
    void addKeys();
    void retranslate();
    void recordsChanged();
    void readAct();
    void showText();
    void showSigned();
    void followSigned();
    void fillFromTemplate();
    void typed();
    void keepDraft();
    bool saveVersion();
    void preview();
    void showPreview(const QByteArray &pdf);
    void backToText();
    void sign(const QString &keyFile, const QString &password);
    void save(SignPane::File file);
    void tell(const Error &error);
    [[nodiscard]] Parts parts() const;
    void setParts(const Parts &parts);
    [[nodiscard]] bool isDraft() const { return m_act.state == court::ActState::Draft; }

    Around m_around;
    ui::Format m_format;
    court::Act m_act;
    Id<court::ActVersion> m_version;  // the newest saved; empty: none
    qint64 m_number = 0;  // of it
    Parts m_saved;
    bool m_loading = false;
    QTimer m_soon;  // a second after the last key the draft is on disk
    QByteArray m_previewed;  // the bytes that will be signed
    std::optional<court::Signature> m_signature;  // once it is signed
    Id<court::ActVersion> m_previewedVersion;  // whose text they are
    std::unique_ptr<pdf::Document> m_document;
    ui::Label *m_title;
    ui::Label *m_about;
    ui::Pill *m_state;
    ui::Button *m_save;
    ui::Button *m_preview;
    ui::Button *m_back;
    ui::MessageBar *m_news;
    bool m_tellsSigned = false;  // the bar speaks of the act that was signed here
    QStackedWidget *m_pages;
    QList<QPlainTextEdit *> m_edits;  // introductory, descriptive, reasoning, operative
    QList<ui::SectionHeader *> m_heads;
    ui::PageView *m_view;
    SignPane *m_sign;
};

}  // namespace adil::act
