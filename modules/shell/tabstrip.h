// SPDX-License-Identifier: GPL-3.0-or-later
// The open records as tabs. The first tab is the section one came from; it cannot be closed.
#pragma once

#include "shell/places.h"

#include <QTabBar>

namespace adil::shell {

class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    // The first tab: a section, or a page of the shell itself. `source` is marked QT_TRANSLATE_NOOP.
    void setHome(const QString &iconName, const char *context, const char *source);
    // Adds it at the end, or takes the new title.
    void setRecord(const TabKey &key, const QString &title);
    void removeRecord(const TabKey &key);
    // Without announcing it.
    void light(const TabKey &key);
    void lightHome();
    [[nodiscard]] QList<TabKey> records() const;
    void step(int by);

Q_SIGNALS:
    void homeChosen();
    void recordChosen(const adil::shell::TabKey &key);
    void recordClosed(const adil::shell::TabKey &key);

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] int indexOf(const TabKey &key) const;
    void lightIndex(int index);
    void addCloseButton(int index);
    void retranslate();

    void dress();

    const char *m_context = "";
    const char *m_source = "";
};

}  // namespace adil::shell
