// SPDX-License-Identifier: GPL-3.0-or-later
// The brief protocol as it is typed: the key press takes the time, the text follows, Enter keeps it. Every
// entry is on disk at once, and one that is half typed soon: it is here again when the hearing is.
#pragma once

#include "base/clock.h"
#include "edit/editor.h"
#include "hearing/reel.h"
#include "model/drafts.h"
#include "model/logmodel.h"
#include "model/partymodel.h"
#include "ui/format.h"
#include "ui/rows.h"
#include "ui/shortcuts.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace adil::ui {
class Button;
class IconButton;
class Label;
class MessageBar;
class Screen;
}  // namespace adil::ui

namespace adil::hearing {

class LogPane : public QWidget {
    Q_OBJECT
public:
    // All must outlive it. `where` is the widget in which the keys work.
    struct Around {
        const model::Source &source;
        edit::Editor &editor;
        model::Drafts &drafts;
        const Clock &clock;
        Reel &reel;
        ui::Shortcuts &shortcuts;
        QWidget *where;
    };
    LogPane(const Around &around, const court::Hearing &hearing, const ui::Format &format,
            QWidget *parent = nullptr);
    ~LogPane() override;

    void setFormat(const ui::Format &format);
    [[nodiscard]] QList<QDateTime> marks() const;

Q_SIGNALS:
    void marksChanged();
    void previewRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEditor();
    void addKeys();
    void retranslate();
    void begin(court::LogKind kind);
    void takeTime();
    void keep();
    void choose(const QModelIndex &index);
    void remove();
    void clear();
    [[nodiscard]] QJsonObject entry() const;
    void fill(const QJsonObject &entry);
    void open(const QString &id);
    void keepDraft();
    void restoreDraft();
    void follow(const QDateTime &wall);
    void goToEntry(int step);
    bool openProtocol();
    void tell(const Error &error);
    void show();
    void fillSpeakers();
    [[nodiscard]] ui::Row describe(const model::LogRow &row) const;

    Around m_around;
    court::Hearing m_hearing;
    ui::Format m_format;
    model::LogModel m_log;
    model::PartyModel m_parties;
    QDateTime m_at;  // of the entry in the editor; invalid: not begun
    QString m_edited;  // its id; empty: a new one
    QJsonObject m_begun;  // a new one that is half typed, while an old one is in the editor
    QTimer m_soon;
    bool m_isFollowing = false;  // the list moves by itself: that is no choice of the user
    ui::Label *m_title;
    ui::Label *m_keysHint;
    ui::Button *m_preview;
    ui::Screen *m_screen;
    ui::RowView *m_rows;
    ui::MessageBar *m_problem;
    ui::Label *m_time;
    QComboBox *m_kind;
    QComboBox *m_speaker;
    QLineEdit *m_text;
    ui::Button *m_keep;
    ui::IconButton *m_cancel;
    ui::IconButton *m_remove;
};

}  // namespace adil::hearing
