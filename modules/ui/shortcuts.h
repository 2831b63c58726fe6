// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the program in one place: screens register their actions here, F1 lists them, and a judge can
// give an action other keys. Made by the app, given to screens; must outlive them. A field that is being
// typed in keeps letters and its own keys, but not Ctrl+K and the like (on X11: delete to the end of the
// line).
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QKeyEvent;
class QWidget;

namespace adil::ui {

class Shortcuts : public QObject {
    Q_OBJECT
public:
    enum class Area { General, Lists, Calendar, Case, Hearing, Act };

    struct Spec {
        QString id;  // "hearing.nextEntry": stable, stored with the judge's own keys
        Area area = Area::General;
        // A string marked QT_TRANSLATE_NOOP("context", "text"), so that it can be listed in any language
        // while its screen is closed.
        const char *context = "";
        const char *text = "";
        QKeySequence keys;
        Qt::ShortcutContext reach = Qt::WidgetWithChildrenShortcut;
    };
    struct Entry {
        QString id;
        Area area = Area::General;
        QString text;
        QKeySequence keys;
        bool isOwn = false;  // changed by the judge
    };

    explicit Shortcuts(QObject *parent = nullptr);

    // An action of `where` with these keys (or the judge's own for this id); its text follows the language.
    // Connect its triggered(). The same id may be added by several tabs of one kind.
    QAction *add(QWidget *where, const Spec &spec);
    // By area, then in the order they were added.
    [[nodiscard]] QList<Entry> entries() const;
    // The judge's own keys; those of the program again when `keys` is empty.
    void setKeys(const QString &id, const QKeySequence &keys);
    static QString areaName(Area area);

Q_SIGNALS:
    // To be stored by the app and given to setKeys() at the next start.
    void keysChanged(const QString &id, const QKeySequence &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QKeySequence keysOf(const Spec &spec) const;
    [[nodiscard]] bool isOurs(const QKeyEvent &key, const QWidget &focus) const;
    void retranslate();

    QList<Spec> m_specs;
    QHash<QString, QKeySequence> m_own;
    QList<std::pair<QString, QPointer<QAction>>> m_actions;
};

}  // namespace adil::ui
