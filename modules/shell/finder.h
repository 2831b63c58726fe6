// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one box for cases, parties, documents and commands. Results come as one types; arrows choose,
// Enter opens, Escape closes. The keyboard stays in the field all the time.
#pragma once

#include "shell/search.h"
#include "ui/rows.h"

#include <QFrame>
#include <QPointer>
#include <QStandardItemModel>

class QAction;
class QLineEdit;

namespace adil::shell {

class Finder : public QFrame {
    Q_OBJECT
public:
    explicit Finder(QWidget *parent);

    // Must outlive the finder; nullptr for commands alone.
    void setSource(const SearchSource *source) { m_source = source; }
    // Opens below `anchor` (in the parent's coordinates) with these commands.
    void open(const QRect &anchor, const QList<QAction *> &commands);

Q_SIGNALS:
    void openRequested(adil::shell::RecordKind kind, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QString heading;
        Found found;
        QPointer<QAction> command;
    };
    void search();
    void addRecords(const QString &text);
    void addCommands(const QString &text);
    [[nodiscard]] ui::Row describe(const QModelIndex &index) const;
    void move(int by);
    void take(const QModelIndex &index);
    void leave();
    void place();
    void retranslate();

    const SearchSource *m_source = nullptr;
    QList<QPointer<QAction>> m_commands;
    QList<Line> m_lines;
    QStandardItemModel m_model;
    QRect m_anchor;
    QLineEdit *m_field;
    ui::RowView *m_rows;
    QPointer<QWidget> m_before;
};

}  // namespace adil::shell
